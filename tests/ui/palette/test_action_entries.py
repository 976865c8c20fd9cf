"""Every action is an entry with its keys, under the heading of its group."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from chairconsole.control.actions.action import Group
from chairconsole.control.actions.table import all_actions
from chairconsole.ui.frame.digit_keys import digit_sequences
from chairconsole.ui.frame.menus import key_name, sequences
from chairconsole.ui.palette.action_entries import THEMES, action_entries, group_name, ids_of_key, pressed, themes_entry
from chairconsole.ui.palette.entry import Section


@pytest.mark.usefixtures("qapp")
def test_every_action_is_there_with_its_keys_group_by_group() -> None:
    entries = action_entries()
    assert {entry.id for entry in entries} == {action.id for action in all_actions()}
    assert list(dict.fromkeys(entry.heading for entry in entries)) == [group_name(group) for group in Group]
    by_id = {entry.id: entry for entry in entries}
    for action in all_actions():
        entry = by_id[action.id]
        assert (entry.title, entry.about) == (action.label, action.tooltip)
        assert entry.keys == tuple(key_name(key) for key in action.keys)
        assert entry.section is Section.ACTIONS
        assert entry.do is None


@pytest.mark.usefixtures("qapp")
def test_an_entry_asks_for_its_action_and_says_why_not() -> None:
    asked = []
    entries = action_entries(asked.append, lambda action: f"Not now: {action.id}")
    for entry in entries:
        assert entry.do is not None
        entry.do()
        assert entry.lacking == entry.line == f"Not now: {entry.id}"
        assert entry.title in entry.spoken
        assert entry.lacking in entry.spoken
        assert all(key in entry.spoken for key in entry.keys)
    assert [action.id for action in asked] == [entry.id for entry in entries]


def test_each_key_means_its_action_and_the_digits_mean_themes(qapp: QApplication) -> None:
    for action in all_actions():
        for sequence in sequences(action):
            assert ids_of_key(sequence) == (action.id,)
    for sequence in digit_sequences(5):
        assert ids_of_key(sequence) == (f"{THEMES}/5", THEMES)
    keypad = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.KeypadModifier
    assert ids_of_key(pressed(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Enter, keypad))) == ("keep_point",)
    assert themes_entry().keys == ("Ctrl+1\u20269",)
