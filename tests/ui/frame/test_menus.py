"""The table of actions as keys: each key works wherever the focus is, once, and text fields keep their own."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from chairconsole.control.actions import agenda_actions, list_actions, speech_actions
from chairconsole.control.actions.action import Action, Selection
from chairconsole.control.actions.table import all_actions
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.ui.frame.menus import key_name, sequences
from chairconsole.ui.widgets.plain_text import plain_tooltip
from chairconsole.ui.words.refusals import refusal_words
from tests.ui.meeting_room import Room

KEYS = [(action, sequence.toString()) for action in all_actions() for sequence in sequences(action)]

FIELDS: dict[str, Callable[[Room], QWidget]] = {
    "list field": lambda room: room.field,
    "note": lambda room: room.note,
    "table": lambda room: room.table,
    "button": lambda room: room.button("next"),
}


def watched(room: Room, action: Action) -> list[Action]:
    """Let the action do nothing but be counted."""
    triggered: list[Action] = []
    made = room.screen.context.actions.action(action)
    made.triggered.disconnect()
    made.triggered.connect(lambda: triggered.append(action))
    return triggered


@pytest.mark.parametrize("place", FIELDS)
@pytest.mark.usefixtures("look")
def test_every_key_works_wherever_the_focus_is(room: Room, place: str) -> None:
    room.in_discussion()
    room.wait_list("Germany")
    widget = FIELDS[place](room)
    counted = {action: watched(room, action) for action in all_actions()}
    swallowed = []
    for action, keys in KEYS:
        widget.setFocus()
        before = len(counted[action])
        room.press(keys, on=widget, after=0)
        if len(counted[action]) != before + 1:
            swallowed.append((action.id, keys))
    assert swallowed == []
    assert room.field.text() == ""
    assert room.note.toPlainText() == ""


def test_a_held_key_does_nothing_more(room: Room) -> None:
    counted = {action: watched(room, action) for action in all_actions()}
    for action, keys in KEYS:
        before = len(counted[action])
        room.press(keys, on=room.field, after=0)
        for _ in range(5):
            room.repeat(keys, on=room.field)
        assert len(counted[action]) == before + 1, keys


def test_a_held_key_is_seen_at_all_by_what_repeats(room: Room) -> None:
    triggered = watched(room, speech_actions.NEXT)
    room.screen.context.actions.action(speech_actions.NEXT).setAutoRepeat(True)
    room.repeat("F5", on=room.field)
    assert triggered == [speech_actions.NEXT]


def test_holding_next_down_advances_one_speaker(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Germany", "Mali", "Brazil")
    room.press("F5")
    for _ in range(30):
        room.wait(0.033)
        room.repeat("F5")
    assert room.names() == ["Mali", "Brazil"]
    assert room.notice() == ""


@pytest.mark.parametrize("place", ["list field", "note"])
def test_a_text_field_keeps_its_own_keys(room: Room, place: str) -> None:
    room.in_discussion()
    before = room.meeting
    field = FIELDS[place](room)
    field.setFocus()
    read = room.field.text if place == "list field" else room.note.toPlainText
    room.write("chad")
    room.press("Ctrl+A")
    room.press("Ctrl+C")
    assert QApplication.clipboard().text() == "chad"
    room.press("Ctrl+X")
    assert read() == ""
    room.press("Ctrl+V")
    room.press("Ctrl+V")
    assert read() == "chadchad"
    room.press("Ctrl+Z")
    assert read() != "chadchad"
    assert room.meeting == before


def test_what_cannot_be_done_is_answered_with_a_sentence(room: Room) -> None:
    for keys in ("F6", "F7", "F8", "Shift+F5", "Shift+F9", "Alt+Up", "F4", "Shift+F4", "Shift+F6", "Ctrl+F12"):
        refused = []
        room.bridge.refused.connect(refused.append)
        room.press(keys)
        assert refused, keys
        assert room.notice() == refusal_words(refused[-1]), keys


def test_a_menu_holds_its_actions_with_lines_between_them(room: Room) -> None:
    menu = room.screen.context.actions.menu((agenda_actions.UNDO, None, agenda_actions.REDO), room.screen)
    assert [action.text() for action in menu.actions() if not action.isSeparator()] == ["Undo", "Redo"]
    assert menu.toolTipsVisible()


def test_an_open_menu_greys_what_cannot_be_done_with_the_reason_and_a_closed_one_leaves_its_key(room: Room) -> None:
    actions = room.screen.context.actions
    room.in_discussion()
    shown = (speech_actions.FINISH, speech_actions.GIVE_BACK, agenda_actions.UNDO, list_actions.WITHDRAW)
    finish, give_back, undo, withdraw = (actions.action(action) for action in shown)
    room.press("F6")
    menu = actions.menu(shown, room.screen)
    menu.popup(room.screen.mapToGlobal(room.screen.rect().center()))
    assert [one.isEnabled() for one in (finish, give_back, undo, withdraw)] == [False, True, True, False]
    assert plain_tooltip("Not now: nobody has the floor") == finish.toolTip()
    assert "Not now: mark an entry of the floor list first" in withdraw.toolTip()
    menu.close()
    assert all(one.isEnabled() for one in (finish, give_back, undo, withdraw))
    assert "F6" in finish.toolTip()
    room.press("F6")
    assert room.notice() == refusal_words(Refused("no_speaker"))


def test_why_not_is_what_the_rules_would_say(room: Room) -> None:
    """Also where the table lets an action be asked for: a block is open, but nobody has spoken in it."""
    actions = room.screen.context.actions
    assert actions.why_not(speech_actions.NEXT) is None
    room.do(OpenBlock("panel-1"))
    assert speech_actions.GIVE_BACK.enabled(room.meeting, Selection())
    why = actions.why_not(speech_actions.GIVE_BACK)
    assert why is not None
    assert why.code == "nobody_before"
    for action in all_actions():
        code = action.enabled.lacking(room.meeting, Selection())
        assert (code is None) is actions.is_available(action)


def test_availability_follows_the_meeting_and_the_mark(room: Room) -> None:
    actions = room.screen.context.actions
    assert not actions.is_available(speech_actions.FINISH)
    assert not actions.is_available(list_actions.WITHDRAW)
    room.in_discussion()
    room.wait_list("Germany")
    room.press("F2")
    room.press("Down")
    assert actions.is_available(list_actions.WITHDRAW)
    room.press("F5")
    assert actions.is_available(speech_actions.FINISH)
    assert not actions.is_available(list_actions.WITHDRAW)


def test_the_hint_tells_what_an_action_does_and_every_key(room: Room) -> None:
    for action in all_actions():
        hint = room.screen.context.actions.hint(action)
        assert hint.startswith(action.tooltip)
        for key in action.keys:
            assert key_name(key) in hint


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("F5", "F5"),
        ("Ctrl+Return", "Ctrl+\u21b5"),
        ("Ctrl+Shift+Return", "Ctrl+Shift+\u21b5"),
        ("Shift+F4", "Shift+F4"),
        ("Esc", "Esc"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_a_key_is_named_as_it_is_printed(key: str, name: str) -> None:
    assert key_name(key) == name
