"""Shipped files are found however the package got here; the user's files can be moved as a whole."""

import getpass
import tempfile
from pathlib import Path

import pytest

from chairconsole import paths


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder that passes for the installed package."""
    folder = tmp_path / "somewhere" / "chairconsole"
    folder.mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(folder / "paths.py"))
    return folder


@pytest.mark.parametrize(
    ("there", "found"),
    [
        (["chairconsole/_data/resources/"], "chairconsole/_data/resources"),
        (["pyproject.toml", "resources/"], "resources"),
        (["pyproject.toml", "resources/", "chairconsole/_data/resources/"], "chairconsole/_data/resources"),
        (["resources/"], None),  # somebody else's, beside the package
        (["pyproject.toml"], None),
    ],
)
def test_shipped_folders_are_found_in_the_package_or_in_a_checkout(
    package: Path, there: list[str], found: str | None
) -> None:
    for name in there:
        path = package.parent / name
        path.mkdir(parents=True) if name.endswith("/") else path.touch()
    if found is None:
        with pytest.raises(FileNotFoundError, match="'resources'"):
            paths.shipped("resources")
    else:
        assert paths.shipped("resources") == package.parent / found


@pytest.mark.parametrize("name", ["resources", "sessions"])
def test_the_real_folders_are_found_and_hold_something(name: str) -> None:
    assert any(paths.shipped(name).iterdir())


def test_the_variable_moves_everything(data_dir: Path) -> None:
    everything = [
        paths.records_folder(live=True),
        paths.records_folder(live=False),
        paths.settings_file(),
        paths.log_file(),
    ]
    assert len(set(everything)) == len(everything)
    assert all(path.is_relative_to(data_dir) for path in everything)
    assert not data_dir.exists()


def test_the_variable_may_be_relative(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(paths.DATA_DIR_VARIABLE, "on-this-stick")
    assert paths.records_folder(live=True) == tmp_path / "on-this-stick" / "records"


@pytest.mark.parametrize("empty", [True, False])
def test_without_the_variable_the_platform_says_where(empty: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if empty:
        monkeypatch.setenv(paths.DATA_DIR_VARIABLE, "")
    else:
        monkeypatch.delenv(paths.DATA_DIR_VARIABLE)
    for path in (paths.records_folder(live=True), paths.settings_file(), paths.log_file()):
        assert path.is_absolute()
        assert "chairconsole" in path.parts


def test_rehearsals_are_kept_apart_from_live_records() -> None:
    live, rehearsal = paths.records_folder(live=True), paths.records_folder(live=False)
    assert not rehearsal.is_relative_to(live)
    assert not live.is_relative_to(rehearsal)


def test_the_second_place_is_the_users_own_also_where_the_system_knows_no_name(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("LOGNAME", "amina")
    assert paths.second_place() == tmp_path / "chairconsole-amina"

    def nobody() -> str:
        raise KeyError("uid not found")

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert paths.second_place().parent == tmp_path
