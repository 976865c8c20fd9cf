"""Brings a copy of a record in a folder up to date; the disk of that folder may be taken out at any moment."""

import os
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from chairconsole.record.contents import Contents
from chairconsole.record.errors import RecordCode, RecordError
from chairconsole.record.files import status_of
from chairconsole.record.lock import RecordLock
from chairconsole.record.log import Log
from chairconsole.record.schema import SUFFIX
from chairconsole.record.verify import verify

MOST_NAMES = 9
"""A disk on which so many files of one name are others, or damaged, is not tried with yet another name."""

NOT_OURS: frozenset[RecordCode] = frozenset(
    {"damaged", "diverged", "newer_format", "not_a_file", "not_a_record", "open_elsewhere", "unknown_kind"}
)
"""What may be wrong with a file so that it is left as it is, and the copy gets another name."""


@dataclass(frozen=True, slots=True)
class CopyPlace:
    """Where a copy is kept: a folder, and where the disk is mounted that holds it, once that is known.

    A stick that was pulled may leave the folder on which it was mounted, which is then one of another disk.
    """

    folder: Path
    disk: Path | None = None


@dataclass(frozen=True, slots=True)
class Copied:
    """What came of one attempt: the copy holds everything that was wanted.

    `passed_over` is why a file whose name comes first was left as it is; `same_disk`: the record lies there too.
    """

    path: Path
    place: CopyPlace
    passed_over: RecordError | None
    same_disk: bool


def bring_up_to_date(place: CopyPlace, record: Path, wanted: Contents, latest: Path | None = None) -> Copied:
    """Have a copy of a record in a folder hold all of this; `latest` is the copy, if the attempt before was good.

    It is begun if there is none, and otherwise gets what it lacks, in one transaction. Nothing else is ever changed:
    what is not the beginning of this meeting is left alone, and the copy then has the next name that is free. The
    folder is never made. Between two attempts nothing of the disk is in use.
    Raises RecordError: folder_missing, other_disk, own_folder, or as `Log.create` and `Log.catch_up`.
    """
    place = _checked(place, record)
    device = _device(place.folder)
    passed_over: RecordError | None = None
    for path in _paths(place.folder, record, latest):
        is_new, failure = not os.path.lexists(path), None
        try:
            _write(path, wanted, is_new=is_new, is_known=path == latest)
        except RecordError as error:
            failure = error
        if _device(path.parent) != device:
            _clear(path, wanted, device, is_new=is_new)
            raise RecordError("other_disk" if os.path.isdir(path.parent) else "folder_missing", path.parent)
        if failure is None:
            return Copied(path, place, passed_over, device == _device(record))
        if failure.code not in NOT_OURS:
            raise failure
        passed_over = passed_over or failure
    raise passed_over or RecordError("exists", place.folder / record.name)


def mounted_at(folder: Path) -> Path:
    """Where the disk that holds a folder is mounted, links followed."""
    real = Path(os.path.realpath(folder))
    return next(one for one in (real, *real.parents) if os.path.ismount(one) or one == one.parent)


def _checked(place: CopyPlace, record: Path) -> CopyPlace:
    """The place with its disk. Raises RecordError if it is not what was chosen, or the record's own folder."""
    try:
        is_folder = stat.S_ISDIR(status_of(place.folder).st_mode)
    except RecordError as error:
        if error.code != "missing":
            raise
        is_folder = False
    if not is_folder:
        raise RecordError("folder_missing", place.folder)
    disk = mounted_at(place.folder)
    if place.disk not in (None, disk):
        raise RecordError("other_disk", place.folder)
    if os.path.realpath(place.folder) == os.path.realpath(record.parent):
        # Beside the record a copy would be taken for the record by whoever opens the newest.
        raise RecordError("own_folder", place.folder)
    return CopyPlace(place.folder, disk)


def _paths(folder: Path, record: Path, latest: Path | None) -> list[Path]:
    name = record.name.removesuffix(SUFFIX)
    numbered = (f"{name}-{number}" for number in range(2, MOST_NAMES + 1))
    paths = [folder / f"{one}{SUFFIX}" for one in (name, *numbered)]
    return paths if latest is None else [latest, *(path for path in paths if path != latest)]


def _write(path: Path, wanted: Contents, *, is_new: bool, is_known: bool) -> None:
    """Write what a copy lacks; one that was out of sight is looked through first: it may have been changed."""
    if is_new:
        Log.create(path, wanted, makes_folder=False).close()
        return
    # A stick is spared the note of who holds the lock: it would be written anew each time.
    with RecordLock(path, since=None):
        if not is_known:
            _require_beginning(path, wanted)
        with Log.open(path) as log:
            log.catch_up(wanted)


def _require_beginning(path: Path, wanted: Contents) -> None:
    """Raises RecordError if a record is not sound, or not how this meeting began."""
    found = verify(path)
    with Log.open(path, writable=False) as log:
        held = log.read()
    if held != wanted.events[: len(held)]:
        raise RecordError("diverged", path)
    # What was in the way of looking, as of a stick that was pulled and put back, is no damage.
    if not found.is_sound and not (found := verify(path)).is_sound:
        raise RecordError("damaged", path, reason=found.sentences[0].removesuffix("."))


def _clear(path: Path, wanted: Contents, device: int | None, *, is_new: bool) -> None:
    """Take away what was made in the folder that a stick left when it was pulled in the middle of an attempt.

    That is a copy of this very moment, if one was begun, and the lock of a record that is not there.
    """
    with suppress(OSError, RecordError):
        if is_new and os.path.lexists(path):
            with Log.open(path, writable=False) as log:
                is_ours = log.contents() == wanted
            if is_ours and _device(path) != device:
                path.unlink()
        if not os.path.lexists(path):
            path.with_name(f"{path.name}.lock").unlink(missing_ok=True)


def _device(path: Path) -> int | None:
    try:
        return path.stat().st_dev
    except OSError:
        return None
