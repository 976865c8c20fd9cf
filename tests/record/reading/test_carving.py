"""Rows are found in the bytes of a file, without its trees."""

import sqlite3
from contextlib import closing

import pytest

from chairconsole.record.reading.carving import Carved, rows_in

LONG = "x" * 9000


@pytest.fixture
def data(tmp_path):
    path = tmp_path / "made.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE mine (seq INTEGER PRIMARY KEY, name TEXT, size INTEGER) STRICT")
        rows = [(number, f"Côte {number}", number * 10**9 - 5) for number in range(1, 300)]
        connection.executemany("INSERT INTO mine VALUES (?, ?, ?)", [*rows, (300, LONG, 0), (70_000, "", 1)])
    return path.read_bytes()


def carved(data):
    return {row.number: row.values for row in rows_in(data, "nti") if row.values[1].startswith(("Côte", "xx", ""))}


def test_every_row_is_found_also_one_that_lies_on_several_pages(data):
    found = carved(data)
    assert {1, 299, 300, 70_000} <= found.keys()
    assert [found[number] for number in range(1, 300)] == [
        (number, f"Côte {number}", number * 10**9 - 5) for number in range(1, 300)
    ]
    assert found[300] == (300, LONG, 0)


def test_it_needs_neither_the_first_page_nor_the_headers_of_pages(data):
    without = bytearray(data)
    without[:4096] = bytes(4096)
    for page in range(4096, len(data), 4096):
        without[page : page + 8] = b"\xff" * 8
    assert {number: found for number, found in carved(bytes(without)).items() if number < 300} == {
        number: found for number, found in carved(data).items() if number < 300
    }


def test_what_is_cut_off_is_no_row(data):
    cut = data[: data.index(b"x" * 100) + 200]
    assert 300 not in carved(cut)
    assert Carved(1, (1, "Côte 1", 999_999_995)) in rows_in(cut, "nti")
