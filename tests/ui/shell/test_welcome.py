"""The first screen: what can be opened, by mouse, by keys and by dropping a file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from chairconsole.control.actions import console_actions
from chairconsole.control.actions.table import all_actions
from chairconsole.ui.frame.menus import sequences
from chairconsole.ui.palette.palette import Palette
from chairconsole.ui.shell.welcome import Offer, Welcome
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from tests.ui.dropping import drop, is_taken, mime

SESSIONS = [Offer(Path("/s/one.toml"), "First session", "Geneva"), Offer(Path("/s/two.toml"), "<b>Second</b>", "")]
RECORDS = [
    Offer(Path("/r/run.record"), "First session", "live"),
    Offer(Path("/r/bad.record"), "bad", "", "It is not a record."),
    Offer(Path("/r/torn.record"), "torn", "", "It is damaged.", is_damaged=True),
]

PLAIN, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def welcome(look: Look) -> Iterator[Welcome]:
    welcome = Welcome(look, SESSIONS, RECORDS)
    welcome.resize(1100, 640)
    welcome.show()
    welcome.activateWindow()
    assert QTest.qWaitForWindowActive(welcome)
    yield welcome
    welcome.deleteLater()


def buttons(welcome: Welcome, name: str) -> list[KeyButton]:
    return [button for button in welcome.findChildren(KeyButton) if button.accessibleName() == name]


def test_a_session_is_opened_by_its_button(welcome: Welcome) -> None:
    chosen: list[Path] = []
    welcome.session_chosen.connect(chosen.append)
    for offer in SESSIONS:
        (button,) = buttons(welcome, f"Open {offer.title}")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen == [offer.path for offer in SESSIONS]


def test_a_record_goes_on_by_its_button_unless_it_cannot_be_read(welcome: Welcome) -> None:
    chosen: list[Path] = []
    welcome.record_chosen.connect(chosen.append)
    verbs = [button for button in welcome.findChildren(KeyButton) if button.accessibleName().startswith("Go on")]
    for button in verbs:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen == [RECORDS[0].path]
    (recover,) = buttons(welcome, "Recover\u2026 torn")
    QTest.mouseClick(recover, Qt.MouseButton.LeftButton)
    assert chosen == [RECORDS[0].path, RECORDS[2].path]
    assert "It is not a record." in [label.text() for label in welcome.findChildren(QLabel)]


def test_everything_is_reached_and_pressed_by_keys(welcome: Welcome) -> None:
    heard = []
    welcome.session_chosen.connect(heard.append)
    welcome.record_chosen.connect(heard.append)
    welcome.file_wanted.connect(lambda: heard.append("file"))
    welcome.note_wanted.connect(lambda: heard.append("note"))
    for _ in range(len(welcome.findChildren(KeyButton))):
        QTest.keyClick(QApplication.focusWidget() or welcome, Qt.Key.Key_Tab)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        if welcome.findChildren(Palette):
            heard.append("keys")
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(heard) == 7
    assert {"file", "note", "keys"} <= set(heard)


@pytest.mark.parametrize(("key", "held"), [(Qt.Key.Key_F1, PLAIN), (Qt.Key.Key_Q, ALT)])
def test_the_keys_can_be_tried_before_anything_is_open(
    welcome: Welcome, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    """A key shows its entry and does nothing; only Esc leaves."""
    QTest.keyClick(welcome, key, held)
    (palette,) = welcome.findChildren(Palette)
    for action in all_actions():
        for sequence in sequences(action):
            QTest.keyClick(palette.field, sequence[0].key(), sequence[0].keyboardModifiers())
            marked = palette.list.marked()
            assert marked is not None
            assert action is console_actions.KEYS or marked.id == action.id
    QTest.keyClick(palette.field, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    marked = palette.list.marked()
    assert marked is not None
    assert "theme" in marked.about
    for one in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Tab):
        QTest.keyClick(palette.field, one)
        assert palette.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_titles_are_plain_text(welcome: Welcome) -> None:
    labels = welcome.findChildren(QLabel)
    assert "<b>Second</b>" in [label.text() for label in labels]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_nothing_to_open_is_said(look: Look) -> None:
    welcome = Welcome(look, [], [])
    texts = [label.text() for label in welcome.findChildren(QLabel)]
    assert any("No session" in text for text in texts)
    assert any("Nothing has been recorded" in text for text in texts)
    welcome.deleteLater()


@pytest.mark.parametrize(
    ("urls", "accepted"),
    [(("file:///s/own.toml",), True), (("file:///a", "file:///b"), False), (("https://x.org/a",), False), ((), False)],
)
def test_one_file_can_be_dropped(welcome: Welcome, urls: tuple[str, ...], accepted: bool) -> None:
    assert is_taken(mime(*urls), welcome) is accepted


def test_a_dropped_file_is_opened(welcome: Welcome) -> None:
    chosen: list[Path] = []
    welcome.session_chosen.connect(chosen.append)
    drop(mime("file:///s/own.toml"), welcome)
    assert chosen == [Path("/s/own.toml")]


@pytest.mark.parametrize("name", ["note.docx", "note.PDF", "note.html", "note.txt", "note.md"])
def test_a_note_that_is_dropped_is_read_as_one(welcome: Welcome, name: str) -> None:
    given: list[object] = []
    welcome.note_given.connect(given.append)
    welcome.session_chosen.connect(lambda path: pytest.fail(f"{path} is no session"))
    drop(mime(f"file:///n/{name}"), welcome)
    assert given == [Path(f"/n/{name}")]


def test_a_text_is_pasted_as_a_note(welcome: Welcome) -> None:
    given: list[object] = []
    welcome.note_given.connect(given.append)
    QGuiApplication.clipboard().setText("10:00 - 10:15 <b>Opening</b>")
    QTest.keyClick(welcome, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert given == ["10:00 - 10:15 <b>Opening</b>"]
