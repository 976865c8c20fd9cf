"""The start of the program: what cannot be opened is a sentence and an exit code, never a window."""

import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from chairconsole.app import run
from chairconsole.control.open_request import OpenRequest


@pytest.fixture(autouse=True)
def put_back(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What a start sets for the whole process is set back: the handler of mistakes and Ctrl+C."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    interrupt = signal.getsignal(signal.SIGINT)
    yield
    signal.signal(signal.SIGINT, interrupt)


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
