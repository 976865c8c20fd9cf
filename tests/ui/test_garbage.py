"""Garbage that owns something of Qt's is freed on the main thread, whoever else allocates."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from chairconsole.control.background import in_background
from chairconsole.ui.garbage import collect_on_this_thread, collect_what_is_due

PATIENCE = 20


class Receiver(QObject):
    """Listens to a signal, and can only be freed by a collection."""

    def __init__(self, timer: QTimer, freed_on: list[int]) -> None:
        super().__init__()
        self.itself = self
        timer.timeout.connect(self.listen)
        weakref.finalize(self, lambda: freed_on.append(threading.get_ident()))

    def listen(self) -> None:
        pass


def make_garbage(times: int) -> None:
    """Make so many circles, which would let the interpreter collect many times, if it did."""
    for _ in range(times):
        circle: list[object] = []
        circle.append(circle)


def test_a_thread_that_allocates_frees_nothing_and_the_timer_does(qtbot: QtBot) -> None:
    freed_on: list[int] = []
    parent, timer = QObject(), QTimer()
    gc.enable()
    collect_on_this_thread(parent)
    assert not gc.isenabled()
    gc.collect()
    Receiver(timer, freed_on)
    in_background("makes garbage", make_garbage, 100_000).result(PATIENCE)
    assert freed_on == []
    qtbot.waitUntil(lambda: freed_on != [])
    assert freed_on == [threading.main_thread().ident]


def test_the_timer_goes_with_what_it_belongs_to(qtbot: QtBot) -> None:
    parent = QObject()
    collect_on_this_thread(parent)
    (timer,) = parent.findChildren(QTimer)
    assert timer.isActive()
    with qtbot.waitSignal(timer.destroyed):
        parent.deleteLater()


def test_little_garbage_is_left_and_older_garbage_is_found_in_the_end() -> None:
    gc.collect()
    freed_on: list[int] = []
    receiver = Receiver(QTimer(), freed_on)
    collect_what_is_due()
    for _ in range(3):
        # It grows old while something still refers to it.
        gc.collect()
    del receiver
    gc.collect(0)
    assert freed_on == []
    rounds = 0
    while not freed_on:
        make_garbage(5_000)
        collect_what_is_due()
        rounds += 1
        assert rounds < 1_000
    assert freed_on == [threading.main_thread().ident]
