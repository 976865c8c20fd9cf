"""The names below the field: one marked, none of them ever with the focus."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QWidget

from chairconsole.domain.names.directory import free_text
from chairconsole.ui.podium.quick_add.choice_list import ChoiceList
from chairconsole.ui.podium.quick_add.choices import Choice
from chairconsole.ui.theme import Look

THREE = [Choice(name, "as typed", free_text(name)) for name in ("One", "Two", "Three")]


@pytest.fixture
def page(look: Look) -> Iterator[QWidget]:
    page = QWidget()
    page.resize(600, 400)
    page.show()
    yield page
    page.deleteLater()


@pytest.fixture
def choices(look: Look, page: QWidget) -> ChoiceList:
    return ChoiceList(look, page)


def test_it_is_seen_only_with_something_to_choose(choices: ChoiceList) -> None:
    assert not choices.isVisible()
    choices.show_choices(THREE)
    assert choices.isVisible()
    assert choices.place() == 0
    choices.show_choices([])
    assert not choices.isVisible()
    assert choices.place() == -1


def test_the_first_is_marked_whenever_other_choices_are_shown(choices: ChoiceList) -> None:
    choices.show_choices(THREE)
    choices.mark(2)
    assert choices.place() == 2
    choices.show_choices(THREE[:2])
    assert choices.place() == 0


def test_a_click_names_its_place(choices: ChoiceList) -> None:
    taken: list[int] = []
    choices.taken.connect(taken.append)
    choices.show_choices(THREE)
    choices.stand_below(QPoint(10, 10), 400, 400)
    table = choices.findChild(QTableView)
    place = table.visualRect(table.model().index(1, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert taken == [1]
    assert not table.hasFocus()


@pytest.mark.parametrize(("lowest", "fits"), [(400, True), (80, True), (20, True)])
def test_it_stays_above_the_lowest_place(choices: ChoiceList, lowest: int, fits: bool) -> None:
    choices.show_choices(THREE * 5)
    choices.stand_below(QPoint(10, 10), 400, lowest)
    assert (choices.geometry().bottom() <= lowest) is fits
