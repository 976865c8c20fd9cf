"""A zip that any program opens, with a check sum of all of it at its end.

The end is the comment of the zip: a mark and the SHA-256, in hexadecimal digits, of every byte before these digits.
So `head -c -64 FILE | sha256sum` gives the last 64 characters of a file that is as it was packed.
"""

import hashlib
import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from chairconsole.record.errors import RecordError, code_of
from chairconsole.record.files import status_of
from chairconsole.record.handover.errors import HandoverError

HEADER = "handover.json"
"""The first member of each such file."""

SUFFIX = ".handover"
"""What the name of such a file ends with."""

LARGEST = 128 * 1024 * 1024
"""No such file is larger, nor all that is in it, in bytes: what claims to be is not read, and not unpacked."""

MOST_MEMBERS = 3

_DIGITS = 64
_MARK = b"chairconsole handover, SHA-256 of all before: "
_AT_END = len(_MARK) + _DIGITS
_LOCAL = struct.Struct("<4s5H3I2H")  # of a member, before its name
_LOCAL_MARK = b"PK\x03\x04"
_AT_BEGINNING = _LOCAL.size + len(HEADER)
_STORED, _DEFLATED = 0, 8


def written(members: Mapping[str, bytes]) -> bytes:
    """The file with these members, in their order."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.comment = _MARK + b"0" * _DIGITS
        for name, content in members.items():
            member = zipfile.ZipInfo(name)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o600 << 16
            archive.writestr(member, content)
    before = made.getvalue()[:-_DIGITS]
    return before + _digits(before)


def is_marked(path: Path) -> bool:
    """Whether a file begins or ends as one of these does, though it may be damaged; not if it cannot be read."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return False
        with path.open("rb") as file:
            beginning = file.read(_AT_BEGINNING)
            file.seek(max(0, file.seek(0, 2) - _AT_END))
            return _is_marked(beginning, file.read(_AT_END))
    except (OSError, ValueError):
        return False


def read(path: Path) -> bytes:
    """The bytes of a file. Raises RecordError (missing, not_readable, …), HandoverError (too_large, not_a_handover)."""
    if not stat.S_ISREG(status_of(path).st_mode):
        raise HandoverError("not_a_handover", path)
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        code = code_of(error)
        code = code if code in ("missing", "disk_error") else "not_readable"
        raise RecordError(code, path, reason=error.strerror or "") from error
    if not _is_marked(data[:_AT_BEGINNING], data[-_AT_END:]):
        raise HandoverError("not_a_handover", path)
    if len(data) > LARGEST:
        raise HandoverError("too_large", path)
    return data


def members(data: bytes, path: Path) -> dict[str, bytes]:
    """The members of a file that is as it was packed; `path` is named where it is not.

    Raises HandoverError: changed; too_large; not_a_handover (somebody made it by other means).
    """
    if data[-_AT_END:-_DIGITS] != _MARK or data[-_DIGITS:] != _digits(data[:-_DIGITS]):
        raise HandoverError("changed", path)
    found: dict[str, bytes] = {}
    for name, content in _members(data, path):
        if name in found or len(found) == MOST_MEMBERS:
            raise HandoverError("not_a_handover", path)
        found[name] = content
    return found


def _is_marked(beginning: bytes, end: bytes) -> bool:
    return beginning[_LOCAL.size :] == HEADER.encode() or end.startswith(_MARK)


def _digits(data: bytes) -> bytes:
    return hashlib.sha256(data).hexdigest().encode()


def _members(data: bytes, path: Path) -> Iterator[tuple[str, bytes]]:
    """The members one after the other, as they were written: what else a zip may hold is not looked at."""
    place, left = 0, LARGEST
    while data.startswith(_LOCAL_MARK, place):
        # What stands at the end is longer than this, so that it is all there.
        *_, method, _, _, _, packed, size, of_name, of_more = _LOCAL.unpack_from(data, place)
        place += _LOCAL.size
        name = data[place : place + of_name].decode("utf-8", "replace")
        place += of_name + of_more
        left -= size
        if left < 0:
            raise HandoverError("too_large", path)
        content = _content(data[place : place + packed], method, size)
        if content is None:
            raise HandoverError("not_a_handover", path)
        yield name, content
        place += packed


def _content(packed: bytes, method: int, size: int) -> bytes | None:
    """What a member holds, never more than it says; None if it holds anything else."""
    if method == _STORED:
        return packed if len(packed) == size else None
    if method != _DEFLATED:
        return None
    unpacking = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        content = unpacking.decompress(packed, size + 1)
    except zlib.error:
        return None
    return content if unpacking.eof and len(content) == size else None
