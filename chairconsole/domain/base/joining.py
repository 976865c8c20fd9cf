"""Mappings of several modules put together, where nothing may be there twice."""

from collections.abc import Mapping
from typing import TypeVar

Key = TypeVar("Key", bound=type)
Value = TypeVar("Value")


def without_doubles(*parts: Mapping[Key, Value]) -> dict[Key, Value]:
    """All of these as one. Raises ValueError where two parts have the same class."""
    whole: dict[Key, Value] = {}
    for part in parts:
        twice = whole.keys() & part.keys()
        if twice:
            raise ValueError(f"there twice: {', '.join(sorted(one.__name__ for one in twice))}")
        whole.update(part)
    return whole
