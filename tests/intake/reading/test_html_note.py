"""Web pages as notes."""

from chairconsole.intake.reading.html_note import html_note, is_html


def _cells(page: str) -> list[tuple[str, ...]]:
    return [line.cells for line in html_note(page, "n").lines if not line.is_blank]


def test_what_is_a_page() -> None:
    assert is_html("<!DOCTYPE html><p>x")
    assert is_html("  <table><tr><td>10:00</td></tr></table>")
    assert not is_html("10:00 <b>Opening</b>")
    assert not is_html("<note> a text")


def test_blocks_are_lines_and_tables_are_rows() -> None:
    page = (
        "<div>One<br>Two &amp; "
        "three</div><table><tr><th>Time</th><th>Item</th></tr><tr><td>10:00<td><p>A</p><p>B</p></table>"
    )
    assert _cells(page) == [("One",), ("Two & three",), ("Time", "Item"), ("10:00", "A"), ("", "B")]


def test_scripts_comments_and_heads_are_not_shown() -> None:
    page = (
        "<html><head><title>x</title></head><body><!-- <p>no</p> --><script>9:00 < 10</script><p>yes</p></body></html>"
    )
    assert _cells(page) == [("yes",)]


def test_tables_within_tables_keep_their_rows() -> None:
    page = "<table><tr><td>Day 1<table><tr><td>10:00</td><td>Opening</td></tr></table></td></tr></table>"
    assert _cells(page) == [("Day 1",), ("10:00", "Opening")]


def test_pages_that_never_end() -> None:
    for page in ("<p>" + "<" * 50_000, "<p><!--" * 20_000, "<table><tr><td>" * 5_000, "<p title='" * 20_000):
        html_note(page, "n")
