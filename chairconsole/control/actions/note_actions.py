"""The actions about notes."""

from chairconsole.control.actions.action import Action, Group
from chairconsole.control.actions.availability import always
from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP

NOTES = Action(
    "notes",
    Group.NOTES,
    QT_TRANSLATE_NOOP("actions", "Notes"),
    QT_TRANSLATE_NOOP("actions", "Write a note on the speech"),
    ("F3", "Ctrl+I"),
    always,
)
KEEP_POINT = Action(
    "keep_point",
    Group.NOTES,
    QT_TRANSLATE_NOOP("actions", "Keep point"),
    QT_TRANSLATE_NOOP("actions", "Keep the note; the field is empty for the next one"),
    ("Ctrl+Return", "Shift+F3"),
    always,
)
KEEP_QUESTION = Action(
    "keep_question",
    Group.NOTES,
    QT_TRANSLATE_NOOP("actions", "Question to…"),
    QT_TRANSLATE_NOOP("actions", "Keep the note as a question, and to whom it is put"),
    ("Ctrl+Shift+Return", "Ctrl+Shift+F4"),
    always,
)
NOTE_KIND = Action(
    "note_kind",
    Group.NOTES,
    QT_TRANSLATE_NOOP("actions", "What the note is"),
    QT_TRANSLATE_NOOP("actions", "Make the note a recommendation, a figure, a caution or the like, or somebody else's"),
    ("Alt+K",),
    always,
)
NOTE_TO_PRESENT = Action(
    "note_to_present",
    Group.NOTES,
    QT_TRANSLATE_NOOP("actions", "Note for the present speaker"),
    QT_TRANSLATE_NOOP("actions", "Give the note that was begun for somebody before to whoever has the floor now"),
    ("Alt+N",),
    always,
)
TURN_SHAPE = Action(
    "turn_shape",
    Group.NOTES,
    QT_TRANSLATE_NOOP("actions", "Turn the shape"),
    QT_TRANSLATE_NOOP(
        "actions", "Read the note, or the point marked in the summary, as a noun, a verb, a clause or as typed"
    ),
    ("Alt+T",),
    always,
)
