"""The actions about the floor list, and the pages that can stand in its place."""

from chairconsole.control.actions.action import Action, Group
from chairconsole.control.actions.availability import (
    always,
    block_is_open,
    has_own_limit,
    is_held,
    is_marked,
    is_marked_or_speaking,
    is_waiting_in_turn,
    move_down,
    move_up,
    on_marked,
    somebody_waits,
)
from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP
from chairconsole.domain.commands.list_commands import (
    AddRequests,
    EmptyList,
    EnteredByMistake,
    HoldRequest,
    LimitRequest,
    MarkAbsent,
    NewRequest,
    Withdraw,
)
from chairconsole.domain.commands.speech_commands import CallRequest

ADD_TO_LIST = Action(
    "add_to_list",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "Add to the floor list"),
    QT_TRANSLATE_NOOP("actions", "Type who asks for the floor"),
    ("F2", "Ctrl+L"),
    always,
)
GIVE_FLOOR = Action(
    "give_floor",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "Give the floor now…"),
    QT_TRANSLATE_NOOP("actions", "Give the floor to somebody who has no entry on the list"),
    ("Shift+F2", "Ctrl+Shift+L"),
    block_is_open,
)
CALL_SELECTED = Action(
    "call_selected",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "Call the marked entry"),
    QT_TRANSLATE_NOOP("actions", "Give the floor to the marked entry, whatever its place"),
    ("Shift+F5", "Ctrl+Shift+N"),
    is_marked,
    on_marked(lambda request: CallRequest(request=request)),
)
MOVE_UP = Action(
    "move_up",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "Move up"),
    QT_TRANSLATE_NOOP("actions", "Move the marked entry up"),
    ("Alt+Up", "Ctrl+Shift+Up"),
    is_marked,
    move_up,
)
MOVE_DOWN = Action(
    "move_down",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "Move down"),
    QT_TRANSLATE_NOOP("actions", "Move the marked entry down"),
    ("Alt+Down", "Ctrl+Shift+Down"),
    is_marked,
    move_down,
)
WITHDRAW = Action(
    "withdraw",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "Withdrawn"),
    QT_TRANSLATE_NOOP("actions", "The marked entry was withdrawn"),
    ("Shift+F9", "Ctrl+Shift+O"),
    is_marked,
    on_marked(lambda request: Withdraw(request=request)),
)
ABSENT = Action(
    "absent",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "Absent"),
    QT_TRANSLATE_NOOP("actions", "The marked entry was called and is not there"),
    ("Shift+F12", "Ctrl+Shift+J"),
    is_marked,
    on_marked(lambda request: MarkAbsent(request=request)),
)
MISTAKE = Action(
    "mistake",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "Entered by mistake"),
    QT_TRANSLATE_NOOP("actions", "The marked entry should never have been on the list"),
    ("Shift+F11", "Ctrl+Shift+G"),
    is_marked,
    on_marked(lambda request: EnteredByMistake(request=request)),
)
HOLD = Action(
    "hold",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "Hold until there is time"),
    QT_TRANSLATE_NOOP("actions", "The marked entry is called after all others"),
    (),
    is_waiting_in_turn,
    on_marked(lambda request: HoldRequest(request=request)),
)
RELEASE = Action(
    "release",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "Hold no longer"),
    QT_TRANSLATE_NOOP("actions", "The marked entry is called in turn again"),
    (),
    is_held,
    on_marked(lambda request: HoldRequest(request=request, held=False)),
)
CHANGE_REQUEST = Action(
    "change_request",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "Change the entry…"),
    QT_TRANSLATE_NOOP(
        "actions", "Say who is meant by the marked entry, else by the speech, on whose behalf, of what kind"
    ),
    ("Ctrl+Shift+F7", "Alt+Return"),
    is_marked_or_speaking,
)
WHAT_ABOUT = Action(
    "what_about",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "What about, and to whom…"),
    QT_TRANSLATE_NOOP(
        "actions", "Say what the marked entry, else the speech, is about: question, comment, observation; to whom"
    ),
    ("Ctrl+Shift+F1", "Ctrl+?"),
    is_marked_or_speaking,
)
ENTRY_LIMIT = Action(
    "entry_limit",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "Limit of this entry…"),
    QT_TRANSLATE_NOOP("actions", "Give the marked entry a limit of its own, whatever that of the others is"),
    (),
    is_marked,
)
USUAL_LIMIT = Action(
    "usual_limit",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "Usual limit"),
    QT_TRANSLATE_NOOP("actions", "Let the marked entry have the limit of all others again"),
    (),
    has_own_limit,
    on_marked(lambda request: LimitRequest(request, None)),
)
EMPTY_LIST = Action(
    "empty_list",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "Empty the list"),
    QT_TRANSLATE_NOOP("actions", "Nobody waits any more; they stand under not reached, and undo puts all back"),
    (),
    somebody_waits,
    lambda _meeting, _selection: EmptyList(),
)
NAME_LATER = Action(
    "name_later",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "Someone, name to follow"),
    QT_TRANSLATE_NOOP("actions", "Put somebody on the list whose name plate cannot be read yet"),
    ("Ctrl+Shift+F2", "Ctrl+0"),
    block_is_open,
    lambda _meeting, _selection: AddRequests((NewRequest(None),)),
)
LIST_STATE = Action(
    "list_state",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "Open, last call or closed…"),
    QT_TRANSLATE_NOOP("actions", "Open the floor list, announce its last call, or close it"),
    ("F9", "Ctrl+Shift+Y"),
    block_is_open,
)
PRESENCE = Action(
    "presence",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "Who is present…"),
    QT_TRANSLATE_NOOP("actions", "Paste or tick who is present; without a list, all Member States are"),
    ("Alt+PgDown", "Ctrl+PgDown"),
    always,
)
REPLY = Action(
    "reply",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "Right of reply…"),
    QT_TRANSLATE_NOOP("actions", "Put a right of reply at the end of the list; Enter asks to which speech"),
    (),
    block_is_open,
)
NOT_YET_HEARD = Action(
    "not_yet_heard",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "Not yet heard"),
    QT_TRANSLATE_NOOP("actions", "Show who is present and has not spoken; again: back to the floor list"),
    ("Ctrl+Shift+F3", "Ctrl+Shift+V"),
    always,
)
SUGGESTED = Action(
    "suggested",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "Suggested order"),
    QT_TRANSLATE_NOOP("actions", "Show in which order those who wait might be called, and why"),
    ("Ctrl+Shift+F5", "Ctrl+Shift+X"),
    always,
)
NOT_REACHED = Action(
    "not_reached",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "Not reached"),
    QT_TRANSLATE_NOOP("actions", "Show who did not speak: put back, carry over, note texts received"),
    ("Ctrl+Shift+F6", "Ctrl+Shift+Q"),
    always,
)
LIMIT = Action(
    "limit",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "Limit from now on…"),
    QT_TRANSLATE_NOOP("actions", "Set the speaking limit of those not yet called"),
    ("Ctrl+Shift+F8", "Ctrl+Shift+C"),
    block_is_open,
)
TRY_LIMIT = Action(
    "try_limit",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "Try another limit"),
    QT_TRANSLATE_NOOP("actions", "See who would fit under another limit; the arrows move it and Enter sets it"),
    ("Ctrl+Shift+F12", "Ctrl+Down"),
    block_is_open,
)
FORECAST = Action(
    "forecast",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "All times of the forecast"),
    QT_TRANSLATE_NOOP("actions", "Show what else the forecast knows: when all have spoken, when each step must begin"),
    ("Alt+8", "Alt+Shift+8"),
    block_is_open,
)
STAKEHOLDERS = Action(
    "stakeholders",
    Group.FLOOR_LIST,
    QT_TRANSLATE_NOOP("actions", "Stakeholders…"),
    QT_TRANSLATE_NOOP("actions", "Say when stakeholders are called: in turn, when there is time, or one every n"),
    ("Ctrl+Shift+F9", "Ctrl+Shift+W"),
    always,
)
