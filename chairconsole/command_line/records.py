"""`chairconsole records`: the records there are, and what counts in each."""

import argparse
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from chairconsole import paths
from chairconsole.command_line.output import DONE, at_fault, count, print_json
from chairconsole.command_line.own_folders import elsewhere
from chairconsole.control.files.exports import read_meeting
from chairconsole.record.catalogue import RecordSummary, find_records
from chairconsole.record.elsewhere.continuations import in_second_place, strays, where_it_goes_on
from chairconsole.record.errors import RecordError, sentence

ABOUT = "List the records: path, session, day and counts."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the folder and the form of the list."""
    parser.add_argument("--folder", type=Path, metavar="FOLDER", help="look here and not in the user's own folders")
    parser.add_argument("--json", action="store_true", help="print a list of objects")


def run(given: argparse.Namespace) -> int:
    """Print the list. Raises RecordError as `find_records`."""
    folders = [given.folder] if given.folder else [paths.records_folder(live=True), paths.records_folder(live=False)]
    if given.folder and not os.path.exists(given.folder):
        return at_fault(f"{given.folder} does not exist.")
    if given.folder and not os.path.isdir(given.folder):
        one = f"To look at one record: chairconsole verify {given.folder}"
        return at_fault(f"{given.folder} is a file and not a folder. {one}")
    if given.json:
        print_json(records_as_json(folders))
    else:
        print(records_as_text(folders))
    return DONE


def records_as_json(folders: Sequence[Path]) -> list[dict[str, object]]:
    """The records of these folders as data for another program. Raises RecordError as `find_records`."""
    second_place = in_second_place(elsewhere())
    return [
        {
            "path": str(record.path),
            "session": record.session_id,
            "title": record.title,
            "mode": record.mode,
            "day": record.day.isoformat() if record.day else None,
            "began_at": record.began_at.isoformat() if record.began_at else None,
            "last_at": record.last_at.isoformat() if record.last_at else None,
            "events": record.events,
            "interventions": record.interventions,
            "points": points,
            "problem": problem,
            "elsewhere": where_it_goes_on(record.path, elsewhere(), second_place),
        }
        for record, points, problem in _read(folders)
    ]


def records_as_text(folders: Sequence[Path]) -> str:
    """The same for a person. Raises RecordError as `find_records`."""
    lines, second_place = [], in_second_place(elsewhere())
    for record, points, problem in _read(folders):
        told = [problem or _line(record, points), *where_it_goes_on(record.path, elsewhere(), second_place)]
        lines.append("\n    ".join([str(record.path), *told]))
    return "\n".join(lines) or f"There is no record in {' or '.join(str(folder) for folder in folders)}."


def _read(folders: Sequence[Path]) -> Iterator[tuple[RecordSummary, int, str | None]]:
    """Each record with how many points count in it, and why it cannot be read, if so.

    With the user's own folders, those of which there is a part in another place alone.
    """
    found = [record for folder in folders for record in find_records(folder)]
    if paths.records_folder(live=True) in folders:
        found += strays(found, elsewhere())
    for record in found:
        problem, points = record.problem, 0
        if problem is None:
            try:
                points = len(read_meeting(record.path).points)
            except RecordError as error:
                problem = error
        yield record, points, None if problem is None else sentence(problem)


def _line(record: RecordSummary, points: int) -> str:
    day = record.day.isoformat() if record.day else "?"
    counts = (
        count(record.events, "entry", "entries"),
        count(record.interventions, "intervention"),
        count(points, "point"),
    )
    return f"{record.title} · {record.mode} · {day} · {', '.join(counts)}"
