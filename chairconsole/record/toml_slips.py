"""Usual slips in the text of a session file that make it no valid TOML, and on which line they are."""

import re

from chairconsole.domain.base.translatable import Translatable

_VALUE = re.compile(r"""^\s*[\w."'-]+\s*=\s*(?P<value>\S.*?)\s*$""")
_DEEPEST = 50
"""How deeply lists and tables may be nested before a reader of TOML might give up; a session has four levels."""

_LONG_NUMBER = re.compile(r"\d[\d_]{1000}")


def slip_in(line: str) -> Translatable | None:
    """What is wrong with a line whose key has a value that TOML does not know; None if that is not clear.

    The words of a reader of TOML say what it expected, which helps few who never meant to write TOML.
    """
    match = _VALUE.match(line)
    if match is None:
        return None
    value = match["value"]
    if value[0] in "\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019":
        return Translatable('quotation marks are straight ones here, as in "10:15"')
    if value[0] == '"' and value.count('"') == 1:
        return Translatable("the text has no closing quotation mark")
    if re.match(r"\d{4}-\d+-\d+\s*(#|$)", value):
        return Translatable("there is no such date; one is written 2017-05-08")
    if re.match(r"\d+:\d\d(\s*[-\u2013]\s*\d+:\d\d)?\s*(#|$)", value):
        return Translatable('a time or a limit stands in quotes, as in "10:15"')
    if re.match(r"(true|false)\b", value, re.IGNORECASE):
        return Translatable("true and false are written in small letters")
    if value[0].isalpha():
        return Translatable('a text stands in quotes, as in "panel"')
    return None


def line_of_depth(text: str) -> int | None:
    """The line on which brackets are nested deeper than any session file needs, counted from 1; None if nowhere."""
    depth = 0
    for match in re.finditer(r"[\[\]{}\n]", text):
        sign = match[0]
        if sign in "[{":
            depth += 1
        elif sign != "\n":
            depth = max(0, depth - 1)
        if depth > _DEEPEST:
            return text.count("\n", 0, match.start()) + 1
    return None


def line_of_long_number(text: str) -> int | None:
    """The line of a number with more than a thousand digits, counted from 1; None if there is none."""
    match = _LONG_NUMBER.search(text)
    return text.count("\n", 0, match.start()) + 1 if match else None
