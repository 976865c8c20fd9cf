"""What `chairconsole records` prints: the records there are, and what counts in each."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from chairconsole.control.files.exports import read_meeting
from chairconsole.record.catalogue import RecordSummary, find_records
from chairconsole.record.errors import RecordError, sentence


def records_as_json(folders: Sequence[Path]) -> list[dict[str, object]]:
    """The records of these folders as data for another program. Raises RecordError as `find_records`."""
    return [one.as_json() for one in _counted(folders)]


def records_as_text(folders: Sequence[Path]) -> str:
    """The same for a person. Raises RecordError as `find_records`."""
    lines = [one.as_line() for one in _counted(folders)]
    return "\n".join(lines) or f"There is no record in {' or '.join(str(folder) for folder in folders)}."


def _counted(folders: Sequence[Path]) -> list["_Counted"]:
    return [_Counted.of(record) for folder in folders for record in find_records(folder)]


@dataclass(frozen=True)
class _Counted:
    """A record with what counts in it: what was taken back, is void or was removed does not."""

    record: RecordSummary
    problem: str | None
    points: int = 0

    @classmethod
    def of(cls, record: RecordSummary) -> Self:
        if record.problem is not None:
            return cls(record, sentence(record.problem))
        try:
            return cls(record, None, len(read_meeting(record.path).points))
        except RecordError as error:
            return cls(record, sentence(error))

    def as_json(self) -> dict[str, object]:
        record = self.record
        return {
            "path": str(record.path),
            "session": record.session_id,
            "title": record.title,
            "mode": record.mode,
            "day": record.day.isoformat() if record.day else None,
            "began_at": record.began_at.isoformat() if record.began_at else None,
            "last_at": record.last_at.isoformat() if record.last_at else None,
            "events": record.events,
            "interventions": record.interventions,
            "points": self.points,
            "problem": self.problem,
        }

    def as_line(self) -> str:
        record = self.record
        if self.problem is not None:
            return f"{record.path}\n    {self.problem}"
        counts = (
            _number(record.events, "entry", "entries"),
            _number(record.interventions, "intervention", "interventions"),
            _number(self.points, "point", "points"),
        )
        day = record.day.isoformat() if record.day else "?"
        return f"{record.path}\n    {record.title} · {record.mode} · {day} · {', '.join(counts)}"


def _number(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"
