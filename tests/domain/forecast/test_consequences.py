"""What a command would do to the times ahead, before it is confirmed; computed by hand."""

import pytest

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.event_parts import Part
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep, OpenBlock, StartedEarlier
from chairconsole.domain.commands.plan_commands import (
    AddSeat,
    EndEarlierBlock,
    ExtendBlock,
    MoveBlock,
    RenameSeat,
    SkipBlock,
    SkipStep,
    TakeNewPlan,
)
from chairconsole.domain.forecast.consequences import Consequence, consequences, previewed
from chairconsole.domain.plan.session import Session
from tests.domain.given import Stage, minutes, written


def told(stage: Stage, command: Command) -> list[str]:
    def words(one: Consequence) -> str:
        at = "" if one.at is None else f" {one.at:%H:%M}"
        return f"{one.block} {one.what}{at}" + (" too late" if one.too_late else "")

    return [words(one) for one in consequences(stage.meeting, command, stage.now)]


def with_an_evening() -> Session:
    plan = written()
    evening = {"id": "evening", "kind": "other", "start": "18:00", "end": "19:00", "title": "Evening"}
    plan["days"][0]["blocks"].append(evening)
    return Session.model_validate(plan)


# All at 12:30, in the discussion of panel 1.
ASKED: dict[str, tuple[Command, list[str]]] = {
    # its floor is open until 12:53 all the same: interpretation ends at 13:00
    "panel 1 is extended": (
        ExtendBlock("panel-1", 13 * 60 + 12),
        [
            "panel-1 ends 13:12",
            "lunch-1 starts 13:12",
            "panel-1 interpretation_ends 13:00 too late",
        ],
    ),
    "lunch is moved": (
        MoveBlock("lunch-1", 13 * 60 + 12),
        [
            "lunch-1 starts 13:12",
            "lunch-1 ends 15:12",
            "panel-2 starts 15:12",
            "panel-2 interpretation_ends 18:00",
        ],
    ),
    "panel 1 ends earlier": (
        ExtendBlock("panel-1", 12 * 60 + 50),
        ["panel-1 floor_until 12:43", "panel-1 ends 12:50", "panel-1 interpretation_ends 13:00"],
    ),
    "the overlap is repaired": (
        EndEarlierBlock("panel-2"),
        [
            "panel-2 floor_until 17:43",
            "panel-2 ends 17:50",
            "closing-1 starts 17:50",
            "closing-1 ends 18:00",
            "closing-1 interpretation_ends 18:00",
        ],
    ),
    "panel 2 is skipped": (
        SkipBlock("panel-2"),
        ["panel-2 not_held", "closing-1 starts 17:50", "closing-1 ends 18:00", "closing-1 interpretation_ends 18:00"],
    ),
    "panel 2 is opened": (
        OpenBlock("panel-2"),
        [
            "panel-1 ends 12:30",
            "lunch-1 not_held",
            "panel-2 starts 12:30",
            "panel-1 interpretation_ends 13:00",
            "panel-2 interpretation_ends 18:00",
        ],
    ),
    "the conclusion begins": (
        GoToStep("panel-1", "concluding"),
        ["panel-1 ends 12:37", "panel-1 interpretation_ends 13:00"],
    ),
    "panel 1 is closed": (CloseBlock(), ["panel-1 ends 12:30", "panel-1 interpretation_ends 13:00"]),
    "a seat is renamed": (RenameSeat("panel-1", "moderator", "Co-moderators"), []),
    "an expert is added to panel 2": (AddSeat("panel-2", "Expert 4", limit=Limit.of(420)), []),
    # 35 minutes of remarks are left of it
    "the discussion of panel 2 is skipped": (
        SkipStep("panel-2", "discussion"),
        ["panel-2 ends 15:35", "closing-1 starts 17:50", "closing-1 ends 18:00", "closing-1 interpretation_ends 18:00"],
    ),
    "the summary of the second day is extended": (
        ExtendBlock("summary", 12 * 60 + 10),
        [
            "summary floor_until 12:10",
            "summary ends 12:10",
            "closing-2 starts 12:10",
            "closing-2 ends 12:40",
            "closing-2 interpretation_ends 13:00",
        ],
    ),
    # the closing ends at 18:05, as panel 2 overlaps with it
    "a new plan has another block": (TakeNewPlan(with_an_evening()), ["evening starts 18:05", "evening ends 19:05"]),
    # what has begun does not start at another time
    "panel 1 began earlier": (StartedEarlier(Part.BLOCK, minutes(5)), []),
    "the conclusion of panel 1 is skipped": (SkipStep("panel-1", "concluding"), ["panel-1 floor_until 13:00"]),
}


@pytest.fixture
def stage() -> Stage:
    return Stage().in_discussion().at("12:30")


@pytest.mark.parametrize("asked", ASKED)
def test_what_would_follow(stage: Stage, asked: str) -> None:
    command, expected = ASKED[asked]
    before = stage.meeting
    assert told(stage, command) == expected
    assert stage.meeting is before


def test_what_it_was_before_is_told_too(stage: Stage) -> None:
    (first, *_) = consequences(stage.meeting, MoveBlock("lunch-1", 13 * 60 + 12), stage.now)
    assert f"{first.before:%H:%M}" == "13:00"


def test_the_preview_is_what_the_command_does(stage: Stage) -> None:
    command = ExtendBlock("panel-1", 13 * 60 + 12)
    seen = previewed(stage.meeting, command, stage.now)
    stage.do(command)
    assert seen.session == stage.meeting.session


def test_what_would_be_refused_is_refused(stage: Stage) -> None:
    with pytest.raises(Refused, match="has_begun"):
        consequences(stage.meeting, SkipBlock("panel-1"), stage.now)
