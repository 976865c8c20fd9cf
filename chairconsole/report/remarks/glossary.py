"""Abbreviations and the words that are said for them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property, partial
from operator import add, itemgetter
from typing import Self

from chairconsole.domain.base.event_parts import Language, PointKind, PointShape
from chairconsole.domain.base.folding import fold
from chairconsole.report.remarks.lexicon import Lexicon

_ARTICLES = ("the ", "le ", "la ", "les ", "el ", "los ", "las ")
_AFTER_ARTICLE = (*_ARTICLES, "du ", "au ", "des ", "aux ", "del ", "al ")
_COUNTED = {
    Language.FRENCH: re.compile(r"(millions?|milliards?|pour cent)( +)(?=([^\W\d_]+['’]?))"),
    Language.SPANISH: re.compile(r"(millón|millones|por ciento)( +)(?=([^\W\d_]+))"),
}
_ONE = {
    Language.FRENCH: (re.compile(r"\b([01](?:,\d+)?[ \u00a0](?:million|milliard))s\b"), r"\1"),
    Language.SPANISH: (re.compile(r"\b1 millones\b"), "1 millón"),
}
_BEFORE_VOWEL = re.compile(r"(?<=[st] )de (?=[aeiouyéèêâîôœ])")
_QUOTED = re.compile(r"""("[^"]*"|“[^”]*”|«[^»]*»|‘.*’(?!\w)|(?<!\w)'(?:[^']|(?<=\w)'(?=\w))*'(?!\w))""")
_LET_US = re.compile(r"(^|; ?|: | [-–—] )let['’]s (not )?([^\W\d_]+)", re.IGNORECASE)
_AUXILIARIES = ("be", "do", "have")
_BEFORE_ITS_SUBJECT = ("how", "when", "where", "why")
_STOP = r"(?:\.(?=,|\s+(?-i:[a-zà-öø-ÿ])))?"
"""The stop of an abbreviation, which ends no sentence since the next word has a small letter."""

_SHORTEST_REPEATED = 2  # letters: "a", "of" may stand twice
_MONEY_AND_SHARES = "%$€£"
_ACRONYM_OR_RANGE = re.compile(r"(?=.*[A-ZÀ-Ý][A-ZÀ-Ý\d])[A-ZÀ-Ý\d. ]+|#[-–]#")
_MAY_HAVE_SYMBOLS = re.compile(rf"[{_MONEY_AND_SHARES}]|[A-ZÀ-Ý][A-ZÀ-Ý\d]|\d ?[-–]")
_NUMBER = r"(\d+(?:[ .,\u00a0\u202f]\d{3})*(?:[.,]\d+)?)"


@dataclass(frozen=True, slots=True)
class Entry:
    """What is said for what is typed; `asks`: it could mean something else, and is never replaced silently.

    `written` is what stands in a written text for a symbol or an acronym: "@" in it is all that was typed. It is empty
    for what is only cut short, as "w/" is.
    """

    typed: str
    said: str
    asks: bool = False
    written: str = ""


