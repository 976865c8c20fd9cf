"""Says that a window is there: exposed and painted, with nothing left to lay out, and taking keys."""

import sys
import time

from PySide6.QtWidgets import QApplication, QMainWindow


def say_usable(application: QApplication, window: QMainWindow) -> None:
    """Wait for the first paint, which follows when the platform has shown the window; tell the processor's time."""
    handle = window.windowHandle()
    while not handle.isExposed():
        application.processEvents()
    # What the first paint has found to lay out or to paint anew belongs to it.
    application.sendPostedEvents()
    sys.stdout.write(f"usable {time.process_time()}\n")
    sys.stdout.flush()
