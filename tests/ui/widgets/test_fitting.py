"""Text takes the largest size in which it is whole."""

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.fitting import Sizes, fitted

SIZES = Sizes(100, 20, 3)


@pytest.fixture
def font(look: Look) -> QFont:
    return look.theme.font("font_body", QFont.Weight.Bold)


def width_of(font: QFont, size: int, line: str) -> float:
    sized = QFont(font)
    sized.setPixelSize(size)
    return QFontMetricsF(sized).horizontalAdvance(line)


def test_what_has_room_takes_the_largest_size(font: QFont) -> None:
    assert fitted("Chad", font, 1000, 150, SIZES).size == 100
    assert fitted("", font, 1000, 150, SIZES).lines == ()


@pytest.mark.parametrize("share", [0.45, 0.7, 1.3, 2.0, 3.5])
def test_a_name_is_whole_inside_its_place_and_could_not_be_larger(font: QFont, share: float) -> None:
    """In a place so many times as wide as the name in the smallest size, whatever the font."""
    name = "United Kingdom of Great Britain and Northern Ireland"
    width = share * width_of(font, SIZES.smallest, name)
    shown = fitted(name, font, width, 240, SIZES)
    assert " ".join(shown.lines) == name
    assert all(width_of(font, shown.size, line) <= width for line in shown.lines)
    larger = fitted(name, font, width, 240, Sizes(shown.size + 1, shown.size + 1, 3))
    assert shown.size == 100 or " ".join(larger.lines) != name


def test_lines_are_even(font: QFont) -> None:
    shown = fitted("Democratic People's Republic of Korea", font, 640, 260, Sizes(100, 20, 2))
    assert shown.lines == ("Democratic People's", "Republic of Korea")


def test_what_never_fits_is_cut_at_the_end_of_the_last_line(font: QFont) -> None:
    shown = fitted("word " * 500, font, 300, 100, SIZES)
    assert shown.size == 20
    assert len(shown.lines) == 3
    assert [line.endswith("\u2026") for line in shown.lines] == [False, False, True]
    assert fitted("A" * 10_000, font, 300, 100, SIZES).lines[0].endswith("\u2026")


def test_a_place_without_room_is_no_trouble(font: QFont) -> None:
    assert fitted("Chad", font, 0, 0, Sizes(1, 1, 1)).size == 1


def test_a_dot_between_two_facts_begins_no_line(font: QFont) -> None:
    for width in range(200, 1200, 50):
        lines = fitted("Suspended \u00b7 resumes at noon", font, width, 240, SIZES).lines
        assert not any(line.startswith("\u00b7") for line in lines)
