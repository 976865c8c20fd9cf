"""What the README tells people to type is there to be typed."""

import re
from pathlib import Path

import pytest

from chairconsole import paths

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("marker", ["packages", "test"])
def test_each_command_that_ci_takes_from_here_is_one_line(marker: str) -> None:
    assert len(re.findall(rf"^<!-- {marker} -->\n```sh\n.+\n```$", README, re.MULTILINE)) == 1


def test_each_session_named_here_is_shipped() -> None:
    named = {name.replace("\\", "/") for name in re.findall(r"sessions[/\\][\w.-]+\.toml", README)}
    assert named
    assert [name for name in sorted(named) if not (ROOT / name).is_file()] == []


def test_each_picture_shown_here_is_there_and_is_no_larger_than_it_need_be() -> None:
    shown = re.findall(r"!\[[^]]+\]\(([^)]+)\)", README)
    assert shown
    assert [name for name in shown if not 10_000 < (ROOT / name).stat().st_size < 400_000] == []


def test_what_is_said_to_be_tested_is_tested_elsewhere_too() -> None:
    said = re.search(r"on Linux with Python ((?:3\.\d+(?:, | and )?)+)", " ".join(README.split()))
    assert said is not None
    matrix = re.search(r"python: \[(.+)\]", (ROOT / ".github" / "workflows" / "tests.yml").read_text("utf-8"))
    assert matrix is not None
    assert re.findall(r"3\.\d+", said[1]) == re.findall(r"3\.\d+", matrix[1])


def test_the_variable_that_moves_everything_is_told() -> None:
    assert paths.DATA_DIR_VARIABLE in README
