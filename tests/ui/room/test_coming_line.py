"""The lowest line stays whole as long as it can, and keeps how many wait even then."""

import pytest

from chairconsole.ui.room.coming_line import ComingLine
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.fitting import Sizes
from chairconsole.ui.widgets.runs import Run


@pytest.fixture
def line(look: Look) -> ComingLine:
    line = ComingLine(look)
    line.set_sizes(Sizes(46, 26, 2))
    line.resize(1400, 112)
    line.show()
    return line


def rows(first: str, second: str) -> tuple[tuple[Run, ...], ...]:
    return (
        (Run("Next  ", "muted"), Run(first, bold=True)),
        (Run("then  ", "muted"), Run(second), Run("  \u00b7  7 more")),
    )


def test_short_names_stand_on_one_line(line: ComingLine) -> None:
    line.set_rows(rows("Germany", "Mali, for the African Group"))
    assert line.shown_rows() == ("Next  Germany  then  Mali, for the African Group  \u00b7  7 more",)
    assert line.text() == line.accessibleName() == line.shown_rows()[0]


def test_long_names_take_a_line_each(line: ComingLine) -> None:
    second = "United Kingdom of Great Britain and Northern Ireland, for the European Union"
    line.set_rows(rows("Democratic People's Republic of Korea", second))
    assert line.shown_rows() == (
        "Next  Democratic People's Republic of Korea",
        f"then  {second}  \u00b7  7 more",
    )


def test_endless_names_are_cut_and_the_number_is_not(line: ComingLine) -> None:
    line.set_rows(rows("first " * 100, "second " * 100))
    first, second = line.shown_rows()
    assert first.startswith("Next  first")
    assert first.endswith("\u2026")
    assert second.startswith("then  second")
    assert second.endswith("\u2026  \u00b7  7 more")


def test_nothing_is_painted_without_trouble(line: ComingLine) -> None:
    line.set_rows(())
    line.resize(1, 1)
    line.grab()
    assert line.text() == ""
