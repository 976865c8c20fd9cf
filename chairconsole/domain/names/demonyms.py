"""What is of a State, in one English word: "Kenyan" tells who is meant as well as "Kenya" does."""

from collections.abc import Iterable

from chairconsole.domain.names.directory import Entry

PARTS_OF_THE_WORLD = (
    *("Latin American", "Central American", "South American", "North American", "Meso-American"),
    *("Inter-American", "Pan-American", "Ibero-American", "Indian Ocean"),
)
"""Words in which what looks like a demonym names no State."""

ALSO_ORDINARY_WORDS = frozenset({"Dane", "Finn", "Lao", "Pole", "Polish", "Swede", "Turk"})
"""Demonyms that are other words, or parts of other names, when they are written small."""

_WITHOUT_PLURAL = ("s", "sh", "ch", "x", "z", "ese", "men")


def demonyms(entries: Iterable[Entry]) -> dict[str, tuple[str, ...]]:
    """Every demonym, also for several people ("Kenyans"), and the names of the States that it may mean."""
    meant: dict[str, tuple[str, ...]] = {}
    for entry in entries:
        for demonym in entry.demonyms:
            for word in dict.fromkeys((demonym, _several(demonym))):
                meant[word] = (*meant.get(word, ()), entry.name)
    return meant


def is_also_an_ordinary_word(demonym: str) -> bool:
    """Whether it counts only as it is listed: written small it says something else."""
    return demonym in ALSO_ORDINARY_WORDS or demonym.removesuffix("s") in ALSO_ORDINARY_WORDS


def _several(demonym: str) -> str:
    return demonym if demonym.endswith(_WITHOUT_PLURAL) else f"{demonym}s"
