"""The console's own log."""

import logging
import os
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from chairconsole.record.log_file import LARGEST_BYTES, write_log_to

LOGGER = logging.getLogger("chairconsole")
TYPED = "Kenya will withdraw"


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Leave the log as it was found."""
    level = LOGGER.level
    yield
    for handler in list(LOGGER.handlers):
        LOGGER.removeHandler(handler)
        handler.close()
    LOGGER.setLevel(level)


def _fail(typed: str) -> None:
    try:
        raise ValueError(f"cannot read {typed}")
    except ValueError as error:
        raise RuntimeError(f"in the note {typed}") from error


def _log_mistake() -> None:
    try:
        _fail(TYPED)
    except RuntimeError:
        LOGGER.exception("mistake")


def test_a_mistake_is_told_by_place_and_kind_without_what_was_typed(tmp_path: Path) -> None:
    path = tmp_path / "data" / "logs" / "chairconsole.log"
    write_log_to(path)
    _log_mistake()
    text = path.read_text(encoding="utf-8")
    assert "ERROR chairconsole mistake" in text
    assert "in _fail" in text
    assert "in _log_mistake" in text
    assert text.index("ValueError") < text.index("builtins.RuntimeError")
    assert TYPED not in text


def test_of_errors_that_led_to_each_other_ten_are_told_but_none_that_was_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "chairconsole.log"
    write_log_to(path)
    first = KeyError(TYPED)
    error: Exception = first
    for number in range(10):
        following = RuntimeError(f"{TYPED} {number}")
        following.__cause__ = error
        error = following
    LOGGER.error("many", exc_info=error)
    assert path.read_text(encoding="utf-8").count("builtins.RuntimeError") == 10
    assert "KeyError" not in path.read_text(encoding="utf-8")
    for is_set_aside, count in ((True, 0), (False, 1)):
        error = RuntimeError(TYPED)
        error.__context__, error.__suppress_context__ = first, is_set_aside
        LOGGER.error("one", exc_info=error)
        assert path.read_text(encoding="utf-8").count("builtins.KeyError") == count


def test_no_file_is_made_before_there_is_something_to_say(tmp_path: Path) -> None:
    write_log_to(tmp_path / "chairconsole.log")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("place", ["file/chairconsole.log", "folder"])
def test_where_it_cannot_be_written_nothing_is_said_anywhere(
    tmp_path: Path, place: str, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # as in a run of the program
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    write_log_to(tmp_path / place)
    _log_mistake()
    assert capfd.readouterr() == ("", "")


def test_asking_twice_writes_each_line_once(tmp_path: Path, opened: Callable[[], list[str]]) -> None:
    path = tmp_path / "chairconsole.log"
    write_log_to(tmp_path / "other.log")
    LOGGER.info("before")
    write_log_to(path)
    assert opened() == []
    path.with_name("other.log").unlink()
    LOGGER.info("started Zürich")
    assert not path.with_name("other.log").exists()
    assert path.read_text(encoding="utf-8").count("started") == 1


def test_a_full_file_is_kept_once_and_another_begun(tmp_path: Path) -> None:
    path = tmp_path / "chairconsole.log"
    path.write_text("x" * (LARGEST_BYTES + 1), encoding="utf-8")
    write_log_to(path)
    LOGGER.info("first")
    LOGGER.info("second")
    assert [line.split()[-1] for line in path.read_text(encoding="utf-8").splitlines()] == ["first", "second"]
    assert (tmp_path / "chairconsole.log.1").stat().st_size == LARGEST_BYTES + 1
    path.write_text("y" * (LARGEST_BYTES + 1), encoding="utf-8")
    LOGGER.info("third")
    assert (tmp_path / "chairconsole.log.1").read_text(encoding="utf-8").startswith("y")
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="file modes of POSIX")
def test_it_is_its_owners_however_permissive_the_system_is(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "chairconsole.log"
    before = os.umask(0)
    try:
        write_log_to(path)
        LOGGER.info("a line")
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
