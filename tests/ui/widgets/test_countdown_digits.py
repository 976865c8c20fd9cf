"""A countdown's digits stand evenly, and still."""

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


@pytest.mark.parametrize(
    ("text", "later", "moved"),
    [
        # the digit that changes, and what stands beyond it as seen from the last colon
        ("0:10", "0:11", {3}),
        ("2:51", "2:49", {2, 3}),
        ("1:11", "0:11", {0}),
        ("11:11", "10:11", {0, 1}),
        ("−0:12", "−1:12", {0, 1}),
        ("1:10:53", "1:11:53", {0, 1, 2, 3}),
    ],
)
def test_only_what_changes_moves_and_what_lies_beyond_it(digits, text, later, moved):
    seen = []
    for one in (text, later):
        digits.set_text(one)
        seen.append((digits.cells(), digits.sizeHint()))
    (cells, hint), (cells_later, hint_later) = seen
    assert hint == hint_later
    assert len(cells) == len(text)
    assert {place for place, cell in enumerate(cells) if cell != cells_later[place]} <= moved


@pytest.mark.parametrize("text", ["1:11", "2:51", "0:11", "1:10", "0:26", "4:47"])
def test_all_digits_stand_equally_close(digits, text):
    """What is painted, as the eye measures it: a 1 is no looser than any other."""
    digits.set_text(text)
    columns = painted_columns(digits)
    gaps = [after - before - 1 for before, after in pairwise(columns) if after - before > 1]
    assert len(gaps) == 3
    assert max(gaps) - min(gaps) <= 3


def test_digits_stand_equally_close_even_in_a_font_of_equal_digits(digits, monkeypatch):
    monkeypatch.setattr(digits, "_font", lambda: another_font())
    digits.set_text("1:11")
    ends = [(before.right(), after.left()) for before, after in pairwise(digits.cells())]
    gaps = [after - before for before, after in ends]
    assert max(gaps) < 1.3 * min(gaps)


def another_font() -> QFont:
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
