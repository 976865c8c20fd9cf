"""PySide's way of importing gives way to Python's, and features of PySide can be done without."""

import subprocess
import sys

PROGRAM = """
import builtins
pythons = builtins.__import__
from chairconsole.ui.plain_imports import import_plainly
assert builtins.__import__ is not pythons, "PySide no longer imports in a way of its own: this module can go"
import_plainly()
assert builtins.__import__ is pythons
import_plainly()
from PySide6.QtCore import QObject, Signal
class Speaker(QObject):
    said = Signal(str)
speaker, heard = Speaker(), []
speaker.said.connect(heard.append)
speaker.said.emit("hello")
speaker.setObjectName("me")
assert (heard, speaker.objectName()) == (["hello"], "me")
"""


def test_pythons_own_way_is_put_back_and_nothing_is_missed() -> None:
    run = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
