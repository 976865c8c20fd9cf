"""Opening the list of all actions, and each letter typed into it, on a record of 1,500 entries; never asserted.

The goals are 100 ms for the list and 10 ms for a letter.
"""

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.palette.palette import Palette
from chairconsole.ui.palette.session_palette import SessionPalette
from chairconsole.ui.shell.session_screen import SessionScreen
from chairconsole.ui.theme import Look
from tests.benchmarks.long_record import long_run
from tests.desk import RESOURCES, shipped_directory

ROUNDS = 30


@pytest.fixture
def screen(tmp_path: Path, qapp: QApplication) -> Iterator[SessionScreen]:
    desk = long_run(tmp_path)
    look = Look(RESOURCES)
    look.apply_to(qapp)
    running = desk.running
    feed = Feed(running.console)
    bridge = Bridge(running.console, feed, running.working_texts, texts=running.writer, resources=RESOURCES)
    screen = SessionScreen(look, feed, bridge, shipped_directory())
    screen.resize(1440, 900)
    screen.show()
    assert QTest.qWaitForWindowExposed(screen)
    yield screen
    screen.close()
    screen.deleteLater()
    desk.close()


def _open(screen: SessionScreen) -> Palette:
    screen.findChildren(SessionPalette)[0].open()
    (palette,) = (one for one in screen.findChildren(Palette) if one.isVisible())
    palette.grab()
    return palette


def test_opening_the_list(screen: SessionScreen, benchmark: BenchmarkFixture) -> None:
    benchmark.pedantic(
        _open, setup=lambda: ((screen,), {}), teardown=lambda _: screen.findChildren(Palette)[-1].leave(), rounds=ROUNDS
    )


def test_a_letter_in_the_list(screen: SessionScreen, benchmark: BenchmarkFixture) -> None:
    palette = _open(screen)
    texts = cycle(("p", "po", "poi", "po", "p", "", "a", "al", "albania", "no", "not", "note"))

    def type_one() -> None:
        palette.field.setText(next(texts))
        palette.list.grab()

    benchmark.pedantic(type_one, rounds=ROUNDS * 4)
