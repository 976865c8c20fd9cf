"""The proposal to let the panellists answer, and the panellists as buttons while they do."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.names.directory import free_text
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.ui.podium.notes.turn_card import PanellistsCard, ProposalCard
from chairconsole.ui.widgets.key_button import KeyButton
from tests.ui.meeting_room import Room
from tests.ui.podium.panel import let_speak, put_questions


def proposal(room: Room) -> ProposalCard:
    return room.screen.podium.notes.findChild(ProposalCard)


def six_speak(room: Room) -> None:
    for name in ("A", "B", "C", "D", "E", "F"):
        room.do(GiveFloor(free_text(name)), after=2)


def panellist(room: Room, seat: str) -> KeyButton:
    return room.find(KeyButton, f"panellist_{seat}")


def test_a_switch_is_proposed_after_six_and_never_made(room: Room) -> None:
    room.in_discussion()
    assert not proposal(room).isVisible()
    six_speak(room)
    assert proposal(room).isVisible()
    assert "6 have spoken, and no panellist yet" in proposal(room).accessibleName()
    assert room.meeting.segment is SegmentOf.FLOOR


def test_it_counts_since_the_last_reply(room: Room) -> None:
    room.in_discussion()
    let_speak(room, "expert-1")
    six_speak(room)
    assert "6 have spoken since their last reply" in proposal(room).accessibleName()


def test_a_click_takes_the_proposal(room: Room) -> None:
    room.in_discussion()
    six_speak(room)
    QTest.mouseClick(proposal(room), Qt.MouseButton.LeftButton)
    assert room.meeting.segment is SegmentOf.PANELLISTS
    assert not proposal(room).isVisible()


def test_the_key_switches_to_and_fro(room: Room) -> None:
    room.in_discussion()
    card = room.screen.podium.notes.findChild(PanellistsCard)
    assert not card.isVisible()
    room.press("Ctrl+G")
    assert room.meeting.segment is SegmentOf.PANELLISTS
    assert card.isVisible()
    room.press("Ctrl+F2")
    assert room.meeting.segment is SegmentOf.FLOOR
    assert not card.isVisible()


def test_without_a_discussion_the_key_is_refused_with_a_sentence(room: Room) -> None:
    room.press("Ctrl+G")
    assert "No discussion" in room.notice()


def test_each_panellist_shows_the_questions_put_to_it(room: Room) -> None:
    put_questions(room, ("brazil", ("expert-3",)), ("morocco", ("expert-1", "expert-3")), ("chad", ()))
    room.press("Ctrl+G")
    assert panellist(room, "expert-1").label() == "Expert 1 \u00b7 1 questions"
    assert panellist(room, "expert-2").label() == "Expert 2"
    assert panellist(room, "expert-3").label() == "Expert 3 \u00b7 2 questions"
    assert "Brazil\nMorocco" in room.words()
    assert "To any of them: Chad" in room.words()
    assert room.screen.findChild(KeyButton, "panellist_moderator") is None


def test_a_click_gives_a_panellist_the_floor(room: Room) -> None:
    put_questions(room, ("brazil", ("expert-3",)))
    room.press("Ctrl+G")
    room.wait(2)
    QTest.mouseClick(panellist(room, "expert-3"), Qt.MouseButton.LeftButton)
    assert room.speech.seat == "expert-3"
    assert panellist(room, "expert-3").label() == "Expert 3 \u00b7 speaking now"


def test_a_panellist_is_called_by_keys(room: Room) -> None:
    room.in_discussion()
    room.press("Ctrl+G")
    room.press("Shift+F2")
    room.enter("expert 2")
    assert room.speech.seat == "expert-2"


def test_a_key_for_each_seat_overrides_the_order_and_next_follows_it(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Germany")
    room.press("Ctrl+G")
    said = []
    for key in ("Alt+I", "F5", "F5", "F5"):
        room.press(key)
        said.append(room.speech.seat or room.speech.participant.name)
    assert said == ["expert-2", "expert-1", "expert-3", "Germany"]
    assert room.meeting.segment is SegmentOf.FLOOR


def test_the_key_of_whoever_replies_already_is_refused_with_a_sentence(room: Room) -> None:
    room.in_discussion()
    room.press("Alt+O")
    speech = room.speech.id
    room.press("Alt+O")
    assert room.speech.id == speech
    assert "going on already" in room.notice()
