"""`chairconsole unpack`: a session that another laptop has packed, with its settings."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from chairconsole import paths
from chairconsole.command_line.main import main
from chairconsole.command_line.unpack import ABOUT
from chairconsole.control.files.settings import Settings, load_settings, save_settings
from chairconsole.record.verify import verify
from tests.command_line.conftest import CommandLine
from tests.desk import Desk
from tests.record.kept_record import reopened
from tests.record.test_schema import change

ROOT = Path(__file__).parents[2]


@pytest.fixture
def file(desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A session that was packed on a laptop with settings of its own."""
    save_settings(paths.settings_file(), Settings(pace=120, room_in_twelve_hours=True))
    file = tmp_path / "a.handover"
    assert main(["pack", str(desk.path), "-o", str(file)]) == 0
    capsys.readouterr()
    return file


@pytest.fixture
def there(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of another laptop, on which the file has come."""
    assert file.exists()
    monkeypatch.setenv(paths.DATA_DIR_VARIABLE, str(tmp_path / "there"))
    return tmp_path / "there"


def test_the_record_comes_under_its_name_and_settings_with_it(
    command_line: CommandLine, desk: Desk, file: Path, there: Path
) -> None:
    record = there / "records" / desk.path.name
    assert command_line.done("unpack", file).splitlines() == [
        f"{record}: {len(desk.meeting.history)} entries.",
        "Settings that came along: words a minute, 12 or 24 hours on the room display.",
        f"To go on with it: chairconsole --record {record}",
    ]
    assert record.read_bytes() == desk.path.read_bytes()
    own = load_settings(paths.settings_file())
    assert (own.pace, own.room_in_twelve_hours) == (120, True)
    assert os.name == "nt" or record.stat().st_mode & 0o077 == 0
    assert "settings that came along" in ABOUT


def test_it_can_be_written_anywhere_but_over_nothing(
    command_line: CommandLine, file: Path, there: Path, tmp_path: Path
) -> None:
    record = tmp_path / "new" / "b.record"
    assert f"{record}: " in command_line.done("unpack", file, "-o", record)
    assert "exists already" in command_line.fault("unpack", file, "-o", record)
    command_line.done("unpack", file)
    assert "Nothing was written: all that came is in it already." in command_line.done("unpack", file)
    (one,) = (there / "records").iterdir()
    again = command_line.done("unpack", file, "-o", one.with_name("again.record"))
    assert f"{one} is of the same session: go on with one of them only." in again


def test_ones_own_settings_stay_or_are_kept_beside(command_line: CommandLine, file: Path, there: Path) -> None:
    mine = Settings(pace=100, installation="mine", look="light")
    save_settings(paths.settings_file(), mine)
    said = command_line.done("unpack", file)
    assert "Settings that came along: 12 or 24 hours on the room display." in said
    assert "Your own stay where others came along: words a minute. Say --take-settings to have those." in said
    assert load_settings(paths.settings_file()) == mine.model_copy(update={"room_in_twelve_hours": True})
    said = command_line.done("unpack", file, "--take-settings")
    assert f"Your own before are kept in {there / 'settings-1.json'}." in said
    now = load_settings(paths.settings_file())
    assert (now.pace, now.installation, now.look) == (120, "mine", "light")
    assert load_settings(there / "settings-1.json").pace == 100
    assert "Settings" not in command_line.done("unpack", file, "--take-settings")


def test_a_wrong_passphrase_and_a_changed_byte_are_told_apart(
    command_line: CommandLine, desk: Desk, there: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "sealed.handover"
    monkeypatch.setattr("sys.stdin", io.StringIO("lake\n"))
    command_line.done("pack", desk.path, "-o", file, "--passphrase")
    monkeypatch.setattr("sys.stdin", io.StringIO("sea\n"))
    said = command_line.fault("unpack", file)
    assert said == f"The passphrase is not the one with which {file} was packed.\n"
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert "none was given" in command_line.fault("unpack", file)
    monkeypatch.setattr("sys.stdin", io.StringIO("lake\n"))
    assert "entries." in command_line.done("unpack", file)
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    assert "it was changed or damaged on its way" in command_line.fault("unpack", file)
    assert len(list((there / "records").iterdir())) == 1


def test_what_is_no_packed_session_is_told(command_line: CommandLine, desk: Desk, there: Path, tmp_path: Path) -> None:
    assert "is no file in which" in command_line.fault("unpack", desk.path)
    assert "is no file in which" in command_line.fault("unpack", tmp_path)
    assert "does not exist" in command_line.fault("unpack", tmp_path / "no")
    assert not there.exists()


def test_one_that_was_packed_although_it_is_not_sound_is_told(
    command_line: CommandLine, desk: Desk, tmp_path: Path
) -> None:
    desk.close()
    change(desk.path, "DROP TRIGGER events_are_not_changed; UPDATE events SET boot = 'another' WHERE seq = 1;")
    command_line.done("pack", desk.path, "-o", tmp_path / "a.handover", "--unsound")
    target = tmp_path / "b.record"
    result = command_line.run("unpack", tmp_path / "a.handover", "-o", target)
    assert (result.code, f"{target}: " in result.out) == (0, True)
    assert "Entry 1 is not the first as it was recorded" in result.err


def test_two_installations_as_processes_of_their_own(desk: Desk, tmp_path: Path) -> None:
    """Packed with the passphrase of one encoding while the record is open, unpacked with that of another."""

    def run(folder: str, words: list[object], typed: bytes) -> str:
        environment = {**os.environ, "CHAIRCONSOLE_DATA_DIR": str(tmp_path / folder), "PYTHONUTF8": "1"}
        command = [sys.executable, "-m", "chairconsole", *map(str, words)]
        done = subprocess.run(command, cwd=ROOT, env=environment, input=typed, capture_output=True, check=True)
        return done.stdout.decode()

    file = tmp_path / "a.handover"
    run("here", ["pack", desk.path, "-o", file, "--passphrase"], "caf\u00e9\n".encode())
    run("there", ["unpack", file], "cafe\u0301\r\n".encode())
    record = tmp_path / "there" / "records" / desk.path.name
    assert verify(record).is_sound
    assert reopened(record) == reopened(desk.path)
    origin = json.loads((tmp_path / "there" / "settings.json").read_text())["installation"]
    assert origin not in {event.origin for event in reopened(record)}
