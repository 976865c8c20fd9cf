"""Another version of a frozen record, made quickly: a fold makes thousands of them."""

from collections.abc import Callable
from dataclasses import fields
from operator import attrgetter
from typing import Any, TypeVar

Record = TypeVar("Record")

_FIELDS: dict[Any, tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]] = {}


def replaced(record: Record, **changes: object) -> Record:
    """The record with some of its fields changed: as `dataclasses.replace`, at half its cost."""
    kind: Any = type(record)
    if kind not in _FIELDS:
        names = tuple(field.name for field in fields(kind))
        _FIELDS[kind] = names, attrgetter(*names)
    names, values = _FIELDS[kind]
    made: Record = kind(**{**dict(zip(names, values(record), strict=True)), **changes})
    return made
