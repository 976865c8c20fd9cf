"""What the chair reads: names, kinds, lengths of time and what the next key will do, in whole sentences."""

import datetime as dt
from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from chairconsole.domain.base.event_parts import About
from chairconsole.domain.base.notation import Limit, format_duration
from chairconsole.domain.base.participants import Participant, ParticipantKind, is_unnamed
from chairconsole.domain.base.timing import NO_TIME, whole_seconds
from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP, fill
from chairconsole.domain.meeting.floor import Request
from chairconsole.domain.meeting.speech import Intervention, Phase
from chairconsole.domain.plan.parts import Block
from chairconsole.domain.plan.session import Session
from chairconsole.domain.queries import next_step as upcoming

MINUS = "\u2212"
MANY_MINUTES = 100


KINDS: dict[ParticipantKind, str] = {
    ParticipantKind.GROUP: QT_TRANSLATE_NOOP("wording", "Group"),
    ParticipantKind.MEMBER_STATE: QT_TRANSLATE_NOOP("wording", "Member State"),
    ParticipantKind.OBSERVER_STATE: QT_TRANSLATE_NOOP("wording", "Observer State"),
    ParticipantKind.IGO: QT_TRANSLATE_NOOP("wording", "Organization"),
    ParticipantKind.UN_ENTITY: QT_TRANSLATE_NOOP("wording", "UN entity"),
    ParticipantKind.STAKEHOLDER: QT_TRANSLATE_NOOP("wording", "Stakeholder"),
    ParticipantKind.SEAT: QT_TRANSLATE_NOOP("wording", "Podium"),
    ParticipantKind.OTHER: QT_TRANSLATE_NOOP("wording", "As typed"),
}


PHASES: dict[Phase, tuple[str, str]] = {
    Phase.IDLE: ("", ""),
    Phase.RUNNING: ("play", QT_TRANSLATE_NOOP("wording", "Running")),
    Phase.IN_RANGE: ("clock-quarter", QT_TRANSLATE_NOOP("wording", "Within the range")),
    Phase.LAST: ("clock-quarter", QT_TRANSLATE_NOOP("wording", "Last 30 seconds")),
    Phase.OVER: ("warning", QT_TRANSLATE_NOOP("wording", "Over the limit")),
    Phase.PAUSED: ("pause", QT_TRANSLATE_NOOP("wording", "Paused")),
    Phase.FINISHED: ("check", QT_TRANSLATE_NOOP("wording", "Finished")),
}
"""An icon and words for each state of a countdown."""


def kind_name(kind: ParticipantKind) -> str:
    """What a participant is, as the floor list says it."""
    return QCoreApplication.translate("wording", KINDS[kind])


def speaker_name(session: Session, speech: Intervention) -> str:
    """Who speaks, large: the seat's label, or the participant's name."""
    seat = seat_label(session, speech.block, speech.seat)
    return seat or shown_name(speech.participant)


def shown_name(participant: Participant) -> str:
    """What a participant is called on the screen; in the user's language if the name is still to follow."""
    if is_unnamed(participant):
        return QCoreApplication.translate("wording", "Name to follow")
    return participant.name


def short_name(participant: Participant) -> str:
    """The same where there is little room: a name that is known by its acronym as that ("IOM")."""
    return participant.acronym or shown_name(participant)


def seat_label(session: Session, block_id: str, seat_id: str | None) -> str:
    """What a seat of a block is called; empty if it is none."""
    block = session.block(block_id)
    seat = block.seat(seat_id) if block and seat_id else None
    return seat.label if seat else ""


def seat_labels(session: Session, block_id: str | None, seats: Sequence[str]) -> list[str]:
    """What seats of a block are called; one that the plan has no longer is told by its id, never left out."""
    return [seat_label(session, block_id or "", seat) or seat for seat in seats]


def on_behalf(behalf: Participant | None) -> str:
    """On whose behalf somebody speaks: "for the African Group"; empty if for nobody else."""
    if behalf is None:
        return ""
    return fill(QCoreApplication.translate("wording", "for %1"), behalf.spoken)


def with_behalf(participant: Participant, behalf: Participant | None) -> str:
    """A participant and on whose behalf it speaks, in one line."""
    return f"{shown_name(participant)} {on_behalf(behalf)}".strip()


def request_name(request: Request) -> str:
    """Who asked for the floor, in one line."""
    return with_behalf(request.participant, request.behalf)


