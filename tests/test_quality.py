"""Lint, layout and types of the code as it lies here."""

import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

ROOT = Path(__file__).parents[1]
DESCRIBED_FROM = (6, 10, 3)
"""Before, what PySide says of its own types leaves attributes out that it has."""


@pytest.mark.parametrize(
    "check",
    [
        ["ruff", "check"],
        ["ruff", "format", "--check", "--diff"],
        pytest.param(
            ["mypy"],
            marks=pytest.mark.skipif(
                PySide6.__version_info__[:3] < DESCRIBED_FROM, reason="this PySide describes its types incompletely"
            ),
        ),
    ],
    ids=["lint", "layout", "types"],
)
def test_the_code_passes(check: list[str]) -> None:
    run = subprocess.run([sys.executable, "-m", *check], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, "\n" + run.stdout + run.stderr
