"""Work in a thread of its own: a file may lie on a network that hangs, and nobody waits for it."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, wait
from functools import partial
from typing import Any, ParamSpec, TypeVar

Given = ParamSpec("Given")
Result = TypeVar("Result")
PATIENCE_SECONDS = 5.0
"""How long the end of the program waits for work that goes on; what takes longer hangs on a network."""


class _Worker(threading.Thread):
    """A thread that works for `outcome`; a class of its own, so that the end of the program finds them all."""

    def __init__(self, name: str, outcome: "Future[Any]", work: Callable[[], object]) -> None:
        super().__init__(name=name, daemon=True)
        self.outcome = outcome
        self._work = work

    def run(self) -> None:
        """Set what comes of the work; whatever it raises is raised where the result is asked for."""
        work = self._work
        del self._work
        try:
            self.outcome.set_result(work())
        except BaseException as error:  # noqa: BLE001 - see above
            self.outcome.set_exception(error)


def in_background(
    name: str, work: Callable[Given, Result], *given: Given.args, **named: Given.kwargs
) -> "Future[Result]":
    """Call `work` in a thread of that name; the future gets what it returns, or the exception that it raises.

    The thread keeps no process from ending, once `wait_for_work` has given it its time. It may be the last to let go of
    `work` and of what was given, so nothing of Qt may hang on them: PySide frees what belongs to Qt on the main thread
    only.
    """
    outcome: Future[Result] = Future()
    _Worker(name, outcome, partial(work, *given, **named)).start()
    return outcome


def wait_for_work(seconds: float = PATIENCE_SECONDS) -> bool:
    """Wait until nothing goes on in the background, but no longer than that; whether nothing does. The last of a run.

    Before 3.14 the interpreter ends a thread that is still at work in the middle of a call, and what is written in Rust
    or C++ (pydantic) ends the whole process then with an error. One that waits for the system is ended without harm.
    """
    workers = [thread for thread in threading.enumerate() if isinstance(thread, _Worker)]
    over, hanging = wait([worker.outcome for worker in workers], timeout=seconds)
    for worker in workers:
        if worker.outcome in over:
            worker.join()
    return not hanging
