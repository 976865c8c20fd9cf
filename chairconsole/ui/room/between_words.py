"""What the room reads while nobody speaks: what goes on, a break and when to be back, what comes next."""

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.timing import NO_TIME
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.forecast.block_clock import seconds_left
from chairconsole.domain.plan.parts import Block, BlockKind
from chairconsole.domain.queries import next_step as upcoming
from chairconsole.ui.room.room_moment import RoomMoment, RoomWords
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.words.coming_words import GAP, Row, block_row, coming_rows, short_and_subject
from chairconsole.ui.words.speaker_words import Countdown
from chairconsole.ui.words.time_words import countdown_figure, date_words

COUNTED = dt.timedelta(hours=1)
"""For how long before a day begins the room reads in how long it does."""


def between_words(room: RoomMoment) -> RoomWords:
    """What stands in the middle while nobody speaks, and what comes after it."""
    meeting, translate = room.meeting, QCoreApplication.translate
    whole = meeting.session.title if meeting.blocks else meeting.session.series or ""
    block = meeting.block
    if block is not None and block.kind is BlockKind.BREAK:
        return _break(room, block, whole)
    if block is not None:
        short, *subject = short_and_subject(block)
        coming = coming_rows(meeting, room.now)
        detail = " ".join(subject)
        return RoomWords(whole, translate("room", "Now"), short, detail=detail, coming=coming, until=room.until())
    following = upcoming.next_block(meeting, room.now)
    if following is None:
        return RoomWords(whole, "", translate("room", "The session is over"))
    planned = _planned(room, following)
    if not meeting.blocks:
        begins = fill(translate("room", "Begins %1"), planned)
        title, theme = meeting.session.title, meeting.session.theme
        announced = RoomWords(whole, "", title, detail=theme, coming=block_row(following), until=begins)
        return _counting_to_the_start(room, following, announced)
    if following.kind is BlockKind.BREAK:
        return _break(room, following, whole)
    short, *subject = short_and_subject(following)
    next_one = RoomWords(whole, fill(translate("room", "Next \u00b7 %1"), planned), short, detail=" ".join(subject))
    return _counting_to_the_start(room, following, next_one)


def _counting_to_the_start(room: RoomMoment, following: Block, words: RoomWords) -> RoomWords:
    """The words with the time until a day begins, in its last hour; between blocks of a day the hour is enough."""
    session = room.meeting.session
    day = session.day_of(following.id)
    if day is None or any(block.id in room.meeting.blocks for block in day.blocks):
        return words
    left = session.start_of(following) - room.now.at
    if not NO_TIME < left <= COUNTED:
        return words
    state = QCoreApplication.translate("room", "Begins in")
    time = Countdown(countdown_figure(seconds_left(left)), "running", state=state)
    # Above the digits is room for a name only.
    coming = words.coming or (((Run(words.detail),),) if words.detail else ())
    return replace(words, time=time, detail="", coming=coming, is_speaking=True)


def _break(room: RoomMoment, block: Block, whole: str) -> RoomWords:
    """A break that goes on or comes next: people leave the room, and read when to be back, and to what."""
    session, translate = room.meeting.session, QCoreApplication.translate
    day = session.day_of(block.id)
    if day is None:
        return RoomWords(whole, "", block.title)
    later = day.blocks[day.blocks.index(block) + 1 :]
    after = next((one for one in later if one.kind is not BlockKind.BREAK), None)
    back = room.time(session.instant(day.date, after.start if after else block.end))
    events = day.side_events
    detail = ""
    if events is not None and block.start <= events.start < block.end:
        ends = [room.time(session.instant(day.date, end)) for end in (events.start, events.end)]
        detail = fill(translate("room", "Side events %1 \u2013 %2"), *ends)
    coming: tuple[Row, ...] = ()
    if after is not None:
        coming = ((Run(back + GAP, "muted"), Run(after.title, bold=True)),)
    return RoomWords(
        whole, block.title, fill(translate("room", "until %1"), back), detail=detail, is_speaking=True, coming=coming
    )


def _planned(room: RoomMoment, block: Block) -> str:
    """When a block begins by the plan, with its day if that is another."""
    session = room.meeting.session
    day = session.day_of(block.id)
    if day is None:
        return ""
    instant = session.instant(day.date, block.start)
    start: dt.datetime = session.venue_time(instant)
    if start.date() == session.venue_time(room.now.at).date():
        return room.time(instant)
    return f"{date_words(start.date(), 'dddd d MMMM')}, {room.time(instant)}"
