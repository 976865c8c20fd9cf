"""What a person saves as a file of its own."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from chairconsole.saved_files import export_by_asking, save_picture, show_timeline
from chairconsole.ui.record.timeline_window import TimelineWindow
from chairconsole.ui.theme import Look
from tests.desk import RESOURCES, Desk
from tests.ui.asked import answered
from tests.ui.meeting_room import Room, shipped_directory


@pytest.fixture
def look(qapp: QApplication) -> Look:
    look = Look(RESOURCES)
    look.apply_to(qapp)
    return look


@pytest.fixture
def room(tmp_path: Path, look: Look) -> object:
    made = Room(Desk(tmp_path), look, shipped_directory())
    yield made
    made.close()


def test_an_account_is_written_where_it_was_asked_for(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "account.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    export_by_asking(room.look, room.meeting, room.screen)
    assert target.read_text("utf-8").startswith("# First informal thematic session")
    assert str(target) in room.notice()


def test_nothing_is_written_if_the_question_is_left(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    export_by_asking(room.look, room.meeting, room.screen)
    assert room.notice() == ""


def test_a_record_is_never_overwritten(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(room.desk.path), ""))
    texts: list[str] = []
    answered(
        lambda: export_by_asking(room.look, room.meeting, room.screen),
        lambda dialog: texts.extend(label.text() for label in dialog.findChildren(QLabel)),
    )
    assert texts
    assert save_picture(room.desk.path, b"picture") != ""
    assert room.desk.path.read_bytes().startswith(b"SQLite")


def test_a_picture_is_written_whole(tmp_path: Path) -> None:
    assert save_picture(tmp_path / "day.svg", b"<svg/>") == ""
    assert (tmp_path / "day.svg").read_bytes() == b"<svg/>"
    assert save_picture(tmp_path / "nowhere" / "day.svg", b"<svg/>") != ""


def test_the_timeline_opens_once(room: Room) -> None:
    for _ in range(2):
        show_timeline(room.look, room.feed, room.screen)
    assert len(room.screen.findChildren(TimelineWindow)) == 1
    shown: list[int] = []
    room.screen.timeline_wanted.connect(lambda: shown.append(1))
    room.find_action("timeline").trigger()
    assert shown == [1]
