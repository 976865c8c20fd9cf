"""Who is present: pasted, ticked, saved, reset."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from chairconsole.domain.commands.proceedings_commands import SetPresence
from chairconsole.ui.podium.floor_list.presence_question import PresentRow
from chairconsole.ui.widgets.key_button import KeyButton
from tests.ui.meeting_room import Room


def rows(room: Room) -> list[PresentRow]:
    return room.screen.podium.drawer.presence.table.rows()


def ticked(room: Room) -> list[str]:
    return [row.name for row in rows(room) if row.tick == "\u2713"]


def open_question(room: Room) -> None:
    room.press("Ctrl+Shift+F3")
    button = room.find(KeyButton, "who_is_present")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    room.press("Return", on=button)


def press_button(room: Room, name: str) -> None:
    button = room.find(KeyButton, name)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    room.press("Return", on=button)


def test_a_pasted_list_is_ticked_and_what_is_in_doubt_stands_first(room: Room) -> None:
    open_question(room)
    field = room.find(QPlainTextEdit, "pasted_presence")
    assert field.hasFocus()
    field.setPlainText("1. Kenya\n2. France\n3. Swizerland\n4. Nobody at all")
    assert ticked(room) == ["France", "Kenya"]
    first, second = rows(room)[:2]
    assert (first.name, first.typed) == ("Switzerland", "\u201cSwizerland\u201d?")
    assert (second.name, second.tick) == ("Nobody at all", "\u00d7")
    assert "2 ticked \u00b7 1 in doubt \u00b7 1 not found" in room.words()
    press_button(room, "save_presence")
    assert room.meeting.present == {"KEN", "FRA"}
    assert room.screen.podium.drawer.unheard.isVisible()


def test_a_slip_beside_the_name_it_is_likest_is_offered_as_the_next_one(room: Room) -> None:
    open_question(room)
    room.find(QPlainTextEdit, "pasted_presence").setPlainText("Slovakia\nSlovania")
    first = rows(room)[0]
    assert (first.name, first.typed) == ("Slovenia", "\u201cSlovania\u201d?")
    field = room.find(QLineEdit, "search_present")
    field.setFocus()
    room.enter("slovenia")
    field.clear()
    assert ticked(room) == ["Slovakia", "Slovenia"]
    assert [row.typed for row in rows(room) if row.typed] == []


def test_names_are_ticked_one_by_one(room: Room) -> None:
    room.do(SetPresence(("KEN",)))
    open_question(room)
    assert ticked(room) == ["Kenya"]
    field = room.find(QLineEdit, "search_present")
    field.setFocus()
    room.enter("swi")
    room.enter("kenya")
    field.clear()
    assert ticked(room) == ["Switzerland"]
    room.screen.podium.drawer.presence.table.setFocus()
    room.screen.podium.drawer.presence.table.mark(0)
    room.press("Space")
    assert ticked(room) == []
    assert not room.find(KeyButton, "save_presence").isEnabled(), "an empty list would say that nobody is there"


def test_all_member_states_is_one_button(room: Room) -> None:
    room.do(SetPresence(("KEN",)))
    open_question(room)
    press_button(room, "all_member_states")
    assert room.meeting.present is None


def test_esc_goes_back_and_keeps_what_was_typed(room: Room) -> None:
    open_question(room)
    room.find(QPlainTextEdit, "pasted_presence").setPlainText("Kenya")
    room.press("Esc")
    assert room.screen.podium.drawer.unheard.isVisible()
    assert room.meeting.present is None
    open_question(room)
    assert ticked(room) == ["Kenya"]


def test_a_click_ticks(room: Room) -> None:
    open_question(room)
    view = room.screen.podium.drawer.presence.table
    name = rows(room)[3].name
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(3, 1)).center())
    assert ticked(room) == [name]


def test_anything_may_be_pasted(room: Room) -> None:
    open_question(room)
    field = room.find(QPlainTextEdit, "pasted_presence")
    for text in ("x" * 10_000, "<b>Kenya</b>", "\u202eKenya\x07", "\n".join(["Kenya"] * 50), "\U0001f600"):
        field.setPlainText(text)
        room.screen.grab()


@pytest.mark.parametrize("keys", ["Alt+PgDown", "Ctrl+PgDown"])
def test_it_has_a_key_of_its_own_that_puts_it_away_again(room: Room, keys: str) -> None:
    room.press("F2")
    room.press(keys)
    assert room.find(QPlainTextEdit, "pasted_presence").hasFocus()
    room.press(keys)
    assert room.field.hasFocus()
