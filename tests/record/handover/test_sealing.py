"""A passphrase on a file: the right one, however it is typed, a wrong one, and bytes that somebody changed."""

import pytest
from pydantic import ValidationError

from chairconsole.record.handover.sealing import NotAsSealed, Seal, Sealer, WrongPassphrase, unsealed

COMPOSED, BY_PARTS, WIDE = "cafe\u0301 \ufb01n 1", "caf\u00e9 fin 1", "caf\u00e9 \uff46in \uff11"


@pytest.fixture(scope="module")
def sealer() -> Sealer:
    return Sealer(COMPOSED)


def test_the_same_passphrase_typed_in_any_way_opens_it(sealer: Sealer) -> None:
    content = sealer.sealed(b"what was said", b"before")
    assert b"said" not in content
    for typed in (COMPOSED, BY_PARTS, WIDE):
        assert unsealed(sealer.seal, typed, content, b"before") == b"what was said"
    with pytest.raises(WrongPassphrase):
        unsealed(sealer.seal, "cafe fin 1", content, b"before")


@pytest.mark.parametrize(("place", "before"), [(0, b"before"), (-1, b"before"), (None, b"Before")])
def test_what_somebody_changed_is_told_from_a_wrong_passphrase(
    sealer: Sealer, place: int | None, before: bytes
) -> None:
    content = bytearray(sealer.sealed(b"what was said", b"before"))
    if place is not None:
        content[place] ^= 1
    with pytest.raises(NotAsSealed):
        unsealed(sealer.seal, COMPOSED, bytes(content), before)


def test_each_file_has_a_salt_and_a_nonce_of_its_own(sealer: Sealer) -> None:
    other = Sealer(COMPOSED).seal
    assert (other.salt, other.nonce, other.check) != (sealer.seal.salt, sealer.seal.nonce, sealer.seal.check)
    assert other.salt != sealer.seal.salt
    assert other.nonce != sealer.seal.nonce


def test_a_passphrase_may_be_anything_that_a_keyboard_gives() -> None:
    sealer = Sealer("\ud83d \udc4b 祕")
    assert unsealed(sealer.seal, "\ud83d \udc4b 祕", sealer.sealed(b"", b""), b"") == b""


@pytest.mark.parametrize(
    "other",
    [{"n": 2**30}, {"r": 64}, {"p": 0}, {"salt": "zz"}, {"nonce": "00"}, {"cipher": "none"}, {"key_from": "md5"}],
    ids=str,
)
def test_numbers_that_would_take_all_memory_are_not_read(sealer: Sealer, other: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Seal.model_validate({**sealer.seal.model_dump(), **other})
