"""The agenda of the day on the screen."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QWidget

from chairconsole.domain.commands.agenda_commands import CloseBlock, OpenBlock
from chairconsole.domain.commands.proceedings_commands import TakeChair
from chairconsole.ui.widgets.chip import ChipButton
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from tests.ui.meeting_room import Room


def words(room: Room) -> str:
    return room.words(room.screen.podium.rail)


def test_the_blocks_of_the_day_and_the_steps_of_the_open_one(room: Room) -> None:
    day = room.meeting.session.days[0]
    for block in day.blocks:
        assert block.title in words(room)
    assert "Expert 2" not in words(room)
    room.do(OpenBlock("panel-1"))
    room.settle()
    assert "Expert 2" in words(room)
    room.do(CloseBlock(), after=1)
    room.settle()
    assert "Expert 2" not in words(room)


def test_the_longest_title_of_a_step_is_whole(room: Room) -> None:
    room.screen.resize(1440, 900)
    room.do(OpenBlock("opening"))
    room.settle()
    labels = [label for label in room.screen.podium.rail.findChildren(WrappedLabel) if label.isVisible()]
    assert [label.text() for label in labels if label.shown_text() != label.text()] == []


def test_the_rail_goes_on_to_the_next_day(room: Room) -> None:
    day = room.meeting.session.days[1]
    room.do(OpenBlock(day.blocks[0].id))
    room.settle()
    assert "day 2" in words(room).lower()
    assert day.blocks[0].title in words(room)
    assert room.meeting.session.days[0].blocks[1].title not in words(room)


def test_whoever_takes_the_chair_back_is_asked_for(room: Room) -> None:
    room.do(OpenBlock("panel-1"))
    room.do(TakeChair(seat="moderator"))
    assert "In the chair: Moderator" in words(room)
    room.do(OpenBlock("panel-2"))
    assert "In the chair: who has taken it back?" in words(room)


def test_a_click_on_a_step_names_it(room: Room) -> None:
    room.do(OpenBlock("panel-1"))
    room.settle()
    chosen: list[tuple[str, str]] = []
    room.screen.podium.rail.step_chosen.disconnect()
    room.screen.podium.rail.step_chosen.connect(lambda block, step: chosen.append((block, step)))
    rows = [row for row in room.screen.podium.rail.findChildren(QWidget) if row.accessibleName().startswith("Expert 2")]
    QTest.mouseClick(rows[0], Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    block = room.meeting.block
    assert block is not None
    assert chosen == [("panel-1", next(step.id for step in block.steps if step.title == "Expert 2"))]


def test_a_running_step_is_repainted_with_the_time(room: Room) -> None:
    room.do(OpenBlock("panel-1"))
    room.press("F5")
    room.wait(65)
    room.settle()
    assert "1:05 / 7:00" in words(room)


def test_a_running_step_counts_with_the_speech_and_not_with_the_clock_on_the_wall(room: Room) -> None:
    """A speech that began within a second of the clock counts on within its seconds too."""
    room.do(OpenBlock("panel-1"))
    room.wait(0.4)
    room.press("F5")
    room.wait(9.7)
    room.settle()
    assert "0:09 / 7:00" in words(room)
    room.wait(0.3)
    room.settle()
    assert "0:10 / 7:00" in words(room)
    assert "0:10 of 7:00" in room.words(room.screen.podium.floor)


def test_the_segments_stand_under_the_discussion(room: Room) -> None:
    room.in_discussion()
    room.press("Ctrl+G")
    room.press("Ctrl+G")
    room.settle()
    rail = room.screen.podium.rail
    # What is over before the floor's second turn is one line, as are the steps before the discussion.
    assert {"Segment 1", "Floor \u00b7 2"} <= set(room.words(rail).split("\n"))
    assert "Panellists" not in room.words(rail)


def test_a_click_on_a_block_names_it(room: Room) -> None:
    room.settle()
    chosen: list[str] = []
    rail = room.screen.podium.rail
    rail.block_chosen.disconnect()
    rail.block_chosen.connect(chosen.append)
    frames = [frame for frame in rail.findChildren(QFrame) if frame.property("role") == "rail"]
    QTest.mouseClick(frames[1], Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert chosen == ["panel-1"]


def test_one_click_repairs_an_overlap_and_undo_takes_it_back(room: Room) -> None:
    room.settle()
    (button,) = [one for one in room.screen.podium.rail.findChildren(ChipButton) if one.isVisibleTo(room.screen)]
    assert button.label() == "End Panel 2 at 17:50"
    button.click()
    panel = room.meeting.session.block("panel-2")
    assert panel is not None
    assert panel.end == 17 * 60 + 50
    assert "End Panel 2 at 17:50." in room.notice()
    assert "Closing remarks by the Co-facilitators would start 17:50 instead of 17:55." in room.notice()
    assert not button.isVisibleTo(room.screen)
    room.press("F4")
    assert button.isVisibleTo(room.screen)
    assert "planned to 17:55" in words(room)
