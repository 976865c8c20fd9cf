"""A session: the whole event as planned, valid and unchangeable."""

import datetime as dt
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import Self
from zoneinfo import ZoneInfo

from pydantic import PrivateAttr, model_validator

from chairconsole.domain.base.timing import NO_TIME
from chairconsole.domain.plan.parts import Agenda, Block, Day, Seat, Step
from chairconsole.domain.plan.session_check import find_errors

KEPT = 1024
"""How many instants of venue times are known again: those of several agendas."""


class Session(Agenda):
    """The whole event as planned. One that does not hold together cannot be made."""

    # No part of the plan, and in no file: it belongs to the run, and every time that is shown goes through here.
    _clock_offset: dt.timedelta = PrivateAttr(default=NO_TIME)

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        errors = find_errors(self)
        if errors:
            raise ValueError("; ".join(f"{error.where}: {error.message}" for error in errors))
        return self

    @cached_property
    def zone(self) -> ZoneInfo:
        """The venue's time zone."""
        return ZoneInfo(self.venue.time_zone)

    def blocks(self) -> Iterator[tuple[Day, Block]]:
        """Every block with its day, in the order of the agenda."""
        for day in self.days:
            for block in day.blocks:
                yield day, block

    def block(self, block_id: str) -> Block | None:
        """The block with this id, if the session has it."""
        for day in self.days:
            for block in day.blocks:
                if block.id == block_id:
                    return block
        return None

    def seat(self, block_id: str | None, seat_id: str | None) -> Seat | None:
        """The seat with this id of the block with that one, if there are both."""
        block = self.block(block_id or "")
        return None if block is None else block.seat(seat_id or "")

    def step(self, block_id: str | None, step_id: str | None) -> Step | None:
        """The step with this id of the block with that one, if there are both."""
        block = self.block(block_id or "")
        return None if block is None else block.step(step_id or "")

    def day_of(self, block_id: str) -> Day | None:
        """The day to which a block belongs."""
        for day in self.days:
            for block in day.blocks:
                if block.id == block_id:
                    return day
        return None

    @cached_property
    def clock_offset(self) -> dt.timedelta:
        """By how much the room's clock is ahead of the computer's, as the chair set it; zero if they agree."""
        # Every time that is shown asks for it, and a private attribute of a model is found slowly.
        return self._clock_offset

    def by_room_clock(self, offset: dt.timedelta) -> "Session":
        """A copy of the session with venue times by a room's clock that is that much ahead of the computer's."""
        copy = self.model_copy()
        copy._clock_offset = offset  # noqa: SLF001 - its own, and the copy is new
        copy.__dict__["clock_offset"] = offset  # the copy has what was found for this one
        return copy

    def instant(self, date: dt.date, minutes: int) -> dt.datetime:
        """The UTC instant of a venue time, in minutes after midnight of the date; 24:00 is the next one.

        Instants are those of the computer's clock; venue times are those of the room's.
        """
        return _utc(date, minutes, self.zone) - self.clock_offset

    def start_of(self, block: Block) -> dt.datetime:
        """The UTC instant at which one of its blocks is planned to begin. Raises KeyError for another block."""
        return self.instant(self._day_with(block).date, block.start)

    def end_of(self, block: Block) -> dt.datetime:
        """The UTC instant at which one of its blocks is planned to end. Raises KeyError for another block."""
        return self.instant(self._day_with(block).date, block.end)

    def hard_stop_of(self, block: Block) -> dt.datetime | None:
        """The UTC instant at which interpretation ends in the hours in which a block is planned to begin, if any."""
        day = self._day_with(block)
        hours = day.interpretation_of(block)
        return None if hours is None else self.instant(day.date, hours.end)

    def blocks_after(self, block: Block) -> tuple[Block, ...]:
        """The blocks that stand after one of its blocks in the agenda of the same day."""
        blocks = self._day_with(block).blocks
        return blocks[blocks.index(block) + 1 :]

    def block_after(self, block: Block) -> Block | None:
        """The block that stands after one of its blocks in the agenda of the same day."""
        return next(iter(self.blocks_after(block)), None)

    def _day_with(self, block: Block) -> Day:
        day = self.day_of(block.id)
        if day is None:
            raise KeyError(block.id)
        return day

    def instant_of(self, venue_time: dt.datetime) -> dt.datetime:
        """The UTC instant of a venue time that knows its zone; the opposite of `venue_time`."""
        return venue_time.astimezone(dt.UTC) - self.clock_offset

    def venue_time(self, instant: dt.datetime) -> dt.datetime:
        """The venue time of an instant, by the clock on the wall."""
        return (instant.astimezone(dt.UTC) + self.clock_offset).astimezone(self.zone)

    def on_the_minute(self, instant: dt.datetime) -> dt.datetime:
        """The instant at which the clock on the wall turned to the minute that it then shows."""
        return self.instant_of(self.venue_time(instant).replace(second=0, microsecond=0))

    def shifted(self, days: int) -> "Session":
        """A copy of the session held that many days later, as when it is opened live on another date."""
        moved = tuple(day.model_copy(update={"date": day.date + dt.timedelta(days=days)}) for day in self.days)
        return self.model_copy(update={"days": moved})


@lru_cache(KEPT)
def _utc(date: dt.date, minutes: int, zone: ZoneInfo) -> dt.datetime:
    """The instant of so many minutes after midnight in a zone: a forecast asks for those of the agenda each second."""
    midnight = dt.datetime.combine(date, dt.time(), tzinfo=zone)
    return (midnight + dt.timedelta(minutes=minutes)).astimezone(dt.UTC)
