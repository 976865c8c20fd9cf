"""Words of a speech that name somebody without a listed name.

An office with a surname, "my country", a currency, a river, a group in words. The words are those of the file of
names. Arabic and Chinese have no capitals: there a title is one beside a word that is no office, or beside a surname
or the characters by which names from elsewhere are written.
"""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from chairconsole.domain.names.language_names import LanguageNames, NameForm
from chairconsole.domain.names.name_form import Form
from chairconsole.domain.names.named_things import named_things, who_says_first
from chairconsole.domain.names.sentence_words import Sentence

_CAPITAL = r"[^\W\d_a-zß-öø-ÿа-яё]"
_PARTICLES = (
    r"(?:(?:de|da|do|dos|das|di|del|della|van|von|zu|der|den|ten|ter|bin|bint|ibn|ben|al|el|la|las|los|le|y)\s){0,3}"
)
_NAME = rf"{_CAPITAL}[\w'’-]*(?:\s{_PARTICLES}{_CAPITAL}[\w'’-]+)*"
_NUMBER = r"(?:\d|million|billion|thousand|milliers|millions|milliards?|miles|mil|millones)"
_LARGE = r"(?:\d[\d.,\s]*\d{3}|million|billion|thousand|milliers|millions|milliards?|miles|mil|millones)"
_MOST_BETWEEN = 3
_BARE_CAPITALS = str.maketrans(
    {one: f"[{one}{bare}]" for one, bare in zip("ÀÂÇÉÈÊÎÔÛÁÍÓÚÑ", "AACEEEIOUAIOUN", strict=True)}
)
_POSSESSIVE = re.compile("['’]s$")


class Sign(NamedTuple):
    """Words from `start` to `end` of a text that name somebody, and what they are."""

    start: int
    end: int
    form: Form


