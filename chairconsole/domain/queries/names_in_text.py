"""Names of delegations and persons inside a text, and what was decided about each.

Whole words are compared, folded, in every language that the directory lists. A name that is also an ordinary word when
it is written small ("US", "Plan", "Polish") counts only as it is listed. What is recognized is shown to a person, who
decides: rather one name too many than one that slips through.
"""

import hashlib
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from chairconsole.domain.base.folding import fold
from chairconsole.domain.base.participants import Participant, ParticipantKind, is_unnamed
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.names.directory import Entry

_INSIDE = "\u00ad\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u200b-\u200f\u2060\ufeff"
_WORD = re.compile(rf"(?:[^\W\d_]\.){{2,}}|(?:[^\W_][{_INSIDE}]*)+")
_POSSESSIVE = re.compile(r"['’ʼ]s(?![^\W_])")
_SENTENCE_END = re.compile(r"(?<=[.!?…。！？؟])[\"'”’»)]*\s+|\n+")
_REFERENCE = re.compile(r"\s*\[\[[a-z]:[^\[\]]*\]\]")
_WITHOUT_SPACES = re.compile("[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_SHORT = 5
_LONGEST_ACRONYM = 8
_SURNAME = 3

PARTS_OF_THE_WORLD = (
    *("Latin American", "Central American", "South American", "North American", "Meso-American"),
    *("Inter-American", "Pan-American", "Ibero-American", "Indian Ocean"),
)
"""Words in which what looks like a demonym names no State."""

ALSO_ORDINARY_WORDS = frozenset({"Dane", "Finn", "Lao", "Pole", "Polish", "Swede", "Turk"})
"""Demonyms that are other words, or parts of other names, when they are written small."""

_WITHOUT_PLURAL = ("s", "sh", "ch", "x", "z", "ese", "men")


@dataclass(frozen=True, slots=True)
class NameFound:
    """A name in a text, from `start` to `end`. `name` and `sentence` are the keys of what is decided about it.

    `who` is whom it names, for the person who decides; a group may be named where delegations may not.
    """

    start: int
    end: int
    text: str
    name: str
    who: str
    sentence: str
    is_group: bool = False


@dataclass(frozen=True, slots=True)
class KnownName:
    """A name to find, whom it names (empty: it is passed over), and whether it counts only as it is written."""

    name: str
    who: str
    only_as_written: bool = False
    is_group: bool = False


_Label = tuple[tuple[str, ...], str | None, KnownName]
"""The folded words of a name and, where it counts only as it is written, its letters."""


class NameFinder:
    """Finds the names that it was given, in any text."""

    def __init__(self, names: Iterable[KnownName]) -> None:
        labels: dict[tuple[tuple[str, ...], str | None], KnownName] = {}
        # What is written without spaces, or without a letter, is found wherever it stands.
        self._anywhere: dict[str, KnownName] = {}
        for one in names:
            words = tuple(word for word, _, _ in _words(one.name))
            if words:
                labels.setdefault((words, _letters(one.name) if one.only_as_written else None), one)
            if one.name.strip() and _is_found_anywhere(one.name):
                self._anywhere.setdefault(one.name.strip(), one)
        self._by_first: dict[str, list[_Label]] = {}
        for (words, written), known in sorted(labels.items(), key=lambda label: -len(label[0][0])):
            self._by_first.setdefault(words[0], []).append((words, written, known))

    def find(self, text: str) -> tuple[NameFound, ...]:
        """Every name in the text, in its order; of names that overlap the longest."""
        sentences = _Sentences(text)
        words, found, place = list(_words(text)), [], 0
        while place < len(words):
            label = self._label_at(text, words, place)
            if label is None:
                place += 1
                continue
            folded, _, known = label
            start, end = words[place][1], words[place + len(folded) - 1][2]
            if known.who:
                key = sentences.key_at(start)
                found.append(NameFound(start, end, text[start:end], " ".join(folded), known.who, key, known.is_group))
            place += len(folded)
        return tuple(sorted([*found, *self._found_anywhere(text, found, sentences)], key=lambda one: one.start))

    def undecided(self, text: str, decided: Mapping[tuple[str, str], str | None]) -> tuple[NameFound, ...]:
        """The names of a text about which nothing was decided, or which were to be replaced and still stand there."""
        return tuple(one for one in self.find(text) if decided.get((one.name, one.sentence), "") is not None)

    def reworded(self, text: str, decided: Mapping[tuple[str, str], str | None]) -> str:
        """The text with those names replaced about which that was decided."""
        if not decided:
            return text
        for one in reversed(self.find(text)):
            replacement = decided.get((one.name, one.sentence))
            if replacement is not None:
                text = text[: one.start] + replacement + text[one.end :]
        return text

    def _found_anywhere(self, text: str, found: list[NameFound], sentences: "_Sentences") -> Iterator[NameFound]:
        taken = {place for one in found for place in range(one.start, one.end)}
        for name, known in sorted(self._anywhere.items(), key=lambda one: -len(one[0])):
            start = text.find(name)
            while start >= 0:
                end = start + len(name)
                if taken.isdisjoint(range(start, end)):
                    taken.update(range(start, end))
                    yield NameFound(start, end, name, name, known.who, sentences.key_at(start), known.is_group)
                start = text.find(name, end)

    def _label_at(self, text: str, words: list[tuple[str, int, int]], place: int) -> _Label | None:
        for label in self._by_first.get(words[place][0], ()):
            folded, written, _ = label
            following = words[place : place + len(folded)]
            if tuple(word for word, _, _ in following) != folded:
                continue
            if written in (None, _letters(text[following[0][1] : following[-1][2]])):
                return label
        return None


def name_finder(entries: Iterable[Entry], meeting: Meeting) -> NameFinder:
    """Finds the names of the directory, of the session's people, and of all who asked for the floor or had it.

    It takes a tenth of a second to prepare.
    """
    return NameFinder([*_of_entries(entries), *_of_people(meeting), *_of_participants(meeting)])


def sentence_key(sentence: str) -> str:
    """The key of decisions about a sentence: a hash of its folded words."""
    return hashlib.sha256(fold(_REFERENCE.sub(" ", sentence)).encode("utf-8", "replace")).hexdigest()


def _of_entries(entries: Iterable[Entry]) -> Iterator[KnownName]:
    entries = tuple(entries)
    for entry in entries:
        is_group = entry.kind is ParticipantKind.GROUP
        for name in (entry.name, entry.spoken, *entry.aliases):
            yield KnownName(name, entry.name, _only_as_written(name, is_state=entry.is_state), is_group)
        yield KnownName(entry.code, entry.name, only_as_written=True, is_group=is_group)
    for demonym, names in demonyms(entries).items():
        yield KnownName(demonym, ", ".join(names), demonym.removesuffix("s") in ALSO_ORDINARY_WORDS)
    for words in PARTS_OF_THE_WORLD:
        yield KnownName(words, "")


def demonyms(entries: Iterable[Entry]) -> dict[str, tuple[str, ...]]:
    """Every demonym, also for several people ("Kenyans"), and the names of the States that it may mean."""
    meant: dict[str, tuple[str, ...]] = {}
    for entry in entries:
        for demonym in entry.demonyms:
            for word in dict.fromkeys((demonym, _several(demonym))):
                meant[word] = (*meant.get(word, ()), entry.name)
    return meant


def _several(demonym: str) -> str:
    return demonym if demonym.endswith(_WITHOUT_PLURAL) else f"{demonym}s"


def _of_people(meeting: Meeting) -> Iterator[KnownName]:
    for person in (*meeting.given.people, *meeting.session.people):
        yield KnownName(person.name, person.name)
        surname = person.name.split()[-1]
        if len(surname) >= _SURNAME:
            yield KnownName(surname, person.name, only_as_written=True)


def _of_participants(meeting: Meeting) -> Iterator[KnownName]:
    asked = [one for request in meeting.requests.values() for one in (request.participant, request.behalf)]
    spoke = [one for speech in meeting.interventions.values() for one in (speech.participant, speech.behalf)]
    known: dict[str, Participant] = {one.key: one for one in (*asked, *spoke) if one is not None}
    for one in known.values():
        if one.kind is not ParticipantKind.SEAT and not is_unnamed(one):
            for name in (one.name, one.spoken):
                yield KnownName(name, one.name, is_group=one.kind is ParticipantKind.GROUP)


def _only_as_written(name: str, *, is_state: bool) -> bool:
    letters = _letters(name)
    if " " in name.strip():
        return False
    is_acronym = len(letters) <= _LONGEST_ACRONYM and sum(letter.isupper() for letter in letters) > 1
    return is_acronym or (not is_state and len(letters) <= _SHORT)


def _words(text: str) -> Iterator[tuple[str, int, int]]:
    """The folded words of a text and where they stand; the s of a possessive is none."""
    place = 0
    while (found := _WORD.search(text, place)) is not None:
        # "G-77" and "d'Ivoire" are several words in a name and in a text alike.
        for word in fold(found[0]).split():
            yield word, found.start(), found.end()
        possessive = _POSSESSIVE.match(text, found.end())
        place = possessive.end() if possessive else found.end()


def _letters(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKC", text) if letter.isalnum())


def _is_found_anywhere(name: str) -> bool:
    return _WITHOUT_SPACES.search(name) is not None or _WORD.search(name) is None


class _Sentences:
    """The sentences of a text, each with its key worked out once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._ends = [(end.start(), end.end()) for end in _SENTENCE_END.finditer(text)]
        self._starts = [0, *(end for _, end in self._ends)]
        self._keys: dict[int, str] = {}

    def key_at(self, place: int) -> str:
        """The key of the sentence that this place is in."""
        number = bisect_right(self._starts, place) - 1
        if number not in self._keys:
            end = self._ends[number][0] if number < len(self._ends) else len(self._text)
            self._keys[number] = sentence_key(self._text[self._starts[number] : end])
        return self._keys[number]
