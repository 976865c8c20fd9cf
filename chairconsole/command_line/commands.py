"""The command line: opens sessions, and checks, lists, exports and verifies without a window."""

import argparse
import datetime as dt
import io
import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from chairconsole import paths
from chairconsole.command_line.arguments import COMMANDS, open_parser, open_request, parser_for
from chairconsole.command_line.check import check_as_json, check_as_text
from chairconsole.control.files.exports import default_format, export_record, read_meeting
from chairconsole.control.open_request import OpenRequest
from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.plan.session import Session
from chairconsole.record.catalogue import summary
from chairconsole.record.errors import RecordError, instead, sentence
from chairconsole.record.session_file import LoadedSession, load_session
from chairconsole.record.verify import verify
from chairconsole.report.formats.meeting_formats import Format

DONE, AT_FAULT, WRONG_USAGE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say: 0 done, 1 the input is at fault, 2 wrong usage. It returns, whatever happens."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A name that this terminal cannot show is shown in another way, and is no reason to stop.
            stream.reconfigure(errors="backslashreplace")
    try:
        code = _done(words)
        sys.stdout.flush()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else DONE
    except RecordError as error:
        return _fault(_told(error, words))
    except BrokenPipeError:
        # Whoever read our output has gone; there is nobody left to tell, not even at the end of the process.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        if error.filename is not None:
            return _fault(f"{error.filename} cannot be used ({error.strerror}).")
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _fault(f"The output could not be written ({error.strerror}).")
    except KeyboardInterrupt:
        return AT_FAULT
    return code


def _done(words: list[str]) -> int:
    if words and words[0] in COMMANDS:
        given = parser_for(words[0]).parse_args(words[1:])
        return _COMMANDS[words[0]](given)
    return _open(open_parser().parse_args(words))


def _check(given: argparse.Namespace) -> int:
    loaded = [load_session(path) for path in given.files]
    if given.json:
        reports = [check_as_json(one) for one in loaded]
        _print_json(reports[0] if len(reports) == 1 else reports)
    else:
        for one in loaded:
            print(check_as_text(one), file=sys.stderr if one.errors else sys.stdout)
    return AT_FAULT if any(one.errors for one in loaded) else DONE


def _records(given: argparse.Namespace) -> int:
    # Whoever opens a session lists no records.
    from chairconsole.command_line.records import records_as_json, records_as_text

    folders = [given.folder] if given.folder else [paths.records_folder(live=True), paths.records_folder(live=False)]
    if given.folder and not os.path.exists(given.folder):
        return _fault(f"{given.folder} does not exist.")
    if given.folder and not os.path.isdir(given.folder):
        one = f"To look at one record: chairconsole verify {given.folder}"
        return _fault(f"{given.folder} is a file and not a folder. {one}")
    if given.json:
        _print_json(records_as_json(folders))
    else:
        print(records_as_text(folders))
    return DONE


def _export(given: argparse.Namespace) -> int:
    alone = _without_what_it_goes_with(given)
    if alone:
        print(f"chairconsole export: {alone}", file=sys.stderr)
        return WRONG_USAGE
    if given.what != "record":
        # Whoever opens a session does not wait for what only an export needs.
        from chairconsole.command_line.export import export_what

        return export_what(given)
    known = [kind.value for kind in Format]
    kind = default_format(given.output) if given.format is None else None
    if given.format in known:
        kind = Format(given.format)
    if kind is None:
        print(f"chairconsole export: say --format {', '.join(known)}", file=sys.stderr)
        return WRONG_USAGE
    export_record(given.record, given.output, kind, overwrite=given.force)
    return DONE


def _without_what_it_goes_with(given: argparse.Namespace) -> str:
    """Which option would be left out in silence; nothing if none would."""
    if given.what != "draft" and (given.draft is not None or given.attribution is not None or given.keep_names):
        return "--for, --attribution and --keep-names go with --what draft"
    if given.what != "timeline" and given.day is not None:
        return "--day goes with --what timeline"
    return ""


def _verify(given: argparse.Namespace) -> int:
    findings = verify(given.record)
    sentences = list(findings.sentences)
    if findings.is_sound:
        meeting = read_meeting(given.record)
        sentences += [
            f"Entry {one.event.seq} ({one.event.body.kind}) was left out: {one.why}." for one in meeting.not_applied
        ]
    if os.path.isdir(given.record):
        sentences.append(f"To list the records in it: chairconsole records --folder {given.record}")
    for one in sentences:
        print(one, file=sys.stderr)
    if sentences:
        return AT_FAULT
    print(f"{given.record} is sound: {findings.events} {'entry' if findings.events == 1 else 'entries'}.")
    return DONE


