"""A countdown's digits stand still."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QImage

from chairconsole.ui.theme import PHASES
from chairconsole.ui.widgets.countdown_digits import CountdownDigits


@pytest.fixture
def digits(look, qtbot) -> CountdownDigits:
    digits = CountdownDigits(look)
    digits.set_text("0:26")
    qtbot.addWidget(digits)
    digits.resize(400, 100)
    return digits


def painted_columns(digits: CountdownDigits) -> list[int]:
    """Return the columns of pixels on which something is painted."""
    image = QImage(digits.size(), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    digits.render(image, digits.rect().topLeft(), renderFlags=CountdownDigits.RenderFlag(0))
    return [
        column
        for column in range(image.width())
        if any(image.pixelColor(column, row).alpha() > 128 for row in range(image.height()))
    ]


@pytest.mark.parametrize("others", [("0:11", "0:26"), ("1:10:53", "8:48:11"), ("−0:12", "−0:45")])
def test_every_time_of_one_shape_has_the_same_cells(digits, others):
    cells = []
    hints = []
    for text in others:
        digits.set_text(text)
        cells.append(digits.cells())
        hints.append(digits.sizeHint())
    assert cells[0] == cells[1]
    assert hints[0] == hints[1]
    assert len(cells[0]) == len(others[0])


def test_all_digits_have_cells_of_one_width(digits):
    digits.set_text("1:10:53")
    widths = [cell.width() for text, cell in zip("1:10:53", digits.cells(), strict=True) if text != ":"]
    assert max(widths) - min(widths) < 1e-6


def test_narrow_digits_stand_no_further_from_each_other_than_twice_as_far_as_from_a_colon(digits):
    """What is painted of 1:11: each gap, as the eye measures it."""
    digits.set_text("1:11")
    columns = painted_columns(digits)
    gaps = [after - before - 1 for before, after in pairwise(columns) if after - before > 1]
    assert len(gaps) == 3
    assert max(gaps) < 1.6 * min(gaps)


def test_cells_are_equal_even_in_a_font_of_unequal_digits(digits, monkeypatch):
    monkeypatch.setattr(digits, "_font", lambda: proportional_font())
    digits.set_text("0:11")
    narrow = digits.cells()
    digits.set_text("0:26")
    assert digits.cells() == narrow


def proportional_font() -> QFont:
    font = QFont(QFontDatabase.families()[0])
    font.setItalic(True)
    font.setPixelSize(1000)
    return font


@pytest.mark.parametrize("text", ["0:11", "0:26", "1:10:53", "−0:12", "+0:12", "88:88:88"])
def test_what_is_painted_stays_inside(digits, text):
    digits.set_text(text)
    columns = painted_columns(digits)
    assert columns
    assert columns[0] > 0
    assert digits.cells()[-1].center().x() < columns[-1] < digits.width()


def test_digits_are_as_high_as_the_widget(digits):
    digits.resize(2000, 500)
    assert digits.cells()[0].height() == pytest.approx(500)
    digits.resize(100, 500)
    assert digits.cells()[0].left() >= -1e-6
    assert digits.cells()[-1].right() <= 100 + 1e-6


def test_the_room_differs_between_shapes_only(digits):
    short = digits.sizeHint().width()
    digits.set_text("-0:26")
    assert digits.text() == "−0:26"
    assert digits.sizeHint().width() > short


@pytest.mark.parametrize("phase", PHASES)
def test_the_phase_gives_the_colour(digits, look, phase):
    digits.set_phase(phase)
    assert digits.phase() == phase
    image = digits.grab().toImage()
    cell = digits.cells()[0]
    row = int(cell.center().y())
    seen = {image.pixelColor(column, row).name() for column in range(int(cell.left()), int(cell.right()))}
    assert look.theme.phase_colour(phase).name() in seen


def test_it_can_be_read_aloud(digits):
    assert digits.accessibleName()
    assert digits.accessibleDescription() == "0:26"


def test_the_digits_of_a_clock_that_is_kept_for_somebody_are_outlined(digits):
    def is_filled() -> bool:
        """Whether the middle of the foot of the 2 is painted."""
        image, cell = digits.grab().toImage(), digits.cells()[2]
        row = int(cell.bottom() - cell.height() * 0.1)
        return image.pixelColor(int(cell.center().x()), row) == digits._look.theme.phase_colour("running")

    digits.set_phase("running")
    assert is_filled()
    digits.set_outlined(is_outlined=True)
    assert digits.is_outlined()
    assert not is_filled()
