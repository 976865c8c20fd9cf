"""The zip with a check sum at its end: as it was packed, or not, or another file."""

import hashlib
import os
import sys
import zipfile
import zlib
from pathlib import Path

import pytest

from chairconsole.record.errors import RecordError
from chairconsole.record.handover import container
from chairconsole.record.handover.errors import HandoverError

PATH = Path("gone-on.handover")
MEMBERS = {"handover.json": b"{}", "session.record": b"one " * 900, "settings.json": bytes(range(256))}
LOCAL_SIZE, METHOD, SIZE = 30, 8, 22
"""Of a member's head: how long it is, and where it tells how it is packed and how large it becomes."""


def checked(before: bytes) -> bytes:
    """Any bytes with the end that makes them look as they were packed."""
    before += b"chairconsole handover, SHA-256 of all before: "
    return before + hashlib.sha256(before).hexdigest().encode()


def refused(data: bytes) -> str:
    with pytest.raises(HandoverError) as raised:
        container.members(data, PATH)
    return raised.value.code


def test_what_is_written_is_read_also_by_other_programs(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(container.written(MEMBERS))
    assert container.members(container.read(path), path) == MEMBERS
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == MEMBERS
    assert container.is_marked(path)


def test_it_is_known_for_what_it_is_by_its_beginning_or_its_end(tmp_path: Path) -> None:
    data = container.written(MEMBERS)
    for number, damaged in enumerate((data[:-9], data[9:], bytes(60) + data[60:], data[:40])):
        path = tmp_path / str(number)
        path.write_bytes(damaged)
        assert container.is_marked(path) == (number != 3)
    for content in (b"", b"PK", b"a = 5\n" * 100):
        path.write_bytes(content)
        assert not container.is_marked(path)
    assert not container.is_marked(tmp_path)
    assert not container.is_marked(tmp_path / "missing")


@pytest.mark.skipif(sys.platform == "win32", reason="files have no other kinds there")
def test_a_pipe_is_none_and_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert not container.is_marked(tmp_path / "pipe")


def test_what_is_no_such_file_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="does not exist"):
        container.read(tmp_path / "missing")
    (tmp_path / "letter").write_text("Dear all")
    for path in (tmp_path, tmp_path / "letter"):
        with pytest.raises(HandoverError, match="is no file in which chairconsole packed a session"):
            container.read(path)


def test_a_file_that_is_far_too_large_is_not_taken_apart(tmp_path: Path) -> None:
    path = tmp_path / "large.handover"
    path.write_bytes(container.written(MEMBERS))
    with path.open("r+b") as file:
        file.truncate(container.LARGEST + 500)
    with pytest.raises(HandoverError) as raised:
        container.read(path)
    assert raised.value.code == "too_large"


@pytest.mark.parametrize("cut", [1, 64, 110, 500])
def test_one_that_was_cut_or_made_longer_is_changed(cut: int) -> None:
    data = container.written(MEMBERS)
    assert refused(data[:-cut]) == refused(data[cut:]) == refused(data + bytes(cut)) == "changed"


def test_a_zip_bomb_is_not_unpacked() -> None:
    """Three zips that claim too much, or less than they hold, or together too much."""
    packing = zlib.compressobj(wbits=-15)
    bomb = packing.compress(bytes(container.LARGEST + 1)) + packing.flush()

    def member(name: bytes, size: int) -> bytes:
        head = bytearray(b"PK\x03\x04".ljust(LOCAL_SIZE, b"\0"))
        head[METHOD], head[18:22] = 8, len(bomb).to_bytes(4, "little")
        head[SIZE : SIZE + 4], head[26] = size.to_bytes(4, "little"), len(name)
        return bytes(head) + name + bomb

    assert refused(checked(member(b"handover.json", container.LARGEST + 1))) == "too_large"
    assert refused(checked(member(b"handover.json", 5000))) == "not_a_handover"
    assert refused(checked(member(b"handover.json", 2**32 - 1))) == "too_large"


@pytest.mark.parametrize(
    "members",
    [
        {"handover.json": b"", "a": b"", "b": b"", "c": b""},
        {"handover.json": b"x" * 70_000},
    ],
    ids=["four", "packed otherwise"],
)
def test_what_others_made_like_it_is_refused(members: dict[str, bytes]) -> None:
    data = bytearray(container.written(members)[:-110])
    data[METHOD] = 9
    assert refused(checked(bytes(data))) == "not_a_handover"


def test_a_name_twice_a_torn_head_and_torn_bytes_are_refused() -> None:
    data = container.written({"handover.json": b"12345"})
    member = data[: data.index(b"PK\x01\x02")]
    assert refused(checked(member + member)) == "not_a_handover"
    assert refused(checked(member + b"PK\x03\x04")) == "too_large"
    assert refused(checked(member[: LOCAL_SIZE + 13] + b"\xff\xff\xff")) == "not_a_handover"
    stored = bytearray(member)
    stored[METHOD] = 0
    assert refused(checked(bytes(stored))) == "not_a_handover"
