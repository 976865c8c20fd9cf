"""Voices and typed texts for tests of sentences."""

from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.report.accounts.voices import Voice, VoiceKind
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.spoken import Spoken

_KINDS = {
    "D": (VoiceKind.DELEGATION, ParticipantKind.MEMBER_STATE),
    "G": (VoiceKind.DELEGATION, ParticipantKind.GROUP),
    "I": (VoiceKind.IGO, ParticipantKind.IGO),
    "U": (VoiceKind.UN_ENTITY, ParticipantKind.UN_ENTITY),
    "S": (VoiceKind.STAKEHOLDER, ParticipantKind.STAKEHOLDER),
    "P": (VoiceKind.PANELLIST, ParticipantKind.SEAT),
    "M": (VoiceKind.MODERATOR, ParticipantKind.SEAT),
    "O": (VoiceKind.SPEAKER, ParticipantKind.OTHER),
}


def voices(keys: str) -> tuple[Voice, ...]:
    """Voices by the first letter of their keys: "D1 D2 G1 U1" are two delegations, a group and a UN entity."""
    return tuple(_voice(key) for key in keys.split())


def delegations(number: int) -> tuple[Voice, ...]:
    return voices(" ".join(f"D{place}" for place in range(number)))


def noun(words: str) -> Spoken:
    return Spoken(Shape.NOUN, words)


def to(words: str) -> Spoken:
    return Spoken(Shape.INFINITIVE, words)


def clause(words: str, *, has_modal: bool = False) -> Spoken:
    return Spoken(Shape.CLAUSE, words, has_modal=has_modal)


def _voice(key: str) -> Voice:
    kind, participant = _KINDS[key[0]]
    return Voice(key, kind, Participant(key=key, name=key, spoken=key, kind=participant), is_group=key[0] == "G")
