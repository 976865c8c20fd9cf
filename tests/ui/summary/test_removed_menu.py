"""Points that were removed are seen in a menu, and brought back from there."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from chairconsole.domain.commands.note_commands import RemovePoints
from chairconsole.ui.summary.removed_menu import MOST, RemovedMenu
from chairconsole.ui.summary.summary_screen import SummaryScreen
from chairconsole.ui.widgets.key_button import KeyButton
from tests.ui.meeting_room import Room
from tests.ui.noting import Note


def opened(room: Room) -> RemovedMenu:
    """The menu of removed points, as it is when the menu around it has been opened."""
    around = room.find(KeyButton, "points_menu").menu()
    assert isinstance(around, QMenu)
    around.aboutToShow.emit()
    menu = room.find(RemovedMenu, "removed_points")
    menu.aboutToShow.emit()
    return menu


def entries(room: Room) -> list[QAction]:
    return opened(room).actions()


def test_there_is_nothing_to_open_while_nothing_was_removed(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "Data by age")
    assert not opened(room).menuAction().isEnabled()


def test_a_point_that_was_removed_by_mistake_is_seen_and_brought_back(
    room: Room, note: Note, summary: SummaryScreen
) -> None:
    point = note("Mali", "Data by age & sex")
    note("Peru", "Firewalls")
    summary.bench.list.mark(1)
    room.press("Alt+Del")
    assert point not in room.meeting.points
    menu = opened(room)
    assert menu.menuAction().isEnabled()
    (entry,) = menu.actions()
    assert entry.text().startswith("Mali 10:")
    assert entry.text().endswith("Data by age && sex")
    entry.trigger()
    assert point in room.meeting.points
    assert any("Data by age & sex" in row.text for row in summary.bench.list.rows())
    assert room.notice() == "This counts again: Mali 10:16 \u00b7 Data by age & sex"
    assert not opened(room).menuAction().isEnabled()


def test_the_latest_is_first_and_long_texts_and_many_points_have_an_end(
    room: Room, note: Note, summary: SummaryScreen
) -> None:
    for number in range(MOST + 2):
        room.do(RemovePoints((note("Mali", f"{number} {'word ' * 100}\n<b>line</b>"),)))
    texts = [entry.text() for entry in entries(room)]
    assert len(texts) == MOST
    assert f"\u00b7 {MOST + 1} word" in texts[0]
    assert all(len(text) < 120 and "\n" not in text for text in texts)
    assert "&lt;b&gt;" in entries(room)[0].toolTip()
