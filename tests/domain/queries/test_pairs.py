"""What differs and what is alike, as the messages and points are now."""

import pytest

from chairconsole.domain.commands.note_commands import (
    AddToMessage,
    DecideLikeness,
    DissolveMessage,
    KeepPoint,
    MakeMessage,
    MarkDiffering,
    RemovePoints,
    RestorePoints,
)
from chairconsole.domain.meeting.notes import pair
from chairconsole.domain.queries.pairs import differences, likenesses, refused_likenesses, standing_for
from tests.domain.given import Stage


@pytest.fixture
def stage() -> Stage:
    stage = Stage().in_discussion()
    for text in "abcd":
        stage.after(1).do(KeepPoint(text, (), None))
    return stage


def made(stage: Stage, *points: str) -> str:
    stage.do(MakeMessage(points))
    return next(reversed(stage.meeting.messages))


def test_the_side_that_was_noted_first_is_first_and_so_is_its_pair(stage: Stage) -> None:
    a, b, c, d = stage.meeting.points
    message = made(stage, d, a)
    stage.do(MarkDiffering(c, message, "return"))
    assert [(one.sides, one.issue) for one in differences(stage.meeting)] == [((message, c), "return")]
    stage.do(DissolveMessage(message))
    assert differences(stage.meeting) == ()
    stage.do(MarkDiffering(d, c))
    stage.do(MarkDiffering(b, a))
    assert [one.sides for one in differences(stage.meeting)] == [(a, b), (c, d)]


def test_a_pair_waits_for_a_side_that_was_removed_and_is_none_within_a_message(stage: Stage) -> None:
    a, b, c, _ = stage.meeting.points
    stage.do(MarkDiffering(a, b))
    stage.do(RemovePoints((b,)))
    assert differences(stage.meeting) == ()
    stage.do(RestorePoints((b,)))
    assert [one.sides for one in differences(stage.meeting)] == [(a, b)]
    message = made(stage, a, c)
    assert [one.sides for one in differences(stage.meeting)] == [(message, b)]
    stage.do(AddToMessage(message, (b,)))
    assert differences(stage.meeting) == ()


def test_pairs_that_joining_made_the_same_are_one_with_its_issue(stage: Stage) -> None:
    a, b, c, d = stage.meeting.points
    stage.do(MarkDiffering(a, b))
    stage.do(MarkDiffering(c, d, "return"))
    one, other = made(stage, a, c), made(stage, b, d)
    (found,) = differences(stage.meeting)
    assert (found.sides, found.issue, set(found.stored)) == ((one, other), "return", {pair(a, b), pair(c, d)})


def test_what_was_found_alike_is_linked_until_it_is_one_message(stage: Stage) -> None:
    a, b, c, d = stage.meeting.points
    stage.do(DecideLikeness((d, b), alike=True))
    stage.do(DecideLikeness((a, c), alike=False))
    assert likenesses(stage.meeting) == ((b, d),)
    made(stage, b, d)
    assert likenesses(stage.meeting) == ()


def test_what_was_refused_of_a_message_is_refused_of_each_of_its_points(stage: Stage) -> None:
    a, b, c, d = stage.meeting.points
    message = made(stage, a, b)
    stage.do(DecideLikeness((message, c), alike=False))
    stage.do(DecideLikeness((c, d), alike=True))
    assert refused_likenesses(stage.meeting) == {pair(message, c), pair(a, c), pair(b, c)}


def test_an_id_stands_for_a_message_a_point_or_nothing(stage: Stage) -> None:
    a, b, c, _ = stage.meeting.points
    message = made(stage, a, b)
    found = stage.meeting.messages[message]
    stage.do(RemovePoints((a, c)))
    asked = {message: found, b: found, a: None, c: None, "none": None}
    assert {side: standing_for(stage.meeting, side) for side in asked} == asked
    stage.do(RemovePoints((b,)))
    assert standing_for(stage.meeting, message) is None
