"""Quantifiers that no longer fit the points that their sentence stands on."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.checks.checked import Checked, Sentence
from chairconsole.report.checks.finding import BY_HAND, Finding, FindingCode, offered
from chairconsole.report.composing.session_facts import heard
from chairconsole.report.draft.draft_text import Reference
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.sentence_words import KindWords
from chairconsole.report.remarks.subjects import Bounds

_DELEGATION = "delegation"
_ANY = 1_000_000
_SPEAKER = "speaker"
_HELPING = frozenset(
    ("against", "could", "did", "es", "está", "for", "had", "lo", "no", "not", "se", "was", "were", "would")
)
"""First words of phrases by which something is reported that are no verbs of reporting themselves."""

_ARTICLES = {Language.ENGLISH: "the", Language.FRENCH: "les|des", Language.SPANISH: "las|los"}
_AS = {Language.ENGLISH: "as", Language.FRENCH: "comme", Language.SPANISH: "como"}
_PLURAL_VERBS = {Language.FRENCH: "nt", Language.SPANISH: "n"}


def quantifiers(checked: Checked) -> Iterator[Finding]:
    """Each number of delegations, entities and so on that is not that of the points; what fits is offered.

    Pairs of views ("some … others") and sentences of several points say no number that could be wrong. A number that
    was typed in the note is the note's.
    """
    words = Counting(checked.lexicon, checked.bounds)
    for place, sentence in enumerate(checked.sentences):
        yield from _heard(sentence, checked, words)
        reference = counted_reference(sentence, checked)
        if reference is None:
            continue
        voices, typed = checked.voices(reference), checked.typed(sentence.references)
        sub_kinds = checked.stakeholder_kinds(voices)
        expected = Counter(sub_kinds.get(voice.key, voice.kind.name.lower()) for voice in voices)
        following = checked.sentences[place + 1].text if place + 1 < len(checked.sentences) else ""
        for found in (*words.in_text(sentence.text), *words.by_hand(sentence.text, following)):
            # Whoever spoke is a speaker.
            named = "" if found.kind == _SPEAKER and _SPEAKER not in expected else found.kind
            kind = named or (next(iter(expected)) if len(expected) == 1 else "")
            number = expected.get(kind, 0) if kind else expected.total()
            start = words.beyond(sentence.text, found.start)
            fits = number in found.numbers and start == found.start
            if fits or sentence.text[found.start : found.end].casefold() in typed:
                continue
            cure = BY_HAND
            if kind and number and (number > 1) is found.is_plural:
                said = words.said(kind, number)
                is_first = not start or sentence.text[start].isupper()
                cure = offered(said[:1].upper() + said[1:] if is_first else said)
            elif told := checked.told(reference):
                yield sentence.finding(FindingCode.QUANTIFIER, offered(told))
                break
            yield sentence.finding(FindingCode.QUANTIFIER, cure, start, found.end)


def _heard(sentence: Sentence, checked: Checked, words: "Counting") -> Iterator[Finding]:
    """Of the sentence on who was heard, each number that is not that of the speeches, and those that are missing."""
    if all(of != Reference("s", ("heard",)) for of in sentence.references):
        return
    voices = heard(checked.meeting, checked.block)
    sub_kinds = checked.stakeholder_kinds(voices)
    missing = Counter(sub_kinds.get(voice.key, voice.kind.name.lower()) for voice in voices)
    told = list(words.in_text(sentence.text))
    for found in told:
        number = missing.pop(found.kind, 0)
        if number not in found.numbers:
            cure = offered(words.exactly(found.kind, number)) if number else BY_HAND
            yield sentence.finding(FindingCode.QUANTIFIER, cure, found.start, found.end)
    if told and missing:
        yield sentence.finding(FindingCode.QUANTIFIER, BY_HAND)


def counted_reference(sentence: Sentence, checked: Checked) -> Reference | None:
    """The reference whose voices a sentence counts."""
    if len(sentence.references) != 1 or sentence.text != sentence.piece.text.strip():
        return None
    reference = sentence.references[0]
    is_message = reference.kind == "m" and len(reference.ids) == 1
    points = checked.points_of(reference)
    return reference if points and (is_message or checked.one_statement(sentence)) else None


@dataclass(frozen=True, slots=True)
class Count:
    """A number of one kind in a text, and which numbers it may stand for; `kind` as the lexicon's keys have it.

    It is empty for "everybody". `is_share`: it says that all or most did.
    """

    start: int
    end: int
    kind: str
    numbers: range
    is_plural: bool
    is_share: bool = False


class Counting:
    """How one language counts those who spoke."""

    def __init__(self, lexicon: Lexicon, bounds: Bounds) -> None:
        self._words = lexicon.sentences.subjects
        self._frames = lexicon.remarks
        self._checks = lexicon.checks
        self._conjunction = lexicon.sentences.conjunction
        self._language = lexicon.language
        self._reporting = reporting(lexicon)
        self._bounds = bounds

    def in_text(self, text: str) -> Iterator[Count]:
        """The numbers in the beginning of a sentence and after it, one for each kind."""
        for match in self._pattern.finditer(text):
            if known := match["known"]:
                yield Count(*match.span(), self._known[_straight(known)], range(1, 2), is_plural=False)
                continue
            kind, is_plural = self._nouns[_straight(match["noun"])]
            yield Count(*match.span(), kind, self._numbers(match["number"].casefold()), is_plural)

    def by_hand(self, text: str, following: str = "") -> Iterator[Count]:
        """The numbers in a statement that only a person types: "numerous", "most", "everybody", "three States".

        "Some" is none where the `following` sentence tells what others said.
        """
        is_half = following.casefold().replace("’", "'").startswith(self._words.others)
        told = [range(one.start, one.end) for one in self.in_text(text)]
        for match in self._typed.finditer(text):
            if any(match.end() - 1 in one for one in told):  # "a few delegations" are not few
                continue
            noun, number = match["noun"] or match["other"], _straight(match["number"] or match["counted"])
            if is_half and number in self._checks.as_some:
                continue
            kind, is_plural = self._nouns.get(_straight(noun), (_DELEGATION, True))
            fits = number not in (*self._checks.as_all, *self._checks.as_some)
            numbers = self._numbers(number) if fits else range(0)
            is_plural = is_plural and self._may_be_of_several(text[match.end() :])
            yield Count(
                *match.span(), kind, numbers, is_plural, is_share=number not in self._checks.as_some and not fits
            )
        for match in self._alone.finditer(text):
            word = _straight(match["alone"] or "")
            if is_half and word in self._checks.as_some:
                continue
            as_counted = self._checks.alone.get(word, word)
            numbers = self._numbers(as_counted) if as_counted else range(0)
            is_plural = self._may_be_of_several(text[match.end() :])
            is_share = not as_counted and word not in self._checks.as_some
            yield Count(match.start("who"), match.end(), "", numbers, is_plural, is_share)

        for match in self._bare.finditer(text):
            kind, _ = self._nouns.get(_straight(match["noun"]), (_DELEGATION, True))
            yield Count(*match.span(), kind, range(2, _ANY), is_plural=True)

    def _may_be_of_several(self, rest: str) -> bool:
        """Whether a verb of several may follow: those of Spanish and French have endings of their own."""
        end = _PLURAL_VERBS.get(self._language)
        following = re.match(r"\s*(?:l['’])?(\w+)", rest)
        return end is None or following is None or following[1].endswith(end)

    def beyond(self, text: str, start: int) -> int:
        """Where a number begins with what makes it another: "more than two delegations"."""
        found = self._beyond.search(text[:start])
        return found.start("beyond") if found else start

    def said(self, kind: str, number: int) -> str:
        """A number of one kind in words."""
        names = self._kinds[kind]
        a_few, several, many = self._words.quantifiers[names.gender]
        bounds = self._bounds
        for bound, word in ((bounds.many, many), (bounds.several, several), (bounds.a_few, a_few)):
            if number >= bound:
                return f"{word} {names.many}"
        return f"{self._words.numbers[names.gender][number - 1]} {names.one if number == 1 else names.many}"

    def exactly(self, kind: str, number: int) -> str:
        """A number of one kind as it is told of those who took the floor."""
        names = self._kinds[kind]
        one = self._words.numbers[names.gender][0]
        return f"{one} {names.one}" if number == 1 else f"{self._frames.number(number)} {names.many}"

    @cached_property
    def _kinds(self) -> dict[str, KindWords]:
        return {**self._words.kinds, **self._words.stakeholders}

    @cached_property
    def _nouns(self) -> dict[str, tuple[str, bool]]:
        return {
            noun.casefold(): (kind, is_plural)
            for kind, names in self._kinds.items()
            for noun, is_plural in ((names.one, False), (names.many, True))
        }

    @cached_property
    def _known(self) -> dict[str, str]:
        """The kinds of single voices that are named by their article alone."""
        return {names.the.casefold(): kind for kind, names in self._kinds.items() if names.the}

    @cached_property
    def _beyond(self) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w)(?P<beyond>{_any_of(self._checks.beyond)}) $", re.IGNORECASE)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        numbers = {word for words in self._words.numbers.values() for word in words}
        numbers |= {word for words in self._words.quantifiers.values() for word in words}
        numbers |= set(self._frames.numbers)
        beside = self._words.delegation_beside.rpartition(" ")[0]
        number = _any_of({*numbers, beside, *self._words.another.values(), *self._words.same.values()})
        counted = rf"(?P<number>{number}|\d+) (?P<noun>{_any_of(self._nouns)})"
        known = _any_of(self._known) or "(?!)"
        return re.compile(rf"(?<!\w)(?:{counted}|(?P<known>{known}))(?!\w)", re.IGNORECASE)

    @cached_property
    def _typed(self) -> re.Pattern[str]:
        checks = self._checks
        typed = {*checks.as_many, *checks.as_all, *checks.as_some}
        more = rf"(?P<number>{_any_of(typed)}) ?(?P<noun>{_any_of(self._nouns)})"
        others = _any_of(checks.as_delegations)
        words = (*self._words.numbers.values(), *self._words.quantifiers.values())
        counted = rf"^(?P<counted>{_any_of(typed.union(*words))}|\d+) ?(?P<other>{others})"
        return re.compile(rf"(?<!\w)(?:{more}|{counted})(?!\w)", re.IGNORECASE)

    @cached_property
    def _bare(self) -> re.Pattern[str]:
        """Several without a number, of whom something is reported: "Delegations asked"."""
        several = (noun for noun, (_, is_plural) in self._nouns.items() if is_plural)
        nouns = _any_of((*several, *self._checks.as_delegations))
        article = rf"(?:(?:{_ARTICLES[self._language]}) )?"
        return re.compile(rf"^{article}(?P<noun>{nouns})(?= {self._reporting}(?!\w))", re.IGNORECASE)

    @cached_property
    def _alone(self) -> re.Pattern[str]:
        """A number without a noun, or the room, of which something is reported: "several asked", "most of us said"."""
        checks = self._checks
        numbers = _any_of({*checks.alone, *(word for words in self._words.numbers.values() for word in words)})
        number = rf"(?P<alone>{numbers})(?: (?:{_any_of(checks.alone_of)}))?"
        who = rf"(?P<who>{number}|{_any_of((*checks.as_the_room, *checks.everybody))})"
        # "Personne n'a demandé": no space stands behind an elided word.
        before = rf"(?:^(?:{_AS[self._language]} )?|, (?:{self._conjunction} )?)"
        return re.compile(rf"{before}{who}(?=(?:(?<=['’])| ){self._reporting}(?!\w))", re.IGNORECASE)

    def _numbers(self, word: str) -> range:
        if word.isdigit():
            return range(int(word), int(word) + 1)
        if word in self._checks.as_many:
            return range(self._bounds.many, _ANY)
        for words in (*self._words.numbers.values(), self._frames.numbers):
            if word in words:
                number = words.index(word) + 1
                return range(number, number + 1)
        bounds = self._bounds
        ranges = (
            range(bounds.a_few, bounds.several),
            range(bounds.several, bounds.many),
            range(bounds.many, _ANY),
        )
        found = (ranges[words.index(word)] for words in self._words.quantifiers.values() if word in words)
        return next(found, range(1, 2))


def reporting(lexicon: Lexicon) -> str:
    """A pattern for the verbs by which something is reported, an adverb before them."""
    is_english = lexicon.language is Language.ENGLISH
    told = {*(() if is_english else lexicon.reported), *lexicon.reported.values()}
    told.update(form for forms in lexicon.sentences.verbs.values() for form in forms)
    if lexicon.language is Language.FRENCH:
        pasts = {words[1] for words in map(str.split, told) if len(words) > 1 and words[0] in ("a", "ont")}
        return rf"(?:l['’])?(?:a|ont) (?:(?:aussi|également) )?(?:{_any_of(pasts)})"
    firsts = {words.split()[0] for words in told} - _HELPING
    return rf"(?:(?:\w+ly|also|también|además) )?(?:(?:se|lo) )?(?:{_any_of(firsts)})"


def _any_of(words: Iterable[str]) -> str:
    """A pattern for any of these words, the longest first, with either apostrophe."""
    return "|".join(re.escape(word).replace("'", "['’]") for word in sorted(words, key=len, reverse=True))


def _straight(words: str) -> str:
    return words.casefold().replace("’", "'")
