"""The countdown of the agenda block; panel 1 is planned from 10:15 to 13:00, its remarks are due at 12:53."""

import pytest

from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep
from chairconsole.domain.forecast.block_clock import BlockClock, ClockState, Leads, block_clock, seconds_left, state_of
from tests.domain.forecast.ahead import now
from tests.domain.given import Stage, discussion, minutes, panel_of, remarks, seconds


def clock(stage: Stage) -> BlockClock:
    found = block_clock(stage.meeting, now(stage))
    assert found is not None
    return found


def names(found: BlockClock) -> tuple[str, str]:
    return tuple("" if block is None else block.title for block in (found.block, found.following))


def test_an_open_block_counts_to_its_end_and_to_its_remarks(stage: Stage) -> None:
    found = clock(stage.at("11:42:07"))
    assert (names(found), found.leads) == (("Panel 1", ""), Leads.TO_ITS_END)
    assert (found.left, found.remarks_in) == (seconds(77 * 60 + 53), seconds(70 * 60 + 53))
    assert (found.seconds, found.floor_ends_in) == (4673, None)


def test_once_the_remarks_have_begun_only_the_block_counts(stage: Stage) -> None:
    stage.at("12:53").do(GoToStep("panel-1", "concluding"))
    found = clock(stage)
    assert (found.left, found.remarks_in) == (minutes(7), None)


def test_a_block_without_remarks_at_its_end_counts_to_its_end_alone() -> None:
    found = clock(Stage(panel_of(discussion())).at("12:00").open("panel-1"))
    assert (found.left, found.remarks_in, found.floor_ends_in) == (minutes(60), None, None)


def test_past_its_end_it_is_negative(stage: Stage) -> None:
    found = clock(stage.at("13:02:13"))
    assert (found.seconds, state_of(found.left)) == (-133, ClockState.OVER)
    assert state_of(found.remarks_in) is ClockState.OVER


@pytest.mark.parametrize(
    ("left", "state", "shown"),
    [
        (301, ClockState.AMPLE, 301),
        (300, ClockState.LAST, 300),
        (299.2, ClockState.LAST, 300),
        (0, ClockState.LAST, 0),
        (-0.4, ClockState.LAST, 0),
        (-1, ClockState.OVER, -1),
    ],
)
def test_the_last_five_minutes_and_what_is_over(left: float, state: ClockState, shown: int) -> None:
    assert (state_of(seconds(left)), seconds_left(seconds(left))) == (state, shown)


def test_before_the_first_block_it_counts_to_its_start() -> None:
    found = clock(Stage(at="2026-06-01T09:48"))
    assert (names(found), found.left, found.leads) == (("", "Opening"), minutes(12), Leads.TO_THE_NEXT)
    assert clock(Stage(at="2026-06-01T10:02")).left == -minutes(2)


def test_a_break_leads_to_the_block_after_it_whether_or_not_it_was_opened(stage: Stage) -> None:
    stage.at("13:00").do(CloseBlock())
    for found in (clock(stage.at("13:47:50")), clock(stage.open("lunch-1"))):
        assert (names(found), found.left) == (("Lunch", "Panel 2"), seconds(72 * 60 + 10))


def test_a_panel_that_ends_early_leads_to_the_break(stage: Stage) -> None:
    stage.at("12:50").do(CloseBlock())
    assert (names(clock(stage)), clock(stage).left) == (("", "Lunch"), minutes(10))


def test_after_a_break_the_next_block_is_late(stage: Stage) -> None:
    stage.at("13:00").do(CloseBlock())
    found = clock(stage.at("15:03"))
    assert (names(found), found.left) == (("Lunch", "Panel 2"), -minutes(3))


def test_a_break_that_was_closed_by_hand_is_over(stage: Stage) -> None:
    stage.at("13:00").open("lunch-1").at("14:50").do(CloseBlock())
    assert (names(clock(stage)), clock(stage).left) == (("", "Panel 2"), minutes(10))


def test_in_the_evening_it_counts_to_the_next_day() -> None:
    stage = Stage(at="2026-06-01T17:50").open("closing-1")
    stage.at("2026-06-01T18:00").do(CloseBlock())
    assert (names(clock(stage)), clock(stage).left) == (("", "Summary"), minutes(16 * 60))


def test_after_the_last_block_there_is_none() -> None:
    stage = Stage(at="2026-06-02T12:00").open("closing-2")
    stage.at("2026-06-02T12:30").do(CloseBlock())
    assert block_clock(stage.meeting, now(stage)) is None


def test_remarks_after_the_discussion_are_not_late_before_they_are_due() -> None:
    plan = panel_of(remarks("first", "7:00"), discussion(), remarks("last", "7:00", reserve=True))
    found = clock(Stage(plan).at("10:20").open("panel-1"))
    assert (found.left, found.remarks_in) == (minutes(160), minutes(153))
