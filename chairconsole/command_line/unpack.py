"""`chairconsole unpack`: takes over a session that another laptop has packed."""

import argparse
import sys
from pathlib import Path

from chairconsole import paths
from chairconsole.command_line.output import DONE, at_fault, count
from chairconsole.command_line.passphrase import NoPassphrase, known_passphrase
from chairconsole.control.files.session_settings import TITLES, brought
from chairconsole.control.files.settings import KeptSettings
from chairconsole.control.handing_over import take_over
from chairconsole.record.handover.errors import HandoverError
from chairconsole.record.handover.handover_file import HandoverFile

ABOUT = "Write the record of a packed session as a new one, and take over the settings that came along."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the file, where its record is written, and whose settings count."""
    parser.add_argument("file", type=Path, metavar="FILE", help="what chairconsole pack has written")
    here = "the new record; else a free name in the folder of live records or of rehearsals"
    parser.add_argument("-o", "--output", type=Path, metavar="RECORD", help=here)
    taken = "let the settings that came along count where one's own differ; these are kept beside them"
    parser.add_argument("--take-settings", action="store_true", help=taken)


def run(given: argparse.Namespace) -> int:
    """Write the record and say where it is, what is wrong with it, and what came along. Raises RecordError."""
    try:
        file = HandoverFile(given.file)
        handover = file.contents(known_passphrase(given.file) if file.is_sealed else "")
    except NoPassphrase as why:
        return at_fault(str(why))
    except HandoverError as error:
        return at_fault(error.why)
    live, rehearsals = (paths.records_folder(live=live) for live in (True, False))
    taken = take_over(handover, live=live, rehearsals=rehearsals, target=given.output)
    for one in taken.wrong:
        print(one, file=sys.stderr)
    here = "" if taken.is_new else " Nothing was written: all that came is in it already."
    print(f"{taken.record}: {count(taken.entries, 'entry', 'entries')}.{here}")
    for other in taken.others:
        print(f"{other} is of the same session: go on with one of them only.")
    _take_settings(handover.settings, take=given.take_settings)
    print(f"To go on with it: chairconsole --record {taken.record}")
    return DONE


def _take_settings(data: bytes, *, take: bool) -> None:
    """Add what came along to the user's settings, and say so. Raises RecordError where one's own cannot be kept."""
    kept = KeptSettings(paths.settings_file())
    came = brought(kept.now, data)
    taken = (*came.added, *(name for name in came.differing if take and name not in came.added))
    if taken:
        print(f"Settings that came along: {_named(taken)}.")
    if came.differing and take:
        print(f"Your own before are kept in {kept.keep_as_they_are()}.")
    elif came.differing:
        print(f"Your own stay where others came along: {_named(came.differing)}. Say --take-settings to have those.")
    kept.change(**(came.takes if take else came.fills))
    kept.write()


def _named(names: tuple[str, ...]) -> str:
    return ", ".join(TITLES[name] for name in names)
