"""The prepared text below the clock: when it is shown, what is due, and how one gets away from it."""

import pytest
from PySide6.QtWidgets import QDialog, QPlainTextEdit

from chairconsole.control.actions import agenda_actions
from chairconsole.domain.commands.agenda_commands import Next, OpenBlock
from chairconsole.domain.commands.plan_commands import SetStepText
from chairconsole.ui.frame.menus import key_name
from chairconsole.ui.podium.floor_list.drawer import Tab
from chairconsole.ui.widgets.key_button import KeyButton
from tests.ui.asked import answered
from tests.ui.meeting_room import Room

TEXT = "\n\n".join(["one two three four five six seven eight nine ten eleven"] * 12)


@pytest.fixture
def prepared(room: Room) -> Room:
    """Return the room of panel 1, whose moderator has a text of twelve paragraphs of six seconds."""
    room.do(SetStepText("panel-1", "step-1", TEXT))
    room.do(OpenBlock("panel-1"))
    room.press("F2")
    return room


def is_shown(room: Room) -> bool:
    return room.screen.podium.drawer.prepared.isVisible()


def due(room: Room) -> list[int]:
    frames = room.screen.podium.drawer.prepared.text.frames
    return [place for place, frame in enumerate(frames) if frame.property("current") == "true"]


def offered(room: Room) -> bool:
    return room.screen.podium.drawer.bar._tabs[Tab.TEXT].isVisible()


def test_it_is_shown_while_its_remarks_are_read_and_no_longer(prepared: Room) -> None:
    room = prepared
    assert (is_shown(room), offered(room)) == (False, True)
    room.press("F5")
    assert is_shown(room)
    assert not room.screen.podium.forecast.isVisible(), "the text has its room"
    assert room.screen.podium.drawer.prepared.hasFocus()
    assert "1:12 of 7:00 \u00b7 132 words at 110 a minute" in room.words(room.screen.podium.drawer)
    assert due(room) == [0]
    room.wait(13)
    assert due(room) == [2]
    room.press("F5")
    assert (is_shown(room), offered(room)) == (False, False)
    assert room.screen.podium.forecast.isVisible()


def test_keys_scroll_it_esc_leaves_and_a_letter_goes_to_the_list(prepared: Room) -> None:
    room = prepared
    room.press("F5")
    bar = room.screen.podium.drawer.prepared.text.verticalScrollBar()
    room.press("Down")
    down = bar.value()
    room.press("Space")
    assert 0 < down < bar.value()
    room.press("Esc")
    assert not is_shown(room)
    assert room.field.hasFocus()
    room.screen.podium.drawer.bar.chosen.emit(Tab.TEXT)
    assert is_shown(room)
    room.write("ger")
    assert not is_shown(room)
    assert room.field.text() == "ger"


def test_the_key_that_changes_an_entry_changes_the_text_while_it_is_shown(prepared: Room) -> None:
    room = prepared
    room.press("F5")
    page = room.screen.podium.drawer.prepared
    assert page.findChild(KeyButton, "change_text").key() == key_name("Alt+Return")
    assert "a name that is typed goes to the floor list" in room.words(page)

    def change(dialog: QDialog) -> None:
        field = dialog.findChild(QPlainTextEdit)
        assert field.toPlainText() == TEXT
        field.setPlainText("Thank you.")
        room.press("Ctrl+Return", on=field)

    answered(lambda: room.press("Alt+Return"), change)
    assert room.meeting.session.block("panel-1").step("step-1").text == "Thank you."
    assert is_shown(room)
    room.press("Esc", on=page)
    room.wait_list("Mali")
    room.table.selectRow(0)
    room.press("Alt+Return")
    assert room.field.text() == "Mali"


def test_it_takes_neither_the_place_of_what_is_typed_nor_the_focus_of_a_note(prepared: Room) -> None:
    room = prepared
    room.write("ger")
    room.press("F5")
    assert not is_shown(room)
    assert room.field.text() == "ger"
    room.press("F4")
    room.field.clear()
    room.press("F3")
    room.press("F5")
    assert is_shown(room)
    assert room.screen.podium.notes.field.hasFocus()


def test_the_action_shows_it_beforehand_and_puts_it_away_and_a_restart_shows_it_again(prepared: Room) -> None:
    room = prepared
    action = room.screen.context.actions.action(agenda_actions.READ_TEXT)
    action.trigger()
    assert is_shown(room)
    assert due(room) == []
    action.trigger()
    assert not is_shown(room)
    room.press("F5")
    room.restart()
    assert is_shown(room)


def test_without_a_text_nothing_is_offered(room: Room) -> None:
    room.do(OpenBlock("panel-1"))
    room.do(Next(), after=2)
    assert not offered(room)
    assert room.screen.podium.drawer.list_card.isVisible()
