"""`chairconsole unite`: two records of one session as a new one."""

import argparse
import sys
from pathlib import Path

from chairconsole.command_line.output import AT_FAULT, DONE, WRONG_USAGE, at_fault, count
from chairconsole.control.uniting.unite import CannotUnite, Matched, United, recovering, unite
from chairconsole.domain.base.folding import plain_lines
from chairconsole.domain.base.notation import format_duration
from chairconsole.record.errors import RecordError, sentence
from chairconsole.record.files import real_path

ABOUT = "Write two records of one session to a new one, and say what is not in it as it was."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the two records, the new one, and which was the podium's."""
    parser.add_argument("one", type=Path, metavar="A", help="a record, which stays as it is")
    parser.add_argument("other", type=Path, metavar="B", help="another one of the session, which stays as it is")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="C", help="the new record")
    times = "A or B, of records that were begun apart: its times count"
    parser.add_argument("--podium", type=Path, metavar="FILE", help=times)


def run(given: argparse.Namespace) -> int:
    """Write the new record and say what came of the two: 0 done, 1 they cannot be united, 2 the podium is to be named.

    Raises RecordError.
    """
    if given.podium is not None and real_path(given.podium) not in (real_path(given.one), real_path(given.other)):
        print(f"chairconsole unite: --podium is {given.one} or {given.other}", file=sys.stderr)
        return WRONG_USAGE
    try:
        found = unite(given.one, given.other, given.output, given.podium)
    except CannotUnite as error:
        print(error, file=sys.stderr)
        return WRONG_USAGE if error.needs_podium else AT_FAULT
    except RecordError as error:
        return at_fault(f"{sentence(error)} {recovering(error.path)}" if error.code == "damaged" else sentence(error))
    counts = _of_one_beginning(found) if found.matched is None else _of_one_session(found.matched)
    print(f"{given.output}: {counts}.")
    for one in found.sentences:
        # Whatever somebody typed, it commands no terminal.
        print(plain_lines(one), file=sys.stderr)
    return DONE


def _of_one_beginning(found: United) -> str:
    both = found.in_both
    alone = (f"{len(side.contents.events) - both} of {side.path} only" for side in found.sides)
    return ", ".join((f"{count(both, 'entry', 'entries')} of both", *alone))


def _of_one_session(found: Matched) -> str:
    """How many speeches and points of the other record found their place, and how its clock stood."""
    speeches = len(found.other.meeting.speeches())
    attached, known = len(found.brought.attached), len(found.brought.known)
    parts = [
        f"{count(len(found.podium.contents.events), 'entry', 'entries')} of {found.podium.path}",
        f"{len(found.same.speeches)} of {count(speeches, 'speech', 'speeches')} of {found.other.path} matched",
        f"{attached} of {count(attached + len(found.brought.loose), 'point')} attached",
    ]
    if known:
        parts.append(f"{count(known, 'point')} there already")
    seconds = round(found.same.ahead.total_seconds())
    if seconds:
        parts.append(f"its clock {format_duration(abs(seconds))} {'ahead' if seconds > 0 else 'behind'}")
    return ", ".join(parts)
