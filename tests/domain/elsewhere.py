"""An event that was made elsewhere, as in a record that another version has written."""

from chairconsole.domain.base.event_parts import Body
from chairconsole.domain.events.envelope import Event, Happening, enveloped
from chairconsole.domain.meeting.fold import apply
from chairconsole.domain.meeting.state import Meeting
from tests.domain.given import Stage, seconds


def after_event(stage: Stage, body: Body, *, before: float = 0) -> Meeting:
    """The meeting after this event, true that many seconds ago."""
    happened = Happening(body, effective_at=stage.now.at - seconds(before))
    events = enveloped((happened,), stage.now, stage.new_id, after=stage.events, origin="elsewhere")
    return apply(stage.meeting, events)


def one_more(history: tuple[Event, ...], body: Body | None = None, *, event_id: str = "again") -> Event:
    """The last event once more at the next place, with this body."""
    last = history[-1]
    own = {"seq": last.seq + 1, "n": last.n + 1, "hlc": last.hlc + 1, "id": event_id, "step": event_id}
    return last.model_copy(update={**own, "body": body or last.body})


def why_not(stage: Stage, body: Body, *, before: float = 0) -> str:
    """Why the event could not apply; it has changed nothing."""
    after = after_event(stage, body, before=before)
    (misfit,) = after.not_applied
    for part in ("blocks", "steps", "requests", "waiting", "interventions", "speaking", "block_id", "step_id"):
        assert getattr(after, part) == getattr(stage.meeting, part)
    return misfit.why
