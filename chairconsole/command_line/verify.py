"""`chairconsole verify`: whether a record is sound."""

import argparse
import os
import sys
from pathlib import Path

from chairconsole.command_line.output import AT_FAULT, DONE, count
from chairconsole.control.files.exports import read_meeting
from chairconsole.record.verify import verify

ABOUT = "Say whether a record is sound: every entry readable, in order, and fitting the meeting."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the record."""
    parser.add_argument("record", type=Path, metavar="RECORD", help="a record")


def run(given: argparse.Namespace) -> int:
    """Print that the record is sound, or 1 with a sentence for each thing that is wrong."""
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
    print(f"{given.record} is sound: {count(findings.events, 'entry', 'entries')}.")
    return DONE
