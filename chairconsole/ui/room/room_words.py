"""What the room reads, worked out from the meeting at an instant: only what the chair says aloud anyway."""

import datetime as dt
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.base.timing import NO_TIME, Stamp
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.forecast.forecast import Forecast
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, BlockKind, SegmentOf
from chairconsole.domain.queries import next_step as upcoming
from chairconsole.domain.queries.segments import panellists, to_reply
from chairconsole.ui.words.coming_words import Row, block_row, coming_rows, short_and_subject
from chairconsole.ui.words.name_words import on_behalf, shown_name, speaker_name
from chairconsole.ui.words.order_words import OrderWords, keeps_words, order_words
from chairconsole.ui.words.speaker_words import Countdown, speaker_words
from chairconsole.ui.words.time_words import clock_time, date_words


@dataclass(frozen=True)
class RoomWords:
    """Every text of the room display. `detail` says on whose behalf, or more of what the name is.

    `slower` asks the speaker to speak more slowly for the interpreters; it is empty unless the chair asked.
    `is_reply`: it is the panellists' turn. `keeps`: during a point of order, whose clock stands still; `took` is the
    clock of whoever raised it.
    """

    block: str
    heading: str
    name: str
    clock: str = ""
    detail: str = ""
    slower: str = ""
    is_speaking: bool = False
    is_reply: bool = False
    is_point_of_order: bool = False
    took: str = ""
    keeps: str = ""
    time: Countdown = field(default_factory=Countdown)
    coming: tuple[Row, ...] = ()
    until: str = ""
    rehearsal: str = ""


def room_words(meeting: Meeting, forecast: Forecast, now: Stamp) -> RoomWords:
    """The words of the room display."""
    speech = meeting.latest_speech()
    order = order_words(meeting, now)
    if order is not None:
        words = _point_of_order(meeting, order, forecast, now)
    elif _nobody_has_replied(meeting):
        words = _turn_begins(meeting, forecast, now)
    elif meeting.block is not None and speech is not None and speech.block == meeting.block_id:
        words = _speech(meeting, speech, forecast, now)
    else:
        words = _nobody(meeting, forecast, now)
    rehearsal = QCoreApplication.translate("room", "Rehearsal") if meeting.mode is Mode.REHEARSAL else ""
    return replace(words, clock=clock_time(meeting.session.venue_time(now.at)), rehearsal=rehearsal)


def _point_of_order(meeting: Meeting, order: OrderWords, forecast: Forecast, now: Stamp) -> RoomWords:
    """At once without a name, and with it once it is typed; what it is about is not for the room."""
    translate = QCoreApplication.translate
    podium = speaker_words(meeting, now)
    stands = translate("room", "Clock stands still")
    return RoomWords(
        block=" \u00b7 ".join(short_and_subject(meeting.block)) if meeting.block else "",
        heading=translate("room", "Point of order") if order.raiser else "",
        name=order.name,
        is_speaking=True,
        is_point_of_order=True,
        took=order.took,
        keeps=keeps_words(order),
        time=replace(podium.time, state=stands) if podium.time.digits else podium.time,
        coming=coming_rows(meeting, now),
        until=_until(forecast),
    )


def _speech(meeting: Meeting, speech: Intervention, forecast: Forecast, now: Stamp) -> RoomWords:
    podium = speaker_words(meeting, now)
    is_reply = meeting.segment is SegmentOf.PANELLISTS and speech.seat is not None
    reply = QCoreApplication.translate("room", "\u2756 Panellists reply")
    slower = QCoreApplication.translate("room", "Please speak more slowly")
    return RoomWords(
        block=" \u00b7 ".join(short_and_subject(meeting.block)) if meeting.block else "",
        heading=reply if is_reply else podium.heading,
        name=podium.name,
        detail=_who(meeting, speech),
        slower=slower if speech.is_asked_to_slow_down(now) else "",
        is_speaking=podium.is_speaking,
        is_reply=is_reply,
        time=podium.time,
        coming=coming_rows(meeting, now),
        until=_until(forecast),
    )


def _nobody_has_replied(meeting: Meeting) -> bool:
    """Whether the panellists' turn has begun and nobody has the floor yet."""
    replying = to_reply(meeting)
    return (
        bool(replying)
        and meeting.speech is None
        and meeting.block is not None
        and (len(replying) == len(panellists(meeting.block)))
    )


def _turn_begins(meeting: Meeting, forecast: Forecast, now: Stamp) -> RoomWords:
    """The panellists, before the first of them has the floor."""
    return RoomWords(
        block=" \u00b7 ".join(short_and_subject(meeting.block)) if meeting.block else "",
        heading=QCoreApplication.translate("room", "\u2756 Panellists\u2019 turn"),
        name=", ".join(seat.label for seat in to_reply(meeting)),
        is_speaking=True,
        is_reply=True,
        coming=coming_rows(meeting, now),
        until=_until(forecast),
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


def _nobody(meeting: Meeting, forecast: Forecast, now: Stamp) -> RoomWords:
    """What stands in the middle while nobody speaks, and what comes after it."""
    translate = QCoreApplication.translate
    whole = meeting.session.title if meeting.blocks else meeting.session.series or ""
    block = meeting.block
    if block is not None and block.kind is BlockKind.BREAK:
        return _break(meeting, block, whole)
    if block is not None:
        short, *subject = short_and_subject(block)
        heading = translate("room", "Now")
        return RoomWords(
            whole,
            heading,
            short,
            detail=" ".join(subject),
            coming=coming_rows(meeting, now),
            until=_until(forecast),
        )
    following = upcoming.next_block(meeting, now)
    if following is None:
        return RoomWords(whole, "", translate("room", "The session is over"))
    planned = _planned(meeting, following, now)
    if not meeting.blocks:
        begins = fill(translate("room", "Begins %1"), planned)
        return RoomWords(
            whole,
            "",
            meeting.session.title,
            detail=meeting.session.theme,
            coming=block_row(following),
            until=begins,
        )
    if following.kind is BlockKind.BREAK:
        return _break(meeting, following, whole)
    short, *subject = short_and_subject(following)
    heading = fill(translate("room", "Next \u00b7 %1"), planned)
    return RoomWords(whole, heading, short, detail=" ".join(subject))


def _break(meeting: Meeting, block: Block, whole: str) -> RoomWords:
    """A break that goes on or comes next: people leave the room, and read when to be back."""
    translate = QCoreApplication.translate
    after = _after(meeting, block)
    day = meeting.session.day_of(block.id)
    back = after.start if after else block.end
    detail = ""
    if day is not None:
        instant = meeting.session.venue_time(meeting.session.instant(day.date, back))
        detail = fill(translate("room", "resumes %1"), clock_time(instant))
    return RoomWords(
        whole, translate("room", "Break"), block.title, detail=detail, coming=block_row(after) if after else ()
    )


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
