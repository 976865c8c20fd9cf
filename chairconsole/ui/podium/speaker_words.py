"""What the podium says of the speaker, worked out from the meeting at an instant."""

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from chairconsole.domain import next_step as upcoming
from chairconsole.domain.meeting import Intervention, Meeting, Phase
from chairconsole.domain.notation import format_duration
from chairconsole.domain.participants import ParticipantKind
from chairconsole.domain.timing import Stamp, whole_seconds
from chairconsole.ui.counted import Counted
from chairconsole.ui.wording import (
    MINUS,
    clock_time,
    kind_name,
    limit_words,
    next_words,
    on_behalf,
    phase_words,
    speaker_name,
)

PHASE_STYLE = {
    Phase.IDLE: "idle",
    Phase.RUNNING: "running",
    Phase.IN_RANGE: "last",
    Phase.LAST: "last",
    Phase.OVER: "over",
    Phase.PAUSED: "paused",
    Phase.FINISHED: "done",
}


@dataclass(frozen=True)
class SpeakerWords:
    """Texts and figures of the speaker's card."""

    heading: str
    name: str
    about: str
    is_speaking: bool = False
    is_paused: bool = False
    digits: str = ""
    phase: str = "idle"
    state: str = ""
    icon: str = ""
    spent: str = ""
    fraction: float = 0.0
    lower_bound: float | None = None
    has_limit: bool = False
    next_label: str = ""
    next_is_possible: bool = True


def speaker_words(meeting: Meeting, now: Stamp) -> SpeakerWords:
    """The words of the speaker's card."""
    following = upcoming.what_next(meeting, now)
    label = next_words(meeting.session, following)
    possible = not isinstance(following, upcoming.NobodyWaits | upcoming.NothingLeft)
    speech = meeting.latest_speech()
    if meeting.block is None or speech is None or speech.block != meeting.block_id:
        heading, name, about = _nobody(meeting, now)
        return SpeakerWords(heading, name, about, next_label=label, next_is_possible=possible)
    is_speaking = speech.ended is None
    phase = speech.phase(now)
    icon, words = phase_words(phase)
    translate = QCoreApplication.translate
    return SpeakerWords(
        heading=translate("speaker", "Has the floor") if is_speaking else translate("speaker", "Spoke last"),
        name=speaker_name(meeting.session, speech),
        about=_about(meeting, speech),
        is_speaking=is_speaking,
        is_paused=speech.is_paused,
        digits=_digits(speech, now),
        phase=PHASE_STYLE[phase],
        state=words,
        icon=icon,
        spent=_spent(speech, now),
        fraction=_fraction(speech, now),
        lower_bound=_lower_bound(speech),
        has_limit=speech.limit is not None,
        next_label=label,
        next_is_possible=possible,
    )


def countdown(speech: Intervention, now: Stamp) -> str:
    """What is left of a running speech, counting up with its sign when it is over; else what it took."""
    return _digits(speech, now)


def _nobody(meeting: Meeting, now: Stamp) -> tuple[str, str, str]:
    translate = QCoreApplication.translate
    if meeting.block is not None:
        return translate("speaker", "Nobody has the floor"), meeting.block.title, ""
    block = upcoming.next_block(meeting, now)
    day = meeting.session.day_of(block.id) if block else None
    if block is None or day is None:
        return translate("speaker", "No block is open"), translate("speaker", "The session is over"), ""
    start = meeting.session.venue_time(meeting.session.instant(day.date, block.start))
    planned = translate("speaker", "planned for %1").replace("%1", clock_time(start))
    return translate("speaker", "No block is open \u00b7 next"), block.title, planned


def _about(meeting: Meeting, speech: Intervention) -> str:
    if speech.seat:
        step = meeting.session.block(speech.block)
        planned = step.step(speech.step) if step and speech.step else None
        name = speaker_name(meeting.session, speech)
        parts = [speech.participant.name if speech.participant.name != name else ""]
        parts.append(planned.title if planned and planned.kind == "remarks" and planned.title != name else "")
        return " \u00b7 ".join(part for part in parts if part)
    parts = [kind_name(speech.participant.kind) if speech.participant.kind is not ParticipantKind.OTHER else ""]
    parts.append(speech.participant.regional_group or "")
    parts.append(_how_often(meeting, speech))
    first = on_behalf(speech.behalf)
    second = " \u00b7 ".join(part for part in parts if part)
    return f"{first} \u00b7 {second}" if first else second


def _how_often(meeting: Meeting, speech: Intervention) -> str:
    translate = QCoreApplication.translate
    earlier = 0
    for other in meeting.interventions.values():
        if other.id == speech.id:
            break
        if other.void is None and other.participant.key == speech.participant.key:
            earlier += 1
    if earlier == 0:
        return translate("speaker", "first time")
    return Counted().spoke_before(earlier)


def _digits(speech: Intervention, now: Stamp) -> str:
    spoken = whole_seconds(speech.spoken(now))
    allowed = speech.allowed()
    if allowed is None or speech.ended is not None:
        return format_duration(spoken)
    left = allowed // dt.timedelta(seconds=1) - spoken
    return format_duration(left) if left >= 0 else f"+{format_duration(-left)}"


def _spent(speech: Intervention, now: Stamp) -> str:
    translate = QCoreApplication.translate
    spoken = format_duration(whole_seconds(speech.spoken(now)))
    allowed = speech.allowed()
    if allowed is None or speech.limit is None:
        return translate("speaker", "no limit")
    limit = limit_words(speech.limit, speech.added_seconds)
    words = translate("speaker", "%1 of %2").replace("%1", spoken).replace("%2", limit)
    if speech.added_seconds:
        sign = "+" if speech.added_seconds > 0 else MINUS
        words += f" ({sign}{format_duration(abs(speech.added_seconds))})"
    return f"\u00b7 {words}"


def _fraction(speech: Intervention, now: Stamp) -> float:
    allowed = speech.allowed()
    return min(1.0, speech.spoken(now) / allowed) if allowed else 0.0


def _lower_bound(speech: Intervention) -> float | None:
    if speech.limit is None or not speech.limit.is_range:
        return None
    return (speech.limit.lower + speech.added_seconds) / (speech.limit.upper + speech.added_seconds)
