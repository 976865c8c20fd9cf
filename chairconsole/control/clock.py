"""The only reader of time: the machine's wall clock, its clock that nobody can set, and which boot it is."""

import ctypes
import datetime as dt
import sys
import time
import uuid
from pathlib import Path
from typing import Protocol


class TimeSource(Protocol):
    """The readings that every clock of the console is made of."""

    @property
    def boot(self) -> str:
        """The name of this boot of the machine; steady readings compare only within one."""

    def wall(self) -> dt.datetime:
        """The wall clock, in UTC; somebody may set it at any moment."""

    def steady_ns(self) -> int:
        """Nanoseconds since the machine started, suspension included; nobody can set them."""

    def awake_ns(self) -> int:
        """Nanoseconds since the machine started without those it slept; nobody can set them."""


class MachineTime:
    """The readings of the machine on which the console runs."""

    def __init__(self) -> None:
        self.boot = _boot_id()

    def wall(self) -> dt.datetime:
        """The wall clock, in UTC."""
        return dt.datetime.now(dt.UTC)

    def steady_ns(self) -> int:
        """Nanoseconds since the machine started, suspension included."""
        if sys.platform == "win32":
            return _windows_interrupt_time_ns()
        # macOS' monotonic clock goes on during sleep; Linux has another one that does.
        clock = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
        return time.clock_gettime_ns(clock)

    def awake_ns(self) -> int:
        """Nanoseconds since the machine started, suspension left out."""
        if sys.platform == "win32":
            return _windows_unbiased_time_ns()
        # Linux' monotonic clock stands still during sleep; macOS has another one that does.
        clock = getattr(time, "CLOCK_UPTIME_RAW", time.CLOCK_MONOTONIC)
        return time.clock_gettime_ns(clock)


def _boot_id() -> str:
    """The system's own name for this boot; where it has none, one for this process, which is then its own boot."""
    if sys.platform == "win32":
        return _windows_boot_id()
    if sys.platform == "darwin":
        import subprocess  # only there, and not for every start elsewhere

        asked = subprocess.run(
            ["/usr/sbin/sysctl", "-n", "kern.bootsessionuuid"], capture_output=True, text=True, check=False
        )
        return asked.stdout.strip() or str(uuid.uuid4())
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return str(uuid.uuid4())


if sys.platform == "win32":  # pragma: no cover - only there

    def _windows_interrupt_time_ns() -> int:
        ticks = ctypes.c_ulonglong()
        ctypes.WinDLL("api-ms-win-core-realtime-l1-1-1").QueryInterruptTime(ctypes.byref(ticks))
        return ticks.value * 100

    def _windows_unbiased_time_ns() -> int:
        ticks = ctypes.c_ulonglong()
        ctypes.WinDLL("kernel32").QueryUnbiasedInterruptTime(ctypes.byref(ticks))
        return ticks.value * 100

    def _windows_boot_id() -> str:
        import winreg

        path = r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters"
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path) as key:
                return f"windows-{winreg.QueryValueEx(key, 'BootId')[0]}"
        except OSError:
            return str(uuid.uuid4())
