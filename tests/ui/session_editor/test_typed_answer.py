"""The field in which an answer is typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chairconsole.intake.doubts.doubt import AnswerKind, Doubt
from chairconsole.ui.session_editor.typed_answer import TypedAnswer
from chairconsole.ui.theme import Look
from tests.intake.given import doubt_answered_as, places
from tests.there import there


class Typed:
    """A field for a doubt, and what it gives."""

    def __init__(self, look: Look, asked: Doubt) -> None:
        self.widget = TypedAnswer(look, places())
        self.given: list[str] = []
        self.widget.given.connect(self.given.append)
        self.widget.show()
        self.widget.show_doubt(asked)

    def type(self, text: str) -> None:
        self.widget.field.selectAll()
        if text.isascii():
            QTest.keyClicks(self.widget.field, text)
        else:  # no key of QTest's
            self.widget.field.insert(text)


@pytest.mark.parametrize(
    ("kind", "typed", "expected"),
    [
        (AnswerKind.DATE, "2017-05-08", "2017-05-08"),
        (AnswerKind.DATE, "8 May 2017", "2017-05-08"),
        (AnswerKind.TIME, "17:50", "17:50"),
        (AnswerKind.TIME_RANGE, "15:00 - 17:50", "15:00-17:50"),
        (AnswerKind.TIME_RANGE, "15:00\u201317:50", "15:00-17:50"),
        (AnswerKind.TIME_ZONE, "Europe/Zurich", "Europe/Zurich"),
        (AnswerKind.LIMIT, "3", "3:00"),
        (AnswerKind.LIMIT, "5:00-7:00", "5:00-7:00"),
        (AnswerKind.TEXT, "Another title", "Another title"),
        (AnswerKind.NAMES, "Ana Example (ESP)", "Ana Example (ESP)"),
    ],
)
def test_enter_gives_what_is_typed(look: Look, qtbot: QtBot, kind: AnswerKind, typed: str, expected: str) -> None:
    field = Typed(look, doubt_answered_as(kind))
    field.type(typed)
    assert field.widget.take.isEnabled()
    QTest.keyClick(field.widget.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: field.given == [expected])


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (AnswerKind.DATE, "8 May"),
        (AnswerKind.DATE, "1700-01-01"),
        (AnswerKind.TIME, "31:00"),
        (AnswerKind.TIME_RANGE, "17:00-15:00"),
        (AnswerKind.TIME_ZONE, "Narnia"),
        (AnswerKind.LIMIT, "soon"),
    ],
)
def test_what_cannot_be_an_answer_is_said_while_it_is_typed(look: Look, kind: AnswerKind, typed: str) -> None:
    field = Typed(look, doubt_answered_as(kind))
    field.type(typed)
    assert field.widget._said.text()
    assert not field.widget.take.isEnabled()
    QTest.keyClick(field.widget.field, Qt.Key.Key_Return)
    assert field.given == []


def test_nothing_is_typed_where_only_a_choice_will_do(look: Look) -> None:
    assert Typed(look, doubt_answered_as(AnswerKind.CHOICE, choices=("a",))).widget.isHidden()


def test_a_typed_answer_stands_there_to_be_changed_and_a_choice_does_not(look: Look) -> None:
    assert Typed(look, doubt_answered_as(AnswerKind.TIME, in_force="17:50")).widget.field.text() == "17:50"
    chosen = doubt_answered_as(AnswerKind.TIME_RANGE, in_force="leave_out", choices=("leave_out",))
    assert Typed(look, chosen).widget.field.text() == ""


def test_esc_empties_what_was_typed_and_is_then_left_to_others(look: Look) -> None:
    field = Typed(look, doubt_answered_as(AnswerKind.NAMES))
    field.type("Ana")
    QTest.keyClick(field.widget.field, Qt.Key.Key_Escape)
    assert field.widget.field.text() == ""
    assert field.widget._said.text() == ""


def test_what_was_understood_is_said(look: Look) -> None:
    field = Typed(look, doubt_answered_as(AnswerKind.DATE))
    field.type("8 May 2017")
    assert field.widget._said.text() == "That is Mon 8 May 2017"
    field = Typed(look, doubt_answered_as(AnswerKind.TIME_ZONE))
    field.type("Geneva")
    assert field.widget._said.text() == "That is Europe/Zurich"


def test_a_zone_chosen_from_the_list_is_given_and_does_not_get_into_the_next_field(look: Look, qtbot: QtBot) -> None:
    field = Typed(look, doubt_answered_as(AnswerKind.TIME_ZONE))
    field.widget.activateWindow()
    field.widget.field.setFocus()
    assert QTest.qWaitForWindowActive(field.widget)
    field.widget.given.connect(lambda _: field.widget.show_doubt(doubt_answered_as(AnswerKind.NAMES)))
    field.type("zuri")
    completer = there(field.widget.field.completer())
    qtbot.waitUntil(completer.popup().isVisible)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(completer.popup(), key)
    qtbot.waitUntil(lambda: field.given == ["Europe/Zurich"])
    assert field.widget.field.text() == ""
    assert field.widget.field.completer() is None
