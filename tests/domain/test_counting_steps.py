"""Which steps of a record count."""

from chairconsole.domain.commands import AddTime, KeepPoint, Undo, UndoNote
from chairconsole.domain.counting_steps import Lane, Steps
from tests.domain.given import Stage


def test_the_next_step_ends_what_could_be_restored() -> None:
    lane = Lane()
    lane.take("a")
    lane.take("a")
    assert lane.take_back("a")
    assert not lane.take_back("a")
    lane.take("b")
    assert not lane.restore("a")
    assert list(lane.done) == ["b"]


def test_what_was_counted_holds_until_a_step_of_it_is_taken_back() -> None:
    lane = Lane()
    lane.take("a")
    counted = lane.counted()
    lane.take("b")
    lane.take_back("b")
    assert lane.agrees_with(counted)
    lane.take_back("a")
    assert not lane.agrees_with(counted)
    lane.restore("a")
    assert lane.agrees_with(counted)


def test_the_chairs_steps_and_those_of_the_notes_are_apart() -> None:
    stage = Stage().in_discussion()
    stage.give("Kenya")
    stage.do(KeepPoint("visas", (), None))
    stage.do(AddTime(30))
    stage.do(UndoNote())
    stage.do(Undo())
    steps = Steps()
    for place, event in enumerate(stage.events):
        steps.take(place, event)
    taken_back = [event.body.kind for event in stage.events if steps.is_taken_back(event)]
    assert taken_back == ["point_kept", "time_added"]
    assert steps.misfits == {}
