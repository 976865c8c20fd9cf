"""`chairconsole pack`: a session in one file, with or without a passphrase."""

import io
import tempfile
from pathlib import Path

import pytest

from chairconsole import paths
from chairconsole.command_line.pack import ABOUT
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.record.handover.errors import HandoverError
from chairconsole.record.handover.handover_file import HandoverFile
from tests.command_line.conftest import CommandLine
from tests.desk import Desk
from tests.record.test_schema import change


def test_an_open_record_is_packed_and_what_to_do_is_said(command_line: CommandLine, desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "a.handover"
    first, *rest = command_line.done("pack", desk.path, "-o", file).splitlines()
    assert first == f"{file}: {len(desk.meeting.history)} entries, 1 intervention, 1 point, with drafts and settings."
    assert rest == [
        "Whoever has the file can read it.",
        "On the other laptop: chairconsole unpack FILE, or Open on the first screen.",
        "From now on go on with the session on one of the two laptops only. Where both went on: chairconsole unite.",
    ]
    assert HandoverFile(file).contents().record == desk.path.read_bytes()
    assert "it may be open" in ABOUT


def test_with_a_passphrase_nobody_else_reads_it(
    command_line: CommandLine, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.handover"
    monkeypatch.setattr("sys.stdin", io.StringIO("lake\n"))
    assert "can read it" not in command_line.done("pack", desk.path, "-o", file, "--passphrase")
    with pytest.raises(HandoverError, match="is not the one"):
        HandoverFile(file).contents("sea")
    assert HandoverFile(file).contents("lake").name == desk.path.stem
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert "empty passphrase" in command_line.fault("pack", desk.path, "-o", tmp_path / "b", "--passphrase")
    assert not (tmp_path / "b").exists()


def test_a_file_is_replaced_only_on_request_and_a_record_never(
    command_line: CommandLine, desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "a.handover"
    file.write_text("notes")
    said = command_line.fault("pack", desk.path, "-o", file)
    assert said == f"{file} exists already and was left as it is. Say --force to replace it.\n"
    command_line.done("pack", desk.path, "-o", file, "--force")
    assert "is a record" in command_line.fault("pack", desk.path, "-o", desk.path, "--force")
    assert "does not exist" in command_line.fault("pack", desk.path, "-o", tmp_path / "no" / "a.handover")
    assert "is not a record" in command_line.fault("pack", file, "-o", tmp_path / "b.handover", "--unsound")
    assert "does not exist" in command_line.fault("pack", tmp_path / "no", "-o", tmp_path / "b.handover")


def test_one_that_is_not_sound_needs_a_word(command_line: CommandLine, desk: Desk, tmp_path: Path) -> None:
    desk.close()
    change(desk.path, "DROP TRIGGER events_are_not_changed; UPDATE events SET boot = 'another' WHERE seq = 1;")
    file = tmp_path / "a.handover"
    said = command_line.fault("pack", desk.path, "-o", file)
    assert "Entry 1 is not the first as it was recorded" in said
    assert said.endswith("Nothing was packed. Say --unsound to pack the record as it is.\n")
    assert f"{file}: " in command_line.done("pack", desk.path, "-o", file, "--unsound")


def test_one_that_goes_on_in_another_place_needs_it_too(
    command_line: CommandLine, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    early = desk.path.read_bytes()
    desk.do(KeepPoint("a later point", (), None))
    more = paths.second_place() / "test-2.record"
    more.parent.mkdir()
    more.write_bytes(desk.path.read_bytes())
    desk.close()
    desk.path.write_bytes(early)
    said = command_line.fault("pack", desk.path, "-o", tmp_path / "a.handover")
    assert said.startswith(f"With more entries (1) the record goes on in {more}.")
    assert command_line.done("pack", desk.path, "-o", tmp_path / "a.handover", "--unsound")
    assert command_line.done("pack", more, "-o", tmp_path / "b.handover")
