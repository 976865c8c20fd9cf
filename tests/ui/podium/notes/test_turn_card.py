"""The proposal to let the panellists answer."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.speech_commands import Finish, GiveFloor
from chairconsole.domain.names.directory import free_text
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.ui.podium.notes.turn_card import ProposalCard
from tests.ui.meeting_room import Room
from tests.ui.podium.panel import let_speak


def proposal(room: Room) -> ProposalCard:
    return room.screen.podium.notes.findChild(ProposalCard)


def six_speak(room: Room) -> None:
    for name in ("A", "B", "C", "D", "E", "F"):
        room.do(GiveFloor(free_text(name)), after=2)


def test_a_switch_is_proposed_after_six_and_never_made(room: Room) -> None:
    room.in_discussion()
    assert not proposal(room).isVisible()
    six_speak(room)
    assert proposal(room).isVisible()
    assert "6 have spoken, and no panellist yet (with this speech)" in proposal(room).accessibleName()
    room.do(Finish(), after=2)
    assert proposal(room).accessibleName().endswith("6 have spoken, and no panellist yet")
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


def test_it_is_seen_however_many_questions_are_open(room: Room) -> None:
    room.in_discussion()
    for seat in ("expert-1", "expert-2", "expert-3"):
        room.do(KeepPoint("Who pays for it?", (), None, PointKind.QUESTION, (seat,)))
    six_speak(room)
    room.screen.resize(1280, 650)
    QCoreApplication.processEvents()
    card = proposal(room)
    assert card.visibleRegion().boundingRect() == card.rect()
