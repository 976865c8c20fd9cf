"""Joins mappings that must have no key in common."""

from collections.abc import Mapping
from typing import TypeVar

Key = TypeVar("Key", bound=type)
Value = TypeVar("Value")


def without_doubles(*parts: Mapping[Key, Value]) -> dict[Key, Value]:
    """The mappings as one. Raises ValueError if a key is in two of them."""
    whole: dict[Key, Value] = {}
    for part in parts:
        twice = whole.keys() & part.keys()
        if twice:
            raise ValueError(f"there twice: {', '.join(sorted(one.__name__ for one in twice))}")
        whole.update(part)
    return whole
