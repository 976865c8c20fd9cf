"""What comes next in a meeting: what the big button does."""

import datetime as dt
from dataclasses import dataclass

from chairconsole.domain.base.event_parts import ListState
from chairconsole.domain.base.notation import NIGHT_ENDS
from chairconsole.domain.base.timing import NO_TIME, Stamp
from chairconsole.domain.meeting.floor import Request
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, BlockKind, Day, Seat, SegmentOf, Step
from chairconsole.domain.queries.calling import calling_order
from chairconsole.domain.queries.segments import to_reply

CONCLUDE_WITHIN = dt.timedelta(minutes=2)
"""How long before the reserved remarks are due an empty list no longer waits for more speakers."""


ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WillOpen:
    """Open this block."""

    block: Block


@dataclass(frozen=True, slots=True)
class WaitsForItsDay:
    """Nothing to do today: this block comes next, but on a later date."""

    block: Block


@dataclass(frozen=True, slots=True)
class WillStart:
    """Start this step of the open block."""

    block: Block
    step: Step


@dataclass(frozen=True, slots=True)
class WillCall:
    """Give the floor to this request. `ends_turn`: the panellists' turn is over with it."""

    request: Request
    ends_turn: bool = False


@dataclass(frozen=True, slots=True)
class WillGiveReply:
    """Give the floor to the first of these panellists of the open block, who have yet to speak in their turn."""

    block: Block
    seats: tuple[Seat, ...]

    @property
    def seat(self) -> Seat:
        """Whose reply is next."""
        return self.seats[0]


@dataclass(frozen=True, slots=True)
class WillResume:
    """Let the meeting go on after it was suspended."""


@dataclass(frozen=True, slots=True)
class WillReturn:
    """Go on from a point of order, with this speech if it interrupted one that still has the floor."""

    speech: Intervention | None


@dataclass(frozen=True, slots=True)
class WillFinish:
    """Finish the last speech of a block, before the block is closed."""


@dataclass(frozen=True, slots=True)
class WillClose:
    """Close this block."""

    block: Block


@dataclass(frozen=True, slots=True)
class NobodyWaits:
    """Nothing to do: the discussion is open and the list is empty."""


@dataclass(frozen=True, slots=True)
class NothingLeft:
    """Nothing to do: every block has been held."""


NextStep = (
    WillOpen
    | WaitsForItsDay
    | WillStart
    | WillCall
    | WillGiveReply
    | WillResume
    | WillReturn
    | WillFinish
    | WillClose
    | NobodyWaits
    | NothingLeft
)


def what_next(meeting: Meeting, now: Stamp) -> NextStep:
    """What the next key does at this instant."""
    block = meeting.block
    if block is None:
        upcoming = next_block(meeting, now)
        if upcoming is None:
            return NothingLeft()
        return WaitsForItsDay(upcoming) if _is_of_a_later_day(meeting, upcoming, now) else WillOpen(upcoming)
    if meeting.suspension is not None:
        return WillResume()
    if meeting.point_of_order is not None:
        return WillReturn(meeting.speech)
    step = meeting.step
    following = next_in(meeting, block)
    if step is not None and step.kind == "discussion":
        replying = to_reply(meeting)
        if replying:
            return WillGiveReply(block, replying)
        called = next(iter(calling_order(meeting)), None)
        if called is not None and not (called.is_held and _conclusion_is_near(meeting, block, now)):
            return WillCall(called, ends_turn=meeting.segment is SegmentOf.PANELLISTS)
        is_closed = meeting.list_status.state is ListState.CLOSED
        if not is_closed and (meeting.speech is not None or not _conclusion_is_near(meeting, block, now)):
            return NobodyWaits()
        return WillClose(block) if following is None else WillStart(block, following)
    if following is not None:
        return WillStart(block, following)
    called = next(iter(calling_order(meeting)), None)
    if step is None and called is not None and hears_who_waits(block):
        return WillCall(called)
    return WillClose(block) if meeting.speech is None else WillFinish()


def hears_who_waits(block: Block) -> bool:
    """Whether those on the list are called once all is held: where the plan has no discussion for them."""
    return block.kind is not BlockKind.BREAK and all(step.kind != "discussion" for step in block.steps)


def is_for_later(meeting: Meeting, now: Stamp) -> bool:
    """Whether what comes next waits for a speech: one that goes on and is neither finished nor over its limit.

    What comes after a point of order waits for the ruling.
    """
    speech, following = meeting.speech, what_next(meeting, now)
    if isinstance(following, WillReturn):
        return True
    if speech is None or isinstance(following, WillResume):
        return False
    left = speech.left(now)
    return left is None or left >= NO_TIME


def next_block(meeting: Meeting, now: Stamp) -> Block | None:
    """The block that comes after the last one opened; on a later day, the first of that day.

    A break passes by itself: one whose end has come need not be opened.
    """
    order = [(day, block) for day, block in meeting.session.blocks()]
    opened = [place for place, (_, block) in enumerate(order) if block.id in meeting.blocks]
    rest = order[opened[-1] + 1 :] if opened else order
    today = session_date(meeting, now)
    ahead = [block for day, block in rest if day.date >= today] or [block for _, block in rest[:1]]
    return next((block for block in ahead if not _has_passed(meeting, block, now)), None)


