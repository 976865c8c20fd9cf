"""What all commands share: help, exit codes, and what happens when the output or the screen is not there."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from chairconsole.command_line import schema
from chairconsole.command_line.main import MODULES, command_parser
from chairconsole.command_line.opening import open_parser
from chairconsole.command_line.output import count
from tests.command_line.conftest import CommandLine
from tests.desk import SESSIONS, Desk

ROOT = Path(__file__).parents[2]
FIRST = str(min(SESSIONS.glob("*.toml")))


def _run(*words: str, stdout: int = subprocess.PIPE, **changes: str | None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **changes}
    return subprocess.run(
        [sys.executable, "-m", "chairconsole", *words],
        cwd=ROOT,
        env={name: value for name, value in environment.items() if value is not None},
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("words", [[], *([command] for command in MODULES)], ids=" ".join)
def test_help_is_given_and_fits_one_screen(
    words: list[str], command_line: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    lines = command_line.done(*words, "--help").splitlines()
    assert lines[0].startswith(" ".join(["usage: chairconsole", *words]))
    assert len(lines) <= 40
    assert max(len(line) for line in lines) <= 100


@pytest.mark.parametrize("command", MODULES)
def test_every_command_says_what_it_does_and_is_named_in_the_programs_help(command: str) -> None:
    description = command_parser(command).description
    assert description is not None
    assert description.endswith(".")
    assert f"\n  chairconsole {command} " in open_parser().format_help()


def test_the_schema_is_printed(command_line: CommandLine) -> None:
    assert json.loads(command_line.done("schema"))["title"] == "the file"
    assert schema.ABOUT in command_parser("schema").format_help().replace("\n", " ")


def test_a_number_has_its_noun() -> None:
    assert [count(number, "entry", "entries") for number in (0, 1, 2)] == ["0 entries", "1 entry", "2 entries"]
    assert count(2, "point") == "2 points"


def test_the_version_is_told(command_line: CommandLine) -> None:
    assert command_line.done("--version").startswith("chairconsole ")


@pytest.mark.parametrize(
    "words", [["check"], ["a", "b"], ["--live"], [FIRST, "--speed", "2"], ["verify", "a", "b"], ["records", "a"]]
)
def test_wrong_usage_is_2(words: list[str], command_line: CommandLine) -> None:
    command_line.fault(*words, code=2)


def test_without_a_screen_it_says_what_to_do() -> None:
    run = _run(FIRST, DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr.startswith("There is no screen")


def test_a_screen_that_does_not_answer_is_none() -> None:
    run = _run(FIRST, "--rehearse", QT_QPA_PLATFORM="nonsense")
    assert (run.returncode, run.stdout) == (1, "")
    assert "The window cannot be shown" in run.stderr
    assert "Traceback" not in run.stderr


def test_a_record_that_is_open_is_refused_with_where_and_since_when(desk: Desk) -> None:
    run = _run("--record", str(desk.path), QT_QPA_PLATFORM="offscreen")
    assert (run.returncode, run.stdout) == (1, "")
    assert f"process {os.getpid()}" in run.stderr
    assert "since 08.05.2017 08:15 UTC" in run.stderr
    assert len(run.stderr.splitlines()) == 1


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_told_with_what_to_do(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    run = _run(FIRST, "--live", "--record", str(tmp_path / "a.record"), QT_QPA_PLATFORM="offscreen")
    tmp_path.chmod(0o700)
    assert run.returncode == 1
    assert "another folder with --record" in run.stderr


def test_a_reader_that_went_away_is_no_fault() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    run = _run("check", FIRST, stdout=writing)
    os.close(writing)
    assert (run.returncode, run.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no such device")
def test_an_output_that_is_full_is_told() -> None:
    with Path("/dev/full").open("w") as full:
        run = _run("check", FIRST, stdout=full.fileno())
    assert run.returncode == 1
    assert "could not be written" in run.stderr
    assert "Traceback" not in run.stderr


def test_a_data_folder_that_is_a_file_is_no_reason_to_blame_the_output(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for words in (["--record", str(tmp_path / "file" / "a.record"), FIRST, "--live"], [FIRST, "--live"]):
        run = _run(*words, QT_QPA_PLATFORM="offscreen", CHAIRCONSOLE_DATA_DIR=str(tmp_path / "file"))
        assert run.returncode == 1
        assert str(tmp_path / "file") in run.stderr
        assert "output" not in run.stderr


def test_a_terminal_that_knows_few_letters_is_enough(desk: Desk) -> None:
    for words in (["records"], ["records", "--json"], ["check", FIRST]):
        run = _run(*words, PYTHONIOENCODING="ascii")
        assert (run.returncode, run.stderr) == (0, "")
    assert json.loads(_run("records", "--json", PYTHONIOENCODING="ascii").stdout)


def test_nothing_that_reads_notes_is_loaded_for_anything_else() -> None:
    code = (
        "import sys; from chairconsole.command_line.main import main;"
        "main(['check', 'sessions/gcm-1-geneva-2017.toml']);"
        "print([name for name in sys.modules if name.split('.')[0] in ('tomlkit', 'pypdf', 'defusedxml')"
        " or name.startswith('chairconsole.intake')])"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[-1] == "[]"
