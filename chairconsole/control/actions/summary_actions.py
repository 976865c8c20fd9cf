"""The actions on the summary screen."""

from chairconsole.control.actions.action import Action, Group
from chairconsole.control.actions.availability import always, can_redo_note, can_undo_note
from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP
from chairconsole.domain.commands.note_commands import RedoNote, UndoNote

DRAFT = Action(
    "draft",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Draft from points"),
    QT_TRANSLATE_NOOP("actions", "Draft from points and messages, or draft again; what was written by hand stays"),
    ("Alt+D",),
    always,
)
DRAFT_LANGUAGE = Action(
    "draft_language",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Language and names…"),
    QT_TRANSLATE_NOOP("actions", "Choose in which language the draft is made, and who is named in it"),
    (),
    always,
)
LOCK = Action(
    "lock",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Lock the text"),
    QT_TRANSLATE_NOOP("actions", "Let no sentence of the draft change by itself, or let it be made again"),
    ("Alt+F",),
    always,
)
LATE_POINTS = Action(
    "late_points",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Late points"),
    QT_TRANSLATE_NOOP("actions", "Show the points that were kept after the text was locked, or all points again"),
    ("Alt+Y",),
    always,
)
LEFT_OUT = Action(
    "left_out",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Left out"),
    QT_TRANSLATE_NOOP(
        "actions", "Show the points that are not in the draft, each with the reason, or all points again"
    ),
    ("Alt+J",),
    always,
)
DELIVERED = Action(
    "delivered",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Keep as delivered"),
    QT_TRANSLATE_NOOP("actions", "Keep the draft as it was read out, with the time"),
    (),
    always,
)
INTO_DRAFT = Action(
    "into_draft",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Into the draft"),
    QT_TRANSLATE_NOOP("actions", "Put the marked points and messages into the draft"),
    ("Alt+Right",),
    always,
)
SAME_MESSAGE = Action(
    "same_message",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Same message"),
    QT_TRANSLATE_NOOP("actions", "Put the marked points together or, with none marked, those that are suggested"),
    ("Ctrl+M",),
    always,
)
NOT_ALIKE = Action(
    "not_alike",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Not alike"),
    QT_TRANSLATE_NOOP("actions", "Say that what is suggested does not say the same; it is offered no more"),
    ("Alt+B",),
    always,
)
DIFFERING = Action(
    "differing",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Views that differ…"),
    QT_TRANSLATE_NOOP("actions", "Let two marked messages or points stand for views that differ, or take that back"),
    ("Alt+H",),
    always,
)
TAKE_OUT = Action(
    "take_out",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Out of the message"),
    QT_TRANSLATE_NOOP("actions", "Let the marked points stand on their own; a marked message is dissolved"),
    ("Alt+Left",),
    always,
)
EDIT_POINT = Action(
    "edit_point",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Correct…"),
    QT_TRANSLATE_NOOP("actions", "Correct, re-theme or split the marked point, or name the marked message"),
    ("Alt+E",),
    always,
)
STAR = Action(
    "star",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Star"),
    QT_TRANSLATE_NOOP("actions", "Set or take off the star of the marked points: issues of major relevance"),
    ("Alt+S",),
    always,
)
SHORT_NAME = Action(
    "short_name",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Short name…"),
    QT_TRANSLATE_NOOP("actions", "Say what the issues of major relevance call the marked message or point"),
    (),
    always,
)
CONCLUSION = Action(
    "conclusion",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Conclusion…"),
    QT_TRANSLATE_NOOP("actions", "Type a conclusion of the moderator, or say that none is drawn"),
    ("Alt+M",),
    always,
)
LINE_PART = Action(
    "line_part",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Part of the line"),
    QT_TRANSLATE_NOOP("actions", "Let the thematic expert’s own line stand in the next of the five parts"),
    ("Alt+L",),
    always,
)
OVERARCHING_THEME = Action(
    "overarching_theme",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Overarching theme…"),
    QT_TRANSLATE_NOOP("actions", "Choose or type the theme of the whole session, or say that it has none"),
    (),
    always,
)
STATEMENT = Action(
    "statement",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Points of a statement…"),
    QT_TRANSLATE_NOOP("actions", "Paste a long statement and take sentences of it as points"),
    (),
    always,
)
STAKEHOLDER_KIND = Action(
    "stakeholder_kind",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Kind of stakeholder…"),
    QT_TRANSLATE_NOOP("actions", "Say what kind of stakeholder spoke: the marked one, else the next that is unknown"),
    (),
    always,
)
NOT_FOR_ATTRIBUTION = Action(
    "not_for_attribution",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Not for attribution"),
    QT_TRANSLATE_NOOP("actions", "Say of the marked points that nobody may be named for them, or take that back"),
    ("Alt+A",),
    always,
)
MERGE_POINTS = Action(
    "merge_points",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Merge"),
    QT_TRANSLATE_NOOP("actions", "Make one point of the marked points of one speech"),
    ("Alt+G",),
    always,
)
REMOVE_POINTS = Action(
    "remove_points",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Entered by mistake"),
    QT_TRANSLATE_NOOP("actions", "Take the marked points away; they are kept aside"),
    ("Alt+Del",),
    always,
)
WHO_SAID_IT = Action(
    "who_said_it",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Who said so"),
    QT_TRANSLATE_NOOP("actions", "Show who said what stands at the cursor in the draft, and when"),
    ("Alt+W",),
    always,
)
READ_ALOUD = Action(
    "read_aloud",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Read aloud"),
    QT_TRANSLATE_NOOP("actions", "Show the draft on the whole screen, large, with a countdown of its own"),
    ("Alt+R",),
    always,
)
NEXT_FINDING = Action(
    "next_finding",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Next to look at"),
    QT_TRANSLATE_NOOP("actions", "Go to what is to be looked at next in the draft before it is read; Enter mends it"),
    ("Alt+C",),
    always,
)
VERSIONS = Action(
    "versions",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Versions"),
    QT_TRANSLATE_NOOP("actions", "Compare the versions of the draft that were kept, and restore one"),
    ("Alt+V",),
    always,
)
WORDING = Action(
    "wording",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Wording and pace…"),
    QT_TRANSLATE_NOOP("actions", "Say from how many on a draft says “several” or “many”, and how fast it is read"),
    ("Alt+P",),
    always,
)
EXPORT_DRAFT = Action(
    "export_draft",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Export the draft…"),
    QT_TRANSLATE_NOOP(
        "actions", "Save the draft, the list of speakers, the record or the state of the meeting as a file"
    ),
    ("Alt+X",),
    always,
)
READING_COPY = Action(
    "reading_copy",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Reading copy…"),
    QT_TRANSLATE_NOOP("actions", "Save the draft for reading it out from paper: large, with a mark for each minute"),
    (),
    always,
)
READ_WORD_BACK = Action(
    "read_word_back",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Read a Word file back…"),
    QT_TRANSLATE_NOOP("actions", "Take over what somebody edited in a Word file of this draft; it is compared before"),
    (),
    always,
)
MODERATORS_PACK = Action(
    "moderators_pack",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Moderator’s pack…"),
    QT_TRANSLATE_NOOP("actions", "Save the panel’s remarks and all that was noted in it, by theme, without any name"),
    (),
    always,
)
UNDO_NOTE = Action(
    "undo_note",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Undo in notes"),
    QT_TRANSLATE_NOOP("actions", "Take back the latest step about points and messages"),
    ("Alt+Z",),
    can_undo_note,
    lambda _meeting, _selection: UndoNote(),
)
REDO_NOTE = Action(
    "redo_note",
    Group.SUMMARY,
    QT_TRANSLATE_NOOP("actions", "Redo in notes"),
    QT_TRANSLATE_NOOP("actions", "Restore what was taken back of points and messages"),
    ("Alt+Shift+Z",),
    can_redo_note,
    lambda _meeting, _selection: RedoNote(),
)
