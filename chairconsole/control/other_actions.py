"""The rows of the table about the pages beside the floor list, the agenda, the notes and the console itself."""

from chairconsole.control.action import QT_TRANSLATE_NOOP, Action, ActionId, Group
from chairconsole.control.asking import always, block_is_open, can_redo, can_undo
from chairconsole.domain import commands as ask

PAGES = (
    Action(
        ActionId.NOT_YET_HEARD,
        Group.FLOOR_LIST,
        QT_TRANSLATE_NOOP("actions", "Not yet heard"),
        QT_TRANSLATE_NOOP("actions", "Show who is present and has not spoken; again: back to the floor list"),
        ("Ctrl+Shift+F3", "Ctrl+Shift+V"),
        always,
    ),
    Action(
        ActionId.SUGGESTED,
        Group.FLOOR_LIST,
        QT_TRANSLATE_NOOP("actions", "Suggested order"),
        QT_TRANSLATE_NOOP("actions", "Show in which order those who wait might be called, and why"),
        ("Ctrl+Shift+F5", "Ctrl+Shift+X"),
        always,
    ),
    Action(
        ActionId.NOT_REACHED,
        Group.FLOOR_LIST,
        QT_TRANSLATE_NOOP("actions", "Not reached"),
        QT_TRANSLATE_NOOP("actions", "Show who did not speak: put back, carry over, note texts received"),
        ("Ctrl+Shift+F6", "Ctrl+Shift+Q"),
        always,
    ),
    Action(
        ActionId.LIMIT,
        Group.FLOOR_LIST,
        QT_TRANSLATE_NOOP("actions", "Limit from now on…"),
        QT_TRANSLATE_NOOP("actions", "Set the speaking limit of those not yet called"),
        ("Ctrl+Shift+F8", "Ctrl+Shift+C"),
        block_is_open,
    ),
    Action(
        ActionId.TRY_LIMIT,
        Group.FLOOR_LIST,
        QT_TRANSLATE_NOOP("actions", "Try another limit"),
        QT_TRANSLATE_NOOP("actions", "See who would fit under another limit; the arrows move it and Enter sets it"),
        ("Ctrl+Shift+F12", "Ctrl+Down"),
        block_is_open,
    ),
    Action(
        ActionId.STAKEHOLDERS,
        Group.FLOOR_LIST,
        QT_TRANSLATE_NOOP("actions", "Stakeholders…"),
        QT_TRANSLATE_NOOP("actions", "Say when stakeholders are called: in turn, when there is time, or one every n"),
        ("Ctrl+Shift+F9", "Ctrl+Shift+W"),
        always,
    ),
)

AGENDA = (
    Action(
        ActionId.BLOCK,
        Group.AGENDA,
        QT_TRANSLATE_NOOP("actions", "Open or close the block"),
        QT_TRANSLATE_NOOP("actions", "Close the open block, or open the next one"),
        ("F11", "Ctrl+O"),
        always,
    ),
    Action(
        ActionId.GO_TO_STEP,
        Group.AGENDA,
        QT_TRANSLATE_NOOP("actions", "Go to a step…"),
        QT_TRANSLATE_NOOP("actions", "Leave the present step and start another"),
        ("F12", "Ctrl+J"),
        always,
    ),
    Action(
        ActionId.AGENDA,
        Group.AGENDA,
        QT_TRANSLATE_NOOP("actions", "Change the agenda…"),
        QT_TRANSLATE_NOOP("actions", "Extend, move, merge or leave out blocks and steps; seats and people"),
        ("Alt+Shift+F7", "Ctrl+Up"),
        always,
    ),
    Action(
        ActionId.UNDO,
        Group.AGENDA,
        QT_TRANSLATE_NOOP("actions", "Undo"),
        QT_TRANSLATE_NOOP("actions", "Take back the latest step of the floor, the time or the agenda"),
        ("F4", "Ctrl+Shift+B"),
        can_undo,
        lambda _meeting, _selection: ask.Undo(),
    ),
    Action(
        ActionId.REDO,
        Group.AGENDA,
        QT_TRANSLATE_NOOP("actions", "Redo"),
        QT_TRANSLATE_NOOP("actions", "Restore what was taken back, with its original times"),
        ("Shift+F4", "Ctrl+Shift+F"),
        can_redo,
        lambda _meeting, _selection: ask.Redo(),
    ),
)

