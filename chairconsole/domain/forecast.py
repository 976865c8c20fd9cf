"""What follows from the meeting and the present instant: when the block ends, how far behind it is, who still fits.

All instants are times at the venue. A length of time that is left is negative when it has run out; being behind is
positive. Nothing here changes with anything but the meeting and `now`, so it may be computed on every tick.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from chairconsole.domain.calling import calling_order
from chairconsole.domain.limits import limit_of
from chairconsole.domain.meeting import Meeting
from chairconsole.domain.next_step import conclusion_due, next_block, next_in
from chairconsole.domain.pace import Pace, needed_for, pace_of
from chairconsole.domain.session import Block, Day, Step
from chairconsole.domain.timetable import (
    BlockTimes,
    StepTimes,
    block_times,
    is_open_ended,
    left_of_step,
    longest,
    planned_step_end,
    step_times,
)
from chairconsole.domain.timing import NO_TIME, Stamp, whole_seconds

LIMIT_STEP = 15
"""Limits that are proposed are whole quarters of a minute, in seconds."""

LEAST_LIMIT = 60
"""No shorter limit is proposed, in seconds."""


@dataclass(frozen=True, slots=True)
class FloorForecast:
    """Who can still be taken in the open block before the reserved remarks must start.

    `opens` is when the floor is free next: when the present speech ends by its limit (now, if that has passed) and
    what lies before the discussion has been held. `expected` tells for each waiting request, in the order in
    which they will be called, when it is likely to get the floor; `fits` counts the first of those that would end by
    `until`, and `room_for_more` how many more would after all of them (0 unless all fit). `list_done_at` is when
    the last one waiting would be done. `all_fit_at` is the limit in seconds at which all would fit: the present one
    or the largest shorter one in steps of 15 seconds, at least 60; None if nobody waits or no such limit is enough.
    """

    opens: dt.datetime
    until: dt.datetime
    waiting: int
    pace: Pace
    expected: Mapping[str, dt.datetime]
    fits: int
    room_for_more: int
    list_done_at: dt.datetime
    all_fit_at: int | None

    @property
    def all_fit(self) -> bool:
        """Whether everybody who waits can still be taken."""
        return self.fits == self.waiting


@dataclass(frozen=True, slots=True)
class BlockForecast:
    """What lies ahead of the open block.

    `left` is the time until its planned end, `floor_until` when the reserved remarks must start (the planned end if
    nothing is reserved) and `floor_left` the time until then. `hard_stop` is the end of interpretation, where the
    day says so, and `hard_stop_left` the time until then. `projected_end` is when the block is likely to end: now
    and all that must still be held, but not before the planned end while a discussion can take up the time.
    `overtaken_by` is the later block that should be current by the plan and has not been opened. `floor` is None
    once the reserved remarks have begun, and where nobody waits and no discussion is to come.
    """

    times: BlockTimes
    steps: tuple[StepTimes, ...]
    left: dt.timedelta
    floor_until: dt.datetime
    floor_left: dt.timedelta
    hard_stop: dt.datetime | None
    hard_stop_left: dt.timedelta | None
    projected_end: dt.datetime
    overtaken_by: str | None
    floor: FloorForecast | None

    @property
    def projected_over(self) -> dt.timedelta:
        """How much later than planned the block is likely to end."""
        return self.projected_end - self.times.planned_end


@dataclass(frozen=True, slots=True)
class Forecast:
    """The forecast at `now`: for every block its times, for the open one what lies ahead, and the drift.

    `drift` is how far the meeting is behind its plan, negative if it is ahead, None on a day whose blocks are all
    held or that has none. In remarks it is their expected end against their planned end; between steps the same
    for the next one, as if it began now; after the last one, now against the planned end of the block. A discussion
    absorbs lateness: in it, and in a block without steps, the meeting is behind only by what lies past its planned
    end, and never ahead. Between blocks it is how late the next one is.
    """

    now: Stamp
    blocks: tuple[BlockTimes, ...]
    block: BlockForecast | None
    drift: dt.timedelta | None

    def times_of(self, block: str) -> BlockTimes | None:
        """The times of one block, if the session has it."""
        return next((times for times in self.blocks if times.block == block), None)


def forecast(meeting: Meeting, now: Stamp) -> Forecast:
    """The forecast of a meeting at this instant."""
    times = tuple(block_times(meeting, day, block, now) for day, block in meeting.session.blocks())
    day = meeting.session.day_of(meeting.block_id) if meeting.block_id else None
    if meeting.block is None or day is None:
        return Forecast(now=now, blocks=times, block=None, drift=_drift_between_blocks(meeting, now))
    ahead = _block_forecast(meeting, day, meeting.block, now)
    return Forecast(now=now, blocks=times, block=ahead, drift=_drift(meeting, meeting.block, now))


def _block_forecast(meeting: Meeting, day: Day, block: Block, now: Stamp) -> BlockForecast:
    session = meeting.session
    end = session.instant(day.date, block.end)
    floor_until = conclusion_due(meeting, block) or end
    hard_stop = _hard_stop(meeting, day, block)
    return BlockForecast(
        times=block_times(meeting, day, block, now),
        steps=step_times(meeting, block, now),
        left=end - now.at,
        floor_until=session.venue_time(floor_until),
        floor_left=floor_until - now.at,
        hard_stop=None if hard_stop is None else session.venue_time(hard_stop),
        hard_stop_left=None if hard_stop is None else hard_stop - now.at,
        projected_end=session.venue_time(_projected_end(meeting, block, end, now)),
        overtaken_by=_overtaken_by(meeting, day, block, now),
        floor=_floor_forecast(meeting, block, floor_until, now),
    )


def _floor_forecast(meeting: Meeting, block: Block, until: dt.datetime, now: Stamp) -> FloorForecast | None:
    here = _held_or_next(meeting, block)
    if block.steps and (here is None or here.reserve):
        return None
    held = [here, *_still_to_hold(meeting, block)]
    if block.steps and not meeting.waiting and not any(step.kind == "discussion" for step in held if step):
        return None
    pace = pace_of(meeting, block)
    opens = now.at + _before_the_floor(meeting, block, now)
    expected: dict[str, dt.datetime] = {}
    done, fits = opens, 0
    for request in calling_order(meeting):
        expected[request.id] = meeting.session.venue_time(done)
        done += needed_for(request, pace, meeting, block)
        fits += done <= until
    all_fit = fits == len(expected)
    return FloorForecast(
        opens=meeting.session.venue_time(opens),
        until=meeting.session.venue_time(until),
        waiting=len(expected),
        pace=pace,
        expected=expected,
        fits=fits,
        room_for_more=max(0, (until - done) // pace.per_intervention) if all_fit else 0,
        list_done_at=meeting.session.venue_time(done),
        all_fit_at=_limit_for_all(meeting, block, until - opens, pace, all_fit=all_fit),
    )


def _limit_for_all(meeting: Meeting, block: Block, time: dt.timedelta, pace: Pace, *, all_fit: bool) -> int | None:
    """The limit in seconds at which all would fit into this time, never above the present one."""
    if not meeting.waiting:
        return None
    usual = whole_seconds(pace.usual_limit)
    if all_fit:
        return usual
    own = [limit_of(meeting, block, one).upper for one in meeting.floor_list]
    for seconds in range(usual // LIMIT_STEP * LIMIT_STEP, LEAST_LIMIT - 1, -LIMIT_STEP):
        speaking = dt.timedelta(seconds=sum(min(limit, seconds) for limit in own))
        if speaking + len(own) * pace.beyond_the_limit <= time:
            return seconds
    return None


def _held_or_next(meeting: Meeting, block: Block) -> Step | None:
    """The step that goes on, or else the next one."""
    return meeting.step or next_in(meeting, block)


def _still_to_hold(meeting: Meeting, block: Block) -> tuple[Step, ...]:
    """The steps that lie ahead, without the one that goes on."""
    here = _held_or_next(meeting, block)
    if here is None:
        return ()
    rest = block.steps[block.steps.index(here) + (meeting.step is not None) :]
    return tuple(
        step for step in rest if is_open_ended(step) or step.reserve or (block.id, step.id) not in meeting.steps
    )


def _left_of_present(meeting: Meeting, block: Block, now: Stamp) -> dt.timedelta:
    """What is left of the step that goes on, or of a speech outside of any; never negative."""
    if meeting.step is not None:
        return left_of_step(meeting, block, meeting.step, now)
    return NO_TIME if meeting.speech is None else max(NO_TIME, meeting.speech.left(now) or NO_TIME)


def _before_the_floor(meeting: Meeting, block: Block, now: Stamp) -> dt.timedelta:
    """How long until the floor is free: the present speech, and the remarks that lie before the discussion."""
    before: list[Step] = []
    if meeting.step is None or meeting.step.kind != "discussion":
        for step in _still_to_hold(meeting, block):
            if step.kind == "discussion" or step.reserve:
                break
            before.append(step)
    return _left_of_present(meeting, block, now) + longest(tuple(before))


def _projected_end(meeting: Meeting, block: Block, end: dt.datetime, now: Stamp) -> dt.datetime:
    ahead = _still_to_hold(meeting, block)
    earliest = now.at + _left_of_present(meeting, block, now) + longest(ahead)
    takes_up_time = not block.steps or any(is_open_ended(step) for step in (*ahead, *filter(None, [meeting.step])))
    return max(end, earliest) if takes_up_time else earliest


def _drift(meeting: Meeting, block: Block, now: Stamp) -> dt.timedelta:
    here = _held_or_next(meeting, block)
    planned_end = planned_step_end(meeting, block, here) if here is not None else None
    if here is None or planned_end is None:
        day = meeting.session.day_of(block.id)
        end = now.at if day is None else meeting.session.instant(day.date, block.end)
        behind = now.at + _left_of_present(meeting, block, now) - end
        return behind if block.steps and here is None else max(NO_TIME, behind)
    to_come = NO_TIME if meeting.step is not None else longest((here,))
    behind = now.at + _left_of_present(meeting, block, now) + to_come - planned_end
    return max(NO_TIME, behind) if is_open_ended(here) else behind


def _drift_between_blocks(meeting: Meeting, now: Stamp) -> dt.timedelta | None:
    following = next_block(meeting, now)
    day = meeting.session.day_of(following.id) if following else None
    if following is None or day is None or day.date != meeting.session.venue_time(now.at).date():
        return None
    return max(NO_TIME, now.at - meeting.session.instant(day.date, following.start))


def _hard_stop(meeting: Meeting, day: Day, block: Block) -> dt.datetime | None:
    ends = (hours.end for hours in day.interpretation if hours.start <= block.start < hours.end)
    end = next(ends, None)
    return None if end is None else meeting.session.instant(day.date, end)


def _overtaken_by(meeting: Meeting, day: Day, block: Block, now: Stamp) -> str | None:
    later = day.blocks[day.blocks.index(block) + 1 :]
    due = [
        one.id
        for one in later
        if one.id not in meeting.blocks and meeting.session.instant(day.date, one.start) <= now.at
    ]
    return due[-1] if due else None
