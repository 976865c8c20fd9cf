"""What the pages with a search field do alike: what is typed marks a row, and arrows in the field move the mark."""

import pytest

from chairconsole.ui.podium.floor_list.table_page import SearchPage
from tests.ui.meeting_room import Room


@pytest.mark.parametrize("page", ["unheard", "presence"])
def test_what_is_typed_marks_the_first_row_and_arrows_move_the_mark(room: Room, page: str) -> None:
    room.in_discussion()
    searched = getattr(room.screen.podium.drawer, page)
    assert isinstance(searched, SearchPage)
    room.press("Ctrl+Shift+F3" if page == "unheard" else "Alt+PgDown")
    assert searched.table.marked() is None
    searched.field.setFocus()
    room.write("gui")
    found = searched.table.rows()
    assert len(found) > 1
    assert searched.table.marked() == found[0]
    room.press("Down")
    assert searched.table.marked() == found[1]
    searched.field.clear()
    assert searched.table.marked() is None
