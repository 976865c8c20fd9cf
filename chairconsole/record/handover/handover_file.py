"""A session in one file: what is in it, how it is written, and how it is read from a file of any kind.

The file is a zip. Not sealed, it holds `handover.json` (name and check sums), `session.record` and `settings.json`,
each as it is. Sealed, it holds `handover.json` (how it is sealed) and `sealed.bin`, which is such a file, sealed.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from chairconsole.record.handover import container
from chairconsole.record.handover.container import HEADER
from chairconsole.record.handover.errors import HandoverError
from chairconsole.record.handover.sealing import NotAsSealed, Seal, Sealer, WrongPassphrase, unsealed
from chairconsole.record.reading.image import is_record

FORMAT = 1
MOST_OF_HEADER = 10_000  # bytes

RECORD, SETTINGS, SEALED = "session.record", "settings.json", "sealed.bin"


@dataclass(frozen=True, slots=True)
class Handover:
    """What is handed over: the bytes of a record, its name without an ending, settings as JSON, live or a rehearsal."""

    name: str
    record: bytes
    settings: bytes
    is_rehearsal: bool


class _Format(BaseModel):
    """What every format of such a file says of itself."""

    chairconsole_handover: int


class _Header(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    chairconsole_handover: int = FORMAT
    to_open_it: str = "chairconsole unpack FILE, or Open on the first screen of chairconsole"
    seal: Seal | None = None
    name: str = ""
    is_rehearsal: bool = False
    sha256: dict[str, str] = {}


class HandoverFile:
    """A file that was handed over, read, and not taken apart yet."""

    def __init__(self, path: Path) -> None:
        """Read it. Raises RecordError (missing, not_readable, …) or HandoverError (all but wrong_passphrase)."""
        self._path = path
        self._members = container.members(container.read(path), path)
        self._header = self._header_of(self._members)

    @property
    def is_sealed(self) -> bool:
        """Whether a passphrase is needed."""
        return self._header.seal is not None

    def contents(self, passphrase: str = "") -> Handover:
        """What was handed over, as it was packed. Raises HandoverError; takes half a second where it is sealed."""
        if self._header.seal is None:
            return self._parts(self._members, self._header)
        if self._members.keys() != {HEADER, SEALED}:
            raise HandoverError("not_a_handover", self._path)
        try:
            inner = unsealed(self._header.seal, passphrase, self._members[SEALED], self._members[HEADER])
        except WrongPassphrase:
            raise HandoverError("wrong_passphrase", self._path) from None
        except NotAsSealed:
            raise HandoverError("changed", self._path) from None
        parts = container.members(inner, self._path)
        return self._parts(parts, self._header_of(parts))

    def _header_of(self, parts: dict[str, bytes]) -> _Header:
        header = parts.get(HEADER, b"")
        if len(header) > MOST_OF_HEADER:
            raise HandoverError("not_a_handover", self._path)
        try:
            if _Format.model_validate_json(header).chairconsole_handover > FORMAT:
                raise HandoverError("newer", self._path)
            return _Header.model_validate_json(header)
        except ValidationError:
            raise HandoverError("not_a_handover", self._path) from None

    def _parts(self, parts: dict[str, bytes], header: _Header) -> Handover:
        sums = {name: _sum(content) for name, content in parts.items() if name != HEADER}
        if header.seal is not None or sums.keys() != {RECORD, SETTINGS} or not is_record(parts[RECORD]):
            raise HandoverError("not_a_handover", self._path)
        if sums != header.sha256:
            raise HandoverError("changed", self._path)
        return Handover(header.name, parts[RECORD], parts[SETTINGS], header.is_rehearsal)


def handover_bytes(handover: Handover, passphrase: str = "") -> bytes:
    """The file for what is handed over, sealed if there is a passphrase, which takes half a second."""
    parts = {RECORD: handover.record, SETTINGS: handover.settings}
    sums = {name: _sum(content) for name, content in parts.items()}
    header = _Header(name=handover.name, is_rehearsal=handover.is_rehearsal, sha256=sums)
    plain = container.written({HEADER: _written(header), **parts})
    if not passphrase:
        return plain
    sealer = Sealer(passphrase)
    before = _written(_Header(seal=sealer.seal))
    return container.written({HEADER: before, SEALED: sealer.sealed(plain, before)})


def _written(header: _Header) -> bytes:
    """The header for people and old tools; of a sealed file it says nothing of what is in it."""
    left_out = {"seal"} if header.seal is None else {"name", "is_rehearsal", "sha256"}
    return (header.model_dump_json(indent=2, exclude=left_out) + "\n").encode()


def _sum(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
