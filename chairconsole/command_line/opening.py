"""`chairconsole [FILE]`: what is asked to be opened, and what speaks against it before a window is shown."""

import argparse
import datetime as dt
import math
import os
import sys
from pathlib import Path

from chairconsole.command_line.arguments import check_year
from chairconsole.command_line.output import DONE, at_fault
from chairconsole.control.open_request import OpenRequest
from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.plan.session_check import Problem
from chairconsole.record.catalogue import summary
from chairconsole.record.errors import RecordError, instead, sentence
from chairconsole.record.session_file import LoadedSession, load_session

COMMANDS = """\
Without arguments a welcome screen shows the shipped sessions and the recent records.
With a session file its latest live record is gone on with, or a new one begun.

commands (each has a --help of its own):
  chairconsole check FILE...     say what is wrong and what is odd in session files
  chairconsole records           list the records there are
  chairconsole export RECORD     write a record, a draft, its speakers, state or timeline
  chairconsole verify RECORD     say whether a record is sound
  chairconsole recover RECORD    write what can be read of a damaged record to a new one
  chairconsole pack RECORD       write a session to one file, for another laptop to go on with
  chairconsole unpack FILE       take over a session that another laptop has packed
  chairconsole unite A B         write two records of one session to a new one
  chairconsole import NOTE       make a session file from a procedural note
  chairconsole schema            print the JSON Schema of session files
  chairconsole keys              print every key and what it does

exit codes: 0 done, 1 the input is at fault, 2 wrong usage
"""


def open_parser() -> argparse.ArgumentParser:
    """The parser of `chairconsole [FILE]`."""
    parser = argparse.ArgumentParser(
        prog="chairconsole",
        description="The chair's console for informal sessions: agenda, countdown, floor list, notes and record.",
        epilog=COMMANDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a session file (TOML)")
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument("--live", action="store_true", help="this is the meeting itself")
    mode.add_argument("--rehearse", action="store_true", help="this is practice; its record is kept apart")
    parser.add_argument(
        "--at", type=_venue_time, metavar="T", help="where a rehearsal begins: 2017-05-08T11:42, at the venue"
    )
    parser.add_argument(
        "--speed", type=_speed, default=1.0, metavar="N", help="how many times as fast a rehearsal runs"
    )
    parser.add_argument(
        "--simulate", type=int, metavar="SEED", help="let a simulated room take part, the same for the same number"
    )
    parser.add_argument("--record", type=Path, metavar="FILE", help="go on with this record, or begin it")
    parser.add_argument("--version", action="store_true", help="say which version this is")
    return parser


def open_request(given: argparse.Namespace) -> OpenRequest:
    """What the arguments of `open_parser` ask for. Ends the program with 2 where they contradict each other."""
    parser = open_parser()
    mode = Mode.LIVE if given.live else Mode.REHEARSAL if given.rehearse else None
    is_for_rehearsal = given.at is not None or given.speed != 1.0 or given.simulate is not None
    if is_for_rehearsal and (mode is Mode.LIVE or (mode is None and given.record is None)):
        parser.error("--at, --speed and --simulate go with --rehearse")
    if given.file is None and (given.at is not None or (mode is not None and given.record is None)):
        parser.error("say which session file to open")
    return OpenRequest(given.file, mode, given.at, given.speed, given.record, given.simulate)


def run(given: argparse.Namespace) -> int:
    """Open what is asked for in a window, or say what speaks against it; the exit code."""
    if given.version:
        print(f"chairconsole {_version()}")
        return DONE
    request = open_request(given)
    loaded = None if request.session_file is None else load_session(request.session_file)
    problem = _wrong_with_file(request, loaded) or _wrong_with_record(request, loaded) or _wrong_with_screen()
    if problem:
        return at_fault(problem)
    try:
        # Only here is Qt needed; the commands work on a machine that lacks its libraries.
        from chairconsole.ui.shell.without_features import import_without_features

        import_without_features()
        from chairconsole.app import run as run_window
    except ImportError as error:
        return at_fault(
            f"The window cannot be shown, because a library is missing: {error}. The README says which to install."
        )
    return run_window(request, loaded)


def _wrong_with_file(request: OpenRequest, loaded: LoadedSession | None) -> str:
    """A line for each error of the session file, or that `--at` is more than a day off its days; empty if neither."""
    if loaded is None:
        return ""
    if loaded.session is None:
        from chairconsole.record.handover.container import is_marked  # which takes some time of a start

        if is_marked(Path(loaded.file)):
            return f"{loaded.file} is a session that was packed. To take it over: chairconsole unpack {loaded.file}"
        return "\n".join(f"{loaded.file}: {_with_place(problem)}" for problem in loaded.errors)
    at, days = request.at, [day.date for day in loaded.session.days]
    if at is None or any(abs((day - at.date()).days) <= 1 for day in days):
        return ""
    return f"The session is held from {days[0]} to {days[-1]}; --at {at.date()} is far from it."


def _with_place(problem: Problem) -> str:
    """The message of a problem after its place, unless it concerns the whole file."""
    is_whole = not problem.place and problem.line is None
    return problem.message if is_whole else f"{problem.where}: {problem.message}"


def _wrong_with_record(request: OpenRequest, loaded: LoadedSession | None) -> str:
    """Why `--record` cannot mean this file, and what to do instead; empty if it can."""
    path, session = request.record, loaded.session if loaded else None
    if path is None:
        return ""
    if not os.path.lexists(path):
        if os.path.isdir(path.parent) and not os.access(path.parent, os.X_OK):
            return sentence(RecordError("not_readable", path.parent))
        if session is not None:
            return ""
        return f"{path} does not exist. To begin it, say which session: chairconsole FILE --record {path}"
    found = summary(path)
    if found.problem is not None:
        return f"{sentence(found.problem)} {instead(found.problem)}".strip()
    if request.mode is not None and request.mode != found.mode:
        is_one = "a rehearsal" if found.mode == Mode.REHEARSAL else "a live record"
        option = "--live" if request.mode is Mode.LIVE else "--rehearse"
        return f"{path} is {is_one}. Name another file with --record, or leave {option} out."
    if found.mode == Mode.LIVE and request.speed != 1.0:
        return f"{path} is a live record, which runs as fast as time does. Leave --speed out."
    if request.at is not None:
        return f"{path} exists already and goes on where it stopped. Leave --at out, or name another file."
    if session is not None and session.id != found.session_id:
        return f'{path} is a record of another session, "{found.title}". Name another file with --record.'
    return ""


def _wrong_with_screen() -> str:
    """That there is no screen to show a window on; empty if there may be one."""
    screens = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    if not sys.platform.startswith("linux") or any(os.environ.get(name) for name in screens):
        return ""
    return (
        "There is no screen to show a window on. Start it on a desktop, "
        "or set QT_QPA_PLATFORM=offscreen to try it without one."
    )


def _version() -> str:
    # Reading what is installed takes 15 ms, which only --version needs.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("chairconsole")
    except PackageNotFoundError:
        return "(from a checkout that is not installed)"


def _venue_time(text: str) -> dt.datetime:
    try:
        at = dt.datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f'a time is written 2017-05-08T11:42, not "{text}"') from None
    if at.tzinfo is not None:
        raise argparse.ArgumentTypeError("the time is the venue's own; leave the zone out")
    check_year(at, "a rehearsal")
    return at


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = math.nan
    if not 0 < speed <= 10_000:
        raise argparse.ArgumentTypeError(f'a speed is a number above 0 and up to 10000, not "{text}"')
    return speed
