"""The rows of the table about the screens beside the podium: how one goes there, and what one does there."""

from chairconsole.control.action import QT_TRANSLATE_NOOP, Action, ActionId, Group
from chairconsole.control.asking import always

SCREENS = (
    # Where digits need Shift (French keyboards), Alt and the key alone must do the same.
    Action(
        ActionId.SHOW_PODIUM,
        Group.SCREENS,
        QT_TRANSLATE_NOOP("actions", "Podium"),
        QT_TRANSLATE_NOOP("actions", "Show the podium: agenda, speaker, floor list and notes"),
        ("Alt+1", "Alt+Shift+1"),
        always,
    ),
    Action(
        ActionId.SHOW_RECORD,
        Group.SCREENS,
        QT_TRANSLATE_NOOP("actions", "Record"),
        QT_TRANSLATE_NOOP("actions", "Show everything that happened, to search, count and correct"),
        ("Alt+2", "Alt+Shift+2"),
        always,
    ),
    Action(
        ActionId.SHOW_SUMMARY,
        Group.SCREENS,
        QT_TRANSLATE_NOOP("actions", "Summary"),
        QT_TRANSLATE_NOOP("actions", "Show points and messages beside the draft"),
        ("Alt+3", "Alt+Shift+3"),
        always,
    ),
    Action(
        ActionId.SEARCH,
        Group.SCREENS,
        QT_TRANSLATE_NOOP("actions", "Search"),
        QT_TRANSLATE_NOOP("actions", "Search what was said, or what happened; from the podium in the record"),
        ("Ctrl+F",),
        always,
    ),
)
