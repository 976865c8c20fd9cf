"""The criteria of a draft that is read out, measured: the same for tests over many panels and for the user."""

from collections.abc import Collection, Iterator
from itertools import pairwise

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.base.folding import fold
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.queries.pairs import differences
from chairconsole.report.checks.begun_alike import ALIKE
from chairconsole.report.checks.check import findings
from chairconsole.report.checks.checked import Checked, Sentence
from chairconsole.report.checks.counted import Counting
from chairconsole.report.checks.criterion import Criterion, Measure
from chairconsole.report.checks.finding import Finding, FindingCode
from chairconsole.report.checks.frame_criteria import frame_criteria
from chairconsole.report.checks.length_criteria import length_criteria
from chairconsole.report.checks.said_verbs import SaidVerbs
from chairconsole.report.checks.sentence_build import MOST_ALONE, colon_openings, is_colon_form, names_one_delegation
from chairconsole.report.checks.surrounding import has_conclusion, starred
from chairconsole.report.checks.theme_criteria import theme_criteria
from chairconsole.report.composing.surroundings import MOST_ISSUES
from chairconsole.report.draft.openings import longest_run
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.spoken import Spoken

MOST_QUOTATIONS = 2
ENOUGH = 20
"""A share or a mean says something of so many sentences."""


_SHARE_OF_COLON_FORM = 0.1
_SHARE_OF_A_VERB = 0.2
UNSPEAKABLE = frozenset(
    (
        FindingCode.SIGN,
        FindingCode.ABBREVIATION,
        FindingCode.AMBIGUOUS,
        FindingCode.INNER_STOP,
        FindingCode.ACRONYM,
        FindingCode.CAPITALS,
        FindingCode.SYMBOL,
        FindingCode.DATE,
    )
)
_OF_FINDINGS = {
    Criterion.NEVER_SAID: frozenset((FindingCode.NEVER_SAID,)),
    Criterion.QUANTIFIERS: frozenset((FindingCode.QUANTIFIER,)),
    Criterion.ONCE: frozenset((FindingCode.SECOND_MENTION,)),
    Criterion.ONE_LANGUAGE: frozenset((FindingCode.OTHER_LANGUAGE,)),
    Criterion.LONGEST: frozenset((FindingCode.LONG_SENTENCE,)),
    Criterion.UNSPEAKABLE: UNSPEAKABLE,
}


def measured(
    checked: Checked,
    room: float | None = None,
    left_out: Collection[str] = (),
    *,
    has_more: bool = True,
    found: Collection[Finding] | None = None,
) -> tuple[Measure, ...]:
    """The draft by all criteria that it is long enough for, in their order.

    `room` is how many words it may have, None for any; `left_out` are points that are listed as not told; `has_more`:
    some of them would have been told if there had been room. `found` are the findings that count; all, if it is None.
    """
    order = list(Criterion)
    measuring = _Measuring(checked, findings(checked) if found is None else found, room, left_out, has_more=has_more)
    return tuple(sorted(measuring.all(), key=lambda one: order.index(one.criterion)))


