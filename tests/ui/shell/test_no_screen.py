"""Where Qt finds no screen, a sentence is said and the process ends with 1."""

import subprocess
import sys

PROGRAM = """
from PySide6.QtCore import QtMsgType, qCritical, qFatal
from chairconsole.ui.shell.no_screen import screen_is_there, tell_if_there_is_no_screen
tell_if_there_is_no_screen()
qCritical("a word of Qt")
{then}
"""


def _run(then: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", PROGRAM.format(then=then)], capture_output=True, text=True, check=False
    )


def test_a_fatal_message_ends_the_process_with_a_sentence() -> None:
    run = _run('qFatal("could not connect to display :77.\\nmore")')
    assert run.returncode == 1
    assert run.stderr.startswith("The window cannot be shown (")
    assert len(run.stderr.splitlines()) == 1


def test_afterwards_messages_are_qts_again() -> None:
    run = _run('screen_is_there()\nqCritical("another")')
    assert run.returncode == 0
    assert run.stderr == "another\n"
