"""The shape of the package: layers, names, sizes (of the tests too), and tests in the same rooms as what they test.

In words, what the contracts of pyproject.toml hold it to, which test_quality.py runs:

- The command line starts the program, which shows windows; windows ask control, which keeps records, makes reports and
  reads notes; all of them know the domain, and the domain knows nobody.
- In the domain: names and the plan stand on the base; events and commands on the plan; the meeting on events; queries
  read the meeting, rules decide on it, and the forecast looks ahead of all.
- In the windows: widgets show things; words read a meeting and give sentences; dialogs ask for one thing; the frame
  holds any screen; each screen is by itself; the shell puts them together.
- A note is read as lines, its agenda is found, then its heading and its people; the proposal is made of all that.
- Reports tell of a meeting as data; drafts and formats are made from that; a document knows nothing of meetings.
"""

import ast
import functools
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "chairconsole"
TESTS = ROOT / "tests"

LONGEST_FILE = 300
NAMES_THAT_SAY_NOTHING = {"utils", "common", "misc", "helpers"}
TOP_LEVEL = {"pyproject.toml", "chairconsole", "resources", "sessions", "tests", "README.md"}
MOST_FILES_IN_A_ROOM = 24
NOT_TESTED_ALONE = {"__init__", "__main__"}


def _modules() -> list[Path]:
    """Return every Python file of the package, by its path in the checkout."""
    return sorted(path.relative_to(ROOT) for path in PACKAGE.rglob("*.py"))


def _modules_and_tests() -> list[Path]:
    """Return every Python file of the package and of its tests, by its path in the checkout."""
    return _modules() + sorted(path.relative_to(ROOT) for path in TESTS.rglob("*.py"))


def _tracked() -> list[str]:
    """Return the files that git tracks, or skip the test where nothing tells."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout: nothing tells which files belong to the project")
    run = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return run.stdout.split("\0")[:-1]


def _forbidden_names(module: Path) -> Iterator[str]:
    """Return each use, in one module, of what blocks the window, lets a label read HTML or fills in twice."""
    for node in ast.walk(ast.parse((ROOT / module).read_text(encoding="utf-8"))):
        match node:
            case ast.Attribute(attr="processEvents" | "RichText" | "AutoText" as name):
                yield f"{module}:{node.lineno}: {name}"
            case ast.Call(func=ast.Attribute(attr="replace"), args=[ast.Constant(value=str(place)), *_]) if (
                place.startswith("%")
            ):
                yield f"{module}:{node.lineno}: replace({place!r}) fills in twice: use domain.base.translatable.fill"
            case ast.Attribute(value=ast.Name(id="time"), attr="sleep"):
                yield f"{module}:{node.lineno}: time.sleep"
            case ast.ImportFrom(module="time", names=names) if any(alias.name == "sleep" for alias in names):
                yield f"{module}:{node.lineno}: time.sleep"


@functools.cache
def _imported(test: Path) -> set[str]:
    """Return what a test names in its imports: modules, and names of modules as they would be if they were modules."""
    found = set()
    for node in ast.walk(ast.parse(test.read_text(encoding="utf-8"))):
        match node:
            case ast.ImportFrom(module=str(module), names=names):
                found |= {module, *(f"{module}.{alias.name}" for alias in names)}
            case ast.Import(names=names):
                found |= {alias.name for alias in names}
    return found


def _is_tested(module: Path) -> bool:
    """Return whether a test in the mirrored room is named after the module or imports it by its path."""
    room = TESTS / module.parent.relative_to("chairconsole")
    name = ".".join(module.with_suffix("").parts)
    return any(test.stem == f"test_{module.stem}" or name in _imported(test) for test in room.glob("*.py"))


def test_every_module_has_a_test_in_its_room() -> None:
    untested = [str(module) for module in _modules() if module.stem not in NOT_TESTED_ALONE and not _is_tested(module)]
    assert not untested, "\n" + "\n".join(untested)


def test_no_room_holds_more_than_can_be_looked_over() -> None:
    rooms = Counter(file.parent for file in _modules_and_tests())
    too_full = [f"{room}: {files} files" for room, files in rooms.items() if files > MOST_FILES_IN_A_ROOM]
    assert not too_full, "\n" + "\n".join(too_full)


def test_every_room_says_in_a_paragraph_what_it_is_for_and_holds_nothing_else() -> None:
    for room in {module.parent for module in _modules()}:
        init = room / "__init__.py"
        assert (ROOT / init).is_file(), f"{room} has no __init__.py"
        body = ast.parse((ROOT / init).read_text(encoding="utf-8")).body
        assert len(body) == 1, f"{init} holds more than its paragraph"
        assert ast.get_docstring(ast.parse((ROOT / init).read_text(encoding="utf-8"))), init


def test_no_file_is_too_long_to_be_read_at_once() -> None:
    lengths = {file: len((ROOT / file).read_text(encoding="utf-8").splitlines()) for file in _modules_and_tests()}
    too_long = [f"{file}: {lines} lines" for file, lines in lengths.items() if lines > LONGEST_FILE]
    assert not too_long, "\n" + "\n".join(too_long)


def test_every_name_says_what_it_holds() -> None:
    empty = [str(module) for module in _modules() if NAMES_THAT_SAY_NOTHING & set(module.with_suffix("").parts)]
    assert not empty, "\n" + "\n".join(empty)


def test_nothing_stands_at_the_top_level_unasked() -> None:
    top = {name.split("/")[0] for name in _tracked()}
    unasked = {name for name in top if not name.startswith(".")} - TOP_LEVEL
    assert not unasked


def test_nothing_waits_in_the_window_or_reads_html() -> None:
    uses = [use for module in _modules() for use in _forbidden_names(module)]
    assert not uses, "\n" + "\n".join(uses)
