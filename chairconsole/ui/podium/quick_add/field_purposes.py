"""What the quick-add field can be used for, one purpose at a time, and what Enter then asks for."""

from collections.abc import Sequence
from enum import Enum
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import ListState
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP, fill
from chairconsole.domain.commands.list_commands import AddRequests, ChangeRequest, SetListState
from chairconsole.domain.commands.speech_commands import ChangeSpeech, GiveFloor, SwapSpeaker
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.coming_time import coming_time
from chairconsole.ui.podium.quick_add.typed_line import Meant


class Purpose(Enum):
    """What Enter does with the names that were typed."""

    ADD = "add"
    GIVE = "give"
    SWAP = "swap"
    CHANGE = "change"
    CHANGE_SPEECH = "change_speech"
    REPLY = "reply"
    LAST_CALL = "last_call"


PROMPTS: dict[Purpose, str] = {
    Purpose.ADD: QT_TRANSLATE_NOOP("purposes", "Add to the floor list: names, codes\u2026"),
    Purpose.GIVE: QT_TRANSLATE_NOOP("purposes", "Give the floor now to\u2026"),
    Purpose.SWAP: QT_TRANSLATE_NOOP("purposes", "Who really speaks? The clock runs on\u2026"),
    Purpose.CHANGE: QT_TRANSLATE_NOOP("purposes", "Who is it instead of %1?"),
    Purpose.CHANGE_SPEECH: QT_TRANSLATE_NOOP("purposes", "Who has the floor instead of %1?"),
    Purpose.REPLY: QT_TRANSLATE_NOOP("purposes", "Who asks for a right of reply?"),
    Purpose.LAST_CALL: QT_TRANSLATE_NOOP("purposes", "Closes at: 12:30, or 10 min; Enter: no time"),
}
"""What the empty field says; %1 is who is to be changed."""

CHANGING = frozenset({Purpose.CHANGE, Purpose.CHANGE_SPEECH})
"""Left with what is typed: a name typed after that must not be put in the place of another."""

WITH_SEATS = frozenset({Purpose.GIVE, Purpose.SWAP, Purpose.CHANGE_SPEECH})
"""Where a seat of the open block may be meant."""

OF_MANY = frozenset({Purpose.ADD, Purpose.REPLY})
"""Where a line may hold more than one name."""


def prompt(purpose: Purpose, about: str = "") -> str:
    """What the empty field says."""
    return fill(QCoreApplication.translate("purposes", PROMPTS[purpose]), about)


def is_over(purpose: Purpose, held: str | None, meeting: Meeting) -> bool:
    """Whether there is nothing left for which the field could be used so: it was taken back, or has ended."""
    match purpose:
        case Purpose.ADD | Purpose.GIVE:
            return False
        case Purpose.SWAP:
            return meeting.speech is None
        case Purpose.CHANGE:
            return held not in meeting.requests
        case Purpose.CHANGE_SPEECH:
            return held not in meeting.interventions
        case Purpose.REPLY | Purpose.LAST_CALL:
            return meeting.block is None
        case _:
            assert_never(purpose)


def last_call(text: str, meeting: Meeting, now: Stamp) -> SetListState:
    """The last call until the time that was typed, if one was. Raises ValueError if it is no time."""
    return SetListState(ListState.LAST_CALL, coming_time(text, now.at, meeting.session))


def line_hint() -> str:
    """How a line of the floor list is typed."""
    return QCoreApplication.translate(
        "purposes",
        "Commas part names: ken, bra eu iom\n"
        "On behalf of: mali / african group\n"
        "What about: bra ? expert 1\n"
        "Down: who else may be meant, or what kind somebody is whom no list knows\n"
        "Shift+Enter: all of them raised their plates at the same time",
    )


def command_for(
    purpose: Purpose,
    meant: Sequence[Meant],
    meeting: Meeting,
    *,
    request: str | None,
    together: bool,
    answers: str | None = None,
) -> Command | None:
    """What is asked for these; nothing if what it was to be about is gone. `answers`: the speech that is replied to."""
    first = meant[0]
    match purpose:
        case Purpose.ADD:
            return AddRequests(tuple(one.request() for one in meant), together=together)
        case Purpose.REPLY:
            replies = tuple(one.request(is_reply=True, answers=answers) for one in meant)
            return AddRequests(replies, together=together)
        case Purpose.GIVE:
            return GiveFloor(first.participant, first.behalf, first.seat, first.about, first.to)
        case Purpose.SWAP:
            return SwapSpeaker(first.participant, first.behalf, first.seat, first.about, first.to)
        case Purpose.CHANGE:
            if request not in meeting.waiting:
                return None
            return ChangeRequest(request or "", first.participant, first.behalf, first.about, first.to)
        case Purpose.CHANGE_SPEECH:
            return ChangeSpeech(first.participant, first.behalf, first.seat, first.about, first.to, request)
        case Purpose.LAST_CALL:
            return None
        case _:
            assert_never(purpose)
