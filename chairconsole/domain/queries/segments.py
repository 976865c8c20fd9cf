"""The segments of a discussion: whose turn it was for how long, and when to propose a switch."""

import datetime as dt
from dataclasses import dataclass

from chairconsole.domain.base.timing import NO_TIME, Stamp, between
from chairconsole.domain.meeting.speech import Run
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, BlockKind, Seat, SegmentOf
from chairconsole.domain.queries.whole_speeches import whole_speeches

CHAIRS = frozenset({"co-facilitator", "co-chair", "chair"})
"""The roles of those who chair a session; which of them a session has is in its procedural note."""

MODERATOR = "moderator"


@dataclass(frozen=True, slots=True)
class SegmentTimes:
    """The actual times of a segment (`ended` is None while it goes on), its interventions and how long they took.

    `gaps` are the times in it during which the discussion had been left for another step: they are nobody's.
    """

    of: SegmentOf
    began: Stamp
    ended: Stamp | None
    interventions: int
    spoken: dt.timedelta
    gaps: tuple[Run, ...] = ()

    def lasted(self, now: Stamp) -> dt.timedelta:
        """How long it took, or has taken so far, gaps left out; never negative."""
        return Run(self.began, self.ended, self.gaps).lasted(now)


@dataclass(frozen=True, slots=True)
class SwitchProposal:
    """So many interventions from the floor since the panel last spoke, and after how many the rules propose it."""

    interventions: int
    after: int

    @property
    def is_due(self) -> bool:
        """Whether so many have spoken that the switch is proposed."""
        return self.interventions >= self.after


def segments_of(meeting: Meeting, block: str, step: str, now: Stamp) -> tuple[SegmentTimes, ...]:
    """The segments of a discussion in their order; none if it has not begun.

    A seat that speaks in between is none of the floor's interventions, and whoever goes on after it is none more.
    """
    segments, run = meeting.segments.get((block, step), ()), meeting.steps.get((block, step))
    ends = [*(segment.began for segment in segments[1:]), None if run is None else run.ended]
    counts, spoken = [0] * len(segments), [NO_TIME] * len(segments)
    for speech in meeting.speeches(block, step):
        if speech.segment is not None and speech.segment < len(segments):
            is_of_it = segments[speech.segment].of is SegmentOf.PANELLISTS or speech.seat is None
            counts[speech.segment] += speech.continues is None and is_of_it
            spoken[speech.segment] += speech.spoken(now)
    return tuple(
        SegmentTimes(
            of=segment.of,
            began=run.began if run is not None and place == 0 else segment.began,
            ended=ends[place],
            interventions=counts[place],
            spoken=spoken[place],
            gaps=() if run is None else _gaps_in(run, segment.began, ends[place]),
        )
        for place, segment in enumerate(segments)
    )


def spoke_from_floor(meeting: Meeting, block: str, step: str, segment: int) -> int:
    """How many have spoken from the floor in a segment: who still speaks has not, and whoever interrupts is not one."""
    return sum(
        speech.first.segment == segment and speech.first.is_from_floor and speech.parts[-1].ended is not None
        for speech in whole_speeches(meeting.speeches(block, step))
    )


def _gaps_in(run: Run, began: Stamp, ended: Stamp | None) -> tuple[Run, ...]:
    """The gaps of a discussion that lie in one of its segments."""
    return tuple(
        gap
        for gap in run.gaps
        if between(began, gap.began) >= NO_TIME and (ended is None or between(gap.began, ended) > NO_TIME)
    )


def propose_switch(meeting: Meeting) -> SwitchProposal | None:
    """The proposal to give the panellists their turn, when so many have spoken from the floor since the panel did."""
    turn = floor_turn(meeting)
    return turn if turn is not None and turn.is_due else None


def floor_turn(meeting: Meeting) -> SwitchProposal | None:
    """How far the floor's turn has come, due or not; None where it is not the floor's, or no panel would follow."""
    block = meeting.block
    return None if block is None or meeting.segment is not SegmentOf.FLOOR else coming_turn(meeting, block)


def coming_turn(meeting: Meeting, block: Block) -> SwitchProposal | None:
    """How far the floor's turn will have come when the floor is free next; None where the panel never has one.

    That is where nobody sits to answer, where the rules have no segments of panellists, and without a discussion.
    """
    panel = {seat.id for seat in panellists(block)}
    has_discussion = any(step.kind == "discussion" for step in block.steps)
    if not panel or not has_discussion or SegmentOf.PANELLISTS not in meeting.session.rules.segments:
        return None
    after = block.rules.propose_switch_after or meeting.session.rules.propose_switch_after
    if meeting.block_id != block.id or meeting.segment is not SegmentOf.FLOOR:
        return SwitchProposal(0, after)
    number = 0
    for speech in meeting.speeches(block.id, meeting.step_id):
        if speech.seat in panel:
            number = 0
        elif speech.seat is None and speech.continues is None:
            number += 1
    return SwitchProposal(number, after)


def to_reply(meeting: Meeting) -> tuple[Seat, ...]:
    """The panellists who have yet to speak in their turn, in seat order; none while the turn is the floor's.

    Who was given the floor and is not there has had their turn.
    """
    block, step = meeting.block, meeting.step_id
    if block is None or step is None or meeting.segment is not SegmentOf.PANELLISTS:
        return ()
    here = len(meeting.segments[block.id, step]) - 1
    passed = {
        speech.seat
        for speech in meeting.interventions.values()
        if (speech.block, speech.step, speech.segment) == (block.id, step, here) and speech.void != "mistake"
    }
    return tuple(seat for seat in panellists(block) if seat.id not in passed)


def panellists(block: Block) -> tuple[Seat, ...]:
    """The seats that answer in a discussion: all but who chairs it."""
    chairing = {seat.id for seat in chairing_seats(block)}
    return tuple(seat for seat in block.seats if seat.id not in chairing)


def chairing_seats(block: Block) -> tuple[Seat, ...]:
    """The seats that chair a block: the session's chairs, and the moderator of a panel.

    In the summary panel, which the co-facilitators chair, the moderators are panellists.
    """
    roles = CHAIRS if block.kind is BlockKind.SUMMARY_PANEL else CHAIRS | {MODERATOR}
    return tuple(seat for seat in block.seats if seat.role.casefold() in roles)
