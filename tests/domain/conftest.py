"""What the tests of the domain share: the directory as it is shipped, and a meeting in a discussion."""

from pathlib import Path

import pytest

from chairconsole.domain.names.directory import Directory
from tests.domain.given import Stage

SHIPPED = Path(__file__).parents[2] / "resources" / "directory" / "delegations.json"


@pytest.fixture(scope="session")
def directory() -> Directory:
    return Directory.from_json(SHIPPED.read_text(encoding="utf-8"))


@pytest.fixture
def stage() -> Stage:
    """Panel 1 in its discussion; a module that needs another stage has its own."""
    return Stage().in_discussion()
