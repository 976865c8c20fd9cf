"""Work in a thread of its own."""

import threading

import pytest

from chairconsole.control.background import in_background

PATIENCE = 20


def test_the_result_is_there_once_the_work_is_done() -> None:
    goes_on = threading.Event()

    def work(text: str, *, times: int) -> tuple[str, str]:
        goes_on.wait(PATIENCE)
        return text * times, threading.current_thread().name

    outcome = in_background("reads", work, "ab", times=2)
    assert not outcome.done()
    goes_on.set()
    assert outcome.result(PATIENCE) == ("abab", "reads")


def test_what_the_work_raises_is_raised_where_the_result_is_asked_for() -> None:
    outcome = in_background("reads", int, "no number")
    with pytest.raises(ValueError, match="no number"):
        outcome.result(PATIENCE)


def test_work_that_never_ends_keeps_no_process_from_ending() -> None:
    goes_on = threading.Event()
    outcome = in_background("hangs", goes_on.wait)
    (thread,) = [one for one in threading.enumerate() if one.name == "hangs"]
    assert thread.daemon
    goes_on.set()
    assert outcome.result(PATIENCE)