def session_date(meeting: Meeting, now: Stamp) -> dt.date:
    """The date of the session's day at this instant: a day that runs past midnight goes on into the night.

    So does one whose plan goes on after midnight, as long as it does.
    """
    at = meeting.session.venue_time(now.at)
    if at.hour < NIGHT_ENDS and _is_planned_on(meeting, at.date() - ONE_DAY, now):
        return at.date() - ONE_DAY
    last = [run for block, run in meeting.blocks.items() if meeting.session.block(block) is not None]
    latest = max(last, key=lambda run: run.since.at, default=None)
    if latest is None or at.hour >= NIGHT_ENDS:
        return at.date()
    began, ended = meeting.session.venue_time(latest.began.at), latest.ended
    goes_on = ended is None or meeting.session.venue_time(ended.at).date() == at.date()
    is_of_last_night = at.date() - began.date() == ONE_DAY
    return began.date() if goes_on and is_of_last_night else at.date()


def current_day(meeting: Meeting, now: Stamp) -> Day:
    """The session's day at this instant; between days the next one, after the last day that."""
    days, today = meeting.session.days, session_date(meeting, now)
    return next((day for day in days if day.date >= today), days[-1])


def _is_planned_on(meeting: Meeting, date: dt.date, now: Stamp) -> bool:
    """Whether a block of the day of this date, that was not held yet, is planned to end after now."""
    session = meeting.session
    blocks = [block for day, block in session.blocks() if day.date == date and block.id not in meeting.blocks]
    return any(session.end_of(block) > now.at for block in blocks)


def _is_of_a_later_day(meeting: Meeting, block: Block, now: Stamp) -> bool:
    day = meeting.session.day_of(block.id)
    return day is not None and day.date > session_date(meeting, now)


def _has_passed(meeting: Meeting, block: Block, now: Stamp) -> bool:
    return block.kind is BlockKind.BREAK and meeting.session.end_of(block) <= now.at


def next_in(meeting: Meeting, block: Block) -> Step | None:
    """The step that comes after the one that goes on or, between steps, after the one that ended last.

    The chair may have gone back: steps that were held are left out, but for a discussion and reserved remarks,
    which are held again. When a block is reopened, the step that its closing cut off goes on.
    """
    runs = [(place, meeting.steps.get((block.id, step.id))) for place, step in enumerate(block.steps)]
    ends = [(run.ended is None, (run.ended or run.since).at, place) for place, run in runs if run is not None]
    here = max(ends)[2] if ends else -1
    if ends and _was_cut_off(meeting, block, block.steps[here]):
        return block.steps[here]
    ahead = block.steps[here + 1 :]
    to_hold = (s for s in ahead if s.kind == "discussion" or s.reserve or (block.id, s.id) not in meeting.steps)
    return next(to_hold, None)


def step_to_read(meeting: Meeting) -> tuple[Block, Step] | None:
    """The remarks that go on or, before any and in a discussion, those that come next: whose text is to be at hand."""
    block = meeting.block
    if block is not None:
        step = meeting.step
        if step is None or step.kind == "discussion":
            step = next_in(meeting, block)
        return None if step is None or step.kind == "discussion" else (block, step)
    coming = next((one for _, one in meeting.session.blocks() if one.steps and one.id not in meeting.blocks), None)
    first = coming.steps[0] if coming is not None else None
    return None if coming is None or first is None or first.kind == "discussion" else (coming, first)


def _was_cut_off(meeting: Meeting, block: Block, step: Step) -> bool:
    block_run, step_run = meeting.blocks.get(block.id), meeting.steps.get((block.id, step.id))
    if step.reserve or block_run is None or step_run is None or not block_run.gaps:
        return False
    return step_run.ended == block_run.gaps[-1].began


def conclusion_due(meeting: Meeting, block: Block) -> dt.datetime:
    """When (UTC) the remarks after the discussion must start for the block to end in time; its end, without any.

    Where interpretation ends before the block does, they must be over by then.
    """
    end, stop = meeting.session.end_of(block), meeting.session.hard_stop_of(block)
    kept = [step.limit.upper for step in after_the_floor(meeting, block) if step.limit is not None]
    return (end if stop is None else min(end, stop)) - dt.timedelta(seconds=sum(kept))


def after_the_floor(meeting: Meeting, block: Block) -> tuple[Step, ...]:
    """The remarks for which time is kept: whatever is to be held after the discussion that goes on or comes next.

    Once the last discussion is over, it is what stood after it; without any, it is what is reserved.
    """
    discussions = [place for place, step in enumerate(block.steps) if step.kind == "discussion"]
    if not discussions:
        return tuple(step for step in block.steps if step.reserve)
    here = _place(meeting, block)
    of = next((place for place in discussions if place >= here), discussions[-1])
    after = [step for step in block.steps[of + 1 :] if step.kind == "remarks"]
    if here > of:
        return tuple(after)
    return tuple(step for step in after if step.reserve or (block.id, step.id) not in meeting.steps)


def _place(meeting: Meeting, block: Block) -> int:
    """The place of the step that goes on in a block, or else of the next one; past the last where all were held."""
    if block.id != meeting.block_id:
        return 0
    step = meeting.step or next_in(meeting, block)
    return len(block.steps) if step is None else block.steps.index(step)


def _conclusion_is_near(meeting: Meeting, block: Block, now: Stamp) -> bool:
    return now.at >= conclusion_due(meeting, block) - CONCLUDE_WITHIN
