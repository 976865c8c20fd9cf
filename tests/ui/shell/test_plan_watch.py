"""The session file changed on the disk: it is said, and taken only on request."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPushButton

from chairconsole.control.files.session_file_reader import SessionFileReader
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.plan_commands import ExtendBlock
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.names.directory import free_text
from chairconsole.record.session_file import LoadedSession, load_session
from chairconsole.ui.shell.plan_watch import PlanWatch
from chairconsole.ui.widgets.key_button import KeyButton
from tests.desk import SESSIONS
from tests.ui.asked import answered
from tests.ui.meeting_room import Room

TEXT = (SESSIONS / "gcm-1-geneva-2017.toml").read_text("utf-8")


class Watched:
    """A room whose session file can be changed."""

    def __init__(self, room: Room, path: Path) -> None:
        self.room, self.path = room, path
        path.write_text(TEXT, "utf-8")
        self.file = SessionFileReader(room.desk.running.working_texts, path)
        self.watch = PlanWatch(room.screen.context, self.file, room.screen.notices, room.screen)
        self.watch.begin()
        self.found()

    def change(self, old: str, new: str) -> None:
        assert old in TEXT
        self.file.wait(20)  # a look that was begun, as with a block, reads the text of before
        self.path.write_text(TEXT.replace(old, new, 1), "utf-8")

    def found(self) -> None:
        """Let the look that was begun be over, and the window show it."""
        self.file.wait(20)
        self.room.wait(0.1)

    def by_itself(self) -> None:
        """What happens when somebody comes back to the window."""
        self.watch._look_on_return(Qt.ApplicationState.ApplicationActive)
        self.found()

    def ask(self) -> None:
        self.watch.look_again()
        self.found()


@pytest.fixture
def watched(room: Room, tmp_path: Path) -> Iterator[Watched]:
    return Watched(room, tmp_path / "session.toml")


LIMIT = 'floor_limit = "3:00"', 'floor_limit = "2:00"'


def choose(name: str, texts: list[str]) -> object:
    def act(dialog: QDialog) -> None:
        texts.extend(label.text() for label in dialog.findChildren(QLabel))
        button = dialog.findChild(QPushButton, f"answer_{name}")
        assert button is not None
        button.click()

    return act


def limit(watched: Watched) -> Limit:
    return watched.room.meeting.session.rules.floor_limit


def test_the_file_is_not_read_before_the_watch_begins(room: Room, tmp_path: Path) -> None:
    read: list[Path] = []

    def reading(path: Path) -> LoadedSession:
        read.append(path)
        return load_session(path)

    path = tmp_path / "session.toml"
    path.write_text(TEXT, "utf-8")
    file = SessionFileReader(room.desk.running.working_texts, path, reading)
    watch = PlanWatch(room.screen.context, file, room.screen.notices, room.screen)
    file.wait(20)
    assert read == []
    watch.begin()
    file.wait(20)
    assert read == [path]


def test_a_file_that_has_not_changed_is_not_spoken_of_unless_somebody_asks(watched: Watched) -> None:
    assert watched.room.notice() == ""
    watched.ask()
    assert "session.toml says what it said before" in watched.room.notice()


def test_a_change_is_said_by_itself_and_nothing_is_taken(watched: Watched) -> None:
    watched.change(*LIMIT)
    watched.by_itself()
    assert "The session file has changed. Limit on the floor: 2:00, not 3:00." in watched.room.notice()
    assert limit(watched) == Limit.of(180)


def test_it_is_looked_at_when_a_block_begins(watched: Watched) -> None:
    watched.change(*LIMIT)
    watched.room.do(OpenBlock("panel-1"))
    watched.found()
    assert "has changed" in watched.room.notice()


def test_on_request_it_is_taken_and_the_record_is_kept_and_undo_takes_it_back(watched: Watched) -> None:
    room = watched.room
    room.in_discussion()
    room.do(GiveFloor(free_text("Mali")))
    before = room.meeting.interventions
    watched.change(*LIMIT)
    watched.by_itself()
    texts: list[str] = []
    offered = [one for one in room.screen.notices.findChildren(KeyButton) if one.isVisibleTo(room.screen)]
    answered(offered[0].click, choose("take", texts))
    assert any("Limit on the floor: 2:00, not 3:00." in text for text in texts)
    assert limit(watched) == Limit.of(120)
    assert list(room.meeting.interventions) == list(before)
    assert room.notice() == ""
    watched.by_itself()
    assert room.notice() == ""
    room.press("F4")
    assert limit(watched) == Limit.of(180)


def test_the_plan_is_kept_by_enter_and_what_was_said_is_not_said_again(watched: Watched) -> None:
    watched.change(*LIMIT)
    watched.by_itself()
    texts: list[str] = []
    watched.watch.look_again()
    watched.file.wait(20)
    answered(lambda: watched.room.wait(0.1), choose("keep", texts))
    assert limit(watched) == Limit.of(180)
    watched.by_itself()
    assert watched.room.notice() == ""


def test_what_was_changed_in_the_run_and_would_be_given_up_is_told(watched: Watched) -> None:
    watched.room.do(ExtendBlock("panel-2", 17 * 60 + 58))
    watched.change(*LIMIT)
    texts: list[str] = []
    watched.watch.look_again()
    watched.file.wait(20)
    answered(lambda: watched.room.wait(0.1), choose("keep", texts))
    assert any("also gives up" in text for text in texts)
    assert any("Panel 2" in text and "17:55" in text for text in texts)


def test_a_file_that_cannot_be_read_is_said_once_and_changes_nothing(watched: Watched) -> None:
    watched.path.write_text(TEXT.replace('floor_limit = "3:00"', 'floor_limt = "3:00"'), "utf-8")
    session = watched.room.meeting.session
    watched.by_itself()
    assert "cannot be used as it is now; the plan stays" in watched.room.notice()
    assert "floor_limt" in watched.room.notice()
    texts: list[str] = []
    watched.watch.look_again()
    watched.file.wait(20)
    answered(
        lambda: watched.room.wait(0.1),
        lambda dialog: texts.extend(label.text() for label in dialog.findChildren(QLabel)),
    )
    assert any("floor_limt" in text for text in texts)
    assert watched.room.meeting.session == session


def test_a_file_that_is_gone_is_said_only_to_whoever_asks(watched: Watched) -> None:
    watched.path.unlink()
    watched.by_itself()
    assert watched.room.notice() == ""
    watched.ask()
    assert "session.toml is not there" in watched.room.notice()


def test_another_session_in_the_file_is_no_new_plan(watched: Watched) -> None:
    watched.path.write_text((SESSIONS / "gcm-2-new-york-2017.toml").read_text("utf-8"), "utf-8")
    watched.by_itself()
    assert "holds another session" in watched.room.notice()


def test_a_plan_that_lacks_what_has_begun_is_refused_in_a_sentence(watched: Watched) -> None:
    room = watched.room
    room.do(OpenBlock("panel-1"))
    watched.found()
    watched.path.write_text(TEXT.replace('id = "panel-1"', 'id = "panel-one"'), "utf-8")
    watched.watch.look_again()
    watched.file.wait(20)
    answered(lambda: room.wait(0.1), choose("take", []))
    assert "lacks what has begun already" in room.notice()


def test_whoever_has_no_file_is_asked_which_it_is(room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    watch = PlanWatch(
        room.screen.context, SessionFileReader(room.desk.running.working_texts), room.screen.notices, room.screen
    )
    target = tmp_path / "chosen.toml"
    target.write_text(TEXT, "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(target), ""))
    watch.look_again()
    watch._file.wait(20)
    room.wait(0.1)
    assert "chosen.toml says what it said before" in room.notice()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
