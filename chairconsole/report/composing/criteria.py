"""What a draft that is read aloud must hold to, as far as a program can tell: the same for tests and for the user."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.domain.base.folding import fold
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.composing.admission import LeftOut
from chairconsole.report.composing.flow import MOST_ALONE, points_at_one
from chairconsole.report.composing.taken import told_points
from chairconsole.report.draft.draft_text import Draft, Paragraph, Piece
from chairconsole.report.draft.length import spoken_words
from chairconsole.report.remarks.lexicon import Lexicon


class Criterion(StrEnum):
    """What is looked at."""

    NO_CONCLUSION = "no_conclusion"
    NO_STAR = "no_star"
    COLON_FORM = "colon_form"
    ONE_DELEGATION = "one_delegation"
    SAME_OPENING = "same_opening"
    QUOTATIONS = "quotations"
    LONG_SENTENCE = "long_sentence"
    MEAN_LENGTH = "mean_length"
    TOO_LONG = "too_long"
    NEVER_SAID = "never_said"
    TOLD_TWICE = "told_twice"
    THEME_NOT_TOLD = "theme_not_told"
    STAR_NOT_TOLD = "star_not_told"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a draft does not hold to: in which sentence, or "" where it is about the whole text."""

    criterion: Criterion
    sentence: str = ""


MOST_QUOTATIONS = 2
MOST_IN_A_ROW = 2
COLON_SHARE = 0.1
MEAN = (14, 18)
MOST_MORE = {Language.ENGLISH: 1.0, Language.FRENCH: 1.15, Language.SPANISH: 1.15}
"""French and Spanish say the same in more words."""

MANY_SENTENCES = 20
"""A mean says something of so many sentences."""

_NEVER = {
    Language.ENGLISH: r"consensus|unanim\w*|majority|everybody|nobody|all delegations|applauded|rightly|unfortunately|"
    r"pointed out|general agreement",
    Language.FRENCH: r"consensus|unanim\w*|majorité|toutes les délégations étaient|(?:ont|a) (?:convenu|reconnu)",
    Language.SPANISH: r"consenso|unánim\w*|mayoría|acordaron|acordó|reconoci\w*|coincidi\w*",
}
_SENTENCE_END = re.compile(r"(?<=[.?!])\s+(?=[A-ZÀ-Ý«“¿])")
_QUOTED = re.compile(r"[“«]")


def findings(
    meeting: Meeting,
    block: str | None,
    draft: Draft,
    lexicon: Lexicon,
    room: float | None = None,
    why_left_out: Mapping[str, LeftOut] | None = None,
) -> list[Finding]:
    """What a draft about a panel, or the session, does not hold to.

    `room` is how many words it may have; `why_left_out` are the points of which it is known why they are not told.
    """
    return list(_Looking(meeting, block, draft, lexicon, room, why_left_out or {}).found())


def statements(draft: Draft) -> list[str]:
    """The sentences that say what was said, one by one."""
    return [sentence for piece in _pieces(draft) if _tells(piece) for sentence in sentences(piece.text)]


def sentences(text: str) -> list[str]:
    """The sentences of a text."""
    return [sentence for sentence in _SENTENCE_END.split(text) if sentence]


