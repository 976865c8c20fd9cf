"""What the tests of the domain share: the directory as it is shipped, and a meeting in a discussion."""

import pytest

from chairconsole.domain.names.directory import Directory
from tests.desk import shipped_directory
from tests.domain.given import Stage


@pytest.fixture(scope="session")
def directory() -> Directory:
    return shipped_directory()


@pytest.fixture
def stage() -> Stage:
    """Panel 1 in its discussion; a module that needs another stage has its own."""
    return Stage().in_discussion()
