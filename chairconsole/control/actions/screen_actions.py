"""The actions that go from one screen to another, and search."""

from chairconsole.control.actions.action import Action, Group
from chairconsole.control.actions.availability import always
from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP

# Where digits need Shift (French keyboards), Alt and the key alone must do the same.
SHOW_PODIUM = Action(
    "show_podium",
    Group.SCREENS,
    QT_TRANSLATE_NOOP("actions", "Podium"),
    QT_TRANSLATE_NOOP("actions", "Show the podium: agenda, speaker, floor list and notes"),
    ("Alt+1", "Alt+Shift+1"),
    always,
)
SHOW_RECORD = Action(
    "show_record",
    Group.SCREENS,
    QT_TRANSLATE_NOOP("actions", "Record"),
    QT_TRANSLATE_NOOP("actions", "Show everything that happened, to search, count and correct"),
    ("Alt+2", "Alt+Shift+2"),
    always,
)
SHOW_SUMMARY = Action(
    "show_summary",
    Group.SCREENS,
    QT_TRANSLATE_NOOP("actions", "Summary"),
    QT_TRANSLATE_NOOP("actions", "Show points and messages beside the draft"),
    ("Alt+3", "Alt+Shift+3"),
    always,
)
SEARCH = Action(
    "search",
    Group.SCREENS,
    QT_TRANSLATE_NOOP("actions", "Search"),
    QT_TRANSLATE_NOOP("actions", "Search what was said, or what happened; from the podium in the record"),
    ("Ctrl+F",),
    always,
)
HIDE_NOTES = Action(
    "hide_notes",
    Group.SCREENS,
    QT_TRANSLATE_NOOP("actions", "Hide the notes"),
    QT_TRANSLATE_NOOP("actions", "Hide the notes where the room can read this screen; once more shows them again"),
    ("Alt+0", "Alt+Shift+0"),
    always,
)
