"""What every event carries."""

import pytest
from pydantic import ValidationError

from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.speech_commands import AddTime, Finish
from chairconsole.domain.commands.undo_commands import Redo, Undo
from chairconsole.domain.events.agenda_events import BlockClosed, BlockOpened
from chairconsole.domain.events.envelope import Event, Happening, enveloped
from tests.domain.given import Stage, seconds


def test_an_event_goes_through_text_and_back() -> None:
    stage = Stage().in_discussion()
    stage.give("Kenya")
    stage.do(AddTime(30))
    stage.do(Undo())
    stage.do(Redo())
    for event in stage.events:
        assert Event.model_validate_json(event.model_dump_json()) == event


def test_an_event_dated_back_was_true_before_it_was_recorded() -> None:
    stage = Stage().in_discussion()
    stage.give("Kenya")
    stage.after(60).do(Finish(ended_before=seconds(20)))
    event = stage.events[-1]
    assert event.stamp == stage.now
    assert event.effective == stage.now.earlier_by(seconds(20))
    assert event.effective_at == stage.now.at - seconds(20)


def test_the_console_and_the_notes_are_not_the_chairs() -> None:
    stage = Stage().in_discussion()
    stage.do(KeepPoint("visas", (), None))
    stage.do(Undo())
    assert {event.body.kind for event in stage.events if not event.body.is_the_chairs} == {
        "session_began",
        "point_kept",
        "undone",
    }


def test_what_one_decision_gives_is_one_step_at_one_instant_in_the_next_places() -> None:
    now, ids = Stage().now, iter(("a", "b", "c"))
    began, ended = BlockOpened(block="opening"), BlockClosed(block="opening")
    happenings = (Happening(ended, now.at - seconds(20)), Happening(began))
    begun = Stage().events
    first, second = enveloped(happenings, now, lambda: next(ids), after=begun, origin="here")
    assert [(one.seq, one.n, one.id, one.step, one.stamp, one.origin) for one in (first, second)] == [
        (2, 2, "a", "a", now, "here"),
        (3, 3, "b", "a", now, "here"),
    ]
    assert (first.body, first.effective_at) == (ended, now.at - seconds(20))
    assert (second.body, second.effective_at) == (began, now.at)
    assert enveloped((), now, lambda: next(ids), after=begun, origin="here") == ()
    assert next(ids) == "c"


def test_an_event_cannot_be_changed_nor_have_more_than_it_may() -> None:
    event = Stage().events[0]
    with pytest.raises(ValidationError):
        event.seq = 2  # type: ignore[misc]
    with pytest.raises(ValidationError):
        Event.model_validate({**event.model_dump(), "colour": "red"})
    with pytest.raises(ValidationError):
        Event.model_validate({**event.model_dump(), "seq": 0})
    with pytest.raises(ValidationError):
        Event.model_validate({**event.model_dump(), "at": "2026-06-01T10:00:00"})
