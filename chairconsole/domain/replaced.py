"""Another version of a frozen record, made quickly: a fold makes thousands of them."""

from collections.abc import Callable
from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import TypeVar

Record = TypeVar("Record")


def replaced(record: Record, **changes: object) -> Record:
    """The record with some of its fields changed: as `dataclasses.replace`, at half its cost."""
    names, values = _fields_of(type(record))
    given = dict(zip(names, values(record), strict=True))
    given.update(changes)
    return type(record)(**given)


@cache
def _fields_of(kind: type) -> tuple[tuple[str, ...], Callable[[object], tuple[object, ...]]]:
    names = tuple(field.name for field in fields(kind))
    return names, attrgetter(*names)
