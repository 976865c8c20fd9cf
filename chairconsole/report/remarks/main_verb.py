"""The words of a text in order, and which of them is its main finite verb."""

import re
from dataclasses import dataclass
from typing import Self

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.signs import without_brackets

_WORD = re.compile(r"[^\W_]+(?:['’\-.,][^\W_]+)*|[,;:?]")
_FRENCH_WORD = re.compile(r"[^\W\d_]+['’](?=\w)|[^\W_]+(?:[\-.,][^\W_]+)*|[,;:?]")
_ENDS_BEFORE_ES = ("ses", "xes", "zes", "ches", "shes", "oes")
_PAUSES = frozenset(",;:?")


@dataclass(frozen=True, slots=True)
class Words:
    """The words and commas of a text in small letters, without what stands in brackets; an elided word is one.

    `starts`: where each begins in the text.
    """

    small: tuple[str, ...]
    starts: tuple[int, ...]
    lexicon: Lexicon

    @classmethod
    def of(cls, text: str, lexicon: Lexicon) -> Self:
        """The words of a text of one or more."""
        pattern = _FRENCH_WORD if lexicon.language is Language.FRENCH else _WORD
        found = list(pattern.finditer(without_brackets(text).replace("’", "'")))
        acronyms = lexicon.signs.acronyms
        small = (match[0] if match[0] in acronyms else match[0].lower() for match in found)
        return cls(tuple(small), tuple(match.start() for match in found), lexicon)

    def at(self, place: int) -> str:
        """The word at a place; empty outside of the text."""
        return self.small[place] if 0 <= place < len(self.small) else ""

    def start_of(self, place: int, text: str) -> int:
        """Where a word begins in the text it was taken from; its end for a place behind the last word."""
        return self.starts[place] if place < len(self.starts) else len(text)

    def starts_with(self, phrase: str) -> bool:
        """Whether these are the first words; an elided word may end the phrase."""
        if not self.small or not phrase.startswith(self.small[0]):
            return False
        wanted = self.words_of(phrase)
        return self.small[: len(wanted)] == tuple(wanted)

    def words_of(self, phrase: str) -> list[str]:
        """The words of a phrase of the lexicon; in French an elided word is one."""
        return (phrase.replace("'", "' ") if self.lexicon.language is Language.FRENCH else phrase).split()

    def comma_before(self, place: int) -> int:
        """Where the last comma before a place stands; -1 if none does."""
        return next((at for at in range(min(place, len(self.small)) - 1, -1, -1) if self.small[at] == ","), -1)

    def is_infinitive(self, place: int) -> bool:
        """Whether a word is an infinitive by the lists or its ending."""
        word, shapes = self.at(place), self.lexicon.shapes
        if word in shapes.infinitives:
            return True
        return len(word) > 2 and word.endswith(shapes.infinitive_endings) and word not in shapes.nouns_or_verbs


def main_verb(words: Words, start: int = 1) -> int | None:
    """Where the main finite verb of a text stands, looked for from `start` on; None if it has none.

    The first verb after a relative word belongs to that (`waits` for it), and so does one joined to it by "and". A
    comma ends this, unless the verb of a word that is always relative is still to come. A verb right after "to", or
    joined to one, is an infinitive.
    """
    shapes = words.lexicon.shapes
    waits, is_kept, skipped, after_to = False, False, False, False
    for place, word in enumerate(words.small):
        if word in _PAUSES:
            waits, skipped, after_to = waits and is_kept, False, False
            continue
        opens = word in shapes.relatives_at_start and words.at(place - 1) in ("", ",")
        if (word in shapes.relatives or opens) and words.at(place + 1) not in shapes.short_relatives:
            waits, is_kept, skipped = True, not opens, False
            continue
        if word == "to":
            after_to = True
        if place < start or not _is_finite(words, place):
            continue
        joined = words.at(place - 1) in shapes.joiners
        if words.at(place - 1) == "to" or (joined and (after_to or skipped)):
            continue
        if waits:
            waits, skipped = False, True
            continue
        return place
    return None


def has_finite(words: Words) -> bool:
    """Whether any word of a text is a finite verb, that of a relative clause as well."""
    return any(_is_finite(words, place) for place in range(1, len(words.small)))


