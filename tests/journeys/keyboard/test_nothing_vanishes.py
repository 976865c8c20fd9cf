"""What is typed stays: beside an open menu, and where the field is needed for something else in between."""

import pytest
from PySide6.QtWidgets import QApplication

from chairconsole.ui.podium.quick_add.field_purposes import Purpose
from tests.journeys.driver import Chair
from tests.journeys.keyboard.test_held_key import with_four_on_the_list
from tests.journeys.keys import focused_text

pytestmark = pytest.mark.x_server


def test_keys_close_an_open_menu_and_act_where_they_should(chair: Chair) -> None:
    with_four_on_the_list(chair)
    note, field = chair.podium.notes.field, chair.podium.list_card.quick_add.field
    chair.press("F5")
    speaks = chair.meeting.speaking
    chair.press("F9", "F3")
    assert QApplication.activePopupWidget() is None
    chair.type("closing the gap")
    assert note.toPlainText() == "closing the gap"
    chair.press("F9", "F2")
    chair.type("chad")
    assert field.text() == "chad"
    chair.press("F9", "Alt+Q")
    chair.see("words may come in any order")
    assert QApplication.activePopupWidget() is None
    chair.press("Esc")
    chair.press("F9", "Ctrl+F4")
    assert QApplication.activePopupWidget() is None
    assert chair.meeting.point_of_order is not None
    chair.press("F9", "F4", "F9")
    assert chair.meeting.point_of_order is None
    chair.wait_until("10:45:00")
    chair.press("F5")
    assert QApplication.activePopupWidget() is None
    assert chair.meeting.speaking not in (None, speaks)
    chair.check_the_record()


@pytest.mark.parametrize("keys", ["Ctrl+F11", "Alt+Return", "Shift+F2"])
def test_a_half_typed_line_waits_while_the_field_is_needed(chair: Chair, keys: str) -> None:
    """Whatever the field is used for, done or left: the line comes back with what was chosen in it."""
    with_four_on_the_list(chair)
    chair.press("F5")
    field, quick_add = chair.podium.list_card.quick_add.field, chair.podium.list_card.quick_add
    chair.press("F2")
    chair.type("mali, nep")
    shown = quick_add.chips.accessibleName()
    chair.press(keys)
    assert quick_add.purpose is not Purpose.ADD
    assert field.text() != "mali, nep"
    chair.press("Esc")
    assert (quick_add.purpose, field.text()) == (Purpose.ADD, "mali, nep")
    assert (quick_add.chips.accessibleName(), focused_text()) == (shown, "mali, nep")
    chair.press(keys, "Ctrl+A", "Delete")
    chair.type("denmark")
    chair.press("Return")
    assert (quick_add.purpose, field.text()) == (Purpose.ADD, "mali, nep")
    chair.press("F2")
    chair.press("End")
    chair.type("al")
    chair.press("Return")
    assert chair.waiting[-2:] == ["Mali", "Nepal"]
    assert field.text() == ""
    chair.check_the_record()


def test_the_field_is_free_once_what_it_asked_about_was_taken_back(chair: Chair) -> None:
    with_four_on_the_list(chair)
    quick_add = chair.podium.list_card.quick_add
    chair.press("F5", "F2")
    chair.type("mali")
    chair.press("Ctrl+F4", "F4")
    assert (quick_add.purpose, quick_add.field.text()) == (Purpose.ADD, "mali")
    chair.press("Ctrl+A", "Delete", "Ctrl+F4", "F4")
    chair.type("denmark")
    chair.press("Return")
    assert chair.waiting[-1] == "Denmark"
    chair.press("Ctrl+F11", "F4", "F4")
    assert chair.meeting.speech is None
    assert quick_add.purpose is Purpose.ADD
    chair.check_the_record()
