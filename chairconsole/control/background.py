"""Work in a thread of its own: a file may lie on a network that hangs, and nobody waits for it."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import ParamSpec, TypeVar

Given = ParamSpec("Given")
Result = TypeVar("Result")


def in_background(
    name: str, work: Callable[Given, Result], *given: Given.args, **named: Given.kwargs
) -> "Future[Result]":
    """Call `work` in a thread of that name; the future gets what it returns, or the exception that it raises.

    The thread keeps no process from ending. It may be the last to let go of `work` and of what was given, so nothing
    of Qt may hang on them: PySide frees what belongs to Qt on the main thread only.
    """
    outcome: Future[Result] = Future()

    def do() -> None:
        try:
            outcome.set_result(work(*given, **named))
        except BaseException as error:  # noqa: BLE001 - whatever it is, it is raised where the result is asked for
            outcome.set_exception(error)

    threading.Thread(target=do, name=name, daemon=True).start()
    return outcome