def _import(given: argparse.Namespace) -> int:
    # Nothing else needs what reads notes, and everything else starts without it.
    from chairconsole.command_line.import_note import import_note

    done = import_note(given.note, given.output, time_zone=given.time_zone, first=given.date, overwrite=given.force)
    if given.json:
        _print_json(done.as_json())
    for one in done.sentences:
        print(one, file=sys.stderr)
    if done.is_done and not given.json:
        print(done.summary)
    return DONE if done.is_done else AT_FAULT


def _schema(_: argparse.Namespace) -> int:
    from chairconsole.record.session_schema import session_schema

    _print_json(session_schema())
    return DONE


def _open(given: argparse.Namespace) -> int:
    if given.version:
        print(f"chairconsole {_version()}")
        return DONE
    request = open_request(given)
    session: Session | None = None
    loaded: LoadedSession | None = None
    if request.session_file is not None:
        loaded = load_session(request.session_file)
        session = loaded.session
        if session is None:
            return _fault("\n".join(_wrong_with(loaded)))
        if request.at is not None and not _is_near(request.at.date(), session):
            first, last = session.days[0].date, session.days[-1].date
            return _fault(f"The session is held from {first} to {last}; --at {request.at.date()} is far from it.")
    if request.record is not None:
        misfit = _misfit(request.record, session, request)
        if misfit:
            return _fault(misfit)
    if _has_no_screen():
        return _fault(
            "There is no screen to show a window on. Start it on a desktop, "
            "or set QT_QPA_PLATFORM=offscreen to try it without one."
        )
    try:
        # Only a command that shows a window needs Qt; the others work on a machine that lacks its libraries.
        from chairconsole.ui.shell.without_features import import_without_features

        import_without_features()
        from chairconsole.app import run
    except ImportError as error:
        return _fault(
            f"The window cannot be shown, because a library is missing: {error}. The README says which to install."
        )
    return run(request, loaded)


def _wrong_with(loaded: LoadedSession) -> Iterator[str]:
    """A sentence for each error, after the file and the place in it; what is odd keeps nobody from opening it."""
    for problem in loaded.errors:
        is_whole = not problem.place and problem.line is None
        yield f"{loaded.file}: {problem.message}" if is_whole else f"{loaded.file}: {problem.where}: {problem.message}"


def _version() -> str:
    # It reads what is installed, which nobody else asks for.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("chairconsole")
    except PackageNotFoundError:
        return "(from a checkout that is not installed)"


def _misfit(path: Path, session: Session | None, request: OpenRequest) -> str:
    """Why `--record` cannot mean this file, and what to do instead; nothing if it can."""
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
        return f"{path} is {is_one}. Name another file with --record, or leave --{_option(request.mode)} out."
    if found.mode == Mode.LIVE and request.speed != 1.0:
        return f"{path} is a live record, which runs as fast as time does. Leave --speed out."
    if request.at is not None:
        return f"{path} exists already and goes on where it stopped. Leave --at out, or name another file."
    if session is not None and session.id != found.session_id:
        return f'{path} is a record of another session, "{found.title}". Name another file with --record.'
    return ""


def _is_near(date: dt.date, session: Session) -> bool:
    """Whether a rehearsal on that date has to do with the session: on one of its days, or the day before or after."""
    return any(abs((day.date - date).days) <= 1 for day in session.days)


def _option(mode: Mode) -> str:
    return "live" if mode is Mode.LIVE else "rehearse"


def _has_no_screen() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _told(error: RecordError, words: list[str]) -> str:
    """What went wrong, and what can be done about it."""
    if error.code == "exists" and words[:1] in (["export"], ["import"]):
        return f"{sentence(error)} Say --force to replace it."
    return sentence(error)


def _print_json(value: object) -> None:
    is_unicode = (sys.stdout.encoding or "utf-8").casefold().replace("-", "") == "utf8"
    print(json.dumps(value, ensure_ascii=not is_unicode, indent=2))


def _fault(message: str) -> int:
    print(message, file=sys.stderr)
    return AT_FAULT


_COMMANDS = {
    "check": _check,
    "records": _records,
    "export": _export,
    "verify": _verify,
    "import": _import,
    "schema": _schema,
}
