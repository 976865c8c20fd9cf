"""A draft sentence by sentence, with what each stands on: what all checks look at."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.meeting.notes import DraftId, Message, Point
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.names_in_text import sentence_key
from chairconsole.domain.queries.stakeholders import stakeholder_kind
from chairconsole.report.accounts.voices import Voice, VoiceKind, spoken_of, voices_of
from chairconsole.report.checks.finding import Cure, Finding, FindingCode, Place
from chairconsole.report.composing.variants import shared_wording
from chairconsole.report.doubts.sure_reading import read_once
from chairconsole.report.draft.draft_text import Draft, Heading, Paragraph, Piece, Reference, said_safely
from chairconsole.report.remarks.glossary import Glossary
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.saying import statement
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.spoken import Spoken
from chairconsole.report.remarks.subjects import USUAL, Bounds, Subject, subject_of
from chairconsole.report.remarks.verbs import Verbs

_END = re.compile(r"[.!?…][\"'”’»)\]]*(?:\s[”»])?\s+(?=[\"'“‘«(¿¡]*\s?[^\W_a-zà-öø-ÿ])")
_SMALL = "a-zà-öø-ÿœ"
_SMALL_WORD = re.compile(rf"(?<![\w.])[{_SMALL}]+(?:-[{_SMALL}]+)*(?!\w|\.\S|\.\s+[{_SMALL}])")
LONGEST_NOTE = 2000
"""A text of more characters is no note: it is not looked at for its shape."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: in which part and piece, its number in the paragraph, and where it stands in the piece's text."""

    part: int
    place_of_piece: int
    number: int
    start: int
    text: str
    piece: Piece
    is_last: bool

    @staticmethod
    def all_of(draft: Draft) -> Iterator["Sentence"]:
        """The sentences of the paragraphs of a draft, in order."""
        for place, part in enumerate(draft.parts):
            if isinstance(part, Heading):
                continue
            cut = [(number, piece, span) for number, piece in enumerate(part.pieces) for span in _spans(piece.text)]
            for count, (number, piece, (start, end)) in enumerate(cut):
                yield Sentence(place, number, count, start, piece.text[start:end], piece, count == len(cut) - 1)

    @property
    def references(self) -> tuple[Reference, ...]:
        """What its piece stands on."""
        return self.piece.references

    @property
    def is_typed(self) -> bool:
        """Whether it was typed by hand: it stands on nothing."""
        return not self.piece.references

    @property
    def is_statement(self) -> bool:
        """Whether it tells points or messages."""
        return any(reference.kind in "pm" for reference in self.piece.references)

    @property
    def is_around(self) -> bool:
        """Whether it stands on figures or themes of the meeting only."""
        return bool(self.piece.references) and not self.is_statement

    @property
    def words(self) -> int:
        """How many words it has: what has a letter or a figure in it."""
        return sum(any(map(str.isalnum, word)) for word in self.text.split())

    def place(self, start: int = 0, end: int | None = None) -> Place:
        """A place in it, from character to character; all of it without any."""
        last = len(self.text) if end is None else end
        return Place(self.part, self.place_of_piece, self.number, self.start + start, self.start + last)

    def finding(self, code: FindingCode, cure: Cure, start: int = 0, end: int | None = None) -> Finding:
        """What was found in it, from character to character."""
        return Finding(code, self.place(start, end), self.text[start:end], cure, sentence_key(self.text))

    def whole(self, code: FindingCode, cure: Cure, found: str) -> Finding:
        """What was found in it, where it is mended by another sentence."""
        return Finding(code, self.place(), found, cure, sentence_key(self.text))


