"""Rows that can be dragged: the table only tells the place."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent

from chairconsole.domain.base.event_parts import Outcome
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
