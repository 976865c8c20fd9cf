"""What another console does, in a process of its own: it says on its output what it has done."""

import os
import subprocess
import sys
from pathlib import Path

from chairconsole.record.contents import Contents
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.errors import NotRecorded, RecordError
from chairconsole.record.failover_writer import FailoverWriter
from chairconsole.record.lock import RecordLock
from chairconsole.record.log import Log
from chairconsole.record.session_file import load_session
from tests.record.sample_events import BEGIN, some

ROOT = Path(__file__).parents[2]


def start(*arguments: object, **options: object) -> subprocess.Popen[str]:
    """Another process with one of the tasks below, connected by pipes."""
    command = [sys.executable, "-m", "tests.record.other_process", *map(str, arguments)]
    return subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1, **options
    )


def say(*words: object) -> None:
    """Tell the process that started this one."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def append_for_ever(path: Path) -> None:
    """Append three events at a time, and say the last place that is on disk."""
    log = Log.open(path)
    done = len(log.ids())
    while True:
        log.write(Contents(some(3, after=done)))
        done += 3
        say(done)


def hold(path: Path) -> None:
    """Hold the lock until the input ends."""
    with RecordLock(path, since=BEGIN):
        say("held")
        sys.stdin.read()


def write_slowly(path: Path) -> None:
    """Begin a transaction, and commit it when the input ends."""
    log = Log.open(path)
    connection = log._connected()
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO working_text VALUES ('half', 'typed', '2017-05-08T08:00:00Z')")
    say("begun")
    sys.stdin.read()
    connection.execute("COMMIT")
    log.close()


def spill_and_wait(path: Path) -> None:
    """Write part of a transaction into the file itself, so that a kill leaves a journal to be rolled back."""
    connection = Log.open(path)._connected()
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany("INSERT INTO texts VALUES (?, ?)", [(str(number), "x" * 900) for number in range(200)])
    say("spilled")
    sys.stdin.read()


def append_within(path: Path, limit: str) -> None:
    """Append with no file allowed to grow beyond the limit in bytes; say the last place, then why no more."""
    import resource  # not on Windows

    log = Log.open(path)
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), resource.RLIM_INFINITY))
    done = len(log.ids())
    try:
        while True:
            log.write(Contents(some(20, after=done)))
            done += 20
    except NotRecorded as error:
        again = len(log.ids())
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        log.write(Contents(some(1, after=again)))
        say(done, again, error.code)
    log.close()


def open_as_somebody(path: Path) -> None:
    """Open to write, and say how that was refused."""
    if os.geteuid() == 0:
        # What Python imports late must be there by then: it may lie where only root can read.
        Log.open(path, writable=False).close()
        os.setgid(65534)
        os.setuid(65534)
    try:
        with RecordLock(path, since=BEGIN), Log.open(path):
            say("opened")
    except RecordError as error:
        say(error.code)
    with Log.open(path, writable=False) as log:
        say(len(log.read()))


def look_as_somebody(path: Path) -> None:
    """Say how opening it, to go on with it and as a session file, was refused."""
    if os.geteuid() == 0:
        # What Python imports late must be there by then: it may lie where only root can read.
        Log.open(path, writable=False).close()
        os.setgid(65534)
        os.setuid(65534)
    try:
        FailoverWriter.resume(path, elsewhere=Elsewhere(path.parent), since=BEGIN)
    except RecordError as error:
        say(error.code)
    say(load_session(path).errors[0].message)


TASKS = {
    task.__name__: task
    for task in (append_for_ever, hold, write_slowly, spill_and_wait, append_within, open_as_somebody, look_as_somebody)
}

if __name__ == "__main__":
    TASKS[sys.argv[1]](Path(sys.argv[2]), *sys.argv[3:])
