"""The choices below the quick-add field."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from chairconsole.domain.directory import free_text
from chairconsole.ui.podium.choice_list import ChoiceList
from chairconsole.ui.podium.choices import Choice
from chairconsole.ui.theme import Look


def some(count: int) -> list[Choice]:
    return [Choice(f"Name {place}", "as typed", free_text(f"Name {place}")) for place in range(count)]


def below_a_field(qtbot: QtBot, look: Look) -> tuple[QWidget, ChoiceList]:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(500, 300)
    choices = ChoiceList(look, page)
    page.show()
    return page, choices


def test_nothing_to_choose_from_is_hidden(qtbot: QtBot, look: Look) -> None:
    page, choices = below_a_field(qtbot, look)
    choices.show_choices([])
    assert not choices.isVisible()
    assert choices.place() == -1
    choices.show_choices(some(3))
    assert choices.isVisible()
    assert choices.place() == 0
    page.close()


def test_the_mark_moves_and_begins_anew_with_other_choices(qtbot: QtBot, look: Look) -> None:
    page, choices = below_a_field(qtbot, look)
    choices.show_choices(some(4))
    choices.mark(2)
    assert choices.place() == 2
    choices.show_choices(some(2))
    assert choices.place() == 0
    page.close()


def test_it_stands_within_its_window_however_many_there_are(qtbot: QtBot, look: Look) -> None:
    page, choices = below_a_field(qtbot, look)
    choices.show_choices(some(40))
    choices.stand_below(QPoint(10, 60), 480, page.height())
    assert page.rect().contains(choices.geometry())
    page.close()
