"""The meeting: the state that follows from the session and everything that happened."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Literal

from chairconsole.domain.envelope import Event
from chairconsole.domain.events import Mode, Outcome, PointKind
from chairconsole.domain.notation import Limit
from chairconsole.domain.participants import Participant
from chairconsole.domain.session import Block, Session, Step
from chairconsole.domain.timing import NO_TIME, Stamp, between


@dataclass(frozen=True, slots=True)
class Run:
    """A block or a step as lived: from when to when; `ended` is None while it goes on.

    `gaps` are the stretches between an end and the reopening after it: they are no part of it.
    """

    began: Stamp
    ended: Stamp | None = None
    gaps: tuple["Run", ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether it goes on."""
        return self.ended is None

    @property
    def since(self) -> Stamp:
        """When its present stretch began (its last one, if it is over): the last reopening, or its start."""
        reopened = self.gaps[-1].ended if self.gaps else None
        return reopened or self.began

    def lasted(self, now: Stamp) -> dt.timedelta:
        """How long it took, or has taken so far, gaps left out; never negative."""
        gone = sum((gap.lasted(now) for gap in self.gaps), NO_TIME)
        return max(NO_TIME, between(self.began, self.ended or now) - gone)

    def reopened(self, at: Stamp) -> "Run":
        """The same run, going on again from this instant."""
        gaps = self.gaps if self.ended is None else (*self.gaps, Run(self.ended, at))
        return replace(self, ended=None, gaps=gaps)

    def starting(self, at: Stamp) -> "Run":
        """The same run with its present stretch beginning at this instant."""
        if not self.gaps:
            return replace(self, began=at)
        return replace(self, gaps=(*self.gaps[:-1], replace(self.gaps[-1], ended=at)))


@dataclass(frozen=True, slots=True)
class Request:
    """An entry on the floor list. It waits, has the floor, or has ended in exactly one outcome, or is void."""

    id: str
    block: str
    participant: Participant
    behalf: Participant | None
    asked: Stamp
    outcome: Outcome | None = None
    intervention: str | None = None
    is_void: bool = False

    @property
    def is_waiting(self) -> bool:
        """Whether it is still to be called."""
        return self.outcome is None and self.intervention is None and not self.is_void


class Phase(StrEnum):
    """What the countdown of a speech says, beside its figures."""

    IDLE = "idle"
    RUNNING = "running"
    IN_RANGE = "in_range"
    LAST = "last"
    OVER = "over"
    PAUSED = "paused"
    FINISHED = "finished"


LAST_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Intervention:
    """One speech: who, on whose behalf, from when to when, with which limit. From the floor or from a seat."""

    id: str
    block: str
    step: str | None
    participant: Participant
    behalf: Participant | None
    request: str | None
    seat: str | None
    limit: Limit | None
    began: Stamp
    ended: Stamp | None = None
    pauses: tuple[Run, ...] = ()
    added_seconds: int = 0
    void: Literal["absent", "mistake"] | None = None

    @property
    def is_paused(self) -> bool:
        """Whether its clock stands still at the moment."""
        return self.ended is None and bool(self.pauses) and self.pauses[-1].is_open

    def spoken(self, now: Stamp) -> dt.timedelta:
        """How long it was spoken, pauses left out; never negative."""
        end = self.ended or now
        spoken = between(self.began, end)
        for pause in self.pauses:
            spoken -= pause.lasted(end)
        return max(NO_TIME, spoken)

    def allowed(self) -> dt.timedelta | None:
        """How long it may last, additions included; None where there is no limit."""
        return None if self.limit is None else dt.timedelta(seconds=self.limit.upper + self.added_seconds)

    def left(self, now: Stamp) -> dt.timedelta | None:
        """What is left of the limit, negative when it is over; None where there is no limit."""
        allowed = self.allowed()
        return None if allowed is None else allowed - self.spoken(now)

    def phase(self, now: Stamp) -> Phase:
        """The state of its countdown. A range is amber from its lower bound on, a plain limit in its last seconds."""
        left = self.left(now)
        if self.ended is not None:
            return Phase.FINISHED
        if self.is_paused:
            return Phase.PAUSED
        if left is None or self.limit is None:
            return Phase.RUNNING
        if left < NO_TIME:
            return Phase.OVER
        if self.limit.is_range:
            lower = dt.timedelta(seconds=self.limit.lower + self.added_seconds)
            return Phase.IN_RANGE if self.spoken(now) >= lower else Phase.RUNNING
        return Phase.LAST if left <= dt.timedelta(seconds=LAST_SECONDS) else Phase.RUNNING


@dataclass(frozen=True, slots=True)
class Point:
    """A note taken from an intervention. One whose speech is unknown or was taken back stays, unattached."""

    id: str
    intervention: str | None
    block: str | None
    text: str
    themes: tuple[str, ...]
    what: PointKind
    to: tuple[str, ...]
    kept: Stamp


@dataclass(frozen=True, slots=True)
class NotApplied:
    """An event that could not change the meeting, and why: kept, listed, never an exception."""

    event: Event
    why: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """The state of a session. Mappings are never changed in place: a later meeting is another object.

    `given` is the session the fold began with, `session` the one in force; `done` and `undone` are the steps
    that undo and redo would take, the next one last.
    """

    given: Session
    session: Session
    mode: Mode = Mode.LIVE
    began: Stamp | None = None
    blocks: Mapping[str, Run] = field(default_factory=dict)
    steps: Mapping[tuple[str, str], Run] = field(default_factory=dict)
    block_id: str | None = None
    step_id: str | None = None
    requests: Mapping[str, Request] = field(default_factory=dict)
    waiting: tuple[str, ...] = ()
    interventions: Mapping[str, Intervention] = field(default_factory=dict)
    speaking: str | None = None
    points: Mapping[str, Point] = field(default_factory=dict)
    not_applied: tuple[NotApplied, ...] = ()
    history: tuple[Event, ...] = ()
    done: tuple[str, ...] = ()
    undone: tuple[str, ...] = ()

    @property
    def block(self) -> Block | None:
        """The block that is open."""
        return None if self.block_id is None else self.session.block(self.block_id)

    @property
    def step(self) -> Step | None:
        """The step of the open block that goes on."""
        return self.block.step(self.step_id) if self.block and self.step_id else None

    @property
    def speech(self) -> Intervention | None:
        """The speech of whoever has the floor."""
        return None if self.speaking is None else self.interventions.get(self.speaking)

    @property
    def floor_list(self) -> tuple[Request, ...]:
        """The requests still waiting, in the order in which the chair will call them."""
        return tuple(self.requests[request] for request in self.waiting)

    def latest_speech(self) -> Intervention | None:
        """The speech that goes on or, between speeches, the last one that counts: its time stays on screen."""
        if self.speech is not None:
            return self.speech
        return next((speech for speech in reversed(list(self.interventions.values())) if speech.void is None), None)

    def speeches_in(self, block: str, step: str | None = None) -> Iterator[Intervention]:
        """The speeches that count of a block, or of one step of it, in the order in which they began."""
        for speech in self.interventions.values():
            if speech.block == block and speech.void is None and (step is None or speech.step == step):
                yield speech

    def points_of(self, intervention: str) -> tuple[Point, ...]:
        """The notes taken from one speech."""
        return tuple(point for point in self.points.values() if point.intervention == intervention)

    def events_of(self, step: str) -> tuple[Event, ...]:
        """The events of one step, in order: what one undo takes back."""
        return tuple(event for event in self.history if event.step == step)
