"""What the tests of the domain share: the directory as it is shipped."""

from pathlib import Path

import pytest

from chairconsole.domain.names.directory import Directory

SHIPPED = Path(__file__).parents[2] / "resources" / "directory" / "delegations.json"


@pytest.fixture(scope="session")
def directory() -> Directory:
    return Directory.from_json(SHIPPED.read_text(encoding="utf-8"))
