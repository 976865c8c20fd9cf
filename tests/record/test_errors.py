"""Codes and sentences for what the disk does."""

import errno
import sqlite3
from pathlib import Path
from typing import get_args

import pytest

from chairconsole.record.errors import NotRecorded, RecordCode, RecordError, code_of, instead, sentence

PATH = Path("records/first.record")


@pytest.mark.parametrize("code", get_args(RecordCode))
def test_every_code_has_a_sentence_that_names_the_place(code):
    text = sentence(RecordError(code, PATH, reason="so it is"))
    assert text.endswith(".")
    assert str(PATH.parent) in text
    assert text == str(RecordError(code, PATH, reason="so it is"))


def test_a_sentence_tells_what_is_known():
    held = RecordError("open_elsewhere", PATH, pid="42", since="2017-05-08T08:15:00Z")
    assert sentence(held).endswith("is open in another console (process 42 since 08.05.2017 08:15 UTC).")
    both = NotRecorded("disk_full", PATH, second="There is no second place.")
    assert sentence(both).endswith("There is no second place.")


@pytest.mark.parametrize(
    ("code", "details", "said"),
    [
        ("damaged", {"seq": "7", "reason": "so it is"}, "is damaged at entry 7 (so it is)."),
        ("damaged", {}, "is damaged."),
        ("not_a_record", {"found": "folder"}, "is a folder and not a record of chairconsole."),
        ("not_a_record", {"found": "empty"}, "is empty: it is not a record of chairconsole."),
        ("not_a_record", {}, "first.record is not a record of chairconsole."),
        ("newer_format", {"format": "4", "supported": "3"}, "(format 4; this version reads up to 3)."),
        ("newer_format", {}, "a newer version of chairconsole (format ?; this version reads up to ?)."),
        ("unknown_kind", {}, 'has an entry of the kind "?", which this version does not know; '),
        ("unknown_kind", {"kind": "vote"}, 'has an entry of the kind "vote", which this version does not know; '),
        ("open_elsewhere", {}, "is open in another console."),
        ("open_elsewhere", {"host": "podium", "since": "noon"}, "is open in another console (on podium since noon)."),
    ],
)
def test_a_sentence_tells_as_much_as_is_known(code, details, said):
    assert said in sentence(RecordError(code, PATH, **details))


@pytest.mark.parametrize("code", get_args(RecordCode))
def test_what_to_do_instead_is_said_where_it_is_not_plain(code):
    begin_another = {"missing", "newer_format", "not_a_record", "unknown_kind"}
    elsewhere = {"disk_error", "disk_full", "folder_not_writable", "not_readable", "not_written", "read_only"}
    told = dict.fromkeys(begin_another, "Begin a new record")
    told |= dict.fromkeys(elsewhere, "Name a file in another folder")
    told |= dict.fromkeys(("link_to_itself", "name_too_long"), "Name another file")
    told |= {"damaged": f"Recover what can be read of it: chairconsole recover {PATH} -o NEW"}
    told |= {"busy": "Close it there first", "open_elsewhere": "Close it there first"}
    said = instead(RecordError(code, PATH))
    assert said.startswith(told[code]) if code in told else said == ""


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOENT, "missing"),
        (errno.ENOTDIR, "missing"),
        (errno.EACCES, "folder_not_writable"),
        (errno.EPERM, "folder_not_writable"),
        (errno.EROFS, "read_only"),
        (errno.EEXIST, "exists"),
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EFBIG, "disk_full"),
        (errno.EIO, "disk_error"),
        (errno.EXDEV, "not_written"),
    ],
)
def test_what_the_system_says_becomes_a_code(number, code):
    assert code_of(OSError(number, "")) == code


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (sqlite3.SQLITE_BUSY, "busy"),
        (sqlite3.SQLITE_LOCKED, "busy"),
        (sqlite3.SQLITE_CONSTRAINT, "out_of_step"),
        (sqlite3.SQLITE_CORRUPT, "damaged"),
        (sqlite3.SQLITE_FULL, "disk_full"),
        (sqlite3.SQLITE_IOERR_FSYNC, "disk_error"),
        (sqlite3.SQLITE_NOTADB, "not_a_record"),
        (sqlite3.SQLITE_CANTOPEN, "read_only"),
        (sqlite3.SQLITE_PERM, "read_only"),
        (sqlite3.SQLITE_READONLY, "read_only"),
        (sqlite3.SQLITE_ERROR, "damaged"),
        (None, "damaged"),
    ],
)
def test_what_the_database_says_becomes_a_code(number, code):
    error = sqlite3.OperationalError()
    if number is not None:
        error.sqlite_errorcode = number
    assert code_of(error) == code


def test_what_is_no_error_of_the_system_has_the_code_it_has_or_that_of_any_other():
    assert code_of(RecordError("busy", PATH)) == "busy"
    assert code_of(ValueError()) == "not_written"
