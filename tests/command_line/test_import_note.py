"""A note on disk to a session file."""

import datetime as dt
from pathlib import Path

import pytest

from chairconsole.command_line.import_note import import_note
from chairconsole.record.errors import RecordError
from chairconsole.record.session_file import load_session
from tests.intake.given import GENEVA, NOTES

AGENDA = "10:00-11:00 Opening\n11:00-13:00 Closing"


def test_the_file_that_is_written_has_no_errors(tmp_path: Path) -> None:
    target = tmp_path / "session.toml"
    done = import_note(NOTES / f"{GENEVA}.txt", target)
    assert done.is_done
    assert load_session(target).errors == ()
    assert "11 blocks" in done.summary
    assert any("17:55" in one for one in done.sentences)
    assert done.as_json()["sources"]["panel-2"] == [68]


def test_what_is_missing_is_given_or_no_file_is_written(tmp_path: Path) -> None:
    note, target = tmp_path / "note.txt", tmp_path / "session.toml"
    note.write_text(f"Consultation on water\nSomewhere\n\n{AGENDA}", encoding="utf-8")
    done = import_note(note, target)
    assert not done.is_done
    assert "--time-zone" in done.problem
    assert "--date" in done.problem
    assert not target.exists()
    assert import_note(note, target, time_zone="Europe/Zurich", first=dt.date(2018, 3, 1)).is_done
    session = load_session(target).session
    assert session is not None
    assert session.days[0].date == dt.date(2018, 3, 1)


def test_a_file_that_exists_is_left_as_it_is(tmp_path: Path) -> None:
    target = tmp_path / "session.toml"
    target.write_text("mine", encoding="utf-8")
    with pytest.raises(RecordError, match="exists already"):
        import_note(NOTES / f"{GENEVA}.txt", target)
    assert target.read_text("utf-8") == "mine"
    assert import_note(NOTES / f"{GENEVA}.txt", target, overwrite=True).is_done


def test_what_is_no_note_is_told_without_a_file(tmp_path: Path) -> None:
    note, target = tmp_path / "note.txt", tmp_path / "session.toml"
    note.write_text("Call me Ishmael.", encoding="utf-8")
    done = import_note(note, target)
    assert (done.is_done, done.code) == (False, "no_agenda")
    assert list(tmp_path.iterdir()) == [note]


@pytest.mark.parametrize("name", ["nowhere.txt", "."])
def test_what_is_no_file_is_told(name: str, tmp_path: Path) -> None:
    with pytest.raises(RecordError):
        import_note(tmp_path / name, tmp_path / "session.toml")
