"""Answer keys of the notes of the tests: what an import must find, as short texts.

Lines are "title: …", "zone: …" and the like, "day: 2017-05-08", and rows "10:00-10:15 opening Opening segment".
"doubts:" names codes that must be among the doubts, "left_out:" lines that no block comes from, "given:" answers.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

from chairconsole.domain.base.notation import format_wall_time
from chairconsole.domain.plan.session import Session
from chairconsole.intake.proposal.session_proposal import Proposal, propose
from chairconsole.intake.reading.note_reader import read_note
from tests.intake.given import as_row, places
from tests.intake.made_files import content_of

_ROW = re.compile(r"(\d\d:\d\d)-(\d\d:\d\d) (\w+) (.*)")


@dataclass
class AnswerKey:
    """What is to be found in one note."""

    said: dict[str, str] = field(default_factory=dict)
    days: list[tuple[str, list[tuple[str, str, str, str]]]] = field(default_factory=list)
    answers: dict[str, str] = field(default_factory=dict)


def key_at(path: Path) -> AnswerKey:
    """The answer key in a file."""
    key = AnswerKey()
    for line in path.read_text(encoding="utf-8").splitlines():
        row = _ROW.fullmatch(line)
        if row is not None:
            key.days[-1][1].append((row[1], row[2], row[3], row[4]))
            continue
        name, _, value = line.partition(": ")
        if name == "day":
            key.days.append((value, []))
        elif name == "given":
            doubt, _, answer = value.partition(" ")
            key.answers[doubt] = answer
        else:
            key.said[name] = value
    return key


def note_of_key(path: Path) -> Path:
    """The note to which an answer key belongs."""
    notes = [other for other in path.parent.glob(f"{path.stem}.*") if other != path]
    assert len(notes) == 1, notes
    return notes[0]


def imported(path: Path, key: AnswerKey) -> Proposal:
    """The proposal for a note, with the answers of its key."""
    return propose(read_note(content_of(path), path.name), places(), key.answers)


def days_of(session: Session) -> list[tuple[str, list[tuple[str, str, str, str]]]]:
    """The days of a session as an answer key has them."""
    return [(day.date.isoformat(), [as_row(block) for block in day.blocks]) for day in session.days]


def said_by(session: Session, name: str) -> str:
    """One of the values that an answer key names."""
    match name:
        case "city" | "place":
            return str(getattr(session.venue, name))
        case "zone":
            return session.venue.time_zone
        case "floor" | "group" | "stakeholder" | "welcome":
            limit = getattr(session.rules, f"{name}_limit")
            return limit.as_text() if limit is not None else ""
        case "experts":
            panel = next(block for _, block in session.blocks() if block.kind == "panel")
            return str(sum(1 for seat in panel.seats if seat.role == "expert"))
        case "people":
            return ", ".join(person.name for person in session.people)
        case "themes":
            return ", ".join(theme.short for theme in session.rules.themes)
        case "hours":
            hours = session.days[0].interpretation
            return ", ".join(f"{format_wall_time(one.start)}-{format_wall_time(one.end)}" for one in hours)
        case _:
            return str(getattr(session, name))