class _Measuring:
    """One draft being measured."""

    def __init__(
        self,
        checked: Checked,
        found: Collection[Finding],
        room: float | None,
        left_out: Collection[str],
        *,
        has_more: bool,
    ) -> None:
        self._checked = checked
        self._room = room
        self._has_more = has_more
        self._left_out = left_out
        self._lexicon = checked.lexicon
        self._findings = found
        self._said = SaidVerbs(checked.lexicon)
        self._statements = [one for one in checked.sentences if one.is_statement and not self._concludes(one)]
        self._told = {
            point.id for _, _, piece in checked.pieces() for one in piece.references for point in checked.points_of(one)
        }

    def all(self) -> Iterator[Measure]:
        """Every measure, in no order."""
        for criterion, codes in _OF_FINDINGS.items():
            yield self._none(criterion, [one.found for one in self._findings if one.code in codes])
        yield self._parts()
        yield from self._build()
        yield from self._verbs()
        yield from self._around()
        yield from self._points()
        yield from theme_criteria(self._checked)
        yield from frame_criteria(self._checked)
        yield from length_criteria(self._checked, self._statements, self._room, has_more=self._has_more)

    def _none(self, criterion: Criterion, where: list[str]) -> Measure:
        return Measure(criterion, len(where), where=tuple(where))

    def _concludes(self, sentence: Sentence) -> bool:
        return any(self._checked.kind_of(one) is PointKind.CONCLUSION for one in sentence.references)

    def _parts(self) -> Measure:
        checked = self._checked
        references = {
            (one.kind, name) for _, _, piece in checked.pieces() for one in piece.references for name in one.ids
        }
        missing = []
        # Over the whole session a sentence names the theme of what it tells; only a panel's has lead-ins for them.
        named_in = "t" if checked.draft_id[1] is not None else "mp"
        if not any(kind in named_in for kind, _ in references):
            missing.append("themes")
        if not has_conclusion(checked) and not checked.meeting.draft_state(checked.draft_id).conclusions_declined:
            missing.append("conclusions")
        is_asked = checked.draft_id[0] is not Purpose.THEMATIC_EXPERT and bool(starred(checked))
        if is_asked and ("s", "major-issues") not in references and not self._lacks_short_names():
            missing.append("major-issues")
        return self._none(Criterion.THREE_PARTS, missing)

    def _lacks_short_names(self) -> bool:
        lacking = sum(one.code is FindingCode.NO_SHORT_NAME for one in self._findings)
        apart = {side for one in differences(self._checked.meeting) for side in one.sides}
        asked = starred(self._checked)[:MOST_ISSUES]
        return lacking + sum(not apart.isdisjoint(one.ids) for one in asked) >= len(asked)

    def _build(self) -> Iterator[Measure]:
        openings = colon_openings(self._lexicon)
        # A starred note gets in whatever its form; it is asked about.
        colon = [one.text for one in self._statements if is_colon_form(one, openings) and not self._is_starred(one)]
        most = max(1.0, len(self._statements) * _SHARE_OF_COLON_FORM)
        yield Measure(Criterion.COLON_FORM, len(colon), most=most, where=tuple(colon))
        alone = [one.text for one in self._statements for _ in range(names_one_delegation(one, self._lexicon))]
        yield Measure(Criterion.ONE_DELEGATION, len(alone), most=MOST_ALONE, where=tuple(alone))
        yield Measure(Criterion.SAME_OPENING, longest_run(one.text for one in self._checked.sentences), most=ALIKE)

    def _is_starred(self, sentence: Sentence) -> bool:
        return any(point.is_starred for one in sentence.references for point in self._checked.points_of(one))

    def _verbs(self) -> Iterator[Measure]:
        told = [(one, self._said.of(one.text)) for one in self._statements]
        verbs = [first[0] for _, (first, _) in told if first[0]]
        most_used = max(set(verbs), key=lambda verb: (verbs.count(verb), verb), default="")
        share = verbs.count(most_used) / len(told) if len(told) >= ENOUGH else 0.0
        yield Measure(Criterion.SAME_VERB, share, most=_SHARE_OF_A_VERB, where=(most_used,) if most_used else ())
        twice = [
            one.text
            for (before, (_, verb)), (one, (again, _)) in pairwise(told)
            if verb[0] and verb == again and before.part == one.part and before.piece is not one.piece
        ]
        yield self._none(Criterion.VERB_TWICE, twice)

    def _around(self) -> Iterator[Measure]:
        checked = self._checked
        words, counting = self._lexicon.checks, Counting(self._lexicon, checked.bounds)
        shares = [one.text for one in self._statements if self._says(one, words.shares)]
        around = [
            one for one in checked.sentences if one.is_around and all("heard" not in of.ids for of in one.references)
        ]
        shares += [one.text for one in around if any(True for _ in counting.in_text(one.text))]
        yield self._none(Criterion.SHARES, shares)
        yield self._none(Criterion.POINTING, [one.text for one in self._statements if self._says(one, words.pointing)])
        yield self._none(Criterion.PAIRS, list(self._torn_pairs(counting)))
        quotations = [
            one
            for one in self._statements
            if all(self._checked.kind_of(of) is PointKind.QUOTE for of in one.references)
        ]
        wrong = [
            one for one in self._findings if one.code in (FindingCode.QUOTATION_LAST, FindingCode.QUOTATION_UNSTARRED)
        ]
        too_many = [one.text for one in quotations[MOST_QUOTATIONS:]]
        yield self._none(Criterion.QUOTATIONS, [*(one.found for one in wrong), *too_many])

    def _says(self, sentence: Sentence, phrases: Collection[str]) -> bool:
        """Whether a sentence has one of these phrases, and no note of its points has it."""
        said, typed = sentence.text.casefold(), self._checked.typed(sentence.references)
        return any(phrase.casefold() in said and phrase.casefold() not in typed for phrase in phrases)

    def _torn_pairs(self, counting: Counting) -> Iterator[str]:
        """The pairs of which one half is told, or both apart, in another order, with other verbs, or with numbers."""
        for pair in differences(self._checked.meeting):
            places = [self._sentences_of(side) for side in pair.sides]
            if not all(places):
                yield from (one.text for found in places for one in found)
                continue
            first, second = places[0][0], places[1][-1]
            are_apart = first.part != second.part or not 0 <= second.number - first.number <= 1
            verbs = {self._said.of(one.text)[0][0] for one in (first, second)}
            both = dict.fromkeys((*places[0], *places[1]))
            counted = any(1 not in one.numbers for sentence in both for one in counting.in_text(sentence.text))
            if are_apart or counted or len(verbs) > 1:
                yield from (sentence.text for sentence in both)

    def _sentences_of(self, side: str) -> list[Sentence]:
        message = self._checked.meeting.messages.get(side)
        points = set(message.points) if message else {side}
        return [one for one in self._statements if self._points_told_in(one) & points]

    def _points_told_in(self, sentence: Sentence) -> set[str]:
        return {point.id for one in sentence.references for point in self._checked.points_of(one)}

    def _points(self) -> Iterator[Measure]:
        checked = self._checked
        points = [point for point in checked.points if point.what is not PointKind.CONCLUSION]
        unlisted = [point for point in points if point.id not in self._told and point.id not in self._left_out]
        yield self._none(Criterion.LISTED, [point.text for point in unlisted])
        yield self._none(Criterion.STARRED, [point.text for point in unlisted if point.is_starred])
        themes = {theme.id for theme in checked.meeting.session.rules.themes}
        told = {theme for point in points if point.id in self._told for theme in point.themes}
        missing = {theme for point in unlisted for theme in point.themes[:1] if theme in themes - told}
        yield self._none(Criterion.THEMES, sorted(missing))
        yield self._none(Criterion.TYPED_KEPT, [one.text for one in self._statements if not self._keeps_words(one)])

    def _keeps_words(self, sentence: Sentence) -> bool:
        """Whether a sentence has the words of its points: of a message the words of one of them or its own."""
        if sentence.text != sentence.piece.text.strip() or sentence.piece not in self._checked.as_generated:
            return True
        words = set(fold(sentence.text).split())
        for reference in sentence.references:
            points = self._checked.points_of(reference)
            alike = [self._checked.said_by(point) for point in points]
            own = self._checked.said(reference)
            is_message = self._checked.message_of(reference) is not None
            is_one = is_message or len({fold(point.text) for point in points}) == 1
            kept = [_has_words(one, words, self._lexicon) for one in alike]
            if not (any(kept) or (own and _has_words(own, words, self._lexicon)) if is_one else all(kept)):
                return False
        return True


def _has_words(said: Spoken, words: set[str], lexicon: Lexicon) -> bool:
    """Whether the longer of the words that a note gives to a sentence stand in it, but for a verb of offering."""
    added = {fold(lexicon.shapes.needed), fold(lexicon.sentences.offer)}
    typed = fold(f"{said.bare or said.words} {said.adjective}").split()
    return all(word in words or word in added for word in typed if len(word) > 3)


def unmet(measures: Collection[Measure]) -> list[Measure]:
    """The measures that are not met."""
    return [one for one in measures if not one.is_met]
