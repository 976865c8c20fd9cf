"""What is stored of pairs of messages and points, whatever becomes of these."""

import pytest

from chairconsole.domain.base.event_parts import Body
from chairconsole.domain.commands.note_commands import (
    DecideLikeness,
    KeepPoint,
    MarkDiffering,
    MergePoints,
    RedoNote,
    UndoNote,
)
from chairconsole.domain.events.message_events import DifferenceTakenBack, LikenessDecided, MessagesDiffer
from chairconsole.domain.meeting.notes import pair
from tests.domain.elsewhere import after_event, why_not
from tests.domain.given import Stage


@pytest.fixture
def stage() -> Stage:
    stage = Stage().in_discussion()
    for text in "abc":
        stage.after(1).do(KeepPoint(text, (), None))
    return stage


def test_the_undo_of_notes_takes_back_a_pair_and_redo_brings_it_back(stage: Stage) -> None:
    a, b, c = stage.meeting.points
    stage.do(MarkDiffering(a, b, "return"))
    stage.do(DecideLikeness((a, c), alike=False))
    for _ in range(2):
        stage.do(UndoNote())
    assert (stage.meeting.differences, stage.meeting.likenesses) == ({}, {})
    for _ in range(2):
        stage.do(RedoNote())
    assert stage.meeting.differences == {pair(a, b): "return"}
    assert stage.meeting.likenesses == {pair(a, c): False}


def test_a_point_that_became_one_with_another_leaves_it_its_pairs(stage: Stage) -> None:
    a, b, c = stage.meeting.points
    stage.do(MarkDiffering(b, c, "return"))
    stage.do(DecideLikeness((a, b, c), alike=False))
    stage.do(MergePoints((a, b)))
    assert stage.meeting.differences == {pair(a, c): "return"}
    assert stage.meeting.likenesses == {pair(a, c): False}
    stage.do(UndoNote())
    assert stage.meeting.differences == {pair(b, c): "return"}


def test_two_sides_that_became_one_differ_no_longer(stage: Stage) -> None:
    a, b, _ = stage.meeting.points
    stage.do(MarkDiffering(a, b))
    stage.do(MergePoints((a, b)))
    assert stage.meeting.differences == {}


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (MessagesDiffer(one="m", other="m"), "nothing differs from itself"),
        (DifferenceTakenBack(one="m", other="n"), "there is no such difference"),
    ],
)
def test_what_does_not_fit_changes_nothing(stage: Stage, body: Body, why: str) -> None:
    assert why_not(stage, body) == why


def test_a_likeness_is_decided_of_each_with_each_and_may_be_decided_anew(stage: Stage) -> None:
    decided = after_event(stage, LikenessDecided(of=("m", "n", "o", "n"), alike=True))
    assert decided.likenesses == {("m", "n"): True, ("m", "o"): True, ("n", "o"): True}
    anew = after_event(stage, LikenessDecided(of=("m", "n"), alike=False))
    assert anew.likenesses[("m", "n")] is False
