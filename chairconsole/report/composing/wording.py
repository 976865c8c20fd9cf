"""What one item gives to a sentence: its words, and the subject of whoever said it."""

from collections import Counter
from collections.abc import Iterator
from copy import copy
from dataclasses import replace
from functools import cached_property

from chairconsole.domain.base.event_parts import PointKind, PointShape
from chairconsole.domain.base.folding import fold
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.events.draft_events import Attribution
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.stakeholders import stakeholder_kind
from chairconsole.report.accounts.voices import Voice, VoiceKind
from chairconsole.report.composing.items import Item
from chairconsole.report.composing.taken import points_of
from chairconsole.report.composing.variants import clearest, shared_wording, variant_of
from chairconsole.report.doubts.sure_reading import read_once
from chairconsole.report.draft.draft_text import Reference, said_safely
from chairconsole.report.remarks.frames import own_frame
from chairconsole.report.remarks.glossary import Glossary
from chairconsole.report.remarks.glue import filled, listed
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.listed_articles import with_articles
from chairconsole.report.remarks.saying import reports_as_one
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.spoken import Spoken
from chairconsole.report.remarks.subjects import (
    NOTHING,
    Before,
    Bounds,
    Subject,
    another,
    not_of_one_delegation,
    one_delegation,
    subject_of,
)

MEAN = 0.6
"""The mean of the sentences of a text is no more than this share of the longest that there may be."""

_SHORT_NAME = 6
_ARTICLES_OF_ONE = ("un ", "une ", "una ")  # no more of what was told already
_LONGEST = 2000
"""A text of more characters is no note: it is not looked at for its shape."""


