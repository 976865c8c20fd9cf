"""The parts of a plan: what a session file is made of, each valid by itself."""

import datetime as dt
import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from chairconsole.domain.base.notation import (
    Identifier,
    Limit,
    Line,
    Name,
    Text,
    TimeRange,
    WallTime,
)
from chairconsole.domain.base.participants import ParticipantKind, StakeholderKind
from chairconsole.domain.plan.chair_sentences import Say
from chairconsole.domain.plan.time_zone import check_time_zone


class Plan(BaseModel):
    """What all parts of a session have in common: frozen, and a key that is not known is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    @model_validator(mode="before")
    @classmethod
    def _complete(cls, value: Any) -> Any:  # noqa: ANN401 - pydantic hands over whatever the file held
        return cls.completed(value) if isinstance(value, dict | str) else value

    @classmethod
    def completed(cls, value: Any) -> Any:  # noqa: ANN401 - what a file holds may be anything
        """What was written, with the parts that a person may leave out; anything odd stays as it is."""
        return value


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


def slug(text: str) -> str:
    """A text as an id: its letters and digits in lower case, with hyphens between the words."""
    return re.sub(r"[\W_]+", "-", text.casefold()).strip("-")


def free_id(base: str, taken: Iterable[str], mark: str = "-") -> str:
    """An id that is not taken: the base itself, or with the mark and a number from 2 on after it."""
    known, free, number = set(taken), base, 2
    while free in known:
        free, number = f"{base}{mark}{number}", number + 1
    return free


class Venue(Plan):
    """Where the session is held; its time zone is the one of every time that is shown."""

    city: Name
    place: Line = ""
    time_zone: Annotated[str, AfterValidator(check_time_zone)]


class Person(Plan):
    """Somebody who sits in a seat."""

    id: Identifier
    name: Name
    role: Line = ""
    delegation: Name | None = None


class ParticipantEntry(Plan):
    """A participant beyond the directory, or one under another name on the day.

    With a kind of stakeholder it is a stakeholder, if nothing else is written.
    """

    code: Name
    name: Name
    spoken: Name | None = None
    kind: ParticipantKind | None = None
    stakeholder_kind: StakeholderKind | None = None
    regional_group: Name | None = None
    aliases: tuple[Name, ...] = ()

    @classmethod
    def completed(cls, value: Any) -> Any:  # noqa: ANN401 - what a file holds may be anything
        """A participant that is a stakeholder if a kind of stakeholder is written."""
        is_stakeholder = isinstance(value, dict) and value.get("stakeholder_kind") is not None
        return {"kind": "stakeholder", **value} if is_stakeholder and value.get("kind") is None else value


class SpokenNames(Plan):
    """What something is called in a sentence of each language, with its article where it has one: "les données"."""

    en: Name | None = None
    fr: Name | None = None
    es: Name | None = None


class SummaryUnder(SpokenNames):
    """Under what the written summary is made, as it is said at the end: "paragraph 21 of … resolution 71/280"."""


class NextSession(SpokenNames):
    """What the session after this one is, as it is said at the end: "the second session, in New York in May"."""


class Theme(Plan):
    """One of the session's note tags; `short` is what fits on a button. A bare string is its name."""

    id: Identifier
    name: Name
    short: Name
    spoken: SpokenNames = SpokenNames()

    @classmethod
    def completed(cls, value: Any) -> Any:  # noqa: ANN401 - what a file holds may be anything
        """A theme with an id made from its name, and its name where the short one is left out."""
        if isinstance(value, str):
            value = {"name": value}
        if not isinstance(value, dict) or not isinstance(value.get("name"), str):
            return value
        return {"id": slug(value["name"]) or "theme", "short": value["name"], **value}


class Glossary(Plan):
    """What is said for what is typed, in each language, as in "w/" = "with"."""

    en: dict[Name, Name] = {}
    fr: dict[Name, Name] = {}
    es: dict[Name, Name] = {}


