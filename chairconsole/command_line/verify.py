"""`chairconsole verify`: whether a record is sound."""

import argparse
import os
import sys
from pathlib import Path

from chairconsole.command_line.output import AT_FAULT, DONE, count
from chairconsole.command_line.own_folders import elsewhere
from chairconsole.control.files.exports import read_meeting
from chairconsole.record.elsewhere.continuations import where_it_goes_on
from chairconsole.record.verify import verify

ABOUT = "Say whether a record is sound: every entry readable, in order, and fitting the meeting."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the record."""
    parser.add_argument("record", type=Path, metavar="RECORD", help="a record")


def run(given: argparse.Namespace) -> int:
    """Print that the record is sound, or 1 with a sentence for each thing that is wrong or lies in another place.

    What does not apply in a record of several laptops is told, and is nothing wrong.
    """
    findings = verify(given.record)
    sentences = list(findings.sentences)
    is_sound = findings.is_sound
    if is_sound:
        meeting = read_meeting(given.record)
        # Two laptops that went on apart may have said what does not go together; one alone cannot.
        is_sound = not meeting.not_applied or len({event.origin for event in meeting.history}) > 1
        sentences += [
            f"Entry {one.event.seq} ({one.event.body.kind}) was left out: {one.why}." for one in meeting.not_applied
        ]
    goes_on = where_it_goes_on(given.record, elsewhere())
    sentences += goes_on
    if os.path.isdir(given.record):
        sentences.append(f"To list the records in it: chairconsole records --folder {given.record}")
    for one in sentences:
        print(one, file=sys.stderr)
    if goes_on or not is_sound:
        return AT_FAULT
    print(f"{given.record} is sound: {count(findings.events, 'entry', 'entries')}.")
    return DONE
