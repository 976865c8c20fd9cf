"""Lateness shared over the remarks that remain: by how much each would have to be shorter for the plan to be kept."""

import datetime as dt
from dataclasses import dataclass
from itertools import takewhile

from chairconsole.domain.forecast.remainder import Remainder
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Step
from chairconsole.domain.queries.timetable import is_open_ended, longest, planned_step_end

SHARE_STEP = 15
"""What a speaker is asked to keep to is told in whole quarters of a minute, in seconds."""

LEAST_SHARE = 60
"""Nobody is asked to be shorter than this, in seconds."""


@dataclass(frozen=True, slots=True)
class Share:
    """Remarks that remain: their limit, and what they would have to keep to, in seconds."""

    step: Step
    limit: int
    shared: int


def shared_lateness(meeting: Meeting, remainder: Remainder) -> tuple[Share, ...]:
    """What the remarks that follow one another would have to keep to for the last to end as planned.

    Each gives up the same part of its limit. Nothing where they end in time as they are, and where they could not.
    """
    row = tuple(takewhile(lambda step: not is_open_ended(step), remainder.to_hold))
    planned_end = planned_step_end(meeting, remainder.block, row[-1]) if row else None
    if planned_end is None:
        return ()
    stop, end = meeting.session.hard_stop_of(remainder.block), meeting.session.instant_of(planned_end)
    left, needed = (end if stop is None else min(end, stop)) - remainder.step_ends_at, longest(row)
    if needed - left < dt.timedelta(seconds=SHARE_STEP):
        return ()
    part = left / needed
    limits = [(step, step.limit.upper) for step in row if step.limit is not None]
    shares = tuple(Share(step, limit, int(limit * part) // SHARE_STEP * SHARE_STEP) for step, limit in limits)
    return shares if all(share.shared >= LEAST_SHARE for share in shares) else ()