@dataclass(frozen=True)
class Glossary:
    """Entries of one language, longest first. `numbers`: the words for one to twelve.

    `readings`: what notes of each kind and given shape were read as with these entries. `compared`: the words of notes
    by which others are found to say the same.
    """

    entries: tuple[Entry, ...] = ()
    numbers: tuple[str, ...] = ()
    readings: dict[tuple[str, PointKind, PointShape | None], object] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    compared: dict[str, tuple[str, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)

    @classmethod
    def of(cls, lexicon: Lexicon, own: Mapping[str, str] | None = None) -> Self:
        """The entries of a lexicon with a person's own laid over them: what is said by what is typed."""
        words = lexicon.glossary
        own = {typed.strip(): said.strip() for typed, said in (own or {}).items()}
        entries = {
            typed: Entry(typed, said, asks, "" if asks else _in_writing(typed, words.written))
            for every, asks in ((words.said, False), (words.asks, True), (own, False))
            for typed, said in every.items()
        }
        entries.pop("", None)
        return cls(tuple(sorted(entries.values(), key=lambda entry: (-len(entry.typed), entry.typed))), words.numbers)

    def said(self, text: str) -> str:
        """A text with its abbreviations replaced, those that ask left as they are."""
        return self._replaced(text, self._in(text))

    def asked(self, text: str) -> tuple[str, ...]:
        """What stands in a text that could mean more than one thing, as it is typed."""
        return self._asking(text, self._in(text))

    def said_and_asked(self, text: str) -> tuple[str, tuple[str, ...]]:
        """What `said` and `asked` give."""
        near = self._in(text)
        return self._replaced(text, near), self._asking(text, near)

    def _replaced(self, text: str, near: Iterable[Entry]) -> str:
        for entry in near:
            if not entry.asks:
                text = _pattern(entry.typed).sub(partial(self._said_for, entry.said), text)
        return text

    def _asking(self, text: str, near: Iterable[Entry]) -> tuple[str, ...]:
        asks = (_pattern(entry.typed).search(text) for entry in near if entry.asks)
        return tuple(match[0] for match in asks if match)

    def places(self, text: str) -> list[tuple[int, int, Entry, str]]:
        """Where entries still stand in a text: from, to, which, and what would be said there; longest first."""
        found: list[tuple[int, int, Entry, str]] = []
        for entry in self._in(text):
            for match in _pattern(entry.typed).finditer(text):
                start, end = match.span()
                if all(end <= other[0] or other[1] <= start for other in found):
                    found.append((start, end, entry, self._said_for(entry.said, match)))
        return found

    def in_writing(self, sentence: str, notes: Iterable[str]) -> str:
        """A sentence that was made of notes, with symbols and acronyms for what is said for them.

        An article that is said with an acronym stays before it: "le pacte mondial" becomes "le GCM".
        """
        for note in filter(_MAY_HAVE_SYMBOLS.search, notes):
            for start, end, entry, said in self.places(note):
                if entry.written:
                    spoken = re.escape(_without_article(said.strip())).replace("'", "['’]")
                    if found := re.search(rf"(?<!\w){spoken}(?!\w)", sentence):
                        written = entry.written.replace("@", note[start:end])
                        sentence = sentence[: found.start()] + written + sentence[found.end() :]
        return sentence

    def _in(self, text: str) -> list[Entry]:
        """The entries that may be in a text: a quick look before their patterns are searched for."""
        folded = text.casefold()
        pairs = set(map(add, folded, folded[1:])).union(folded)
        near = (numbered for begin in self._by_beginning.keys() & pairs for numbered in self._by_beginning[begin])
        there = [(place, entry) for place, part, entry in near if part in folded]
        return [entry for _, entry in sorted(there, key=itemgetter(0))]

    @cached_property
    def _by_beginning(self) -> Mapping[str, list[tuple[int, str, Entry]]]:
        """The entries with their places and longest parts, by the first two letters of these."""
        found: dict[str, list[tuple[int, str, Entry]]] = {}
        for place, entry in enumerate(self.entries):
            part = _longest_part(entry.typed)
            found.setdefault(part[:2], []).append((place, part, entry))
        return found

    def _said_for(self, said: str, match: re.Match[str]) -> str:
        numbers = list(match.groups())
        if "@" in said and all(number.isdigit() and 0 < int(number) <= len(self.numbers) for number in numbers):
            numbers = [self.numbers[int(number) - 1] for number in numbers]
        for number in numbers:
            before_number, sign, after_number = said.partition("#" if "#" in said else "@")
            said = before_number + number + after_number if sign else said
        before, after = match.string[: match.start()], match.string[match.end() :]
        if before.casefold().endswith(_AFTER_ARTICLE):
            said = _without_article(said)
        said = _without_typed(said, before, after)
        return (
            " " * (before[-1:].isalnum() or (before[-1:] in "$€%" and bool(before))) + said + " " * after[:1].isalnum()
        )


def with_counted_nouns(text: str, lexicon: Lexicon) -> str:
    """French or Spanish numbers that were said for abbreviations, as they stand before what is counted.

    "5 millions enfants" becomes "5 millions d'enfants", and "1 millions" a singular.
    """
    if lexicon.language not in _COUNTED:
        return text
    small = (
        lexicon.articles.determiners | lexicon.shapes.prepositions | lexicon.shapes.adverbs | lexicon.shapes.adjectives
    )
    others = small | lexicon.shapes.joiners | lexicon.shapes.relatives | lexicon.shapes.finite

    def with_de(found: re.Match[str]) -> str:
        is_noun = (
            found[3].lower() not in others
            and fold(found[3]) not in lexicon.remarks.prepositions
            and not found[3].endswith(("é", "és", "ées", "ado", "ados", "adas"))
        )
        return f"{found[1]} de " if is_noun else found[0]

    one, singular = _ONE[lexicon.language]
    told = _COUNTED[lexicon.language].sub(with_de, one.sub(singular, text))
    return _BEFORE_VOWEL.sub("d'", told) if lexicon.language is Language.FRENCH else told


def written_out(text: str, what: PointKind, lexicon: Lexicon) -> str:
    """An English text with its contractions as they are written ("cannot"), but for quotations.

    "Let's build" is what is to be done: "to build". What cannot be told so stays: the verb of a question before its
    subject ("why don't States ratify?"), and "let's" in a conclusion or with a word that is no verb for sure.
    """
    forms, shapes = lexicon.glossary.written_out, lexicon.shapes
    if not forms or what is PointKind.QUOTE:
        return text
    small = text.casefold().replace("’", "'")
    if not any(form in small for form in (*forms, "let's")):
        return text  # a quick look before the patterns are searched for

    def told(found: re.Match[str]) -> str:
        typed = found[0].replace("’", "'")
        before = found.string[: found.start()].split()
        is_denied, is_asked = typed.lower().endswith(("n't", "nt")), found.string.rstrip().endswith("?")
        if is_denied and (before[-1].lower() in _BEFORE_ITS_SUBJECT if before else is_asked):
            return found[0]
        said = forms[typed.lower()]
        return said[0].upper() + said[1:] if typed[0].isupper() else said

    def aimed_at(found: re.Match[str]) -> str:
        verbs = (shapes.infinitives, shapes.nouns_or_verbs, shapes.verbs_after_nouns, _AUXILIARIES)
        is_verb = what is not PointKind.CONCLUSION and any(found[3].lower() in known for known in verbs)
        return f"{found[1]}{'not ' if found[2] else ''}to {found[3]}" if is_verb else found[0]

    every = _QUOTED.split(text)
    # Of what was split, each second part is a quotation.
    every[::2] = [_LET_US.sub(aimed_at, _contractions(tuple(forms)).sub(told, part)) for part in every[::2]]
    return "".join(every)


@cache
def _contractions(forms: tuple[str, ...]) -> re.Pattern[str]:
    either = "|".join(re.escape(form).replace("'", "['’]") for form in sorted(forms, key=len, reverse=True))
    return re.compile(rf"(?<![\w'’\-])(?:{either})(?![\w'’\-])", re.IGNORECASE)


def _without_typed(said: str, before: str, after: str) -> str:
    """What is said without the words that were typed around it as well: "ILO C189", "la convention C189 de l'OIT"."""
    words, typed = said.split(), before.casefold().split()
    if not typed or not before.endswith(" "):
        typed = []
    for begin, word in enumerate(words[:-1]):
        if typed and word.casefold() == typed[-1] and len(word) > _SHORTEST_REPEATED and not word.isdigit():
            words = words[begin + 1 :]
            break
    following = after.casefold().replace("’", "'").split()
    for begin in range(1, len(words)):
        rest = [word.casefold() for word in words[begin:]]
        if rest == following[: len(rest)] and len(rest[-1]) > _SHORTEST_REPEATED:
            return " ".join(words[:begin])
    return " ".join(words) if len(words) < len(said.split()) else said


def _without_article(said: str) -> str:
    return said.partition(" ")[2] if said.startswith(_ARTICLES) else said


def _in_writing(typed: str, forms: Mapping[str, str]) -> str:
    """What stands in a written text for an entry: "@" for itself, if it is a sign of money or share, or an acronym."""
    is_kept = any(sign in typed for sign in _MONEY_AND_SHARES) or _ACRONYM_OR_RANGE.fullmatch(typed)
    return forms.get(typed, "@" if is_kept else "")


def _longest_part(typed: str) -> str:
    """The longest part of an entry without numbers and spaces."""
    return max(re.split(r"[#\s]+", typed), key=len).casefold()


@cache
def _pattern(typed: str) -> re.Pattern[str]:
    """Where an entry stands as a whole word; one in small letters may have capitals.

    A sign at its end may touch the next word ("w/ids"), one at its beginning the word before ("$/yr"). "+" is
    "more" only where nothing stands before it that it could add to.
    """
    body = "".join(_NUMBER if part == "#" else re.escape(part) for part in re.split("(#)", typed))
    before = r"(?:(?<=^)|(?<=[,;:(] ))" if typed[0] == "+" else "" if typed[0] == "/" else r"(?<![\w/=\-–+])"
    stop = _STOP if typed[-1].isalpha() else ""
    after = "" if typed[-1] == "/" else rf"{stop}(?!\w)"
    return re.compile(before + body + after, re.IGNORECASE if typed == typed.lower() and len(typed) > 1 else 0)
