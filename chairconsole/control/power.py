"""The machine's power: that it stays awake, and what is left in its battery."""

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from wakepy import Mode

LOW, NEARLY_EMPTY = 20, 10
"""A battery that is not being charged is low at so many per cent, and nearly empty at so many."""


@dataclass(frozen=True, slots=True)
class Battery:
    """What is left in the battery, in per cent, and whether the machine is plugged in."""

    percent: int
    is_charging: bool

    @property
    def is_low(self) -> bool:
        """Whether it should be plugged in soon."""
        return not self.is_charging and self.percent <= LOW

    @property
    def is_nearly_empty(self) -> bool:
        """Whether it must be plugged in now."""
        return not self.is_charging and self.percent <= NEARLY_EMPTY


class Power(Protocol):
    """What a machine can do about its power."""

    def stay_awake(self) -> bool:
        """Keep screen and machine from falling asleep; whether the system agreed."""

    def may_sleep(self) -> None:
        """Let them fall asleep again."""

    def battery(self) -> Battery | None:
        """What is left in the battery; None if there is none, or the system does not tell."""


class MachinePower:
    """The power of this machine. The libraries are loaded when they are first needed: no start waits for them."""

    def __init__(self) -> None:
        self._mode: Mode | None = None

    def stay_awake(self) -> bool:
        """Keep screen and machine from falling asleep; whether the system agreed."""
        from wakepy import keep

        if self._mode is None:
            self._mode = keep.presenting(on_fail="pass")
            self._mode.__enter__()
        return self._mode.active

    def may_sleep(self) -> None:
        """Let them fall asleep again; a system that no longer answers has forgotten that they were to stay awake."""
        mode, self._mode = self._mode, None
        if mode is not None:
            with suppress(RuntimeError):
                mode.__exit__(None, None, None)

    def battery(self) -> Battery | None:
        """What is left in the battery; None if there is none, or the system does not tell."""
        import psutil

        try:
            found = psutil.sensors_battery()
        except (OSError, RuntimeError, AttributeError):  # some systems have no such sensor at all
            return None
        # None of a machine that does not tell whether it is plugged in: a warning would be a guess.
        if found is None or found.power_plugged is None:
            return None
        return Battery(round(found.percent), found.power_plugged)
