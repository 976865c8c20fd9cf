"""Where in a SQLite file the bytes of each row of a table lie, by walking its tree in the whole file.

The format is that of https://www.sqlite.org/fileformat2.html#b_tree_pages.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

Span = tuple[int, int]
"""From one byte up to another that is not part of it."""

LEAF, INNER = 13, 5
FIRST_HEADER = 100
POINTER = 4


def places_of_rows(path: Path, table: str) -> dict[int, tuple[Span, ...]]:
    """The spans of bytes of each row, by its number: its cell, and the pages of its own on which it goes on."""
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    data = path.read_bytes()
    size = int.from_bytes(data[16:18])
    return dict(_rows(data, size, root))


def _rows(data: bytes, size: int, number: int) -> Iterator[tuple[int, tuple[Span, ...]]]:
    page = (number - 1) * size
    header = page + (FIRST_HEADER if number == 1 else 0)
    kind, cells = data[header], int.from_bytes(data[header + 3 : header + 5])
    pointers = header + (8 if kind == LEAF else 12)
    starts = [page + int.from_bytes(data[at : at + 2]) for at in range(pointers, pointers + 2 * cells, 2)]
    if kind == INNER:
        for child in [data[start : start + POINTER] for start in starts] + [data[header + 8 : header + 12]]:
            yield from _rows(data, size, int.from_bytes(child))
        return
    assert kind == LEAF
    for start in starts:
        length, place = _varint(data, start)
        row, place = _varint(data, place)
        yield row, tuple(_spans(data, size, start, place, length))


def _spans(data: bytes, size: int, start: int, payload: int, length: int) -> Iterator[Span]:
    """The cell, and each page on which its payload goes on."""
    most, least = size - 35, (size - 12) * 32 // 255 - 23
    here = least + (length - least) % (size - POINTER)
    local = length if length <= most else here if here <= most else least
    end = payload + local
    yield start, end + (POINTER if local < length else 0)
    left, following = length - local, int.from_bytes(data[end : end + POINTER])
    while left > 0:
        page = (following - 1) * size
        part = min(left, size - POINTER)
        yield page, page + POINTER + part
        left -= part
        following = int.from_bytes(data[page : page + POINTER])


def _varint(data: bytes, place: int) -> tuple[int, int]:
    value = 0
    for step in range(8):
        value = (value << 7) | (data[place + step] & 0x7F)
        if data[place + step] < 0x80:
            return value, place + step + 1
    return (value << 8) | data[place + 8], place + 9