class _Looking:
    def __init__(
        self,
        meeting: Meeting,
        block: str | None,
        draft: Draft,
        lexicon: Lexicon,
        room: float | None,
        why: Mapping[str, LeftOut],
    ) -> None:
        self._why = why
        self._meeting = meeting
        self._draft = draft
        self._lexicon = lexicon
        self._room = room
        self._points = [one for one in meeting.points.values() if block is None or meeting.block_of(one) == block]
        self._statements = statements(draft)

    def found(self) -> Iterator[Finding]:
        yield from self._parts()
        yield from self._words()
        yield from self._lengths()
        yield from self._points_told()

    def _parts(self) -> Iterator[Finding]:
        if not any(point.what is PointKind.CONCLUSION for point in self._points):
            yield Finding(Criterion.NO_CONCLUSION)
        if not any(point.is_starred for point in self._points):
            yield Finding(Criterion.NO_STAR)

    def _words(self) -> Iterator[Finding]:
        frames = self._lexicon.sentences.frames["as_typed"]
        openings = [
            one.says.partition("{")[0] for one in (*frames.nobody, *frames.also) if not one.says.startswith("{")
        ]
        colon = [one for one in self._statements if any(fold(one).startswith(fold(opening)) for opening in openings)]
        for sentence in colon[max(1, int(len(self._statements) * COLON_SHARE)) :]:
            yield Finding(Criterion.COLON_FORM, sentence)
        alone = [one for one in self._statements if points_at_one(one, self._lexicon)]
        for sentence in alone[MOST_ALONE:]:
            yield Finding(Criterion.ONE_DELEGATION, sentence)
        row: list[str] = []
        for sentence in (one for piece in _pieces(self._draft) for one in sentences(piece.text)):
            begins = " ".join(sentence.split()[:2])
            row = [*row, begins] if row and row[-1] == begins else [begins]
            if len(row) > MOST_IN_A_ROW:
                yield Finding(Criterion.SAME_OPENING, sentence)
        quoted = [one for one in self._statements if _QUOTED.search(one) and self._is_quotation(one)]
        for sentence in quoted[MOST_QUOTATIONS:]:
            yield Finding(Criterion.QUOTATIONS, sentence)
        for sentence in self._statements:
            said = set(re.findall(_NEVER[self._lexicon.language], sentence.casefold()))
            typed = " ".join(point.text.casefold() for point in self._points)
            if any(word not in typed for word in said):
                yield Finding(Criterion.NEVER_SAID, sentence)

    def _is_quotation(self, sentence: str) -> bool:
        return any(point.what is PointKind.QUOTE and fold(point.text) in fold(sentence) for point in self._points)

    def _lengths(self) -> Iterator[Finding]:
        more = MOST_MORE[self._lexicon.language]
        longest = self._lexicon.remarks.longest
        for sentence in self._statements:
            if len(sentence.split()) > longest:
                yield Finding(Criterion.LONG_SENTENCE, sentence)
        every = [one for piece in _pieces(self._draft) if not _names_a_theme(piece) for one in sentences(piece.text)]
        words = sum(len(one.split()) for one in every)
        if len(every) >= MANY_SENTENCES and not MEAN[0] <= words / len(every) <= MEAN[1] * more:
            yield Finding(Criterion.MEAN_LENGTH)
        if self._room is not None and spoken_words(self._draft.plain) > self._room:
            yield Finding(Criterion.TOO_LONG)

    def _points_told(self) -> Iterator[Finding]:
        told = Counter(told_points(self._meeting, self._draft))
        for point in self._points:
            if told[point.id] > 1:
                yield Finding(Criterion.TOLD_TWICE, point.text)
            if point.is_starred and not told[point.id] and self._can_be_told(point):
                yield Finding(Criterion.STAR_NOT_TOLD, point.text)
        named = {theme.id for theme in self._meeting.session.rules.themes}
        there = {theme for point in self._points for theme in point.themes if theme in named and told[point.id]}
        missing = {
            theme
            for point in self._points
            for theme in point.themes[:1]
            if theme in named and theme not in there and self._can_be_told(point)
        }
        yield from (Finding(Criterion.THEME_NOT_TOLD, theme) for theme in sorted(missing))

    def _can_be_told(self, point: Point) -> bool:
        return point.what is not PointKind.CONCLUSION and self._why.get(point.id) in (None, LeftOut.NO_ROOM)


def _pieces(draft: Draft) -> Iterator[Piece]:
    return (piece for part in draft.parts if isinstance(part, Paragraph) for piece in part.pieces)


def _tells(piece: Piece) -> bool:
    return any(reference.kind in "pm" for reference in piece.references)


def _names_a_theme(piece: Piece) -> bool:
    return any(reference.kind == "t" for reference in piece.references)
