"""A session from a note on the screen: read, answered, saved, or left without a trace."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from chairconsole.record.session_file import load_session
from chairconsole.ui.dialogs.note_given import Given
from chairconsole.ui.session_editor.note_screen import NoteScreen
from chairconsole.ui.theme import Look
from tests.intake.given import GENEVA, NOTES, places
from tests.there import there
from tests.ui.dropping import drop, is_taken, mime

NOTE = NOTES / f"{GENEVA}.txt"
PLAIN, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Shown:
    """The screen in a window, and what it tells."""

    def __init__(self, look: Look, qtbot: QtBot, given: Given | None) -> None:
        self._qtbot = qtbot
        self.screen = NoteScreen(look, places(), given)
        self.heard: list[object] = []
        self.screen.left.connect(lambda: self.heard.append("left"))
        self.screen.saved.connect(self.heard.append)
        qtbot.addWidget(self.screen)
        self.screen.resize(1280, 680)
        self.screen.show()
        self.screen.activateWindow()
        assert QTest.qWaitForWindowActive(self.screen)
        self.settle()

    def settle(self) -> None:
        """Wait until what is read or answered is worked in."""
        self._qtbot.waitUntil(lambda: not self.screen.is_busy)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(self.screen.focusWidget() or self.screen, key, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    def meet(self, act: Callable[[QDialog], None], do: Callable[[], None]) -> list[str]:
        """Do something that asks, and answer; the titles of what asked."""
        titles: list[str] = []

        def look_up() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog) and not titles:
                titles.append(dialog.windowTitle())
                act(dialog)
                if dialog.isVisible():
                    dialog.reject()

        timer = QTimer()
        timer.timeout.connect(look_up)
        timer.start(0)
        do()
        timer.stop()
        return titles

    def save_as(self, path: Path) -> list[str]:
        def name(dialog: QDialog) -> None:
            assert isinstance(dialog, QFileDialog)
            dialog.findChild(QLineEdit).setText(str(path))
            dialog.accept()

        return self.meet(name, lambda: self.press(Qt.Key.Key_S, CTRL))


@pytest.fixture
def show(look: Look, qtbot: QtBot) -> Callable[[Given | None], Shown]:
    return lambda given=None: Shown(look, qtbot, given)


def click(name: str) -> Callable[[QDialog], None]:
    return lambda dialog: dialog.findChild(QPushButton, name).click()


def test_every_doubt_is_answered_by_keys_and_the_session_saved(show: Callable[..., Shown], tmp_path: Path) -> None:
    shown = show(NOTE)
    review = there(shown.screen.review)
    shown.press(Qt.Key.Key_Return)
    assert review.answers == {"sub_items_split:65": "split"}
    shown.press(Qt.Key.Key_1, CTRL)
    assert review.answers["overlap:68"] == "17:50"
    shown.type("Ana Example (ESP)")
    shown.press(Qt.Key.Key_Return)
    while review.current is not None:
        shown.press(Qt.Key.Key_Right, ALT)
    path = tmp_path / "mine.toml"
    assert shown.save_as(path) == ["Save the session"]
    assert shown.heard == [path]
    session = there(load_session(path).session)
    assert there(session.block("panel-2")).end == 17 * 60 + 50
    assert [person.name for person in session.people] == ["Ana Example"]


def test_the_ending_is_put_to_a_name_without_one(show: Callable[..., Shown], tmp_path: Path) -> None:
    shown = show(NOTE)
    shown.save_as(tmp_path / "mine")
    assert shown.heard == [tmp_path / "mine.toml"]


def test_one_goes_back_to_a_doubt_and_takes_its_answer_back(show: Callable[..., Shown]) -> None:
    shown = show(NOTE)
    review = there(shown.screen.review)
    shown.press(Qt.Key.Key_2, CTRL)
    shown.press(Qt.Key.Key_Left, ALT)
    assert (review.number, review.is_answered) == (1, True)
    shown.screen.page.card._take_back.click()
    shown.settle()
    assert review.answers == {}
    assert there(review.current).in_force == "split"


def test_esc_leaves_at_once_when_nothing_was_answered(show: Callable[..., Shown]) -> None:
    shown = show(NOTE)
    shown.press(Qt.Key.Key_Escape)
    assert shown.heard == ["left"]


def test_esc_asks_before_answers_are_forgotten(show: Callable[..., Shown]) -> None:
    shown = show(NOTE)
    shown.press(Qt.Key.Key_Return)
    escape = lambda: shown.press(Qt.Key.Key_Escape)  # noqa: E731 - it is asked twice, here
    assert shown.meet(click("answer_stay"), escape) == ["Leave this note?"]
    assert shown.heard == []
    shown.meet(lambda dialog: dialog.reject(), escape)
    assert shown.heard == []
    shown.meet(click("answer_leave"), escape)
    assert shown.heard == ["left"]


def test_esc_empties_a_half_typed_answer_first(show: Callable[..., Shown]) -> None:
    shown = show(NOTE)
    for _ in range(2):
        shown.press(Qt.Key.Key_Right, ALT)
    shown.type("Ana")
    shown.press(Qt.Key.Key_Escape)
    assert shown.heard == []
    shown.press(Qt.Key.Key_Escape)
    assert shown.heard == ["left"]


def test_reading_is_given_up_by_esc_and_nothing_comes_of_it(look: Look, qtbot: QtBot) -> None:
    screen, heard = NoteScreen(look, places(), NOTE), []
    qtbot.addWidget(screen)
    screen.left.connect(lambda: heard.append("left"))
    screen.show()
    assert screen.is_busy
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert not screen.is_busy
    assert (screen.review, heard) == (None, [])
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert heard == ["left"]


def test_what_is_no_note_is_said_and_another_can_be_given(show: Callable[..., Shown], tmp_path: Path) -> None:
    novel = tmp_path / "novel.txt"
    novel.write_text("It was a dark night.\n" * 1000, "utf-8")
    shown = show(novel)
    assert "No agenda was found in novel.txt" in shown.screen._start._wrong.text()
    assert shown.screen.review is None
    QGuiApplication.clipboard().setText(NOTE.read_text("utf-8"))
    shown.press(Qt.Key.Key_V, CTRL)
    assert there(shown.screen.review).proposal.note.name == "Pasted text"


@pytest.mark.parametrize("kind", ["folder", "missing", "noise", "empty"])
def test_a_bad_file_is_a_sentence_and_leaves_nothing_behind(
    show: Callable[..., Shown], tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "note.txt"
    match kind:
        case "folder":
            path.mkdir()
        case "noise":
            path.write_bytes(bytes(range(256)) * 80_000)
        case "empty":
            path.write_bytes(b"")
    before = sorted(tmp_path.iterdir())
    shown = show(path)
    assert str(path.name) in shown.screen._start._wrong.text()
    assert shown.screen.review is None
    shown.press(Qt.Key.Key_Escape)
    assert shown.heard == ["left"]
    assert sorted(tmp_path.iterdir()) == before


def test_a_file_is_dropped_on_it_only_while_no_note_is_open(show: Callable[..., Shown]) -> None:
    data = mime(QUrl.fromLocalFile(str(NOTE)))
    shown = show(None)
    assert is_taken(data, shown.screen)
    drop(data, shown.screen)
    shown.settle()
    assert shown.screen.review is not None
    assert not is_taken(data, shown.screen)


def test_saving_where_nothing_can_be_written_is_said_and_the_answers_stay(
    show: Callable[..., Shown], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = show(NOTE)
    shown.press(Qt.Key.Key_Return)
    monkeypatch.setattr(NoteScreen, "_ask_where", lambda *_: tmp_path / "none" / "mine.toml")
    titles = shown.meet(click("answer_close"), lambda: shown.press(Qt.Key.Key_S, CTRL))
    assert titles == ["The session was not saved"]
    assert shown.heard == []
    assert there(shown.screen.review).answers
    assert list(tmp_path.glob("**/*.toml")) == []


def test_not_saying_where_saves_nothing(show: Callable[..., Shown], tmp_path: Path) -> None:
    shown = show(NOTE)
    shown.meet(lambda dialog: dialog.reject(), lambda: shown.press(Qt.Key.Key_S, CTRL))
    assert shown.heard == []
    assert shown.screen.review is not None


def test_a_session_is_not_saved_before_what_is_needed_was_answered(show: Callable[..., Shown]) -> None:
    shown = show("Consultation\nGeneva\n\n10:00 - 10:15 Opening\n10:15 - 13:00 Panel 1: Roads")
    assert shown.meet(lambda _: None, lambda: shown.press(Qt.Key.Key_S, CTRL)) == []
    shown.press(Qt.Key.Key_Right, ALT)
    assert there(shown.screen.review).number == 1
    assert [row.text for row in shown.screen.page.agenda.table.rows() if row.level == 1] == [
        "Opening",
        "Panel 1: Roads",
    ]
    shown.type("8 May 2017")
    shown.press(Qt.Key.Key_Return)
    assert shown.screen.review.proposal.session is not None
    assert shown.screen.review.is_ready


def test_saving_waits_for_the_answer_that_is_being_worked_in(
    show: Callable[..., Shown], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.toml"
    monkeypatch.setattr(NoteScreen, "_ask_where", lambda *_: path)
    shown = show(NOTE)
    shown.screen.page.card.answered.emit("keep")
    assert shown.screen.is_busy
    shown.screen.save()
    assert shown.heard == []
    shown.settle()
    assert shown.heard == [path]
    assert "In one text" not in path.read_text("utf-8")


def test_an_answer_that_cannot_be_worked_in_is_said_and_forgotten(show: Callable[..., Shown]) -> None:
    shown = show(NOTE)
    review = there(shown.screen.review)
    review.answer("keep")
    titles = shown.meet(click("answer_close"), lambda: shown.screen._fail("It makes no session."))
    assert titles == ["That answer cannot be worked in"]
    assert review.answers == {}
    assert review.number == 1


def test_everything_is_reached_by_tab_from_the_answer_on(show: Callable[..., Shown]) -> None:
    shown = show(NOTE)
    page = shown.screen.page
    reached = []
    for _ in range(40):
        reached.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert page.agenda.table in reached
    assert page.text in reached
    assert any(widget.objectName() == "remark" for widget in reached)
    assert reached.index(page.agenda.table) < reached.index(page.text)


def test_nothing_of_it_is_loaded_before_it_is_asked_for() -> None:
    program = (
        "import sys, chairconsole.app\n"
        "late = ('chairconsole.intake', 'chairconsole.ui.session_editor', 'chairconsole.control.note_', 'tomlkit')\n"
        "print([name for name in sys.modules if name.startswith(late)])"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
