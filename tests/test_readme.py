"""What the README and the guide for contributors tell people to type, to press and to look up is there."""

import re
import tomllib
from pathlib import Path

import pytest

from chairconsole import paths
from chairconsole.control.actions.table import all_actions

ROOT = Path(__file__).parents[1]
GITHUB = ROOT / ".github"
README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDE = (GITHUB / "CONTRIBUTING.md").read_text(encoding="utf-8")
LONGEST_README = 900

LINK = re.compile(r"\]\((?!https?:)([^)#]+)")
PATH = re.compile(r"`(\.?\w[\w.*-]*(?:/[\w.*-]*)+|\w+\.(?:py|toml))`")
"""What is written as code and has a slash in it or the ending of a source file; `*` stands for any letters."""


@pytest.mark.parametrize("marker", ["packages", "test"])
def test_each_command_that_ci_takes_from_here_is_one_line(marker: str) -> None:
    assert len(re.findall(rf"^<!-- {marker} -->\n```sh\n.+\n```$", README, re.MULTILINE)) == 1


def test_the_readme_is_read_in_a_few_minutes() -> None:
    assert len(README.split()) <= LONGEST_README


@pytest.mark.parametrize("file", sorted([ROOT / "README.md", *GITHUB.glob("*.md")]), ids=lambda file: file.stem)
def test_each_link_leads_somewhere(file: Path) -> None:
    assert [to for to in LINK.findall(file.read_text("utf-8")) if not (file.parent / to).exists()] == []


def test_each_session_named_here_is_shipped() -> None:
    named = {name.replace("\\", "/") for name in re.findall(r"sessions[/\\][\w.-]+\.toml", README + GUIDE)}
    assert named
    assert [name for name in sorted(named) if not (ROOT / name).is_file()] == []


def test_each_path_that_the_guide_names_is_there() -> None:
    named = [path for path in PATH.findall(GUIDE) if not path.startswith(".venv/")]
    places = (ROOT, ROOT / "chairconsole")
    assert len(named) > 100
    assert [path for path in named if not any(any(place.glob(path.rstrip("/"))) for place in places)] == []


def test_the_guide_has_a_line_for_each_room() -> None:
    package = ROOT / "chairconsole"
    rooms = {f"{init.parent.relative_to(package).as_posix()}/" for init in package.rglob("*/__init__.py")}
    assert set(re.findall(r"^\| `([\w/]+/)` \|", GUIDE, re.MULTILINE)) == rooms


def test_each_picture_shown_here_is_no_larger_than_it_need_be() -> None:
    shown = re.findall(r"!\[[^]]+\]\(([^)]+)\)", README)
    assert shown
    assert [name for name in shown if not 10_000 < (ROOT / name).stat().st_size < 400_000] == []


def test_the_keys_for_every_day_are_those_of_the_table() -> None:
    rows = re.findall(r"^\| `(.+)` \| `(.+)` \| (.+?): (.+) \|$", README, re.MULTILINE)
    assert len(rows) == 10
    assert set(rows) <= {(*action.keys, action.label, action.tooltip) for action in all_actions()}


def test_what_is_said_to_be_tested_is_tested_elsewhere_too() -> None:
    said = re.search(r"on Linux with Python ((?:3\.\d+(?:, | and )?)+)", " ".join(README.split()))
    assert said is not None
    matrix = re.search(r"python: \[(.+)\]", (GITHUB / "workflows" / "tests.yml").read_text("utf-8"))
    assert matrix is not None
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    versions = re.findall(r"Python :: (3\.\d+)", "\n".join(project["classifiers"]))
    assert re.findall(r"3\.\d+", said[1]) == re.findall(r"3\.\d+", matrix[1]) == versions


def test_a_bug_report_is_told_where_the_log_lies() -> None:
    report = (GITHUB / "ISSUE_TEMPLATE" / "bug_report.md").read_text("utf-8")
    told = re.findall(r"^- (\w+): (`.+`)$", report, re.MULTILINE)
    assert len(told) == 3
    assert told == re.findall(r"^\| (Linux|macOS|Windows) \|.*\| (`.+`) \|$", README, re.MULTILINE)


def test_the_variable_that_moves_everything_is_told() -> None:
    assert paths.DATA_DIR_VARIABLE in README