class SpeechSigns:
    """Finds the signs of a language. `plain` are words in small letters that are no surnames."""

    def __init__(self, names: LanguageNames, language: str, plain: Container[str] = ()) -> None:
        self._language = language
        self._plain = plain
        self._table = {**names.table("signs", language), "instruments": names.words(language, "instruments")}

    def currency_at(self, text: str, start: int) -> int | None:
        """Where a currency ends that begins at a place of a text, and may be a word of another kind elsewhere."""
        found = self._currency.match(text, start) if self._currency is not None else None
        return None if found is None else found.end()

    def find(self, sentence: Sentence) -> Iterator[Sign]:
        """The signs in a sentence; some may overlap."""
        text = sentence.written
        for form, pattern in self._patterns:
            for found in pattern.finditer(text):
                groups = found.groupdict()
                if groups.get("instrument") or (groups.get("guessed") or "").casefold() in self._plain:
                    continue
                end = found.end("name") - (len("'s") if _POSSESSIVE.search(found["name"]) else 0)
                is_any, is_several = bool(groups.get("any")), found["name"].endswith("s")
                told = Form(form, is_any and is_several, bool(groups.get("feminine")), is_any)
                yield Sign(sentence.start + found.start("name"), sentence.start + end, told)
        if self._measures is not None and not self._measures[0].search(text):
            for found in self._measures[1].finditer(text):
                start, end = found.span("name")
                yield Sign(sentence.start + start, sentence.start + end, Form(NameForm.CURRENCY))
        speaker = self._speaker.search(text) if self._speaker is not None else None
        if speaker is not None and not self._addressed.search(text, 0, speaker.start()):
            for found in self._first_person.finditer(text, speaker.end()):
                yield Sign(sentence.start + found.start(), sentence.start + found.end(), Form(NameForm.OWN))

    @cached_property
    def title(self) -> re.Pattern[str]:
        """A title that keeps its capital inside a sentence, with the name behind it; or a surname with small words.

        `with_article` are those that have an article there: "la Sra. Pérez", "le Dr Diop".
        """
        with_article = self._titles.intersection(self._table.get("with_article", ()))
        with_one, without = (_any_of(one) or "(?!)" for one in (with_article, self._titles - with_article))
        more, no = rf"(?:(?:{_any_of(self._titles)})\b\.?\s)*", self._words("not_surnames")
        titles = rf"(?:(?P<with_article>{with_one})|{without})\b\.?\s{more}(?!(?i:{no})\b){_PARTICLES}"
        return re.compile(rf"(?:{titles}|(?:{self._words('before_surnames')})\s){_NAME}")

    @cached_property
    def first_words_of_titles(self) -> frozenset[str]:
        """The words that such a title may begin with."""
        known = (re.split(r"\W", one)[0] for one in self._titles)
        return self.words_before_surnames.union(known)

    @cached_property
    def words_before_surnames(self) -> frozenset[str]:
        """The first small words of surnames: "von"."""
        return frozenset(one.split()[0] for one in self._table.get("before_surnames", ()))

    @cached_property
    def _titles(self) -> frozenset[str]:
        every = (*self._table.get("offices", ()), *self._table.get("offices_in_capitals", ()))
        return frozenset(one for one in every if one[0].isupper())

    def who_begins(self, text: str, plain: Container[str]) -> int:
        """Where a surname ends that a text begins with, by the verb of saying behind it; 0 if it begins otherwise."""
        if (saying := self._says_early) is None or saying.match(text) is None:
            return 0
        for pattern in self._speakers_at_the_beginning:
            found = pattern.match(text)
            if found is not None and found["name"].casefold() not in plain:
                return found.end("name")
        return 0

    @cached_property
    def _says_early(self) -> re.Pattern[str] | None:
        """A quick look for a verb of saying behind the first words."""
        saying = self._words("saying")
        return re.compile(rf"\S+(?:\s\S+){{0,3}}?\s(?:{saying})\b") if saying else None

    @cached_property
    def _speakers_at_the_beginning(self) -> Sequence[re.Pattern[str]]:
        return tuple(map(re.compile, who_says_first(self._words("saying"), self._words, _CAPITAL)))

    @cached_property
    def _patterns(self) -> Sequence[tuple[NameForm, re.Pattern[str]]]:
        return tuple((form, re.compile(pattern)) for form, pattern in self._written_patterns())

    def _written_patterns(self) -> Iterator[tuple[NameForm, str]]:
        words = self._words
        if offices := words("offices"):
            no = words("not_surnames")
            # "M. Dupont", and not "100 m Est".
            written = f"|{one}" if (one := words("offices_in_capitals")) else ""
            surname = rf"(?:{_PARTICLES if self._language == 'en' else ''}(?!(?i:{no})\b){_NAME})"
            yield NameForm.OFFICE, rf"\b(?P<name>(?:(?:(?i:{offices}){written})\.?\s)+{surname})"
        if before := words("before_surnames"):  # "von der Leyen must act"
            yield NameForm.OFFICE, rf"\b(?P<name>(?:{before})\s{_NAME})"
        if titles := words("titles"):
            no = words("not_surnames")
            who = r"(?:بن\s)?[\u0620-\u06ff]+(?:\sبن\s[\u0620-\u06ff]+)?"
            yield NameForm.OFFICE, rf"\b[وفبكل]{{0,2}}(?P<name>(?:{titles})\s(?!(?:{no})\b){who})"
        if titles := words("titles_after"):
            no, surnames, sounds = words("not_surnames"), words("surnames"), words("sounds")
            foreign = rf"(?:{sounds}){{2,}}(?:·(?:{sounds})+)*|(?:{sounds})(?:·(?:{sounds})+)+"
            own_name = rf"(?:{surnames})[\u4e00-\u9fff]{{0,2}}?"
            yield NameForm.OFFICE, rf"(?P<name>(?!{no})(?:{foreign}|{own_name})(?:{titles}))(?!们)"
        if own := words("own"):
            yield NameForm.OWN, rf"\b(?P<name>(?i:{own})\s(?i:{words('own_what')}))\b"
        if alone := words("own_alone"):
            prefix = "[وفبكل]{0,2}" if self._language == "ar" else ""
            is_spaced = self._language != "zh"
            yield NameForm.OWN, rf"\b{prefix}(?P<name>(?i:{alone}))\b" if is_spaced else f"(?P<name>{alone})"
        if currencies := words("currencies"):
            measures = f"(?!\\s(?:{with_it})\\b)" if (with_it := words("measured_with")) else ""
            yield NameForm.CURRENCY, rf"\b(?P<name>(?i:{currencies}))\b{measures}"
        if counted := words("currencies_after_number"):
            yield NameForm.CURRENCY, rf"{_NUMBER}\s(?:de\s|d['’])?(?P<name>(?i:{counted}))\b"
            also = words("currencies_also_words")
            yield NameForm.CURRENCY, rf"{_LARGE}\s(?:de\s|d['’])?(?P<name>(?i:{also}))\b"
            codes = words("currency_codes")
            yield NameForm.CURRENCY, rf"(?:(?<=\d)\s?(?P<name>{codes})\b)"
            yield NameForm.CURRENCY, rf"\b(?P<name>{codes})\s?(?=\d)"
            # "COP 28" and "the TOP 10" are no money, 50,000 are.
            also = words("currency_codes_also_words")
            yield NameForm.CURRENCY, rf"{_LARGE}\s?(?P<name>{also})\b"
            yield NameForm.CURRENCY, rf"\b(?P<name>{also})\s?(?={_LARGE})"
        if rivers := words("rivers"):
            yield NameForm.RIVER, rf"\b(?P<name>{rivers})\b"
            yield NameForm.RIVER, rf"\b(?P<name>(?i:{words('river_words')})\s{_NAME})"
        if after := words("river_words_after"):
            yield NameForm.RIVER, rf"(?<!^)\b(?P<name>{_CAPITAL}\w+\s(?:{after}))\b"
        if groups := words("groups"):
            yield NameForm.GROUP, rf"\b(?P<name>(?:[\w-]+\s){{1,{_MOST_BETWEEN}}}?(?:{groups}))\b"
        if group_of := words("group_of"):
            what, whom = words("group_what"), words("group_whom")
            article = r"(?:the|le|du|au|el|del|al)"
            named = rf"(?i:{group_of})\s(?:(?:{what})\s)+(?:{whom})"
            if self._language != "en":
                named = rf"(?i:{group_of})\s(?:(?:{what})\s)*(?:{whom})"
            yield NameForm.GROUP, rf"\b(?i:{article})\s(?P<name>{named})\b"
        yield from named_things(self._language, words, _CAPITAL)

    @cached_property
    def _currency(self) -> re.Pattern[str] | None:
        kinds = ("currencies", "currencies_after_number", "currencies_also_words", "currencies_also_measures")
        words = "|".join(filter(None, map(self._words, kinds)))
        return re.compile(rf"\s(?:{words})\b", re.IGNORECASE) if words else None

    @cached_property
    def _measures(self) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
        """What weighs, and what is money where nothing in its sentence weighs: not "2 pounds of flour"."""
        if measures := self._words("currencies_also_measures"):
            named = rf"(?P<name>(?i:{measures}))\b(?!\s(?:of\b|de\b|d['’]))"
            weighs = re.compile(rf"\b(?i:{self._words('weighed')})\b")
            return weighs, re.compile(rf"{_NUMBER}\s(?:de\s|d['’])?{named}")
        return None

    @cached_property
    def _speaker(self) -> re.Pattern[str] | None:
        """Somebody who is reported; not whom the one who speaks addresses ("I remind delegations that we …")."""
        if speakers := self._words("speakers"):
            written = self._words("speakers_in_capitals")
            after = self._words("addressed_after")
            who = rf"\b(?:(?i:{speakers})|{written})\b(?!\s(?i:{after})\b)"
            return re.compile(rf"{who}.*?(?::|\b(?:{self._words('that')})\b)")
        return None

    @cached_property
    def _addressed(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?i:{self._words('addressed')})\s*(?:all\s|the\s)?$")

    @cached_property
    def _first_person(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?i:{self._words('first_person')})\b(?!\s(?:\w+\s)?(?:{self._words('not_own')})\b)")

    def _words(self, kind: str) -> str:
        return _any_of(self._table.get(kind, ()))


def _any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; capital letters are often typed without their accents."""
    by_length = sorted(words, key=lambda one: (-len(one), one))
    return "|".join(re.escape(word).replace(r"\ ", r"\s").translate(_BARE_CAPITALS) for word in by_length)
