"""The installed Qt binding survives a long session.

PySide6 6.12.0 on Python 3.11 loses a reference on each signal emission and on each call that returns nothing,
until the interpreter aborts. The trap is sprung in a process of its own, so that an abort is a failed test.
"""

import subprocess
import sys

import PySide6

CALLS = 20_000

LONG_SESSION = f"""
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel

class Clock(QObject):
    ticked = Signal(int)

seen = []
def show(second):
    seen.append(second)

application = QApplication([])
label, clock = QLabel(), Clock()
clock.ticked.connect(show)
for second in range({CALLS}):
    label.setText(str(second))
    clock.ticked.emit(second)
assert label.text() == "{CALLS - 1}"
assert seen == list(range({CALLS}))
print("still here")
"""


def test_calls_and_signals_of_a_long_session_do_not_abort_the_interpreter() -> None:
    run = subprocess.run([sys.executable, "-c", LONG_SESSION], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout.strip()) == (0, "still here"), run.stderr


def test_the_installed_binding_is_one_that_keeps_its_references() -> None:
    newest = (6, 12) if sys.version_info < (3, 12) else (7,)
    assert (6, 9) <= PySide6.__version_info__[:2] < newest, PySide6.__version__
