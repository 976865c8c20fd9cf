"""Takes PySide's `from __feature__ import …`, which this program does not use, out of the way of every import."""

import builtins
from typing import Any

import PySide6.QtCore  # noqa: F401 - puts its own way of importing before the one there was


def import_without_features() -> None:
    """Import from now on without asking whether a feature of PySide is meant.

    To know that, PySide reads the source of every module that is imported after it, some 270 at a start. The way of
    importing that it found is kept by it beside its own, for whoever wants it back.
    """
    found: Any = getattr(builtins, "__orig_import__", None)
    if found is not None:
        builtins.__import__ = found