NOTES = (
    Action(
        ActionId.NOTES,
        Group.NOTES,
        QT_TRANSLATE_NOOP("actions", "Notes"),
        QT_TRANSLATE_NOOP("actions", "Write a note on the speech"),
        ("F3", "Ctrl+I"),
        always,
    ),
    Action(
        ActionId.KEEP_POINT,
        Group.NOTES,
        QT_TRANSLATE_NOOP("actions", "Keep point"),
        QT_TRANSLATE_NOOP("actions", "Keep the note; the field is empty for the next one"),
        ("Ctrl+Return", "Shift+F3"),
        always,
    ),
    Action(
        ActionId.KEEP_QUESTION,
        Group.NOTES,
        QT_TRANSLATE_NOOP("actions", "Question to…"),
        QT_TRANSLATE_NOOP("actions", "Keep the note as a question, and to whom it is put"),
        ("Ctrl+Shift+Return", "Ctrl+Shift+F4"),
        always,
    ),
)

CONSOLE = (
    Action(
        ActionId.KEYS,
        Group.CONSOLE,
        QT_TRANSLATE_NOOP("actions", "All keys"),
        QT_TRANSLATE_NOOP("actions", "Show every key"),
        ("F1", "Ctrl+F1"),
        always,
    ),
    Action(
        # Without the Shift it is the sheet of keys, which no meeting would notice.
        ActionId.ROOM,
        Group.CONSOLE,
        QT_TRANSLATE_NOOP("actions", "Room display"),
        QT_TRANSLATE_NOOP("actions", "Open or close the window for the projector"),
        ("Shift+F1", "Ctrl+Shift+M"),
        always,
    ),
    Action(
        ActionId.ROOM_CLOCK,
        Group.CONSOLE,
        QT_TRANSLATE_NOOP("actions", "The room's clock…"),
        QT_TRANSLATE_NOOP("actions", "Say what the room's clock shows if the computer's is off"),
        (),
        always,
    ),
    Action(
        ActionId.SWITCH_LOOK,
        Group.CONSOLE,
        QT_TRANSLATE_NOOP("actions", "Light or dark"),
        QT_TRANSLATE_NOOP("actions", "Switch between the dark and the light look"),
        (),
        always,
    ),
    Action(
        ActionId.TIMELINE,
        Group.CONSOLE,
        QT_TRANSLATE_NOOP("actions", "Timeline…"),
        QT_TRANSLATE_NOOP("actions", "Show the day as planned, as it was and as it is likely to be"),
        (),
        always,
    ),
    Action(
        ActionId.SESSION_FILE,
        Group.CONSOLE,
        QT_TRANSLATE_NOOP("actions", "Look at the session file again"),
        QT_TRANSLATE_NOOP("actions", "Say what has changed in the file since it was read; nothing is taken unasked"),
        (),
        always,
    ),
    Action(
        ActionId.EXPORT,
        Group.CONSOLE,
        QT_TRANSLATE_NOOP("actions", "Export the record…"),
        QT_TRANSLATE_NOOP("actions", "Save what happened as a file"),
        (),
        always,
    ),
    Action(
        ActionId.SAVE_COPY,
        Group.CONSOLE,
        QT_TRANSLATE_NOOP("actions", "Save the record elsewhere…"),
        QT_TRANSLATE_NOOP("actions", "Write the whole record to another folder too"),
        ("Ctrl+F9", "Ctrl+Shift+R"),
        always,
    ),
    Action(
        ActionId.GO_ON_UNSAVED,
        Group.CONSOLE,
        QT_TRANSLATE_NOOP("actions", "Go on unsaved"),
        QT_TRANSLATE_NOOP("actions", "Go on although nothing can be written; what is in memory only is counted"),
        ("Ctrl+F8", "Ctrl+Shift+H"),
        always,
    ),
    Action(
        ActionId.LEAVE,
        Group.CONSOLE,
        QT_TRANSLATE_NOOP("actions", "Leave this session…"),
        QT_TRANSLATE_NOOP("actions", "Go back to the welcome screen; the record stays as it is"),
        (),
        always,
    ),
)
