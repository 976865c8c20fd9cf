"""The rows of the table about the screens beside the podium: how one goes there, and what one does there."""

from chairconsole.control.action import QT_TRANSLATE_NOOP, Action, ActionId, Group
from chairconsole.control.asking import always, can_redo_note, can_undo_note
from chairconsole.domain import commands as ask

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

SUMMARY = (
    Action(
        ActionId.DRAFT,
        Group.SUMMARY,
        QT_TRANSLATE_NOOP("actions", "Draft from points"),
        QT_TRANSLATE_NOOP("actions", "Draft from points and messages, or draft again; what was written by hand stays"),
        ("Alt+D",),
        always,
    ),
    Action(
        ActionId.INTO_DRAFT,
        Group.SUMMARY,
        QT_TRANSLATE_NOOP("actions", "Into the draft"),
        QT_TRANSLATE_NOOP("actions", "Put the marked points and messages into the draft"),
        ("Alt+Right",),
        always,
    ),
    Action(
        ActionId.SAME_MESSAGE,
        Group.SUMMARY,
        QT_TRANSLATE_NOOP("actions", "Same message"),
        QT_TRANSLATE_NOOP("actions", "Put the marked points together: they say the same"),
        ("Ctrl+M",),
        always,
    ),
    Action(
        ActionId.TAKE_OUT,
        Group.SUMMARY,
        QT_TRANSLATE_NOOP("actions", "Out of the message"),
        QT_TRANSLATE_NOOP("actions", "Let the marked points stand on their own; a marked message is dissolved"),
        ("Alt+Left",),
        always,
    ),
    Action(
        ActionId.EDIT_POINT,
        Group.SUMMARY,
        QT_TRANSLATE_NOOP("actions", "Correct…"),
        QT_TRANSLATE_NOOP("actions", "Correct, re-theme or split the marked point, or name the marked message"),
        ("Alt+E",),
        always,
    ),
    Action(
        ActionId.STAR,
        Group.SUMMARY,
        QT_TRANSLATE_NOOP("actions", "Star"),
        QT_TRANSLATE_NOOP("actions", "Set or take off the star of the marked points: issues of major relevance"),
        ("Alt+S",),
        always,
    ),
    Action(
        ActionId.NOT_FOR_ATTRIBUTION,
        Group.SUMMARY,
        QT_TRANSLATE_NOOP("actions", "Not for attribution"),
        QT_TRANSLATE_NOOP("actions", "Say of the marked points that nobody may be named for them, or take that back"),
        ("Alt+A",),
        always,
    ),
    Action(
        ActionId.MERGE_POINTS,
        Group.SUMMARY,
        QT_TRANSLATE_NOOP("actions", "Merge"),
        QT_TRANSLATE_NOOP("actions", "Make one point of the marked points of one speech"),
        ("Alt+G",),
        always,
    ),
    Action(
        ActionId.REMOVE_POINTS,
        Group.SUMMARY,
        QT_TRANSLATE_NOOP("actions", "Entered by mistake"),
        QT_TRANSLATE_NOOP("actions", "Take the marked points away; they are kept aside"),
        ("Alt+Del",),
        always,
    ),
    Action(
        ActionId.WHO_SAID_IT,
        Group.SUMMARY,
        QT_TRANSLATE_NOOP("actions", "Who said so"),
        QT_TRANSLATE_NOOP("actions", "Show who said what stands at the cursor in the draft, and when"),
        ("Alt+W",),
        always,
    ),
    Action(
        ActionId.READ_ALOUD,
        Group.SUMMARY,
        QT_TRANSLATE_NOOP("actions", "Read aloud"),
        QT_TRANSLATE_NOOP("actions", "Show the draft on the whole screen, large, with a countdown of its own"),
        ("Alt+R",),
        always,
    ),
    Action(
        ActionId.VERSIONS,
        Group.SUMMARY,
        QT_TRANSLATE_NOOP("actions", "Versions"),
        QT_TRANSLATE_NOOP("actions", "Compare the versions of the draft that were kept, and restore one"),
        ("Alt+V",),
        always,
    ),
    Action(
        ActionId.EXPORT_DRAFT,
        Group.SUMMARY,
        QT_TRANSLATE_NOOP("actions", "Export the draft…"),
        QT_TRANSLATE_NOOP(
            "actions", "Save the draft, the list of speakers, the record or the state of the meeting as a file"
        ),
        ("Alt+X",),
        always,
    ),
    Action(
        ActionId.UNDO_NOTE,
        Group.SUMMARY,
        QT_TRANSLATE_NOOP("actions", "Undo in notes"),
        QT_TRANSLATE_NOOP("actions", "Take back the latest step about points and messages"),
        ("Alt+Z",),
        can_undo_note,
        lambda _meeting, _selection: ask.UndoNote(),
    ),
    Action(
        ActionId.REDO_NOTE,
        Group.SUMMARY,
        QT_TRANSLATE_NOOP("actions", "Redo in notes"),
        QT_TRANSLATE_NOOP("actions", "Restore what was taken back of points and messages"),
        ("Alt+Shift+Z",),
        can_redo_note,
        lambda _meeting, _selection: ask.RedoNote(),
    ),
)
