"""What may be said on the command line, and what it asks for."""

import datetime as dt
from pathlib import Path

import pytest

from chairconsole.command_line.arguments import COMMANDS, open_parser, open_request, parser_for
from chairconsole.control.open_request import OpenRequest
from chairconsole.domain.base.event_parts import Mode

FILE, RECORD = Path("a.toml"), Path("a.record")


def _asked(*words: str) -> OpenRequest:
    return open_request(open_parser().parse_args(words))


def test_nothing_asks_for_the_welcome_screen() -> None:
    assert _asked() == OpenRequest()


def test_a_file_alone_leaves_the_mode_open() -> None:
    assert _asked("a.toml") == OpenRequest(FILE)


def test_live_and_rehearsal_are_told() -> None:
    at = dt.datetime(2017, 5, 8, 11, 42)  # noqa: DTZ001 - the venue's own time
    assert _asked("a.toml", "--live").mode is Mode.LIVE
    assert _asked("a.toml", "--rehearse", "--at", "2017-05-08T11:42", "--speed", "2.5") == OpenRequest(
        FILE, Mode.REHEARSAL, at, 2.5
    )


def test_a_record_may_be_gone_on_with_without_a_session_file() -> None:
    assert _asked("--record", "a.record", "--speed", "4") == OpenRequest(speed=4, record=RECORD)
    assert _asked("--record", "a.record", "--rehearse").mode is Mode.REHEARSAL


@pytest.mark.parametrize(
    "words",
    [
        ["a.toml", "--live", "--rehearse"],
        ["a.toml", "--at", "2017-05-08T11:42"],
        ["a.toml", "--speed", "2"],
        ["a.toml", "--live", "--speed", "2"],
        ["a.toml", "--live", "--record", "a.record", "--at", "2017-05-08T11:42"],
        ["--live"],
        ["--rehearse"],
        ["--rehearse", "--at", "2017-05-08T11:42"],
        ["--record", "a.record", "--at", "2017-05-08T11:42"],
        *(["a.toml", "--rehearse", "--speed", speed] for speed in ("0", "-1", "nan", "inf", "fast", "10001", "")),
        *(
            ["a.toml", "--rehearse", "--at", at]
            for at in (
                "11:42",
                "noon",
                "",
                "2017-05-08T11:42Z",
                "2017-02-30T10:00",
                "0001-01-01T00:00",
                "9999-12-31T23:59",
            )
        ),
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


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("check", []),
        ("export", ["a.record"]),
        ("export", ["a.record", "-o", "a", "--format", "doc"]),
        ("export", ["-o", "a.json"]),
        ("verify", []),
        ("verify", ["a", "b"]),
        ("records", ["a"]),
    ],
)
def test_a_command_that_lacks_something_is_wrong_usage(command: str, words: list[str]) -> None:
    with pytest.raises(SystemExit) as raised:
        parser_for(command).parse_args(words)
    assert raised.value.code == 2


@pytest.mark.parametrize("command", [None, *COMMANDS])
def test_each_help_fits_one_screen(command: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    text = (open_parser() if command is None else parser_for(command)).format_help()
    assert len(text.splitlines()) <= 40
    assert max(len(line) for line in text.splitlines()) <= 100


def test_a_simulated_room_takes_part_in_rehearsals_only() -> None:
    given = open_parser().parse_args(["a.toml", "--rehearse", "--simulate", "2017"])
    assert open_request(given).seed == 2017
    assert open_request(open_parser().parse_args(["a.toml", "--rehearse"])).seed is None
    for words in (["a.toml", "--simulate", "1"], ["a.toml", "--live", "--simulate", "1"]):
        with pytest.raises(SystemExit):
            open_request(open_parser().parse_args(words))
