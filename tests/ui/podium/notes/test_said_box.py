"""What was noted just now."""

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.agenda_commands import CloseBlock, OpenBlock
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.ui.podium.notes.said_box import SaidBox
from tests.ui.meeting_room import Room
from tests.ui.noting import Note


def whose(box: SaidBox) -> list[str]:
    """Whose the cards are, from the top."""
    places = (box._said.itemAt(place) for place in range(box._said.count()))
    return [place.widget().accessibleName() for place in places]


def test_what_is_said_by_nobody_is_seen_as_well(room: Room, note: Note) -> None:
    box = room.screen.findChild(SaidBox)
    room.do(KeepPoint("we need to act", (), None, PointKind.CONCLUSION))
    assert not box.isHidden()
    assert whose(box)[0] == "Of no speaker"
    assert "Conclusion \u00b7 we need to act" in room.words(box)
    room.wait(2)
    note("Mali", "fees")
    assert whose(box)[:2] == ["Mali", "Of no speaker"], "the latest first"
    room.do(KeepPoint("and soon", (), None, PointKind.CONCLUSION), after=2)
    assert whose(box)[:2] == ["Of no speaker", "Mali"]
    assert "and soon" in room.words(box)


def test_it_is_not_seen_before_anything_was_said(room: Room) -> None:
    box = room.screen.findChild(SaidBox)
    assert box.isHidden()
    room.do(OpenBlock("panel-1"))
    room.press("F5")
    assert box.isHidden()
    room.press("F6", after=60)
    assert not box.isHidden()
    assert "1:00" in room.words(box)


def test_what_was_noted_is_seen_while_its_speaker_has_the_floor(room: Room, note: Note) -> None:
    box = room.screen.findChild(SaidBox)
    note("Mali", "fees")
    assert not box.isHidden()
    assert "fees" in room.words(box)


def test_what_was_too_long_is_told_in_minutes_and_seconds(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali")
    room.press("F5")
    room.do(KeepPoint("fees", (), room.speech.id, PointKind.POINT))
    room.press("F6", after=180 + 139)
    assert "\u25b2 2:19 over" in room.words(room.screen.findChild(SaidBox))


def test_in_the_morning_what_yesterday_ended_with_was_not_said_just_now(room: Room, note: Note) -> None:
    box = room.screen.findChild(SaidBox)
    note("Mali", "fees")
    assert not box.isHidden()
    room.press("F6")
    room.wait(minutes=23 * 60)
    assert box.isHidden()
    note("Chad", "schools")
    assert whose(box) == ["Chad"]


def test_whoever_finished_last_is_there_and_what_is_older_is_not(room: Room, note: Note) -> None:
    box = room.screen.findChild(SaidBox)
    note("Mali", "fees")
    room.wait_list("Chad")
    room.press("F5", after=60)
    assert whose(box) == ["Mali"]
    room.press("F6", after=60)
    assert whose(box) == ["Chad", "Mali"]
    assert "1:00" in room.words(box)
    room.wait(minutes=14.5)
    assert whose(box) == ["Chad"]
    room.do(CloseBlock())
    assert whose(box) == ["Chad"]
    room.do(OpenBlock("panel-2"))
    assert box.isHidden()
