"""Web pages as notes."""

import pytest

from chairconsole.intake.reading.html_note import html_note, is_html

PAGES = {
    "blocks are lines and tables are rows": (
        "<div>One<br>Two &amp; three</div><table><tr><th>Time</th><th>Item</th></tr>"
        "<tr><td>10:00<td><p>A</p><p>B</p></table>",
        [("One",), ("Two & three",), ("Time", "Item"), ("10:00", "A"), ("", "B")],
    ),
    "scripts, comments and heads are not shown": (
        "<html><head><title>x</title></head><body><!-- <p>no</p> --><script>9:00 < 10</script><p>yes</p></body></html>",
        [("yes",)],
    ),
    "tables within tables keep their rows": (
        "<table><tr><td>Day 1<table><tr><td>10:00</td><td>Opening</td></tr></table></td></tr></table>",
        [("Day 1",), ("10:00", "Opening")],
    ),
}


def test_what_is_a_page() -> None:
    assert is_html("<!DOCTYPE html><p>x")
    assert is_html("  <table><tr><td>10:00</td></tr></table>")
    assert not is_html("10:00 <b>Opening</b>")
    assert not is_html("<note> a text")


@pytest.mark.parametrize(("page", "cells"), PAGES.values(), ids=PAGES)
def test_lines_of_a_page(page: str, cells: list[tuple[str, ...]]) -> None:
    assert [line.cells for line in html_note(page, "n").lines if not line.is_blank] == cells


@pytest.mark.parametrize(
    "page", ["<p>" + "<" * 50_000, "<p><!--" * 20_000, "<table><tr><td>" * 5_000, "<p a='" * 20_000]
)
def test_pages_that_never_end(page: str) -> None:
    html_note(page, "n")
