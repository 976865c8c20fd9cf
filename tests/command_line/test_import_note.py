"""`chairconsole import`: a note on disk to a session file."""

import datetime as dt
import json
from pathlib import Path

import pytest

from chairconsole.record.session_file import load_session
from tests.command_line.conftest import CommandLine
from tests.intake.given import GENEVA, NOTES

NOTE = NOTES / f"{GENEVA}.txt"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "session.toml"


def test_the_file_that_is_written_has_no_errors(target: Path, command_line: CommandLine) -> None:
    result = command_line.run("import", NOTE, "-o", target)
    assert result.code == 0
    assert result.out.startswith(f'{target}: "')
    assert "11 blocks" in result.out
    assert "17:55" in result.err
    assert load_session(target).errors == ()


def test_a_file_that_exists_is_replaced_only_if_that_is_said(target: Path, command_line: CommandLine) -> None:
    target.write_text("mine", encoding="utf-8")
    assert "exists already and was left as it is. Say --force" in command_line.fault("import", NOTE, "-o", target)
    assert target.read_text("utf-8") == "mine"
    result = command_line.run("import", NOTE, "-o", target, "--force", "--json")
    assert result.code == 0
    report = json.loads(result.out)
    assert report["sources"]["panel-2"] == [68]
    assert next(doubt for doubt in report["doubts"] if doubt["code"] == "overlap")["suggested"] == "17:50"
    assert load_session(target).errors == ()


def test_what_is_missing_is_given_or_no_file_is_written(
    target: Path, tmp_path: Path, command_line: CommandLine
) -> None:
    note = tmp_path / "note.txt"
    note.write_text("Consultation on water\nSomewhere\n\n10:00-11:00 Opening\n11:00-13:00 Closing", encoding="utf-8")
    words = ("import", note, "-o", target)
    assert "No file was written. Say it with --date 2017-05-08 and --time-zone Europe/Zurich." in command_line.fault(
        *words
    )
    assert not target.exists()
    assert command_line.run(*words, "--time-zone", "Europe/Zurich", "--date", "2018-03-01").code == 0
    session = load_session(target).session
    assert session is not None
    assert session.days[0].date == dt.date(2018, 3, 1)


def test_what_is_no_note_is_told_without_a_file(target: Path, tmp_path: Path, command_line: CommandLine) -> None:
    note = tmp_path / "story.txt"
    note.write_text("Call me Ishmael.", encoding="utf-8")
    assert "story.txt" in command_line.fault("import", note, "-o", target)
    problem = json.loads(command_line.run("import", note, "-o", target, "--json").out)["problem"]
    assert problem["code"] == "no_agenda"
    assert list(tmp_path.iterdir()) == [note]


@pytest.mark.parametrize("name", ["nowhere.txt", "."])
def test_what_is_no_file_is_told(name: str, target: Path, tmp_path: Path, command_line: CommandLine) -> None:
    assert str(tmp_path / name) in command_line.fault("import", tmp_path / name, "-o", target)


@pytest.mark.parametrize("words", [(), ("-o", "b", "--time-zone", "Europe/Atlantis"), ("-o", "b", "--date", "8 May")])
def test_wrong_usage_is_told(words: tuple[str, ...], command_line: CommandLine) -> None:
    assert "chairconsole import: error: " in command_line.fault("import", NOTE, *words, code=2)