def _is_finite(words: Words, place: int) -> bool:
    word, before, after = words.at(place), words.at(place - 1), words.at(place + 1)
    lexicon = words.lexicon
    shapes = lexicon.shapes
    if f"{word} {after}" in shapes.finite_pairs or f"{word} -{after[-1:]}" in shapes.finite_pairs:
        return True
    if f"{before} {word}" in shapes.noun_pairs:
        return False
    if (
        word in shapes.adverbs
        or word in shapes.negations
        or word in shapes.prepositions
        or word in shapes.pronouns
        or (not word.isalpha() and "'" not in word)
    ):
        return False
    if _follows_a_pronoun(words, place) or _has_an_object(words, place):
        return True
    if (before in shapes.relatives or (before in shapes.verb_adverbs and place > 1)) and word in shapes.infinitives:
        return True
    if word in shapes.finite_or_nouns:
        is_negated = before in shapes.not_to and lexicon.language is Language.SPANISH
        opens_noun = before in lexicon.articles.determiners and not is_negated
        if opens_noun or before in shapes.prepositions or before == ",":
            return False
        if place == 0 and word not in shapes.impersonal and _is_said_of_a_noun(words, 1):
            return False
        is_adverbial = after == "d'" and words.at(place + 2) in shapes.adverbs
        if (after in ("", ",", "of", "for", "de", "d'", "del") or after in shapes.joiners) and not is_adverbial:
            return False
        is_plain = lexicon.language is Language.ENGLISH and (word[-1] != "s" or word.endswith("ss"))
        if not is_plain or is_plural(words, _subject_of(words, place)):
            return True
        return (word not in shapes.nouns_or_verbs or _joins_two(words, place)) and _has_far_plural(words, place)
    if (word in shapes.irregular_pasts and after in shapes.prepositions) or (word.endswith("ed") and after == "by"):
        return False
    if word in shapes.finite or _is_past(words, place) or is_third_person(words, place):
        return True
    if word.endswith(shapes.finite_plural_endings) and len(word) > 3 and word not in shapes.not_finite:
        determiners = lexicon.articles.determiners - shapes.adverbs  # "los pagan", "no pagan"
        others = (determiners, shapes.prepositions, shapes.relatives, shapes.relatives_at_start)
        return place > 0 and before != "," and not any(before in known for known in others)
    if shapes.finite_endings and word.endswith(shapes.finite_endings) and len(word) > 3:
        return word not in shapes.not_finite and not word.endswith("ment")
    is_noun = word in shapes.nouns_or_verbs or word in shapes.verbs_after_nouns
    is_verb = word in shapes.infinitives or word in shapes.verbs_after_nouns
    if lexicon.language is not Language.ENGLISH or not is_verb or word in shapes.predicate_openers:
        return False
    subject = _subject_of(words, place)
    if not is_plural(words, subject):
        return (not is_noun or _joins_two(words, place)) and _has_far_plural(words, place)
    return not is_noun or (
        words.at(subject) not in shapes.plural_modifiers and after not in ("", ",", "of", "for", "and")
    )


def _subject_of(words: Words, place: int) -> int:
    """Where the word before a verb stands, adverbs passed over."""
    subject = place - 1
    while words.at(subject) in words.lexicon.shapes.adverbs or words.at(subject).endswith("ly"):
        subject -= 1
    return subject


def _is_said_of_a_noun(words: Words, place: int) -> bool:
    """Whether a word shows that the one before it is a noun: a preposition or, in French and Spanish, an adjective."""
    word, shapes = words.at(place), words.lexicon.shapes
    if words.lexicon.language is Language.ENGLISH:
        return word in shapes.prepositions
    return word in shapes.prepositions or word in shapes.adjectives or word.endswith(shapes.adjective_endings)


def _joins_two(words: Words, place: int) -> bool:
    """Whether a word stands between two joined nouns and an object: "drought and debt push men onto boats"."""
    return words.at(place - 2) in words.lexicon.shapes.joiners and place > 2 and is_content(words, place + 1)


def _has_far_plural(words: Words, place: int) -> bool:
    """Whether the English subject of a verb is a plural before a preposition ("children on the move"), or two nouns."""
    shapes, lexicon = words.lexicon.shapes, words.lexicon
    before = words.at(place - 1)
    if (
        before in lexicon.articles.determiners
        or before in shapes.prepositions
        or before in shapes.joiners
        or before == ","
    ):
        return False
    if words.at(place - 2) in shapes.joiners and place > 2:
        return True
    start = words.comma_before(place) + 1
    first = next((at for at in range(start, place) if words.at(at) in shapes.prepositions), start)
    while words.at(first - 1).endswith("ed") and first > start + 1:
        first -= 1
    return first > start and is_plural(words, first - 1) and words.at(place + 1) not in ("", ",", *shapes.joiners)


