"""What the room reads, worked out from the meeting at an instant: only what the chair says aloud anyway."""

import datetime as dt
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.base.timing import NO_TIME, Stamp
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.forecast.forecast import Forecast
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, BlockKind
from chairconsole.domain.queries import next_step as upcoming
from chairconsole.ui.words.coming_words import Row, block_row, coming_rows, short_and_subject
from chairconsole.ui.words.speaker_words import SpeakerWords, speaker_words
from chairconsole.ui.words.wording import clock_time, date_words, on_behalf, shown_name, speaker_name


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
class RoomWords:
    """Every text of the room display. `detail` says on whose behalf, or more of what the name is.

    `slower` asks the speaker, for the interpreters' sake.
    """

    block: str
    clock: str
    heading: str
    name: str
    detail: str = ""
    slower: str = ""
    is_speaking: bool = False
    time: Countdown = field(default_factory=Countdown)
    coming: tuple[Row, ...] = ()
    until: str = ""
    rehearsal: str = ""


@dataclass(frozen=True)
class _Middle:
    """What stands in the middle while nobody speaks, and what comes after it."""

    heading: str
    name: str
    detail: str = ""
    coming: tuple[Row, ...] = ()
    until: str = ""


def room_words(meeting: Meeting, forecast: Forecast, now: Stamp) -> RoomWords:
    """The words of the room display."""
    clock = clock_time(meeting.session.venue_time(now.at))
    rehearsal = QCoreApplication.translate("room", "Rehearsal") if meeting.mode is Mode.REHEARSAL else ""
    speech = meeting.latest_speech()
    if meeting.block is not None and speech is not None and speech.block == meeting.block_id:
        words = speaker_words(meeting, now)
        slower = QCoreApplication.translate("room", "Please speak more slowly")
        return RoomWords(
            block=" \u00b7 ".join(short_and_subject(meeting.block)),
            clock=clock,
            heading=words.heading,
            name=words.name,
            detail=_who(meeting, speech),
            slower=slower if speech.is_asked_to_slow_down(now) else "",
            is_speaking=words.is_speaking,
            time=_countdown(words),
            coming=coming_rows(meeting, now),
            until=_until(forecast),
            rehearsal=rehearsal,
        )
    middle = _nobody(meeting, forecast, now)
    return RoomWords(
        block=meeting.session.title if meeting.blocks else meeting.session.series or "",
        clock=clock,
        heading=middle.heading,
        name=middle.name,
        detail=middle.detail,
        coming=middle.coming,
        until=middle.until,
        rehearsal=rehearsal,
    )


def _countdown(words: SpeakerWords) -> Countdown:
    return Countdown(
        digits=words.digits,
        phase=words.phase,
        icon=words.icon,
        state=words.state,
        fraction=words.fraction,
        lower_bound=words.lower_bound,
        has_limit=words.has_limit,
    )


def _who(meeting: Meeting, speech: Intervention) -> str:
    """On whose behalf somebody speaks, or the person who sits on the seat."""
    if speech.behalf is not None:
        return on_behalf(speech.behalf)
    name = shown_name(speech.participant)
    return "" if name == speaker_name(meeting.session, speech) else name


def _until(forecast: Forecast) -> str:
    """Until when the floor is open, or the block lasts; nothing once that has passed."""
    translate = QCoreApplication.translate
    ahead = forecast.block
    if ahead is None:
        return ""
    if ahead.floor is not None:
        words, instant, left = translate("room", "Floor until %1"), ahead.floor.speeches_until, ahead.floor_left
    else:
        words, instant, left = translate("room", "Until %1"), ahead.times.planned_end, ahead.left
    return fill(words, clock_time(instant)) if left >= NO_TIME else ""


def _nobody(meeting: Meeting, forecast: Forecast, now: Stamp) -> _Middle:
    translate = QCoreApplication.translate
    block = meeting.block
    if block is not None and block.kind is BlockKind.BREAK:
        return _break(meeting, block)
    if block is not None:
        short, *subject = short_and_subject(block)
        heading = translate("room", "Now")
        return _Middle(heading, short, " ".join(subject), coming_rows(meeting, now), _until(forecast))
    following = upcoming.next_block(meeting, now)
    if following is None:
        return _Middle("", translate("room", "The session is over"))
    planned = _planned(meeting, following, now)
    if not meeting.blocks:
        begins = fill(translate("room", "Begins %1"), planned)
        return _Middle("", meeting.session.title, meeting.session.theme, block_row(following), begins)
    if following.kind is BlockKind.BREAK:
        return _break(meeting, following)
    short, *subject = short_and_subject(following)
    heading = fill(translate("room", "Next \u00b7 %1"), planned)
    return _Middle(heading, short, " ".join(subject))


def _break(meeting: Meeting, block: Block) -> _Middle:
    """A break that goes on or comes next: people leave the room, and read when to be back."""
    translate = QCoreApplication.translate
    after = _after(meeting, block)
    day = meeting.session.day_of(block.id)
    back = after.start if after else block.end
    detail = ""
    if day is not None:
        instant = meeting.session.venue_time(meeting.session.instant(day.date, back))
        detail = fill(translate("room", "resumes %1"), clock_time(instant))
    return _Middle(translate("room", "Break"), block.title, detail, block_row(after) if after else ())


def _after(meeting: Meeting, block: Block) -> Block | None:
    """The block of the same day that a break leads to."""
    day = meeting.session.day_of(block.id)
    later = day.blocks[day.blocks.index(block) + 1 :] if day else ()
    return next((one for one in later if one.kind is not BlockKind.BREAK), None)


def _planned(meeting: Meeting, block: Block, now: Stamp) -> str:
    """When a block begins by the plan, with its day if that is another."""
    session = meeting.session
    day = session.day_of(block.id)
    if day is None:
        return ""
    start: dt.datetime = session.venue_time(session.instant(day.date, block.start))
    if start.date() == session.venue_time(now.at).date():
        return clock_time(start)
    return f"{date_words(start.date(), 'dddd d MMMM')}, {clock_time(start)}"
