"""The directory of delegations, groups and organizations, and how an entry is found by typed text."""

from collections.abc import Callable, Iterable
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple, Self

from pydantic import BaseModel, ConfigDict, model_validator

from chairconsole.domain.base.folding import fold, plain
from chairconsole.domain.base.participants import TYPED, Participant, ParticipantKind, StakeholderKind
from chairconsole.domain.names.matching import LONGEST_TEXT, Findable, NameIndex, Quality
from chairconsole.domain.plan.parts import ParticipantEntry

if TYPE_CHECKING:  # what no start of the console needs
    from chairconsole.domain.names.language_names import LanguageNames

# A line is read again at each key press, and all of it but the last word was read before.
_KEPT_ANSWERS = 4096
_MOST_MATCHES = 8
_STATES = frozenset({ParticipantKind.MEMBER_STATE, ParticipantKind.OBSERVER_STATE})


class Entry(BaseModel):
    """One delegation, group or organization of the directory.

    `name` is the UN short name, which is shown; `spoken` is the form that follows "I give the floor to the
    distinguished representative of", and is the name unless given. `acronym` is what a long name is known by.
    `is_person` is an office that one person holds, who is called by it and is nobody's representative.
    `stakeholder_kind` is known of stakeholders; `is_regional` of organizations that lists of speakers have among the
    regional ones. `demonyms` are the English words for what and who is of a State
    ("Kenyan"). `code` is ISO 3166-1 alpha-3 for a State and local to the directory for all others.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str
    alpha2: str | None = None
    kind: ParticipantKind
    is_regional: bool = False
    is_person: bool = False
    stakeholder_kind: StakeholderKind | None = None
    name: str
    spoken: str
    acronym: str = ""
    regional_group: str | None = None
    aliases: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _speak_the_name(cls, fields: object) -> object:
        if isinstance(fields, dict) and fields.get("spoken") is None:
            return {**fields, "spoken": fields.get("name")}
        return fields

    @property
    def is_state(self) -> bool:
        """Whether it is a Member State or an observer State."""
        return self.kind in _STATES

    @property
    def participant(self) -> Participant:
        """The entry as an event remembers it."""
        return Participant(
            key=self.code,
            name=self.name,
            spoken=self.spoken,
            acronym=self.acronym,
            kind=self.kind,
            regional_group=self.regional_group,
            stakeholder_kind=self.stakeholder_kind,
            is_person=self.is_person,
        )


class Match(NamedTuple):
    """An entry that a typed text matches, and how."""

    entry: Entry
    quality: Quality


class Resolution(NamedTuple):
    """What a typed text may mean, best first; ambiguous if a person has to choose."""

    matches: tuple[Match, ...]
    ambiguous: bool

    @property
    def entry(self) -> Entry | None:
        """The entry that is clearly meant, if one is."""
        return self.matches[0].entry if self.matches and not self.ambiguous else None


class _DirectoryFile(BaseModel):
    """The directory as it is shipped, with where it comes from."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    source: str
    as_of: str
    notes: tuple[str, ...]
    entries: tuple[Entry, ...]


