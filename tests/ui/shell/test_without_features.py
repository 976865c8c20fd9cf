"""PySide's features are out of the way, and nothing is missed."""

import subprocess
import sys

PROGRAM = """
import builtins, inspect
from chairconsole.ui.shell.without_features import import_without_features
assert builtins.__import__ is builtins.__feature_import__, "PySide no longer imports like this: the module can go"
import_without_features()
assert builtins.__import__ is not builtins.__feature_import__
import_without_features()
import linecache
linecache.clearcache()
import colorsys
assert not linecache.cache, "the source of what is imported was read"
from PySide6.QtCore import QObject, Signal
class Speaker(QObject):
    said = Signal(str)
speaker, heard = Speaker(), []
speaker.said.connect(heard.append)
speaker.said.emit("hello")
speaker.setObjectName("me")
assert (heard, speaker.objectName()) == (["hello"], "me")
"""


def test_imports_read_no_sources_and_nothing_is_missed() -> None:
    run = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
