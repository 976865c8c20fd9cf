"""What a chair has to announce: what was changed for the room, and after which pause the meeting goes on."""

import datetime as dt
from dataclasses import dataclass
from enum import Enum, auto

from chairconsole.domain.base.event_parts import LimitOf, ListState
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.timing import NO_TIME, Stamp, between
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, BlockKind, Day
from chairconsole.domain.plan.session import Session
from chairconsole.domain.queries.limits import limit_in_force, panel_limit

SAID_WITHIN = dt.timedelta(seconds=30)
"""How long an announcement stays with the chair once nothing keeps it from being made."""


@dataclass(frozen=True, slots=True)
class ListNews:
    """The floor list is open, in its last call or closed; `closes_at` is when the last call ends."""

    state: ListState
    closes_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class LimitNews:
    """Those from the floor, groups, stakeholders or panellists have this limit from now on."""

    of: LimitOf
    limit: Limit


def to_announce(meeting: Meeting, now: Stamp) -> tuple[ListNews | LimitNews, ...]:
    """What the room has not been told yet, in the order in which it was decided.

    What is decided while somebody speaks is told after the speech. What was decided before a speech was told before.
    """
    block = meeting.block
    if block is None:
        return ()
    news: dict[LimitOf | None, tuple[Stamp, ListNews | LimitNews]] = {}
    status = meeting.list_status
    if status.since is not None and _is_to_be_told(meeting, block, status.since, now):
        news[None] = status.since, ListNews(status.state, status.closes_at)
    for change in meeting.limit_changes:
        if change.block == block.id and _is_to_be_told(meeting, block, change.since, now):
            is_panel = change.of is LimitOf.PANELLIST
            limit = panel_limit(meeting, block) if is_panel else limit_in_force(meeting, block, change.of)
            if limit is not None:
                news[change.of] = change.since, LimitNews(change.of, limit)
    return tuple(told for _, told in sorted(news.values(), key=lambda one: one[0].at))


def _is_to_be_told(meeting: Meeting, block: Block, decided: Stamp, now: Stamp) -> bool:
    latest = next(reversed(meeting.speeches(block.id)), None)
    if latest is not None and between(latest.began, decided) <= NO_TIME:
        return False
    if meeting.speech is not None:
        return True
    free = decided
    if latest is not None and latest.ended is not None and between(decided, latest.ended) > NO_TIME:
        free = latest.ended
    return between(free, now) < SAID_WITHIN


def to_thank(meeting: Meeting) -> Intervention | None:
    """Who is thanked before anything else is said: whoever has the floor or, once they have finished, had it last.

    Nobody once another step or block has begun, or the meeting was suspended: the thanks were said with that.
    """
    block, last = meeting.block, meeting.latest_speech()
    if block is None or last is None or last.block != block.id:
        return None
    ended = last.ended
    if ended is None:
        return last
    begun = [run.since for (of, _), run in meeting.steps.items() if of == block.id]
    begun += [meeting.blocks[block.id].since, *(suspension.began for suspension in meeting.suspensions)]
    return last if all(between(since, ended) > NO_TIME for since in begun) else None


class Pause(Enum):
    """What lies between a block and the one that is held before or after it."""

    NONE = auto()
    BREAK = auto()
    NIGHT = auto()
    SESSION = auto()
    """Nothing of the session is before it, or after it."""


@dataclass(frozen=True, slots=True)
class GoesOn:
    """After which pause the session goes on, and with what; with nothing if it is over."""

    pause: Pause
    day: Day | None = None
    block: Block | None = None


def goes_on_after(session: Session, block: Block) -> GoesOn:
    """How the session goes on by its plan after this block; breaks are no more than a pause."""
    order = list(session.blocks())
    here = next((place for place, (_, one) in enumerate(order) if one.id == block.id), None)
    if here is None:
        return GoesOn(Pause.NONE)
    is_in_break = block.kind is BlockKind.BREAK
    for day, other in order[here + 1 :]:
        if other.kind is BlockKind.BREAK:
            is_in_break = True
        elif day.date != order[here][0].date:
            return GoesOn(Pause.NIGHT, day, other)
        else:
            return GoesOn(Pause.BREAK if is_in_break else Pause.NONE, day, other)
    return GoesOn(Pause.SESSION)


def pause_before(meeting: Meeting, block: Block) -> Pause:
    """After which pause this block begins."""
    if not meeting.blocks:
        return Pause.SESSION
    day = meeting.session.day_of(block.id)
    if day is None:
        return Pause.NONE
    before = day.blocks[: day.blocks.index(block)]
    if not any(one.id in meeting.blocks for one in before):
        return Pause.NIGHT
    return Pause.BREAK if before[-1].kind is BlockKind.BREAK else Pause.NONE
