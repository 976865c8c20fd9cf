"""What happens to points and messages, whatever else happens."""

from chairconsole.domain.commands import note_commands
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.events.message_events import MessageMade, MessageNamed
from chairconsole.domain.events.point_events import (
    Covered,
    PointChanged,
    PointKept,
    PointMark,
    PointsMerged,
    PointsRemoved,
)
from chairconsole.domain.meeting.apply_notes import marked
from chairconsole.domain.meeting.fold import fold
from tests.domain.elsewhere import after_event, why_not
from tests.domain.given import Stage


def keep(stage: Stage, text: str, speech: str | None = None) -> str:
    stage.after(1).do(note_commands.KeepPoint(text, (), speech))
    return next(reversed(stage.meeting.points))


def test_a_mark_is_set_and_taken_off() -> None:
    both = marked((PointMark.NOT_FOR_ATTRIBUTION,), PointMark.STAR, on=True)
    assert both == (PointMark.STAR, PointMark.NOT_FOR_ATTRIBUTION)
    assert marked(both, PointMark.STAR, on=False) == (PointMark.NOT_FOR_ATTRIBUTION,)


def test_the_chairs_undo_of_a_speech_leaves_its_point_unattached_and_what_was_covered(stage: Stage) -> None:
    speech = stage.give("Kenya")
    point = keep(stage, "visas", speech)
    stage.do(note_commands.MarkCovered(speech, Covered.GAPS))
    stage.do(note_commands.ChangePoint(point, "visas for families"))
    stage.do(Undo())
    assert speech not in stage.meeting.interventions
    assert stage.meeting.points[point].text == "visas for families"
    assert stage.meeting.points[point].intervention == speech
    assert stage.meeting.covered == {speech: (Covered.GAPS,)}


def test_the_undo_of_notes_keeps_aside_what_was_typed_and_leaves_the_floor_alone(stage: Stage) -> None:
    speech = stage.give("Kenya")
    point = keep(stage, "visas", speech)
    done = stage.meeting.done
    stage.do(note_commands.UndoNote())
    assert point not in stage.meeting.points
    assert stage.meeting.removed_points[point].text == "visas"
    assert (stage.meeting.done, stage.meeting.speaking) == (done, speech)
    stage.do(note_commands.RedoNote())
    assert stage.meeting.points[point].text == "visas"
    assert not stage.meeting.removed_points


def test_a_point_that_was_changed_is_as_it_was_after_undo_and_the_next_step_ends_redo(stage: Stage) -> None:
    point = keep(stage, "visas")
    stage.do(note_commands.ChangePoint(point, "entry"))
    stage.do(note_commands.UndoNote())
    assert stage.meeting.points[point].text == "visas"
    keep(stage, "another")
    assert stage.refusal(note_commands.RedoNote()) == "no_note_to_redo"


def test_merging_points_of_a_message_keeps_the_message(stage: Stage) -> None:
    speech = stage.give("Kenya")
    one, two, three = (keep(stage, text, speech) for text in ("a", "b", "c"))
    stage.do(note_commands.MakeMessage((two, three)))
    stage.do(note_commands.MergePoints((one, two)))
    (message,) = stage.meeting.messages.values()
    assert message.points == (one, three)
    assert stage.meeting.points[one].text == "a; b"
    assert set(stage.meeting.removed_points) == {two}


def messages(stage: Stage, *points: tuple[str, ...]) -> list[str]:
    """The ids of messages made of these points."""
    before = len(stage.meeting.messages)
    for one in points:
        stage.do(note_commands.MakeMessage(one))
    return list(stage.meeting.messages)[before:]


def test_a_point_that_has_become_one_with_others_is_in_one_message(stage: Stage) -> None:
    speech = stage.give("Kenya")
    one, two, three, four = (keep(stage, text, speech) for text in "abcd")
    other, first, second = messages(stage, (four,), (two,), (three,))
    stage.do(note_commands.MergePoints((one, two, three)))
    points = {key: message.points for key, message in stage.meeting.messages.items()}
    assert points == {other: (four,), first: (one,), second: (three,)}


