"""How many took the floor, kind by kind; kinds are never added together, for a group's voice is one voice."""

from dataclasses import dataclass

from chairconsole.domain.base.event_parts import Outcome
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.meeting.state import Meeting


@dataclass(frozen=True, slots=True, kw_only=True)
class KindCount:
    """The figures of one kind of participant. Void speeches and requests entered by mistake are left out.

    `participants` are the distinct ones who took the floor, with the one who has it now; `on_behalf` are the
    interventions made on behalf of somebody else. Those who never had their turn are requests.
    """

    kind: ParticipantKind
    interventions: int
    participants: int
    on_behalf: int
    not_reached: int
    withdrawn: int
    absent: int
    waiting: int


def counts(meeting: Meeting) -> tuple[KindCount, ...]:
    """The figures of every kind, in the order in which reports list them, those with nothing to count included."""
    return tuple(_count(meeting, kind) for kind in ParticipantKind)


def _count(meeting: Meeting, kind: ParticipantKind) -> KindCount:
    speeches = [speech for speech in meeting.speeches() if speech.participant.kind is kind]
    requests = [request for request in meeting.requests.values() if request.participant.kind is kind]
    outcomes = [request.outcome for request in requests]
    called = [one for one in meeting.interventions.values() if one.participant.kind is kind and one.request is None]
    return KindCount(
        kind=kind,
        interventions=len(speeches),
        participants=len({speech.participant.key for speech in speeches}),
        on_behalf=sum(speech.behalf is not None for speech in speeches),
        not_reached=outcomes.count(Outcome.NOT_REACHED),
        withdrawn=outcomes.count(Outcome.WITHDRAWN),
        absent=outcomes.count(Outcome.ABSENT) + sum(speech.void == "absent" for speech in called),
        waiting=sum(request.is_waiting for request in requests),
    )
