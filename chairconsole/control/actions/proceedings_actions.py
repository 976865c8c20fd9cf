"""The actions about segments, questions, interruptions and who is in the chair."""

from chairconsole.control.actions.action import Action, Group
from chairconsole.control.actions.availability import (
    always,
    block_is_open,
    can_reply,
    can_suspend,
    in_discussion,
    is_suspended,
    ruling_is_due,
)
from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP
from chairconsole.domain.commands.proceedings_commands import (
    LeavePointOfOrder,
    ResumeMeeting,
    SwitchSegment,
)
from chairconsole.domain.commands.speech_commands import GiveReply

SWITCH_SEGMENT = Action(
    "switch_segment",
    Group.ROOM,
    QT_TRANSLATE_NOOP("actions", "Panellists / floor"),
    QT_TRANSLATE_NOOP("actions", "Let it be the panellists' turn in the discussion, or the floor's again"),
    ("Ctrl+G", "Ctrl+F2"),
    in_discussion,
    lambda _meeting, _selection: SwitchSegment(),
)
REPLY_1 = Action(
    "reply_1",
    Group.ROOM,
    QT_TRANSLATE_NOOP("actions", "First panellist replies"),
    QT_TRANSLATE_NOOP("actions", "Give the floor to the first panellist, whoever would be next in seat order"),
    ("Alt+U",),
    can_reply(1),
    lambda _meeting, _selection: GiveReply(1),
)
REPLY_2 = Action(
    "reply_2",
    Group.ROOM,
    QT_TRANSLATE_NOOP("actions", "Second panellist replies"),
    QT_TRANSLATE_NOOP("actions", "Give the floor to the second panellist, whoever would be next in seat order"),
    ("Alt+I",),
    can_reply(2),
    lambda _meeting, _selection: GiveReply(2),
)
REPLY_3 = Action(
    "reply_3",
    Group.ROOM,
    QT_TRANSLATE_NOOP("actions", "Third panellist replies"),
    QT_TRANSLATE_NOOP("actions", "Give the floor to the third panellist, whoever would be next in seat order"),
    ("Alt+O",),
    can_reply(3),
    lambda _meeting, _selection: GiveReply(3),
)
ANSWERED = Action(
    "answered",
    Group.ROOM,
    QT_TRANSLATE_NOOP("actions", "Answered…"),
    QT_TRANSLATE_NOOP("actions", "A question has had its answer; of several, mark which"),
    ("Ctrl+F3", "Ctrl+Shift+A"),
    block_is_open,
)
RULE = Action(
    "rule",
    Group.ROOM,
    QT_TRANSLATE_NOOP("actions", "Rule on the point of order"),
    QT_TRANSLATE_NOOP("actions", "Type or choose the ruling; Enter lets the speaker's clock go on"),
    ("Ctrl+Shift+F11", "Ctrl+Shift+E"),
    ruling_is_due,
)
NO_RULING = Action(
    "no_ruling",
    Group.ROOM,
    QT_TRANSLATE_NOOP("actions", "No ruling"),
    QT_TRANSLATE_NOOP("actions", "Go on from the point of order without a ruling; F5 does the same if none is chosen"),
    (),
    ruling_is_due,
    lambda _meeting, _selection: LeavePointOfOrder(),
)
ANOTHER_POINT_OF_ORDER = Action(
    "another_point_of_order",
    Group.ROOM,
    QT_TRANSLATE_NOOP("actions", "Another point of order"),
    QT_TRANSLATE_NOOP("actions", "One more is raised while one is pending: type who raises it; it is heard after that"),
    (),
    ruling_is_due,
)
SUSPEND = Action(
    "suspend",
    Group.ROOM,
    QT_TRANSLATE_NOOP("actions", "Suspend the meeting…"),
    QT_TRANSLATE_NOOP("actions", "Let the meeting stand still, and the speaker's clock with it"),
    (),
    can_suspend,
)
RESUME_MEETING = Action(
    "resume_meeting",
    Group.ROOM,
    QT_TRANSLATE_NOOP("actions", "Resume the meeting"),
    QT_TRANSLATE_NOOP("actions", "Let the meeting go on after it was suspended"),
    (),
    is_suspended,
    lambda _meeting, _selection: ResumeMeeting(),
)
CHAIR = Action(
    "chair",
    Group.ROOM,
    QT_TRANSLATE_NOOP("actions", "Who is in the chair…"),
    QT_TRANSLATE_NOOP("actions", "Note who chairs the meeting from now on"),
    (),
    always,
)
ROOM_NOTICE = Action(
    "room_notice",
    Group.ROOM,
    QT_TRANSLATE_NOOP("actions", "Notice to the room…"),
    QT_TRANSLATE_NOOP("actions", "Let the room display show a text of the chair; once more takes it away"),
    (),
    always,
)
