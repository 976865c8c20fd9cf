"""The summary screen, and what is done on it."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from chairconsole.ui.frame.to_save import ToSave
from chairconsole.ui.summary.bench_panel import BenchPanel
from chairconsole.ui.summary.bench_rows import RowKind
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


@pytest.fixture
def bench(note: Note, summary: SummaryScreen) -> BenchPanel:
    """Return the bench with three points, two of them alike."""
    for who, text in (
        ("Mali", "Data by age and sex"),
        ("Peru", "Data by age and by sex"),
        ("Sweden", "Firewalls at borders"),
    ):
        note(who, text)
    return summary.bench


def mark(room: Room, bench: BenchPanel, number: int) -> None:
    """Mark so many points from the first on that is no suggestion, by keys."""
    place = next(at for at, row in enumerate(bench.list.rows()) if row.kind in (RowKind.POINT, RowKind.MESSAGE))
    bench.list.mark(place)
    bench.list.setFocus()
    for _ in range(number - 1):
        room.press("Shift+Down")


def wanted(room: Room) -> list[ToSave]:
    """What is handed on to be saved from now on."""
    found: list[ToSave] = []
    room.screen.save_wanted.connect(found.append)
    return found
