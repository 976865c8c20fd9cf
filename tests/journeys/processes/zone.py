"""A console in a process of its own, on a laptop in whatever zone its environment says: what it shows and exports."""

import hashlib
import json
import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from chairconsole.control.files.exports import export_record
from chairconsole.domain.base.event_parts import ListState
from chairconsole.domain.commands.agenda_commands import Next
from chairconsole.domain.commands.list_commands import SetListState
from chairconsole.report.formats.meeting_formats import Format
from chairconsole.ui.theme import Look
from tests.desk import RESOURCES, Desk, shipped_directory
from tests.ui.meeting_room import Room


def run(record: Path, folder: Path) -> None:
    """Say everything that can be read on the screen of a meeting, and what the exports of a record are."""
    application = QApplication(sys.argv[:1])
    assert application is not None
    room = Room(Desk(folder), Look(RESOURCES), shipped_directory())
    room.in_discussion()
    room.wait_list("Kenya", "Brazil")
    room.do(SetListState(ListState.LAST_CALL, closes_at=room.desk.time.wall().replace(minute=45)))
    room.do(Next(), after=30)
    room.wait(72)
    exports = {}
    for kind in Format:
        target = folder / f"account.{kind.value}"
        export_record(record, target, kind, overwrite=False)
        exports[kind.value] = hashlib.sha256(target.read_bytes()).hexdigest()
    offset = time.localtime(room.desk.time.wall().timestamp()).tm_gmtoff
    sys.stdout.write(json.dumps({"offset": offset, "words": room.words(), "exports": exports}))
    room.close()


if __name__ == "__main__":
    run(Path(sys.argv[1]), Path(sys.argv[2]))
