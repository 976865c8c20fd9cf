"""The four things that are asked of an expert."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.events.point_events import Covered
from chairconsole.domain.queries.limits import seat_participant
from chairconsole.ui.podium.notes.covered_chips import CoveredChips, covered_words, is_of_an_expert
from tests.ui.meeting_room import Room


def chips(room: Room) -> CoveredChips:
    return room.screen.findChild(CoveredChips)


def test_they_are_there_while_an_expert_speaks_only(room: Room) -> None:
    room.do(OpenBlock("panel-1"))
    room.press("F5")
    assert not chips(room).isVisible()
    room.press("F5")
    assert room.meeting.speech is not None
    assert is_of_an_expert(room.meeting, room.meeting.speech)
    assert chips(room).isVisible()


def test_they_are_not_there_while_an_expert_replies_to_the_floor(room: Room) -> None:
    room.in_discussion()
    block = room.meeting.block
    assert block is not None
    room.do(GiveFloor(seat_participant(room.meeting.session, block, "expert-1"), seat="expert-1"), after=60)
    assert not chips(room).isVisible()


def test_a_click_ticks_and_unticks_in_the_record(room: Room) -> None:
    room.do(OpenBlock("panel-1"))
    room.press("F5")
    room.press("F5")
    chip = chips(room)._chips[Covered.GAPS]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert room.meeting.covered[room.meeting.speaking or ""] == (Covered.GAPS,)
    room.restart()
    assert chips(room)._chips[Covered.GAPS].isChecked()
    QTest.mouseClick(chips(room)._chips[Covered.GAPS], Qt.MouseButton.LeftButton)
    assert not room.meeting.covered.get(room.meeting.speaking or "", ())


def test_each_has_words() -> None:
    assert len({covered_words(one) for one in Covered}) == 4
