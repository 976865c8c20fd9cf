"""Files that cannot be opened: one sentence each, and whatever the console had, it keeps."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from chairconsole.record.errors import RecordError, sentence
from tests.journeys.driver import GENEVA, Chair

GOOD = GENEVA.read_text(encoding="utf-8")

SESSIONS = {
    "missing": (None, "there is no such file"),
    "empty": (b"", ""),
    "binary": (bytes(range(256)) * 40, "binary file"),
    "unknown key": (GOOD.replace("floor_limit", "flor_limit", 1).encode(), "floor_limit"),
    "wrong time": (GOOD.replace('start = "10:15"', 'start = "25:00"', 1).encode(), "25:00"),
    "no such zone": (GOOD.replace("Europe/Zurich", "Europe/Nowhere", 1).encode(), "Europe/Nowhere"),
    "future format": (GOOD.replace("format = 1", "format = 99", 1).encode(), "99"),
    "nested": (b"a = " + b"[" * 20_000, ""),
}


@pytest.fixture
def bad_session(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A session file of the kind that the test names."""
    content, _ = SESSIONS[request.param]
    path = tmp_path / "bad.toml"
    if content is not None:
        path.write_bytes(content)
    return path


def speaking(chair: Chair) -> None:
    """Open the session; the co-facilitators have the floor."""
    chair.open()
    chair.wait_until("10:00:00")
    chair.press("F5")
    chair.wait_until("10:00:05")
    chair.press("F5")


@pytest.mark.parametrize(
    ("bad_session", "told"), [(kind, told) for kind, (_, told) in SESSIONS.items()], indirect=["bad_session"]
)
def test_a_bad_session_file_is_told_in_sentences_and_the_running_session_is_kept(
    chair: Chair, bad_session: Path, told: str
) -> None:
    speaking(chair)
    before = chair.meeting
    chair.answer("answer_close", lambda: chair._program._choose_session(bad_session))
    assert "bad.toml cannot be opened" in chair.question
    assert any(told in line for line in chair.question), chair.question
    assert not any("Traceback" in line for line in chair.question)
    assert chair.meeting == before
    chair.pass_time(60)
    chair.see("Co-facilitators", "9:00", on=chair.podium.floor)
    chair.press("F5")
    chair.see("Secretary-General of the intergovernmental conference", on=chair.podium.floor)
    chair.check_the_record()


def test_a_bad_session_file_chosen_on_the_welcome_screen_leaves_it_open(chair: Chair, tmp_path: Path) -> None:
    path = tmp_path / "bad.toml"
    path.write_text('format = 1\ntitle = "Half a ses')
    chair.welcome()
    chair.answer("answer_close", lambda: chair.choose_path(path, lambda: chair.press_button("Open a file…")))
    assert "bad.toml cannot be opened" in chair.question
    chair.see("Chair's console", "First informal thematic session", "Second informal thematic session")


def test_the_session_file_is_spoilt_while_its_session_runs(chair: Chair, tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(GOOD, encoding="utf-8")
    chair.open(path)
    chair.wait_until("10:00:00")
    chair.press("F5")
    path.write_bytes(b"\x00\xff")
    chair.wait_until("10:00:05")
    chair.press("F5")
    record = chair.record
    chair.cut_the_power()
    chair.time.advance(seconds=55)
    chair.go_on_with(record)
    chair.see("Co-facilitators", "9:05", on=chair.podium.floor)
    chair.check_the_record()


def spoil(path: Path, how: str) -> None:
    """Make something of a sound record that is none, or one that cannot be read."""
    match how:
        case "text":
            path.write_text("minutes of the meeting")
        case "empty":
            path.write_bytes(b"")
        case "database":
            path.unlink()
            with closing(sqlite3.connect(path)) as connection:
                connection.execute("CREATE TABLE things (name TEXT)")
        case "newer":
            with closing(sqlite3.connect(path)) as connection:
                connection.execute("PRAGMA user_version = 99")


@pytest.mark.parametrize(
    ("how", "told"),
    [
        ("text", "is not a record of chairconsole"),
        ("empty", "is not a record of chairconsole"),
        ("database", "is not a record of chairconsole"),
        ("newer", "newer version of chairconsole"),
    ],
)
def test_what_is_no_record_is_told_and_left_as_it_is(chair: Chair, how: str, told: str) -> None:
    speaking(chair)
    record = chair.record
    chair.leave()
    spoil(record, how)
    before = record.read_bytes()
    with pytest.raises(RecordError) as refused:
        chair.go_on_with(record)
    assert told in sentence(refused.value)
    assert record.read_bytes() == before
    chair.welcome()
    chair.see(told)
    chair.answer("answer_close", lambda: chair._program._go_on_with(record))
    assert any(told in line for line in chair.question)
    chair.see(told)
    chair.open()
    assert chair.record != record
    chair.see("A record of this session cannot be gone on with.", told)
    assert chair.meeting.blocks == {}


def test_another_process_on_the_same_record_ends_with_a_sentence_and_the_meeting_goes_on(
    chair: Chair, data_dir: Path
) -> None:
    speaking(chair)
    run = subprocess.run(
        [sys.executable, "-m", "chairconsole", "--record", str(chair.record)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert f"is open in another console (process {os.getpid()} on" in run.stderr
    assert "Traceback" not in run.stderr
    chair.pass_time(60)
    chair.press("F5")
    chair.see("Secretary-General of the intergovernmental conference", on=chair.podium.floor)
    chair.check_the_record()
