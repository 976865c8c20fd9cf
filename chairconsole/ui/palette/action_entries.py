"""The actions of the table as entries of the list, group by group."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from chairconsole.control.actions.action import Action, Group
from chairconsole.control.actions.table import all_actions
from chairconsole.ui.frame.digit_keys import DIGITS, digit_sequences
from chairconsole.ui.frame.menus import key_name, sequences
from chairconsole.ui.palette.entry import Entry, Section
from chairconsole.ui.palette.search_words import search_words

THEMES = "themes"
"""The entry that tells of the themes' keys where no session has themes; each theme's begins so."""


def group_name(group: Group) -> str:
    """The heading of a group of actions."""
    translate = QCoreApplication.translate
    return {
        Group.SPEECH: translate("keys", "The speaker"),
        Group.ROOM: translate("keys", "Segments, questions and interruptions"),
        Group.FLOOR_LIST: translate("keys", "The floor list"),
        Group.AGENDA: translate("keys", "The agenda, undo and redo"),
        Group.NOTES: translate("keys", "Notes"),
        Group.SCREENS: translate("keys", "Podium, record and summary"),
        Group.SUMMARY: translate("keys", "On the summary screen"),
        Group.CONSOLE: translate("keys", "The console"),
    }[group]


def action_entries(
    ask: Callable[[Action], object] | None = None, lacking: Callable[[Action], str] = lambda _action: ""
) -> list[Entry]:
    """Every action. `ask` does it, where that is possible; `lacking` says why it cannot be done, or nothing."""
    return [
        Entry(
            action.id,
            Section.ACTIONS,
            QCoreApplication.translate("actions", action.label),
            QCoreApplication.translate("actions", action.tooltip),
            tuple(key_name(key) for key in action.keys),
            also=search_words(action.id),
            lacking=lacking(action),
            heading=group_name(group),
            do=None if ask is None else partial(ask, action),
        )
        for group in Group
        for action in all_actions()
        if action.group is group
    ]


def themes_entry() -> Entry:
    """What Ctrl and a digit do, where there is no session."""
    about = QCoreApplication.translate("palette", "Switch the theme of that number for the note being written")
    title, keys = QCoreApplication.translate("palette", "Themes"), f"{key_name(f'Ctrl+{DIGITS[0]}')}\u2026{DIGITS[-1]}"
    return Entry(THEMES, Section.ACTIONS, title, about, (keys,), heading=group_name(Group.NOTES))


def pressed(event: QKeyEvent) -> QKeySequence:
    """The key as the table has it: the keypad's Enter is Enter, and its digits are digits."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(QKeyCombination(held, Qt.Key(event.key())))


def ids_of_key(sequence: QKeySequence) -> tuple[str, ...]:
    """The entries that a key means, the likeliest first: an action, or a theme by its number."""
    for digit in DIGITS:
        if sequence in digit_sequences(digit):
            return (f"{THEMES}/{digit}", THEMES)
    return tuple(action.id for action in all_actions() if sequence in sequences(action))
