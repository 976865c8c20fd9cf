"""Rows that can be dragged: the table only tells the place."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent

from chairconsole.domain.base.event_parts import Outcome
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest, Withdraw
from chairconsole.ui.widgets.row_delegate import PillDrawing
from chairconsole.ui.widgets.row_model import RowModel
from tests.ui.meeting_room import Room


@pytest.mark.parametrize(("row", "y", "place"), [(0, 5, 0), (0, 25, 0), (0, 55, 1), (2, 5, 0), (2, 25, 1), (0, 200, 2)])
def test_the_place_is_counted_without_the_dragged_row(room: Room, row: int, y: int, place: int) -> None:
    room.in_discussion()
    room.wait_list("One", "Two", "Three")
    room.settle()
    table = room.table
    told: list[int] = []
    table.dropped.connect(told.append)
    table.selectRow(row)
    mime = table.model().mimeData([table.model().index(row, 0)])
    keys = Qt.KeyboardModifier.NoModifier
    table.dropEvent(QDropEvent(QPointF(QPoint(20, y)), Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, keys))
    assert told == [place]
    assert len(room.names()) == 3
    assert all(request.outcome is not Outcome.WITHDRAWN for request in room.meeting.requests.values())


def test_rows_are_dropped_between_rows_and_never_into_one(room: Room) -> None:
    room.in_discussion()
    room.wait_list("One")
    model = room.table.model()
    assert model.supportedDropActions() == Qt.DropAction.MoveAction
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsDropEnabled
    assert model.flags(QModelIndex()) == Qt.ItemFlag.ItemIsDropEnabled


def test_a_line_tells_where_the_floor_ends_and_at_which_limit_all_would_fit(room: Room) -> None:
    room.in_discussion()
    room.wait(minutes=125)
    room.wait_list(*(f"Delegation {number}" for number in range(12)))
    table = room.table
    assert table.ends_above() == 8
    assert table.end_words() == "▲ the floor ends here · 4 more do not fit at 3:00; they do at 1:45 — Ctrl+Shift+F12"
    assert table.rowHeight(8) == table.rowHeight(7) + table.line_height
    assert not table.grab().isNull()
    room.press("Ctrl+Shift+F12", after=0)
    assert (table.ends_above(), table.end_words()) == (None, "")
    assert table.rowHeight(8) == table.rowHeight(7)
    room.press("Escape", after=0)
    room.do(Withdraw(room.meeting.waiting[0]), after=0)
    assert table.ends_above() == 8
    assert [table.rowHeight(row) > table.rowHeight(0) for row in range(11)] == [row == 8 for row in range(11)]


def test_the_panellists_turn_has_its_colour_in_the_list(room: Room) -> None:
    room.in_discussion()
    room.wait_list(*(f"Delegation {number}" for number in range(8)))
    model = room.table.model()
    runs = model.index(6, 4).data(RowModel.DRAWING_ROLE)
    assert [(run.text[:1], run.colour) for run in runs] == [("❖", "purple"), ("≈", "accent")]


def test_a_member_state_needs_no_tag_and_whoever_is_none_has_one(room: Room) -> None:
    room.in_discussion()
    for code in ("mali", "holy see"):
        participant = room.directory.resolve(code).matches[0].entry.participant
        room.do(AddRequests((NewRequest(participant),)), after=1)
    drawn = [room.table.model().index(row, 1).data(RowModel.DRAWING_ROLE) for row in range(2)]
    assert [[one.text for one in row if isinstance(one, PillDrawing)] for row in drawn] == [[], ["Observer State"]]


def test_the_list_shows_whole_rows_only(room: Room) -> None:
    room.in_discussion()
    room.wait_list(*(f"Delegation {number}" for number in range(20)))
    for height in (900, 893, 880):
        room.screen.resize(1440, height)
        room.settle()
        table = room.table
        free = table.height() - table.horizontalHeader().height()
        assert free % table.rowHeight(0) == 0
