"""`chairconsole recover`: what can still be read of a damaged record, as a new one."""

import argparse
import sys
from pathlib import Path

from chairconsole.command_line.output import DONE, at_fault, count
from chairconsole.control.files.exports import read_meeting
from chairconsole.control.recovery import recover
from chairconsole.record.session_file import load_session

ABOUT = "Write all of a damaged record that can still be read to a new one, and say what is lost."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the damaged record, the new one, and a session for one whose own is lost."""
    parser.add_argument("record", type=Path, metavar="RECORD", help="a damaged record, which stays as it is")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="NEW", help="the new record")
    parser.add_argument("--session", type=Path, metavar="FILE", help="its session file, if the session itself is lost")


def run(given: argparse.Namespace) -> int:
    """Write the new record and say what is in it and what is lost. Raises RecordError where there is none."""
    session = None
    if given.session is not None:
        session = load_session(given.session).session
        if session is None:
            return at_fault(f"{given.session} is no session file. To see why: chairconsole check {given.session}")
    found = recover(given.record, given.output, session)
    for sentence in found.sentences():
        print(sentence, file=sys.stderr)
    meeting = read_meeting(given.output)
    for one in meeting.not_applied:
        print(f"Entry {one.event.seq} ({one.event.body.kind}) was left out: {one.why}.", file=sys.stderr)
    counts = (
        count(len(found.contents.events), "entry", "entries"),
        count(sum(1 for _ in meeting.speeches()), "intervention"),
        count(len(meeting.points), "point"),
    )
    print(f"{given.output}: {', '.join(counts)}.")
    return DONE
