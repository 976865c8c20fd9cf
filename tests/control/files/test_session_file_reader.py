"""The session file of a record: remembered beside it, and read without keeping anybody waiting."""

import threading
import weakref
from pathlib import Path

from chairconsole.control.files.session_file_reader import SessionFileReader
from chairconsole.record.session_file import LoadedSession, load_session
from tests.desk import SESSIONS, Desk

FILE = SESSIONS / "gcm-1-geneva-2017.toml"


def looked(file: SessionFileReader, *, asked: bool = False) -> object:
    assert file.look(asked=asked)
    file.wait(20)
    return file.take()


def test_which_file_it_was_outlives_a_restart_and_is_no_event(desk: Desk) -> None:
    SessionFileReader(desk.running.working_texts, FILE)
    before = desk.meeting.history
    desk.restart()
    assert SessionFileReader(desk.running.working_texts).path == FILE.absolute()
    assert [event.body.kind for event in desk.meeting.history[len(before) :]] == ["console_resumed"]


def test_without_a_known_file_there_is_nothing_to_look_at(desk: Desk) -> None:
    file = SessionFileReader(desk.running.working_texts)
    assert file.path is None
    assert not file.look()
    assert file.take() is None


def test_a_look_reads_the_file_and_says_whether_it_was_asked_for(desk: Desk, tmp_path: Path) -> None:
    copy = tmp_path / "session.toml"
    copy.write_bytes(FILE.read_bytes())
    file = SessionFileReader(desk.running.working_texts, copy)
    found = looked(file, asked=True)
    assert found.loaded.session == desk.session
    assert (found.asked, found.is_missing, found.path) == (True, False, copy)
    assert file.take() is None
    copy.write_text("format = 99")
    assert looked(file).loaded.session is None
    copy.unlink()
    assert looked(file).is_missing
    copy.symlink_to(tmp_path / "gone.toml")
    assert looked(file).is_missing, "a link that leads nowhere"


def test_a_file_that_hangs_keeps_nobody_waiting_and_a_question_meanwhile_is_answered_later(desk: Desk) -> None:
    answers = threading.Event()
    looks: list[Path] = []

    def read(path: Path) -> LoadedSession:
        looks.append(path)
        answers.wait(20)
        return load_session(path)

    file = SessionFileReader(desk.running.working_texts, FILE, read)
    for asked in (False, True, False, True):
        assert file.look(asked=asked)
        assert file.take() is None
    assert len(looks) == 1
    answers.set()
    file.wait(20)
    by_itself = file.take()
    file.wait(20)
    asked_for = file.take()
    assert by_itself is not None
    assert asked_for is not None
    assert (by_itself.asked, asked_for.asked) == (False, True)
    assert len(looks) == 2


def test_a_file_that_hangs_holds_nothing_of_the_session(desk: Desk) -> None:
    """A thread would be the last to let go of it: of the windows too, which the main thread alone may free."""
    answers = threading.Event()

    def read(path: Path) -> LoadedSession:
        answers.wait(20)
        return load_session(path)

    file = SessionFileReader(desk.running.working_texts, FILE, read)
    gone = weakref.ref(file)
    assert file.look()
    del file
    assert gone() is None
    answers.set()
