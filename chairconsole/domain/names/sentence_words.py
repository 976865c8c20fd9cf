"""The sentences of a text and their words, as names are looked for in them, and the languages of a sentence."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from typing import NamedTuple

from chairconsole.domain.base.folding import fold
from chairconsole.domain.names.inflection import word_keys

LATIN = ("en", "fr", "es")
_INSIDE = "\u00ad\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u200b-\u200f\u2060\ufeff"
_WORD = re.compile(rf"(?:[^\W\d_]\.){{2,}}|(?:[^\W_][{_INSIDE}]*)+")
_POSSESSIVE = re.compile(r"['’ʼ]s(?![^\W_])")
_SENTENCE_END = re.compile(r"(?<=[.!?…。！？؟])[\"'”’»)]*\s+|\n+")
_ABBREVIATION = re.compile(
    r"\b(?:M|H\.E|S\.E|(?i:St|Ste|Sta|Sto|Mr|Mrs|Ms|Mme|Dr|Dre|Dra|Sr|Sra|Srta|Excm[oa])|г-н|г-жа"
    r"|EE|Dem|Dom|Rep|Rép|Afr|Eq|Equat)\.$"
    # "S. Africa": a letter alone after a full stop or at the beginning is no word that ends a sentence.
    r"|(?<![\w.'’])[NSR]\.$"
)
# "Minister de la Cruz": two small words in a surname tell no language.
_WITHIN_A_NAME = re.compile(r"(?<=[^\W\d_] )(?P<small>(?:de (?=l[ao]s? [A-ZÀ-Þ])|(?<= de )l[ao]s? (?=[A-ZÀ-Þ])))")
_SCRIPTS = {"ar": "\u0600-\u06ff", "ru": "\u0400-\u04ff", "zh": "\u3400-\u4dbf\u4e00-\u9fff"}
_OF_SCRIPT = {language: re.compile(f"[{signs}]") for language, signs in _SCRIPTS.items()}
_OWN_LETTERS = {"fr": re.compile("[àâçèêëîïôûùœ]"), "es": re.compile("[áíóúñ¿¡]")}
# Of which the directory has some two thousand.
_KEPT_NAMES = 8192
_LATIN_LETTER = re.compile("[A-Za-z\u00c0-\u024f\uff21-\uff5a]")


class Word(NamedTuple):
    """A folded word and where it stands in its text; a written word that folds to several gives each of them."""

    folded: str
    start: int
    end: int


class Sentence:
    """A sentence of a text: its words, with places in the whole text.

    `parts` are the stretches between full stops; those of "St." and "Mr." end no sentence.
    """

    def __init__(self, text: str, parts: list[tuple[int, int]]) -> None:
        self.text = text
        self._parts = parts
        self.start = parts[0][0]
        self.end = parts[-1][1]

    def part_at(self, place: int) -> tuple[int, int]:
        """Where the part that a place of the text is in begins and ends."""
        return next(part for part in reversed(self._parts) if part[0] <= place)

    @property
    def written(self) -> str:
        """The sentence as it is written."""
        return self.text[self.start : self.end]

    @cached_property
    def words(self) -> list[Word]:
        """Its folded words."""
        return [Word(word, self.start + start, self.start + end) for word, start, end in words_of(self.written)]

    def folded(self, place: int) -> str:
        """The word at a place; empty before the first and after the last."""
        return self.words[place].folded if 0 <= place < len(self.words) else ""

    def has(self, words: tuple[str, ...], place: int, language: str, written: str | None) -> bool:
        """Whether the words of a name stand at a place, in any of their forms, and as they have to be written."""
        found = self.words[place : place + len(words)]
        if len(found) < len(words):
            return False
        keys = (word_keys(word.folded, language) for word in found)
        if not all(one in of_word for of_word, one in zip(keys, words, strict=True)):
            return False
        return written is None or written == letters(self.text[found[0].start : found[-1].end])

    def _is_small(self, word: Word) -> bool:
        """Whether it begins with a small letter: a name may have letters of another language."""
        return self.text[word.start].islower()

    def _is_initial(self, word: Word) -> bool:
        """Whether it is a letter with a full stop, which is no elided French word: "S. Africa"."""
        return word.end - word.start == 1 and self.text.startswith(".", word.end)

    def languages(self, function_words: Mapping[str, frozenset[str]]) -> tuple[str, ...]:
        """The languages that it may be in: by its letters and by its function words; several if nothing tells."""
        found = [language for language, letter in _OF_SCRIPT.items() if letter.search(self.written)]
        if _LATIN_LETTER.search(self.written):
            within = {match.start("small") + self.start for match in _WITHIN_A_NAME.finditer(self.written)}
            telling = [word for word in self.words if word.start not in within and not self._is_initial(word)]
            counts = {one: sum(word.folded in function_words[one] for word in telling) for one in LATIN}
            for one, sign in _OWN_LETTERS.items():
                counts[one] += any(
                    sign.search(self.text, word.start, word.end) for word in telling if self._is_small(word)
                )
            most = max(counts.values())
            found += [one for one in LATIN if counts[one] == most]
        return tuple(found)


def sentences(text: str) -> Iterator[Sentence]:
    """The sentences of a text, in its order."""
    start, parts = 0, []
    for end in _SENTENCE_END.finditer(text):
        parts.append((start, end.start()))
        start = end.end()
        if not _ABBREVIATION.search(text, parts[0][0], end.start()):
            yield Sentence(text, parts)
            parts = []
    yield Sentence(text, [*parts, (start, len(text))])


def words_of(text: str) -> Iterator[tuple[str, int, int]]:
    """The folded words of a text and where they stand; the s of a possessive is none."""
    place = 0
    while (found := _WORD.search(text, place)) is not None:
        # "G-77" and "d'Ivoire" are several words in a name and in a text alike.
        for word in fold(found[0]).split():
            yield word, found.start(), found.end()
        possessive = _POSSESSIVE.match(text, found.end())
        place = possessive.end() if possessive else found.end()


@lru_cache(_KEPT_NAMES)
def folded_words(text: str) -> tuple[str, ...]:
    """The folded words of a name. The directory's are asked for again whenever somebody joins those to look for."""
    return tuple(word for word, _, _ in words_of(text))


def letters(text: str) -> str:
    """The letters and digits of a text as they are written, wide ones as usual ones."""
    return "".join(letter for letter in unicodedata.normalize("NFKC", text) if letter.isalnum())
