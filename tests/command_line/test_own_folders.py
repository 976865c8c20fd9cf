"""A record that is known to go on in another place is never told as if it were whole."""

import json
from pathlib import Path

import pytest

from chairconsole import paths
from chairconsole.command_line.own_folders import elsewhere
from chairconsole.control.opening import copy_record
from chairconsole.domain.commands.note_commands import KeepPoint
from tests.command_line.conftest import CommandLine
from tests.desk import Desk


@pytest.fixture
def copy(desk: Desk, tmp_path: Path) -> Path:
    """The whole of a record, on a stick; the record itself was copied back before its last entry."""
    before = copy_record(desk.path, tmp_path / "before")
    desk.do(KeepPoint("the last one", (), None))
    desk.running.close()
    copy = copy_record(desk.path, tmp_path / "stick")
    before.replace(desk.path)
    elsewhere().remember(desk.path, desk.meeting.history[0].id, copy)
    return copy


def test_it_is_not_called_sound(desk: Desk, copy: Path, command_line: CommandLine) -> None:
    told = f"With more entries (1) the record goes on in {copy}.\n"
    assert command_line.fault("verify", desk.path) == told
    copy.unlink()
    told = f"The record went on in {copy}. {copy} does not exist.\n"
    assert command_line.fault("verify", desk.path) == told


def test_it_is_listed_with_where_it_goes_on(desk: Desk, copy: Path, command_line: CommandLine) -> None:
    told = f"With more entries (1) the record goes on in {copy}."
    assert told in command_line.done("records", "--folder", desk.path.parent)
    (found,) = json.loads(command_line.done("records", "--folder", desk.path.parent, "--json"))
    assert found["elsewhere"] == [told]


def test_an_export_of_it_says_so(desk: Desk, copy: Path, command_line: CommandLine, tmp_path: Path) -> None:
    told = command_line.told("export", desk.path, "-o", tmp_path / "a.json")
    assert told == f"With more entries (1) the record goes on in {copy}.\n"


def test_a_run_that_is_only_elsewhere_is_listed_with_the_records(desk: Desk, command_line: CommandLine) -> None:
    desk.running.close()
    copy = copy_record(desk.path, paths.second_place())
    desk.path.unlink()
    assert str(copy) in command_line.done("records")
