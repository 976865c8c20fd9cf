"""Opening a session: a new record, or one that goes on where it stopped."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from chairconsole.control.clock import TimeSource
from chairconsole.control.console import Console
from chairconsole.control.files.exports import session_began
from chairconsole.control.identifiers import time_ordered_ids
from chairconsole.control.meeting_clock import REHEARSAL_BOOT, LiveClock, RehearsalClock
from chairconsole.control.recovery import recover, whole_record
from chairconsole.control.saving import NotKept
from chairconsole.control.second_copy import SecondCopy
from chairconsole.control.working_texts import WorkingTexts, last_seen
from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.base.timing import NO_TIME, Stamp, between
from chairconsole.domain.commands.session_commands import BeginSession, ResumeConsole
from chairconsole.domain.events.envelope import enveloped
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.session import Session
from chairconsole.domain.rules.decide import decide
from chairconsole.record.catalogue import RecordSummary, find_records, summary
from chairconsole.record.elsewhere.continuations import strays
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.errors import RecordError
from chairconsole.record.failover_writer import FailoverWriter
from chairconsole.record.files import free_path, real_path
from chairconsole.record.log import Log
from chairconsole.record.schema import SUFFIX

LONG_PAUSE = dt.timedelta(minutes=30)
"""After being closed for longer than this, with something going on, the console asks before it goes on."""

BEFORE_THE_FIRST = dt.timedelta(minutes=1)
"""How long before the first block a rehearsal begins."""

AnyClock = LiveClock | RehearsalClock


@dataclass(frozen=True, slots=True)
class Machine:
    """What a run of the console takes from where it runs: the time, the installation, where else records may be."""

    source: TimeSource
    origin: str
    elsewhere: Elsewhere


@dataclass(frozen=True, slots=True)
class Resumption:
    """How a record was found: how long it was left alone, and whether a steady clock measured that.

    `clock_step`: by how much the computer's clock was set meanwhile, if that is known.
    """

    down: dt.timedelta
    exact: bool
    seen: Stamp
    must_ask: bool
    wall_was_behind: bool
    clock_step: dt.timedelta | None = None


@dataclass(frozen=True, slots=True)
class RunningSession:
    """A session that is open: its console, what it writes through, how it was found, and a rehearsal's clock.

    Of a rehearsal no second copy is kept: a stick need not carry practice.
    """

    console: Console
    writer: FailoverWriter
    working_texts: WorkingTexts
    resumed: Resumption | None = None
    rehearsal: RehearsalClock | None = None
    second_copy: SecondCopy | None = None

    def close(self) -> None:
        """Keep what is half typed and let go of the record; the second copy gets two seconds after that."""
        self.working_texts.flush(self.console.now(), at_once=True)
        self.writer.close()
        if self.second_copy is not None:
            self.second_copy.finish()


def begin_live(session: Session, path: Path, machine: Machine, *, shifted_days: int = 0) -> RunningSession:
    """Begin a live record. Raises RecordError."""
    return _begin(session, Mode.LIVE, path, machine, LiveClock(machine.source), shifted_days)


def begin_rehearsal(
    session: Session, path: Path, machine: Machine, *, at: dt.datetime | None = None, speed: float = 1.0
) -> RunningSession:
    """Begin a rehearsal, one minute before the first block if no instant is given. Raises RecordError."""
    clock = RehearsalClock.starting_at(machine.source, at or first_instant(session) - BEFORE_THE_FIRST, speed=speed)
    return _begin(session, Mode.REHEARSAL, path, machine, clock, 0)


def resume(path: Path, machine: Machine, *, speed: float = 1.0) -> RunningSession:
    """Go on with a record, live or rehearsal, where it stopped. Raises RecordError.

    If the run had gone on in another place, what was written there is taken over first.
    """
    since = machine.source.wall()
    whole = whole_record(path, machine.elsewhere, since=since)
    writer = FailoverWriter.resume(whole.path, elsewhere=machine.elsewhere, since=since, away=whole.away)
    try:
        return _resumed(writer, whole.path, machine, speed)
    except NotKept as error:
        writer.close()
        raise error.error from error
    except BaseException:
        writer.close()
        raise


def copy_record(path: Path, folder: Path) -> Path:
    """A whole copy of a record in another folder, where it can be written. Raises RecordError."""
    target = free_path(folder, path.name.removesuffix(SUFFIX), SUFFIX)
    with Log.open(path, writable=False) as log:
        log.copy_to(target)
    return target


def kept_copy(path: Path, folder: Path) -> Path:
    """A copy of a record that lies where it may be taken away, in a folder; itself where none can be made."""
    try:
        return copy_record(path, folder)
    except RecordError:
        return path


def brought_home(path: Path, elsewhere: Elsewhere, folder: Callable[[bool], Path]) -> Path:
    """A record; of one that lies among temporary files a copy in the folder for live records (True) or for others."""
    if real_path(path).parent != real_path(elsewhere.second_place):
        return path
    return kept_copy(path, folder(summary(path).mode == Mode.LIVE))


def recovered_beside(path: Path) -> Path:
    """A new record beside a damaged one, with all that can be read of it. Raises RecordError."""
    target = free_path(path.parent, f"{path.name.removesuffix(SUFFIX)}-recovered", SUFFIX)
    recover(path, target)
    return target


def first_instant(session: Session) -> dt.datetime:
    """When the first block of a session is planned to start; midnight of the first day if there is none."""
    for day, block in session.blocks():
        return session.instant(day.date, block.start)
    return session.instant(session.days[0].date, 0)


def days_later(session: Session, today: dt.date) -> int:
    """By how many days a session is shifted to be held today: none on one of its days, else its first day is today."""
    if today in [day.date for day in session.days]:
        return 0
    return (today - session.days[0].date).days


@dataclass(frozen=True, slots=True)
class LiveRecords:
    """The newest live record of a session that can be gone on with, and what is wrong with one that is newer still."""

    latest: RecordSummary | None = None
    unreadable: RecordError | None = None


def live_records(session: Session, folder: Path, elsewhere: Elsewhere) -> LiveRecords:
    """Which live records of a session a folder holds, or another place alone; unreadable ones are known by their names.

    Raises RecordError (not_readable) if the folder may not be looked into.
    """
    unreadable: RecordError | None = None
    kept = find_records(folder)
    others = sorted(strays(kept, elsewhere), key=lambda one: one.last_at or one.changed_at, reverse=True)
    for found in (*kept, *others):
        if found.problem is None and found.session_id == session.id and found.mode == Mode.LIVE:
            return LiveRecords(found, unreadable)
        if found.problem is not None and found.path.name.startswith(f"{session.id}_"):
            unreadable = unreadable or found.problem
    return LiveRecords(None, unreadable)


def is_on_one_of_its_days(found: RecordSummary, session: Session, today: dt.date) -> bool:
    """Whether today is one of the days on which the record's session is held."""
    if found.began_at is None:
        return False
    first = session.venue_time(found.began_at).date()
    shift = days_later(session, first)
    return today in [day.date + dt.timedelta(days=shift) for day in session.days]


