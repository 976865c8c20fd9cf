"""What a person saves as a file of its own."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton

from chairconsole.report.document.document import Document, TextParagraph
from chairconsole.saved_files import export_by_asking, save_document, save_picture, show_timeline
from chairconsole.ui.frame.to_save import ToSave
from chairconsole.ui.record.timeline_window import TimelineWindow
from chairconsole.ui.theme import Look
from tests.desk import RESOURCES, Desk, shipped_directory
from tests.ui.asked import answered
from tests.ui.meeting_room import Room


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
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    export_by_asking(room.look, room.meeting, room.screen)
    assert target.read_text("utf-8").startswith("# First informal thematic session")
    assert str(target) in room.notice()


def test_nothing_is_written_if_the_question_is_left(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
    export_by_asking(room.look, room.meeting, room.screen)
    assert room.notice() == ""


def test_a_record_is_never_overwritten(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(room.desk.path), ""))
    texts: list[str] = []

    def replace_it(dialog: QDialog) -> None:
        QTimer.singleShot(0, read_why)
        dialog.findChild(QPushButton, "answer_replace").click()

    def read_why() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        texts.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.close()

    answered(lambda: export_by_asking(room.look, room.meeting, room.screen), replace_it)
    assert "Not exported" in texts
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


DOCUMENT = Document("Panel 1", (TextParagraph("Two delegations said: visas."),), dt.datetime(2017, 5, 8, tzinfo=dt.UTC))


@pytest.mark.parametrize(
    ("name", "kind", "written", "begins"),
    [
        ("remarks.docx", "Word (*.docx)", "remarks.docx", b"PK"),
        ("remarks", "PDF (*.pdf)", "remarks.pdf", b"%PDF"),
        ("remarks.md", "", "remarks.md", b"# Panel 1"),
        ("remarks.html", "", "remarks.html", b"<!DOCTYPE html>"),
        ("remarks", "Plain text (*.txt)", "remarks.txt", b"Panel 1"),
    ],
)
def test_a_document_is_written_in_the_chosen_format(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, kind: str, written: str, begins: bytes
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / name), kind))
    done: list[bool] = []
    save_document(room.look, room.screen, ToSave(DOCUMENT, "Export", "remarks", lambda: done.append(True)))
    assert (tmp_path / written).read_bytes().lower().startswith(begins.lower())
    assert done == [True]
    assert written in room.notice()


def test_an_existing_file_is_asked_about_and_stays_unless_it_is_to_be_replaced(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "remarks.txt"
    target.write_text("mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    wanted = ToSave(DOCUMENT, "Export", "remarks")
    answered(lambda: save_document(room.look, room.screen, wanted), lambda dialog: None)
    assert target.read_text() == "mine"
    answered(
        lambda: save_document(room.look, room.screen, wanted),
        lambda dialog: dialog.findChild(QPushButton, "answer_replace").click(),
    )
    assert target.read_text().startswith("Panel 1")
