"""Who speaks in a sentence: how many of each kind, never added together, and no one by name.

One, two, a few (3-4), several (5-9), many (from 10 on): at least so many were noted, for notes are a sample and not a
vote. There is no "most". A stakeholder is said by its sub-kind. A group is told as "one on behalf of a group".
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from chairconsole.domain.base.folding import fold
from chairconsole.report.accounts.voices import Voice, VoiceKind
from chairconsole.report.remarks.glue import filled, listed
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.sentence_words import KindWords


@dataclass(frozen=True, slots=True)
class Subject:
    """The subject of a sentence; its words end with a comma where one has to follow.

    `number` is how many distinct voices it stands for.
    """

    words: str
    is_plural: bool
    number: int = 1
    is_panellist: bool = False

    def is_named_in(self, sentence: str) -> bool:
        """Whether a sentence has these words, whatever their capitals and accents."""
        return self.words.lower() in sentence.lower() or fold(self.words) in fold(sentence)


@dataclass(frozen=True, slots=True)
class Bounds:
    """From how many on each word is used."""

    a_few: int = 3
    several: int = 5
    many: int = 10


USUAL = Bounds()


@dataclass(frozen=True, slots=True)
class Before:
    """What was said before a sentence, by the keys of voices.

    `known` are the only ones of their kind that were heard, and were named ("l'entité …"); `others` are not those of
    their kind of whom the sentence before was ("another panellist"), `same` are that one ("the same panellist").
    """

    known: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    same: frozenset[str] = frozenset()


NOTHING = Before()


def subject_of(
    voices: Sequence[Voice],
    lexicon: Lexicon,
    *,
    stakeholder_of: Mapping[str, str] | None = None,
    bounds: Bounds = USUAL,
    before: Before = NOTHING,
) -> Subject:
    """Those who spoke, kind by kind; `stakeholder_of` has the sub-kind ("academia") of stakeholders by voice.

    A sub-kind that the lexicon does not know is said as the kind. Raises ValueError if there are no voices.
    """
    if not voices:
        raise ValueError("nobody is no subject")
    naming = _Naming(lexicon, bounds, before)
    by_kind: dict[str, list[Voice]] = {}
    for kind in VoiceKind:
        for voice in (one for one in voices if one.kind is kind):
            known = (stakeholder_of or {}).get(voice.key, "") if kind is VoiceKind.STAKEHOLDER else ""
            sub_kind = known if known in naming.words.stakeholders else ""
            by_kind.setdefault(sub_kind or kind.name.lower(), []).append(voice)
    first = next(iter(by_kind.values()))
    parts = [naming.counted(kind, of_kind, is_alone=len(by_kind) == 1) for kind, of_kind in by_kind.items()]
    are_panellists = all(voice.kind is VoiceKind.PANELLIST for voice in voices)
    return Subject(naming.together(parts, is_one=len(first) == 1), len(voices) > 1, len(voices), are_panellists)


def another(lexicon: Lexicon) -> Subject:
    """The subject of the sentence directly after one about a single delegation, for another one."""
    words = lexicon.sentences.subjects
    return Subject(words.another[words.kinds[VoiceKind.DELEGATION.name.lower()].gender], is_plural=False)


def one_delegation(lexicon: Lexicon) -> Subject:
    """The subject of what must have one, and was said by a single delegation."""
    words = lexicon.sentences.subjects
    delegation = words.kinds[VoiceKind.DELEGATION.name.lower()]
    return Subject(f"{words.numbers[delegation.gender][0]} {delegation.one}", is_plural=False)


def not_of_one_delegation(lexicon: Lexicon) -> tuple[str, ...]:
    """Subjects that begin like that of one delegation, or of another one, but are of a group or of another kind.

    Sentences of nobody may begin like it as well: "another question was left with us".
    """
    words = lexicon.sentences.subjects
    kinds = {kind: names for kind, names in words.kinds.items() if kind != VoiceKind.DELEGATION.name.lower()}
    others = (f"{words.another[names.gender]} {names.one}" for names in (*kinds.values(), *words.stakeholders.values()))
    frames = (one.says for row in lexicon.sentences.frames.values() for one in (*row.nobody, *row.also))
    beginning = another(lexicon).words
    begun = (says.partition("{")[0] for says in frames if says.startswith(beginning))
    return (words.group_alone, words.another_group, *others, *begun)


class _Naming:
    """How one language names those who spoke."""

    def __init__(self, lexicon: Lexicon, bounds: Bounds, before: Before) -> None:
        self.words = lexicon.sentences.subjects
        self._language = lexicon.language
        self._conjunction = lexicon.sentences.conjunction
        self._bounds = bounds
        self._before = before

    def together(self, parts: Sequence[str], *, is_one: bool) -> str:
        """Kinds beside each other; French and Spanish put all but the first between commas.

        Not where that is a single voice: a verb behind commas would agree with it alone.
        """
        if len(parts) == 1 or is_one or not self.words.other_kinds:
            return listed(parts, self._conjunction, self._language)
        others = listed(parts[1:], self._conjunction, self._language)
        return parts[0].removesuffix(",") + filled(self.words.other_kinds, self._language, others=others)

    def counted(self, kind: str, voices: Sequence[Voice], *, is_alone: bool) -> str:
        """How many of one kind, in words; `is_alone`: no other kind is in the sentence."""
        number, groups = len(voices), sum(voice.is_group for voice in voices)
        if kind == VoiceKind.MODERATOR.name.lower() and number == 1:
            return self.words.the_moderator
        names = self.words.stakeholders.get(kind) or self.words.kinds[kind]
        if number == 1 and (told := self._not_for_the_first_time(voices[0], names)):
            return told
        told = f"{self._number(number, names)} {names.one if number == 1 else names.many}"
        if groups == number:
            return self.words.group_alone if number == 1 else self.words.groups_alone.format(delegations=told)
        if groups:
            return told + self._among(groups, names)
        is_beside = number == 1 and not is_alone and kind == VoiceKind.DELEGATION.name.lower()
        return self.words.delegation_beside if is_beside else told

    def _not_for_the_first_time(self, voice: Voice, names: KindWords) -> str:
        """A voice as what was said before asks for it; empty if it is named like the first one of its kind."""
        words = self.words
        if voice.key in self._before.others:
            return words.another_group if voice.is_group else f"{words.another[names.gender]} {names.one}"
        the_only_one = words.the_group if voice.is_group else names.the
        if the_only_one and voice.key in self._before.known:
            return the_only_one
        return f"{words.same[names.gender]} {names.one}" if voice.key in self._before.same else ""

    def _among(self, groups: int, names: KindWords) -> str:
        if groups == 1:
            return self.words.group_among
        number = self.words.numbers[names.gender][1] if groups == 2 else self.words.quantifiers[names.gender][1]
        return self.words.groups_among.format(number=number)

    def _number(self, number: int, names: KindWords) -> str:
        a_few, several, many = self.words.quantifiers[names.gender]
        for bound, word in ((self._bounds.many, many), (self._bounds.several, several), (self._bounds.a_few, a_few)):
            if number >= bound:
                return word
        numbers = self.words.numbers[names.gender]
        return numbers[number - 1] if number <= len(numbers) else str(number)
