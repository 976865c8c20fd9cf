"""Who said what a message says: distinct voices, each kind by itself, never added together."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.heard import voice


class VoiceKind(StrEnum):
    """Whose voice it is, in the order in which a sentence names them."""

    DELEGATION = "delegation"
    IGO = "intergovernmental organization"
    OBSERVER = "other observer"
    UN_ENTITY = "UN entity"
    STAKEHOLDER = "stakeholder"
    PANELLIST = "panellist"
    MODERATOR = "moderator"
    CO_FACILITATOR = "co-facilitator"
    SPEAKER = "speaker"


_KINDS = {
    ParticipantKind.GROUP: VoiceKind.DELEGATION,
    ParticipantKind.MEMBER_STATE: VoiceKind.DELEGATION,
    ParticipantKind.OBSERVER_STATE: VoiceKind.DELEGATION,
    ParticipantKind.IGO: VoiceKind.IGO,
    ParticipantKind.UN_ENTITY: VoiceKind.UN_ENTITY,
    ParticipantKind.STAKEHOLDER: VoiceKind.STAKEHOLDER,
    ParticipantKind.OTHER: VoiceKind.SPEAKER,
}


_OBSERVERS = frozenset({"GFMD", "ICRC", "IFRC", "IPU", "PDD", "SMOM"})
"""Observers that the directory lists with intergovernmental organizations, and that are none."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One who spoke, in one capacity: a group is one voice, no matter who speaks for it.

    `who` is the group or, for a speech of one's own, the participant; `may_be_named` is false if any of the points
    that it stands for is marked as not for attribution.
    """

    key: str
    kind: VoiceKind
    who: Participant
    is_group: bool
    may_be_named: bool = True


def voice_of(meeting: Meeting, speech: Intervention) -> Voice:
    """Whose voice a speech is."""
    who = speech.behalf or speech.participant
    is_group = speech.behalf is not None or who.kind is ParticipantKind.GROUP
    key = voice(speech.participant, speech.behalf)
    return Voice(key, VoiceKind.DELEGATION if is_group else _kind(meeting, speech), who, is_group)


def voices_of(meeting: Meeting, points: Iterable[Point]) -> tuple[Voice, ...]:
    """The distinct voices of points, in the order in which they come; points of no speech that counts have none.

    Nor have those from a text that nobody spoke.
    """
    found: dict[str, Voice] = {}
    for point in points:
        speech = meeting.speech_of(point)
        if speech is None or speech.void is not None or point.written:
            continue
        one = voice_of(meeting, speech)
        before = found.get(one.key)
        may_be_named = point.may_be_attributed and (before is None or before.may_be_named)
        found[one.key] = one if may_be_named else replace(one, may_be_named=False)
    return tuple(found.values())


def spoken_of(points: Iterable[Point]) -> tuple[Point, ...]:
    """The points without those that were only received in writing; all of them, if there are no others."""
    every = tuple(points)
    return tuple(point for point in every if not point.written) or every


def delegations_heard(meeting: Meeting, block: str | None = None) -> int:
    """How many distinct delegations took the floor, in one block or in the session; a group is one."""
    return len(
        {
            one.key
            for speech in meeting.speeches(block)
            for one in [voice_of(meeting, speech)]
            if one.kind is VoiceKind.DELEGATION
        }
    )


def _kind(meeting: Meeting, speech: Intervention) -> VoiceKind:
    if speech.is_from_floor:
        return VoiceKind.OBSERVER if speech.participant.key in _OBSERVERS else _KINDS[speech.participant.kind]
    seat = meeting.session.seat(speech.block, speech.seat)
    role = seat.role.casefold() if seat else ""
    if "moderator" in role:
        return VoiceKind.MODERATOR
    if "facilitator" in role:
        return VoiceKind.CO_FACILITATOR
    return VoiceKind.PANELLIST if "expert" in role or "panel" in role else VoiceKind.SPEAKER
