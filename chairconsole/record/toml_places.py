"""On which line of a TOML text each of its keys and tables stands, which the standard parser does not say.

The text has already been parsed, so it is known to be valid; this only has to find its way through it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from chairconsole.domain.plan.session_check import Place

_TOKEN = re.compile(
    r"""
    (?P<space>   [ \t\r]+ | \#[^\n]* )
  | (?P<newline> \n )
  | (?P<text>    \"{3} (?: \\. | [^\\] )*? \"{3} \"{0,2}
               | '{3} .*? '{3} '{0,2}
               | \" (?: \\. | [^\"\\\n] )* \"
               | ' [^'\n]* ' )
  | (?P<mark>    [\[\]{},.=] )
  | (?P<bare>    [^\s\[\]{},.=\#\"']+ )
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))")
_ESCAPED = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", "e": "\x1b"}


@dataclass(frozen=True)
class _Token:
    kind: str
    text: str
    line: int


def find_lines(text: str) -> dict[Place, int]:
    """The line, counted from 1, of every table, key and list element of a valid TOML text."""
    return _Walk(text).lines


def line_of(place: Place, lines: dict[Place, int]) -> int | None:
    """The line of a place, or of the nearest part around it that is written down."""
    for length in range(len(place), 0, -1):
        if place[:length] in lines:
            return lines[place[:length]]
    return None


class _Walk:
    """One way through the tokens of a text, from its beginning to its end."""

    def __init__(self, text: str) -> None:
        self.lines: dict[Place, int] = {}
        self._tokens = _tokens(text)
        self._token: _Token | None = next(self._tokens, None)
        self._lengths: dict[Place, int] = {}
        table: Place = ()
        while self._token is not None:
            if self._token.kind == "newline":
                self._advance()
            elif self._token.text == "[":
                table = self._header()
            else:
                self._pair(table)

    def _advance(self) -> None:
        self._token = next(self._tokens, None)

    def _at(self, text: str) -> bool:
        return self._token is not None and self._token.kind == "mark" and self._token.text == text

    def _here(self) -> int:
        return self._token.line if self._token is not None else 0

    def _header(self) -> Place:
        line = self._here()
        self._advance()
        is_list = self._at("[")
        if is_list:
            self._advance()
        *way, last = self._key() or [""]
        while self._at("]"):
            self._advance()
        place: Place = ()
        for part in way:
            place = self._latest((*place, part), line)
        place = (*place, last)
        if is_list:
            position = self._lengths.get(place, 0)
            self._lengths[place] = position + 1
            self.lines.setdefault(place, line)
            place = (*place, position)
        self.lines[place] = line
        return place

    def _latest(self, place: Place, line: int) -> Place:
        """The place itself, or the last element of the list that it is."""
        self.lines.setdefault(place, line)
        return (*place, self._lengths[place] - 1) if place in self._lengths else place

    def _key(self) -> list[str]:
        parts: list[str] = []
        while self._token is not None and (self._token.kind in ("text", "bare") or self._at(".")):
            if self._token.kind != "mark":
                parts.append(_unquoted(self._token))
            self._advance()
        return parts

    def _pair(self, table: Place) -> None:
        line = self._here()
        place = table
        for part in self._key():
            place = (*place, part)
            self.lines.setdefault(place, line)
        if self._at("="):
            self._advance()
            self._value(place)
        elif place == table:
            self._advance()  # nothing that a valid text has, but no text may hold this up

    def _value(self, place: Place) -> None:
        if self._at("["):
            self._list(place)
        elif self._at("{"):
            self._inline_table(place)
        else:
            while self._token is not None and (self._token.kind in ("text", "bare") or self._at(".")):
                self._advance()

    def _list(self, place: Place) -> None:
        self._advance()
        position = 0
        while self._token is not None and not self._at("]"):
            if self._token.kind == "newline":
                self._advance()
            elif self._at(","):
                position += 1
                self._advance()
            elif self._at("=") or self._at("}"):
                self._advance()
            else:
                self.lines[*place, position] = self._here()
                self._value((*place, position))
        self._advance()

    def _inline_table(self, place: Place) -> None:
        self._advance()
        while self._token is not None and not self._at("}"):
            if self._token.kind == "newline" or self._at(",") or self._at("]"):
                self._advance()
            else:
                self._pair(place)
        self._advance()


def _tokens(text: str) -> Iterator[_Token]:
    line = 1
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            position += 1
            continue
        kind = match.lastgroup or "space"
        if kind != "space":
            yield _Token(kind, match[0], line)
        line += match[0].count("\n")
        position = match.end()


def _unquoted(token: _Token) -> str:
    if token.kind == "bare":
        return token.text
    inner = token.text[1:-1]
    return _ESCAPE.sub(_character, inner) if token.text[0] == '"' else inner


def _character(match: re.Match[str]) -> str:
    if match[3] is not None:
        return _ESCAPED.get(match[3], match[3])
    return chr(int(match[1] or match[2], 16))
