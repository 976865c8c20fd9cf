"""`chairconsole import`: a procedural note to a session file, without a question."""

import argparse
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from chairconsole import paths
from chairconsole.command_line.arguments import date
from chairconsole.command_line.output import AT_FAULT, DONE, count, print_json
from chairconsole.control.files.exports import write_account
from chairconsole.domain.plan.session import Session
from chairconsole.domain.plan.time_zone import check_time_zone
from chairconsole.intake.doubts.doubt import Doubt, Weight
from chairconsole.intake.doubts.doubt_words import left_out_reason, sentence
from chairconsole.intake.heading.places import Places
from chairconsole.intake.proposal.session_proposal import Proposal, propose
from chairconsole.intake.proposal.session_toml import write_toml
from chairconsole.intake.reading.errors import NotANote
from chairconsole.intake.reading.note_reader import LARGEST_FILE, read_note
from chairconsole.record.errors import RecordError
from chairconsole.record.files import status_of
from chairconsole.record.session_file import session_from_text

ABOUT = "Make a session file from a procedural note: text, Word, PDF or HTML. It says what is in doubt."

_OPTIONS = {"time_zone_unknown": "--time-zone Europe/Zurich", "date_unknown": "--date 2017-05-08"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the note, the file to be written, and what the note may not say itself."""
    parser.add_argument("note", type=Path, metavar="NOTE", help="the note, as .txt, .docx, .pdf or .html")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="where to write the session")
    parser.add_argument("--time-zone", type=_time_zone, metavar="ZONE", help="the venue's, as in Europe/Zurich")
    parser.add_argument("--date", type=date, metavar="DATE", help="the first day, as in 2017-05-08")
    parser.add_argument("--json", action="store_true", help="print the session, its doubts and where blocks come from")
    parser.add_argument("--force", action="store_true", help="replace the file if it exists")


def run(given: argparse.Namespace) -> int:
    """Write the session file and print what it is, or 1 with why there is none; doubts are told in both cases.

    Raises RecordError where a file cannot be read or written.
    """
    proposal: Proposal | None = None
    code = ""
    try:
        note = read_note(_content(given.note), given.note.name)
        places = Places.from_json((paths.shipped("resources") / "places" / "cities.json").read_text("utf-8"))
        proposal = propose(note, places, _answers(given))
        problem = _write(proposal, given)
    except NotANote as error:
        code, problem = error.code, str(error)
    if given.json:
        print_json(_as_json(given, proposal, {"code": code, "message": problem} if problem else None))
    for one in [*([problem] if problem else []), *(_sentences(proposal, given.note) if proposal else [])]:
        print(one, file=sys.stderr)
    if proposal is not None and proposal.session is not None and not problem and not given.json:
        print(f"{given.output}: {_summary(proposal, proposal.session)}")
    return AT_FAULT if problem else DONE


def _time_zone(text: str) -> str:
    try:
        return check_time_zone(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _answers(given: argparse.Namespace) -> dict[str, str]:
    """What the arguments say, by the code of the doubt that it answers."""
    said = {"time_zone_unknown": given.time_zone, "date_unknown": given.date and given.date.isoformat()}
    return {code: answer for code, answer in said.items() if answer is not None}


def _write(proposal: Proposal, given: argparse.Namespace) -> str:
    """Write the session file, or return why it is not written: something is missing, or it would not be valid."""
    missing = [doubt for doubt in proposal.doubts if doubt.weight is Weight.REQUIRED and not doubt.is_answered]
    if missing or proposal.session is None:
        return f"No file was written. Say it with {' and '.join(_OPTIONS.get(doubt.code, '') for doubt in missing)}."
    text = write_toml(proposal)
    problems = session_from_text(text, file=str(given.output)).errors
    if problems:
        said = "; ".join(f"{problem.where}: {problem.message}" for problem in problems)
        return f"No file was written, because it would not be valid: {said}"
    write_account(given.output, text.encode("utf-8"), overwrite=given.force)
    return ""


def _sentences(proposal: Proposal, note: Path) -> Iterator[str]:
    """What is in doubt, and which rows no block comes from, each with its line of the note."""
    for doubt in _open(proposal):
        where = f"{proposal.note.name}:{doubt.lines[0]}" if doubt.lines else proposal.note.name
        yield f"{where}: {sentence(doubt)}"
    explained = {line for doubt in proposal.doubts for line in doubt.lines}
    for one in proposal.left_out:
        if one.line not in explained:
            yield f"{note}:{one.line}: not a block, {left_out_reason(one.why)}: {one.text}"


def _summary(proposal: Proposal, session: Session) -> str:
    days, blocks = count(len(session.days), "day"), count(sum(1 for _ in session.blocks()), "block")
    return f'"{session.title}", {days}, {blocks}, {count(len(_open(proposal)), "doubt")}'


def _as_json(given: argparse.Namespace, proposal: Proposal | None, problem: dict[str, str] | None) -> dict[str, Any]:
    session = proposal.session if proposal else None
    return {
        "note": str(given.note),
        "output": None if problem else str(given.output),
        "problem": problem,
        "session": session.model_dump(mode="json", exclude_none=True) if session else None,
        "doubts": [_doubt(doubt) for doubt in (proposal.doubts if proposal else ())],
        "left_out": [
            {"line": one.line, "text": one.text, "why": one.why} for one in (proposal.left_out if proposal else ())
        ],
        "sources": {part: list(lines) for part, lines in (proposal.sources if proposal else {}).items()},
    }


def _content(path: Path) -> bytes:
    """The bytes of a note's file, no more of them than a note may have."""
    try:
        if not stat.S_ISREG(status_of(path).st_mode):
            raise RecordError("not_readable", path, reason="this is no file")
        with path.open("rb") as opened:
            return opened.read(LARGEST_FILE + 1)
    except OSError as error:
        raise RecordError("not_readable", path, reason=error.strerror or "") from error


def _open(proposal: Proposal) -> list[Doubt]:
    """What is to be told: not what was answered, nor what may stay open until the day."""
    return [doubt for doubt in proposal.doubts if doubt.weight is not Weight.OFFER and not doubt.is_answered]


def _doubt(doubt: Doubt) -> dict[str, Any]:
    return {
        "id": doubt.id,
        "code": doubt.code,
        "weight": doubt.weight.value,
        "lines": list(doubt.lines),
        "block": doubt.block,
        "message": sentence(doubt),
        "in_force": doubt.in_force,
        "suggested": doubt.suggested,
        "choices": list(doubt.choices),
        "answered": doubt.is_answered,
    }
