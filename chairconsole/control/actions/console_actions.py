"""The actions about the console itself: windows, files, printing, and leaving."""

from chairconsole.control.actions.action import Action, Group
from chairconsole.control.actions.availability import always
from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP

KEYS = Action(
    "keys",
    Group.CONSOLE,
    QT_TRANSLATE_NOOP("actions", "Find an action"),
    QT_TRANSLATE_NOOP("actions", "List everything with its keys, to find as one types: also delegations and blocks"),
    ("Alt+Q", "F1"),
    always,
)
ROOM = Action(
    # Without the Shift it is the list of keys, which no meeting would notice.
    "room",
    Group.CONSOLE,
    QT_TRANSLATE_NOOP("actions", "Room display"),
    QT_TRANSLATE_NOOP("actions", "Open or close the window for the projector"),
    ("Shift+F1", "Ctrl+Shift+M"),
    always,
)
ROOM_TIME_ONLY = Action(
    "room_time_only",
    Group.CONSOLE,
    QT_TRANSLATE_NOOP("actions", "Room display: time only"),
    QT_TRANSLATE_NOOP("actions", "Let the room display be black but for the time; once more shows the meeting again"),
    (),
    always,
)
ROOM_NOTHING = Action(
    "room_nothing",
    Group.CONSOLE,
    QT_TRANSLATE_NOOP("actions", "Room display: nothing"),
    QT_TRANSLATE_NOOP("actions", "Let the room display be black; once more shows the meeting again"),
    (),
    always,
)
ROOM_LOOK = Action(
    "room_look",
    Group.CONSOLE,
    QT_TRANSLATE_NOOP("actions", "Room display: light or dark"),
    QT_TRANSLATE_NOOP("actions", "Switch the look of the room display alone"),
    (),
    always,
)
ROOM_HOURS = Action(
    "room_hours",
    Group.CONSOLE,
    QT_TRANSLATE_NOOP("actions", "Room display: 12 or 24 hours"),
    QT_TRANSLATE_NOOP("actions", "Write the times on the room display as 3:00 p.m. or as 15:00"),
    (),
    always,
)
ROOM_CLOCK = Action(
    "room_clock",
    Group.CONSOLE,
    QT_TRANSLATE_NOOP("actions", "The room's clock…"),
    QT_TRANSLATE_NOOP("actions", "Say what the room's clock shows if the computer's is off"),
    (),
    always,
)
SENTENCES = Action(
    "sentences",
    Group.CONSOLE,
    QT_TRANSLATE_NOOP("actions", "What the chair says…"),
    QT_TRANSLATE_NOOP("actions", "Put what the chair says in other words: thanks, the floor, announcements, closing"),
    (),
    always,
)
SWITCH_LOOK = Action(
    "switch_look",
    Group.CONSOLE,
    QT_TRANSLATE_NOOP("actions", "Light or dark"),
    QT_TRANSLATE_NOOP("actions", "Switch between the dark and the light look"),
    (),
    always,
)
TIMELINE = Action(
    "timeline",
    Group.CONSOLE,
    QT_TRANSLATE_NOOP("actions", "Timeline…"),
    QT_TRANSLATE_NOOP("actions", "Show the day as planned, as it was and as it is likely to be"),
    (),
    always,
)
SESSION_FILE = Action(
    "session_file",
    Group.CONSOLE,
    QT_TRANSLATE_NOOP("actions", "Look at the session file again"),
    QT_TRANSLATE_NOOP("actions", "Say what has changed in the file since it was read; nothing is taken unasked"),
    (),
    always,
)
EXPORT = Action(
    "export",
    Group.CONSOLE,
    QT_TRANSLATE_NOOP("actions", "Export the record…"),
    QT_TRANSLATE_NOOP("actions", "Save what happened as a file"),
    (),
    always,
)
EXPORT_SPEAKERS = Action(
    "export_speakers",
    Group.CONSOLE,
    QT_TRANSLATE_NOOP("actions", "List of speakers…"),
    QT_TRANSLATE_NOOP("actions", "Save who spoke, under two headings and without what was said"),
    (),
    always,
)
EXPORT_STATE = Action(
    "export_state",
    Group.CONSOLE,
    QT_TRANSLATE_NOOP("actions", "State of the meeting…"),
    QT_TRANSLATE_NOOP("actions", "Save one page: block, clock, who has the floor, who waits, who was heard"),
    (),
    always,
)
PRINT_STATE = Action(
    "print_state",
    Group.CONSOLE,
    QT_TRANSLATE_NOOP("actions", "Print the state…"),
    QT_TRANSLATE_NOOP("actions", "Print that page, for the moment the laptop dies"),
    (),
    always,
)
HAND_OVER = Action(
    "hand_over",
    Group.CONSOLE,
    QT_TRANSLATE_NOOP("actions", "Hand over to another laptop…"),
    QT_TRANSLATE_NOOP("actions", "Pack the whole session in one file, with a passphrase if wished, to go on elsewhere"),
    (),
    always,
)
SAVE_COPY = Action(
    "save_copy",
    Group.CONSOLE,
    QT_TRANSLATE_NOOP("actions", "Save the record elsewhere…"),
    QT_TRANSLATE_NOOP("actions", "Write the whole record to another folder too"),
    ("Ctrl+F9", "Ctrl+Shift+R"),
    always,
)
SECOND_COPY = Action(
    "second_copy",
    Group.CONSOLE,
    QT_TRANSLATE_NOOP("actions", "Keep a second copy…"),
    QT_TRANSLATE_NOOP("actions", "Keep a copy of the record on a stick while the session runs; where it is; stop it"),
    (),
    always,
)
GO_ON_UNSAVED = Action(
    "go_on_unsaved",
    Group.CONSOLE,
    QT_TRANSLATE_NOOP("actions", "Go on unsaved"),
    QT_TRANSLATE_NOOP("actions", "Go on although nothing can be written; what is in memory only is counted"),
    ("Ctrl+F8", "Ctrl+Shift+H"),
    always,
)
LEAVE = Action(
    "leave",
    Group.CONSOLE,
    QT_TRANSLATE_NOOP("actions", "Leave this session…"),
    QT_TRANSLATE_NOOP("actions", "Go back to the welcome screen; the record stays as it is"),
    (),
    always,
)
QUIT = Action(
    # Without keys: the system has its own, and no slip may end a meeting.
    "quit",
    Group.CONSOLE,
    QT_TRANSLATE_NOOP("actions", "Quit"),
    QT_TRANSLATE_NOOP("actions", "Close the window and exit; it asks while somebody has the floor"),
    (),
    always,
)