def test_a_point_stays_in_its_own_message_when_it_becomes_one_with_another(stage: Stage) -> None:
    speech = stage.give("Kenya")
    one, two, three = (keep(stage, text, speech) for text in "abc")
    theirs, own = messages(stage, (two, three), (one,))
    stage.do(note_commands.MergePoints((one, two)))
    assert [stage.meeting.messages[key].points for key in (theirs, own)] == [(two, three), (one,)]


def test_what_a_point_is_merged_with_may_be_gone_but_not_itself(stage: Stage) -> None:
    one, two = keep(stage, "a"), keep(stage, "b")
    itself = PointsMerged(point=one, merged=(one,), text="a")
    assert why_not(stage, itself) == "a point cannot be merged with itself"
    merged = after_event(stage, PointsMerged(point=one, merged=(one, two, "gone"), text="a and b"))
    assert {key: point.text for key, point in merged.points.items()} == {one: "a and b"}
    assert set(merged.removed_points) == {two}


def test_a_point_that_is_kept_again_stays_what_it_has_become(stage: Stage) -> None:
    one, two = keep(stage, "a"), keep(stage, "b")
    stage.do(note_commands.ChangePoint(one, "changed"))
    stage.do(note_commands.RemovePoints((two,)))
    for point in (one, two):
        after = after_event(stage, PointKept(point=point, intervention=None, block=None, text="again"))
        assert (after.points, after.removed_points) == (stage.meeting.points, stage.meeting.removed_points)


def test_a_point_that_was_removed_is_changed_where_it_is(stage: Stage) -> None:
    point = keep(stage, "a")
    stage.do(note_commands.RemovePoints((point,)))
    after = after_event(stage, PointChanged(point=point, text="b"))
    assert (after.points, after.removed_points[point].text) == ({}, "b")


def test_of_points_that_are_removed_some_may_be_unknown(stage: Stage) -> None:
    point = keep(stage, "a")
    after = after_event(stage, PointsRemoved(points=("gone", point)))
    assert (list(after.points), list(after.removed_points)) == ([], [point])


def test_a_message_is_made_once_and_only_a_known_one_is_named(stage: Stage) -> None:
    (message,) = messages(stage, (keep(stage, "a"),))
    assert why_not(stage, MessageMade(message=message, points=())) == "the message is there already"
    assert why_not(stage, MessageNamed(message="none", text="a")) == "there is no such message"


def test_a_point_that_joins_a_message_leaves_another(stage: Stage) -> None:
    one, two, three = (keep(stage, text) for text in "abc")
    left, joined = messages(stage, (one, two), (three,))
    stage.do(note_commands.AddToMessage(joined, (two,)))
    assert [stage.meeting.messages[key].points for key in (left, joined)] == [(one,), (three, two)]


def test_parts_of_a_point_that_was_split_stay_whatever_is_missing(stage: Stage) -> None:
    point = keep(stage, "a and b", stage.give("Kenya"))
    stage.do(note_commands.SplitPoint(point, ("a", "b")))
    parts = [event for event in stage.events if getattr(event.body, "split_from", None)]
    meeting = fold(stage.session, parts)
    assert [one.text for one in meeting.points.values()] == ["b"]


def test_what_refers_to_nothing_is_listed_and_changes_nothing(stage: Stage) -> None:
    point = keep(stage, "visas")
    stage.do(note_commands.MovePoint(point, stage.give("Kenya")))
    stage.do(note_commands.MakeMessage((point,)))
    stage.do(note_commands.DissolveMessage(next(iter(stage.meeting.messages))))
    stage.do(note_commands.RemovePoints((point,)))
    notes = [event for event in stage.events if event.body.is_a_note and event.body.kind != "point_kept"]
    meeting = fold(stage.session, notes)
    assert [misfit.event.body.kind for misfit in meeting.not_applied] == ["point_moved", "points_removed"]
    assert not meeting.messages


def test_the_overarching_theme_is_taken_back_by_the_undo_of_notes(stage: Stage) -> None:
    assert stage.meeting.overarching_theme is None
    for words in ("dignity", ""):
        stage.after(1).do(note_commands.ChooseOverarchingTheme(words))
        assert stage.meeting.overarching_theme == words
    for left in ("dignity", None):
        stage.do(note_commands.UndoNote())
        assert stage.meeting.overarching_theme == left
    stage.do(note_commands.RedoNote())
    assert stage.meeting.overarching_theme == "dignity"
