"""The words of a text in order."""

import re
from collections.abc import Container
from dataclasses import dataclass, field, replace
from typing import Self

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.signs import without_brackets

_SPANISH_ENDING = re.compile(r"(?<=[csx])ion$")
_FRENCH_INFINITIVE = re.compile(r"^(?!hier$|mer$|fer$)[^\W\d_]{2,}(?:er|ir|re)$")
_BEFORE_HAS = frozenset(("ce", "ceci", "cela", "elle", "il", "l'", "lui", "n'", "on", "qui", "y", "ça"))
_FRENCH_ORDER = re.compile(r"ez(?:-(?:la|le|les|leur|moi|nous))?$")
_SPANISH_ORDER = re.compile(r"[aeáéíó]n(?:se)?(?:los?|las?|les?)$|[áéíóú]\w*n(?:los?|las?|les?|se)$")
_NOUNS_IN_LY = frozenset(("ally", "assembly", "elderly", "family", "monopoly", "reply", "supply"))
_WORD = re.compile(r"[^\W_]+(?:['’\-.,][^\W_]+)*|[,;:?]")
_FRENCH_WORD = re.compile(r"[^\W\d_]+['’](?=\w)|[^\W_]+(?:[\-.,][^\W_]+)*|[,;:?]")


@dataclass(frozen=True, slots=True)
class Words:
    """The words and commas of a text in small letters, without what stands in brackets; an elided word is one.

    French and Spanish words that were typed without their accents have them.

    `starts`: where each begins in the text. `finite`: whether the word at a place is a finite verb, once it is known.
    """

    text: str
    small: tuple[str, ...]
    starts: tuple[int, ...]
    lexicon: Lexicon
    finite: dict[int, bool] = field(default_factory=dict, init=False, repr=False, compare=False)

    @classmethod
    def of(cls, text: str, lexicon: Lexicon) -> Self:
        """The words of a text of one or more."""
        pattern = _FRENCH_WORD if lexicon.language is Language.FRENCH else _WORD
        found = list(pattern.finditer(without_brackets(text).replace("’", "'")))
        acronyms = lexicon.signs.acronyms
        small = (match[0] if match[0] in acronyms else with_accents(match[0].lower(), lexicon) for match in found)
        typed = tuple(small)
        if lexicon.language is Language.FRENCH and "a" in typed:  # "pret a aider"
            pairs = zip(typed, (*typed[1:], ""), strict=True)
            typed = tuple("à" if one == "a" and _FRENCH_INFINITIVE.search(after) else one for one, after in pairs)
        words = cls(text, typed, tuple(match.start() for match in found), lexicon)
        return replace(words, small=words._of_a_demand()) if "a" in typed[2:] else words

    def _of_a_demand(self) -> tuple[str, ...]:
        """French words that begin with an infinitive, of which "a" is no verb then: "passer de l'aide a l'emploi"."""
        if self.lexicon.language is not Language.FRENCH or not self.is_infinitive(0):
            return self.small
        behind = zip(self.small[1:], self.small[2:], strict=False)
        told = ("à" if one == "a" and before not in _BEFORE_HAS else one for before, one in behind)
        return (*self.small[:2], *told)

    def at(self, place: int) -> str:
        """The word at a place; empty outside of the text."""
        return self.small[place] if 0 <= place < len(self.small) else ""

    def after(self, place: int) -> Self:
        """The words from a place on."""
        return replace(self, small=self.small[place:], starts=self.starts[place:])

    def start_of(self, place: int) -> int:
        """Where a word begins in the text; its end for a place behind the last word."""
        return self.starts[place] if place < len(self.starts) else len(self.text)

    def starts_with(self, phrase: str) -> bool:
        """Whether these are the first words; an elided word may end the phrase."""
        if not self.small or not phrase.startswith(self.small[0]):
            return False
        wanted = self.words_of(phrase)
        return self.small[: len(wanted)] == tuple(wanted)

    def opening(self, phrases: Container[str]) -> str:
        """The longest of these phrases with which the text begins; empty if it begins with none."""
        found = opening = ""
        for word in self.small:
            opening += word if not opening or opening.endswith("'") else f" {word}"
            if opening in phrases:
                found = opening
        return found

    def words_of(self, phrase: str) -> list[str]:
        """The words of a phrase of the lexicon; in French an elided word is one."""
        return (phrase.replace("'", "' ") if self.lexicon.language is Language.FRENCH else phrase).split()

    def comma_before(self, place: int) -> int:
        """Where the last comma before a place stands; -1 if none does."""
        return next((at for at in range(min(place, len(self.small)) - 1, -1, -1) if self.small[at] == ","), -1)

    def is_in_an_addition(self, place: int) -> bool:
        """Whether the part between commas that has a place begins with a preposition or a relative word."""
        shapes = self.lexicon.shapes
        first = self.at(self.comma_before(place) + 1 if place else 0)
        return first in shapes.prepositions or first in shapes.relatives or first in shapes.relatives_at_start

    def is_infinitive(self, place: int) -> bool:
        """Whether a word is an infinitive by the lists or its ending."""
        word, shapes = self.at(place), self.lexicon.shapes
        if word in shapes.infinitives or (word == "ser" and self.at(place + 1)[:3] not in ("", "hum", "viv")):
            return True
        if word.endswith("er") and self.text[self.start_of(place) :][: len(word)] in self.lexicon.signs.names:
            return False  # "Niger"
        return len(word) > 2 and word.endswith(shapes.infinitive_endings) and word not in shapes.nouns_or_verbs

    def is_order(self, place: int) -> bool:
        """Whether a French or Spanish word is an imperative, by its ending: "investissez", "úsenlos"."""
        word, shapes, language = self.at(place), self.lexicon.shapes, self.lexicon.language
        if language is Language.SPANISH:
            if place == 0 and word.endswith(("an", "en")) and len(word) > 4 and self.at(1):
                others = (shapes.finite, shapes.impersonal, shapes.not_finite, shapes.nouns_or_verbs)
                return not any(word in known for known in others)
            return _SPANISH_ORDER.search(word) is not None and word not in shapes.nouns_or_verbs
        if language is not Language.FRENCH or word in shapes.not_finite:
            return False
        opens = place == 0 and self.at(1) in shapes.object_openers
        return (_FRENCH_ORDER.search(word) is not None and self.at(place - 1) != "vous") or (
            word.endswith("ons") and opens
        )

    def is_of_the_speaker(self, place: int) -> bool:
        """Whether a French or Spanish word is "we", "our" or a verb in the first person."""
        word, shapes = self.at(place), self.lexicon.shapes
        if word in shapes.first_person or (place == 0 and word in shapes.first_person_verbs):
            return True
        endings = shapes.first_person_endings
        return bool(endings) and len(word) > 4 and word.endswith(endings) and word not in shapes.not_finite

    def speaker_at_the_start(self) -> int:
        """How many French or Spanish words say who spoke at the beginning: "la délégation", "el grupo", "Rabat".

        0 for none; a place is one where it offers something.
        """
        lexicon = self.lexicon
        first = self.text[self.start_of(0) : self.start_of(1)].strip()
        if first in lexicon.signs.names and self.at(1) in lexicon.kinds[PointKind.OFFER].first:
            return int(lexicon.language is not Language.ENGLISH)
        is_one = self.at(0) in lexicon.articles.determiners and self.at(1) in lexicon.signs.speakers
        return 2 if is_one and lexicon.language is not Language.ENGLISH else 0

    def offers(self, place: int) -> bool:
        """Whether the words before an infinitive at a place offer to do that, or not to: "ready to x"."""
        openers, rest = self.lexicon.kinds[PointKind.OFFER].first, self.after(place)
        return any(word in openers for word in self.small[:place]) and (rest.is_infinitive(0) or rest.denied() > 0)

    def denied(self) -> int:
        """How many words "not to" has at the beginning of the text ("ne pas"); 0 if it does not begin so.

        An English "not" alone is left of "must not x".
        """
        for phrase in self.lexicon.shapes.not_to:
            passed = len(self.words_of(phrase))
            if self.starts_with(phrase) and (self.lexicon.language is Language.ENGLISH or self.is_infinitive(passed)):
                return passed
        shapes = self.lexicon.shapes
        has_object = self.at(2)[:1].isalnum() and self.at(2) not in ("but", *shapes.joiners, *shapes.prepositions)
        is_english = self.lexicon.language is Language.ENGLISH
        return int(is_english and self.at(0) == "not" and self.at(1) in shapes.infinitives and has_object)

    def may_be_of_several(self, verb: int, commas: list[int]) -> bool:
        """Whether a verb may be that of nouns parted by these commas: in French and Spanish it is a plural then."""
        if verb - commas[-1] <= 1 or self.lexicon.language is Language.ENGLISH:
            return verb - commas[-1] > 1
        is_plural = self.at(verb).endswith("n" if self.lexicon.language is Language.SPANISH else "nt")
        has_joiner = not self.lexicon.shapes.joiners.isdisjoint(self.small[commas[-1] : verb])
        return is_plural and (len(commas) > 1 or has_joiner)

    def judges_first(self) -> bool:
        """Whether an adjective says how good it is to do what follows, or that it be done: "important to count"."""
        shapes = self.lexicon.shapes
        if self.at(0) not in shapes.judgements:
            return False
        if self.at(1) in (shapes.that, "qu'"):
            return True
        is_marked = self.at(1) in ("to", "de", "d'")
        verb = 1 + is_marked
        can_be_bare = self.lexicon.language is Language.SPANISH
        return (is_marked or can_be_bare) and (self.is_infinitive(verb) or self.at(verb) == "be")

    def names_who_acts(self, place: int) -> bool:
        """Whether a name stands at a place and what it is to do behind it: "Ghana to host a hub"."""
        is_name = self.text[self.start_of(place) :][:1].isupper()
        marks = ("to", "de", "d'", "a", "à")
        behind = range(place + 1, len(self.small))
        return is_name and any(self.at(one) in marks and self.is_infinitive(one + 1) for one in behind)

    def begins_as_a_wish(self) -> bool:
        """Whether a French or Spanish text begins with "that": what was asked for."""
        shapes = self.lexicon.shapes
        return bool(shapes.that_as_wish) and self.at(0) in (shapes.that, "qu'")

    def begins_no_noun(self) -> bool:
        """Whether French or Spanish words cannot be a noun phrase: they begin otherwise, or end in "yes" or "no"."""
        shapes, first = self.lexicon.shapes, self.at(0)
        others = (
            shapes.relatives,
            shapes.pronouns,
            shapes.question_openers,
            shapes.negations,
            shapes.first_person_verbs,
        )
        is_adverb = first in ("de", "d'") and self.at(1) in ("ahí", "là", "abord", "emblée", "ores")
        if first in ("ningún", "ninguna", "ninguno") or is_adverb:
            return True
        is_preposition = first in shapes.prepositions and first not in ("de", "d'", "des", "du")
        answers = ("sí", "si", "no", "oui", "non")
        answers_itself = any(
            word in answers and self.at(place + 1) in ("", ",") for place, word in enumerate(self.small) if place
        )
        return is_preposition or answers_itself or any(first in known for known in others)

    def is_an_exclamation(self) -> bool:
        """Whether nothing but adverbs, or a comparison, stands behind a colon: "children in prison: never".

        A slogan is none either: "sans papiers, pas de travail".
        """
        shapes = self.lexicon.shapes
        small = shapes.adverbs | shapes.negations | shapes.before_infinitives | self.lexicon.signs.asides
        rests = (self.after(place) for place in range(1, len(self.small)) if self.at(0) in shapes.colon_openers)
        is_slogan = any(rest.starts_with(phrase) for rest in rests for phrase in shapes.no)
        return is_slogan or all(word in small for word in self.small)

    def begins_with_an_adverb(self) -> bool:
        """Whether a French or Spanish tail is no noun phrase: "as much as money"."""
        shapes = self.lexicon.shapes
        is_adverb = self.at(0) in shapes.adverbs and self.at(0) not in shapes.object_openers | shapes.prepositions
        return is_adverb and self.lexicon.language is not Language.ENGLISH

    def asks_inside(self) -> bool:
        """Whether a question word stands first or right behind a colon or comma, or a verb before its subject."""
        shapes = self.lexicon.shapes
        if any(word.endswith(shapes.question_endings) for word in self.small):
            return True
        openers = shapes.question_openers.union(shapes.questions)
        if self.at(0) in shapes.relatives and not openers.isdisjoint(self.small[2:]):
            return True  # "if all agree why is nothing done"
        behind = int(self.at(0) in shapes.prepositions | shapes.joiners)  # "de quién", "and who"
        starts = (n for n in range(len(self.small)) if self.at(n - 1) in ("", ":", ",") or n in (0, behind))
        return any(self.at(place) in openers for place in starts)

    def are_of_an_adjective(self) -> bool:
        """Whether a text begins with an adjective that has what belongs to it behind it: "free of charge"."""
        shapes = self.lexicon.shapes
        return self.at(0) in shapes.predicates and self.at(1) in shapes.prepositions

    def say_what_it_is(self) -> bool:
        """Whether words behind a comma say what the nouns before it are: "…, key to integration"."""
        articles, prepositions = self.lexicon.articles, self.lexicon.shapes.prepositions
        noun = self.at(int(self.at(0) in articles.before_nouns))
        is_one = not articles.what_it_is.isdisjoint((noun, noun.removesuffix("s")))
        return is_one and not prepositions.isdisjoint(self.small)

    def start_of_infinitive(self) -> int:
        """Where an infinitive begins behind words that are said with it: "never", "se", "ne … plus"; 0 without any."""
        shapes, place = self.lexicon.shapes, 0
        while self.at(place) in shapes.before_infinitives or (place and self.at(place) in shapes.reflexives):
            place += 1
        return place if place or self.at(0) not in shapes.reflexives else 1

    def start_of_adjective(self, place: int) -> int:
        """Where what is said of a noun begins, of which a word is the last adjective: with its adverbs and others."""
        shapes = self.lexicon.shapes
        while place > 1:
            before = self.at(place - 1)
            is_manner = before.endswith("ly") and self.lexicon.language is Language.ENGLISH
            if before in shapes.adverbs or (is_manner and before not in _NOUNS_IN_LY):  # "not legally binding"
                place -= 1
            elif self._ends_a_measure(place - 1):
                place -= 2
                while self.at(place - 1) == "to" and self._is_number(place - 2):
                    place -= 2
            elif before in shapes.joiners and self.at(place - 2) in shapes.predicates:
                place -= 2
            else:
                break
        return place

    def _ends_a_measure(self, place: int) -> bool:
        """Whether an English word ends what tells by how much: "six points", "six to seven points"."""
        is_unit = self.at(place).endswith("s") and self.lexicon.language is Language.ENGLISH
        return is_unit and place > 1 and self._is_number(place - 1)

    def _is_number(self, place: int) -> bool:
        return self.at(place).isdigit() or self.at(place) in self.lexicon.glossary.numbers


def with_accents(word: str, lexicon: Lexicon) -> str:
    """A French or Spanish word in small letters with the accents that were left out, as far as it is known."""
    if lexicon.language is Language.ENGLISH:
        return word
    if lexicon.language is Language.SPANISH:
        word = _SPANISH_ENDING.sub("ión", word)
    if word not in lexicon.accented and word.endswith("s"):
        return lexicon.accented.get(word[:-1], word[:-1]) + "s"
    return lexicon.accented.get(word, word)
