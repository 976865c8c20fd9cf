"""The podium where there are few lines: the floor list has the room of what can be done without."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from chairconsole.ui.frame.typed_menu import TypedMenu
from chairconsole.ui.podium.floor_list.floor_list import ABOUT_LEAST
from chairconsole.ui.podium.narrow_rail import NARROW
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.runs import Run
from tests.there import there
from tests.ui.meeting_room import Room

LOW, HIGH = (1280, 650), (1440, 740)


@pytest.fixture
def look(qapp: QApplication, resources: Path) -> Look:
    """Return the look that a screen of few lines has from the start."""
    look = Look(resources, is_dense=True)
    look.apply_to(qapp)
    return look


@pytest.fixture
def busy(room: Room) -> Room:
    """Return a discussion in which somebody speaks and twelve wait."""
    room.in_discussion()
    room.wait_list("Germany", *(f"Delegation {number}" for number in range(12)))
    room.press("F5")
    return room


def be(room: Room, size: tuple[int, int]) -> None:
    room.screen.resize(*size)
    # Each part that is laid out anew tells the one around it, which does so in the next turn.
    for _ in range(3):
        room.settle()


def whole_rows(room: Room) -> int:
    """How many rows of the list are seen from top to bottom, from the first."""
    inside = room.table.viewport().rect()
    assert room.screen.rect().contains(room.table.geometry().translated(room.table.mapTo(room.screen, QPoint())))
    model = room.table.model()
    return sum(inside.contains(room.table.visualRect(model.index(place, 1))) for place in range(model.rowCount()))


def headings(room: Room) -> list[str]:
    model, across = room.table.model(), Qt.Orientation.Horizontal
    return [
        str(model.headerData(place, across, Qt.ItemDataRole.DisplayRole))
        for place in range(model.columnCount())
        if not room.table.isColumnHidden(place)
    ]


def lists(room: Room) -> QPushButton:
    return there(room.screen.findChild(QPushButton, "button_lists"))


def test_the_layout_follows_the_height_of_the_window(busy: Room) -> None:
    podium = busy.screen.podium
    be(busy, LOW)
    # Rows are as low as lets one more be whole.
    assert whole_rows(busy) == 10
    assert podium.rail.width() == NARROW
    assert headings(busy) == ["#", "Who asks for the floor", "About", "Floor at", "Spoke"]
    assert busy.table.columnWidth(2) > ABOUT_LEAST
    assert lists(busy).isVisible()
    assert not podium.drawer.bar.isVisible()
    assert podium.forecast.height() < 40
    be(busy, HIGH)
    assert podium.rail.width() > 200
    assert "Asked" in headings(busy)
    assert not lists(busy).isVisible()
    assert podium.drawer.bar.isVisible()
    # In a panellists' turn the speaker's card is high: the cards below are as in a low window, and the rail is not.
    rows = whole_rows(busy)
    busy.press("F6")
    busy.press("Ctrl+G")
    busy.settle()
    assert podium.rail.width() > 200
    assert lists(busy).isVisible()
    assert not podium.drawer.bar.isVisible()
    assert whole_rows(busy) >= rows
    busy.press("Ctrl+G")
    busy.settle()
    assert podium.drawer.bar.isVisible()


def test_where_lines_are_higher_a_window_is_low_earlier(busy: Room, resources: Path) -> None:
    airy, dense = Look(resources).theme.size("low_window"), busy.look.theme.size("low_window")
    assert airy > HIGH[1] > dense > LOW[1]
    for height, is_narrow in ((dense, False), (dense - 1, True)):
        be(busy, (HIGH[0], height))
        assert (busy.screen.podium.rail.width() == NARROW) is is_narrow
    # The note, which is scrolled, gives its lines to what is owed and what was said.
    low = busy.note.height()
    be(busy, HIGH)
    assert busy.note.height() > low


def test_what_explains_the_field_stands_over_all_headings_and_over_no_row(busy: Room) -> None:
    be(busy, LOW)
    below = busy.screen.podium.list_card.quick_add.below
    below.let_tell(is_used=True)
    below.tell([Run("? what about, to whom")])
    busy.settle()
    hint = below.hint
    card = busy.screen.podium.list_card
    table = busy.table
    place = hint.geometry().translated(card.mapTo(busy.screen, QPoint()))
    rows = table.viewport().mapTo(busy.screen, table.visualRect(table.model().index(0, 1)).topLeft())
    assert hint.isVisible()
    assert place.left() <= table.mapTo(busy.screen, QPoint()).x()
    assert place.right() >= table.mapTo(busy.screen, table.rect().topRight()).x()
    assert place.bottom() < rows.y() + table.fontMetrics().leading() + 6


def test_f12_opens_the_whole_agenda_for_as_long_as_its_menu_is_open(busy: Room) -> None:
    be(busy, LOW)
    rail = busy.screen.podium.rail
    assert "Moderator's concluding remarks" not in busy.words(rail)
    busy.press("F12")
    assert rail.width() > NARROW
    assert "Moderator's concluding remarks" in busy.words(rail)
    there(rail.findChildren(TypedMenu)[-1]).close()
    busy.settle()
    assert rail.width() == NARROW


def test_the_narrow_rail_tells_what_goes_on_and_a_click_goes_there(busy: Room) -> None:
    be(busy, LOW)
    rail = busy.screen.podium.rail
    words = busy.words(rail).split("\n")
    assert {"10:15", "Panel 1", "floor 1", "12:53", "agenda"} <= set(words)
    steps, blocks = list[tuple[str, str]](), list[str]()
    for signal, found in ((rail.step_chosen, steps), (rail.block_chosen, blocks)):
        signal.disconnect()
        signal.connect(lambda *chosen, found=found: found.append(chosen))
    for name in ("Moderator's concluding remarks 12:53", "13:00 Lunch"):
        line = next(one for one in rail.findChildren(type(rail.widget())) if one.accessibleName().startswith(name))
        QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert steps[0][0] == "panel-1"
    assert blocks


def test_the_other_lists_are_in_a_menu_with_their_keys_and_have_their_tabs(busy: Room) -> None:
    be(busy, LOW)
    assert "Floor list \u00b7 12" in lists(busy).accessibleName()
    entries = {entry.text().replace("&", ""): entry for entry in lists(busy).menu().actions()}
    assert entries["Not yet heard"].shortcut().toString() == "Ctrl+Shift+F3"
    assert {"Suggested order", "Not reached"} <= set(entries)
    entries["Not reached"].trigger()
    assert busy.screen.podium.drawer.missed.isVisible()
    assert busy.screen.podium.drawer.bar.isVisible()
    busy.press("F2")
    assert not busy.screen.podium.drawer.bar.isVisible()
    busy.press("Ctrl+G")
    assert "List waits \u00b7 12" in lists(busy).accessibleName()