class Wording:
    """The words of items for one language and attribution; what was found once is not looked for again."""

    def __init__(
        self,
        meeting: Meeting,
        lexicon: Lexicon,
        glossary: Glossary,
        attribution: Attribution,
        bounds: Bounds,
        heard: tuple[Voice, ...] = (),
    ) -> None:
        """`heard` are all that took the floor in what the draft is about."""
        self.lexicon = lexicon
        self.heard = heard
        self._meeting = meeting
        self.glossary = glossary
        self._attribution = attribution
        self._bounds = bounds
        self._spoken: dict[tuple[str, tuple[str, ...]], Spoken] = {}
        self._with_variants: dict[tuple[str, tuple[str, ...]], Spoken] = {}
        self._of_points: dict[str, Spoken] = {}
        self._subjects: dict[Reference, Subject | None] = {}
        self._names: set[str] = set()
        self._of_one_delegation: dict[str, int] = {}

    @property
    def names_anybody(self) -> bool:
        """Whether the draft says who said what."""
        return self._attribution is not Attribution.NONE

    def with_short_sentences(self) -> "Wording":
        """The same words, but what a note adds is told in a sentence of its own where the first is long enough.

        So are the second clauses of the sentences around what was said.
        """
        sentences, remarks = self.lexicon.sentences, self.lexicon.remarks.in_short_sentences()
        shorter = sentences.model_copy(update={"longest": int(sentences.longest * MEAN)})
        other = copy(self)
        other.lexicon = self.lexicon.model_copy(update={"sentences": shorter, "remarks": remarks})
        return other

    def spoken(self, item: Item) -> Spoken:
        """Its words: those that were given to it, else the shortest of its points' that read well."""
        key = (item.reference.kind, item.reference.ids)
        if key not in self._spoken:
            self._spoken[key] = self._given(item) if item.text else self._shortest(item)
        return self._spoken[key]

    def spoken_point(self, point: Point) -> Spoken:
        """The words of one point."""
        if point.id not in self._of_points:
            self._of_points[point.id] = self._read_point(point)
        return self._of_points[point.id]

    def spoken_line(self, text: str) -> str:
        """What the speaker typed as a line of their own, as it stands in a sentence."""
        return self._read(text, PointKind.CONCLUSION).words

    def in_writing(self, text: str, references: tuple[Reference, ...]) -> str:
        """What stands on these as it is written: with symbols and acronyms as they were typed."""
        meeting = self._meeting
        notes = [meeting.points[one].text for one in points_of(meeting, references) if one in meeting.points]
        messages = (meeting.messages.get(one) for of in references if of.kind == "m" for one in of.ids)
        return self.glossary.in_writing(text, [*notes, *(one.text for one in messages if one is not None)])

    def is_unclear(self, item: Item) -> bool:
        """Whether any of its words fit no sentence and can only stand after a colon."""
        return any(part.shape is Shape.AS_TYPED or part.stands_alone for part in _parts(self.spoken(item)))

    def with_variant(self, item: Item) -> Spoken:
        """The words of an item with what one of its points adds to them, if any does."""
        key = (item.reference.kind, item.reference.ids)
        if key not in self._with_variants:
            self._with_variants[key] = self._fuller(item)
        return self._with_variants[key]

    def _fuller(self, item: Item) -> Spoken:
        said = self.spoken(item)
        texts = (
            [point.text for point in item.spoken_points]
            if len(item.spoken_points) > 1 and item.reference.kind == "m"
            else []
        )
        variant = variant_of(said.words, texts, self.lexicon, self.glossary)
        if not variant or said.tail or said.following or said.shape not in (Shape.NOUN, Shape.CLAUSE):
            return said
        fuller = self.lexicon.remarks.variant.format(x=said.words, variant=variant)
        return replace(said, words=fuller, bare="", new="")

    def subject(self, item: Item) -> Subject | None:
        """Whoever is the subject of its sentence; None if nobody is: unknown, or one delegation."""
        if item.reference not in self._subjects:
            self._subjects[item.reference] = self._subject(item)
        return self._subjects[item.reference]

    def subject_after(self, item: Item, before: Before) -> Subject | None:
        """Whoever is the subject of its sentence, named as what was said before asks for it."""
        return self.subject(item) if before == NOTHING else self._subject(item, before)

    def sort_of(self, voice: Voice) -> tuple[VoiceKind, str, bool]:
        """What a voice is called by: its kind, its sub-kind, whether it is a group's."""
        sub_kind = self.stakeholders((voice,)).get(voice.key, "")
        is_said = sub_kind in self.lexicon.sentences.subjects.stakeholders
        return voice.kind, sub_kind if is_said else "", voice.is_group

    @cached_property
    def only_ones(self) -> frozenset[str]:
        """The voices that are the only ones of their kind, and groups that are the only one, of all that were heard."""
        number = Counter(map(self.sort_of, self.heard))
        single = (voice for voice in self.heard if number[self.sort_of(voice)] == 1)
        return frozenset(voice.key for voice in single if voice.is_group or voice.kind is not VoiceKind.DELEGATION)

    def _subject(self, item: Item, before: Before = NOTHING) -> Subject | None:
        if not item.voices:
            return None
        named = [voice for voice in item.voices if self._is_named(voice)]
        if not named:
            return None if item.is_of_one_delegation else self._counted(item.voices, before)
        counted = [voice for voice in item.voices if voice not in named]
        names = [said_safely(voice.who.spoken) for voice in named]
        self._names.update(names)
        words = [*names, *([self._counted(counted, before).words] if counted else [])]
        conjunction = self.lexicon.sentences.conjunction
        return Subject(listed(words, conjunction, self.lexicon.language), len(item.voices) > 1, len(item.voices))

    def behind_other_words(self, sentence: str) -> str:
        """A sentence as it stands behind other words: with a small first letter, unless a name or acronym begins it."""
        is_name = any(sentence.startswith(name) for name in self._names)
        is_acronym = sum(map(str.isupper, sentence.split(maxsplit=1)[0])) > 1 if sentence.strip() else False
        return sentence if is_name or is_acronym else sentence[:1].lower() + sentence[1:]

    def writers(self, item: Item) -> str:
        """Whose texts an item is from, as far as the draft names them; empty if it names nobody."""
        hidden = {point.written_by for point in item.points if not point.may_be_attributed}
        known = dict.fromkeys(point.written_by for point in item.points)
        named = [
            who
            for who in known
            if who is not None and who not in hidden and self._may_name(is_group=who.kind is ParticipantKind.GROUP)
        ]
        conjunction = self.lexicon.sentences.conjunction
        return listed([said_safely(who.spoken) for who in named], conjunction, self.lexicon.language)

    def one_delegation(self, *, is_another: bool = False) -> Subject:
        """The subject of what one delegation said, where it may have one; another one than the one just heard."""
        if not is_another:
            return one_delegation(self.lexicon)
        words = self.lexicon.sentences.subjects.kinds[VoiceKind.DELEGATION.name.lower()].one
        return replace(another(self.lexicon), words=f"{another(self.lexicon).words} {words}")

    def needs_a_subject(self, item: Item) -> bool:
        """Whether one delegation says what no sentence of nobody holds: "it has adopted a law"."""
        said = self.spoken(item)
        is_reported = said.shape is Shape.REPORTED and not said.stands_alone
        has_none = own_frame(said, self.lexicon) is None or reports_as_one(said, self.lexicon)
        return is_reported and item.is_of_one_delegation and has_none

    def of_one_delegation(self, text: str) -> int:
        """How many sentences are about one delegation, or another one, by itself; one for a group is none."""
        if text not in self._of_one_delegation:
            self._of_one_delegation[text] = sum(map(self._points_at_one, text.split(". ")))
        return self._of_one_delegation[text]

    def _points_at_one(self, sentence: str) -> bool:
        one, another, others = self._one_delegation_and_others
        folded = fold(sentence)
        if one not in folded and another not in folded:
            return False
        for other in others:
            folded = folded.replace(other, "")
        return any(folded.startswith(words) or f" of {words}" in folded for words in (one, another))

    @cached_property
    def _one_delegation_and_others(self) -> tuple[str, str, tuple[str, ...]]:
        """What a sentence about one delegation begins with, or about another one, and what only looks like them."""
        others = tuple(map(fold, not_of_one_delegation(self.lexicon)))
        return fold(one_delegation(self.lexicon).words), fold(another(self.lexicon).words), others

    def short_name(self, item: Item) -> str:
        """What the issues of major relevance call it; empty if it has no short name and needs one."""
        if item.short:
            return said_safely(item.short)
        said = self.spoken(item)
        if len(said.words.split()) > _SHORT_NAME or said.tail or said.following or said.language:
            return ""
        if said.shape is Shape.INFINITIVE:
            return filled(self.lexicon.remarks.the_proposal, self.lexicon.language, is_verb=True, x=said.words)
        if said.shape is not Shape.NOUN:
            return ""
        is_first_told = bool(said.bare) and said.words.startswith(_ARTICLES_OF_ONE)
        return (with_articles(said.bare, self.lexicon) if is_first_told else None) or said.words

    def stakeholders(self, voices: tuple[Voice, ...]) -> dict[str, str]:
        """The sub-kinds of those that are stakeholders, by voice."""
        known = (
            (voice.key, stakeholder_kind(self._meeting, voice.who))
            for voice in voices
            if voice.kind is VoiceKind.STAKEHOLDER
        )
        return {key: kind.value for key, kind in known if kind is not None}

    def _counted(self, voices: tuple[Voice, ...] | list[Voice], before: Before) -> Subject:
        every, known = tuple(voices), self.stakeholders(tuple(voices))
        return subject_of(every, self.lexicon, stakeholder_of=known, bounds=self._bounds, before=before)

    def _is_named(self, voice: Voice) -> bool:
        return voice.may_be_named and self._may_name(is_group=voice.is_group)

    def _may_name(self, *, is_group: bool) -> bool:
        return self._attribution is Attribution.FULL or (is_group and self._attribution is Attribution.GROUPS)

    def _read(self, text: str, what: PointKind, shape: PointShape | None = None) -> Spoken:
        line = said_safely(text)
        if len(line) > _LONGEST:
            return Spoken(Shape.AS_TYPED, line)
        return read_once(line, what, self.lexicon, self.glossary, shape)

    def _read_point(self, point: Point) -> Spoken:
        return self._read(point.text, point.what, point.shape)

    def _given(self, item: Item) -> Spoken:
        given = self._read(item.text, item.what)
        if given.language is None:
            return given
        in_language = [said for said in map(self.spoken_point, item.spoken_points) if said.language is None]
        return clearest(in_language) if in_language else given

    def _shortest(self, item: Item) -> Spoken:
        return shared_wording(item.spoken_points, self._read_point, self.lexicon, self.glossary)


def _parts(said: Spoken | None) -> Iterator[Spoken]:
    if said is not None:
        yield said
        yield from _parts(said.tail)
        yield from _parts(said.following)
