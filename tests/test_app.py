"""The start of the program: what cannot be opened is a sentence and an exit code, never a window."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from chairconsole.app import run
from chairconsole.control.open_request import OpenRequest
from tests.desk import SESSIONS

ROOT = Path(__file__).parents[1]
START_AND_QUIT = """
import sys
from PySide6.QtCore import QTimer
from chairconsole.__main__ import main
from chairconsole.app import make_application
application = make_application()
QTimer.singleShot(0, application.closeAllWindows)
sys.exit(main())
"""
"""The whole program; its windows are closed as soon as it waits for something to happen."""


@pytest.fixture(autouse=True)
def put_back(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What a start sets for the whole process is set back: the handler of mistakes and Ctrl+C."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    interrupt = signal.getsignal(signal.SIGINT)
    yield
    signal.signal(signal.SIGINT, interrupt)


def test_a_shipped_session_is_opened_in_a_rehearsal_and_left(data_dir: Path) -> None:
    words = [str(SESSIONS / "gcm-1-geneva-2017.toml"), "--rehearse"]
    run = subprocess.run(
        [sys.executable, "-c", START_AND_QUIT, *words],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
    (record,) = (data_dir / "rehearsals").glob("*.record")
    assert record.stat().st_size


def test_a_record_that_is_none_is_a_sentence_and_no_window(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = set(qapp.topLevelWidgets())
    record = tmp_path / "junk.record"
    record.write_text("junk", encoding="utf-8")
    assert run(OpenRequest(record=record)) == 1
    said = capsys.readouterr().err
    assert "is not a record of chairconsole" in said
    assert "Traceback" not in said
    assert not [window for window in set(qapp.topLevelWidgets()) - before if window.isVisible()]
