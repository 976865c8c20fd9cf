"""A session in one file: as it was packed, changed in any place, or made by somebody else."""

import json
import os
from pathlib import Path

import pytest

from chairconsole.record.contents import Contents
from chairconsole.record.handover import container
from chairconsole.record.handover.errors import HandoverError
from chairconsole.record.handover.handover_file import Handover, HandoverFile, handover_bytes
from chairconsole.record.log import image_with
from tests.record.sample_events import some

WORDS = "lake and mountain"
EVERY = 1 if os.environ.get("CHAIRCONSOLE_FUZZ_ROUNDS") else 97
"""In the long run each byte is changed, else one in so many."""


@pytest.fixture(scope="module")
def handover() -> Handover:
    return Handover("panel-1_2017", image_with(Contents(some(3))), b"{}\n", is_rehearsal=False)


@pytest.fixture(scope="module")
def plain(handover: Handover) -> bytes:
    return handover_bytes(handover)


@pytest.fixture(scope="module")
def sealed(handover: Handover) -> bytes:
    return handover_bytes(handover, WORDS)


def file_of(folder: Path, data: bytes) -> Path:
    path = folder / "a.handover"
    path.write_bytes(data)
    return path


def refused(folder: Path, data: bytes, passphrase: str = "") -> str:
    with pytest.raises(HandoverError) as raised:
        HandoverFile(file_of(folder, data)).contents(passphrase)
    return raised.value.code


def remade(data: bytes, name: str, content: bytes | None) -> bytes:
    """The file with another member, or without that one, and sums at its end that fit."""
    members = {**container.members(data, Path()), name: content}
    return container.written({one: bytes_ for one, bytes_ in members.items() if bytes_ is not None})


def with_header(data: bytes, **changes: object) -> bytes:
    header = json.loads(container.members(data, Path())["handover.json"])
    return remade(data, "handover.json", json.dumps({**header, **changes}).encode())


def test_it_comes_out_as_it_went_in(tmp_path: Path, handover: Handover, plain: bytes, sealed: bytes) -> None:
    file = HandoverFile(file_of(tmp_path, plain))
    assert not file.is_sealed
    assert file.contents() == handover
    file = HandoverFile(file_of(tmp_path, sealed))
    assert file.is_sealed
    assert file.contents(WORDS) == handover


def test_a_sealed_one_says_nothing_of_what_is_in_it(handover: Handover, sealed: bytes) -> None:
    assert handover.name.encode() not in sealed
    header = container.members(sealed, Path())["handover.json"].decode()
    assert "AES-256-GCM" in header
    assert "rehearsal" not in header


def test_a_wrong_passphrase_is_said_to_be_one(tmp_path: Path, sealed: bytes) -> None:
    assert refused(tmp_path, sealed, "lake and mountains") == "wrong_passphrase"
    assert refused(tmp_path, sealed) == "wrong_passphrase"


@pytest.mark.parametrize("passphrase", ["", WORDS, "wrong"])
def test_a_byte_that_changed_is_told_whatever_the_passphrase(
    tmp_path: Path, plain: bytes, sealed: bytes, passphrase: str
) -> None:
    data = sealed if passphrase else plain
    for place in {*range(0, len(data), EVERY), *range(200), *range(len(data) - 140, len(data))}:
        changed = bytearray(data)
        changed[place] ^= 0x20
        assert refused(tmp_path, bytes(changed), passphrase) == "changed", place


def test_what_somebody_changed_with_care_is_told_too(tmp_path: Path, plain: bytes, sealed: bytes) -> None:
    assert refused(tmp_path, remade(plain, "settings.json", b"{} ")) == "changed"
    content = container.members(sealed, Path())["sealed.bin"]
    assert refused(tmp_path, remade(sealed, "sealed.bin", content[:-1] + b"0"), WORDS) == "changed"
    assert refused(tmp_path, with_header(sealed, to_open_it="nothing"), WORDS) == "changed"


def test_one_of_a_later_version_is_said_to_be_one(tmp_path: Path, plain: bytes) -> None:
    assert refused(tmp_path, with_header(plain, chairconsole_handover=2, more="of it")) == "newer"


def test_what_is_made_otherwise_is_refused(tmp_path: Path, plain: bytes, sealed: bytes) -> None:
    seal = json.loads(container.members(sealed, Path())["handover.json"])["seal"]
    others = [
        remade(plain, "session.record", None),
        remade(plain, "session.record", b"Dear all"),
        remade(plain, "/etc/passwd", b"root"),
        remade(plain, "settings.json", None),
        remade(remade(plain, "settings.json", None), "../settings.json", b"{}\n"),
        remade(sealed, "session.record", b""),
        remade(plain, "handover.json", None),
        remade(plain, "handover.json", b"[" * 9000),
        remade(plain, "handover.json", b" " * 20_000),
        remade(plain, "handover.json", b"\xff"),
        with_header(plain, seal=seal),
        with_header(sealed, seal={**seal, "n": 2**40}),
        with_header(plain, chairconsole_handover="one"),
        with_header(plain, sha256=[]),
    ]
    assert [refused(tmp_path, data, WORDS) for data in others] == ["not_a_handover"] * len(others)
