"""The rows of the table about the floor list."""

from chairconsole.control.action import QT_TRANSLATE_NOOP, Action, ActionId, Group
from chairconsole.control.asking import always, block_is_open, is_marked, move_down, move_up, on_marked
from chairconsole.domain import commands as ask

FLOOR_LIST = (
    Action(
        ActionId.ADD_TO_LIST,
        Group.FLOOR_LIST,
        QT_TRANSLATE_NOOP("actions", "Add to the floor list"),
        QT_TRANSLATE_NOOP("actions", "Type who asks for the floor"),
        ("F2", "Ctrl+L"),
        always,
    ),
    Action(
        ActionId.GIVE_FLOOR,
        Group.FLOOR_LIST,
        QT_TRANSLATE_NOOP("actions", "Give the floor now…"),
        QT_TRANSLATE_NOOP("actions", "Give the floor to somebody who has no entry on the list"),
        ("Shift+F2", "Ctrl+Shift+L"),
        block_is_open,
    ),
    Action(
        ActionId.CALL_SELECTED,
        Group.FLOOR_LIST,
        QT_TRANSLATE_NOOP("actions", "Call the marked entry"),
        QT_TRANSLATE_NOOP("actions", "Give the floor to the marked entry, whatever its place"),
        ("Shift+F5", "Ctrl+Shift+N"),
        is_marked,
        on_marked(lambda request: ask.CallRequest(request=request)),
    ),
    Action(
        ActionId.MOVE_UP,
        Group.FLOOR_LIST,
        QT_TRANSLATE_NOOP("actions", "Move up"),
        QT_TRANSLATE_NOOP("actions", "Move the marked entry up"),
        ("Alt+Up", "Ctrl+Shift+Up"),
        is_marked,
        move_up,
    ),
    Action(
        ActionId.MOVE_DOWN,
        Group.FLOOR_LIST,
        QT_TRANSLATE_NOOP("actions", "Move down"),
        QT_TRANSLATE_NOOP("actions", "Move the marked entry down"),
        ("Alt+Down", "Ctrl+Shift+Down"),
        is_marked,
        move_down,
    ),
    Action(
        ActionId.WITHDRAW,
        Group.FLOOR_LIST,
        QT_TRANSLATE_NOOP("actions", "Withdrawn"),
        QT_TRANSLATE_NOOP("actions", "The marked entry was withdrawn"),
        ("Shift+F9", "Ctrl+Shift+O"),
        is_marked,
        on_marked(lambda request: ask.Withdraw(request=request)),
    ),
    Action(
        ActionId.ABSENT,
        Group.FLOOR_LIST,
        QT_TRANSLATE_NOOP("actions", "Absent"),
        QT_TRANSLATE_NOOP("actions", "The marked entry was called and is not there"),
        ("Shift+F12", "Ctrl+Shift+J"),
        is_marked,
        on_marked(lambda request: ask.MarkAbsent(request=request)),
    ),
    Action(
        ActionId.MISTAKE,
        Group.FLOOR_LIST,
        QT_TRANSLATE_NOOP("actions", "Entered by mistake"),
        QT_TRANSLATE_NOOP("actions", "The marked entry should never have been on the list"),
        ("Shift+F11", "Ctrl+Shift+G"),
        is_marked,
        on_marked(lambda request: ask.EnteredByMistake(request=request)),
    ),
)
