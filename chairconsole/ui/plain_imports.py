"""Lets Python import as it does without PySide, once PySide is there."""

import builtins
from typing import Any

import PySide6.QtCore  # noqa: F401 - puts its own way of importing in the place of Python's


def import_plainly() -> None:
    """Import from now on as Python does.

    For its `from __feature__ import …`, which this program does not use, PySide reads the source of every module
    that is imported after it, some 270 at a start, and keeps Python's own way beside its own.
    """
    pythons: Any = getattr(builtins, "__orig_import__", None)
    if pythons is not None:
        builtins.__import__ = pythons
