"""Lint, layout, types and layers of the code as it lies here, by the commands that pre-commit runs."""

import os
import re
import shutil
import subprocess
import sysconfig
from pathlib import Path

import PySide6
import pytest

ROOT = Path(__file__).parents[1]
ENTRIES = dict(
    re.findall(
        r"- id: (\w+)\n.*\n +entry: (.+)\n +language: system\n +pass_filenames: false\n",
        (ROOT / ".pre-commit-config.yaml").read_text("utf-8"),
    )
)
DESCRIBED_FROM = (6, 10, 3)
"""Before, what PySide says of its own types leaves attributes out that it has."""


def test_every_check_is_run_before_a_commit() -> None:
    assert list(ENTRIES) == ["lint", "layout", "types", "imports"]


@pytest.mark.parametrize("check", ENTRIES)
def test_the_code_passes(check: str) -> None:
    if check == "types" and PySide6.__version_info__[:3] < DESCRIBED_FROM:
        pytest.skip("this PySide describes its types incompletely")
    command, *options = ENTRIES[check].split()
    program = shutil.which(command, path=os.pathsep.join([sysconfig.get_path("scripts"), os.environ["PATH"]]))
    assert program is not None, f"{command} is not installed"
    run = subprocess.run([program, *options], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, "\n" + run.stdout + run.stderr
