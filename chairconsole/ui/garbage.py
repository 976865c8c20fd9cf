"""Garbage is collected on the main thread, and nowhere else.

The interpreter collects on whichever thread happens to allocate. If that is not the main thread, and the garbage owns
connections of signals, PySide waits in `disconnect` for the interpreter's lock while the main thread holds it and waits
for Qt's: the window stands still for ever, or the process aborts. So the interpreter's own collecting is switched off
for the whole life of a process that has a window (`__main__.prepare`), and this stands in for it.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer

INTERVAL_MS = 1000


def collect_what_is_due() -> None:
    """Collect the oldest generation that the interpreter would collect by now; call it on the main thread only."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    # A threshold of 0 means that this generation is never collected by its count.
    due = [generation for generation in range(3) if 0 < thresholds[generation] < counts[generation]]
    if 0 in due:
        gc.collect(due[-1])


def collect_on_this_thread(parent: QObject) -> None:
    """Switch the interpreter's own collecting off, and collect on the calling thread for as long as `parent` lives."""
    gc.disable()
    timer = QTimer(parent)
    timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
    timer.setInterval(INTERVAL_MS)
    timer.timeout.connect(collect_what_is_due)
    timer.start()