def _is_past(words: Words, place: int) -> bool:
    """Whether an English word in -ed is a past and no participle: by the article or figure behind it."""
    word, after, shapes = words.at(place), words.at(place + 1), words.lexicon.shapes
    if (
        words.lexicon.language is not Language.ENGLISH
        or not (word.endswith("ed") or word in shapes.irregular_pasts)
        or words.at(place - 1) in shapes.finite
    ):
        return False
    return (
        place > 0
        and word != "aged"
        and (after in shapes.past_objects or after[:1].isdigit() or after in words.lexicon.signs.acronyms)
    )


def is_content(words: Words, place: int) -> bool:
    """Whether a word is a noun, an adjective or an adverb, as what follows a verb; English participles are not."""
    word, shapes = words.at(place), words.lexicon.shapes
    if not word.isalpha() or word == "to" or word in shapes.irregular_pasts or word.endswith(("ed", "wn", "ing")):
        return False
    others = (shapes.prepositions, shapes.joiners, shapes.relatives, shapes.finite, shapes.predicates)
    return not any(word in known for known in others)


def base_of(word: str, lexicon: Lexicon) -> str:
    """The English verb that a word in -s seems to be a form of; empty if none is known."""
    shapes = lexicon.shapes
    if not word.endswith("s") or word.endswith("ss"):
        return ""
    bases = [word[:-1]]
    if word.endswith(_ENDS_BEFORE_ES):
        bases.append(word[:-2])
    if word.endswith("ies"):
        bases.append(word[:-3] + "y")
    return next((base for base in bases if base in shapes.infinitives or base in shapes.verbs_after_nouns), "")


def is_third_person(words: Words, place: int) -> bool:
    """Whether an English word in -s that could be a noun is a verb: it stands between a noun and its object.

    Two nouns in a row, of which the first is a plural, are rare; so the object is told by its own -s or its adjective.
    """
    word, lexicon = words.at(place), words.lexicon
    shapes, before, after = lexicon.shapes, words.at(place - 1), words.at(place + 1)
    if lexicon.language is not Language.ENGLISH or place == 0 or not base_of(word, lexicon):
        return False
    others = (lexicon.articles.determiners, shapes.prepositions, shapes.relatives, shapes.joiners)
    if not before.isalpha() or any(before in known for known in others):
        return False
    if word in shapes.plural_modifiers or f"{word} {after}" in shapes.noun_pairs or not is_content(words, place + 1):
        return False
    if after in shapes.object_openers or is_plural(words, place + 1):
        return True
    return after.endswith(shapes.adjective_endings) and is_content(words, place + 2)


def _has_an_object(words: Words, place: int) -> bool:
    """Whether a word seems a verb by the object behind it: a noun is followed by an article only behind a preposition.

    In English it must be the -s form of a known verb as well.
    """
    lexicon = words.lexicon
    shapes, word, before = lexicon.shapes, words.at(place), words.at(place - 1)
    after = words.at(place + 1)
    if after not in shapes.object_openers or f"{after} {words.at(place + 2)}" in shapes.noun_pairs:
        return False
    if not word.endswith(shapes.verb_endings):
        return False
    others = (lexicon.articles.determiners, shapes.prepositions, shapes.relatives, shapes.relatives_at_start)
    if any(before in known or word in known for known in others) or word in shapes.joiners or before == ",":
        return False
    if lexicon.language is Language.ENGLISH:
        return place > 0 and base_of(word, lexicon) in shapes.infinitives
    return len(word) > 2 and not words.is_infinitive(place) and not word.endswith("ment")


def _follows_a_pronoun(words: Words, place: int) -> bool:
    """Whether a word stands behind a subject pronoun or a negation of verbs, with other small words between."""
    shapes = words.lexicon.shapes
    if words.is_infinitive(place) and words.lexicon.language is not Language.ENGLISH:
        return False
    subject = place - 1
    while words.at(subject) in shapes.adverbs - shapes.pronouns and words.at(subject) not in shapes.negations:
        subject -= 1
    if words.at(subject) in shapes.negations:
        return not words.at(place).endswith(("ando", "iendo"))
    return words.at(subject) in shapes.pronouns


def is_plural(words: Words, place: int) -> bool:
    """Whether a word is an English plural: what stands before a verb without -s."""
    word, shapes = words.at(place), words.lexicon.shapes
    if word in shapes.plurals:
        return True
    if len(word) < 3 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return False
    return word not in shapes.finite and word not in words.lexicon.articles.determiners
