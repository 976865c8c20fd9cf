"""What stands below the field: choices or a sentence, never both, and never with the focus."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QWidget

from chairconsole.domain.names.directory import free_text
from chairconsole.ui.podium.quick_add.below_field import BelowField
from chairconsole.ui.podium.quick_add.choices import Choice
from chairconsole.ui.podium.quick_add.typed_line import Slot
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.plain_label import PlainLabel

CHOICES = [Choice(name, "as typed", free_text(name)) for name in ("one", "two", "three")]


@pytest.fixture
def below(look: Look) -> Iterator[BelowField]:
    over = QWidget()
    over.resize(600, 400)
    field = QWidget(over)
    field.setGeometry(20, 30, 300, 40)
    over.show()
    yield BelowField(look, field)
    over.close()


def test_choices_take_the_place_of_a_sentence(below: BelowField) -> None:
    below.ask("<b>Really?</b>")
    assert below.sentence() == "<b>Really?</b>"
    assert (below.question.isVisible(), below.choices.isVisible()) == (True, False)
    assert below.question.geometry().left() == 20
    below.offer(CHOICES, Slot(0))
    assert below.sentence() == ""
    assert (below.question.isVisible(), below.choices.isVisible()) == (False, True)
    assert (below.slot, below.marked()) == (Slot(0), 0)
    assert below.choices.geometry().left() == 20
    assert below.choices.geometry().top() >= 70
    below.offer(())
    assert not below.choices.isVisible()
    assert (below.offered, below.slot, below.marked()) == ((), None, -1)


def test_the_keys_are_never_cut(below: BelowField) -> None:
    below.ask("A very long name " * 20, "Enter adds all the same")
    keys = below.question.findChildren(PlainLabel)[-1]
    assert keys.width() >= keys.sizeHint().width()
    assert below.sentence().endswith("Enter adds all the same")


def test_the_mark_stays_within_the_choices_and_begins_anew_with_others(below: BelowField) -> None:
    below.offer(CHOICES)
    below.move_mark(5)
    assert below.marked() == 2
    below.move_mark(-9)
    assert below.marked() == 0
    below.move_mark(1)
    below.offer(CHOICES[:2])
    assert below.marked() == 0


def test_a_click_names_its_place(below: BelowField) -> None:
    taken: list[int] = []
    below.taken.connect(taken.append)
    below.offer(CHOICES)
    table = below.choices.findChild(QTableView)
    place = table.visualRect(table.model().index(1, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert taken == [1]
    assert not table.hasFocus()


@pytest.mark.parametrize("height", [400, 140, 90])
def test_choices_stay_above_the_lowest_place(below: BelowField, height: int) -> None:
    over = below.choices.parentWidget()
    assert over is not None
    over.resize(600, height)
    below.offer(CHOICES * 5)
    assert below.choices.geometry().bottom() <= height
