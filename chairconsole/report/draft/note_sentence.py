"""The sentence that a note gives in its panel's concluding remarks, while it is typed."""

from dataclasses import dataclass
from enum import StrEnum

from chairconsole.domain.base.event_parts import Language, PointKind, PointShape
from chairconsole.domain.base.scripts import Script
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.known_names import beyond_the_directory
from chairconsole.domain.queries.stakeholders import stakeholder_kind
from chairconsole.report.accounts.voices import voice_of
from chairconsole.report.doubts.doubt import uncertainty_of
from chairconsole.report.doubts.sure_reading import surely_spoken
from chairconsole.report.doubts.uncertainty import Uncertainty
from chairconsole.report.remarks.saying import by_itself
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.spoken import Spoken
from chairconsole.report.remarks.vocabulary import Vocabulary

LONGEST = 600
"""A note of more characters is no sentence: it is not read for one."""


class Trouble(StrEnum):
    """Why a note cannot be said as it is."""

    OTHER_LANGUAGE = "other_language"
    SIGNS = "signs"  # signs or words in it cannot be spoken
    COLON = "colon"  # its words fit no sentence and can only stand after a colon
    TOO_LONG = "too_long"
    DOUBTFUL = "doubtful"  # its shape may have been found wrongly
    FIRST_PERSON = "first_person"  # it says "we", which the moderator would read out


@dataclass(frozen=True, slots=True)
class Noted:
    """A note as it is typed: of which speech, in which panel, and in which shape a person said it is to be read."""

    text: str
    what: PointKind
    speech: Intervention | None
    block: str | None
    shape: PointShape | None = None


@dataclass(frozen=True, slots=True)
class NoteSentence:
    """What a note gives. `text` is empty if it is too long; `unspeakable` are its signs and words of that kind."""

    text: str
    shape: Shape
    language: Language | Script
    trouble: Trouble | None = None
    unspeakable: tuple[str, ...] = ()


def note_sentence(meeting: Meeting, vocabulary: Vocabulary, noted: Noted) -> NoteSentence:
    """The sentence of a note, in the language of the concluding remarks of its panel."""
    language = remarks_language(meeting, noted.block)
    if len(noted.text) > LONGEST:
        return NoteSentence("", Shape.AS_TYPED, language, Trouble.TOO_LONG)
    own = getattr(meeting.session.rules.glossary, language.value)
    lexicon, glossary = vocabulary.words(language, own, beyond_the_directory(meeting))
    said = surely_spoken(noted.text, noted.what, lexicon, glossary, noted.shape)
    speech = None if noted.what is PointKind.CONCLUSION else noted.speech
    voice = voice_of(meeting, speech) if speech else None
    kind = stakeholder_kind(meeting, voice.who) if voice else None
    stakeholders = {voice.key: kind.value} if voice and kind else {}
    sentence = by_itself(said, noted.what, voice, lexicon, stakeholder_of=stakeholders)
    parts = _parts(said)
    unspeakable = tuple(word for part in parts for word in part.unspeakable)
    is_meant = noted.shape is PointShape.AS_TYPED or noted.what is PointKind.CONCLUSION
    if said.language is not None:
        trouble: Trouble | None = Trouble.OTHER_LANGUAGE
    elif unspeakable:
        trouble = Trouble.SIGNS
    elif any(part.shape is Shape.AS_TYPED for part in parts[is_meant:]):
        trouble = Trouble.COLON
    else:
        uncertainty = uncertainty_of(said)
        is_we = uncertainty is Uncertainty.FIRST_PERSON
        trouble = Trouble.FIRST_PERSON if is_we else Trouble.DOUBTFUL if uncertainty is not None else None
    return NoteSentence(sentence, said.shape, said.language or language, trouble, unspeakable)


def point_sentence(meeting: Meeting, vocabulary: Vocabulary, point: Point) -> NoteSentence:
    """The sentence of a point that was kept."""
    noted = Noted(point.text, point.what, meeting.speech_of(point), meeting.block_of(point), point.shape)
    return note_sentence(meeting, vocabulary, noted)


def remarks_language(meeting: Meeting, block: str | None) -> Language:
    """The language of a panel's concluding remarks; English, if none was chosen."""
    return meeting.draft_state((Purpose.CONCLUDING, block)).language or Language.ENGLISH


def _parts(said: Spoken) -> list[Spoken]:
    """A text and all that follows it after semicolons, in order."""
    return [said, *_parts(said.following)] if said.following else [said]
