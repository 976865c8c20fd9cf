"""A rehearsal for tests, kept in memory: a simulated room, and time that only moves when told."""

import datetime as dt
import itertools
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from chairconsole.control.console import Console
from chairconsole.control.meeting_clock import RehearsalClock
from chairconsole.control.rehearsal.simulated_room import SimulatedRoom
from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.commands.agenda_commands import GoToStep
from chairconsole.domain.commands.session_commands import BeginSession
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.session import Session
from chairconsole.record.failover_writer import Saved, State
from tests.desk import FakeTime, first_session, shipped_directory


class Memory:
    """Takes everything and keeps it nowhere: the console has it all."""

    state: State = Saved(Path("nowhere"), None)

    def append(self, events: tuple[Event, ...], half_typed: Mapping[str, str] | None = None) -> None:
        """Keep these events."""

    def allow_unsaved(self) -> None:
        """There is nothing to allow."""

    def save_to(self, folder: Path) -> Path:
        """Tell where everything would be."""
        return folder


@dataclass
class Rehearsal:
    """A session rehearsed from `start` (venue time) of its first day, with a room that has the chance of `seed`."""

    start: str = "09:59"
    seed: int = 2017
    plays_chair: bool = True
    takes_notes: bool = True
    session: Session = field(default_factory=first_session)

    def __post_init__(self) -> None:
        self.time = FakeTime(self.at(self.start))
        self.clock = RehearsalClock.starting_at(self.time, self.at(self.start))
        self.console = Console(
            session=self.session,
            events=(),
            writer=Memory(),
            clock=self.clock,
            origin="rehearsal",
            new_id=map(str, itertools.count(1)).__next__,
        )
        self.do(BeginSession(self.session, Mode.REHEARSAL))
        self.enter()

    def enter(self) -> None:
        """Let another room come in, with the same chance as at the beginning."""
        self.room = SimulatedRoom(
            self.console,
            shipped_directory().entries,
            random.Random(self.seed),  # noqa: S311 - chance to be told again, no secrets
        )
        self.room.plays_chair, self.room.takes_notes = self.plays_chair, self.takes_notes

    @property
    def meeting(self) -> Meeting:
        """The meeting as the console has it."""
        return self.console.meeting

    def at(self, time: str, day: int = 0) -> dt.datetime:
        """The instant of a venue time, "10:15", on a day of the session."""
        hours, minutes = time.split(":")
        return self.session.instant(self.session.days[day].date, int(hours) * 60 + int(minutes))

    def do(self, command: Command) -> None:
        """Carry out a command, as a person does."""
        self.console.do(command)

    def discuss(self) -> None:
        """Go to the discussion of Panel 1."""
        block = self.session.block("panel-1")
        assert block is not None
        self.do(GoToStep(block.id, next(step.id for step in block.steps if step.kind == "discussion")))

    def live(self, seconds: float, *, step: float = 1.0, until: Callable[[], bool] = lambda: False) -> None:
        """Let time pass in steps, with the room living through it, or until something has come about."""
        for _ in range(round(seconds / step)):
            if until():
                return
            self.time.advance(seconds=step)
            self.room.advance(self.console.now())
