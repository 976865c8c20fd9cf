"""From a key press to committed, applied and painted, on a record of 1,500 entries; measured, never asserted.

The goal is a frame (16 ms) at the median. What the disk, the meeting and the paint cost is measured apart too. The
processor's time is told as well: on a busy machine the clock on the wall counts what others do.
"""

import statistics
import time
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from chairconsole.control.opening import Machine, resume
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.speech_commands import Pause, Resume
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.forecast.forecast import forecast
from chairconsole.domain.meeting.fold import apply, fold
from chairconsole.domain.names.directory import Directory
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.shell.main_window import MainWindow
from chairconsole.ui.shell.session_screen import SessionScreen
from chairconsole.ui.theme import Look
from tests.benchmarks.long_record import long_run
from tests.desk import RESOURCES, Desk
from tests.domain.elsewhere import one_more

ROUNDS = 60


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = long_run(tmp_path)
    yield desk
    desk.close()


@pytest.fixture
def screen(desk: Desk, qapp: QApplication) -> Iterator[SessionScreen]:
    """The podium of that run, in a window of the usual size."""
    look = Look(RESOURCES)
    look.apply_to(qapp)
    feed = Feed(desk.running.console)
    bridge = Bridge(
        desk.running.console,
        feed,
        desk.running.working_texts,
        texts=desk.running.writer,
        resources=RESOURCES,
    )
    directory = Directory.from_json((RESOURCES / "directory" / "delegations.json").read_text("utf-8"))
    screen = SessionScreen(look, feed, bridge, directory)
    window = MainWindow()
    window.show_screen(screen)
    window.resize(1440, 900)
    window.show()
    window.repaint()
    yield screen
    window.close()
    qapp.setStyleSheet("")


def _press(benchmark: BenchmarkFixture, desk: Desk, screen: SessionScreen, key: Qt.Key) -> None:
    """Press it again and again; each press changes the meeting and is painted before it counts as done."""
    computed: list[float] = []

    def wait() -> None:
        desk.time.advance(seconds=2)

    def press() -> None:
        busy = time.thread_time()
        QTest.keyClick(screen, key)
        # What is waiting is laid out and painted now, as the next turn of the event loop would do it.
        QApplication.sendPostedEvents()
        computed.append((time.thread_time() - busy) * 1000)

    before = len(desk.meeting.history)
    benchmark.pedantic(press, setup=wait, rounds=ROUNDS, warmup_rounds=3)
    assert len(desk.meeting.history) >= before + ROUNDS
    benchmark.extra_info["entries"] = len(desk.meeting.history)
    benchmark.extra_info["computed_median_ms"] = round(statistics.median(computed), 2)


def test_key_to_paint_pause(benchmark: BenchmarkFixture, desk: Desk, screen: SessionScreen) -> None:
    _press(benchmark, desk, screen, Qt.Key.Key_F7)


def test_key_to_paint_more_time(benchmark: BenchmarkFixture, desk: Desk, screen: SessionScreen) -> None:
    _press(benchmark, desk, screen, Qt.Key.Key_F8)


def test_key_to_paint_next(benchmark: BenchmarkFixture, desk: Desk, screen: SessionScreen) -> None:
    """The floor goes from one to the next: two entries, and every panel is another."""
    requests = tuple(NewRequest(request.participant) for request in desk.meeting.floor_list)
    for _ in range(ROUNDS // len(requests) + 1):
        desk.do(AddRequests(requests, confirmed=frozenset({"already_waiting"})), after=1)
    _press(benchmark, desk, screen, Qt.Key.Key_F5)


def test_key_to_paint_undo(benchmark: BenchmarkFixture, desk: Desk, screen: SessionScreen) -> None:
    """Undo folds everything anew."""
    _press(benchmark, desk, screen, Qt.Key.Key_F4)


def test_the_command_alone(benchmark: BenchmarkFixture, desk: Desk) -> None:
    """Decided, committed and applied, without a window."""
    commands = cycle((Pause(), Resume()))
    benchmark.pedantic(lambda: desk.do(next(commands), after=1), rounds=ROUNDS, warmup_rounds=2)


def _following(desk: Desk) -> Event:
    return one_more(desk.meeting.history, event_id="next")


def test_the_commit_alone(benchmark: BenchmarkFixture, desk: Desk) -> None:
    """What the disk costs."""
    events = [_following(desk)]

    def commit() -> None:
        desk.running.writer.append((events[-1],))

    def prepare() -> None:
        events.append(one_more((events[-1],), event_id=f"{events[-1].seq + 1}"))

    desk.running.writer.append((events[0],))
    benchmark.pedantic(commit, setup=prepare, rounds=ROUNDS)


def test_applying_alone(benchmark: BenchmarkFixture, desk: Desk) -> None:
    meeting = desk.meeting
    before = fold(desk.session, meeting.history[:-1])
    assert benchmark(apply, before, meeting.history[-1:]) == meeting


def test_folding_alone(benchmark: BenchmarkFixture, desk: Desk) -> None:
    benchmark(fold, desk.session, desk.meeting.history)


def test_taking_up_again_alone(benchmark: BenchmarkFixture, desk: Desk) -> None:
    """What a restart adds to a start on a new record: all entries read, checked and folded, and the list of undo."""

    def leave() -> tuple[tuple[Path, Machine], dict[str, object]]:
        desk.running.close()
        return (desk.path, desk.machine), {}

    def take_up(path: Path, machine: Machine) -> None:
        desk.running = resume(path, machine)

    before = len(desk.meeting.history)
    benchmark.pedantic(take_up, setup=leave, rounds=ROUNDS, warmup_rounds=2)
    assert len(desk.meeting.history) >= before + ROUNDS  # each time is an entry of its own


def test_forecasting_alone(benchmark: BenchmarkFixture, desk: Desk) -> None:
    benchmark(forecast, desk.meeting, desk.running.console.now())


def test_repainting_alone(benchmark: BenchmarkFixture, screen: SessionScreen) -> None:
    benchmark(screen.repaint)
