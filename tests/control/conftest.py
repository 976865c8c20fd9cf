"""A laptop on which a session was begun, and its drafts."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from chairconsole.control.drafts import Drafts
from chairconsole.control.files.shipped_words import shipped_words
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.speech_commands import GiveFloor
from tests.desk import RESOURCES, Desk
from tests.domain.given import who


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


@pytest.fixture
def noted(desk: Desk) -> Desk:
    """The run in its first panel, with a point of Kenya."""
    desk.do(OpenBlock("panel-1"))
    note(desk, "Kenya", "visas for families")
    return desk


def note(desk: Desk, name: str, text: str) -> None:
    """Let somebody speak, and note this of it."""
    desk.do(GiveFloor(who(name)))
    desk.time.advance(60)
    desk.do(KeepPoint(text, (), desk.meeting.speaking))