def about_words(
    session: Session, block_id: str, about: About | None, to: tuple[str, ...], *, short: bool = False
) -> str:
    """What somebody asks for the floor for: "question \u2192 Expert 1"; `short`: "\u2192 Expert 1", "?" to anybody."""
    if about is None:
        return ""
    seats = joined_labels(seat_labels(session, block_id, to))
    translate = QCoreApplication.translate
    match about:
        case About.QUESTION:
            kind = translate("wording", "question")
        case About.COMMENT:
            kind = translate("wording", "comment")
        case About.OBSERVATION:
            kind = translate("wording", "observation")
        case _:
            assert_never(about)
    if about is About.QUESTION and short:
        return f"\u2192 {seats}" if seats else "?"
    if about is About.QUESTION and not seats:
        seats = translate("wording", "any")
    return f"{kind} \u2192 {seats}" if seats else kind


def joined_labels(labels: Sequence[str]) -> str:
    """Labels in a row; those that differ in their number only have their name once: "Expert 1, 2, Moderator"."""
    told: list[str] = []
    before = ""
    for label in labels:
        name, _, number = label.rpartition(" ")
        told.append(number if number.isdigit() and name and name == before else label)
        before = name if number.isdigit() else ""
    return ", ".join(told)


def length(span: dt.timedelta) -> str:
    """A length of time as "2:34"; with a true minus sign if it is negative."""
    return format_duration(whole_seconds(span)).replace("-", MINUS)


def room_clock_words(offset: dt.timedelta) -> str:
    """By how much the room's clock is ahead of the computer's; empty if they agree."""
    if offset == NO_TIME:
        return ""
    words = (
        QCoreApplication.translate("wording", "%1 ahead of the computer's clock")
        if offset > NO_TIME
        else QCoreApplication.translate("wording", "%1 behind the computer's clock")
    )
    days, rest = divmod(abs(offset), dt.timedelta(days=1))
    told = length(rest)
    if days:
        told = fill(QCoreApplication.translate("wording", "%1 d %2"), days, told)
    return fill(words, told)


def minutes_words(minutes: int) -> str:
    """Whole minutes as "6 min", and from a hundred on as "9 h 39 min"."""
    if minutes < MANY_MINUTES:
        return fill(QCoreApplication.translate("wording", "%1 min"), minutes)
    words = QCoreApplication.translate("wording", "%1 h %2 min")
    return fill(words, minutes // 60, f"{minutes % 60:02d}")


def limit_words(limit: Limit, added_seconds: int = 0) -> str:
    """A limit as the rail says it: "7:00", or "5–7" for a range of whole minutes."""
    lower, upper = limit.lower + added_seconds, limit.upper + added_seconds
    if not limit.is_range:
        return format_duration(upper)
    if lower % 60 == 0 and upper % 60 == 0:
        return f"{lower // 60}\u2013{upper // 60}"
    return f"{format_duration(lower)}\u2013{format_duration(upper)}"


def phase_words(phase: Phase) -> tuple[str, str]:
    """An icon and words for the state of a countdown; colour alone never tells it."""
    icon, words = PHASES[phase]
    return icon, QCoreApplication.translate("wording", words) if words else ""


def next_words(session: Session, following: upcoming.NextStep) -> str:
    """What the one big button will do."""
    translate = QCoreApplication.translate
    match following:
        case upcoming.WillOpen(block):
            return fill(translate("wording", "Begin %1"), short_title(block))
        case upcoming.WillStart(block, step):
            if step.kind == "discussion":
                return translate("wording", "Open the discussion")
            if step.reserve:
                return fill(translate("wording", "Start %1"), _in_a_sentence(step.title))
            return fill(translate("wording", "Start %1"), seat_label(session, block.id, step.seat) or step.title)
        case upcoming.WillCall(request):
            return fill(translate("wording", "Give floor to %1"), short_name(request.participant))
        case upcoming.WillResume():
            return translate("wording", "Resume the meeting")
        case upcoming.WillFinish():
            return translate("wording", "Finish the last remarks")
        case upcoming.WillClose(block):
            return fill(translate("wording", "Close %1"), short_title(block))
        case upcoming.NobodyWaits():
            return translate("wording", "List is empty")
        case upcoming.NothingLeft():
            return translate("wording", "The session is over")
        case _:
            assert_never(following)


def short_title(block: Block) -> str:
    """A block's title without its subject: "Panel 1" of "Panel 1: Human rights of all migrants"."""
    return block.title.split(":")[0].strip() or block.title


def clock_time(instant: dt.datetime) -> str:
    """A venue time as "11:42"."""
    # Not by strftime, which imports a module at each call: a list shows hundreds of times.
    return f"{instant.hour:02}:{instant.minute:02}"


def date_words(date: dt.date, pattern: str) -> str:
    """A date in the user's language, by Qt's pattern ("ddd d MMM")."""
    return QLocale().toString(QDate(date.year, date.month, date.day), pattern)


def _in_a_sentence(title: str) -> str:
    return title[:1].lower() + title[1:] if title[1:2].islower() else title
