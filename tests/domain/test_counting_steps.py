"""Which steps of a record count."""

from chairconsole.domain.commands import AddTime, KeepPoint, Undo, UndoNote
from chairconsole.domain.counting_steps import Lane, Steps
from tests.domain.given import Stage


def test_the_next_step_ends_what_could_be_restored() -> None:
    lane = Lane()
    lane.take("a", 0)
    lane.take("a", 1)
    assert lane.take_back("a", 2)
    assert not lane.take_back("a", 3)
    lane.take("b", 4)
    assert not lane.restore("a", 5)
    assert list(lane.done) == ["b"]


def test_what_a_place_told_holds_until_a_step_that_had_begun_is_taken_back_or_restored() -> None:
    lane = Lane()
    lane.take("a", 0)
    lane.take("b", 1)
    lane.take_back("b", 2)
    assert [lane.holds_since(place) for place in range(5)] == [True, True, False, True, True]
    lane.take_back("a", 3)
    assert [lane.holds_since(place) for place in range(5)] == [True, False, False, False, True]
    lane.restore("a", 4)
    assert [lane.holds_since(place) for place in range(6)] == [True, False, False, False, False, True]


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
