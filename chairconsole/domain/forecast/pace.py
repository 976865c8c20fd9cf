"""How long an intervention from the floor takes, all in all: what was observed in the block, or what the rules say."""

import datetime as dt
from dataclasses import dataclass

from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.base.timing import NO_TIME, between
from chairconsole.domain.meeting.floor import Request
from chairconsole.domain.meeting.speech import LAST_SECONDS, Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block
from chairconsole.domain.queries.limits import limit_for, limit_of

HANDOVER = dt.timedelta(seconds=15)
"""From one speech to the next, as long as nothing else is known."""

LONGEST_HANDOVER = dt.timedelta(minutes=2)
"""What lies longer between two speeches is something else: an answer, a suspension."""

OBSERVED_FROM = 3
"""From how many interventions on their pace is used."""

LATEST = 6
"""How many of the latest interventions make the pace."""

ANYBODY = Participant(key="", name="", spoken="", kind=ParticipantKind.MEMBER_STATE)


@dataclass(frozen=True, slots=True)
class Pace:
    """How long an intervention from the floor takes from its start to the next start.

    `observed` is the mean of the latest ones, None until there are three and never less than a handover;
    `usual_limit` is the ordinary floor limit of the block.
    """

    observed: dt.timedelta | None
    usual_limit: dt.timedelta

    @property
    def per_intervention(self) -> dt.timedelta:
        """What one more intervention takes: as observed, or the ordinary limit and the handover after it."""
        return self.usual_limit + HANDOVER if self.observed is None else self.observed

    @property
    def beyond_the_limit(self) -> dt.timedelta:
        """What an intervention takes on top of its limit: the handover, and by how much speakers run over."""
        return max(HANDOVER, self.per_intervention - self.usual_limit)


def pace_of(meeting: Meeting, block: Block) -> Pace:
    """The pace of the block: the mean of its last six interventions from the floor that are over, from three on."""
    latest: list[dt.timedelta] = []
    following: Intervention | None = None
    for speech in reversed(meeting.speeches(block.id)):
        if speech.seat is None and speech.ended is not None and speech.continues is None:
            latest.append(_taken(meeting, block, speech, following))
            if len(latest) == LATEST:
                break
        following = speech
    mean = sum(latest, NO_TIME) / len(latest) if len(latest) >= OBSERVED_FROM else None
    observed = None if mean is None else max(HANDOVER, mean)
    return Pace(observed=observed, usual_limit=dt.timedelta(seconds=limit_for(meeting, block, ANYBODY).upper))


def needed_for(request: Request, pace: Pace, meeting: Meeting, block: Block) -> dt.timedelta:
    """What a waiting request will take: as observed of others, or its own limit and the handover after it."""
    if pace.observed is not None:
        return pace.per_intervention
    return dt.timedelta(seconds=limit_of(meeting, block, request).upper) + HANDOVER


def _taken(meeting: Meeting, block: Block, speech: Intervention, following: Intervention | None) -> dt.timedelta:
    """From the start of a speech that is over to the next start; pauses count, for the room waited.

    A suspension does not. A speech under another limit counts as if the present one had held: a speaker who needed the
    last half minute of a shorter limit would have used the longer one as far.
    """
    if speech.ended is None:
        return NO_TIME
    length = max(NO_TIME, between(speech.began, speech.ended) - _suspended(meeting, speech))
    limit = limit_for(meeting, block, speech.participant, speech.behalf)
    if speech.limit is not None and limit.upper < speech.limit.upper:
        overrun = max(NO_TIME, length - dt.timedelta(seconds=speech.limit.upper + speech.added_seconds))
        length = min(length, dt.timedelta(seconds=limit.upper) + overrun)
    elif speech.limit is not None and length > dt.timedelta(seconds=speech.limit.upper - LAST_SECONDS):
        length += dt.timedelta(seconds=limit.upper - speech.limit.upper)
    handover = HANDOVER if following is None else between(speech.ended, following.began)
    if following is not None and following.seat is not None:
        handover = HANDOVER
    return length + (handover if NO_TIME <= handover <= LONGEST_HANDOVER else HANDOVER)


def _suspended(meeting: Meeting, speech: Intervention) -> dt.timedelta:
    """How long the meeting was suspended during a speech that is over."""
    stood = NO_TIME
    for suspension in meeting.suspensions:
        if suspension.paused == speech.id and speech.ended is not None:
            end = suspension.ended if suspension.ended is not None else speech.ended
            until = end if between(end, speech.ended) > NO_TIME else speech.ended
            stood += max(NO_TIME, between(suspension.began, until))
    return stood
