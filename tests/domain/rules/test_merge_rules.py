"""What becomes of points that are put together or taken apart."""

from typing import Any

from chairconsole.domain.base.event_parts import PointKind, PointShape
from chairconsole.domain.commands import note_commands
from chairconsole.domain.commands.proceedings_commands import AnswerQuestions
from chairconsole.domain.events.point_events import PointMark
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.queries.questions import open_questions
from tests.domain.given import Stage, who


def keep(stage: Stage, text: str, speech: str | None = None, themes: tuple[str, ...] = ()) -> str:
    stage.after(1).do(note_commands.KeepPoint(text, themes, speech))
    return next(reversed(stage.meeting.points))


def test_points_of_one_speech_become_one_with_all_their_themes(stage: Stage) -> None:
    speech = stage.give("Kenya")
    points = tuple(keep(stage, text, speech, (theme,)) for text, theme in [("a", "t-1"), ("b", "t-2"), ("a", "t-1")])
    (event,) = stage.do(note_commands.MergePoints(points))
    assert event.merged == points[1:]  # type: ignore[union-attr]
    (merged,) = stage.meeting.points.values()
    assert (merged.id, merged.text, merged.themes) == (points[0], "a; b", ("t-1", "t-2"))
    other = keep(stage, "c", stage.after(5).give("Mali"))
    assert stage.refusal(note_commands.MergePoints((merged.id, other))) == "not_one_speech"
    assert stage.refusal(note_commands.MergePoints((other, other))) == "needs_two_points"


def test_a_point_is_split_into_points_of_the_same_speech_and_instant(stage: Stage) -> None:
    whole = keep(stage, "a; b", stage.give("Kenya"), ("t-1",))
    stage.do(note_commands.ChangePoint(whole, what=PointKind.QUESTION, to=("expert-1",)))
    stage.do(note_commands.MarkPoints((whole,), PointMark.NOT_FOR_ATTRIBUTION))
    stage.after(300).do(note_commands.SplitPoint(whole, ("a", " ", "b ")))
    first, second = stage.meeting.points.values()
    assert (first.id, first.text, second.text, second.split_from) == (whole, "a", "b", whole)
    assert (second.intervention, second.themes, second.marks) == (first.intervention, first.themes, first.marks)
    assert [(one.what, one.to) for one in (first, second)] == [(PointKind.QUESTION, ("expert-1",))] * 2
    assert second.kept.at == first.kept.at
    assert stage.refusal(note_commands.SplitPoint(whole, ("a", " "))) == "needs_two_parts"


def test_parts_of_a_point_are_read_by_their_own_words_and_written_as_it_was(stage: Stage) -> None:
    stage.do(note_commands.KeepPoint("a; b", (), None, shape=PointShape.VERB, written=True))
    stage.do(note_commands.SplitPoint(next(iter(stage.meeting.points)), ("a", "b")))
    assert [(one.shape, one.written) for one in stage.meeting.points.values()] == [(None, True)] * 2


def test_points_of_texts_of_different_delegations_do_not_become_one(stage: Stage) -> None:
    for writer in (who("Kenya"), who("Mali"), None):
        stage.do(note_commands.KeepPoint("x", (), None, written=True, written_by=writer))
    kenya, mali, unknown = stage.meeting.points
    for pair in ((kenya, mali), (mali, unknown)):
        assert stage.refusal(note_commands.MergePoints(pair)) == "not_one_speech"


def test_points_of_no_speech_become_one_in_one_block_only(stage: Stage) -> None:
    for block in ("panel-1", "panel-1", "panel-2"):
        stage.do(note_commands.KeepPoint("x", (), None, PointKind.CONCLUSION, block=block))
    one, other, elsewhere = stage.meeting.points
    assert stage.refusal(note_commands.MergePoints((one, elsewhere))) == "not_one_speech"
    stage.do(note_commands.MergePoints((one, other)))
    stage.do(note_commands.KeepPoint("y", (), None, written=True, block="panel-1"))
    assert stage.refusal(note_commands.MergePoints((one, [*stage.meeting.points][-1]))) == "not_one_speech"


