"""The floor list: who waits, which entry is marked, and what the keys do to it."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from chairconsole.domain.base.event_parts import About, Outcome
from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.commands.agenda_commands import Next
from chairconsole.domain.commands.list_commands import AddRequests, MoveRequest, NewRequest, Withdraw
from chairconsole.domain.commands.speech_commands import CallRequest
from chairconsole.ui.widgets.row_model import RowModel
from chairconsole.ui.widgets.runs import joined
from tests.ui.meeting_room import Room

NAMES = ("Germany", "Mali", "Brazil", "Ethiopia")


@pytest.fixture
def ids(room: Room) -> list[str]:
    """Four who wait in an open discussion, and nobody speaks."""
    room.in_discussion()
    return room.wait_list(*NAMES)


def cells(room: Room, row: int) -> list[str]:
    model = room.table.model()
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def mark(room: Room, row: int) -> None:
    room.press("F2")
    for _ in range(row + 1):
        room.press("Down", after=0)


def test_each_row_tells_its_place_name_kind_and_times(room: Room) -> None:
    room.in_discussion()
    mali = room.directory.resolve("mali").matches[0].entry.participant
    group = Participant(key="G", name="African Group", spoken="the African Group", kind=ParticipantKind.GROUP)
    room.do(AddRequests((NewRequest(mali, group, About.QUESTION, ("expert-1",)),)))
    place, name, about, asked, floor_at, spoke = cells(room, 0)
    assert (place, about, spoke) == ("1", "question \u2192 Expert 1", "\u2013")
    assert name == "Mali for the African Group"
    assert asked == f"{room.feed.venue_time(room.feed.now.at):%H:%M}"
    assert floor_at.startswith("\u2248")
    hint = room.table.model().index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert "African" in hint
    drawn = room.table.model().index(0, 1).data(RowModel.DRAWING_ROLE)
    assert joined(drawn) == "Mali for the African Group  African", "the region beside the name, as far as it has room"


def test_a_row_tells_how_often_and_how_long_somebody_spoke(room: Room, ids: list[str]) -> None:
    room.do(Next(), after=2)
    room.do(CallRequest(ids[1]), after=62)
    room.wait_list("Germany")
    assert cells(room, 2)[-1] == "1\u00d7 1:02"


def test_a_narrow_list_leaves_out_what_can_be_done_without(room: Room, ids: list[str]) -> None:
    def shown() -> list[int]:
        return [column for column in range(6) if not room.table.isColumnHidden(column)]

    room.screen.resize(1500, 900)
    room.settle()
    assert shown() == [0, 1, 2, 3, 4, 5]
    room.screen.resize(1020, 900)
    room.settle()
    assert 2 not in shown()
    assert {1, 4} <= set(shown())
    assert room.table.columnWidth(1) >= 180


def test_the_time_of_the_present_speech_goes_on(room: Room, ids: list[str]) -> None:
    room.do(Next(), after=2)
    room.wait_list("Germany")
    room.wait(10)
    assert cells(room, 3)[-1] == "1\u00d7 0:10"


def test_the_arrow_keys_mark_an_entry_from_the_empty_field(room: Room, ids: list[str]) -> None:
    room.press("F2")
    assert room.marked() is None
    room.press("Down")
    assert room.marked() == ids[0]
    room.press("Down")
    room.press("Down")
    room.press("Up")
    assert room.marked() == ids[1]
    assert room.field.hasFocus()


def test_up_begins_at_the_end_of_the_list(room: Room, ids: list[str]) -> None:
    room.press("F2")
    room.press("Up")
    assert room.marked() == ids[-1]


@pytest.mark.parametrize(
    ("keys", "outcome"),
    [
        ("Shift+F9", Outcome.WITHDRAWN),
        ("Ctrl+Shift+O", Outcome.WITHDRAWN),
        ("Shift+F12", Outcome.ABSENT),
        ("Ctrl+Shift+J", Outcome.ABSENT),
    ],
)
def test_the_marked_entry_ends_by_a_key(room: Room, ids: list[str], keys: str, outcome: Outcome) -> None:
    mark(room, 1)
    room.press(keys)
    assert room.meeting.requests[ids[1]].outcome is outcome
    assert room.names() == ["Germany", "Brazil", "Ethiopia"]


def test_an_entry_made_by_mistake_goes_without_an_outcome(room: Room, ids: list[str]) -> None:
    mark(room, 0)
    room.press("Shift+F11")
    assert room.meeting.requests[ids[0]].is_void
    assert room.names() == ["Mali", "Brazil", "Ethiopia"]


@pytest.mark.parametrize(("down", "up"), [("Alt+Down", "Alt+Up"), ("Ctrl+Shift+Down", "Ctrl+Shift+Up")])
def test_the_marked_entry_is_moved_by_keys_and_stays_marked(room: Room, ids: list[str], down: str, up: str) -> None:
    mark(room, 1)
    room.press(down)
    assert room.names() == ["Germany", "Brazil", "Mali", "Ethiopia"]
    room.press(up)
    room.press(up)
    assert room.names() == ["Mali", "Germany", "Brazil", "Ethiopia"]
    assert room.marked() == ids[1]


def test_an_entry_at_an_end_of_the_list_stays_there(room: Room, ids: list[str]) -> None:
    mark(room, 0)
    room.press("Alt+Up")
    assert room.names() == list(NAMES)
    room.do(MoveRequest(ids[0], before=None))
    room.press("Alt+Down")
    assert room.names()[-1] == "Germany"
    assert room.marked() == ids[0]


def test_the_marked_entry_is_called_whatever_its_place(room: Room, ids: list[str]) -> None:
    mark(room, 2)
    room.press("Shift+F5")
    assert room.speech.request == ids[2]


def test_a_mark_stays_while_others_come_and_go(room: Room, ids: list[str]) -> None:
    mark(room, 2)
    room.do(Next(), after=2)
    room.wait_list("Chad")
    room.do(Withdraw(ids[1]))
    assert room.marked() == ids[2]
    assert room.table.currentIndex().row() == 0


@pytest.mark.parametrize("row", range(4))
def test_no_neighbour_is_marked_when_the_marked_entry_goes(room: Room, ids: list[str], row: int) -> None:
    mark(room, row)
    room.press("Shift+F9")
    assert room.marked() is None
    room.press("Shift+F9")
    assert len(room.names()) == 3, "a second press must not be about somebody else"
    assert room.notice()


def test_the_first_entry_is_no_longer_marked_when_it_has_the_floor(room: Room, ids: list[str]) -> None:
    mark(room, 0)
    room.press("F5")
    assert room.marked() is None


def test_esc_goes_back_to_the_field_and_changes_nothing(room: Room, ids: list[str]) -> None:
    room.table.setFocus()
    room.table.selectRow(1)
    before = room.meeting
    room.press("Esc")
    assert room.field.hasFocus()
    assert room.marked() is None
    assert room.meeting == before


def test_a_double_click_calls_the_entry(room: Room, ids: list[str]) -> None:
    place = room.table.visualRect(room.table.model().index(2, 1)).center()
    QTest.mouseClick(room.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(room.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert room.speech.request == ids[2]


def test_the_menu_of_an_entry_marks_it_and_is_let_go_of_when_it_closes(room: Room, ids: list[str]) -> None:
    place = room.table.visualRect(room.table.model().index(1, 1)).center()
    room.table.customContextMenuRequested.emit(place)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert room.marked() == ids[1]
    labels = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert labels[0] == "Call the marked entry"
    with_deletion = []
    menu.destroyed.connect(lambda: with_deletion.append(True))
    menu.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert with_deletion


def test_a_tick_that_changes_nothing_touches_no_row(room: Room, ids: list[str]) -> None:
    told = []
    room.table.model().dataChanged.connect(lambda *where: told.append(where))
    room.feed.tick()
    assert told == []
    assert room.table.model().index(0, 0).data(RowModel.ROW_ROLE).id == ids[0]


def drop(room: Room, row: int, before: int, *, lower_half: bool = False) -> None:
    """Let a dragged row go over the upper or lower half of another one; below all rows if there is none."""
    room.table.selectRow(row)
    target = room.table.visualRect(room.table.model().index(before, 1))
    place = target.center() + QPoint(0, 5 if lower_half else -5) if before < len(room.names()) else QPoint(50, 250)
    mime = room.table.model().mimeData([room.table.model().index(row, 1)])
    keys = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(place), Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, keys)
    room.table.dropEvent(event)
    assert event.dropAction() is Qt.DropAction.IgnoreAction


def test_a_row_is_dragged_to_another_place_and_stays_marked(room: Room, ids: list[str]) -> None:
    assert room.table.dragEnabled()
    assert room.table.model().flags(room.table.model().index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled
    drop(room, 3, 0)
    assert room.names() == ["Ethiopia", "Germany", "Mali", "Brazil"]
    assert room.marked() == ids[3]
    drop(room, 0, 2, lower_half=True)
    assert room.names() == ["Germany", "Mali", "Ethiopia", "Brazil"]
    drop(room, 0, 99)
    assert room.names() == ["Mali", "Ethiopia", "Brazil", "Germany"]
    room.press("F4")
    assert room.names() == ["Germany", "Mali", "Ethiopia", "Brazil"]


def test_a_row_that_is_dropped_where_it_was_moves_nothing(room: Room, ids: list[str]) -> None:
    before = room.meeting
    drop(room, 1, 1)
    drop(room, 1, 1, lower_half=True)
    drop(room, 1, 2)
    assert room.meeting == before


def test_an_entry_is_held_and_released_in_its_menu(room: Room, ids: list[str]) -> None:
    def words() -> list[str]:
        menu = QMenu()
        room.screen.podium.list_card.floor_list.fill(menu)
        return [action.text() for action in menu.actions()]

    mark(room, 0)
    assert "Hold until there is time" in words()
    room.find_action("hold").trigger()
    assert room.names() == ["Mali", "Brazil", "Ethiopia", "Germany \u00b7 held"]
    assert room.marked() == ids[0]
    assert "Hold no longer" in words()
    assert "Hold until there is time" not in words()
    room.find_action("release").trigger()
    assert room.names() == list(NAMES)


def test_the_menu_key_is_about_the_marked_entry(room: Room, ids: list[str]) -> None:
    mark(room, 0)
    middle = room.table.rect().center()
    pressed = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, room.table.mapToGlobal(middle))
    QApplication.sendEvent(room.table, pressed)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert room.marked() == ids[0]
    menu.close()
    room.table.selectionModel().clear()
    QApplication.sendEvent(room.table, pressed)
    assert QApplication.activePopupWidget() is None


def test_the_menu_is_at_hand_beside_the_field(room: Room, ids: list[str]) -> None:
    mark(room, 1)
    menu = room.screen.podium.list_card.entry_menu
    menu.aboutToShow.emit()
    labels = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert {"Withdrawn", "Change the entry\u2026", "Right of reply\u2026", "Someone, name to follow"} <= set(labels)
