"""The one writer: a command is decided, committed to the record, and only then part of the meeting."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from chairconsole.control.identifiers import time_ordered_ids
from chairconsole.control.meeting_clock import Clock
from chairconsole.control.saving import NotKept, Saving, saving
from chairconsole.control.snapshots import MeetingSnapshots
from chairconsole.domain.base.command import Command
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.commands.agenda_commands import Next
from chairconsole.domain.commands.session_commands import NoteClockStep, NoteSleep
from chairconsole.domain.events.envelope import Event, enveloped
from chairconsole.domain.meeting.fold import apply
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.session import Session
from chairconsole.domain.rules.decide import decide
from chairconsole.record.errors import NotRecorded, RecordError
from chairconsole.record.failover_writer import State

SECOND_PRESS_NS = 1_000_000_000
"""A second "next" within this time is a slip of the finger."""


class Writer(Protocol):
    """Where the console's events go."""

    @property
    def state(self) -> State:
        """Where everything is."""

    def append(self, events: tuple[Event, ...], half_typed: Mapping[str, str] | None = None) -> None:
        """Keep these events, all of them or none; returns only when they are kept. Raises NotRecorded.

        `half_typed` is what they leave half typed, by key: kept with them or not at all.
        """

    def allow_unsaved(self) -> None:
        """Until everything is on disk again, keep in memory what cannot be written."""

    def save_to(self, folder: Path) -> Path:
        """Write everything to a new record in a folder. Raises RecordError."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a command did: the events it became and the meeting that follows from them."""

    events: tuple[Event, ...]
    meeting: Meeting


class Console:
    """Holds the meeting and is the only way to change it."""

    def __init__(
        self,
        *,
        session: Session,
        events: Iterable[Event],
        writer: Writer,
        clock: Clock,
        origin: str,
        new_id: Callable[[], str] | None = None,
    ) -> None:
        self._earlier = MeetingSnapshots()
        self._meeting = self._earlier.fold(session, events)
        self._writer = writer
        self._clock = clock
        self._origin = origin
        self._new_id = new_id or time_ordered_ids(clock)
        self._next_pressed_ns: int | None = None

    @property
    def meeting(self) -> Meeting:
        """The meeting as it is on disk."""
        return self._meeting

    @property
    def saving(self) -> Saving:
        """Where everything is kept."""
        return saving(self._writer.state)

    def now(self) -> Stamp:
        """The present instant; never before the last event."""
        return self._not_before_the_last(self._clock.read())

    def do(
        self, command: Command, *, part_of: str | None = None, half_typed: Mapping[str, str] | None = None
    ) -> Change:
        """Carry out a command at this instant; `part_of` is an earlier undo entry whose undo takes it back too.

        `half_typed` is what it leaves half typed, by key: a field that it emptied is never found full again.
        Raises Refused if it cannot be done now, and NotKept if what it became could not be kept; the meeting
        is then what it was.
        """
        if isinstance(command, Next):
            self._refuse_second_press()
        now = self.now()
        happenings = decide(self._meeting, command, now, self._new_id)
        if part_of is not None:
            happenings = tuple(replace(happening, part_of=part_of) for happening in happenings)
        events = enveloped(happenings, now, self._new_id, after=self._meeting.history, origin=self._origin)
        if events:
            try:
                self._writer.append(events, half_typed)
            except NotRecorded as error:
                raise NotKept(error) from error
            before = self._meeting
            self._meeting = apply(before, events, self._earlier)
            self._earlier.keep(before)
        if isinstance(command, Next):
            self._next_pressed_ns = self._clock.press_ns()
        return Change(events, self._meeting)

    def refusal_of(self, command: Command) -> Refused | None:
        """Why a command would be refused at this instant; None if not, or if it only had to be confirmed."""
        try:
            decide(self._meeting, command, self.now(), self._new_id)
        except Refused as refusal:
            return None if refusal.confirmations else refusal
        return None

    def note_clock_step(self) -> dt.timedelta | None:
        """Record that the machine's clock was set, if it was; by how much. Raises NotKept."""
        self._clock.read()
        step = self._clock.take_step()
        if step is not None:
            self.do(NoteClockStep(by=step))
        return step

    def note_sleep(self) -> dt.timedelta | None:
        """Record that the machine slept, if it did; for how long. Raises NotKept."""
        slept = self._clock.take_sleep()
        if slept is not None:
            self.do(NoteSleep(lasted=slept))
        return slept

    def go_on_unsaved(self) -> None:
        """Keep in memory what cannot be written, until a place is found; `saving` counts it."""
        self._writer.allow_unsaved()

    def save_to(self, folder: Path) -> Path:
        """Write everything to a new record in a folder, and go on there if need be. Raises NotKept."""
        try:
            return self._writer.save_to(folder)
        except RecordError as error:
            raise NotKept(error) from error

    def _refuse_second_press(self) -> None:
        pressed = self._next_pressed_ns
        if pressed is not None and self._clock.press_ns() - pressed < SECOND_PRESS_NS:
            raise Refused("too_soon")

    def _not_before_the_last(self, now: Stamp) -> Stamp:
        history = self._meeting.history
        if history and now.at < history[-1].at:
            return Stamp(history[-1].at, now.boot, now.steady_ns)
        return now