class Directory:
    """All entries, found by code or by what is typed. It never changes and never learns.

    `read_names` gives the names, demonyms and capitals in other languages, by which entries are found in texts; it is
    called when they are first asked for.
    """

    def __init__(
        self, entries: Iterable[Entry], read_names: Callable[[], "LanguageNames | None"] = lambda: None
    ) -> None:
        self._read_names = read_names
        self._entries = tuple(entries)
        self._by_code = {entry.code: entry for entry in self._entries}
        if len(self._by_code) < len(self._entries):
            codes = [entry.code for entry in self._entries]
            raise ValueError(f"two entries have the code {next(code for code in codes if codes.count(code) > 1)}")
        self._resolve = lru_cache(_KEPT_ANSWERS)(self._resolve_anew)

    @cached_property
    def _index(self) -> NameIndex:
        return NameIndex([_findable(entry) for entry in self._entries])

    def prepare(self) -> None:
        """Build the index of names now, which the first query would do otherwise."""
        _ = self._index

    @classmethod
    def from_json(cls, text: str, read_names: Callable[[], "LanguageNames | None"] = lambda: None) -> Self:
        """Return the directory that the text of a directory file holds."""
        return cls(_DirectoryFile.model_validate_json(text).entries, read_names)

    @cached_property
    def names(self) -> "LanguageNames | None":
        """Names in other languages, if there are any."""
        return self._read_names()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries, in the order of the file."""
        return self._entries

    def get(self, code: str) -> Entry | None:
        """Return the entry with a code, exactly as the code is written."""
        return self._by_code.get(code)

    @property
    def regional_organizations(self) -> frozenset[str]:
        """The codes of the intergovernmental organizations that are regional ones."""
        return frozenset(entry.code for entry in self._entries if entry.is_regional)

    def with_session(self, overrides: Iterable[ParticipantEntry]) -> Self:
        """Return the directory with a session's own participants and names.

        The names that an override replaces are kept as aliases; of two overrides for a code the later holds.
        """
        by_code = dict(self._by_code)
        overrides = tuple(overrides)
        if not overrides:
            return self
        for override in overrides:
            by_code[override.code] = _overridden(by_code.get(override.code), override)
        return type(self)(by_code.values(), lambda: self.names)

    def resolve(self, text: str, *, slips: bool = True) -> Resolution:
        """Return the entries that a typed text may mean, best first, at most eight, and whether a person has to choose.

        Without `slips`, typing slips are not looked for. The same text always gets the same answer.
        """
        if len(text) > LONGEST_TEXT:
            return Resolution((), ambiguous=False)
        return self._resolve(text, slips)

    def meant(self, text: str) -> Participant | None:
        """Whom a typed name means where nobody is asked: an entry, else the name as typed; None if nothing is."""
        entry = self.resolve(text).entry
        if entry is not None:
            return entry.participant
        return free_text(text) if plain(text) else None

    def _resolve_anew(self, text: str, slips: bool) -> Resolution:
        hits = self._index.search(text, slips=slips)
        matches = (Match(self._entries[hit.position], hit.quality) for hit in hits.ordered[:_MOST_MATCHES])
        return Resolution(tuple(matches), hits.ambiguous)


def free_text(text: str) -> Participant:
    """Return the participant that a name typed by hand stands for, since no list knows all stakeholders.

    The name is kept as typed, however long, without control characters and on one line. Two spellings that
    fold to the same words are the same participant. A name without a visible character is a ValueError.
    """
    name = plain(text)
    if not name:
        raise ValueError("a name needs at least one character that can be seen")
    return Participant(key=f"{TYPED}{fold(name) or name}", name=name, spoken=name, kind=ParticipantKind.OTHER)


def _findable(entry: Entry) -> Findable:
    return Findable(
        code=entry.code,
        alpha2=entry.alpha2,
        names=(entry.name, entry.spoken),
        aliases=entry.aliases,
        is_state=entry.is_state,
    )


def _overridden(entry: Entry | None, override: ParticipantEntry) -> Entry:
    """Return an entry as a session wants it; all that the session leaves out stays."""
    if entry is None:
        return Entry(
            code=override.code,
            kind=override.kind or ParticipantKind.OTHER,
            stakeholder_kind=override.stakeholder_kind,
            name=override.name,
            spoken=override.spoken or override.name,
            regional_group=override.regional_group,
            aliases=override.aliases,
        )
    same_name = override.name == entry.name
    spoken = override.spoken or (entry.spoken if same_name else override.name)
    kind = override.kind or entry.kind
    former = (name for name in (entry.name, entry.spoken) if name not in {override.name, spoken})
    return Entry(
        code=entry.code,
        alpha2=entry.alpha2,
        kind=kind,
        is_regional=entry.is_regional and kind is entry.kind,
        stakeholder_kind=(override.stakeholder_kind or entry.stakeholder_kind)
        if kind is ParticipantKind.STAKEHOLDER
        else None,
        name=override.name,
        spoken=spoken,
        acronym=entry.acronym if same_name else "",
        regional_group=override.regional_group or entry.regional_group,
        aliases=tuple(dict.fromkeys((*entry.aliases, *former, *override.aliases))),
        demonyms=entry.demonyms,
    )
