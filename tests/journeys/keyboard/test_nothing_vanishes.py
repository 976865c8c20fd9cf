"""What is typed stays: beside an open menu, and where the field is needed for something else in between."""

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit

from chairconsole.control.actions.agenda_actions import PASTE_TEXT
from chairconsole.ui.podium.quick_add.field_purposes import Purpose
from tests.journeys.driver import Chair
from tests.journeys.keyboard.test_held_key import with_four_on_the_list
from tests.journeys.keys import Keys, focused_text

pytestmark = pytest.mark.x_server


def in_open_menu(chair: Chair, key: str) -> None:
    """Press a key while the menu of limits is open: it is closed then."""
    chair.strike("F9")
    chair._wait_until(lambda: QApplication.activePopupWidget() is not None)
    chair.strike(key)
    chair._wait_until(lambda: QApplication.activePopupWidget() is None)


def test_keys_close_an_open_menu_and_act_where_they_should(chair: Chair) -> None:
    with_four_on_the_list(chair)
    note, field = chair.podium.notes.field, chair.podium.list_card.quick_add.field
    chair.press("F5")
    speaks = chair.meeting.speaking
    in_open_menu(chair, "F3")
    chair.type("closing the gap")
    assert note.toPlainText() == "closing the gap"
    in_open_menu(chair, "F2")
    chair.type("chad")
    assert field.text() == "chad"
    in_open_menu(chair, "Alt+Q")
    chair.see("words may come in any order")
    chair.press("Esc")
    in_open_menu(chair, "Ctrl+F4")
    assert chair.meeting.point_of_order is not None
    in_open_menu(chair, "F4")
    assert chair.meeting.point_of_order is None
    chair.wait_until("10:45:00")
    in_open_menu(chair, "F5")
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


@pytest.mark.parametrize("keys", ["Alt+Q", "Alt+Shift+J", "Ctrl+G"])
def test_a_chord_types_no_letter_over_a_text_that_was_kept(chair: Chair, keys: str) -> None:
    with_four_on_the_list(chair)
    ask = chair.screen.context.actions.action(PASTE_TEXT).trigger
    chair.in_window(ask, lambda _dialog, typing: typing.type("Excellencies, welcome."))

    def look_again(dialog: QDialog, typing: Keys) -> None:
        field = dialog.findChild(QPlainTextEdit)
        assert field.toPlainText() == "Excellencies, welcome."
        typing.press(keys)
        typing.type(" All")
        assert field.toPlainText() == "Excellencies, welcome. All"

    chair.in_window(ask, look_again)
    chair.press("F2")
    chair.type("mali")
    chair.press("Ctrl+A", "Alt+Shift+X")
    assert focused_text() == "mali"
