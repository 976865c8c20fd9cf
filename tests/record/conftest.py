"""What several tests of the record begin with."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from chairconsole.record.contents import Contents
from chairconsole.record.log import Log
from tests.record.kept_record import Room
from tests.record.sample_events import some


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A record with three events, which nobody has open."""
    path = tmp_path / "records" / "first.record"
    Log.create(path, Contents(some(3))).close()
    return path


@pytest.fixture
def opened(tmp_path: Path) -> Callable[[], list[str]]:
    """Lists the files of this test that the process has open; none where the system does not tell."""

    def list_opened() -> list[str]:
        found = []
        with suppress(FileNotFoundError):
            for number in os.listdir("/proc/self/fd"):
                with suppress(OSError):
                    found.append(os.readlink(f"/proc/self/fd/{number}"))
        return [name for name in found if name.startswith(str(tmp_path))]

    return list_opened


@pytest.fixture
def log(path: Path):
    """The same record, open to be written."""
    with Log.open(path) as log:
        yield log


@pytest.fixture
def room(path, tmp_path):
    """A keeper of the same record, whose places can be lost."""
    room = Room(path, tmp_path)
    yield room
    room.keeper.close()
