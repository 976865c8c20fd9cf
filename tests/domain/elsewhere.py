"""An event that was made elsewhere, as in a record that another version has written."""

from chairconsole.domain.base.event_parts import Body
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.meeting.fold import apply
from chairconsole.domain.meeting.state import Meeting
from tests.domain.given import Stage, seconds


def after_event(stage: Stage, body: Body, *, before: float = 0) -> Meeting:
    """The meeting after this event, true that many seconds ago."""
    event_id = stage.new_id()
    event = Event(
        seq=len(stage.events) + 1,
        step=event_id,
        id=event_id,
        origin="elsewhere",
        at=stage.now.at,
        effective_at=stage.now.at - seconds(before),
        boot=stage.now.boot,
        steady_ns=stage.now.steady_ns,
        body=body,
    )
    return apply(stage.meeting, (event,))


def why_not(stage: Stage, body: Body, *, before: float = 0) -> str:
    """Why the event could not apply; it has changed nothing."""
    after = after_event(stage, body, before=before)
    (misfit,) = after.not_applied
    for part in ("blocks", "steps", "requests", "waiting", "interventions", "speaking", "block_id", "step_id"):
        assert getattr(after, part) == getattr(stage.meeting, part)
    return misfit.why
