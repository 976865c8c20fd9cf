"""Another version of a frozen record, made quickly: a fold makes thousands of them."""

from collections.abc import Callable
from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

Record = TypeVar("Record")


@cache
def _parts(kind: Any) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]:  # noqa: ANN401 - any dataclass
    names = tuple(field.name for field in fields(kind))
    return names, attrgetter(*names)


def replaced(record: Record, **changes: object) -> Record:
    """The record with some of its fields changed: as `dataclasses.replace`, at half its cost."""
    kind: Any = type(record)
    names, values = _parts(kind)
    made: Record = kind(**{**dict(zip(names, values(record), strict=True)), **changes})
    return made
