"""The questions not yet answered: in order, marked while they are answered, closed by a click and reopened."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from chairconsole.domain.base.event_parts import About
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.ui.podium.notes.questions_box import QuestionCard, QuestionsBox
from chairconsole.ui.widgets.chip import ChipButton
from tests.ui.meeting_room import Room
from tests.ui.podium.panel import askers, let_speak, put_questions
from tests.ui.words.test_spoken_words import named


def cards(room: Room) -> list[QuestionCard]:
    room.settle()
    found = room.screen.podium.notes.findChildren(QuestionCard)
    return sorted(found, key=lambda card: card.mapTo(room.screen, card.rect().topLeft()).y())


def test_nothing_is_shown_where_nothing_was_asked(room: Room) -> None:
    room.in_discussion()
    assert not room.screen.podium.notes.findChild(QuestionsBox).isVisible()


def test_they_are_shown_in_the_order_in_which_they_were_put(room: Room) -> None:
    put_questions(room, ("brazil", ("expert-3",)), ("morocco", ("expert-1",)))
    assert [card.accessibleName() for card in cards(room)] == ["Expert 3 \u00b7 Brazil", "Expert 1 \u00b7 Morocco"]
    assert "Questions not yet answered \u00b7 2" in room.words()


def test_those_to_whoever_speaks_are_marked(room: Room) -> None:
    put_questions(room, ("brazil", ("expert-3",)), ("morocco", ("expert-1",)), ("chad", ()))
    let_speak(room, "expert-1")
    assert [card.property("edge") for card in cards(room)] == ["", "accent", "accent"]
    room.press("F6")
    assert [card.property("edge") for card in cards(room)] == ["", "", ""]


def test_a_click_closes_one_and_another_reopens_it(room: Room) -> None:
    put_questions(room, ("brazil", ("expert-3",)), ("morocco", ("expert-1",)))
    QTest.mouseClick(cards(room)[0].answered, Qt.MouseButton.LeftButton)
    assert askers(room) == ["Morocco"]
    assert len(cards(room)) == 1
    assert "\u2713 Expert 3 \u2192 Brazil" in room.words()
    QTest.mouseClick(room.find(ChipButton, "reopen"), Qt.MouseButton.LeftButton)
    assert askers(room) == ["Brazil", "Morocco"]
    assert [card.accessibleName() for card in cards(room)] == ["Expert 3 \u00b7 Brazil", "Expert 1 \u00b7 Morocco"]


def test_the_field_and_its_buttons_stay_where_they_are(room: Room) -> None:
    room.in_discussion()
    # What an expert is ticked for stands above the buttons; from now on the floor speaks.
    room.do(GiveFloor(named("kenya")), after=2)
    room.settle()
    before = room.note.geometry(), room.button("keep_point").geometry()
    for name in ("brazil", "chad", "mali", "peru", "fiji", "togo"):
        room.do(GiveFloor(named(name), about=About.QUESTION), after=2)
    room.settle()
    assert (room.note.geometry(), room.button("keep_point").geometry()) == before
    assert len(cards(room)) == 6
