"""The summary screen, and what is done on it."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.ui.meeting_room import Room
from tests.ui.noting import Note


@pytest.fixture
def summary(room: Room, note: Note) -> SummaryScreen:
    """The summary screen, shown; nothing is noted yet unless the test did so before."""
    room.press("Alt+3")
    return room.screen.findChild(SummaryScreen)


def settle(summary: SummaryScreen) -> None:
    """Let the panel count and mark what it does a moment after the last key."""
    summary.draft._count()
    QApplication.processEvents()


def type_words(widget: object, text: str) -> None:
    """Type into a widget."""
    QTest.keyClicks(widget, text)
