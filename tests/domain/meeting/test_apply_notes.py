"""What happens to points and messages, whatever else happens."""

from chairconsole.domain.commands import note_commands
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.events.point_events import Covered, PointMark
from chairconsole.domain.meeting.apply_notes import marked
from chairconsole.domain.meeting.fold import fold
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
    assert stage.meeting.points[one].text == "a\nb"
    assert set(stage.meeting.removed_points) == {two}


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
