"""What the panellists still owe the floor: answers to open questions, and their turn when it is proposed."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from chairconsole.domain.base.timing import NO_TIME, Stamp
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block
from chairconsole.domain.queries.limits import panel_limit
from chairconsole.domain.queries.questions import Question, open_questions
from chairconsole.domain.queries.segments import SwitchProposal, coming_turn, panellists, to_reply
from chairconsole.domain.queries.whole_speeches import whole_speeches

PLANNED_REPLY = dt.timedelta(minutes=2)
"""How long a panellist's reply takes as long as nothing else is known.

The procedural notes say nothing about it: it is the working assumption of the practice notes, three answers of two
minutes in each segment of the panellists.
"""

SHORTEST_REPLY = dt.timedelta(seconds=30)
"""What was shorter tells nothing of a reply: the wrong seat was given the floor, or "nothing to add, thank you"."""

LATEST_REPLIES = 6
"""How many of the latest replies make the length of one; as long as there are fewer, the planned one stands for the
others. So many are two turns of three panellists."""


@dataclass(frozen=True, slots=True)
class Replies:
    """What the panellists' replies will take of the time for the floor.

    `owed` is the number of replies that open questions call for: a panellist answers all that was put to them in
    one, and questions to the whole panel are answered by no more panellists than there are. `in_turn` is how many
    replies a turn of the panellists that is proposed or goes on still brings, one of each. `length` is that of one
    reply: the mean of the latest six in the block, the planned length standing for those not heard yet, and no longer
    than the chair allows; `observed` is how many of the six were heard.
    `going_on` is what is left of the reply that goes on. `panel` is how many reply in a turn that comes later, and
    `turn` how far the floor's turn has come before that; None where there are no such turns.
    """

    owed: int
    in_turn: int
    length: dt.timedelta
    observed: int
    going_on: dt.timedelta
    panel: int
    turn: SwitchProposal | None

    @property
    def expected(self) -> int:
        """How many replies are still to begin before the floor closes."""
        return max(self.owed, self.in_turn)

    @property
    def time(self) -> dt.timedelta:
        """What all replies will take, the one that goes on included."""
        return self.going_on + self.expected * self.length

    @property
    def time_owed(self) -> dt.timedelta:
        """The time of the reply that goes on and of the answers to open questions."""
        return self.going_on + self.owed * self.length

    @property
    def come_first(self) -> bool:
        """Whether the panellists have their turn before the floor does."""
        return self.in_turn > 0


def answers_owed(meeting: Meeting, block: Block) -> int:
    """How many answers the open questions call for: one of each panellist who was asked, one where any may answer."""
    panel = {seat.id for seat in panellists(block)}
    return sum(max(1, len(panel.intersection(question.to))) for question in open_questions(meeting))


def replies_of(meeting: Meeting, block: Block, now: Stamp) -> Replies:
    """What the panellists owe the floor of the open block."""
    panel = {seat.id for seat in panellists(block)}
    heard, limit = _heard(meeting, block, panel, now), panel_limit(meeting, block)
    allowed = dt.timedelta.max if limit is None else dt.timedelta(seconds=limit.upper)
    planned = (LATEST_REPLIES - len(heard)) * min(PLANNED_REPLY, allowed)
    length = min(sum(heard, planned) / LATEST_REPLIES, allowed)
    speech = _reply_going_on(meeting, panel)
    turn = coming_turn(meeting, block)
    is_measured = speech is None or speech.limit is not None
    return Replies(
        owed=_owed(open_questions(meeting), panel, speech),
        in_turn=_in_turn(meeting, panel, turn),
        length=length,
        observed=len(heard),
        going_on=NO_TIME if is_measured or speech is None else max(NO_TIME, length - speech.spoken(now)),
        panel=len(panel),
        turn=turn,
    )


def _reply_going_on(meeting: Meeting, panel: set[str]) -> Intervention | None:
    speech, step = meeting.speech, meeting.step
    in_discussion = step is not None and step.kind == "discussion"
    return speech if in_discussion and speech is not None and speech.seat in panel else None


def _owed(asked: Sequence[Question], panel: set[str], speech: Intervention | None) -> int:
    """How many replies are still to begin. A reply answers all questions to its seat, or else one to the panel."""
    named = {seat for question in asked for seat in question.to}
    to_the_panel = sum(not question.to for question in asked)
    busy: set[str] = set()
    if speech is not None and speech.seat is not None:
        to_the_panel -= speech.seat not in named
        busy = {speech.seat}
    free = len(panel - named - busy) if panel else 1
    return len(named - busy) + max(0, min(to_the_panel, free))


def _in_turn(meeting: Meeting, panel: set[str], turn: SwitchProposal | None) -> int:
    if turn is not None and turn.is_due:
        return len(panel)
    return len(to_reply(meeting))


def _heard(meeting: Meeting, block: Block, panel: set[str], now: Stamp) -> list[dt.timedelta]:
    """How long the latest replies took that are over and tell something; what continues a reply belongs to it."""
    discussions = {step.id for step in block.steps if step.kind == "discussion"}
    replies = whole_speeches(
        speech for speech in meeting.speeches(block.id) if speech.seat in panel and speech.step in discussions
    )
    lengths = [reply.spoken(now) for reply in replies if reply.parts[-1].ended is not None]
    return [length for length in lengths if length >= SHORTEST_REPLY][-LATEST_REPLIES:]
