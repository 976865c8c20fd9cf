"""Rows found in the bytes of a damaged SQLite file, whatever is left of its trees, its pages and its first bytes.

A row says itself how long it is: a header tells the type of each value, and the lengths together must be the number
that stands before it. The format is that of https://www.sqlite.org/fileformat2.html#record_format.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

Value = int | float | str | bytes | None

USUAL_PAGE = 4096
"""The size of a record's pages; it is tried where the file no longer tells it."""

_INTEGER = rb"[\x01-\x06\x08\x09]"
_TEXT = rb"(?:[\x0d-\x7f]|[\x80-\xff]{1,3}[\x00-\x7f])"
_NUMBER_ITSELF = rb"\x00"
_KINDS = {"i": _INTEGER, "t": _TEXT, "n": _NUMBER_ITSELF}
_WIDTHS = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)
_LONGEST_TEXT = 4  # bytes of a type in a header
_LONGEST_VARINT = 9
_MOST_PAGES = 100_000  # of one value


class Carved(NamedTuple):
    """The values of a row; of a table whose first column is its number, that number stands first."""

    number: int
    values: tuple[Value, ...]


def rows_in(data: bytes, columns: str) -> Iterator[Carved]:
    """The rows of a table with these columns, wherever they are whole: "n" its number, "i" an integer, "t" a text."""
    size = _page_size(data)
    # The header's own length first, as few bytes are one: most places in a text are passed over at once.
    least = 1 + len(columns)
    lengths = bytes(range(least, least + (_LONGEST_TEXT - 1) * columns.count("t") + 1))
    header = re.compile(
        b"(?=[" + re.escape(lengths) + b"]" + b"".join(_KINDS[one] for one in columns) + b")", re.DOTALL
    )
    for page in range(0, len(data), size):
        for found in header.finditer(data[page : page + size]):
            if row := _row_at(data, page, found.start(), len(columns), size):
                yield row


def _page_size(data: bytes) -> int:
    told = int.from_bytes(data[16:18])
    size = 65_536 if told == 1 else told
    return size if size >= 512 and size & (size - 1) == 0 else USUAL_PAGE


def _row_at(data: bytes, page: int, start: int, columns: int, size: int) -> Carved | None:
    """The row whose header begins there; None unless the lengths in it are the one that stands before it."""
    here = data[page : page + size]
    length, place, types = here[start], start + 1, list[int]()
    while len(types) < columns:
        found, place = _varint(here, place)
        types.append(found)
    if place - start != length:
        return None
    whole = length + sum(map(_width, types))
    number = _number_before(here, start, whole)
    if number is None:
        return None
    content = _payload(data, page, start, whole, size)
    if content is None:
        return None
    values = _values(content[length:], types)
    return None if values is None else Carved(number, (number, *values[1:]) if types[0] == 0 else values)


def _number_before(page: bytes, start: int, whole: int) -> int | None:
    """The number of a row, before which its length stands."""
    for of_number in range(1, _LONGEST_VARINT + 1):
        number, end = _varint(page, start - of_number) if start >= of_number else (0, 0)
        if end != start:
            continue
        for of_length in range(1, _LONGEST_VARINT + 1):
            begin = start - of_number - of_length
            if begin >= 0 and _varint(page, begin) == (whole, start - of_number):
                return number
    return None


def _payload(data: bytes, page: int, start: int, whole: int, size: int) -> bytes | None:
    """All of a row, what lies on pages of its own as well; None if that is not there."""
    most, least = size - 35, (size - 12) * 32 // 255 - 23
    here = least + (whole - least) % (size - 4)
    local = whole if whole <= most else here if here <= most else least
    content = data[page + start : min(page + size, page + start + local)]
    if len(content) < local:
        return None
    following = int.from_bytes(data[page + start + local : page + start + local + 4])
    parts, left = [content], whole - local
    for _ in range(_MOST_PAGES):
        if left <= 0:
            return b"".join(parts)
        more = data[(following - 1) * size : following * size] if following > 0 else b""
        part = more[4 : 4 + min(left, size - 4)]
        if not part:
            return None
        parts.append(part)
        left -= len(part)
        following = int.from_bytes(more[:4])
    return None


def _values(content: bytes, types: Sequence[int]) -> tuple[Value, ...] | None:
    values, place = list[Value](), 0
    for one in types:
        part = content[place : place + _width(one)]
        place += len(part)
        if one >= 13:
            try:
                values.append(part.decode("utf-8"))
            except UnicodeDecodeError:
                return None
        elif one in (8, 9):
            values.append(one - 8)
        else:
            values.append(int.from_bytes(part, signed=True) if one else None)
    return tuple(values)


def _width(serial_type: int) -> int:
    return _WIDTHS[serial_type] if serial_type < len(_WIDTHS) else max(0, (serial_type - 12) // 2)


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """A number of up to nine bytes, and where it ends."""
    value = 0
    for step in range(_LONGEST_VARINT):
        byte = data[place + step] if place + step < len(data) else 0
        if step == _LONGEST_VARINT - 1:
            return (value << 8) | byte, place + _LONGEST_VARINT
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            return value, place + step + 1
    raise AssertionError("a varint has an end")
