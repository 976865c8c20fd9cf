"""Parts of a typed line that know where in the line they stand, as a chip has to."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Self

_WORD = re.compile(r"\S+")


@dataclass(frozen=True)
class TextSpan:
    """A part of a line as it was typed, from `start` to before `end`."""

    line: str = field(repr=False)
    start: int
    end: int

    @classmethod
    def of(cls, line: str) -> Self:
        """The span of a whole line."""
        return cls(line, 0, len(line))

    @property
    def text(self) -> str:
        """What was typed there."""
        return self.line[self.start : self.end]

    def part(self, start: int, end: int | None = None) -> "TextSpan":
        """A part of it, by offsets within its own text."""
        return TextSpan(self.line, self.start + start, self.end if end is None else self.start + end)

    def up_to(self, last: "TextSpan") -> "TextSpan":
        """All from its own start to the end of another span of the line."""
        return TextSpan(self.line, self.start, last.end)

    def stripped(self, signs: str = "", *, front: bool = True, back: bool = True) -> "TextSpan":
        """It without white space, or these signs, at its ends."""
        first, after = self.start, self.end
        while front and first < after and (self.line[first].isspace() or self.line[first] in signs):
            first += 1
        while back and first < after and (self.line[after - 1].isspace() or self.line[after - 1] in signs):
            after -= 1
        return TextSpan(self.line, first, after)

    def words(self) -> tuple["TextSpan", ...]:
        """Its words that hold more than punctuation."""
        found = (self.part(word.start(), word.end()) for word in _WORD.finditer(self.text))
        return tuple(word for word in found if word.has_content())

    def split(self, separators: re.Pattern[str]) -> Iterator["TextSpan"]:
        """Yield what lies between separators, stripped, where it holds more than punctuation."""
        ends = [found.span() for found in separators.finditer(self.text)]
        for (_, start), (end, _) in pairwise([(0, 0), *ends, (self.end - self.start, 0)]):
            piece = self.part(start, end).stripped()
            if piece.has_content():
                yield piece

    def has_content(self) -> bool:
        """Whether it has more than punctuation, white space and what cannot be seen."""
        return any(unicodedata.category(character)[0] not in "PZC" for character in self.text)
