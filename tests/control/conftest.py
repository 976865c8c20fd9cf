"""A laptop on which a session was begun, and its drafts."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from chairconsole.control.drafts import Drafts
from chairconsole.control.files.shipped_words import shipped_words
from tests.desk import RESOURCES, Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A live run in which nothing has happened yet; a test file that needs more has a fixture that adds to it."""
    desk = Desk(tmp_path)
    yield desk
    desk.close()


def drafts_of(desk: Desk) -> Drafts:
    """The drafts of the run, kept in its record."""
    running = desk.running
    do = running.console.do
    return Drafts(running.writer, running.working_texts, lambda command: bool(do(command)), shipped_words(RESOURCES))
