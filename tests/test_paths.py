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


def _folder(folder: Path) -> Path:
    folder.mkdir(parents=True)
    return folder


def test_an_installed_package_brings_its_folders(package: Path) -> None:
    inside = _folder(package / "_data" / "resources")
    assert paths.shipped("resources") == inside


def test_a_checkout_has_them_beside_the_package(package: Path) -> None:
    (package.parent / "pyproject.toml").touch()
    beside = _folder(package.parent / "sessions")
    assert paths.shipped("sessions") == beside


def test_the_installed_folder_comes_before_the_checkout(package: Path) -> None:
    (package.parent / "pyproject.toml").touch()
    _folder(package.parent / "resources")
    inside = _folder(package / "_data" / "resources")
    assert paths.shipped("resources") == inside


def test_a_folder_of_somebody_else_beside_the_package_is_not_taken(package: Path) -> None:
    _folder(package.parent / "resources")
    with pytest.raises(FileNotFoundError, match="'resources'"):
        paths.shipped("resources")


def test_a_missing_folder_is_named(package: Path) -> None:
    (package.parent / "pyproject.toml").touch()
    with pytest.raises(FileNotFoundError, match="'sessions'"):
        paths.shipped("sessions")


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
