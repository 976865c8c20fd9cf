"""What several tests of the record begin with."""

from pathlib import Path

import pytest

from chairconsole.record.contents import Contents
from chairconsole.record.log import Log
from tests.record.sample_events import some


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A record with three events, which nobody has open."""
    path = tmp_path / "records" / "first.record"
    Log.create(path, Contents(some(3))).close()
    return path


@pytest.fixture
def log(path: Path):
    """The same record, open to be written."""
    with Log.open(path) as log:
        yield log
