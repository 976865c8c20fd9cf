"""The actions about the agenda, and undo and redo."""

from chairconsole.control.actions.action import Action, Group
from chairconsole.control.actions.availability import (
    always,
    block_is_open,
    can_redo,
    can_undo,
    has_step_to_read,
)
from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP
from chairconsole.domain.commands import undo_commands

BLOCK = Action(
    "block",
    Group.AGENDA,
    QT_TRANSLATE_NOOP("actions", "Open or close the block"),
    QT_TRANSLATE_NOOP("actions", "Close the open block, or open the next one"),
    ("F11", "Ctrl+O"),
    always,
)
GO_TO_STEP = Action(
    "go_to_step",
    Group.AGENDA,
    QT_TRANSLATE_NOOP("actions", "Go to a step…"),
    QT_TRANSLATE_NOOP("actions", "Leave the present step and start another"),
    ("F12", "Ctrl+J"),
    always,
)
AGENDA = Action(
    "agenda",
    Group.AGENDA,
    QT_TRANSLATE_NOOP("actions", "Change the agenda…"),
    QT_TRANSLATE_NOOP("actions", "Extend, move, reorder, merge or leave out blocks and steps; seats and people"),
    ("Alt+Shift+F7", "Ctrl+Up"),
    always,
)
ADD_BLOCK = Action(
    "add_block",
    Group.AGENDA,
    QT_TRANSLATE_NOOP("actions", "Add a block…"),
    QT_TRANSLATE_NOOP("actions", "Type in a block of the agenda that was not planned, or a break"),
    (),
    always,
)
SHARE_LATENESS = Action(
    "share_lateness",
    Group.AGENDA,
    QT_TRANSLATE_NOOP("actions", "Share the lateness"),
    QT_TRANSLATE_NOOP("actions", "Let the remarks that come next be shorter, each by the same part, to keep the plan"),
    ("Alt+9", "Alt+Shift+9"),
    block_is_open,
)
READ_TEXT = Action(
    "read_text",
    Group.AGENDA,
    QT_TRANSLATE_NOOP("actions", "Prepared text"),
    QT_TRANSLATE_NOOP("actions", "Show the text of these remarks, or the next ones, to be read; again: the floor list"),
    (),
    has_step_to_read,
)
PASTE_TEXT = Action(
    "paste_text",
    Group.AGENDA,
    QT_TRANSLATE_NOOP("actions", "Paste a prepared text…"),
    QT_TRANSLATE_NOOP(
        "actions", "Paste or change the text of these remarks, or the next ones, read beside their clock"
    ),
    (),
    has_step_to_read,
)
UNDO = Action(
    "undo",
    Group.AGENDA,
    QT_TRANSLATE_NOOP("actions", "Undo"),
    QT_TRANSLATE_NOOP("actions", "Take back the latest step of the floor, the time or the agenda"),
    ("F4", "Ctrl+Shift+B"),
    can_undo,
    lambda _meeting, _selection: undo_commands.Undo(),
)
REDO = Action(
    "redo",
    Group.AGENDA,
    QT_TRANSLATE_NOOP("actions", "Redo"),
    QT_TRANSLATE_NOOP("actions", "Restore what was taken back, with its original times"),
    ("Shift+F4", "Ctrl+Shift+F"),
    can_redo,
    lambda _meeting, _selection: undo_commands.Redo(),
)
