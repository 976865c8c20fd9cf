"""The journeys that press keys, once more on a real X server: offscreen, Qt has none of its key bindings."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
NEEDED = ("Xvfb", "openbox", "xdotool")
REPEATS = ("-ardelay", "200", "-arinterval", "25")
"""A held key repeats after a fifth of a second, forty times a second."""


@pytest.fixture
def display() -> Iterator[str]:
    """A display of its own, with a window manager that has come up."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        words = f"not installed: {', '.join(missing)}"
        if os.environ.get("CHAIRCONSOLE_REQUIRE_X") == "1":
            pytest.fail(words)
        pytest.skip(words)
    with x_server() as name, window_manager(name):
        yield name


@contextmanager
def x_server() -> Iterator[str]:
    """A server on a display that is free; it says which once it listens."""
    listening, say = os.pipe()
    command = ["Xvfb", "-displayfd", str(say), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", *REPEATS]
    with subprocess.Popen(command, pass_fds=[say], stderr=subprocess.DEVNULL) as server:
        try:
            os.close(say)
            with os.fdopen(listening) as answer:
                number = answer.readline().strip()
            assert number, "Xvfb did not come up"
            yield f":{number}"
        finally:
            server.terminate()


@contextmanager
def window_manager(display: str) -> Iterator[None]:
    """Gives a window the focus, without which no key reaches it; it says when it has come up."""
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


def test_the_same_journeys_on_a_real_x_server(display: str, tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "CHAIRCONSOLE_JOURNEY_KEYS": "xdotool",
    }
    for name in ("WAYLAND_DISPLAY", "PYTEST_ADDOPTS", "PYTEST_XDIST_WORKER", "PYTEST_CURRENT_TEST"):
        environment.pop(name, None)
    run = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-n0", "-q", "-rA", f"--basetemp={tmp_path / 'x'}"),
            *(str(HERE / name) for name in ("test_panel_one.py", "test_held_key.py", "test_from_a_note.py")),
        ],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    for test in ("test_panel_one_from_the_welcome_to_the_export", "test_holding_the_next_key_advances_one_speaker"):
        assert f"{test}" in run.stdout
    assert "skipped" not in run.stdout
