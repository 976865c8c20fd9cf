"""An X server of the tests' own, with a window manager: offscreen, Qt has none of its key bindings."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

NEEDED = ("Xvfb", "openbox", "xdotool")
REPEATS = ("-ardelay", "200", "-arinterval", "25")
"""A held key repeats after a fifth of a second, forty times a second."""


def missing() -> str:
    """Return which of the programs that this needs are not installed, with commas between them."""
    return ", ".join(name for name in NEEDED if shutil.which(name) is None)


def start_x_server() -> str:
    """Start a server on a display that is free, wait until it listens, and return the display's name.

    It ends by itself with its last client. It is nobody's child: Qt ends a process whose server has gone, and lets go
    of it only at the very end, so that no fixture could end the server in time.
    """
    listening, say = os.pipe()
    server = [
        "Xvfb",
        "-displayfd",
        str(say),
        "-terminate",
        "-screen",
        "0",
        "1600x1000x24",
        "-nolisten",
        "tcp",
        *REPEATS,
    ]
    with os.fdopen(listening) as answer:
        subprocess.run(["sh", "-c", '"$@" 2>/dev/null &', "sh", *server], pass_fds=[say], check=True)
        os.close(say)
        number = answer.readline().strip()
    assert number, "Xvfb did not come up"
    return f":{number}"


@contextmanager
def window_manager(display: str) -> Iterator[None]:
    """Give each new window the focus, without which no key reaches it; wait until the manager has come up."""
    with subprocess.Popen(
        ["openbox", "--sm-disable", "--startup", "echo up"],
        env={**os.environ, "DISPLAY": display},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as manager:
        try:
            assert any(line.strip() == "up" for line in manager.stdout), "openbox did not come up"
            yield
        finally:
            manager.terminate()
