"""A procedural note on disk to a session file: what `chairconsole import` does, without a question."""

import datetime as dt
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from chairconsole import paths
from chairconsole.control.files.exports import write_account
from chairconsole.domain.plan.session import Session
from chairconsole.intake.doubts.doubt import Doubt, Weight
from chairconsole.intake.doubts.doubt_words import left_out_reason, sentence
from chairconsole.intake.heading.places import Places
from chairconsole.intake.proposal.session_proposal import Proposal, propose
from chairconsole.intake.proposal.session_toml import write_toml
from chairconsole.intake.reading.errors import NotANote, NotANoteCode
from chairconsole.intake.reading.note_reader import LARGEST_FILE, read_note
from chairconsole.record.errors import RecordError
from chairconsole.record.files import status_of
from chairconsole.record.session_file import session_from_text

_OPTIONS = {"time_zone_unknown": "--time-zone Europe/Zurich", "date_unknown": "--date 2017-05-08"}


@dataclass(frozen=True)
class Imported:
    """What became of a note: the file that was written, or why none was."""

    note: Path
    output: Path | None
    proposal: Proposal | None = None
    code: NotANoteCode | None = None
    problem: str = ""

    @property
    def is_done(self) -> bool:
        """Whether a file was written."""
        return self.output is not None

    @property
    def sentences(self) -> list[str]:
        """What is to be said: why there is no file, what is in doubt, and which rows no block comes from."""
        said = [self.problem] if self.problem else []
        if self.proposal is not None:
            said += [_said(self.proposal, doubt) for doubt in _open(self.proposal)]
            explained = {line for doubt in self.proposal.doubts for line in doubt.lines}
            said += [
                f"{self.note}:{one.line}: not a block, {left_out_reason(one.why)}: {one.text}"
                for one in self.proposal.left_out
                if one.line not in explained
            ]
        return said

    @property
    def summary(self) -> str:
        """One line about the session that was written."""
        session = self.proposal.session if self.proposal is not None else None
        if session is None or self.proposal is None:
            return ""
        blocks, days = sum(1 for _ in session.blocks()), len(session.days)
        doubts = len(_open(self.proposal))
        return (
            f'{self.output}: "{session.title}", {_count(days, "day")}, {_count(blocks, "block")}, '
            f"{_count(doubts, 'doubt')}"
        )

    def as_json(self) -> dict[str, Any]:
        """The same as data for another program."""
        proposal = self.proposal
        session: Session | None = proposal.session if proposal is not None else None
        return {
            "note": str(self.note),
            "output": str(self.output) if self.output is not None else None,
            "problem": {"code": self.code or "", "message": self.problem} if self.problem else None,
            "session": session.model_dump(mode="json", exclude_none=True) if session is not None else None,
            "doubts": [_doubt(doubt) for doubt in proposal.doubts] if proposal is not None else [],
            "left_out": [
                {"line": one.line, "text": one.text, "why": one.why} for one in (proposal.left_out if proposal else ())
            ],
            "sources": {part: list(lines) for part, lines in (proposal.sources if proposal else {}).items()},
        }


def import_note(
    path: Path, output: Path, *, time_zone: str | None = None, first: dt.date | None = None, overwrite: bool = False
) -> Imported:
    """Write the session that a note describes. Raises RecordError where a file cannot be read or written."""
    answers: dict[str, str] = {}
    if time_zone is not None:
        answers["time_zone_unknown"] = time_zone
    if first is not None:
        answers["date_unknown"] = first.isoformat()
    try:
        note = read_note(_content(path), path.name)
        places = Places.from_json((paths.shipped("resources") / "places" / "cities.json").read_text("utf-8"))
        proposal = propose(note, places, answers)
    except NotANote as error:
        return Imported(path, None, code=error.code, problem=str(error))
    missing = [doubt for doubt in proposal.doubts if doubt.weight is Weight.REQUIRED and not doubt.is_answered]
    if missing or proposal.session is None:
        options = " and ".join(_OPTIONS.get(doubt.code, "") for doubt in missing)
        return Imported(path, None, proposal, problem=f"No file was written. Say it with {options}.")
    text = write_toml(proposal)
    problems = session_from_text(text, file=str(output)).errors
    if problems:
        said = "; ".join(f"{problem.where}: {problem.message}" for problem in problems)
        return Imported(path, None, proposal, problem=f"No file was written, because it would not be valid: {said}")
    write_account(output, text.encode("utf-8"), overwrite=overwrite)
    return Imported(path, output, proposal)


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


def _said(proposal: Proposal, doubt: Doubt) -> str:
    where = f"{proposal.note.name}:{doubt.lines[0]}" if doubt.lines else proposal.note.name
    return f"{where}: {sentence(doubt)}"


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


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
