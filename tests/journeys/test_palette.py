"""The list of everything, with real keys: what it does, and that leaving it leaves no trace."""

import pytest
from PySide6.QtWidgets import QApplication

from chairconsole.ui.palette.palette import Palette
from tests.journeys.driver import Chair

pytestmark = pytest.mark.x_server


def listed(chair: Chair) -> Palette:
    """Open the list by its key."""
    chair.press("Alt+Q")
    (palette,) = (one for one in chair.screen.findChildren(Palette) if one.isVisible())
    return palette


def to_the_discussion(chair: Chair) -> None:
    chair.open()
    chair.press("F11")
    chair.pass_time(2)
    chair.press("F11", "F11")
    while chair.meeting.segment is None:
        chair.pass_time(2)
        chair.press("F5")


def test_a_point_of_order_is_found_and_raised(chair: Chair) -> None:
    to_the_discussion(chair)
    chair.type_name("ken")
    chair.pass_time(2)
    chair.press("F5")
    chair.pass_time(30)
    palette = listed(chair)
    chair.type("po")
    marked = palette.list.marked()
    assert marked is not None
    assert marked.title.startswith("Point of order")
    chair.press("Return")
    chair.type("mex")
    chair.press("Return")
    assert chair.meeting.point_of_order is not None
    chair.check_the_record()


def test_a_delegation_comes_on_the_list_and_esc_goes_back_to_the_half_typed_note(chair: Chair) -> None:
    to_the_discussion(chair)
    chair.write_note("how to break down figures")
    note = chair.podium.notes.field
    cursor = note.textCursor()
    cursor.setPosition(7)
    note.setTextCursor(cursor)
    listed(chair)
    chair.type("portu")
    chair.press("Return")
    assert [one.participant.name for one in chair.meeting.floor_list] == ["Portugal"]
    assert QApplication.focusWidget() is note
    listed(chair)
    chair.type("pol")
    chair.press("Down", "Esc")
    assert QApplication.focusWidget() is note
    assert note.toPlainText() == "how to break down figures"
    assert note.textCursor().position() == 7
    chair.press("Ctrl+Return")
    assert [point.text for point in chair.meeting.points.values()] == ["how to break down figures"]
    chair.check_the_record()


def test_what_cannot_be_done_says_why_and_f1_shows_everything_again(chair: Chair) -> None:
    to_the_discussion(chair)
    palette = listed(chair)
    chair.type("rule point")
    chair.press("Return")
    assert palette.isVisible()
    assert palette.said() == "Not now: no point of order is waiting for a ruling"
    before = chair.meeting
    chair.press("F5", "F11", "Ctrl+P")
    marked = palette.list.marked()
    assert marked is not None
    assert marked.title == "Pause"
    assert chair.meeting == before
    chair.press("F1")
    assert palette.field.text() == ""
    chair.press("Esc")
    assert not [one for one in chair.screen.findChildren(Palette) if one.isVisible()]
