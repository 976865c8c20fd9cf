"""What a transaction had found in a file is read from its journal."""

import struct

import pytest

from chairconsole.record.reading.journal import ALL_THAT_FIT, MAGIC, Journal

SIZE, SECTOR, NONCE = 512, 512, 7


def page_of(number, letter):
    page = letter * SIZE
    check_sum = (NONCE + sum(page[SIZE - 200 : 0 : -200])) & 0xFFFFFFFF
    return struct.pack(">I", number) + page + struct.pack(">I", check_sum)


def journal_of(*pages, count=None, page_count=3):
    header = MAGIC + struct.pack(">IIIII", len(pages) if count is None else count, NONCE, page_count, SECTOR, SIZE)
    return header.ljust(SECTOR, b"\0") + b"".join(pages)


FILE = b"x" * SIZE * 4


def test_the_file_is_as_the_transaction_had_found_it():
    journal = Journal.read(journal_of(page_of(1, b"a"), page_of(3, b"c")))
    assert journal is not None
    assert journal.undone(FILE) == b"a" * SIZE + b"x" * SIZE + b"c" * SIZE
    assert not journal.is_of_several_files


@pytest.mark.parametrize("count", [0, 1, ALL_THAT_FIT])
def test_so_many_pages_count_as_the_header_says(count):
    journal = Journal.read(journal_of(page_of(1, b"a"), page_of(2, b"b"), count=count))
    assert journal is not None
    assert sorted(journal.pages) == list(range(1, (2 if count == ALL_THAT_FIT else count) + 1))


def test_it_ends_with_the_first_page_that_is_not_whole():
    torn = bytearray(page_of(2, b"b"))
    torn[4 + SIZE - 200] ^= 1
    journal = Journal.read(journal_of(page_of(1, b"a"), bytes(torn), page_of(3, b"c")))
    assert journal is not None
    assert list(journal.pages) == [1]


def test_more_pages_may_follow_behind_another_header():
    first = journal_of(page_of(1, b"a"))
    whole = first.ljust(-(-len(first) // SECTOR) * SECTOR, b"\0") + journal_of(page_of(2, b"b"), page_of(1, b"z"))
    journal = Journal.read(whole)
    assert journal is not None
    assert journal.pages == {1: b"a" * SIZE, 2: b"b" * SIZE}


@pytest.mark.parametrize("data", [b"", b"\0" * 600, MAGIC, journal_of()[1:]])
def test_without_a_header_there_is_nothing_to_undo(data):
    assert Journal.read(data) is None
