"""Two blocks that become one."""

import pytest

from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep
from chairconsole.domain.commands.plan_commands import MergeBlocks, ReplacePerson
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.events.plan_events import PlanChange, PlanChanged
from chairconsole.domain.plan.parts import Block, BlockKind, free_id
from chairconsole.domain.queries.next_step import conclusion_due, what_next
from tests.domain.given import Stage


@pytest.fixture
def stage() -> Stage:
    return Stage().at("15:00").open("panel-2")


def block(stage: Stage, block_id: str) -> Block:
    found = stage.meeting.session.block(block_id)
    assert found is not None
    return found


def test_a_block_takes_in_the_next_one(stage: Stage) -> None:
    (body,) = stage.do(MergeBlocks("panel-2"))
    assert isinstance(body, PlanChanged)
    assert (body.change, body.gone) == (PlanChange.BLOCKS_MERGED, ("closing-1",))
    merged = block(stage, "panel-2")
    assert (merged.title, merged.start, merged.end) == ("Panel 2 \u00b7 Closing", 15 * 60, 18 * 60)
    assert stage.meeting.session.block("closing-1") is None
    assert len(merged.steps) == 6
    stage.do(Undo())
    assert block(stage, "panel-2").title == "Panel 2"
    assert block(stage, "closing-1").start == 17 * 60 + 50


def test_the_steps_of_both_are_held_in_their_order_and_what_is_reserved_at_the_end() -> None:
    stage = Stage().open("opening-1")
    stage.do(MergeBlocks("opening-1"))
    merged = block(stage, "opening-1")
    assert [step.id for step in merged.steps][:4] == ["welcome", "brief", "opening", "expert-1"]
    assert merged.steps[-1].reserve
    assert {step.seat for step in merged.steps} - {None} == {seat.id for seat in merged.seats}
    due = conclusion_due(stage.meeting, merged)
    assert due is not None
    assert f"{stage.session.venue_time(due):%H:%M}" == "12:53"


def test_seats_of_the_same_name_are_told_apart_unless_the_same_people_sit_there() -> None:
    stage = Stage()
    stage.do(MergeBlocks("lunch-1"))
    # of the break only its time is left
    assert block(stage, "lunch-1").kind is BlockKind.PANEL
    assert block(stage, "lunch-1").title == "Panel 2"
    stage.do(ReplacePerson("panel-1", "moderator", ("Ada Example",)))
    stage.do(ReplacePerson("lunch-1", "moderator", ("Ada Example",)))
    stage.do(MergeBlocks("panel-1"))
    merged = block(stage, "panel-1")
    assert [seat.id for seat in merged.seats if seat.role == "moderator"] == ["moderator"]
    labels = [seat.label for seat in merged.seats]
    assert labels[:4] == ["Moderator", "Expert 1", "Expert 2", "Expert 3"]
    assert labels[4:] == ["Expert 1 \u00b7 Panel 2", "Expert 2 \u00b7 Panel 2", "Expert 3 \u00b7 Panel 2"]
    assert len({step.id for step in merged.steps}) == len(merged.steps) == 12
    assert [step.reserve for step in merged.steps] == [False] * 10 + [True] * 2


@pytest.mark.parametrize(
    ("begun", "merged", "kind"),
    [
        ("panel-2", "panel-2", BlockKind.PANEL),
        ("panel-2", "opening-1", BlockKind.OPENING),
        ("lunch-1", "lunch-1", BlockKind.BREAK),
    ],
)
def test_only_a_break_that_has_not_begun_becomes_what_follows(begun: str, merged: str, kind: BlockKind) -> None:
    stage = Stage().open(begun)
    stage.do(MergeBlocks(merged))
    assert block(stage, merged).kind is kind


def test_other_people_in_a_seat_of_the_same_name_have_a_seat_of_their_own() -> None:
    stage = Stage()
    stage.do(MergeBlocks("lunch-1"))
    stage.do(ReplacePerson("lunch-1", "moderator", ("Ada Example",)))
    stage.do(MergeBlocks("panel-1"))
    assert [seat.id for seat in block(stage, "panel-1").seats if seat.role == "moderator"] == [
        "moderator",
        "moderator-2",
    ]


def test_who_merges_with_a_break_works_through_it() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.do(MergeBlocks("panel-1"))
    assert (block(stage, "panel-1").end, block(stage, "panel-1").title) == (15 * 60, "Panel 1")
    assert stage.meeting.session.days[0].interpretation[0].end == 13 * 60


def test_what_goes_on_goes_on(stage: Stage) -> None:
    stage.do(GoToStep("panel-2", "concluding"))
    stage.do(MergeBlocks("panel-2"))
    assert stage.meeting.step_id == "concluding"
    assert block(stage, "panel-2").steps[5].id == "concluding"
    # and what is reserved stays where it is once it has begun, before the steps of a block that follows
    stage = Stage().in_discussion()
    stage.do(GoToStep("panel-1", "concluding"))
    for _ in ("lunch-1", "panel-2"):
        stage.do(MergeBlocks("panel-1"))
    assert [step.reserve for step in block(stage, "panel-1").steps] == [False] * 5 + [True] + [False] * 5 + [True]
    stage = Stage().open("opening-1")
    stage.next()
    stage.do(MergeBlocks("opening-1"))
    stage.after(5)
    assert getattr(what_next(stage.meeting, stage.now), "step", None) == block(stage, "opening-1").step("brief")


def test_what_cannot_be_merged() -> None:
    stage = Stage().open("opening-1")
    assert stage.refusal(MergeBlocks("closing-1")) == "no_next_block"
    assert stage.refusal(MergeBlocks("no such block")) == "no_such_block"
    stage.at("10:15").do(CloseBlock())
    assert stage.refusal(MergeBlocks("opening-1")) == "has_begun"
    stage.open("panel-1")
    assert stage.refusal(MergeBlocks("opening-1")) == "has_begun"
    stage.open("opening-1")
    assert stage.refusal(MergeBlocks("opening-1")) == "has_begun"


def test_the_next_block_is_one_of_the_same_day() -> None:
    session = Stage().session
    assert session.block_after(session.days[0].blocks[-1]) is None
    assert session.block_after(session.days[0].blocks[0]) == session.days[0].blocks[1]


def test_an_id_is_made_free_by_a_number() -> None:
    assert free_id("expert", ()) == "expert"
    assert free_id("expert", ("expert", "expert-2")) == "expert-3"
    assert free_id("expert", ("expert",), ".") == "expert.2"
