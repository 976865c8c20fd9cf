"""The machine's own readings."""

import datetime as dt

from chairconsole.control.clock import MachineTime


def test_the_steady_clock_never_goes_back() -> None:
    machine = MachineTime()
    readings = [machine.steady_ns() for _ in range(1000)]
    assert readings == sorted(readings)
    assert readings[-1] > readings[0]


def test_the_wall_clock_is_told_in_utc() -> None:
    assert MachineTime().wall().utcoffset() == dt.timedelta()


def test_two_consoles_on_one_boot_agree_which_it_is() -> None:
    assert MachineTime().boot == MachineTime().boot
    assert MachineTime().boot
    assert " " not in MachineTime().boot
