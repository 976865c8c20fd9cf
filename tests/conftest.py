"""What holds for every test: no screen is needed, and nobody's own records are touched; and the program, started."""

import gc
import itertools
import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtWidgets import QAbstractItemView, QApplication

from chairconsole.ui.garbage import collect_what_is_due
from tests.desk import FakePower, FakeTime, first_session

if TYPE_CHECKING:
    from chairconsole.program import Program

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# So that a failure tells what was compared, as in the tests themselves; before any of them is imported by others.
pytest.register_assert_rewrite("tests.domain.meeting.what_holds")
MEMORY = Path("/dev/shm")  # noqa: S108 - pytest makes a folder in it that only this user can enter
NEEDED_BYTES = 1_000_000_000


def pytest_configure() -> None:
    """Have the main thread alone collect garbage, as in the program, and keep what tests write in memory."""
    gc.disable()
    # A record is forced onto the disk with each event, for which half of the time of many a test went by.
    if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free >= NEEDED_BYTES:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Keep what was loaded and collected out of each later round: nothing of it is ever freed."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def garbage() -> Iterator[None]:
    """Collect after each test; one that lets another thread collect fails."""
    threads: set[int] = set()

    def note(_phase: str, _information: dict[str, int]) -> None:
        threads.add(threading.get_ident())

    gc.callbacks.append(note)
    yield
    collect_what_is_due()
    gc.callbacks.remove(note)
    assert threads <= {threading.main_thread().ident}
    assert not gc.isenabled()


@pytest.fixture(scope="session")
def data_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Name folders for one test each; they are made by the first who writes, so that most tests make none."""
    return (tmp_path_factory.getbasetemp() / f"data-{number}" for number in itertools.count())


@pytest.fixture(autouse=True)
def data_dir(data_folders: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep records, settings and log of the test in a folder of its own, and return it; temporary files beside it."""
    folder = next(data_folders)
    monkeypatch.setenv("CHAIRCONSOLE_DATA_DIR", str(folder))
    temporary = folder.with_name(f"{folder.name}-temporary")
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    return folder


@pytest.fixture(autouse=True)
def plain_application() -> Iterator[None]:
    """What a test put into the application goes with it: windows, the look, and translations of the sources' words."""
    yield
    application = QCoreApplication.instance()
    if not isinstance(application, QApplication):
        return
    # Windows first: those still there would be styled anew with each change of the style sheet.
    for window in application.topLevelWidgets():
        # The list below a field goes with its completer.
        if window.parent() is None and not isinstance(window, QAbstractItemView):
            window.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
    application.setStyleSheet("")


@pytest.fixture(scope="session", autouse=True)
def empty_clipboard() -> Iterator[None]:
    """What tests have copied does not outlive the interpreter.

    Without a screen Qt itself holds the clipboard, until after Python has gone; what PySide made cannot be destroyed
    then without a crash at the very end.
    """
    yield
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()


@pytest.fixture
def program_time() -> FakeTime:
    """The first day of the session, a quarter past ten."""
    session = first_session()
    return FakeTime(session.instant(session.days[0].date, 10 * 60 + 15))


@pytest.fixture
def start_program(
    qapp: QApplication, program_time: FakeTime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], "Program"]]:
    """Start the program; what was started is closed at the end."""
    # Only here: most tests need neither the windows nor the time to load them.
    from chairconsole.program import Program

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    started: list[Program] = []

    def start() -> "Program":
        started.append(Program(qapp, program_time, FakePower()))
        return started[-1]

    yield start
    for program in started:
        program.close()
        program.window.deleteLater()


@pytest.fixture
def program(start_program: Callable[[], "Program"]) -> "Program":
    """The program, started with nothing open."""
    return start_program()
