"""What follows from the meeting and the present instant: when the block ends, how far behind it is, who still fits.

All instants are times at the venue. A length of time that is left is negative when it has run out; being behind is
positive. Nothing here changes with anything but the meeting and `now`, so it may be computed on every tick.
"""

import datetime as dt
from dataclasses import dataclass

from chairconsole.domain.base.timing import NO_TIME, Stamp
from chairconsole.domain.forecast.floor_forecast import FloorForecast, floor_forecast
from chairconsole.domain.forecast.projection import Projection, project
from chairconsole.domain.forecast.remainder import Remainder, remainder_of_block
from chairconsole.domain.forecast.shared_lateness import Share, shared_lateness
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, BlockKind, Step
from chairconsole.domain.queries.next_step import conclusion_due, next_block, session_date
from chairconsole.domain.queries.timetable import (
    UNFORESEEN,
    BlockTimes,
    StepTimes,
    block_times,
    is_open_ended,
    latest_step_start,
    longest,
    planned_step_end,
    step_times,
)


@dataclass(frozen=True, slots=True)
class BlockForecast:
    """The forecast of the open block.

    `left` is the time until its planned end, `floor_until` when the remarks after the discussion must start (the
    planned end without any, and not later than interpretation allows) and `floor_left` the time until then. `hard_stop`
    is the end of interpretation, where the day says so. `projected_end` is
    when the block is likely to end: now and all that must still be held, answers owed included, but not before the
    planned end while a discussion can take up the time. `overtaken_by` is the later block that should be current by
    the plan and has not been opened, `runs_over` for how long the block should have been over: since its planned
    end, or since the block that overtook it should have begun. `floor` is None once the reserved remarks have begun,
    and where the list is empty and no discussion is to come. `shares` is what the remarks that come next would have to
    keep to for the plan to be kept, if it is not; `latest_starts` when each step that is to be held must begin.
    """

    times: BlockTimes
    steps: tuple[StepTimes, ...]
    left: dt.timedelta
    floor_until: dt.datetime
    floor_left: dt.timedelta
    hard_stop: dt.datetime | None
    projected_end: dt.datetime
    overtaken_by: str | None
    runs_over: dt.timedelta
    floor: FloorForecast | None
    shares: tuple[Share, ...]
    latest_starts: tuple[tuple[Step, dt.datetime], ...]

    @property
    def projected_over(self) -> dt.timedelta:
        """How much later than planned the block is likely to end."""
        return self.projected_end.astimezone(dt.UTC) - self.times.planned_end.astimezone(dt.UTC)


@dataclass(frozen=True, slots=True)
class Forecast:
    """The forecast at `now`: for every block its times, for the open one its forecast, and the drift.

    `drift` is how far the meeting is behind its plan, negative if it is ahead, None on a day whose blocks are all
    held or that has none. In remarks it is their expected end against their planned end; between steps that
    of the next one, as if it began now; after the last one, now against the planned end of the block. A discussion
    absorbs lateness: in it, and in a block without steps, the meeting is behind only by what lies past its planned
    end, and never ahead. Once a later block should be on, it is at least as far behind as that has been due. Between
    blocks it is how late the next one is that is no break.
    """

    now: Stamp
    blocks: tuple[BlockTimes, ...]
    block: BlockForecast | None
    drift: dt.timedelta | None
    projection: Projection

    def times_of(self, block: str) -> BlockTimes | None:
        """The times of one block, if the session has it."""
        return next((times for times in self.blocks if times.block == block), None)


def forecast(meeting: Meeting, now: Stamp) -> Forecast:
    """The forecast of a meeting at this instant."""
    remainder = remainder_of_block(meeting, now)
    projection = project(meeting, remainder, now)
    foreseen = {block: (span.start, span.end) for block, span in projection.blocks.items()}
    times = {
        block.id: block_times(meeting, block, now, foreseen.get(block.id, UNFORESEEN))
        for _, block in meeting.session.blocks()
    }
    if remainder is None:
        drift = _drift_between_blocks(meeting, now)
        return Forecast(now=now, blocks=tuple(times.values()), block=None, drift=drift, projection=projection)
    block = _block_forecast(meeting, remainder, now, projection, times[remainder.block.id])
    drift = _drift(meeting, remainder)
    if block.overtaken_by is not None:
        # What should be on instead has been due for so long, whatever the open block still had by the plan.
        drift = max(drift, block.runs_over)
    return Forecast(now=now, blocks=tuple(times.values()), block=block, drift=drift, projection=projection)


def _block_forecast(
    meeting: Meeting, remainder: Remainder, now: Stamp, projection: Projection, times: BlockTimes
) -> BlockForecast:
    session, block = meeting.session, remainder.block
    end, stop, floor_until = session.end_of(block), session.hard_stop_of(block), conclusion_due(meeting, block)
    spans = {step.id: projection.of_step(block.id, step.id) for step in block.steps}
    foreseen = {step: (span.start, span.end) for step, span in spans.items()}
    later = _overtaken_by(meeting, block, now)
    over_at = end if later is None else min(end, session.start_of(later))
    return BlockForecast(
        times=times,
        steps=step_times(meeting, block, now, foreseen),
        left=end - now.at,
        floor_until=session.venue_time(floor_until),
        floor_left=floor_until - now.at,
        hard_stop=None if stop is None else session.venue_time(stop),
        projected_end=session.venue_time(remainder.block_ends_at),
        overtaken_by=None if later is None else later.id,
        runs_over=max(NO_TIME, now.at - over_at),
        floor=floor_forecast(meeting, remainder, now),
        shares=shared_lateness(meeting, remainder),
        latest_starts=tuple((step, latest_step_start(meeting, block, step)) for step in remainder.to_hold),
    )


def _drift(meeting: Meeting, remainder: Remainder) -> dt.timedelta:
    block, here = remainder.block, remainder.here
    planned_end = planned_step_end(meeting, block, here) if here is not None else None
    if here is None or planned_end is None:
        behind = remainder.step_ends_at - meeting.session.end_of(block)
        return behind if block.steps and here is None else max(NO_TIME, behind)
    to_come = NO_TIME if meeting.step is not None else longest((here,))
    behind = remainder.step_ends_at + to_come - meeting.session.instant_of(planned_end)
    return max(NO_TIME, behind) if is_open_ended(here) else behind


def _drift_between_blocks(meeting: Meeting, now: Stamp) -> dt.timedelta | None:
    session, following = meeting.session, next_block(meeting, now)
    if following is None:
        return None
    if following.kind is BlockKind.BREAK:
        # It absorbs lateness whether anybody opens it or not.
        after = (block for block in session.blocks_after(following) if block.kind is not BlockKind.BREAK)
        following = next(after, None)
        if following is None:
            return NO_TIME
    start = session.start_of(following)
    if session.venue_time(start).date() != session_date(meeting, now):
        return None
    return max(NO_TIME, now.at - start)


def _overtaken_by(meeting: Meeting, block: Block, now: Stamp) -> Block | None:
    """The last of the later blocks of the day that should have begun and has not."""
    session = meeting.session
    due = [
        one for one in session.blocks_after(block) if one.id not in meeting.blocks and session.start_of(one) <= now.at
    ]
    return due[-1] if due else None
