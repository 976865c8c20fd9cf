"""Somebody at the podium of the whole program, as in the journeys, in a process of these faults."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtTest import QTest

from chairconsole.control.background import wait_for_work
from tests.faults.frame.doing import application
from tests.journeys.driver import Chair

STEP_MS = 5


class _Patience:
    """What a chair needs of pytest: to wait until something holds."""

    def waitUntil(self, holds: Callable[[], bool], *, timeout: int) -> None:  # noqa: N802 - as pytest-qt calls it
        for _ in range(timeout // STEP_MS):
            if holds():
                return
            QTest.qWait(STEP_MS)
        raise TimeoutError("what was waited for did not come")


@contextmanager
def chair(at: str = "09:58:00") -> Iterator[Chair]:
    """Somebody at the podium, two minutes before the session; everything is closed afterwards."""
    seated = Chair(_Patience(), application(), at)  # type: ignore[arg-type]
    try:
        yield seated
    finally:
        seated.close()
        # As the program does at its end: a thread that still works would end the process with an error.
        wait_for_work()
