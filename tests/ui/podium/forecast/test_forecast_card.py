"""The forecast on the screen."""

import pytest

from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.plan_commands import ExtendBlock
from chairconsole.domain.forecast.forecast import forecast
from chairconsole.ui.frame.typed_menu import TypedMenu
from chairconsole.ui.widgets.segment_bar import SegmentBar
from chairconsole.ui.words.forecast_words import forecast_words
from tests.domain.given import Stage
from tests.ui.meeting_room import Room


def test_it_follows_the_list_and_the_time(room: Room) -> None:
    card = room.screen.podium.forecast
    assert "block is open" in room.words(card)
    room.in_discussion()
    room.wait_list("Mali", "Chad")
    assert "2 waiting" in room.words(card)
    assert "fit" in card.accessibleDescription()
    room.wait(minutes=200)
    assert "past the end of the floor" in room.words(card)


def test_the_bar_tells_its_places_to_a_screen_reader(room: Room) -> None:
    room.in_discussion()
    bar = room.screen.podium.forecast.findChild(SegmentBar)
    assert bar.accessibleName()
    assert "floor until 12:53" in room.words(room.screen.podium.forecast)
    assert "13:00" in bar.accessibleDescription()


def menu_of(room: Room) -> list[str]:
    menu = room.screen.podium.forecast.findChildren(TypedMenu)[-1]
    words = [entry.text() for entry in menu.actions() if entry.text()]
    menu.close()
    return words


def test_a_key_tells_all_times(room: Room) -> None:
    room.press("Alt+8")
    assert "No block is open" in room.notice()
    room.in_discussion()
    assert "Alt+8" in room.screen.podium.forecast._more.toolTip()
    room.press("Alt+8")
    told = menu_of(room)
    assert "interpretation ends 13:00" in told
    assert told[-1] == "Try another limit"
    assert "Share the lateness" not in told


def test_lateness_is_shared_with_one_key_and_undone_with_one(room: Room) -> None:
    start = room.meeting.session.start_of(room.meeting.session.block("panel-1"))
    room.do(OpenBlock("panel-1"), after=(start - room.feed.now.at).total_seconds() + 6 * 60)
    assert "7:00 → 5:30 each" in room.words(room.screen.podium.forecast)
    before = room.meeting.session
    room.press("Alt+9", after=0)
    limits = [step.limit.upper for step in room.meeting.block.steps if step.limit is not None]
    assert limits == [330, 330, 330, 330, 420]
    assert "5:30 each" not in room.words(room.screen.podium.forecast)
    room.press("Alt+9", after=0)
    assert "No remarks that come next are late" in room.notice()
    room.press("F4", after=0)
    assert room.meeting.session == before


@pytest.mark.usefixtures("qapp")
def test_shorter_lines_leave_out_what_can_be_looked_up_and_the_answer_stays() -> None:
    stage = Stage().in_discussion()
    stage.add("Germany")
    stage.do(ExtendBlock("panel-1", 13 * 60 + 10))
    lines = [
        "".join(run.text for run in one)
        for one in forecast_words(stage.meeting, forecast(stage.meeting, stage.now)).versions
    ]
    assert lines[1] == lines[0].replace(
        "3:15 each, by the limit; with 4 turns of the panellists", "3:15 each; 4 turns \u2756"
    )
    urgent, plain, answer, first = lines[2:]
    assert (first, answer.startswith(first)) == ("\u2713 All fit", True)
    assert lines[1].startswith(urgent)
    assert "interpretation ends" in urgent
    assert (plain, urgent.startswith(plain)) == (f"1 waiting   {answer}", True)
