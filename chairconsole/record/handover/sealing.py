"""A passphrase on a file that is handed over: scrypt makes a key of it, and AES-256-GCM seals with that.

- The passphrase is taken in Unicode's form NFKC, as UTF-8: laptops type one accent in different ways.
- scrypt (RFC 7914) with N = 2^17, r = 8, p = 1 takes 128 MB and about half a second. Its salt are 16 random bytes of
  each file's own. It gives 64 bytes: the first 32 are the key, the others tell a wrong passphrase.
- AES-256-GCM (NIST SP 800-38D) with a nonce of 12 random bytes; a key seals one file only. What stands before the
  sealed bytes, in which all of this is written down, is bound to them as associated data.
- What tells a wrong passphrase is the SHA-256 of those other 32 bytes: nothing follows from it for the key.

A passphrase keeps what is in the file from whoever finds it, and tells whether somebody changed it. It says nothing of
who packed it, and a short passphrase can be guessed by whoever has the file.
"""

import hashlib
import hmac
import secrets
import unicodedata
from typing import Annotated, Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from pydantic import BaseModel, ConfigDict, StringConstraints

from chairconsole.record.contents import storable

_KEY = 32  # bytes


def _hexadecimal(length: int) -> StringConstraints:
    return StringConstraints(pattern=rf"^[0-9a-f]{{{2 * length}}}$")


class Seal(BaseModel):
    """How a file is sealed, as it is written down in it: bytes as hexadecimal digits. No other numbers are read."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    key_from: Literal["scrypt"] = "scrypt"
    n: Literal[131_072] = 131_072
    r: Literal[8] = 8
    p: Literal[1] = 1
    salt: Annotated[str, _hexadecimal(16)]
    cipher: Literal["AES-256-GCM"] = "AES-256-GCM"
    nonce: Annotated[str, _hexadecimal(12)]
    check: Annotated[str, _hexadecimal(32)]


class WrongPassphrase(Exception):
    """It is not the passphrase with which the file was sealed."""


class NotAsSealed(Exception):
    """The passphrase is the right one, and what was sealed is not what is there."""


class Sealer:
    """A new seal for one file: `seal` is written down before what it seals."""

    def __init__(self, passphrase: str) -> None:
        salt = secrets.token_bytes(16)
        self._nonce = secrets.token_bytes(12)
        unfinished = Seal(salt=salt.hex(), nonce=self._nonce.hex(), check="0" * 64)
        self._key, check = _derived(passphrase, unfinished)
        self.seal = unfinished.model_copy(update={"check": check})

    def sealed(self, content: bytes, written_before: bytes) -> bytes:
        """The content, sealed together with what stands before it."""
        return AESGCM(self._key).encrypt(self._nonce, content, written_before)


def unsealed(seal: Seal, passphrase: str, content: bytes, written_before: bytes) -> bytes:
    """What was sealed. Raises WrongPassphrase or NotAsSealed."""
    key, check = _derived(passphrase, seal)
    if not hmac.compare_digest(check, seal.check):
        raise WrongPassphrase
    try:
        return AESGCM(key).decrypt(bytes.fromhex(seal.nonce), content, written_before)
    except InvalidTag:
        raise NotAsSealed from None


def _derived(passphrase: str, seal: Seal) -> tuple[bytes, str]:
    """The key, and what tells whether it is the right one."""
    typed = unicodedata.normalize("NFKC", storable(passphrase)).encode("utf-8")
    both = Scrypt(salt=bytes.fromhex(seal.salt), length=2 * _KEY, n=seal.n, r=seal.r, p=seal.p).derive(typed)
    return both[:_KEY], hashlib.sha256(both[_KEY:]).hexdigest()
