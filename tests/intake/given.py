"""Notes for tests: from lines of text, and the two real ones."""

from functools import cache
from pathlib import Path
from typing import get_args

from chairconsole.domain.base.notation import format_wall_time
from chairconsole.domain.plan.parts import Block
from chairconsole.intake.agenda.agenda_region import find_agenda
from chairconsole.intake.doubts.doubt import AnswerKind, Doubt, DoubtCode
from chairconsole.intake.heading.places import Places
from chairconsole.intake.proposal.session_proposal import Proposal, propose
from chairconsole.intake.reading.note import Note
from chairconsole.intake.reading.note_reader import read_note
from tests.desk import RESOURCES

NOTES = Path(__file__).parent / "notes"
GENEVA, NEW_YORK = "gcm-1-geneva-2017", "gcm-2-new-york-2017"
TOP = "Informal consultation\nGeneva, 8 May 2017\n\n"


@cache
def places() -> Places:
    """The cities and buildings that are shipped."""
    return Places.from_json((RESOURCES / "places" / "cities.json").read_text("utf-8"))


def note(text: str, name: str = "note.txt") -> Note:
    """The note of a text."""
    return read_note(text, name)


def proposal(text: str, answers: dict[str, str] | None = None) -> Proposal:
    """What a text says, held at a known place and date unless it begins with its own."""
    return propose(note(text), places(), answers)


def real(name: str, answers: dict[str, str] | None = None) -> Proposal:
    """What one of the two real notes says."""
    path = NOTES / f"{name}.txt"
    return propose(read_note(path.read_bytes(), path.name), places(), answers)


def times(found: Proposal) -> list[tuple[str, str, str, str]]:
    """Start, end, kind and title of every block, in order."""
    assert found.session is not None
    return [as_row(block) for _, block in found.session.blocks()]


def as_row(block: Block) -> tuple[str, str, str, str]:
    """Start, end, kind and title of a block."""
    return format_wall_time(block.start), format_wall_time(block.end), block.kind.value, block.title


def rows(text: str) -> list[tuple[str, str, list[str]]]:
    """Start, end and texts of every row of an agenda."""
    found = []
    for row in find_agenda(note(text)).rows:
        end = format_wall_time(row.span.end) if row.span.end is not None else ""
        found.append((format_wall_time(row.span.start), end, [one.text for one in (*row.headings, *row.texts)]))
    return found


def doubt_of(found: Proposal, code: str) -> Doubt:
    """The one doubt of this code."""
    (doubt,) = [doubt for doubt in found.doubts if doubt.code == code]
    return doubt


def codes(found: Proposal) -> set[str]:
    """The codes of what is in doubt, offers apart."""
    return {doubt.code for doubt in found.doubts if doubt.weight != "offer"}


def doubt_answered_as(kind: AnswerKind, *, in_force: str = "", choices: tuple[str, ...] = ()) -> Doubt:
    """A doubt whose answers are of this kind."""
    doubts = (Doubt("one", code, in_force=in_force, choices=choices) for code in get_args(DoubtCode))
    return next(doubt for doubt in doubts if doubt.answer is kind)