class Rules(Plan):
    """The rules of the whole session; a limit that is left out equals the floor's.

    `reply_limits` are those of a delegation's first right of reply in a meeting, its second, and any further one.
    """

    speakers_list: Literal["unscheduled"] = "unscheduled"
    floor_limit: Limit = Limit(lower=180, upper=180)
    group_limit: Limit | None = None
    stakeholder_limit: Limit | None = None
    welcome_limit: Limit | None = None
    reply_limits: tuple[Limit, ...] = Field(
        default=(Limit(lower=180, upper=180), Limit(lower=120, upper=120)), min_length=1
    )
    segments: tuple[SegmentOf, ...] = (SegmentOf.FLOOR, SegmentOf.PANELLISTS)
    propose_switch_after: int = Field(default=6, ge=1)
    themes: tuple[Theme, ...] = ()
    glossary: Glossary = Glossary()


class BlockRules(Plan):
    """What differs in one block from the rules of the session."""

    floor_limit: Limit | None = None
    group_limit: Limit | None = None
    stakeholder_limit: Limit | None = None
    floor_kinds: tuple[ParticipantKind, ...] | None = None
    propose_switch_after: int | None = Field(default=None, ge=1)
    origin: Origin | None = None


class Seat(Plan):
    """A place in a block that speaks by plan; `people` hold it, none if that is not known yet."""

    id: Identifier
    role: Name
    label: Name
    people: tuple[Identifier, ...] = ()


class Step(Plan):
    """What a block is made of, in order: remarks of a seat, or a discussion; `text` is what is to be read out."""

    id: Identifier
    kind: Literal["remarks", "discussion"]
    title: Name
    seat: Identifier | None = None
    limit: Limit | None = None
    reserve: bool = False
    text: Text = ""
    origin: Origin | None = None


class Block(Plan):
    """A row of the agenda with a start and an end, in minutes after midnight at the venue."""

    id: Identifier
    kind: BlockKind
    start: WallTime
    end: WallTime
    title: Name
    description: Text = ""
    origin: Origin | None = None
    rules: BlockRules = BlockRules()
    seats: tuple[Seat, ...] = ()
    steps: tuple[Step, ...] = ()

    @classmethod
    def completed(cls, value: Any) -> Any:  # noqa: ANN401 - what a file holds may be anything
        """A block whose steps all have an id: their place in the block, so that files stay short."""
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

    def interpretation_of(self, block: Block) -> TimeRange | None:
        """The hours of interpretation in which a block is planned to begin: what it must be over by; None without."""
        return next((hours for hours in self.interpretation if hours.start <= block.start < hours.end), None)


class Agenda(Plan):
    """What a session file says, each part valid by itself; in a Session they fit together. Format 2: `says`, texts."""

    format: Literal[1, 2]
    id: Identifier
    title: Name
    theme: Line = ""
    series: Line = ""
    reference: Line = ""
    summary_under: SummaryUnder = SummaryUnder()
    next_session: NextSession = NextSession()
    venue: Venue
    rules: Rules = Rules()
    says: dict[Say, Line] = {}
    people: tuple[Person, ...] = ()
    participants: tuple[ParticipantEntry, ...] = ()
    days: tuple[Day, ...] = Field(min_length=1)

    @classmethod
    def completed(cls, value: Any) -> Any:  # noqa: ANN401 - what a file holds may be anything
        """A session with an id made from its title and first date, as in "second-session-2017-05-22"."""
        if not isinstance(value, dict) or "id" in value:
            return value
        title, days = value.get("title"), value.get("days")
        first = days[0] if isinstance(days, list | tuple) and days else None
        date = first.get("date") if isinstance(first, dict) else getattr(first, "date", None)
        words = [str(word) for word in (title, date) if isinstance(word, str | dt.date)]
        return {"id": slug(" ".join(words)) or "session", **value}
