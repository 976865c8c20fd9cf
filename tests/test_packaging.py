"""What is built holds what belongs to the project, and runs where there is no checkout."""

import os
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SHIPPED = ("resources", "sessions")
ONLY_SOURCES = ("resources/pictures/*", "resources/i18n/*.ts")
"""What only the README shows, and what translations are compiled from: kept with the sources, and in no wheel."""


@dataclass(frozen=True)
class Environment:
    """A new virtual environment with chairconsole in it, and a folder to start it from."""

    folder: Path
    elsewhere: Path

    @property
    def scripts(self) -> Path:
        """Return the folder of the environment's commands."""
        return self.folder / ("Scripts" if os.name == "nt" else "bin")

    def run(self, *command: str) -> str:
        """Run one of the environment's commands far from the checkout and return what it prints."""
        name, *arguments = command
        return _run(str(self.scripts / name), *arguments, cwd=self.elsewhere)

    def python(self, code: str) -> str:
        """Run `code` with the environment's Python, offscreen, and return what it prints."""
        return self.run("python", "-c", code)

    def shipped(self, name: str) -> Path:
        """Return where the console of this environment finds one of the shipped folders."""
        return Path(self.python(f"from chairconsole import paths; print(paths.shipped({name!r}))").strip())


def _run(*command: str, cwd: Path = ROOT) -> str:
    """Run a command to its end and return what it prints; one that fails is a failed test."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    run = subprocess.run(
        command,
        cwd=cwd,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, f"\n{' '.join(command)}\n{run.stdout}{run.stderr}"
    return run.stdout


def _build(target: Path, *what: str) -> Path:
    """Build with the backend that is already installed, and return the wheel."""
    _run(sys.executable, "-m", "build", "--no-isolation", *what, "--outdir", str(target), str(ROOT))
    (wheel,) = target.glob("*.whl")
    return wheel


def _environment(folder: Path, *what: str) -> Environment:
    """Return a new environment with `what` installed; its dependencies are those of the running one."""
    made = Environment(folder / "venv", folder / "elsewhere")
    made.elsewhere.mkdir()
    venv.create(made.folder, symlinks=os.name != "nt")
    packages = Path(made.python("import sysconfig; print(sysconfig.get_path('purelib'))").strip())
    dependencies = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (packages / "dependencies.pth").write_text("\n".join(dependencies), encoding="utf-8")
    pip = (sys.executable, "-m", "pip", "--python", str(made.scripts / "python"))
    _run(*pip, "install", "--quiet", "--no-index", "--no-deps", "--no-build-isolation", *what)
    return made


def _tracked(*folders: str) -> set[str]:
    """Return the files that git tracks in these folders, or everywhere."""
    return set(_run("git", "ls-files", "-z", *folders).split("\0")[:-1])


def _belonging() -> set[str]:
    """Return the shipped files that belong to the project: those git tracks, else those that lie there."""
    if (ROOT / ".git").exists():
        known = _tracked(*SHIPPED)
    else:
        lying = (path for name in SHIPPED for path in (ROOT / name).rglob("*") if path.is_file())
        known = {path.relative_to(ROOT).as_posix() for path in lying}
    return {name for name in known if not any(fnmatch(name, sources) for sources in ONLY_SOURCES)}


def _packed(wheel: Path) -> set[str]:
    """Return the shipped files in a wheel, named as in the checkout."""
    data = "chairconsole/_data/"
    with zipfile.ZipFile(wheel) as archive:
        return {name.removeprefix(data) for name in archive.namelist() if name.startswith(data)}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a wheel built from the checkout."""
    return _build(tmp_path_factory.mktemp("wheel"), "--wheel")


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """Return an environment with the wheel in it."""
    return _environment(tmp_path_factory.mktemp("installed"), str(wheel))


@pytest.fixture(scope="module")
def editable(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """Return an environment that runs the checkout itself."""
    return _environment(tmp_path_factory.mktemp("editable"), "--editable", str(ROOT))


def test_there_is_something_to_ship() -> None:
    assert {name.split("/")[0] for name in _belonging()} == set(SHIPPED)


def test_the_wheel_ships_what_belongs_to_the_project_and_nothing_else(wheel: Path) -> None:
    assert _packed(wheel) == _belonging()


def test_the_wheel_says_that_its_types_are_told(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        assert "chairconsole/py.typed" in archive.namelist()


def test_the_source_archive_has_all_that_is_tracked_and_builds_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    again = _build(tmp_path)
    with zipfile.ZipFile(wheel) as one, zipfile.ZipFile(again) as other:
        assert sorted(one.namelist()) == sorted(other.namelist())
    if (ROOT / ".git").exists():
        (sources,) = tmp_path.glob("*.tar.gz")
        with tarfile.open(sources) as archive:
            packed = {name.partition("/")[2] for name in archive.getnames()}
        assert _tracked() - packed == set()


@pytest.mark.parametrize("name", SHIPPED)
def test_an_installed_console_finds_its_own_folders_and_an_editable_one_those_of_the_checkout(
    name: str, installed: Environment, editable: Environment
) -> None:
    assert installed.shipped(name).is_relative_to(installed.folder.resolve())
    assert editable.shipped(name) == ROOT / name
