"""The plan: what a session file says, valid and unchangeable."""

import datetime as dt
import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cached_property
from typing import Any, Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, model_validator

from chairconsole.domain.notation import Limit, TimeRange, WallTime
from chairconsole.domain.participants import ParticipantKind


class Plan(BaseModel):
    """What all parts of a session have in common: frozen, and a key that is not known is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class BlockKind(StrEnum):
    """What a block of the agenda is."""

    OPENING = "opening"
    ISSUE_BRIEF = "issue_brief"
    PANEL = "panel"
    BREAK = "break"
    SUMMARY_PANEL = "summary_panel"
    MAIN_CONCLUSIONS = "main_conclusions"
    CLOSING = "closing"
    OTHER = "other"


class Origin(StrEnum):
    """Where a block or step comes from: written in the note, derived from its rules, or assumed."""

    NOTE = "note"
    DERIVED = "derived"
    ASSUMED = "assumed"


class SegmentOf(StrEnum):
    """Whose turn a segment of a discussion is."""

    FLOOR = "floor"
    PANELLISTS = "panellists"


class Venue(Plan):
    """Where the session is held; its time zone is the one of every time that is shown."""

    city: str = Field(min_length=1)
    place: str = ""
    time_zone: str


class Person(Plan):
    """Somebody who sits in a seat."""

    id: str = Field(min_length=1)
    name: str = Field(min_length=1)
    role: str = ""
    delegation: str | None = None


class ParticipantEntry(Plan):
    """A participant beyond the directory, or one under another name on the day."""

    code: str = Field(min_length=1)
    name: str = Field(min_length=1)
    spoken: str | None = None
    kind: ParticipantKind | None = None
    regional_group: str | None = None
    aliases: tuple[str, ...] = ()


class Theme(Plan):
    """One of the session's note tags; `short` is what fits on a button. A bare string is its name."""

    id: str = Field(min_length=1)
    name: str = Field(min_length=1)
    short: str = Field(min_length=1)

    @model_validator(mode="before")
    @classmethod
    def _from_name(cls, value: Any) -> Any:  # noqa: ANN401 - pydantic hands over whatever the file held
        if isinstance(value, str):
            value = {"name": value}
        if not isinstance(value, dict) or not isinstance(value.get("name"), str):
            return value
        slug = re.sub(r"[\W_]+", "-", value["name"].casefold()).strip("-")
        return {"id": slug, "short": value["name"], **value}


class Rules(Plan):
    """The rules of the whole session; a limit that is left out equals the floor's."""

    speakers_list: Literal["unscheduled"] = "unscheduled"
    floor_limit: Limit = Limit(lower=180, upper=180)
    group_limit: Limit | None = None
    stakeholder_limit: Limit | None = None
    welcome_limit: Limit | None = None
    segments: tuple[SegmentOf, ...] = (SegmentOf.FLOOR, SegmentOf.PANELLISTS)
    propose_switch_after: int = Field(default=6, ge=1)
    themes: tuple[Theme, ...] = ()


class BlockRules(Plan):
    """What differs in one block from the rules of the session."""

    floor_limit: Limit | None = None
    group_limit: Limit | None = None
    stakeholder_limit: Limit | None = None
    floor_kinds: tuple[ParticipantKind, ...] | None = None
    propose_switch_after: int | None = Field(default=None, ge=1)
    origin: Origin | None = None


class Seat(Plan):
    """A place in a block that speaks by plan; nobody, one person, or several who share it."""

    id: str = Field(min_length=1)
    role: str = Field(min_length=1)
    label: str = Field(min_length=1)
    people: tuple[str, ...] = ()


class Step(Plan):
    """What a block is made of, in order: remarks of a seat, or a discussion on the open floor."""

    id: str = Field(min_length=1)
    kind: Literal["remarks", "discussion"]
    title: str = Field(min_length=1)
    seat: str | None = None
    limit: Limit | None = None
    reserve: bool = False
    origin: Origin | None = None


class Block(Plan):
    """A row of the agenda with a start and an end, in minutes after midnight at the venue."""

    id: str = Field(min_length=1)
    kind: BlockKind
    start: WallTime
    end: WallTime
    title: str = Field(min_length=1)
    description: str = ""
    origin: Origin | None = None
    rules: BlockRules = BlockRules()
    seats: tuple[Seat, ...] = ()
    steps: tuple[Step, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _number_steps(cls, value: Any) -> Any:  # noqa: ANN401 - pydantic hands over whatever the file held
        """A step without an id gets its place in the block as one, so that files stay short."""
        if not isinstance(value, dict) or not isinstance(value.get("steps"), list):
            return value
        steps = [
            {"id": f"step-{number}", **step} if isinstance(step, dict) else step
            for number, step in enumerate(value["steps"], start=1)
        ]
        return {**value, "steps": steps}

    def seat(self, seat_id: str) -> Seat | None:
        """The seat with this id, if the block has it."""
        return next((seat for seat in self.seats if seat.id == seat_id), None)

    def step(self, step_id: str) -> Step | None:
        """The step with this id, if the block has it."""
        return next((step for step in self.steps if step.id == step_id), None)


class Day(Plan):
    """A day of the agenda. `interpretation` are the hard stops: meetings end with them."""

    date: dt.date
    interpretation: tuple[TimeRange, ...] = ()
    side_events: TimeRange | None = None
    blocks: tuple[Block, ...] = ()


class Session(Plan):
    """The whole event as planned."""

    format: Literal[1]
    id: str = Field(min_length=1)
    title: str = Field(min_length=1)
    theme: str = ""
    series: str = ""
    reference: str = ""
    venue: Venue
    rules: Rules = Rules()
    people: tuple[Person, ...] = ()
    participants: tuple[ParticipantEntry, ...] = ()
    days: tuple[Day, ...] = Field(min_length=1)

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
        return next((block for _, block in self.blocks() if block.id == block_id), None)

    def day_of(self, block_id: str) -> Day | None:
        """The day to which a block belongs."""
        return next((day for day, block in self.blocks() if block.id == block_id), None)

    def instant(self, date: dt.date, minutes: int) -> dt.datetime:
        """The UTC instant of a venue time, in minutes after midnight of the date; 24:00 is the next one."""
        midnight = dt.datetime.combine(date, dt.time(), tzinfo=self.zone)
        return (midnight + dt.timedelta(minutes=minutes)).astimezone(dt.UTC)

    def venue_time(self, instant: dt.datetime) -> dt.datetime:
        """An instant as the clock on the wall of the venue tells it."""
        return instant.astimezone(self.zone)

    def shifted(self, days: int) -> "Session":
        """The same session held that many days later, as when it is opened live on another date."""
        moved = tuple(day.model_copy(update={"date": day.date + dt.timedelta(days=days)}) for day in self.days)
        return self.model_copy(update={"days": moved})
