"""Codes and sentences for what the disk does."""

import errno
import sqlite3
from pathlib import Path
from typing import get_args

import pytest

from chairconsole.record.errors import NotRecorded, RecordCode, RecordError, code_of, sentence

PATH = Path("records/first.record")


@pytest.mark.parametrize("code", get_args(RecordCode))
def test_every_code_has_a_sentence_that_names_the_place(code):
    text = sentence(RecordError(code, PATH, reason="so it is"))
    assert text.endswith(".")
    assert str(PATH.parent) in text
    assert text == str(RecordError(code, PATH, reason="so it is"))


def test_a_sentence_tells_what_is_known():
    newer = RecordError("newer_format", PATH, format="3", supported="1")
    assert "newer version" in sentence(newer)
    assert "format 3" in sentence(newer)
    held = RecordError("open_elsewhere", PATH, pid="42", since="2017-05-08T08:15:00Z")
    assert sentence(held).endswith("is open in another console (process 42 since 08.05.2017 08:15 UTC).")
    both = NotRecorded("disk_full", PATH, second="There is no second place.")
    assert sentence(both).endswith("There is no second place.")


def test_what_the_system_says_becomes_a_code():
    assert code_of(OSError(errno.ENOSPC, "")) == "disk_full"
    assert code_of(OSError(errno.EROFS, "")) == "read_only"
    assert code_of(FileNotFoundError(errno.ENOENT, "")) == "missing"
    assert code_of(OSError(errno.EXDEV, "")) == "not_written"
    full = sqlite3.OperationalError()
    full.sqlite_errorcode = sqlite3.SQLITE_FULL
    assert code_of(full) == "disk_full"
    assert code_of(RecordError("busy", PATH)) == "busy"
