"""The settings that a session is held with, which go with it to another laptop, and what they change there.

What belongs to a laptop stays on it: the look and the window of the console, the latest files, where the
second copy is kept, who the installation is.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from pydantic import BaseModel
from pydantic_core import from_json

from chairconsole.control.files.settings import Settings
from chairconsole.domain.base.translatable import Translatable

TITLES: Mapping[str, Translatable] = {
    "pace": Translatable("words a minute"),
    "quantifiers": Translatable("from how many on it is “several”"),
    "glossary": Translatable("the own glossary"),
    "names_panellists": Translatable("whether panellists are thanked by name"),
    "sentences": Translatable("what the chair says"),
    "room_look": Translatable("the look of the room display"),
    "room_in_twelve_hours": Translatable("12 or 24 hours on the room display"),
}
"""The settings of a session, each with what it is called."""

MOST_BYTES = 1_000_000

_USUAL = Settings(installation="")


@dataclass(frozen=True, slots=True)
class Brought:
    """What came along, beside what a person has: names of `TITLES`.

    `added` are those in which the person has nothing of their own; `differing` those in which they have something else.
    A glossary or the chair's sentences may be in both. `fills` are the values where only what is missing is added,
    `takes` where what came along counts throughout; neither lacks an entry that the person has.
    """

    added: tuple[str, ...] = ()
    differing: tuple[str, ...] = ()
    fills: Mapping[str, object] = field(default_factory=dict)
    takes: Mapping[str, object] = field(default_factory=dict)


def to_hand_over(settings: Settings) -> bytes:
    """The settings of a session as JSON."""
    return (json.dumps(settings.model_dump(include=set(TITLES)), indent=2) + "\n").encode()


def brought(own: Settings, data: bytes) -> Brought:
    """What settings that came along add to a person's own; what cannot be read in them counts as not there."""
    came = _came(data)
    added, differing = list[str](), list[str]()
    fills, takes = dict[str, object](), dict[str, object]()
    for name in came:
        here, there, usual = (getattr(one, name) for one in (own, _settings(came), _USUAL))
        if here == there:
            continue
        if isinstance(there, dict):
            fill, take = _both(there, here), _both(here, there)
            is_added = fill != here
            is_other = fill != take
        else:
            is_added = here == usual
            is_other = not is_added
            fill, take = there if is_added else here, there
        if is_added:
            added.append(name)
            fills[name] = fill
        if is_other:
            differing.append(name)
        if is_added or is_other:
            takes[name] = take
    return Brought(tuple(added), tuple(differing), fills, takes)


def _came(data: bytes) -> dict[str, object]:
    """The settings of a session that can be read."""
    try:
        found = from_json(data) if len(data) <= MOST_BYTES else {}
    except ValueError:
        found = {}
    if not isinstance(found, dict):
        return {}
    known = {name: value for name, value in found.items() if name in TITLES}
    return {name: value for name, value in known.items() if _means_something(name, value)}


def _settings(values: Mapping[str, object]) -> Settings:
    return Settings.model_validate({"installation": "", **values})


def _means_something(name: str, value: object) -> bool:
    """Whether it is a value of that setting: where it is not, the usual one stands in its place."""
    read = getattr(_settings({name: value}), name)
    return read != getattr(_USUAL, name) or value == _plain(read)


def _plain(value: object) -> object:
    return value.model_dump() if isinstance(value, BaseModel) else value


def _both(less: Mapping[str, object], more: Mapping[str, object]) -> dict[str, object]:
    """Two mappings of mappings in one; where both say something, `more` counts."""
    together: dict[str, object] = {}
    for key in {**less, **more}:
        first, second = less.get(key), more.get(key)
        one, other = (value if isinstance(value, dict) else {} for value in (first, second))
        together[key] = {**one, **other}
    return together
