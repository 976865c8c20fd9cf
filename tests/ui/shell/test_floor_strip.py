"""The line that keeps the floor in sight beside the podium."""

from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.proceedings_commands import SuspendMeeting
from chairconsole.ui.frame.block_line import BlockLine
from chairconsole.ui.shell.floor_strip import FloorStrip, strip_words
from chairconsole.ui.widgets.plain_label import PlainLabel
from tests.ui.meeting_room import Room


def strip(room: Room) -> str:
    return room.screen.findChild(FloorStrip).text()


def test_it_tells_who_speaks_for_how_long_who_is_next_and_when_the_remarks_are_due(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Uganda", "Ireland")
    room.press("F5")
    room.press("Alt+2")
    room.wait(70)
    assert "Has the floor Uganda 1:48" in strip(room)
    assert "next Ireland" in strip(room)
    assert "remarks in" in strip(room)


def test_it_counts_up_in_its_colour_when_the_time_is_over(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Uganda")
    room.press("F5")
    room.press("Alt+2")
    room.wait(185)
    words = strip_words(room.meeting, room.feed.now)
    assert (words.time, words.tone) == ("+0:07", "red")


def test_between_speeches_it_says_so_and_what_comes_next(room: Room) -> None:
    room.press("Alt+2")
    assert "Nobody has the floor" in strip(room)
    room.do(OpenBlock("panel-1"))
    assert "Start Moderator" in strip(room)


def test_it_tells_the_panellists_turn(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Uganda")
    room.press("Ctrl+G")
    room.press("Alt+2")
    assert "Panellists\u2019 turn next Expert 1" in strip(room)
    for told in ("Expert 1 0:05 next Expert 2", "Expert 2 0:05 next Expert 3", "Expert 3 0:05 then the floor: Uganda"):
        room.press("F5")
        room.wait(5)
        assert f"Panellists\u2019 turn {told}" in strip(room)
    room.press("F5")
    assert "Has the floor Uganda" in strip(room)


def test_past_the_end_it_says_by_how_much(room: Room) -> None:
    room.in_discussion()
    room.press("Alt+2")
    room.wait(minutes=159)
    assert "Panel 1 5:48 left \u00b7 concluding remarks +1:12 late" in strip(room)
    room.wait(minutes=3)
    assert "Panel 1 2:48 left, last 5 minutes \u00b7 concluding remarks +4:12 late" in strip(room)
    room.wait(minutes=5)
    assert "Panel 1 +2:12 over" in strip(room)


def test_a_suspension_is_told_first(room: Room) -> None:
    room.in_discussion()
    room.press("Alt+2")
    room.do(SuspendMeeting("fire drill"))
    assert strip(room).startswith("Meeting suspended")


def test_a_long_name_is_shortened_and_no_time_is(room: Room) -> None:
    room.in_discussion()
    room.wait_list("A delegation with a very long name that goes on and on", "Another one with a name as long as that")
    room.press("F5")
    room.screen.resize(1280, 720)
    room.press("Alt+2")
    room.settle()
    for label in room.screen.findChild(FloorStrip).findChildren(PlainLabel):
        is_name = "name" in label.text()
        assert is_name == (label.shown_text() != label.text()), label.text()
        assert is_name or label.width() >= label.sizeHint().width()


def test_the_podium_does_without_it(room: Room) -> None:
    assert not room.screen.findChild(FloorStrip).isVisible()
    room.press("Alt+2")
    assert room.screen.findChild(FloorStrip).isVisible()


def test_what_has_room_is_whole(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Philippines", "Germany")
    room.press("F5")
    room.screen.resize(1440, 900)
    room.press("Alt+2")
    room.wait(70)
    room.settle()
    labels = room.screen.findChild(FloorStrip).findChildren(PlainLabel)
    assert [(label.text(), label.shown_text()) for label in labels if label.shown_text() != label.text()] == []


def test_who_is_next_is_shortened_before_who_speaks(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Expert 1", "A delegation with a very long name that goes on and on, and on, and on, and on")
    room.press("F5")
    room.screen.resize(1280, 720)
    room.press("Alt+2")
    room.wait(70)
    room.settle()
    labels = room.screen.findChild(FloorStrip).findChildren(PlainLabel)
    cut = [label.text() for label in labels if label.shown_text() != label.text()]
    assert [text[:6] for text in cut] == ["next A"]


def test_the_next_is_called_by_its_acronym(room: Room) -> None:
    room.in_discussion()
    iom = Participant(
        key="IOM",
        name="International Organization for Migration",
        spoken="the International Organization for Migration",
        acronym="IOM",
        kind=ParticipantKind.UN_ENTITY,
    )
    room.do(AddRequests((NewRequest(iom),)))
    room.press("Alt+2")
    assert "next IOM" in strip(room)


def test_what_has_room_is_whole_while_nobody_speaks(room: Room) -> None:
    room.screen.resize(1440, 900)
    room.press("Alt+2")
    room.settle()
    labels = room.screen.findChild(FloorStrip).findChildren(PlainLabel)
    assert any("Begin" in label.text() for label in labels)
    assert [label.text() for label in labels if label.shown_text() != label.text()] == []


def test_however_little_is_missing_who_speaks_is_whole(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Philippines", "Germany")
    room.press("F5")
    room.screen.resize(1440, 900)
    room.press("Alt+2")
    room.settle()
    line = room.screen.findChild(FloorStrip)
    whole, block = line.maximumWidth(), line.findChild(BlockLine)
    seen = []
    for missing in range(0, 360, 12):
        line.setFixedWidth(whole - missing)
        room.settle()
        cut = [label.text() for label in line.findChildren(PlainLabel) if label.shown_text() != label.text()]
        assert set(cut) <= {"next Germany"}, missing
        seen.append((block.shown_text(), bool(cut)))
    # the block's line gives way first, and who is next only then
    assert seen[0] == (block.text(), False)
    assert (block.text(), True) not in seen
    assert seen[-1][0] == "2:44:46"
    assert block.width() >= block.minimumSizeHint().width()
