"""Where the room display goes is decided by names and places of monitors alone."""

import pytest
from PySide6.QtCore import QRect

from chairconsole.ui.room.monitors import Monitor, Placing, mirroring, placing, shown_name

LAPTOP = Monitor("eDP-1", QRect(0, 0, 1440, 900))
PROJECTOR = Monitor("HDMI-1", QRect(1440, 0, 1920, 1080))
SECOND = Monitor("DP-2", QRect(3360, 0, 1920, 1080))
MIRROR = Monitor("HDMI-1", QRect(0, 0, 1440, 900))
LARGER_MIRROR = Monitor("HDMI-1", QRect(0, 0, 1920, 1080))


def test_it_fills_the_monitor_that_the_console_is_not_on() -> None:
    assert placing([LAPTOP, PROJECTOR], LAPTOP) == Placing(PROJECTOR, fills=True)
    assert placing([LAPTOP, PROJECTOR], PROJECTOR) == Placing(LAPTOP, fills=True)


def test_it_goes_back_to_the_one_it_was_on() -> None:
    assert placing([LAPTOP, PROJECTOR, SECOND], LAPTOP, "DP-2") == Placing(SECOND, fills=True)
    assert placing([LAPTOP, PROJECTOR, SECOND], LAPTOP, "DP-2", filled=False) == Placing(SECOND, fills=False)


def test_one_that_is_gone_moves_it_and_is_told() -> None:
    assert placing([LAPTOP, PROJECTOR], LAPTOP, "DP-2") == Placing(PROJECTOR, fills=True, gone="DP-2")
    assert placing([LAPTOP], LAPTOP, "HDMI-1") == Placing(LAPTOP, fills=False, gone="HDMI-1")


@pytest.mark.parametrize("mirror", [MIRROR, LARGER_MIRROR])
def test_it_never_covers_the_console(mirror: Monitor) -> None:
    assert placing([LAPTOP, mirror], LAPTOP) == Placing(LAPTOP, fills=False)
    assert placing([LAPTOP, mirror], LAPTOP, "HDMI-1") == Placing(mirror, fills=False)
    assert placing([LAPTOP], LAPTOP, "eDP-1") == Placing(LAPTOP, fills=False)


@pytest.mark.parametrize("mirror", [MIRROR, LARGER_MIRROR])
def test_a_monitor_in_the_same_place_mirrors_the_console(mirror: Monitor) -> None:
    assert mirroring([LAPTOP, mirror], LAPTOP) == mirror
    assert mirroring([mirror, LAPTOP], LAPTOP) == mirror


def test_monitors_side_by_side_mirror_nothing() -> None:
    assert mirroring([LAPTOP], LAPTOP) is None
    assert mirroring([LAPTOP, PROJECTOR, SECOND], LAPTOP) is None


def test_two_that_mirror_each_other_beside_the_console_do_not_matter() -> None:
    also = Monitor("DP-2", PROJECTOR.place)
    assert mirroring([LAPTOP, PROJECTOR, also], LAPTOP) is None


def test_signs_before_a_name_are_left_out() -> None:
    assert (shown_name("\\\\.\\DISPLAY1"), shown_name("HDMI-1")) == ("DISPLAY1", "HDMI-1")
