"""The one table of actions: menus, buttons, hints, the sheet of keys and the README are all built from it."""

import datetime as dt

from chairconsole.control.action import Action, ActionId, Group
from chairconsole.control.asking import (
    always,
    block_is_open,
    can_redo,
    can_undo,
    is_marked,
    is_speaking,
    is_timed,
    move_down,
    move_up,
    on_marked,
    pause_or_resume,
    started,
)
from chairconsole.domain import commands as ask


def all_actions() -> tuple[Action, ...]:
    """The table. Each podium action has two keys: the first is printed on its button, both in its tooltip."""
    return (*_SPEECH, *_FLOOR_LIST, *_AGENDA, *_NOTES, *_CONSOLE)


def find_action(action_id: ActionId) -> Action:
    """The action with this id."""
    return next(action for action in all_actions() if action.id is action_id)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name by which Qt's lupdate finds texts
    """Mark a text for translation; the windows translate it."""
    return text


_SPEECH = (
    Action(
        ActionId.NEXT,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "Next"),
        QT_TRANSLATE_NOOP("actions", "Do what comes next: start the step, or give the floor to whoever is first"),
        ("F5", "Ctrl+N"),
        always,
        lambda _meeting, _selection: ask.Next(),
    ),
    Action(
        ActionId.FINISH,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "Finish"),
        QT_TRANSLATE_NOOP("actions", "End the speech of whoever has the floor"),
        ("F6", "Ctrl+S"),
        is_speaking,
        lambda _meeting, _selection: ask.Finish(),
    ),
    Action(
        ActionId.PAUSE,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "Pause"),
        QT_TRANSLATE_NOOP("actions", "Let the speaker's clock stand still, or go on"),
        ("F7", "Ctrl+P"),
        is_speaking,
        pause_or_resume,
    ),
    Action(
        ActionId.MORE_TIME,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "+30 s"),
        QT_TRANSLATE_NOOP("actions", "Give the speaker 30 seconds more"),
        ("F8", "Ctrl+T"),
        is_timed,
        lambda _meeting, _selection: ask.AddTime(seconds=30),
    ),
    Action(
        ActionId.LESS_TIME,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "−30 s"),
        QT_TRANSLATE_NOOP("actions", "Give the speaker 30 seconds less"),
        ("Shift+F8", "Ctrl+Shift+T"),
        is_timed,
        lambda _meeting, _selection: ask.AddTime(seconds=-30),
    ),
    Action(
        ActionId.EARLIER_15,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "Started 15 s earlier"),
        QT_TRANSLATE_NOOP(
            "actions", "Date the start back by 15 seconds: of the speech, else of the step, else of the block"
        ),
        ("Shift+F6", "Ctrl+B"),
        block_is_open,
        lambda meeting, _selection: ask.StartedEarlier(of=started(meeting), by=dt.timedelta(seconds=15)),
    ),
    Action(
        ActionId.EARLIER_60,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "Started 1 min earlier"),
        QT_TRANSLATE_NOOP(
            "actions", "Date the start back by one minute: of the speech, else of the step, else of the block"
        ),
        ("Ctrl+F6", "Ctrl+Shift+S"),
        block_is_open,
        lambda meeting, _selection: ask.StartedEarlier(of=started(meeting), by=dt.timedelta(minutes=1)),
    ),
    Action(
        ActionId.EARLIER,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "Started earlier…"),
        QT_TRANSLATE_NOOP("actions", "Say by how much the speech, the step or the block began earlier"),
        ("Ctrl+F7", "Ctrl+Shift+P"),
        block_is_open,
    ),
    Action(
        ActionId.START_AGAIN,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "Start again"),
        QT_TRANSLATE_NOOP("actions", "Let the clock of the speech run anew from now; else of the step or of the block"),
        ("Shift+F7", "Ctrl+R"),
        block_is_open,
        lambda meeting, _selection: ask.StartAgain(of=started(meeting)),
    ),
    Action(
        ActionId.SPEAKER_ABSENT,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "Speaker not in the room"),
        QT_TRANSLATE_NOOP("actions", "Whoever was just called is absent: the speech does not count, and is kept"),
        ("Ctrl+F12", "Ctrl+Shift+I"),
        is_speaking,
        lambda _meeting, _selection: ask.SpeakerAbsent(),
    ),
)

_FLOOR_LIST = (
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

_AGENDA = (
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

_NOTES = (
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
)

_CONSOLE = (
    Action(
        ActionId.KEYS,
        Group.CONSOLE,
        QT_TRANSLATE_NOOP("actions", "All keys"),
        QT_TRANSLATE_NOOP("actions", "Show every key"),
        ("F1", "Ctrl+F1"),
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
        ActionId.EXPORT,
        Group.CONSOLE,
        QT_TRANSLATE_NOOP("actions", "Export the record…"),
        QT_TRANSLATE_NOOP("actions", "Save what happened as a file"),
        (),
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
