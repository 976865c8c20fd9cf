"""Which steps of a record count."""

from chairconsole.domain.commands.note_commands import KeepPoint, UndoNote
from chairconsole.domain.commands.speech_commands import AddTime
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.events.undo_events import Redone
from chairconsole.domain.meeting.undo_history import UndoHistory, UndoStack
from tests.domain.elsewhere import why_not
from tests.domain.given import Stage


def test_the_next_step_ends_what_could_be_restored() -> None:
    lane = UndoStack()
    lane.take("a", 0)
    lane.take("a", 1)
    assert lane.take_back("a", 2)
    assert not lane.take_back("a", 3)
    lane.take("b", 4)
    assert not lane.restore("a", 5)
    assert list(lane.done) == ["b"]


def test_what_a_place_told_holds_until_a_step_that_had_begun_is_taken_back_or_restored() -> None:
    lane = UndoStack()
    lane.take("a", 0)
    lane.take("b", 1)
    lane.take_back("b", 2)
    assert [lane.holds_since(place) for place in range(5)] == [True, True, False, True, True]
    lane.take_back("a", 3)
    assert [lane.holds_since(place) for place in range(5)] == [True, False, False, False, True]
    lane.restore("a", 4)
    assert [lane.holds_since(place) for place in range(6)] == [True, False, False, False, False, True]


def test_a_step_begins_where_it_was_first_found_and_is_not_taken_anew_once_taken_back() -> None:
    lane = UndoStack()
    lane.take("a", 0)
    lane.take("a", 1)
    lane.take_back("a", 2)
    assert not lane.holds_since(1)
    lane.take("a", 3)
    assert (list(lane.done), lane.undone) == ([], ["a"])


def test_a_step_that_was_not_taken_back_is_not_restored() -> None:
    stage = Stage().in_discussion()
    assert why_not(stage, Redone(restored=stage.meeting.done[-1])) == "there is no such step to restore"


def test_the_chairs_steps_and_those_of_the_notes_are_apart() -> None:
    stage = Stage().in_discussion()
    stage.give("Kenya")
    stage.do(KeepPoint("visas", (), None))
    stage.do(AddTime(30))
    stage.do(UndoNote())
    stage.do(Undo())
    steps = UndoHistory()
    for place, event in enumerate(stage.events):
        steps.take(place, event)
    taken_back = [event.body.kind for event in stage.events if steps.is_taken_back(event)]
    assert taken_back == ["point_kept", "time_added"]
    assert steps.misfits == {}


def test_a_copy_goes_on_by_itself() -> None:
    stage = Stage().in_discussion()
    stage.give("Kenya")
    stage.do(KeepPoint("visas", (), None))
    stage.do(AddTime(30))
    steps = stage.meeting.undo_history
    copy, before = steps.copy(), stage.meeting.history
    for change in (Undo(), UndoNote(), AddTime(60)):
        stage.do(change)
    for place, event in enumerate(stage.events[len(before) :], len(before)):
        copy.take(place, event)
    assert tuple(copy.chair.done) == stage.meeting.done
    assert tuple(copy.notes.undone) == stage.meeting.notes_undone
    assert len(steps.chair.done) == len(copy.chair.done)
    assert list(steps.chair.done) != list(copy.chair.done)
    assert steps.notes.undone == []
    assert [steps.hold_since(place) for place in (len(before) - 1, len(before))] == [True, True]
    assert [copy.hold_since(place) for place in (len(before) - 2, len(before))] == [True, False]


def test_where_a_step_begins_is_known_whatever_it_is_made_of() -> None:
    stage = Stage().in_discussion()
    stage.give("Kenya")
    stage.do(KeepPoint("visas", (), None))
    stage.do(AddTime(30))
    stage.do(Undo())
    events = stage.meeting.history
    for place, event in enumerate(events):
        began = stage.meeting.undo_history.began(event.step)
        assert began <= place
        assert events[began].step == event.step
        assert event in stage.meeting.events_of(event.step)
    assert stage.meeting.undo_history.began("never") == 0
    assert stage.meeting.events_of("never") == ()
