"""Where a meeting goes on if its record cannot be written, and the notes that tell where it went."""

import json
import os
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from chairconsole.record.errors import RecordError
from chairconsole.record.files import make_folder, real_path, write_whole

NOTE = ".elsewhere"
"""What the name of a record's note ends with."""

SIZE = 8192
"""Bytes of a note. It is as long from the beginning, so that it can be changed in place on a disk that is full."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The second place of all records, and what is noted of the places that a record went on in.

    `second_place` is the folder that is used without asking. Every place that holds more than the record, there or in
    a folder that the chair chose, is noted beside the record; also in the folder `notes`, if there is one, for a
    record whose own folder is gone.
    """

    second_place: Path
    notes: Path | None = None

    def prepare(self, record: Path) -> None:
        """Have a note beside the record, which tells nothing yet."""
        note = _beside(record)
        if not os.path.lexists(note):
            with suppress(RecordError):
                write_whole(note, _written(record, ()), overwrite=False, private=True, lasting=False)

    def remember(self, record: Path, run: str, place: Path) -> None:
        """Note that this place goes on with the record of a run, wherever a note can be written."""
        places = list(dict.fromkeys((place.absolute(), *self.remembered(record, run))))
        for note in self._notes_of(record, run):
            _write(note, _written(record, places))

    def forget(self, record: Path, run: str, places: Collection[Path]) -> None:
        """Note that the record holds all that is in these places; of the others it is still not known."""
        held = {real_path(place) for place in places}
        before = self.remembered(record, run)
        left = [place for place in before if real_path(place) not in held]
        if len(left) == len(before):
            return
        _write(_beside(record), _written(record, left))
        if self.notes is not None and left:
            _write(_in_folder(self.notes, run), _written(record, left))
        elif self.notes is not None:
            with suppress(OSError):
                _in_folder(self.notes, run).unlink(missing_ok=True)

    def let_go(self, record: Path) -> None:
        """Take away a note beside the record that tells nothing: the record is closed."""
        note = _beside(record)
        with suppress(OSError):
            if note.is_file() and not _read(note)[1]:
                note.unlink()

    def remembered(self, record: Path, run: str = "") -> tuple[Path, ...]:
        """The places that are noted for a record, the latest first; `run` is the id of its first event, if known."""
        found = (place for note in self._notes_of(record, run) for place in _read(note)[1])
        return tuple(dict.fromkeys(found))

    def all_remembered(self) -> Iterator[tuple[Path, tuple[Path, ...]]]:
        """The records that are noted in the folder of notes, each with the places that go on with it."""
        if self.notes is None:
            return
        with suppress(OSError):
            for note in sorted(self.notes.glob(f"*{NOTE}")):
                record, places = _read(note)
                if record is not None:
                    yield record, places

    def _notes_of(self, record: Path, run: str) -> tuple[Path, ...]:
        if self.notes is None or not run:
            return (_beside(record),)
        return _beside(record), _in_folder(self.notes, run)


def _beside(record: Path) -> Path:
    real = real_path(record)
    return real.with_name(f"{real.name}{NOTE}")


def _in_folder(notes: Path, run: str) -> Path:
    """The run is the id of an event, which a damaged or hostile record may have as it likes."""
    name = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in run)[:64]
    return notes / f"{name}{NOTE}"


def _written(record: Path, places: tuple[Path, ...] | list[Path]) -> bytes:
    """A note with the latest places, as many as there is room for."""
    told = [str(place) for place in places]
    while True:
        data = json.dumps({"record": str(record.absolute()), "places": told}).encode()
        if len(data) < SIZE or not told:
            return data.ljust(SIZE - 1) + b"\n"
        told.pop()


def _write(note: Path, data: bytes) -> None:
    """In place where there is a note: then no disk is too full for it. Where it cannot be written, it is not."""
    try:
        with open(note, "r+b") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        with suppress(OSError, RecordError):
            make_folder(note.parent)
            write_whole(note, data, overwrite=True, private=True)


def _read(note: Path) -> tuple[Path | None, tuple[Path, ...]]:
    """The record of a note and its places; nothing of one that cannot be read."""
    try:
        if not note.is_file():
            return None, ()
        with open(note, "rb") as file:
            found = json.loads(file.read(SIZE))
        places = tuple(Path(one) for one in found["places"] if _is_a_place(one))
        return Path(found["record"]), places
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None, ()


def _is_a_place(told: object) -> bool:
    if not isinstance(told, str) or not os.path.isabs(told) or "\0" in told:
        return False
    try:
        return bool(os.fsencode(told))
    except UnicodeEncodeError:
        return False