def merged(stage: Stage, *points: note_commands.KeepPoint) -> Point:
    """What these points of one speech become."""
    for point in points:
        stage.after(1).do(point)
    stage.do(note_commands.MergePoints(tuple(stage.meeting.points)[-len(points) :]))
    return next(reversed(stage.meeting.points.values()))


def note(speech: str, what: PointKind = PointKind.POINT, **more: Any) -> note_commands.KeepPoint:
    return note_commands.KeepPoint("x", (), speech, what, **more)


def test_merged_texts_do_not_run_together_and_what_is_asked_comes_first(stage: Stage) -> None:
    speech = stage.give("Kenya")
    texts = ("registers cost money.", "who pays?", "fees rise ;")
    kinds = (PointKind.POINT, PointKind.QUESTION, PointKind.POINT)
    points = (note_commands.KeepPoint(text, (), speech, what) for text, what in zip(texts, kinds, strict=True))
    assert merged(stage, *points).text == "who pays? registers cost money; fees rise ;"


def test_a_point_that_becomes_one_with_a_question_is_a_question_to_those_who_were_asked(stage: Stage) -> None:
    speech = stage.give("Kenya")
    asked = note(speech, PointKind.QUESTION, to=("expert-1",))
    for order in ([note(speech), asked], [asked, note(speech, PointKind.FIGURE)]):
        whole = merged(stage, *order)
        assert (whole.what, whole.to) == (PointKind.QUESTION, ("expert-1",))
        assert [question.id for question in open_questions(stage.meeting)] == [whole.id]
        stage.do(note_commands.RemovePoints((whole.id,)))
    other = note(speech, PointKind.QUESTION, to=("expert-2", "expert-1"))
    assert merged(stage, asked, other).to == ("expert-1", "expert-2")
    assert merged(stage, asked, note(speech, PointKind.QUESTION)).to == (), "one of them is to the whole panel"


def test_a_question_that_waits_is_not_taken_for_one_that_was_answered(stage: Stage) -> None:
    speech = stage.give("Kenya")
    stage.do(note(speech, PointKind.QUESTION))
    (first,) = stage.meeting.points
    stage.give("x", seat="expert-1")
    stage.do(AnswerQuestions((first,)))
    stage.do(note(speech, PointKind.QUESTION))
    waiting = next(reversed(stage.meeting.points))
    stage.do(note_commands.MergePoints((first, waiting)))
    assert [question.id for question in open_questions(stage.meeting)] == [waiting]
    stage.do(AnswerQuestions((waiting,)))
    merged(stage, note(speech), note(speech))
    stage.do(note_commands.MergePoints(tuple(stage.meeting.points)))
    assert open_questions(stage.meeting) == (), "the answer is kept"


def test_points_that_become_one_are_more_than_a_point_if_one_of_them_is(stage: Stage) -> None:
    speech = stage.give("Kenya")
    whole = merged(stage, note(speech), note(speech, PointKind.OFFER), note(speech, PointKind.FIGURE))
    assert whole.what is PointKind.OFFER


def test_points_that_become_one_keep_marks_and_only_a_shape_of_all(stage: Stage) -> None:
    speech = stage.give("Kenya")
    verb, star, hidden = PointShape.VERB, PointMark.STAR, PointMark.NOT_FOR_ATTRIBUTION
    whole = merged(
        stage, note(speech, shape=verb, marks=(hidden,)), note(speech, shape=verb, marks=(star,), written=True)
    )
    assert (whole.marks, whole.shape, whole.written) == ((star, hidden), verb, False)
    other = merged(stage, note(speech, shape=verb, written=True), note(speech, written=True))
    assert (other.marks, other.shape, other.written) == ((), None, True)
