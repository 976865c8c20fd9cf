"""A rollback journal of SQLite: what its transaction had found in the file, and whether that is this file.

The format is that of https://www.sqlite.org/fileformat2.html#the_rollback_journal.
"""

import struct
from dataclasses import dataclass

MAGIC = bytes.fromhex("d9d505f920a163d7")
"""What each header of a journal begins with; also the end of one that is part of a transaction over several files."""

ALL_THAT_FIT = 0xFFFFFFFF
_HEADER = struct.Struct(">8sIIIII")
_LARGEST_SECTOR = 65_536
_CHECKED_EACH = 200


@dataclass(frozen=True)
class Journal:
    """The pages that a transaction found, by their number from 1, and how many pages of which size the file had."""

    pages: dict[int, bytes]
    page_count: int
    page_size: int
    is_of_several_files: bool

    @staticmethod
    def read(data: bytes) -> "Journal | None":
        """A journal from its bytes; None if they are empty, or have no valid header: then there is nothing to undo."""
        if len(data) < _HEADER.size or not data.startswith(MAGIC):
            return None
        _, _, _, page_count, _, page_size = _HEADER.unpack_from(data)
        return Journal(_pages(data, page_size), page_count, page_size, data.endswith(MAGIC))

    def undone(self, data: bytes) -> bytes:
        """The file as the transaction had found it."""
        size = self.page_size
        before = bytearray(data[: self.page_count * size].ljust(self.page_count * size, b"\0"))
        for number, page in self.pages.items():
            if number <= self.page_count:
                before[(number - 1) * size : number * size] = page
        return bytes(before)


def _pages(data: bytes, page_size: int) -> dict[int, bytes]:
    """What is valid of the pages: SQLite too stops at the first whose check sum is wrong, as after a power cut."""
    pages: dict[int, bytes] = {}
    place = 0
    while len(data) - place >= _HEADER.size and data.startswith(MAGIC, place):
        _, count, nonce, _, sector, size = _HEADER.unpack_from(data, place)
        if size != page_size or not _HEADER.size <= sector <= _LARGEST_SECTOR or sector & (sector - 1):
            break
        place += sector
        length = size + 8
        in_rest = max(0, (len(data) - place) // length)
        if count == ALL_THAT_FIT:
            count = in_rest
        for _ in range(min(count, in_rest)):
            number, page = int.from_bytes(data[place : place + 4]), data[place + 4 : place + 4 + size]
            if number == 0 or int.from_bytes(data[place + 4 + size : place + length]) != _check_sum(page, nonce):
                return pages
            pages.setdefault(number, page)
            place += length
        if count > in_rest:
            break
        place = -(-place // sector) * sector
    return pages


def _check_sum(page: bytes, nonce: int) -> int:
    return (nonce + sum(page[len(page) - _CHECKED_EACH : 0 : -_CHECKED_EACH])) & 0xFFFFFFFF
