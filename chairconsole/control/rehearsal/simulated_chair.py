"""The chair of a meeting that plays itself: calls, switches between floor and panel, closes on time."""

import datetime as dt
import random

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import ListState
from chairconsole.domain.base.timing import NO_TIME, Stamp, between
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep, OpenBlock
from chairconsole.domain.commands.list_commands import SetListState
from chairconsole.domain.commands.proceedings_commands import AnswerQuestions, ResumeMeeting, SwitchSegment, TakeChair
from chairconsole.domain.commands.speech_commands import CallRequest, GiveFloor
from chairconsole.domain.meeting.floor import Suspension
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, BlockKind, SegmentOf
from chairconsole.domain.queries.calling import calling_order
from chairconsole.domain.queries.limits import seat_participant
from chairconsole.domain.queries.next_step import after_the_floor, next_block, next_in
from chairconsole.domain.queries.questions import open_questions, questions_to
from chairconsole.domain.queries.segments import chairing_seats, panellists, propose_switch
from chairconsole.domain.queries.timetable import longest

LAST_CALL, CLOSING, LAST_REPLIES = (dt.timedelta(minutes=minutes) for minutes in (30, 20, 8))
"""How long before the conclusion the list is called for the last time, is closed, and the panel replies once more."""

SUSPENDED = dt.timedelta(minutes=10)
"""After this time a meeting goes on that was suspended until further notice."""

_HANDOVER = (4.0, 20.0)
"""Seconds between the end of a speech and the next one."""


class SimulatedChair:
    """Does at each instant what a chair does who keeps to the plan. It gives commands and presses no keys."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._handover: tuple[str, dt.timedelta] | None = None

    def next_command(self, meeting: Meeting, now: Stamp) -> Command | None:
        """What the chair does next at this instant; None to wait."""
        if meeting.suspension is not None:
            return ResumeMeeting() if _is_to_resume(meeting.suspension, now) else None
        if meeting.speech is not None or meeting.point_of_order is not None:
            # Only a person raises a point of order here, and rules on it.
            return None
        block = meeting.block
        if block is None:
            return _open_next(meeting, now)
        if block.kind is BlockKind.BREAK:
            return CloseBlock() if now.at >= _end(meeting, block) else None
        chairing = chairing_seats(block)
        if chairing and (meeting.chair is None or meeting.chair.block != block.id):
            return TakeChair(seat=chairing[0].id)
        if not self._has_handed_over(meeting, block, now):
            return None
        if meeting.step is None or meeting.step.kind != "discussion":
            return _go_on(meeting, block)
        return _answered(meeting) or _discuss(meeting, block, now)

    def _has_handed_over(self, meeting: Meeting, block: Block, now: Stamp) -> bool:
        """Whether the chair has thanked the last speaker and looked up the next."""
        last = meeting.latest_speech()
        if last is None or last.ended is None or last.block != block.id:
            return True
        if self._handover is None or self._handover[0] != last.id:
            self._handover = last.id, dt.timedelta(seconds=self._chance.uniform(*_HANDOVER))
        return between(last.ended, now) >= self._handover[1]


def _open_next(meeting: Meeting, now: Stamp) -> Command | None:
    block = next_block(meeting, now)
    return None if block is None or now.at < meeting.session.start_of(block) else OpenBlock(block.id)


def _answered(meeting: Meeting) -> Command | None:
    """The questions that the panellist who spoke last has answered."""
    last = meeting.latest_speech()
    if last is None or last.block != meeting.block_id or last.seat is None or last.segment is None:
        return None
    answered = questions_to(meeting, last.seat)
    return AnswerQuestions(tuple(question.id for question in answered), last.id) if answered else None


def _discuss(meeting: Meeting, block: Block, now: Stamp) -> Command | None:
    conclusion = _conclusion_at(meeting, block)
    left = conclusion - now.at
    if left <= NO_TIME:
        return _go_on(meeting, block)
    state = meeting.list_status.state
    if left <= CLOSING and state is not ListState.CLOSED:
        return SetListState(ListState.CLOSED)
    if CLOSING < left <= LAST_CALL and state is ListState.OPEN:
        return SetListState(ListState.LAST_CALL, closes_at=conclusion - CLOSING)
    if meeting.segment is SegmentOf.PANELLISTS:
        seat = next(iter(_to_reply(meeting, block)), None)
        if seat is None:
            return SwitchSegment(SegmentOf.FLOOR)
        return GiveFloor(seat_participant(meeting.session, block, seat), seat=seat)
    if propose_switch(meeting) is not None or (left < LAST_REPLIES and _asked_seats(meeting, block)):
        return SwitchSegment(SegmentOf.PANELLISTS)
    following = next(iter(calling_order(meeting)), None)
    return None if following is None else CallRequest(following.id)


def _is_to_resume(suspension: Suspension, now: Stamp) -> bool:
    if suspension.resumes_at is not None:
        return now.at >= suspension.resumes_at
    return between(suspension.began, now) >= SUSPENDED


def _go_on(meeting: Meeting, block: Block) -> Command:
    """The next step of the block, or its end."""
    following = next_in(meeting, block)
    return CloseBlock() if following is None else GoToStep(block.id, following.id)


def _to_reply(meeting: Meeting, block: Block) -> list[str]:
    """The panellists who have yet to speak in this segment: those who were asked or, if none was, one of them."""
    place = len(meeting.segments.get((block.id, meeting.step_id or ""), ())) - 1
    spoken = {speech.seat for speech in meeting.speeches(block.id, meeting.step_id) if speech.segment == place}
    asked = [seat for seat in _asked_seats(meeting, block) if seat not in spoken]
    return asked if asked or spoken else [seat.id for seat in panellists(block)][:1]


def _asked_seats(meeting: Meeting, block: Block) -> list[str]:
    """The panellists who are asked something that waits for an answer."""
    if not open_questions(meeting):
        return []
    return [seat.id for seat in panellists(block) if questions_to(meeting, seat.id)]


def _conclusion_at(meeting: Meeting, block: Block) -> dt.datetime:
    """When the discussion must end for what follows it in the block."""
    return _end(meeting, block) - longest(after_the_floor(meeting, block))


def _end(meeting: Meeting, block: Block) -> dt.datetime:
    """The planned end of a block, or the start of the next if that comes first: plans overlap."""
    session, day = meeting.session, meeting.session.day_of(block.id)
    later = [other for other in (() if day is None else day.blocks) if other.start > block.start]
    return min([session.end_of(block), *map(session.start_of, later)])
