"""What was set and switched while a block went on: segments, limits and interruptions, as rows."""

from dataclasses import dataclass
from typing import Literal

from chairconsole.domain.base.event_parts import LimitOf, Until
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.timing import Stamp, whole_seconds
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.domain.queries.segments import segments_of
from chairconsole.report.accounts.instants import Instant, instant, instant_of
from chairconsole.report.accounts.interventions import Speaker, speaker


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentRow:
    """A stretch of a discussion, numbered from 1; `ended` is None while it goes on. `speeches` are those that count."""

    block: str
    step: str
    number: int
    of: SegmentOf
    began: Instant
    ended: Instant | None
    seconds: int
    speeches: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitRow:
    """A limit that the chair set for those not yet called; `limit` is None where the plan's holds again."""

    block: str
    of: LimitOf
    limit: Limit | None
    until: Until
    reason: str
    since: Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class InterruptionRow:
    """A point of order, or a suspension, with its reason as `text`.

    Of a point of order it says who raised it (None if nobody said) and the ruling (None if there was none).

    `intervention` is the speech whose clock stood still; `ended` is None while it goes on.
    """

    kind: Literal["point_of_order", "suspension"]
    block: str
    by: Speaker | None
    text: str
    ruling: str | None
    intervention: str | None
    began: Instant
    ended: Instant | None


def segments(meeting: Meeting, now: Stamp) -> tuple[SegmentRow, ...]:
    """The segments of every discussion, in their order; `now` measures the one that goes on."""
    return tuple(
        SegmentRow(
            block=block,
            step=step,
            number=number,
            of=one.of,
            began=instant(meeting.session, one.began.at),
            ended=instant_of(meeting.session, one.ended),
            seconds=whole_seconds(one.lasted(now)),
            speeches=one.interventions,
        )
        for block, step in meeting.segments
        for number, one in enumerate(segments_of(meeting, block, step, now), start=1)
    )


def limits_set(meeting: Meeting) -> tuple[LimitRow, ...]:
    """Every limit that the chair set, in the order of time."""
    return tuple(
        LimitRow(
            block=change.block,
            of=change.of,
            limit=change.limit,
            until=change.until,
            reason=change.reason,
            since=instant(meeting.session, change.since.at),
        )
        for change in meeting.limit_changes
    )


def interruptions(meeting: Meeting) -> tuple[InterruptionRow, ...]:
    """Points of order and suspensions, in the order in which they began."""
    rows = [
        InterruptionRow(
            kind="point_of_order",
            block=point.block,
            by=None if point.participant is None else speaker(meeting.session, point.participant),
            text=point.text,
            ruling=point.ruling,
            intervention=point.intervention,
            began=instant(meeting.session, point.raised.at),
            ended=instant_of(meeting.session, point.ended),
        )
        for point in meeting.points_of_order.values()
    ]
    rows += [
        InterruptionRow(
            kind="suspension",
            block=suspension.block,
            by=None,
            text=suspension.reason,
            ruling=None,
            intervention=suspension.paused,
            began=instant(meeting.session, suspension.began.at),
            ended=instant_of(meeting.session, suspension.ended),
        )
        for suspension in meeting.suspensions
    ]
    return tuple(sorted(rows, key=lambda row: row.began.utc))
