"""A window that was open all the time shows what one shows that is opened now, whatever has happened meanwhile."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QAbstractItemView, QWidget

from chairconsole.control.opening import begin_rehearsal
from chairconsole.control.rehearsal.simulated_room import SimulatedRoom
from chairconsole.ui.shell.screens import Screens
from chairconsole.ui.summary.summary_screen import SummaryScreen
from chairconsole.ui.theme import Look
from tests.desk import Desk, shipped_directory
from tests.ui.meeting_room import Room

STEP = 5
"""Seconds between two looks of the simulated room at the clock."""
LOOKS = 6
"""How often both windows are compared."""
BETWEEN = 1440
"""Seconds of the meeting between two of them: the whole time reaches from the opening into Panel 1."""


class RehearsalDesk(Desk):
    """A desk on which a rehearsal is open instead: only there do simulated delegations speak."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.running.close()
        self.running = begin_rehearsal(self.session, self.folder / "rehearsal.record", self.machine)


def cells(model: QAbstractItemModel) -> list[str]:
    places = ((row, column) for row in range(model.rowCount()) for column in range(model.columnCount()))
    return [str(model.index(*place).data()) for place in places]


def read(room: Room) -> tuple[list[str], list[list[str]]]:
    """All that can be read on the shown screen: labels, buttons, and the cells of its lists.

    Beside the summary's list stands what belongs to the marked row, and another one is marked in each window.
    """
    room.settle()
    shown = room.screen.screens._stack.currentWidget()
    assert isinstance(shown, QWidget)
    lists = [view.model() for view in shown.findChildren(QAbstractItemView) if view.isVisibleTo(shown)]
    # Rows that came one by one were not made in the order in which they stand.
    words = [] if isinstance(shown, SummaryScreen) else sorted(room.words(shown).splitlines())
    return words, [cells(model) for model in lists if model is not None]


@pytest.mark.parametrize(
    ("show", "seed"), [(Screens.show_podium, 1), (Screens.show_record, 2), (Screens.show_summary, 3)]
)
def test_what_followed_the_meeting_shows_the_same(
    look: Look, tmp_path: Path, show: Callable[[Screens], None], seed: int
) -> None:
    desk = RehearsalDesk(tmp_path)
    following, opened = Room(desk, look, shipped_directory()), Room(desk, look, shipped_directory())
    show(following.screen.screens)
    console = desk.running.console
    others = SimulatedRoom(console, shipped_directory().entries, random.Random(seed))  # noqa: S311 - told again
    others.plays_chair = others.takes_notes = True
    spoken = set()
    for _ in range(LOOKS):
        for _ in range(BETWEEN // STEP):
            before = console.meeting
            desk.time.advance(seconds=STEP)
            others.advance(console.now())
            if console.meeting is not before:
                following.feed.refresh()
        following.feed.tick()
        opened.feed.refresh()
        show(opened.screen.screens)
        assert read(following) == read(opened)
        spoken.add(desk.meeting.speaking)
        opened.close_screen()
    assert len(spoken) >= LOOKS // 2
    assert desk.meeting.points
    following.close()
