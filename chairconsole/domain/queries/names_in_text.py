"""Names of delegations and persons inside a text, and what was decided about each.

Whole words are compared, folded: the names of the directory in whatever language the text is, and the names, demonyms
and capitals of the text's own language. A name that is also an ordinary word counts only where the rules for it say so.
What is recognized is shown to a person, who decides: rather one name too many than one that slips through.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from chairconsole.domain.base.folding import fold
from chairconsole.domain.base.participants import Participant
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.names.directory import Directory
from chairconsole.domain.names.fitting import fitted
from chairconsole.domain.names.language_names import Label, LanguageNames, NameForm
from chairconsole.domain.names.name_cautions import counts, counts_as_surname, is_of_convention
from chairconsole.domain.names.name_form import A_STATE, Form, form_of
from chairconsole.domain.names.name_pairs import Met, pairs_as_one
from chairconsole.domain.names.name_place import Place
from chairconsole.domain.names.sentence_words import Sentence, folded_words, letters, sentences
from chairconsole.domain.names.speech_signs import Sign, SpeechSigns
from chairconsole.domain.plan.parts import Person
from chairconsole.domain.queries.known_names import (
    KnownName,
    named_by,
    names_to_look_for,
    plain_words,
    who_asked_or_spoke,
    without_capitals,
)

# With each new speaker another one is made: of the draft that is open, and of an export beside it.
_KEPT_FINDERS = 2
_REFERENCE = re.compile(r"\s*\[\[[a-z]:[^\[\]]*\]\]")
# "The Netherlands' law": what replaces the name has an s of its own. Not where it may close a quotation.
_POSSESSIVE_OF_S = re.compile(r"(?<=s)['’](?=\s[a-z])")
_GOES_ON = re.compile(r"\.(?=\s?[a-zß-öø-ÿ,;:])")
_QUOTED = re.compile(r"(?<!\w)['‘]")
_Words = frozenset[str]
_WITHOUT_SPACES = re.compile("[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")


@dataclass(frozen=True, slots=True)
class NameFound:
    """A name in a text, from `start` to `end`. `name` and `sentence` are the keys of what is decided about it.

    `who` is whom it names, for the person who decides; a group may be named where delegations may not. `form` and
    `language` (empty: not known) tell what can stand in its place.
    """

    start: int
    end: int
    text: str
    name: str
    who: str
    sentence: str
    is_group: bool = False
    form: Form = A_STATE
    language: str = ""


class _Known(NamedTuple):
    """The folded words of a name and, where it counts only as it is written, its letters."""

    words: tuple[str, ...]
    written: str | None
    known: KnownName


class NameFinder:
    """Finds the names that it was given, in any text, and those of `languages` that name one of `by_code`.

    The `plain` words are no surnames at the beginning of a sentence.
    """

    def __init__(
        self,
        names: Iterable[KnownName],
        languages: LanguageNames | None = None,
        by_code: Mapping[str, KnownName] | None = None,
        plain: frozenset[str] = frozenset(),
    ) -> None:
        labels: dict[tuple[tuple[str, ...], str | None], KnownName] = {}
        # What is written without spaces, or without a letter, is found wherever it stands.
        anywhere: dict[str, KnownName] = {}
        for one in names:
            words = folded_words(one.name)
            if words:
                labels.setdefault((words, letters(one.name) if one.only_as_written else None), one)
            if one.name.strip() and (_WITHOUT_SPACES.search(one.name) or not words):
                anywhere.setdefault(one.name.strip(), one)
        self._anywhere = sorted(anywhere.items(), key=lambda one: -len(one[0]))
        self._by_first: dict[str, list[_Known]] = {}
        for (words, written), known in labels.items():
            self._by_first.setdefault(words[0], []).append(_Known(words, written, known))
        self._languages, self._plain = languages, plain
        self._by_code = dict(by_code or {})
        self._speech: dict[str, SpeechSigns] = {}
        self._order = {code: place for place, code in enumerate(self._by_code)}

    def find(self, text: str) -> tuple[NameFound, ...]:
        """Every name in the text, in its order; of names that overlap the longest."""
        return tuple(found for sentence in sentences(text) for found in self._in(sentence))

    def undecided(self, text: str, decided: Mapping[tuple[str, str], str | None]) -> tuple[NameFound, ...]:
        """The names of a text about which nothing was decided, or which were to be replaced and still stand there."""
        return tuple(one for one in self.find(text) if decided.get((one.name, one.sentence), "") is not None)

    def still_kept(
        self, before: str, after: str, decided: Mapping[tuple[str, str], str | None]
    ) -> tuple[NameFound, ...]:
        """The names that were kept in sentences of a text which have changed, where they stand in them now.

        A decision is about a sentence: without this, who keeps one of two names is asked about it again.
        """
        were, are = self.find(before), self.undecided(after, decided)
        same = {one.sentence for one in were} & {one.sentence for one in self.find(after)}
        changed = [one for one in were if one.sentence not in same]
        kept = {one.name for one in changed if decided.get((one.name, one.sentence), "") is None}
        return tuple(one for one in are if one.sentence not in same and one.name in kept)

    def reworded(self, text: str, decided: Mapping[tuple[str, str], str | None]) -> str:
        """The text with those names replaced about which that was decided, each so that a sentence is left."""
        if not decided:
            return text
        for one in reversed(self.find(text)):
            replacement = decided.get((one.name, one.sentence))
            if replacement is not None:
                start, words = fitted(text, one.start, one.form, one.language, replacement)
                text = text[:start] + words + text[one.end :]
        return text

    def _in(self, sentence: Sentence) -> Iterator[NameFound]:
        languages = self._languages.languages_of(sentence) if self._languages else ()
        met, place = [], 0
        while place < len(sentence.words):
            one, length = self._met_at(sentence, place, languages)
            if one is not None and one.who:
                met.append(one)
            place += length
        met += self._met_elsewhere(sentence, languages, met)
        keys: dict[tuple[int, int], str] = {}
        for one in pairs_as_one(met, sentence.text):
            # The last full stop of "EE.UU." would stay behind what replaces it.
            has_stops = "." in sentence.text[one.start : one.end]
            stop = one.end + (has_stops and _GOES_ON.match(sentence.text, one.end) is not None)
            if one.language == "en" and _POSSESSIVE_OF_S.match(sentence.text, stop):
                stop += not _QUOTED.search(sentence.text, sentence.start, one.start)
            text = sentence.text[one.start : stop]
            begin, end = part = sentence.part_at(one.start)
            key = keys[part] = keys.get(part) or sentence_key(sentence.text[begin:end])
            yield NameFound(one.start, stop, text, one.name, one.who, key, one.is_group, one.form, one.language)

    def _met_at(self, sentence: Sentence, place: int, languages: tuple[str, ...]) -> tuple[Met | None, int]:
        """What is met at a word, and how many words are read with it; the longest name first."""
        word, names = sentence.words[place].folded, self._languages
        labels: list[Label | _Known] = [
            label for one in languages if names is not None for label in names.starting_with(one, word)
        ]
        labels += self._by_first.get(word, ())
        for label in sorted(labels, key=lambda one: -len(one.words)):
            language = label.language if isinstance(label, Label) else ""
            if sentence.has(label.words, place, language, label.written):
                met = self._met(sentence, label, place, languages)
                if met is not None:
                    return met, len(label.words)
        return None, 1

    def _met(self, sentence: Sentence, label: Label | _Known, place: int, languages: tuple[str, ...]) -> Met | None:
        words = sentence.words[place : place + len(label.words)]
        start, end, last = words[0].start, words[-1].end, place + len(words) - 1
        name, names = " ".join(word.folded for word in words), self._languages
        if isinstance(label, _Known):
            known = label.known
            if names is not None:
                places = [Place(names, sentence, one, start, end, place, last) for one in {*languages, "en"}]
                if known.is_code and any(one.is_in_a_heading for one in places):
                    return None
                if known.only_as_written and known.form is NameForm.PERSON:
                    own = [one for one in places if one.language in languages]
                    if not all(counts_as_surname(one, name) for one in own):
                        return None
            if names is not None and known.form is not NameForm.PERSON:
                is_organization = known.form is NameForm.ORGANIZATION
                if not all(counts(one, name) and not (is_organization and is_of_convention(one)) for one in places):
                    return None
            language = languages[0] if len(languages) == 1 else ""
            return Met(start, end, name, known.who, known.is_group, Form(known.form), language)
        if names is None:
            return None
        return self._met_label(Place(names, sentence, label.language, start, end, place, last, label), label, name)

    def _met_label(self, place: Place, label: Label, name: str) -> Met | None:
        """What a label names where it stands, if it counts there and somebody of the directory is meant."""
        codes = sorted((code for code in label.codes if code in self._by_code), key=self._order.__getitem__)
        if (label.codes and not codes) or not counts(place, label.phrase, label.lemma):
            return None
        known = [self._by_code[code] for code in codes]
        form, end = form_of(place), place.end
        if place.language == "en" and label.form is NameForm.ADJECTIVE:  # "Swiss francs": both are the currency
            currency = self._speech_of("en", place.names).currency_at(place.sentence.text, end)
            form, end = (form, end) if currency is None else (Form(NameForm.CURRENCY), currency)
        if label.form is NameForm.ORGANIZATION:
            if known[0].form is NameForm.ORGANIZATION and is_of_convention(place):
                return None
            form = Form(known[0].form)
        who = ", ".join(one.who for one in known) or place.written
        is_group = bool(known) and all(one.is_group for one in known)
        return Met(place.start, end, name, who, is_group, form, label.language)

    def _met_elsewhere(self, sentence: Sentence, languages: tuple[str, ...], met: list[Met]) -> Iterator[Met]:
        """What is met by its characters rather than by its words, where nothing was met by words."""
        taken = {place for one in met for place in range(one.start, one.end)}
        for one in self._met_by_characters(sentence, languages):
            places = range(one.start, one.end)
            if taken.isdisjoint(places):
                taken.update(places)
                yield one

    def _met_by_characters(self, sentence: Sentence, languages: tuple[str, ...]) -> Iterator[Met]:
        for name, known in self._anywhere:
            start = sentence.text.find(name, sentence.start, sentence.end)
            while start >= 0:
                end = start + len(name)
                yield Met(start, end, name, known.who, known.is_group, Form(known.form), "")
                start = sentence.text.find(name, end, sentence.end)
        if self._languages is not None and "zh" in languages:
            yield from self._met_in_chinese(self._languages, sentence)
        for sign, language in [(sign, one) for one in languages for sign in self._signs(one, sentence)]:
            text = sentence.text[sign.start : sign.end]
            is_group = sign.form.form is NameForm.GROUP
            yield Met(sign.start, sign.end, fold(text), text, is_group, sign.form, language)

    def _met_in_chinese(self, names: LanguageNames, sentence: Sentence) -> Iterator[Met]:
        pattern, labels = names.without_spaces
        start = sentence.start
        while (found := pattern.search(sentence.text, start, sentence.end)) is not None:
            label = labels[found[0]]
            place = Place(names, sentence, "zh", found.start(), found.end(), label=label)
            met = self._met_label(place, label, found[0])
            start = found.start() + 1 if met is None else found.end()
            if met is not None:
                yield met

    def _signs(self, language: str, sentence: Sentence) -> Iterator[Sign]:
        return iter(()) if self._languages is None else self._speech_of(language, self._languages).find(sentence)

    def _speech_of(self, language: str, names: LanguageNames) -> SpeechSigns:
        if language not in self._speech:
            self._speech[language] = SpeechSigns(names, language, self._plain)
        return self._speech[language]


def name_finder(directory: Directory, meeting: Meeting) -> NameFinder:
    """Finds the names of the directory, of the session's people, and of all who asked for the floor or had it."""
    people, plain = (*meeting.given.people, *meeting.session.people), plain_words(meeting, directory.names)
    typed = frozenset(point.text for point in meeting.points.values() if point.text[:1].isupper())
    return _finder_of(directory, people, who_asked_or_spoke(meeting), plain, typed)


@lru_cache(_KEPT_FINDERS)
def _finder_of(
    directory: Directory,
    people: tuple[Person, ...],
    participants: tuple[Participant, ...],
    plain: _Words,
    typed: _Words,
) -> NameFinder:
    """The same one for the same names: a draft is looked through after each change, and again on its way out."""
    by_code = {entry.code: named_by(entry) for entry in directory.entries}
    known = names_to_look_for(directory.entries, people, participants)
    return NameFinder([*known, *without_capitals(directory.names, typed, plain)], directory.names, by_code, plain)


def sentence_key(sentence: str) -> str:
    """The key of decisions about a sentence: a hash of its folded words."""
    return hashlib.sha256(fold(_REFERENCE.sub(" ", sentence)).encode("utf-8", "replace")).hexdigest()