@dataclass(frozen=True)
class Checked:
    """A draft that is being looked at, with the meeting that it is about. `generated` is what was generated last."""

    draft: Draft
    meeting: Meeting
    draft_id: DraftId
    lexicon: Lexicon
    glossary: Glossary
    generated: Draft = field(default_factory=Draft)
    bounds: Bounds = USUAL

    @property
    def is_read_out(self) -> bool:
        """Whether it is spoken: signs, symbols and long sentences may stand in the written summary."""
        return self.draft_id[0] is not Purpose.WRITTEN_SUMMARY

    @property
    def block(self) -> str | None:
        """The panel that the draft is about; None for the whole session."""
        return self.draft_id[1]

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences of its paragraphs, in order."""
        return tuple(Sentence.all_of(self.draft))

    @cached_property
    def as_generated(self) -> frozenset[Piece]:
        """The pieces that still are as they were generated."""
        return frozenset(_pieces(self.generated))

    @cached_property
    def points(self) -> tuple[Point, ...]:
        """The points of the panel, or of the session, conclusions included."""
        every = self.meeting.points.values()
        return tuple(point for point in every if self.block is None or self.meeting.block_of(point) == self.block)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """What was typed in the meeting: points, and the words given to messages."""
        points = (point.text[:LONGEST_NOTE] for point in self.meeting.points.values())
        return (*points, *(message.text for message in self.meeting.messages.values() if message.text))

    @cached_property
    def typed_words(self) -> dict[str, int]:
        """The words typed in small letters in the meeting, and how often; the most frequent first."""
        counted = Counter(word for text in self.texts for word in _SMALL_WORD.findall(text))
        return dict(counted.most_common())

    def pieces(self) -> Iterator[tuple[int, int, Piece]]:
        """The pieces with their parts and places."""
        for place, part in enumerate(self.draft.parts):
            if isinstance(part, Paragraph):
                yield from ((place, number, piece) for number, piece in enumerate(part.pieces))

    def points_of(self, reference: Reference) -> tuple[Point, ...]:
        """The points that a reference stands for, those that count no longer left out."""
        meeting = self.meeting
        if reference.kind == "p":
            return tuple(meeting.points[one] for one in reference.ids if one in meeting.points)
        if reference.kind != "m":
            return ()
        messages = (meeting.messages[one] for one in reference.ids if one in meeting.messages)
        every = tuple(point for message in messages for point in meeting.points_in(message))
        here = tuple(point for point in every if self.block in (None, meeting.block_of(point)))
        return here or every

    def typed(self, references: Iterable[Reference]) -> str:
        """What was typed of all that a sentence stands on, in small letters."""
        references = tuple(references)
        points = (point.text for one in references for point in self.points_of(one))
        messages = (self.meeting.messages.get(name) for one in references if one.kind == "m" for name in one.ids)
        return " ".join((*points, *(one.text for one in messages if one is not None))).casefold()

    def voices(self, reference: Reference) -> tuple[Voice, ...]:
        """Who said what a reference stands for."""
        return voices_of(self.meeting, self.points_of(reference))

    def kind_of(self, reference: Reference) -> PointKind:
        """What most of its points are."""
        kinds = Counter(point.what for point in spoken_of(self.points_of(reference)))
        return kinds.most_common(1)[0][0] if kinds else PointKind.POINT

    def message_of(self, reference: Reference) -> Message | None:
        """The message that a reference is, or that all of its points are part of, if it has several."""
        messages = self.meeting.messages
        if reference.kind == "m":
            return messages.get(reference.ids[0])
        if reference.kind != "p" or len(reference.ids) == 1:
            return None
        return next((one for one in messages.values() if set(reference.ids) <= set(one.points)), None)

    def said(self, reference: Reference) -> Spoken | None:
        """The words of a reference: those given to its message, else the shortest of its points that read well."""
        points = self.points_of(reference)
        if not points:
            return None
        message = self.message_of(reference)
        if message is not None and message.text:
            return self.read(message.text, self.kind_of(reference))
        return shared_wording(spoken_of(points), self.said_by, self.lexicon, self.glossary)

    def said_by(self, point: Point) -> Spoken:
        """The words of one point."""
        line = said_safely(point.text)
        if len(line) > LONGEST_NOTE:
            return Spoken(Shape.AS_TYPED, line)
        return read_once(line, point.what, self.lexicon, self.glossary, point.shape)

    def read(self, text: str, what: PointKind) -> Spoken:
        """The words of a text."""
        line = said_safely(text)
        return (
            Spoken(Shape.AS_TYPED, line)
            if len(line) > LONGEST_NOTE
            else read_once(line, what, self.lexicon, self.glossary)
        )

    def subject(self, reference: Reference) -> Subject | None:
        """Whoever is the subject of its sentence; None for one delegation, and if nobody is known."""
        voices = self.voices(reference)
        is_one = len(voices) == 1 and voices[0].kind is VoiceKind.DELEGATION and not voices[0].is_group
        if not voices or is_one:
            return None
        return subject_of(voices, self.lexicon, stakeholder_of=self.stakeholder_kinds(voices), bounds=self.bounds)

    def stakeholder_kinds(self, voices: tuple[Voice, ...]) -> dict[str, str]:
        """The sub-kinds of those that are stakeholders, by voice, as the lexicon has them."""
        known = self.lexicon.sentences.subjects.stakeholders
        kinds: dict[str, str] = {}
        for voice in voices:
            kind = stakeholder_kind(self.meeting, voice.who) if voice.kind is VoiceKind.STAKEHOLDER else None
            if kind is not None:
                kinds[voice.key] = kind.value if kind.value in known else kind.value.replace("_", " ")
        return kinds

    def one_statement(self, sentence: Sentence) -> Reference | None:
        """What a sentence stands on, if its piece is that sentence and tells one point or message."""
        is_whole = sentence.text == sentence.piece.text.strip()
        if not is_whole or len(sentence.references) != 1 or not sentence.is_statement:
            return None
        reference = sentence.references[0]
        is_one = len(reference.ids) == 1 or len({point.text for point in self.points_of(reference)}) == 1
        return reference if is_one and self.points_of(reference) else None

    def told(self, reference: Reference) -> str:
        """The sentence that a reference would give by itself; empty if there is none."""
        said = self.said(reference)
        if said is None:
            return ""
        return statement(said, self.kind_of(reference), self.subject(reference), Verbs(), self.lexicon)


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence of a text begins and ends, without the spaces around it."""
    start = 0
    for end in (*(found.end() for found in _END.finditer(text)), len(text)):
        stripped = text[start:end].strip()
        if stripped:
            begin = text.index(stripped[0], start)
            yield begin, begin + len(stripped)
        start = end


def _pieces(draft: Draft) -> Iterator[Piece]:
    return (piece for part in draft.parts if isinstance(part, Paragraph) for piece in part.pieces)
