"""A change of the plan in words, and what would follow from it."""

import datetime as dt

import pytest

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.commands.plan_commands import (
    AddBlock,
    AddSeat,
    EndEarlierBlock,
    ExchangeBlocks,
    ExtendBlock,
    MergeBlocks,
    MoveBlock,
    PlanCommand,
    RenamePerson,
    RenameSeat,
    ReplacePerson,
    ShareLateness,
    SkipBlock,
    SkipStep,
    TakeNewPlan,
)
from chairconsole.ui.words.plan_change_words import change_words, consequence_lines
from tests.domain.given import Stage

pytestmark = pytest.mark.usefixtures("qapp")

DAY = dt.date(2026, 6, 1)

WORDS = [
    (ExtendBlock("panel-1", 13 * 60 + 5), "Let Panel 1 end at 13:05"),
    (MoveBlock("panel-2", 15 * 60 + 12), "Let Panel 2 begin at 15:12"),
    (EndEarlierBlock("panel-2"), "End Panel 2 at 17:50"),
    (SkipBlock("lunch-1"), "Leave out Lunch"),
    (MergeBlocks("panel-2"), "Merge Panel 2 with Closing"),
    (ExchangeBlocks("panel-1", "panel-2"), "Let Panel 1 and Panel 2 change places"),
    (AddBlock(DAY, "Film", 13 * 60, 13 * 60 + 20), "Add Film"),
    (MoveBlock("closing-1", 24 * 60 + 10), "Let Closing begin at 00:10"),
    (ShareLateness("panel-1", (("expert-3", 330),)), "Share the lateness"),
    (SkipStep("panel-1", "expert-3"), "Leave out \u201cExpert 3\u201d"),
    (AddSeat("panel-1", "Expert 4", limit=Limit.of(300)), "Add Expert 4"),
    (RenameSeat("panel-1", "moderator", "Co-moderators"), "Call Moderator \u201cCo-moderators\u201d"),
    (
        ReplacePerson("panel-1", "moderator", ("Ben Other", "Ada Example")),
        "Let Ben Other, Ada Example be Moderator",
    ),
    (ReplacePerson("panel-1", "moderator", ()), "Nobody is Moderator"),
    (RenamePerson("ada", "Ada Other"), "Call Ada Example \u201cAda Other\u201d"),
]


@pytest.mark.parametrize(("command", "words"), WORDS)
def test_what_a_change_would_do(command: PlanCommand, words: str) -> None:
    stage = Stage()
    assert change_words(stage.session, command) == words
    assert "%" not in words


@pytest.mark.parametrize("name", ["Ambassador A %1 B", "A %2 B", "100 % of %9", "%"])
def test_a_name_that_looks_like_a_place_for_another_is_said_as_it_is(name: str) -> None:
    session = Stage().session
    assert change_words(session, RenamePerson("ada", name)) == f"Call Ada Example \u201c{name}\u201d"
    assert change_words(session, RenameSeat("panel-1", "moderator", name)) == f"Call Moderator \u201c{name}\u201d"
    assert change_words(session, ReplacePerson("panel-1", "moderator", (name,))) == f"Let {name} be Moderator"


def test_a_new_plan_is_named_so() -> None:
    session = Stage().session
    assert change_words(session, TakeNewPlan(session)) == "Take the new plan"


def told(stage: Stage, command: PlanCommand) -> list[str]:
    return [text for text, _ in consequence_lines(stage.meeting, command, stage.now)]


def test_what_would_follow_is_told_before_it_is_done() -> None:
    stage = Stage().in_discussion()
    assert told(stage, ExtendBlock("panel-1", 15 * 60 + 12)) == [
        # what cannot be held first: it must not be among those that are only counted
        "\u25b2 Interpretation ends 13:00, before Panel 1 is over.",
        "Panel 1 would end 15:12 instead of 13:00.",
        "Lunch would be left out.",
        "Panel 2 would start 15:12 instead of 15:00.",
        "Interpretation ends 18:00, as planned.",
    ]


def test_the_floor_ends_with_its_block() -> None:
    stage = Stage().in_discussion()
    assert told(stage, ExtendBlock("panel-1", 12 * 60 + 30)) == [
        "The floor of Panel 1 would be open until 12:23 instead of 12:53.",
        "Panel 1 would end 12:30 instead of 13:00.",
        "Interpretation ends 13:00, as planned.",
    ]


def test_what_is_new_and_what_it_pushes() -> None:
    stage = Stage().in_discussion()
    assert told(stage, AddBlock(DAY, "Film", 13 * 60, 13 * 60 + 20)) == [
        "Film would start 13:00.",
        "The floor of Film would be open until 13:20.",
        "Film would end 13:20.",
        "Lunch would start 13:20 instead of 13:00.",
    ]


def test_the_order_of_the_day() -> None:
    stage = Stage().at("10:00").open("opening-1")
    assert told(stage, ExchangeBlocks("panel-1", "panel-2")) == [
        "Panel 2 would start 10:15 instead of 15:00.",
        "The floor of Panel 2 would be open until 12:53 instead of 17:48.",
        "Panel 2 would end 13:00 instead of 17:55.",
        "Panel 1 would start 15:00 instead of 10:15.",
        "The floor of Panel 1 would be open until 17:38 instead of 12:53.",
        "Panel 1 would end 17:45 instead of 13:00.",
        "Closing would start 17:50 instead of 17:55.",
        "Closing would end 18:00 instead of 18:05.",
        "Interpretation ends 13:00, as planned.",
        "Interpretation ends 18:00, as planned.",
    ]


def test_a_block_that_is_merged_is_not_said_to_be_left_out() -> None:
    stage = Stage().in_discussion()
    lines = told(stage, MergeBlocks("panel-2"))
    assert "Closing would be part of it." in lines
    assert not any("left out" in line for line in lines)
    assert "\u25b2" not in "".join(lines)


def test_what_is_later_is_amber_and_what_is_earlier_is_not() -> None:
    stage = Stage().in_discussion()
    tones = dict(consequence_lines(stage.meeting, MoveBlock("panel-2", 15 * 60 + 12), stage.now))
    assert tones["Panel 2 would start 15:12 instead of 15:00."] == "amber"
    tones = dict(consequence_lines(stage.meeting, EndEarlierBlock("panel-2"), stage.now))
    assert tones["Panel 2 would end 17:50 instead of 17:55."] == ""
    assert tones["Interpretation ends 18:00, as planned."] == "muted"


def test_what_would_be_refused_is_refused() -> None:
    stage = Stage().in_discussion()
    with pytest.raises(Refused, match="has_begun"):
        consequence_lines(stage.meeting, SkipBlock("panel-1"), stage.now)
