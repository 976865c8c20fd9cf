"""The names to look for in a text: those of the directory, of the session's people, and of all who were heard."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from chairconsole.domain.base.participants import Participant, ParticipantKind, is_unnamed
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.names.directory import Entry
from chairconsole.domain.names.language_names import LanguageNames, NameForm, only_as_written
from chairconsole.domain.names.name_form import WITHOUT_PLURAL
from chairconsole.domain.names.opening_names import LISTED, OpeningNames
from chairconsole.domain.names.sentence_words import LATIN
from chairconsole.domain.plan.parts import Person

_SURNAME = 3
_SMALL_WORD = re.compile(r"(?<![\w.])[^\W\d_A-ZÀ-Þ][\w-]+")
_WORD = re.compile(r"[\w-]{2,}")

_IN_SMALL_LETTERS = (NameForm.OFFICE, NameForm.PLACE, NameForm.AGENCY, NameForm.RIVER)

PARTS_OF_THE_WORLD = (
    *("Latin American", "Central American", "South American", "North American", "Meso-American"),
    *("Inter-American", "Pan-American", "Ibero-American", "Indian Ocean"),
)
"""Words in which what looks like a demonym names no State."""

ALSO_ORDINARY_WORDS = frozenset({"Dane", "Finn", "Lao", "Pole", "Polish", "Swede", "Turk"})
"""Demonyms that are other words, or parts of other names, when they are written small."""


@dataclass(frozen=True, slots=True)
class KnownName:
    """A name to find, whom it names (empty: it is passed over), and whether it counts only as it is written."""

    name: str
    who: str
    only_as_written: bool = False
    is_group: bool = False
    form: NameForm = NameForm.STATE
    is_code: bool = False


def names_to_look_for(
    entries: Iterable[Entry], people: Iterable[Person], participants: Iterable[Participant]
) -> list[KnownName]:
    """The names of the directory, of the session's people, and of all who asked for the floor or had it."""
    return [*_of_entries(entries), *_of_people(people), *_of_participants(participants)]


def plain_words(meeting: Meeting, names: LanguageNames | None) -> frozenset[str]:
    """The words of the names of themes, and those typed in small letters in notes.

    A word before a verb of saying may be a surname that was typed quickly.
    """
    if names is None:
        return frozenset()
    verbs = (verb for language in LATIN for verb in names.table("signs", language).get("saying", ()))
    says = re.compile(rf"\s+(?:{'|'.join(map(re.escape, verbs))})\b")
    themes = (theme.name for theme in meeting.session.rules.themes)
    return frozenset((*_of_notes(meeting, says), *(word.casefold() for one in themes for word in _WORD.findall(one))))


def _of_notes(meeting: Meeting, says: re.Pattern[str]) -> Iterator[str]:
    for point in meeting.points.values():
        yield from (found[0] for found in _SMALL_WORD.finditer(point.text) if not says.match(point.text, found.end()))


def named_by(entry: Entry) -> KnownName:
    """The name that an entry is shown by."""
    return KnownName(entry.name, entry.name, is_group=entry.kind is ParticipantKind.GROUP, form=_form(entry.kind))


def _form(kind: ParticipantKind) -> NameForm:
    if kind in (ParticipantKind.MEMBER_STATE, ParticipantKind.OBSERVER_STATE):
        return NameForm.STATE
    return NameForm.GROUP if kind is ParticipantKind.GROUP else NameForm.ORGANIZATION


def _of_entries(entries: Iterable[Entry]) -> Iterator[KnownName]:
    entries = tuple(entries)
    for entry in entries:
        one = named_by(entry)
        for name in (entry.name, entry.spoken, *entry.aliases):
            written = only_as_written(name, is_state=entry.is_state)
            yield KnownName(name, one.who, written, one.is_group, one.form)
        yield KnownName(entry.code, one.who, True, one.is_group, one.form, is_code=True)
    for demonym, names in demonyms(entries).items():
        written = demonym.removesuffix("s") in ALSO_ORDINARY_WORDS
        yield KnownName(demonym, ", ".join(names), written, form=NameForm.ADJECTIVE)
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
    return demonym if demonym.endswith(WITHOUT_PLURAL) else f"{demonym}s"


def _of_people(people: Iterable[Person]) -> Iterator[KnownName]:
    for person in people:
        yield KnownName(person.name, person.name, form=NameForm.PERSON)
        surname = person.name.split()[-1]
        if len(surname) >= _SURNAME:
            yield KnownName(surname, person.name, only_as_written=True, form=NameForm.PERSON)


def without_capitals(names: LanguageNames | None, texts: Iterable[str], plain: frozenset[str]) -> Iterator[KnownName]:
    """Names as they are typed in a hurry, or as they stand where their capital letter was lost.

    Leaders, places and others where no small word is the same, and the names that the texts begin with.
    """
    if names is None:
        return
    others = frozenset(names.table("signs", "en")["small_words"])  # of all languages
    for kind, form in LISTED.items():
        for name in {name for language in LATIN for name in names.table("signs", language).get(kind, ())}:
            is_word = name[0].islower() or name.isupper() or name.lower() in others
            if form in _IN_SMALL_LETTERS and not is_word:
                yield KnownName(name.lower(), name, only_as_written=True, form=form)
    openings = [OpeningNames(names, language) for language in LATIN]
    every = {(text[: one.end], one.form) for text in texts for by in openings if (one := by.find(text, plain))}
    for name, form in every:
        if form in _IN_SMALL_LETTERS:
            yield KnownName(name[0].lower() + name[1:], name, only_as_written=True, form=form)


def beyond_the_directory(meeting: Meeting) -> frozenset[str]:
    """The session's people, by their surnames too, and the stakeholders who asked for the floor or had it."""
    people = (known.name for known in _of_people((*meeting.given.people, *meeting.session.people)))
    others = (one for one in who_asked_or_spoke(meeting) if one.kind is ParticipantKind.STAKEHOLDER)
    return frozenset((*people, *(known.name for known in _of_participants(others))))


def who_asked_or_spoke(meeting: Meeting) -> tuple[Participant, ...]:
    """All who asked for the floor or had it, and on whose behalf, each once, as they are called now."""
    asked = [one for request in meeting.requests.values() for one in (request.participant, request.behalf)]
    spoke = [one for speech in meeting.interventions.values() for one in (speech.participant, speech.behalf)]
    return tuple({one.key: one for one in (*asked, *spoke) if one is not None}.values())


def _of_participants(participants: Iterable[Participant]) -> Iterator[KnownName]:
    for one in participants:
        if one.kind is not ParticipantKind.SEAT and not is_unnamed(one):
            is_group = one.kind is ParticipantKind.GROUP
            for name in (one.name, one.spoken):
                yield KnownName(name, one.name, is_group=is_group, form=_form(one.kind))
