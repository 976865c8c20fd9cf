"""The field in which one searches."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.search_field import LONGEST, SearchField


def make(look: Look, qtbot: QtBot) -> SearchField:
    field = SearchField(look, "Search…", "search")
    qtbot.addWidget(field)
    return field


def test_it_tells_each_key_and_each_step(look: Look, qtbot: QtBot) -> None:
    field = make(look, qtbot)
    typed, steps = [], []
    field.typed.connect(typed.append)
    field.stepped.connect(steps.append)
    QTest.keyClicks(field, "ab")
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert typed == ["a", "ab"]
    assert steps == [1, -1]


def test_esc_empties_it_and_is_then_left_to_others(look: Look, qtbot: QtBot) -> None:
    field = make(look, qtbot)
    QTest.keyClicks(field, "ab")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_a_pasted_book_is_cut(look: Look, qtbot: QtBot) -> None:
    field = make(look, qtbot)
    field.insert("x" * 100_000)
    assert len(field.text()) == LONGEST


def test_what_is_typed_anew_replaces_what_is_there(look: Look, qtbot: QtBot) -> None:
    field = make(look, qtbot)
    QTest.keyClicks(field, "ab")
    field.search_anew()
    QTest.keyClicks(field, "c")
    assert field.text() == "c"
