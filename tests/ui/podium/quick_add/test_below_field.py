"""What stands below the field: choices or a sentence, never both."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget

from chairconsole.domain.names.directory import free_text
from chairconsole.ui.podium.quick_add.below_field import BelowField
from chairconsole.ui.podium.quick_add.choices import Choice
from chairconsole.ui.podium.quick_add.typed_line import Slot
from chairconsole.ui.theme import Look

CHOICES = [Choice(name, "", free_text(name)) for name in ("one", "two", "three")]


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
    below.ask("Really?")
    assert below.sentence() == "Really?"
    below.offer(CHOICES, Slot(0))
    assert below.sentence() == ""
    assert (below.slot, below.marked()) == (Slot(0), 0)
    assert below.choices.geometry().left() == 20
    assert below.choices.geometry().top() >= 70


def test_the_mark_stays_within_the_choices(below: BelowField) -> None:
    below.offer(CHOICES)
    below.step(5)
    assert below.marked() == 2
    below.step(-9)
    assert below.marked() == 0
    below.close_choices()
    assert (below.offered, below.slot, below.marked()) == ((), None, -1)
