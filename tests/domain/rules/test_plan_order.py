"""Blocks in another order, and one that is typed in while the meeting runs."""

import datetime as dt

import pytest

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.notation import Limit, format_wall_time
from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.domain.commands.plan_commands import AddBlock, ExchangeBlocks, SkipBlock
from chairconsole.domain.commands.undo_commands import Redo, Undo
from chairconsole.domain.events.plan_events import PlanChange, PlanChanged
from chairconsole.domain.forecast.forecast import forecast
from chairconsole.domain.plan.parts import BlockKind
from chairconsole.domain.queries.next_step import next_block
from tests.domain.given import Stage, two_days
from tests.domain.rules.test_plan_times import minutes, session_of_blocks
from tests.there import there

DAY = dt.date(2026, 6, 1)


def plan(stage: Stage) -> dict[str, str]:
    day = stage.meeting.session.days[0]
    return {one.id: f"{format_wall_time(one.start)}-{format_wall_time(one.end)}" for one in day.blocks}


PLANNED = plan(Stage())

EXCHANGED = {
    # each as long as it was, the second panel cut by the end of interpretation; lunch stays
    ("panel-1", "panel-2"): {
        "opening-1": "10:00-10:15",
        "panel-2": "10:15-13:00",
        "lunch-1": "13:00-15:00",
        "panel-1": "15:00-17:45",
        "closing-1": "17:50-18:00",
    },
    ("panel-1", "opening-1"): {**PLANNED, "panel-1": "10:00-12:45", "opening-1": "12:45-13:00"},
    ("panel-2", "closing-1"): {**PLANNED, "closing-1": "15:00-15:10", "panel-2": "15:10-18:00"},
    # a break that is moved has its two hours, and the panel what interpretation leaves it
    ("lunch-1", "panel-1"): {**PLANNED, "lunch-1": "10:15-12:15", "panel-1": "12:15-13:00"},
    ("panel-1", "panel-1"): PLANNED,
}


@pytest.mark.parametrize("blocks", EXCHANGED)
def test_two_blocks_change_places(blocks: tuple[str, str]) -> None:
    expected = EXCHANGED[blocks]
    for one, other in (blocks, blocks[::-1]):
        stage = Stage()
        happened = stage.do(ExchangeBlocks(one, other))
        assert [body.change for body in happened if isinstance(body, PlanChanged)] == [PlanChange.BLOCKS_EXCHANGED] * (
            one != other
        )
        assert plan(stage) == expected
        order = [block.start for block in stage.meeting.session.days[0].blocks]
        assert order == sorted(order)
        if one != other:
            stage.do(Undo())
            assert plan(stage) == PLANNED
            stage.do(Redo())
            assert plan(stage) == expected


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        pytest.param(
            ("10:00-10:10 opening", "10:20-10:30 opening"),
            {"b1": "10:00-10:10", "b0": "10:20-10:30"},
            id="what lies between stays as long as it was",
        ),
        pytest.param(
            ("10:00-10:10 opening", "10:10-10:40 opening", "10:40-10:50 opening", "10:50-11:00 opening"),
            {"b3": "10:00-10:10", "b1": "10:10-10:40", "b2": "10:40-10:50", "b0": "10:50-11:00"},
            id="those between keep their order",
        ),
        pytest.param(
            ("10:00-11:00 opening", "11:00-11:30 break", "11:30-13:00 opening"),
            {"b2": "10:00-11:30", "b0": "11:30-12:30"},
            id="a break of which nothing remains",
        ),
    ],
)
def test_the_first_and_the_last_change_places(blocks: tuple[str, ...], expected: dict[str, str]) -> None:
    stage = Stage(session_of_blocks(*blocks))
    stage.do(ExchangeBlocks("b0", f"b{len(blocks) - 1}"))
    assert plan(stage) == expected


def test_a_time_without_interpretation_stays_when_it_is() -> None:
    stage = Stage()
    stage.do(SkipBlock("lunch-1"))
    stage.do(ExchangeBlocks("opening-1", "panel-2"))
    assert plan(stage) == {
        "panel-2": "10:00-12:55",
        "panel-1": "12:55-13:00",
        "opening-1": "15:00-15:15",
        "closing-1": "17:50-18:00",
    }


