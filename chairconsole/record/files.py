"""Files written whole or not at all."""

import errno
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import chain, count
from pathlib import Path

from chairconsole.record.errors import RecordError, code_of


def real_path(path: Path) -> Path:
    """Where links lead; of one that leads to itself its own place, where `resolve` raises RuntimeError."""
    return Path(os.path.realpath(path))


def status_of(path: Path) -> os.stat_result:
    """What the system says of a file, links followed.

    Raises RecordError: missing, name_too_long, link_to_itself, disk_error or not_readable.
    """
    try:
        return path.stat()
    except OSError as error:
        code = code_of(error)
        if code not in ("missing", "disk_error", "name_too_long", "link_to_itself"):
            code = "not_readable"
        raise RecordError(code, path, reason=error.strerror or "") from error
    except ValueError as error:  # a name with a null character
        raise RecordError("missing", path) from error


def write_whole(path: Path, data: bytes | str, *, overwrite: bool, private: bool = False, lasting: bool = True) -> None:
    """Write a file so that it is there whole, and safe from a power cut, or not at all.

    Text is written as UTF-8. `private` lets only its owner read it. A link is followed, so that it stays one.
    What need not outlast a power cut (`lasting`) is written faster: the disk is not waited for.
    Raises RecordError: exists, not_a_file, missing (the folder is), name_too_long, link_to_itself, folder_not_writable,
    disk_full, read_only, disk_error or not_written. An existing file is then as it was, and nothing is left behind.
    """
    _require_name(path)
    target = path.resolve()
    if _is_no_file(path):
        # Putting another file in its place would take a device away from everybody.
        raise RecordError("not_a_file", path)
    if not overwrite and os.path.lexists(target):
        raise RecordError("exists", path)
    content = data.encode("utf-8") if isinstance(data, str) else data
    with temporary_beside(target, private=private) as temporary:
        try:
            with temporary.open("wb") as file:
                file.write(content)
                file.flush()
                if lasting:
                    os.fsync(file.fileno())
        except OSError as error:
            raise RecordError(code_of(error), path, reason=error.strerror or "") from error
        put_in_place(temporary, target, overwrite=overwrite, lasting=lasting)


@contextmanager
def temporary_beside(path: Path, *, private: bool) -> Iterator[Path]:
    """An empty file in the same folder, which is removed at the end unless it was put in place.

    Raises RecordError as `write_whole`.
    """
    temporary = path.with_name(f".{secrets.token_hex(8)}.part")
    folder: int | None = None
    try:
        if hasattr(os, "O_DIRECTORY"):
            # Whatever is mounted there meanwhile: what was made in this folder is removed from this one.
            folder = os.open(path.parent, os.O_DIRECTORY | getattr(os, "O_PATH", os.O_RDONLY))
        made = temporary if folder is None else temporary.name
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY
        os.close(os.open(made, flags, 0o600 if private else 0o666, dir_fd=folder))
    except OSError as error:
        if folder is not None:
            os.close(folder)
        missing = not os.path.isdir(path.parent)
        raise RecordError("missing" if missing else code_of(error), path, reason=error.strerror or "") from error
    try:
        yield temporary
    finally:
        with suppress(OSError):
            os.unlink(made, dir_fd=folder)
        if folder is not None:
            os.close(folder)


def put_in_place(temporary: Path, path: Path, *, overwrite: bool, lasting: bool = True) -> None:
    """Give a finished temporary file its name, and make that outlast a power cut (`lasting`). Raises RecordError."""
    try:
        if overwrite:
            temporary.replace(path)
        else:
            _name_if_free(temporary, path)
        if lasting:
            sync_folder(path.parent)
    except FileExistsError as error:
        raise RecordError("exists", path) from error
    except OSError as error:
        raise RecordError(code_of(error), path, reason=error.strerror or "") from error


def free_path(folder: Path, name: str, ending: str = "") -> Path:
    """The path of this name or, if that is taken, of the name with the first number that is free."""
    names = chain([name], (f"{name}-{number}" for number in count(2)))
    return next(path for one in names if not os.path.lexists(path := folder / f"{one}{ending}"))


def set_aside(path: Path) -> None:
    """Give a file that is in the way the first name that is free, with ".aside" at its end. Raises RecordError."""
    try:
        path.rename(free_path(path.parent, f"{path.name}.aside"))
    except OSError as error:
        raise RecordError(code_of(error), path, reason=error.strerror or "") from error


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut, where the system lets one. Raises OSError."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(handle)


def make_folder(folder: Path) -> None:
    """Make a folder and those above it that are missing, each for its owner alone. Raises OSError."""
    missing = [one for one in (folder, *folder.parents) if not os.path.isdir(one)]
    for one in reversed(missing):
        with suppress(FileExistsError):
            one.mkdir(mode=0o700)


def _require_name(path: Path) -> None:
    """Raises RecordError where the system cannot follow a name at all."""
    try:
        path.stat()
    except OSError as error:
        if (code := code_of(error)) in ("name_too_long", "link_to_itself"):
            raise RecordError(code, path) from error


def _is_no_file(path: Path) -> bool:
    try:
        return not stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return False


def _name_if_free(temporary: Path, path: Path) -> None:
    """A second name for the file is refused by the system if it is taken; some disks have no second names."""
    try:
        path.hardlink_to(temporary)
    except FileExistsError:
        raise
    except OSError:
        if os.path.lexists(path):
            raise FileExistsError from None
        temporary.rename(path)
    else:
        temporary.unlink()
