"""The session file on disk beside the plan in force: what is new in it, and what taking it would give up."""

from contextlib import suppress
from dataclasses import dataclass

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.events.plan_events import PlanChanged
from chairconsole.domain.events.session_events import SessionBegan
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.plan_details import Difference
from chairconsole.domain.plan.session import Session
from chairconsole.domain.queries.new_plan import fitted, plan_differences


@dataclass(frozen=True, slots=True)
class PlanNews:
    """What is otherwise in the file than when it was last taken, and what would be given up with it.

    `given_up` was changed in this run, and would be as in the file again.
    """

    changed: tuple[Difference, ...]
    given_up: tuple[Difference, ...] = ()


def plan_news(meeting: Meeting, file: Session) -> PlanNews:
    """What is new in the session file, its days moved as this run's are. Raises Refused if it cannot be compared."""
    shifts = [event.body.shifted_days for event in meeting.history if isinstance(event.body, SessionBegan)]
    try:
        new = file.shifted(shifts[0] if shifts else 0)
    except OverflowError as beyond:
        raise Refused("nothing_new") from beyond
    # If it cannot be taken, as the chair will be told, what is different can be said all the same.
    with suppress(Refused):
        new = fitted(meeting, new)
    changed = plan_differences(last_taken(meeting), new)
    keys = {(one.what, one.block, one.subject) for one in changed}
    given_up = [one for one in plan_differences(meeting.session, new) if (one.what, one.block, one.subject) not in keys]
    return PlanNews(changed, tuple(given_up) if changed else ())


def last_taken(meeting: Meeting) -> Session:
    """The plan as the file last had it: the new plan that was taken last, else the one of the beginning."""
    for event in reversed(meeting.history):
        body = event.body
        if isinstance(body, PlanChanged) and body.session is not None and event.step in meeting.done:
            return body.session
        if isinstance(body, SessionBegan):
            return body.session.shifted(body.shifted_days)
    return meeting.given
