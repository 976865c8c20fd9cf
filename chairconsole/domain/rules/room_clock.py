"""The room's clock beside the computer's: what was typed of it, and by how much it is ahead.

The clock on the wall of the room is the one that everybody goes by. If the computer's is off, the chair says what
the room's shows; from then on every time that is shown is the room's, and nothing else changes.
"""

import datetime as dt
import re

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.timing import NO_TIME, Stamp
from chairconsole.domain.base.typed_times import typed_clock
from chairconsole.domain.commands.proceedings_commands import SetRoomClock
from chairconsole.domain.events.proceedings_events import RoomClockSet
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.rules.handling import Handlers, Happenings, Moment, happenings

A_SECOND, A_DAY = dt.timedelta(seconds=1), dt.timedelta(days=1)

LARGEST_OFFSET = 100 * 366 * 24 * 3600
"""A computer whose battery is dead begins its calendar decades ago; in seconds."""

_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})[ T]+")


def typed_room_clock(text: str) -> SetRoomClock:
    """What was typed of the room's clock: "10:03", "10:03:20", "2017-05-08 10:03". Raises ValueError."""
    text = text.strip()
    date = _DATE.match(text)
    shows, has_seconds = typed_clock(text[date.end() :] if date is not None else text)
    on = None if date is None else dt.date(*(int(part) for part in date.groups()))
    return SetRoomClock(shows, on, to_the_minute=not has_seconds)


def set_room_clock(meeting: Meeting, command: SetRoomClock, moment: Moment) -> Happenings:
    """Go by the room's clock; nothing if that is what is shown already. Raises Refused."""
    try:
        ahead = round(_offset(meeting, command, moment.now) / A_SECOND)
        meeting.session.by_room_clock(ahead * A_SECOND).venue_time(moment.now.at)
    except OverflowError as beyond:
        raise Refused("no_such_clock") from beyond
    if abs(ahead) > LARGEST_OFFSET:
        raise Refused("no_such_clock")
    if ahead * A_SECOND == meeting.session.clock_offset:
        return ()
    return happenings(RoomClockSet(ahead_seconds=ahead))


def _offset(meeting: Meeting, command: SetRoomClock, now: Stamp) -> dt.timedelta:
    """By how much the room's clock is ahead of the computer's."""
    if command.shows is None:
        return NO_TIME
    by_computer = meeting.session.by_room_clock(NO_TIME)
    own = by_computer.venue_time(now.at)
    dates = (own.date() - A_DAY, own.date(), own.date() + A_DAY) if command.date is None else (command.date,)
    shown = [dt.datetime.combine(date, command.shows, tzinfo=by_computer.zone) for date in dates]
    offset = min((by_computer.instant_of(one) - now.at for one in shown), key=abs)
    # Read to the minute, the two agree within that minute; else it is taken to have just begun.
    agrees = command.to_the_minute and -dt.timedelta(minutes=1) < offset <= NO_TIME
    return NO_TIME if agrees else offset


HANDLERS: Handlers = {
    SetRoomClock: set_room_clock,
}
