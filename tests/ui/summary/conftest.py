"""A discussion of which something was noted, on the summary screen."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from chairconsole.domain.base.participants import Participant
from chairconsole.domain.commands.all_commands import GiveFloor, KeepPoint, MakeMessage
from chairconsole.domain.events.all_events import PointKind
from chairconsole.domain.names.directory import free_text
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.ui.meeting_room import Room, shipped_directory

DATA, PRACTICES = 4, 6
Note = Callable[..., str]


def delegation(name: str) -> Participant:
    """A participant of the shipped directory, or one by this name."""
    found = next((entry for entry in shipped_directory().entries if entry.name == name), None)
    return found.participant if found is not None else free_text(name)


@pytest.fixture
def note(room: Room) -> Note:
    """Let somebody speak and note a point of it; the id of the point."""
    room.in_discussion()

    def keep(
        who: str,
        text: str,
        theme: int | None = DATA,
        *,
        behalf: str = "",
        what: PointKind = PointKind.POINT,
        to: tuple[str, ...] = (),
    ) -> str:
        group = delegation(behalf) if behalf else None
        room.do(GiveFloor(delegation(who), group), after=60)
        themes = () if theme is None else (room.meeting.session.rules.themes[theme].id,)
        room.do(KeepPoint(text, themes, room.meeting.speaking, what, to), after=20)
        return next(reversed(room.meeting.points))

    return keep


@pytest.fixture
def message(room: Room, note: Note) -> str:
    """Five delegations, one of them for a group, say the same; the id of the message."""
    points = [note("Philippines", "break down by age and sex")]
    points.append(note("Mali", "status missing in surveys", behalf="African Group"))
    points += [note(who, "data by age") for who in ("Argentina", "Ghana", "Ireland")]
    room.do(MakeMessage(tuple(points), "Data must be broken down by age, sex and migratory status."))
    return next(iter(room.meeting.messages))


@pytest.fixture
def summary(room: Room, note: Note) -> SummaryScreen:
    """The summary screen, shown; nothing is noted yet unless the test did so before."""
    room.press("Alt+3")
    return room.screen.findChild(SummaryScreen)


def settle(summary: SummaryScreen) -> None:
    """Let the panel count and mark what it does a moment after the last key."""
    summary.draft._count()
    QApplication.processEvents()


def type_words(widget: object, text: str) -> None:
    """Type into a widget."""
    QTest.keyClicks(widget, text)
