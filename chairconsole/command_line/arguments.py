"""What may be said on the command line: one parser for opening a window, and one for each command."""

import argparse
import datetime as dt
import math
from pathlib import Path

from chairconsole.control.open_request import OpenRequest
from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.events.draft_events import Attribution
from chairconsole.domain.plan.parts import check_time_zone
from chairconsole.report.formats.meeting_formats import Format

COMMANDS = ("check", "records", "export", "verify", "import", "schema")

EARLIEST_YEAR, LATEST_YEAR = 1971, 2200
"""Between these every instant of a rehearsal can be told as an identifier and in every time zone."""

EXPORTED = ("draft", "record", "speakers", "state", "timeline")
"""What `export` writes."""

DRAFTS = (
    "which draft: a panel's id for its concluding remarks, PANEL/perspective, thematic_expert, main_conclusions "
    "or written_summary"
)

OPENING = """\
Without arguments a welcome screen shows the shipped sessions and the recent records.
With a session file its latest live record is gone on with, or a new one begun.

commands (each has a --help of its own):
  chairconsole check FILE...     say what is wrong and what is odd in session files
  chairconsole records           list the records there are
  chairconsole export RECORD     write a record, a draft, its speakers, state or timeline
  chairconsole verify RECORD     say whether a record is sound
  chairconsole import NOTE       make a session file from a procedural note
  chairconsole schema            print the JSON Schema of session files

exit codes: 0 done, 1 the input is at fault, 2 wrong usage
"""


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


def open_parser() -> argparse.ArgumentParser:
    """The parser of `chairconsole [FILE]`."""
    parser = argparse.ArgumentParser(
        prog="chairconsole",
        description="The chair's console for informal sessions: agenda, countdown, floor list, notes and record.",
        epilog=OPENING,
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


def parser_for(command: str) -> argparse.ArgumentParser:
    """The parser of a command, for the arguments after its name."""
    about = {
        "check": "Say what is wrong (errors) and what is odd (warnings) in session files, with the place in the file.",
        "records": "List the records: path, session, day and counts.",
        "export": "Write what a record holds, whole or not at all; it may be open elsewhere.",
        "verify": "Say whether a record is sound: every entry readable, in order, and fitting the meeting.",
        "import": "Make a session file from a procedural note: text, Word, PDF or HTML. It says what is in doubt.",
        "schema": "Print the JSON Schema of session files, as of the values that their TOML holds.",
    }
    parser = argparse.ArgumentParser(prog=f"chairconsole {command}", description=about[command], allow_abbrev=False)
    if command == "check":
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a session file")
        parser.add_argument(
            "--json", action="store_true", help="print {file, errors, warnings}; a list of them for several"
        )
    elif command == "records":
        parser.add_argument("--folder", type=Path, metavar="FOLDER", help="look here and not in the user's own folders")
        parser.add_argument("--json", action="store_true", help="print a list of objects")
    elif command == "import":
        _add_import(parser)
    elif command != "schema":
        parser.add_argument("record", type=Path, metavar="RECORD", help="a record")
    if command == "export":
        parser.add_argument("--what", choices=EXPORTED, default="record", help="what to write: the record if not said")
        # Whoever opens a session does not wait for what only an export needs.
        from chairconsole.report.accounts.timeline import PictureFormat
        from chairconsole.report.document.document_formats import DocumentFormat

        kinds = list(dict.fromkeys([kind.value for kind in (*Format, *DocumentFormat, *PictureFormat)]))
        parser.add_argument("--format", choices=kinds, help="else by the file's ending")
        parser.add_argument("--day", type=_date, metavar="DATE", help="of a timeline, as in 2017-05-08; else the last")
        parser.add_argument("--for", dest="draft", metavar="DRAFT", help=DRAFTS)
        named = [one.value for one in Attribution]
        parser.add_argument("--attribution", choices=named, help="who is named in a draft; else nobody")
        parser.add_argument("--keep-names", action="store_true", help="leave names that stand inside a draft")
        parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="where to write it")
        parser.add_argument("--force", action="store_true", help="replace the file if it exists")
    return parser


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("note", type=Path, metavar="NOTE", help="the note, as .txt, .docx, .pdf or .html")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="where to write the session")
    parser.add_argument("--time-zone", type=_time_zone, metavar="ZONE", help="the venue's, as in Europe/Zurich")
    parser.add_argument("--date", type=_date, metavar="DATE", help="the first day, as in 2017-05-08")
    parser.add_argument("--json", action="store_true", help="print the session, its doubts and where blocks come from")
    parser.add_argument("--force", action="store_true", help="replace the file if it exists")


def _time_zone(text: str) -> str:
    try:
        return check_time_zone(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _date(text: str) -> dt.date:
    try:
        date = dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f'a date is written 2017-05-08, not "{text}"') from None
    if not EARLIEST_YEAR <= date.year <= LATEST_YEAR:
        raise argparse.ArgumentTypeError(f"a session is held between {EARLIEST_YEAR} and {LATEST_YEAR}")
    return date


def _venue_time(text: str) -> dt.datetime:
    try:
        at = dt.datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f'a time is written 2017-05-08T11:42, not "{text}"') from None
    if at.tzinfo is not None:
        raise argparse.ArgumentTypeError("the time is the venue's own; leave the zone out")
    if not EARLIEST_YEAR <= at.year <= LATEST_YEAR:
        raise argparse.ArgumentTypeError(f"a rehearsal is held between {EARLIEST_YEAR} and {LATEST_YEAR}")
    return at


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = math.nan
    if not 0 < speed <= 10_000:
        raise argparse.ArgumentTypeError(f'a speed is a number above 0 and up to 10000, not "{text}"')
    return speed
