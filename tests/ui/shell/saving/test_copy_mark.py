"""The mark of the second copy in the line above everything."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from chairconsole.control.copy_place import CopyPlace
from chairconsole.control.second_copy import CopyStanding, CopyState
from chairconsole.ui.feed import Feed
from chairconsole.ui.shell.saving.copy_mark import CopyMark
from chairconsole.ui.theme import Look
from tests.desk import Desk

KEPT = CopyState(
    CopyStanding.KEPT, CopyPlace(Path("stick")), Path("stick/a.record"), dt.datetime(2017, 5, 8, 8, 15, tzinfo=dt.UTC)
)
HANGING = replace(KEPT, standing=CopyStanding.HANGING)


@pytest.fixture
def mark(tmp_path: Path, look: Look, qtbot: QtBot) -> CopyMark:
    desk = Desk(tmp_path)
    mark = CopyMark(Feed(desk.running.console))
    qtbot.addWidget(mark)
    desk.close()
    return mark


@pytest.mark.parametrize(
    ("state", "is_quiet", "is_seen", "tone"),
    [
        (None, False, False, ""),
        (KEPT, False, True, ""),
        (KEPT, True, False, ""),
        (HANGING, False, True, "amber"),
        (HANGING, True, True, "amber"),
    ],
)
def test_it_is_quiet_unless_something_is_wrong(
    mark: CopyMark, state: CopyState | None, is_quiet: bool, is_seen: bool, tone: str
) -> None:
    mark.show_copy(state, is_quiet=is_quiet)
    assert mark.isVisibleTo(None) is is_seen
    assert (mark.property("tone") or "") == tone


def test_it_tells_all_that_is_known_on_demand(mark: CopyMark) -> None:
    mark.show_copy(HANGING, is_quiet=False)
    assert mark.text() == "\u25b2 copy until 10:15"
    assert "The disk of stick does not answer." in mark.toolTip()
