"""How long an intervention from the floor takes, all in all: what was observed in the block, or what the rules say."""

import datetime as dt
from dataclasses import dataclass

from chairconsole.domain.limits import floor_limit
from chairconsole.domain.meeting import Intervention, Meeting, Request
from chairconsole.domain.participants import Participant, ParticipantKind
from chairconsole.domain.session import Block
from chairconsole.domain.timing import NO_TIME, between

HANDOVER = dt.timedelta(seconds=15)
"""From one speech to the next, as long as nothing else is known."""

LONGEST_HANDOVER = dt.timedelta(minutes=2)
"""What lies longer between two speeches is something else: an answer, a suspension."""

OBSERVED_FROM = 3
"""How many interventions it takes before their pace is believed."""

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
    for speech in reversed(tuple(meeting.speeches_in(block.id))):
        if speech.seat is None and speech.ended is not None:
            latest.append(_taken(speech, following))
            if len(latest) == LATEST:
                break
        following = speech
    mean = sum(latest, NO_TIME) / len(latest) if len(latest) >= OBSERVED_FROM else None
    usual = floor_limit(meeting.session, block, ANYBODY)
    observed = None if mean is None else max(HANDOVER, mean)
    return Pace(observed=observed, usual_limit=NO_TIME if usual is None else dt.timedelta(seconds=usual.upper))


def needed_for(request: Request, pace: Pace, meeting: Meeting, block: Block) -> dt.timedelta:
    """What a waiting request will take: as observed of others, or its own limit and the handover after it."""
    limit = floor_limit(meeting.session, block, request.participant, request.behalf)
    if pace.observed is not None or limit is None:
        return pace.per_intervention
    return dt.timedelta(seconds=limit.upper) + HANDOVER


def _taken(speech: Intervention, following: Intervention | None) -> dt.timedelta:
    """From the start of a speech that is over to the next start; pauses count, for the room waited."""
    if speech.ended is None:
        return NO_TIME
    length = max(NO_TIME, between(speech.began, speech.ended))
    handover = HANDOVER if following is None else between(speech.ended, following.began)
    if following is not None and following.seat is not None:
        handover = HANDOVER
    return length + (handover if NO_TIME <= handover <= LONGEST_HANDOVER else HANDOVER)
