"""How long an intervention from the floor takes, all in all: what was observed in the block, and what the rules say."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.base.timing import NO_TIME, Stamp, between
from chairconsole.domain.meeting.speech import LAST_SECONDS, Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block
from chairconsole.domain.queries.limits import limit_for
from chairconsole.domain.queries.segments import panellists

HANDOVER = dt.timedelta(seconds=15)
"""From one speech to the next, as long as nothing else is known."""

LONGEST_HANDOVER = dt.timedelta(minutes=2)
"""What lies longer between two speeches is something else: an answer, a suspension."""

SHORTEST = dt.timedelta(seconds=30)
"""What was shorter tells nothing of a speech: the wrong one was called, or "no statement, thank you"."""

LATEST = 6
"""How many of the latest interventions make the pace; as long as there are fewer, the limit stands for the others."""

ANYBODY = Participant(key="", name="", spoken="", kind=ParticipantKind.MEMBER_STATE)


@dataclass(frozen=True, slots=True)
class Observed:
    """One intervention that is over, with all its parts and what interrupted it.

    `limit` is the one it had, in seconds, `allowed` with what was added to it; both are None where it had none.
    `handover` lies between it and the next.
    """

    length: dt.timedelta
    limit: int | None
    allowed: int | None
    handover: dt.timedelta

    def under(self, limit: int) -> dt.timedelta:
        """What it would have taken under another limit.

        It would have run over a shorter one by as much, and whoever needed the last half minute of a limit would
        have used a longer one as far.
        """
        length = self.length
        if self.limit is not None and self.allowed is not None and limit < self.limit:
            overrun = max(NO_TIME, length - dt.timedelta(seconds=self.allowed))
            length = min(length, dt.timedelta(seconds=limit)) + overrun
        elif self.limit is not None and length > dt.timedelta(seconds=self.limit - LAST_SECONDS):
            length += dt.timedelta(seconds=limit - self.limit)
        return length + self.handover


@dataclass(frozen=True, slots=True)
class Pace:
    """How long an intervention from the floor takes from its start to the next start.

    `observed` are the latest ones that tell something, at most six; `usual_limit` is the ordinary floor limit of the
    block.
    """

    observed: tuple[Observed, ...]
    usual_limit: dt.timedelta

    @property
    def per_intervention(self) -> dt.timedelta:
        """What one more intervention under the ordinary limit takes."""
        return self.under(int(self.usual_limit.total_seconds()))

    def under(self, limit: int) -> dt.timedelta:
        """What one takes under a limit: the mean of six, of which those not observed yet take what the limit allows."""
        allowed = dt.timedelta(seconds=limit) + HANDOVER
        taken = sum((one.under(limit) for one in self.observed), (LATEST - len(self.observed)) * allowed)
        return max(HANDOVER, taken / LATEST)


def pace_of(meeting: Meeting, block: Block) -> Pace:
    """The pace of the block: what its latest interventions from the floor took that are over."""
    latest: list[Observed] = []
    for parts, following in _interventions(meeting, block):
        observed = _observed(meeting, parts, following)
        if observed is not None:
            latest.append(observed)
            if len(latest) == LATEST:
                break
    return pace_under(meeting, block, tuple(latest))


def pace_under(meeting: Meeting, block: Block, observed: tuple[Observed, ...]) -> Pace:
    """The pace of what was observed, under the limit that holds."""
    return Pace(observed, usual_limit=dt.timedelta(seconds=limit_for(meeting, block, ANYBODY).upper))


def speaks_on_for(meeting: Meeting, pace: Pace, now: Stamp) -> dt.timedelta:
    """How much longer whoever speaks is likely to: as long as others did, and after that until the limit."""
    speech = meeting.speech
    if speech is None or speech.limit is None:
        return NO_TIME
    left = max(NO_TIME, speech.left(now) or NO_TIME)
    if speech.seat is not None or speech.continues is not None:
        return left
    usual = pace.under(speech.limit.upper + speech.added_seconds) - HANDOVER - speech.spoken(now)
    return usual if usual > NO_TIME else left


def handover_left(meeting: Meeting, block: Block, now: Stamp) -> dt.timedelta:
    """What is left of the handover to the next from the floor; all of it while somebody speaks.

    None after a reply of the panel: what a reply takes includes it.
    """
    speech, step = meeting.latest_speech(), meeting.step
    is_open = not block.steps if step is None else step.kind == "discussion"
    if not is_open or speech is None or (speech.block, speech.step) != (block.id, meeting.step_id):
        return NO_TIME
    if any(seat.id == speech.seat for seat in panellists(block)):
        return NO_TIME
    return HANDOVER if speech.ended is None else max(NO_TIME, HANDOVER - between(speech.ended, now))


def _interventions(meeting: Meeting, block: Block) -> Iterator[tuple[list[Intervention], Intervention | None]]:
    """The interventions from the floor, the latest first: each with its parts, first to last, and what followed it."""
    parts: list[Intervention] = []
    after: Intervention | None = None
    following: Intervention | None = None
    for speech in reversed(meeting.speeches(block.id)):
        is_part = bool(parts) and speech.id == parts[0].continues
        if is_part or (not parts and speech.seat is None):
            after = after if is_part else following
            parts.insert(0, speech)
            if not _is_continuation(meeting, speech):
                yield parts, after
                parts = []
        following = speech


def _is_continuation(meeting: Meeting, speech: Intervention) -> bool:
    """Whether it goes on with one that counts: a speech that was entered by mistake is no part of another."""
    before = meeting.interventions.get(speech.continues or "")
    return before is not None and before.void is None and before.block == speech.block


def _observed(meeting: Meeting, parts: list[Intervention], following: Intervention | None) -> Observed | None:
    """What is known of an intervention; nothing while it goes on, and if it was too short to tell anything.

    Pauses and interruptions count, for the room waited; a suspension does not.
    """
    first, last = parts[0], parts[-1]
    if last.ended is None:
        return None
    length = between(first.began, last.ended) - sum((_suspended(meeting, part) for part in parts), NO_TIME)
    if length < SHORTEST:
        return None
    handover = HANDOVER if following is None or following.seat is not None else between(last.ended, following.began)
    return Observed(
        length=length,
        limit=None if first.limit is None else first.limit.upper,
        allowed=None if first.limit is None else first.limit.upper + sum(part.added_seconds for part in parts),
        handover=handover if NO_TIME <= handover <= LONGEST_HANDOVER else HANDOVER,
    )


def _suspended(meeting: Meeting, speech: Intervention) -> dt.timedelta:
    """How long the meeting was suspended during a speech that is over."""
    stood = NO_TIME
    for suspension in meeting.suspensions:
        if suspension.paused == speech.id and speech.ended is not None:
            end = suspension.ended if suspension.ended is not None else speech.ended
            until = end if between(end, speech.ended) > NO_TIME else speech.ended
            stood += max(NO_TIME, between(suspension.began, until))
    return stood
