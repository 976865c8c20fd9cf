"""`chairconsole pack`: a session in one file, for another laptop to go on with."""

import argparse
import sys
from pathlib import Path

from chairconsole import paths
from chairconsole.command_line.output import DONE, at_fault, count
from chairconsole.command_line.own_folders import elsewhere
from chairconsole.command_line.passphrase import NoPassphrase, new_passphrase
from chairconsole.control.files.settings import load_settings
from chairconsole.control.handing_over import NotSound, pack
from chairconsole.record.handover.errors import HandoverError

ABOUT = "Write a record with its drafts and settings to one file, for another laptop to go on with; it may be open."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the record, the file, and how it is written."""
    parser.add_argument("record", type=Path, metavar="RECORD", help="a record")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="as in NAME.handover")
    asked = "ask for a passphrase that keeps it from others; without a terminal, the first line of the input"
    parser.add_argument("--passphrase", action="store_true", help=asked)
    parser.add_argument("--force", action="store_true", help="replace the file if it exists; never a record")
    parser.add_argument("--unsound", action="store_true", help="pack it even if it is not sound or goes on elsewhere")


def run(given: argparse.Namespace) -> int:
    """Write the file and say what is in it; 1 if the record is not sound or goes on elsewhere. Raises RecordError."""
    settings = load_settings(paths.settings_file())
    try:
        passphrase = new_passphrase() if given.passphrase else ""
        packed = pack(
            given.record,
            given.output,
            settings,
            passphrase,
            elsewhere=elsewhere(),
            overwrite=given.force,
            although_unsound=given.unsound,
        )
    except NoPassphrase as why:
        return at_fault(str(why))
    except NotSound as why:
        for one in why.sentences:
            print(one, file=sys.stderr)
        return at_fault("Nothing was packed. Say --unsound to pack the record as it is.")
    except HandoverError as error:
        return at_fault(error.why)
    counts = (
        count(packed.entries, "entry", "entries"),
        count(packed.interventions, "intervention"),
        count(packed.points, "point"),
    )
    print(f"{packed.target}: {', '.join(counts)}, with drafts and settings.")
    if not packed.is_sealed:
        print("Whoever has the file can read it.")
    print("On the other laptop: chairconsole unpack FILE, or Open on the first screen.")
    print("From now on go on with the session on one of the two laptops only. Where both went on: chairconsole unite.")
    return DONE
