"""Which way a text is written, and how one that runs the other way is kept apart from what stands beside it.

Two Arabic texts side by side would else be read as one, the second before the first; a number after one would stand
before it. Each format isolates such stretches in its own way.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_BEGIN, _END = "\x0e", "\x0f"
ISOLATING = frozenset(_BEGIN + _END)
"""What stands around an isolated part while a text is put together; a control character in a text means nothing."""

_PARTS = re.compile(f"{_BEGIN}([^{_BEGIN}{_END}]*){_END}|([^{_BEGIN}{_END}]+)")
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


_ARABIC_COMMA = "\u060c"
"""Unicode takes it for a sign of figures, as it does the others; those of Arabic sentences are letters to it."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Part of a line, and whether it is to be kept apart from its neighbours."""

    text: str
    is_isolated: bool


def isolated(text: str) -> str:
    """A name or a text from outside, to be put into a line: kept apart there if it has letters from right to left."""
    if not _RIGHT_TO_LEFT.search(text):
        return text
    return f"{_BEGIN}{text.replace(_BEGIN, '').replace(_END, '')}{_END}"


def stretches(line: str) -> list[Stretch]:
    """A line in its parts: those that were isolated, and in a line from left to right all that runs the other way."""
    if not _RIGHT_TO_LEFT.search(line):
        line = line.replace(_BEGIN, "").replace(_END, "")
        return [Stretch(line, is_isolated=False)] if line else []
    parts = [Stretch(found[1] or found[2], found[1] is not None) for found in _PARTS.finditer(line)]
    parts = [part for part in parts if part.text]
    if is_right_to_left(line):
        return parts
    return [one for part in parts for one in ([part] if part.is_isolated else _by_direction(part.text))]


def with_isolates(line: str) -> str:
    """The line for plain text, its isolated parts between the signs that Unicode has for it."""
    return "".join(
        f"{_FIRST_STRONG_ISOLATE}{part.text}{_POP_ISOLATE}" if part.is_isolated else part.text
        for part in stretches(line)
    )


def without_marks(line: str) -> str:
    """The line without anything that isolates."""
    return line.replace(_BEGIN, "").replace(_END, "")


def is_right_to_left(line: str) -> bool:
    """Whether the first letter with a direction, isolated ones apart, is written from right to left."""
    outside = [found[2] for found in _PARTS.finditer(line) if found[2]]
    inside = [found[1] for found in _PARTS.finditer(line) if found[1]]
    for letter in "".join(outside) + "".join(inside):
        direction = unicodedata.bidirectional(letter)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False


def _by_direction(text: str) -> Iterator[Stretch]:
    """What runs from right to left reaches from its first such letter to its last, or its figures, before another."""
    done, start, end = 0, -1, -1
    for place, letter in enumerate(text + "\n"):
        direction = unicodedata.bidirectional(letter)
        if direction in {"R", "AL"}:
            start, end = (place if start < 0 else start), place + 1
        elif start >= 0 and (direction == "AN" or (place == end and (direction == "NSM" or letter == _ARABIC_COMMA))):
            end = place + 1
        elif start >= 0 and direction in {"L", "B"}:
            if done < start:
                yield Stretch(text[done:start], is_isolated=False)
            yield Stretch(text[start:end], is_isolated=True)
            done, start = end, -1
    if done < len(text):
        yield Stretch(text[done:], is_isolated=False)