def test_the_forecast_follows_the_new_order() -> None:
    stage = Stage().at("10:00").open("opening-1").after(minutes=15)
    stage.do(ExchangeBlocks("panel-1", "panel-2"))
    stage.do(CloseBlock())
    assert there(next_block(stage.meeting, stage.now)).id == "panel-2"
    times = there(forecast(stage.meeting, stage.now).times_of("panel-1"))
    assert f"{times.projected_start:%H:%M}" == "15:00"


def test_a_block_is_typed_in_and_pushes_what_it_meets() -> None:
    stage = Stage().at("10:15").open("panel-1")
    (body,) = stage.do(AddBlock(DAY, " Statement of the  President ", minutes("13:00"), minutes("13:10"), "President"))
    assert isinstance(body, PlanChanged)
    assert (body.change, body.block, body.date) == (PlanChange.BLOCK_ADDED, "statement-of-the-president", DAY)
    expected = {
        "opening-1": "10:00-10:15",
        "panel-1": "10:15-13:00",
        "statement-of-the-president": "13:00-13:10",
        "lunch-1": "13:10-15:00",
        "panel-2": "15:00-17:55",
        "closing-1": "17:50-18:00",
    }
    assert list(plan(stage).items()) == list(expected.items())
    block = there(stage.meeting.session.block("statement-of-the-president"))
    assert (block.title, block.kind) == ("Statement of the President", BlockKind.OTHER)
    (step,) = block.steps
    assert (step.kind, there(block.seat(there(step.seat))).label, step.limit) == ("remarks", "President", Limit.of(600))
    stage.do(Undo())
    assert plan(stage) == PLANNED
    stage.do(Redo())
    assert plan(stage) == expected


def test_a_typed_block_is_held_like_any_other() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.do(AddBlock(DAY, "Film", minutes("13:00"), minutes("13:20")))
    stage.at("13:00").do(CloseBlock())
    assert there(next_block(stage.meeting, stage.now)).id == "film"
    stage.next()
    stage.next()
    step = there(stage.meeting.step)
    # what the session's other discussions are called
    assert (step.kind, step.title) == ("discussion", "Discussion")
    stage.speaks("Kenya", dt.timedelta(minutes=2))
    assert [speech.block for speech in stage.meeting.speeches()] == ["film"]
    times = there(forecast(stage.meeting, stage.now).times_of("lunch-1"))
    assert f"{times.projected_start:%H:%M}" == "13:20"


def test_a_break_in_which_it_begins_is_over_then() -> None:
    stage = Stage()
    stage.do(AddBlock(DAY, "Briefing", minutes("13:30"), minutes("14:00")))
    assert plan(stage) == {**PLANNED, "lunch-1": "13:00-13:30", "briefing": "13:30-14:00"}


def test_a_block_in_which_it_begins_stays_and_overlaps() -> None:
    stage = Stage()
    stage.do(AddBlock(DAY, "Coffee", minutes("11:30"), minutes("11:45"), is_break=True))
    assert plan(stage) == {**PLANNED, "coffee": "11:30-11:45"}
    assert there(stage.meeting.session.block("coffee")).steps == ()


def test_two_of_the_same_name_are_two_blocks() -> None:
    stage = Stage()
    for start in ("18:00", "18:10"):
        stage.do(AddBlock(DAY, "Film", minutes(start), minutes(start) + 10))
    assert list(plan(stage))[-2:] == ["film", "film-2"]


def test_a_block_in_the_night_belongs_to_its_day() -> None:
    stage = Stage()
    stage.do(AddBlock(DAY, "Night", minutes("23:30"), minutes("24:30")))
    night = there(stage.meeting.session.block("night"))
    session = stage.meeting.session
    assert f"{session.venue_time(session.end_of(night)):%d %H:%M}" == "02 00:30"


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (ExchangeBlocks("panel-1", "panel-2"), "has_begun"),
        (ExchangeBlocks("panel-2", "panel-1"), "has_begun"),
        (ExchangeBlocks("panel-2", "summary"), "on_another_day"),
        (ExchangeBlocks("panel-2", "no such block"), "no_such_block"),
        (AddBlock(DAY, " ", 600, 610), "nothing_said"),
        (AddBlock(DAY, "Film", 610, 610), "time_would_be_negative"),
        (AddBlock(DAY, "Film", 1735, 1741), "time_would_be_negative"),
        (AddBlock(dt.date(2026, 6, 3), "Film", 600, 610), "no_such_day"),
    ],
)
def test_what_cannot_be_done(command: Command, code: str) -> None:
    stage = Stage(two_days()).at("10:15").open("panel-1")
    assert stage.refusal(command) == code
