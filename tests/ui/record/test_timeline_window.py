"""The timeline in a window of its own: days, and saving as a picture."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel

from chairconsole.report.accounts.timeline import PictureFormat, days_of
from chairconsole.ui.record.timeline_window import TimelineWindow
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from tests.there import there
from tests.ui.asked import answered
from tests.ui.meeting_room import Room


class Saved:
    """Takes what is saved; `why` is what it answers."""

    def __init__(self, why: str = "") -> None:
        self.why = why
        self.files: dict[Path, bytes] = {}

    def __call__(self, target: Path, content: bytes) -> str:
        self.files[target] = content
        return self.why


def test_the_days_are_chosen_by_buttons(room: Room, look: Look) -> None:
    window = TimelineWindow(look, room.feed, Saved(), room.screen)
    window.show()
    assert [day.isChecked() for day in window.days.values()] == [True, False]
    QTest.mouseClick(list(window.days.values())[1], Qt.MouseButton.LeftButton)
    assert [day.isChecked() for day in window.days.values()] == [False, True]
    assert window.view.timeline.date == days_of(room.meeting)[1]
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


@pytest.mark.parametrize("kind", PictureFormat)
def test_what_is_shown_is_saved_as_a_picture(
    room: Room, look: Look, kind: PictureFormat, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = Saved()
    window = TimelineWindow(look, room.feed, saved, room.screen)
    target = Path(f"/somewhere/day.{kind.value}")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    there(window.findChild(KeyButton, f"save_{kind.value}")).click()
    assert saved.files[target].startswith({"svg": b"<?xml", "png": b"\x89PNG"}[kind.value])


def test_why_it_could_not_be_saved_is_told(room: Room, look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    window = TimelineWindow(look, room.feed, Saved("The disk is full."), room.screen)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/somewhere/day.png", ""))
    button = there(window.findChild(KeyButton, "save_png"))
    texts: list[str] = []
    answered(button.click, lambda dialog: texts.extend(label.text() for label in dialog.findChildren(QLabel)))
    assert any("The disk is full." in text for text in texts)
