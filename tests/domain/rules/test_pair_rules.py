"""What may be said of two messages or points, and what an issue calls one."""

import pytest

from chairconsole.domain.commands.note_commands import (
    DecideLikeness,
    GiveShortName,
    KeepPoint,
    MakeMessage,
    MarkDiffering,
    MergePoints,
    RemovePoints,
    TakeBackDifference,
    UndoNote,
)
from chairconsole.domain.meeting.notes import pair
from chairconsole.domain.queries.pairs import differences
from tests.domain.given import Stage, kinds


@pytest.fixture
def stage() -> Stage:
    stage = Stage().in_discussion()
    for text in "abcd":
        stage.after(1).do(KeepPoint(text, (), None))
    return stage


def made(stage: Stage, *points: str) -> str:
    stage.do(MakeMessage(points))
    return next(reversed(stage.meeting.messages))


def test_two_sides_differ_and_the_issue_can_be_said_later(stage: Stage) -> None:
    a, b, *_ = stage.meeting.points
    assert kinds(stage.do(MarkDiffering(b, a))) == ["messages_differ"]
    assert stage.do(MarkDiffering(a, b)) == ()
    assert kinds(stage.do(MarkDiffering(a, b, " return "))) == ["messages_differ"]
    assert stage.meeting.differences == {pair(a, b): "return"}


def test_each_side_is_in_one_pair(stage: Stage) -> None:
    a, b, c, d = stage.meeting.points
    stage.do(MarkDiffering(a, b))
    stage.do(MarkDiffering(c, d))
    happened = stage.do(MarkDiffering(b, c))
    assert kinds(happened) == ["messages_differ", "difference_taken_back", "difference_taken_back"]
    assert list(stage.meeting.differences) == [pair(b, c)]
    stage.do(UndoNote())
    assert set(stage.meeting.differences) == {pair(a, b), pair(c, d)}


def test_a_pair_of_a_point_is_one_of_the_message_that_it_joined(stage: Stage) -> None:
    a, b, c, _ = stage.meeting.points
    stage.do(MarkDiffering(a, c))
    message = made(stage, a, b)
    assert stage.refusal(MarkDiffering(a, b)) == "needs_two_points"
    assert stage.do(MarkDiffering(message, c)) == ()
    stage.do(MarkDiffering(message, c, "return"))
    assert list(stage.meeting.differences) == [pair(message, c)]
    assert kinds(stage.do(TakeBackDifference(b, c))) == ["difference_taken_back"]
    assert stage.do(TakeBackDifference(a, c)) == ()


def test_what_does_not_count_has_no_pair(stage: Stage) -> None:
    a, b, *_ = stage.meeting.points
    stage.do(MarkDiffering(a, b))
    stage.do(RemovePoints((b,)))
    for command in (MarkDiffering(a, b), TakeBackDifference(a, "none"), DecideLikeness((a, b), alike=True)):
        assert stage.refusal(command) == "no_such_point"
    assert differences(stage.meeting) == ()


def test_a_likeness_is_decided_once(stage: Stage) -> None:
    a, b, c, _ = stage.meeting.points
    assert kinds(stage.do(DecideLikeness((a, b, c, a), alike=False))) == ["likeness_decided"]
    assert stage.do(DecideLikeness((c, a), alike=False)) == ()
    stage.do(DecideLikeness((a, b), alike=True))
    assert stage.meeting.likenesses == {pair(a, b): True, pair(a, c): False, pair(b, c): False}
    assert stage.refusal(DecideLikeness((a, a), alike=True)) == "needs_two_points"


def test_a_message_and_a_point_have_a_short_name_and_lose_it(stage: Stage) -> None:
    a, b, *_ = stage.meeting.points
    message = made(stage, a)
    stage.do(GiveShortName(message, " recruitment fees "))
    stage.do(GiveShortName(b, "data"))
    assert (stage.meeting.messages[message].short, stage.meeting.points[b].short) == ("recruitment fees", "data")
    assert stage.do(GiveShortName(b, "data ")) == ()
    stage.do(GiveShortName(b, ""))
    assert stage.meeting.points[b].short == ""
    stage.do(UndoNote())
    assert stage.meeting.points[b].short == "data"
    assert stage.refusal(GiveShortName("none", "x")) == "no_such_point"


def test_a_short_name_stays_with_the_point_that_is_left_of_several(stage: Stage) -> None:
    a, b, c, _ = stage.meeting.points
    stage.do(GiveShortName(b, "fees"))
    stage.do(GiveShortName(c, "costs"))
    stage.do(MergePoints((a, b, c)))
    assert stage.meeting.points[a].short == "fees"
