"""The look that tests of windows use: the shipped one, on the whole test application."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from chairconsole.ui.theme import Look


@pytest.fixture(scope="session")
def resources() -> Path:
    """Return the folder of shipped files."""
    return Path(__file__).parents[2] / "resources"


@pytest.fixture
def look(qapp: QApplication, resources: Path) -> Iterator[Look]:
    """Return the shipped look, worn by the application while the test runs."""
    look = Look(resources)
    look.apply_to(qapp)
    yield look
    qapp.setStyleSheet("")
