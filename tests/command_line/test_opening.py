"""What `chairconsole [FILE]` asks to be opened, and what speaks against it before a window is shown."""

import datetime as dt
from pathlib import Path

import pytest

from chairconsole.command_line.opening import open_parser, open_request
from chairconsole.control import opening
from chairconsole.control.open_request import OpenRequest
from chairconsole.domain.base.event_parts import Mode
from chairconsole.record.handover import container
from chairconsole.record.log import Log
from tests.command_line.conftest import CommandLine
from tests.desk import SESSIONS, Desk

FIRST, SECOND = (str(path) for path in sorted(SESSIONS.glob("*.toml")))
FILE, RECORD = Path("a.toml"), Path("a.record")
AT = dt.datetime(2017, 5, 8, 11, 42)  # noqa: DTZ001 - the venue's own time


def _asked(*words: str) -> OpenRequest:
    return open_request(open_parser().parse_args(words))


@pytest.mark.parametrize(
    ("words", "request_made"),
    [
        ("", OpenRequest()),
        ("a.toml", OpenRequest(FILE)),
        ("a.toml --live", OpenRequest(FILE, Mode.LIVE)),
        ("a.toml --rehearse --at 2017-05-08T11:42 --speed 2.5", OpenRequest(FILE, Mode.REHEARSAL, AT, 2.5)),
        ("a.toml --rehearse --simulate 2017", OpenRequest(FILE, Mode.REHEARSAL, seed=2017)),
        ("--record a.record --speed 4", OpenRequest(speed=4, record=RECORD)),
        ("--record a.record --rehearse", OpenRequest(mode=Mode.REHEARSAL, record=RECORD)),
    ],
)
def test_what_is_asked_for(words: str, request_made: OpenRequest) -> None:
    assert _asked(*words.split()) == request_made


@pytest.mark.parametrize(
    "words",
    [
        ["a.toml", "--live", "--rehearse"],
        ["a.toml", "--at", "2017-05-08T11:42"],
        ["a.toml", "--speed", "2"],
        ["a.toml", "--simulate", "1"],
        ["a.toml", "--live", "--simulate", "1"],
        ["a.toml", "--live", "--speed", "2"],
        ["a.toml", "--live", "--record", "a.record", "--at", "2017-05-08T11:42"],
        ["--live"],
        ["--rehearse"],
        ["--rehearse", "--at", "2017-05-08T11:42"],
        ["--record", "a.record", "--at", "2017-05-08T11:42"],
        *(["a.toml", "--rehearse", "--speed", speed] for speed in ("0", "-1", "nan", "inf", "fast", "10001", "")),
        *(["a.toml", "--rehearse", "--at", at] for at in ("11:42", "noon", "", "2017-05-08T11:42Z")),
        *(["a.toml", "--rehearse", "--at", f"{date}T10:00"] for date in ("2017-02-30", "0001-01-01", "9999-12-31")),
        ["a.toml", "b.toml"],
        ["a.toml", "--reh"],
        ["a.toml", "--record"],
        ["a.toml", "--nonsense"],
    ],
    ids=" ".join,
)
def test_what_contradicts_itself_is_wrong_usage(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as raised:
        _asked(*words)
    assert raised.value.code == 2
    assert "chairconsole: error: " in capsys.readouterr().err


@pytest.mark.parametrize("content", [None, b"", b"\x00\xff", b"format = 99\n"])
def test_a_session_file_that_cannot_be_read_opens_no_window(
    tmp_path: Path, content: bytes | None, command_line: CommandLine
) -> None:
    path = tmp_path / "a.toml"
    if content is not None:
        path.write_bytes(content)
    assert command_line.fault(path, "--live").startswith(f"{path}: ")


def test_what_is_wrong_with_a_session_file_is_a_sentence_each(tmp_path: Path, command_line: CommandLine) -> None:
    path = tmp_path / "a.toml"
    assert command_line.fault(path) == f"{path}: there is no such file\n"
    path.write_text('format = 1\ntitel = "A"\n')
    lines = command_line.fault(path).splitlines()
    assert lines[0] == f"{path}: the file has no title"
    assert lines[-1].startswith(f'{path}: line 2: titel: there is no key "titel"')


def test_a_record_that_is_missing_needs_a_session(tmp_path: Path, command_line: CommandLine) -> None:
    said = command_line.fault("--record", tmp_path / "none.record")
    assert "does not exist. To begin it, say which session" in said


def test_what_is_no_record_is_left_as_it_is(tmp_path: Path, command_line: CommandLine) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear colleagues")
    said = command_line.fault(FIRST, "--live", "--record", letter)
    assert "is not a record" in said
    assert "another file with --record" in said
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["letter.txt"]


def test_a_newer_record_says_so(desk: Desk, command_line: CommandLine) -> None:
    desk.running.close()
    with Log.open(desk.path) as log:
        log._connected().execute("PRAGMA user_version = 99")
    assert "newer version of chairconsole (format 99" in command_line.fault("--record", desk.path)


def test_a_live_record_is_not_rehearsed_in(desk: Desk, command_line: CommandLine) -> None:
    assert "is a live record" in command_line.fault(FIRST, "--rehearse", "--record", desk.path)
    assert "Leave --speed out" in command_line.fault("--speed", "5", "--record", desk.path)


def test_a_rehearsal_is_not_the_meeting(desk: Desk, command_line: CommandLine) -> None:
    path = desk.folder / "rehearsed.record"
    opening.begin_rehearsal(desk.session, path, desk.machine).close()
    assert "is a rehearsal" in command_line.fault(FIRST, "--live", "--record", path)
    assert "Leave --at out" in command_line.fault(FIRST, "--rehearse", "--at", "2017-05-08T10:00", "--record", path)


def test_a_record_of_another_session_is_named(desk: Desk, command_line: CommandLine) -> None:
    assert desk.session.title in command_line.fault(SECOND, "--live", "--record", desk.path)


@pytest.mark.parametrize("at", ["2018-05-08T10:00", "2017-05-06T10:00", "2017-05-11T10:00"])
def test_a_rehearsal_is_held_on_the_days_of_its_session(at: str, command_line: CommandLine) -> None:
    told = f"The session is held from 2017-05-08 to 2017-05-09; --at {at[:10]} is far from it.\n"
    assert command_line.fault(FIRST, "--rehearse", "--at", at) == told


def test_a_session_that_was_packed_is_told_from_a_session_file(command_line: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "a.handover"
    file.write_bytes(container.written({"handover.json": b"{}"}))
    said = command_line.fault(file, "--rehearse")
    assert said == f"{file} is a session that was packed. To take it over: chairconsole unpack {file}\n"
