"""A laptop for tests: time that only moves when told, and a console on a real record in a folder of its own."""

import datetime as dt
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from chairconsole.control import opening
from chairconsole.control.files import directory_file
from chairconsole.control.opening import Machine, RunningSession
from chairconsole.control.power import Battery
from chairconsole.domain.base.command import Command
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.names.directory import Directory
from chairconsole.domain.plan.session import Session
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.session_file import load_session

SESSIONS = Path(__file__).parents[1] / "sessions"
RESOURCES = Path(__file__).parents[1] / "resources"


@cache
def first_session() -> Session:
    """The session in Geneva, as shipped."""
    loaded = load_session(SESSIONS / "gcm-1-geneva-2017.toml")
    assert loaded.session is not None, loaded.errors
    return loaded.session


@cache
def shipped_directory() -> Directory:
    """The directory of participants and the names in six languages, as shipped."""
    return directory_file.shipped_directory(RESOURCES)


@dataclass
class FakeTime:
    """A machine's clocks, moved by hand; `wall_at` may be set apart from the steady clock, as by a person."""

    wall_at: dt.datetime
    steady: int = 1_000_000_000_000
    awake: int = 900_000_000_000
    boot: str = "boot-1"

    def wall(self) -> dt.datetime:
        return self.wall_at

    def steady_ns(self) -> int:
        return self.steady

    def advance(self, seconds: float = 0, minutes: float = 0) -> None:
        """Let time pass on both clocks."""
        span = dt.timedelta(seconds=seconds, minutes=minutes)
        self.wall_at += span
        self.awake += round(span.total_seconds() * 1_000_000_000)
        self.steady += round(span.total_seconds() * 1_000_000_000)

    def awake_ns(self) -> int:
        return self.awake

    def sleep(self, minutes: float) -> None:
        """Let the machine sleep: time passes, and it was not awake."""
        awake = self.awake
        self.advance(minutes=minutes)
        self.awake = awake

    def reboot(self) -> None:
        """Another boot of the machine: the steady clock begins anew."""
        self.boot += "'"
        self.steady = self.awake = 0


@dataclass
class FakePower:
    """The power of a machine that agrees to stay awake, plugged in unless a test says otherwise."""

    agrees: bool = True
    left: Battery | None = None
    is_awake: bool = False

    def stay_awake(self) -> bool:
        self.is_awake = self.agrees
        return self.agrees

    def may_sleep(self) -> None:
        self.is_awake = False

    def battery(self) -> Battery | None:
        return self.left


@dataclass
class Desk:
    """A session opened live on its first day at `start` (venue time), on a record below `folder`."""

    folder: Path
    session: Session = field(default_factory=first_session)
    start: str = "10:15"

    def __post_init__(self) -> None:
        hours, minutes = self.start.split(":")
        at = self.session.instant(self.session.days[0].date, int(hours) * 60 + int(minutes))
        self.time = FakeTime(at)
        self.path = self.folder / "test.record"
        self.machine = Machine(self.time, "desk", Elsewhere(self.folder / "second"))
        self.running: RunningSession = opening.begin_live(self.session, self.path, self.machine)

    @property
    def meeting(self) -> Meeting:
        return self.running.console.meeting

    def do(self, command: Command, *, after: float = 0) -> Meeting:
        """Let so many seconds pass, then carry out a command."""
        self.time.advance(seconds=after)
        return self.running.console.do(command).meeting

    def restart(self) -> None:
        """Close the console and open the record again."""
        self.running.close()
        self.running = opening.resume(self.path, self.machine)

    def close(self) -> None:
        self.running.close()