def new_record_path(folder: Path, session: Session, at: dt.datetime) -> Path:
    """A path for a new record: what is run and when it began, in venue time, and not yet taken."""
    return free_path(folder, f"{session.id}_{session.venue_time(at):%Y-%m-%d_%H%M%S}", SUFFIX)


def _begin(
    session: Session, mode: Mode, path: Path, machine: Machine, clock: AnyClock, shifted_days: int
) -> RunningSession:
    now = clock.read()
    new_id = time_ordered_ids(clock)
    empty = Meeting(given=session, session=session)
    command = BeginSession(session=session, mode=mode, shifted_days=shifted_days)
    events = enveloped(decide(empty, command, now, new_id), now, new_id, after=(), origin=machine.origin)
    writer = FailoverWriter.begin(path, events, elsewhere=machine.elsewhere, since=machine.source.wall())
    console = Console(session=session, events=events, writer=writer, clock=clock, origin=machine.origin, new_id=new_id)
    return _running(console, writer, clock, path, machine)


def _resumed(writer: FailoverWriter, path: Path, machine: Machine, speed: float) -> RunningSession:
    began = session_began(writer.events, path)
    last = writer.events[-1].stamp
    seen = last_seen(writer) or last
    if between(last, seen) < NO_TIME:
        seen = last
    clock: AnyClock
    if began.mode is Mode.REHEARSAL:
        clock = RehearsalClock(machine.source, start=seen, speed=speed)
    else:
        clock = LiveClock(machine.source, last=seen)
    console = Console(session=began.session, events=writer.events, writer=writer, clock=clock, origin=machine.origin)
    now = console.now()
    exact = seen.boot in (machine.source.boot, REHEARSAL_BOOT)
    down = max(NO_TIME, between(seen, now))
    goes_on = console.meeting.block is not None
    is_unknown = clock.wall_was_behind and not exact
    console.do(ResumeConsole(down=down, exact=exact))
    must_ask = goes_on and (down > LONG_PAUSE or is_unknown)
    step = console.note_clock_step()
    how = Resumption(down, exact, seen, must_ask=must_ask, wall_was_behind=clock.wall_was_behind, clock_step=step)
    return _running(console, writer, clock, path, machine, how)


def _running(
    console: Console,
    writer: FailoverWriter,
    clock: AnyClock,
    path: Path,
    machine: Machine,
    how: Resumption | None = None,
) -> RunningSession:
    rehearsal = clock if isinstance(clock, RehearsalClock) else None
    copy = SecondCopy(writer, path, machine.source, machine.elsewhere) if rehearsal is None else None
    return RunningSession(console, writer, WorkingTexts(writer, clock.press_ns), how, rehearsal, copy)
