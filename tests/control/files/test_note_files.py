"""A note read from disk, and the session that came of it written there."""

import os
from pathlib import Path

import pytest

from chairconsole.control.files.note_files import FileTrouble, read_note_file, save_session
from chairconsole.intake.reading.errors import NotANote
from chairconsole.record.session_file import load_session
from tests.intake.given import GENEVA, NOTES, proposal, real


def test_a_file_is_read_as_the_note_of_its_name() -> None:
    note = read_note_file(NOTES / f"{GENEVA}.txt")
    assert note.name == f"{GENEVA}.txt"
    assert any("PANEL 1" in line.text for line in note.lines)


def test_a_folder_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble) as raised:
        read_note_file(tmp_path)
    assert raised.value.why == f"{tmp_path} is a folder. Choose the note's own file."


def test_what_is_not_there_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble) as raised:
        read_note_file(tmp_path / "note.txt")
    assert raised.value.why == f"{tmp_path / 'note.txt'} does not exist."


@pytest.mark.skipif(os.name != "posix", reason="a pipe with a name is a thing of POSIX")
def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "note.txt"
    os.mkfifo(pipe)
    with pytest.raises(FileTrouble, match="is not a file"):
        read_note_file(pipe)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="nothing is forbidden to the superuser")
def test_what_may_not_be_read_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text("10:00 Opening", "utf-8")
    path.chmod(0)
    with pytest.raises(FileTrouble, match="may not be read"):
        read_note_file(path)


def test_a_name_that_no_file_can_have_is_refused_in_a_sentence() -> None:
    with pytest.raises(FileTrouble, match="may not be read"):
        read_note_file(Path("no\0te.txt"))


def test_twenty_megabytes_of_noise_are_no_note(tmp_path: Path) -> None:
    path = tmp_path / "noise.txt"
    path.write_bytes(os.urandom(1024) * 20_000)
    with pytest.raises(NotANote):
        read_note_file(path)


def test_what_is_saved_is_read_again_as_the_same_session(tmp_path: Path) -> None:
    found, path = real(GENEVA), tmp_path / "session.toml"
    path.write_text("something else", "utf-8")
    save_session(found, path)
    assert load_session(path).session == found.session


def test_where_nothing_can_be_written_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble) as raised:
        save_session(real(GENEVA), tmp_path / "none" / "session.toml")
    assert "does not exist" in raised.value.why
    assert list(tmp_path.iterdir()) == []


def test_without_what_is_needed_nothing_is_written(tmp_path: Path) -> None:
    found = proposal("10:00 - 10:15 Opening\n10:15 - 13:00 Panel 1: Roads")
    assert found.session is None
    with pytest.raises(ValueError, match="no answer yet"):
        save_session(found, tmp_path / "session.toml")
    assert list(tmp_path.iterdir()) == []
