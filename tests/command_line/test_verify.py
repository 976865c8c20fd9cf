"""`chairconsole verify`."""

from pathlib import Path

import pytest

from chairconsole.record.contents import Contents
from chairconsole.record.log import Log
from tests.command_line.conftest import CommandLine
from tests.desk import Desk
from tests.domain.elsewhere import one_more


def test_a_sound_record(desk: Desk, command_line: CommandLine) -> None:
    assert command_line.done("verify", desk.path) == f"{desk.path} is sound: {len(desk.meeting.history)} entries.\n"


def test_a_record_of_one_entry(tmp_path: Path, command_line: CommandLine) -> None:
    begun = Desk(tmp_path)
    begun.close()
    assert command_line.done("verify", begun.path) == f"{begun.path} is sound: 1 entry.\n"


def test_an_entry_that_does_not_fit_the_meeting_is_told(desk: Desk, command_line: CommandLine) -> None:
    opened = next(event for event in desk.meeting.history if event.body.kind == "floor_given")
    desk.running.close()
    again = one_more(desk.meeting.history, opened.body)
    with Log.open(desk.path) as log:
        log.write(Contents((again,)))
    assert f"Entry {again.seq} (floor_given) was left out" in command_line.fault("verify", desk.path)


@pytest.mark.parametrize("content", [None, b"nothing", b"SQLite format 3\0" + b"\0" * 500])
def test_what_is_no_record(tmp_path: Path, content: bytes | None, command_line: CommandLine) -> None:
    path = tmp_path / "a.record"
    if content is not None:
        path.write_bytes(content)
    assert str(path) in command_line.fault("verify", path)


def test_a_folder_and_an_empty_file_are_called_what_they_are(tmp_path: Path, command_line: CommandLine) -> None:
    assert command_line.fault("verify", tmp_path) == (
        f"{tmp_path} is a folder and not a record of chairconsole.\n"
        f"To list the records in it: chairconsole records --folder {tmp_path}\n"
    )
    empty = tmp_path / "empty.record"
    empty.touch()
    assert command_line.fault("verify", empty) == f"{empty} is empty: it is not a record of chairconsole.\n"
