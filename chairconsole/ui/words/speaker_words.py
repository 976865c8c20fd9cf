"""What the podium says of the speaker, worked out from the meeting at an instant."""

import datetime as dt
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.notation import format_duration
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.base.timing import Stamp, whole_seconds
from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP, fill
from chairconsole.domain.meeting.speech import Intervention, Phase
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries import next_step as upcoming
from chairconsole.ui.words.coming_words import next_words
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.name_words import (
    kind_name,
    on_behalf,
    short_speaker,
    shown_name,
    speaker_name,
)
from chairconsole.ui.words.order_words import OrderWords, order_heading, order_words
from chairconsole.ui.words.question_words import asks_for
from chairconsole.ui.words.time_words import MINUS, clock_time, limit_words

SEPARATOR = " \u00b7 "
PHASE_STYLE = {
    Phase.IDLE: "idle",
    Phase.RUNNING: "running",
    Phase.IN_RANGE: "last",
    Phase.LAST: "last",
    Phase.OVER: "over",
    Phase.PAUSED: "paused",
    Phase.FINISHED: "done",
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


@dataclass(frozen=True)
class Countdown:
    """The time of a speech: its digits, and its state in a colour, a symbol and words."""

    digits: str = ""
    phase: str = "idle"
    icon: str = ""
    state: str = ""
    fraction: float = 0.0
    lower_bound: float | None = None
    has_limit: bool = False


@dataclass(frozen=True)
class SpeakerWords:
    """Texts and figures of the speaker's card; while a point of order is pending, of that (`order`)."""

    heading: str
    name: str
    about: str
    asks_for: str = ""
    alarm: str = ""
    is_speaking: bool = False
    is_paused: bool = False
    time: Countdown = field(default_factory=Countdown)
    spent: str = ""
    next_lead: str = ""
    next_label: str = ""
    next_is_possible: bool = True
    order: OrderWords | None = None


def speaker_words(meeting: Meeting, now: Stamp, *, is_ruled: bool = False) -> SpeakerWords:
    """The words of the speaker's card; `is_ruled`: a ruling on the point of order is typed or chosen."""
    following = upcoming.what_next(meeting, now)
    lead, label = next_words(meeting.session, following, is_for_later=upcoming.is_for_later(meeting, now))
    possible = not isinstance(following, upcoming.NobodyWaits | upcoming.NothingLeft | upcoming.WaitsForItsDay)
    order = order_words(meeting, now)
    if order is not None:
        if not is_ruled:
            lead, label = _back_without_a_ruling(meeting)
        if meeting.speech is not None:
            label = fill(QCoreApplication.translate("speaker", "%1, at %2"), label, countdown(meeting.speech, now))
        return replace(_order(meeting, order, now), next_lead=lead, next_label=label)
    speech = meeting.latest_speech()
    alarm, alarm_about = _alarm(meeting)
    if meeting.block is None or speech is None or speech.block != meeting.block_id:
        heading, name, about = _nobody(meeting, now)
        if alarm:
            heading, about = f"{heading} \u00b7 {name}", alarm_about
        return SpeakerWords(
            heading, name, about, alarm=alarm, next_lead=lead, next_label=label, next_is_possible=possible
        )
    is_speaking = speech.ended is None
    translate = QCoreApplication.translate
    heading = translate("speaker", "Has the floor") if is_speaking else translate("speaker", "Spoke last")
    name = speaker_name(meeting.session, speech)
    return SpeakerWords(
        heading=f"{heading} \u00b7 {name}" if alarm else heading,
        name=name,
        about=alarm_about if alarm else _about(meeting, speech),
        asks_for=asks_for(meeting, speech),
        alarm=alarm,
        is_speaking=is_speaking,
        is_paused=speech.is_paused,
        time=countdown_words(speech, now),
        spent=_spent(speech, now),
        next_lead=lead,
        next_label=label,
        next_is_possible=possible,
    )


def _back_without_a_ruling(meeting: Meeting) -> tuple[str, str]:
    """What the big button does while no ruling was chosen: it goes on from the point of order without one."""
    translate = QCoreApplication.translate
    if meeting.speech is None:
        return "", translate("speaker", "No ruling: go on")
    lead = translate("speaker", "No ruling: back to %1")
    before, _, after = lead.partition("%1")
    return "" if after else before.strip(), fill(lead, short_speaker(meeting.session, meeting.speech))


def _order(meeting: Meeting, order: OrderWords, now: Stamp) -> SpeakerWords:
    """While a point of order is pending: who raised it, and the clock that stands still, with whose it is."""
    speech = meeting.speech
    translate = QCoreApplication.translate
    return SpeakerWords(
        heading=order_heading(order),
        name=order.name,
        about=translate("speaker", "speaks to the point") if order.raiser else translate("speaker", "Who raises it?"),
        asks_for=order.more,
        is_speaking=True,
        is_paused=speech is not None and speech.is_paused,
        time=countdown_words(speech, now) if speech is not None else Countdown(),
        spent=_spent(speech, now) if speech is not None else "",
        order=order,
    )


def countdown_words(speech: Intervention, now: Stamp) -> Countdown:
    """The time of a speech, as the podium and the room show it."""
    phase, allowed = speech.phase(now), speech.allowed()
    icon, state = phase_words(phase)
    limit, added = speech.limit, speech.added_seconds
    return Countdown(
        digits=countdown(speech, now),
        phase=PHASE_STYLE[phase],
        icon=icon,
        state=state,
        fraction=min(1.0, speech.spent(now) / allowed) if allowed else 0.0,
        lower_bound=(limit.lower + added) / (limit.upper + added) if limit is not None and limit.is_range else None,
        has_limit=limit is not None,
    )


def _nobody(meeting: Meeting, now: Stamp) -> tuple[str, str, str]:
    translate = QCoreApplication.translate
    if meeting.block is not None:
        return translate("speaker", "Nobody has the floor"), meeting.block.title, ""
    block = upcoming.next_block(meeting, now)
    day = meeting.session.day_of(block.id) if block else None
    if block is None or day is None:
        return translate("speaker", "No block is open"), translate("speaker", "The session is over"), ""
    start = meeting.session.venue_time(meeting.session.instant(day.date, block.start))
    planned = fill(translate("speaker", "planned for %1"), clock_time(start))
    return translate("speaker", "No block is open \u00b7 next"), block.title, planned


def _about(meeting: Meeting, speech: Intervention) -> str:
    if speech.seat:
        planned = meeting.session.step(speech.block, speech.step)
        name = speaker_name(meeting.session, speech)
        who = shown_name(speech.participant)
        parts = [who if who != name else ""]
        if not parts[0]:
            # Beside a name the line has no room for it, and the rail tells it anyway.
            parts.append(planned.title if planned and planned.kind == "remarks" and planned.title != name else "")
        return " \u00b7 ".join(part for part in parts if part)
    # On whose behalf somebody speaks tells more than what they are, and the line is one line.
    is_plain = speech.participant.kind is ParticipantKind.OTHER or speech.behalf is not None
    parts = ["" if is_plain else kind_name(speech.participant.kind)]
    parts.append(speech.participant.regional_group or "")
    parts.append(_how_often(meeting, speech))
    first = on_behalf(speech.behalf)
    second = " \u00b7 ".join(part for part in parts if part)
    return f"{first} \u00b7 {second}" if first else second


def _alarm(meeting: Meeting) -> tuple[str, str]:
    """What interrupts the meeting, large, and what is said of it; empty if nothing does."""
    translate = QCoreApplication.translate
    suspension = meeting.suspension
    if suspension is not None:
        if suspension.resumes_at is None:
            return translate("speaker", "MEETING SUSPENDED"), suspension.reason
        resumes = clock_time(meeting.session.venue_time(suspension.resumes_at))
        words = translate("speaker", "MEETING SUSPENDED until %1")
        return fill(words, resumes), suspension.reason
    return "", ""


def _how_often(meeting: Meeting, speech: Intervention) -> str:
    translate = QCoreApplication.translate
    first = speech
    while (before := meeting.interventions.get(first.continues or "")) is not None:
        first = before
    earlier = 0
    for other in meeting.speeches():
        if other.id == first.id:
            break
        earlier += other.participant.key == speech.participant.key and other.continues is None
    if earlier == 0:
        return translate("speaker", "first time")
    return Counted.tr("spoke %n times before", "", earlier)


def countdown(speech: Intervention, now: Stamp) -> str:
    """What is left of a running speech, counting up with its sign when it is over; else what it took."""
    spoken = whole_seconds(speech.spent(now))
    allowed = speech.allowed()
    if allowed is None or speech.ended is not None:
        return format_duration(spoken)
    left = allowed // dt.timedelta(seconds=1) - spoken
    return format_duration(left) if left >= 0 else f"+{format_duration(-left)}"


def _spent(speech: Intervention, now: Stamp) -> str:
    translate = QCoreApplication.translate
    spoken = format_duration(whole_seconds(speech.spent(now)))
    allowed = speech.allowed()
    if allowed is None or speech.limit is None:
        words = translate("speaker", "no limit")
        return f"\u00b7 {words}"
    limit = limit_words(speech.limit, speech.added_seconds)
    words = fill(translate("speaker", "%1 of %2"), spoken, limit)
    if speech.added_seconds:
        sign = "+" if speech.added_seconds > 0 else MINUS
        words += f" ({sign}{format_duration(abs(speech.added_seconds))})"
    return f"\u00b7 {words}"


def about_versions(about: str, asked: str) -> list[str]:
    """What is told beside the heading, then with less of it: what somebody asks for is left out last."""
    parts = about.split(SEPARATOR) if about else []
    versions = [SEPARATOR.join(parts[:count]) for count in range(len(parts), -1, -1)]
    asks = asked.split(SEPARATOR)
    if not asked:
        return versions
    return [
        *("   ".join(filter(None, (one, asked))) for one in versions),
        *(SEPARATOR.join(asks[:count]) for count in range(len(asks) - 1, -1, -1)),
    ]


def spent_versions(spent: str) -> list[str]:
    """How the time stands, then without what it is beside: its turn or its limit, and the added seconds; then nothing.

    The countdown tells it too, and half a figure tells something else.
    """
    first = spent.split(SEPARATOR)[0]
    return list(dict.fromkeys((spent, first, first.split(" (")[0], "")))


def phase_words(phase: Phase) -> tuple[str, str]:
    """An icon and words for the state of a countdown; colour alone never tells it."""
    icon, words = PHASES[phase]
    return icon, QCoreApplication.translate("wording", words) if words else ""
