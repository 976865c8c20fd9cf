"""`chairconsole check`."""

import json
from pathlib import Path

from chairconsole.command_line.check import check_as_json, check_as_text
from chairconsole.record.session_file import session_from_text
from tests.command_line.conftest import CommandLine
from tests.desk import SESSIONS
from tests.record.test_session_file import GOOD, changed

FIRST, SECOND = (str(path) for path in sorted(SESSIONS.glob("*.toml")))


def test_one_file_is_one_object(command_line: CommandLine) -> None:
    report = json.loads(command_line.done("check", "--json", FIRST))
    assert report.keys() == {"file", "errors", "warnings"}
    assert (report["file"], report["errors"]) == (FIRST, [])
    assert all(warning.keys() == {"where", "message"} for warning in report["warnings"])
    assert report["warnings"]


def test_several_files_are_a_list(tmp_path: Path, command_line: CommandLine) -> None:
    missing = str(tmp_path / "none.toml")
    result = command_line.run("check", "--json", FIRST, missing, SECOND)
    reports = json.loads(result.out)
    assert result.code == 1
    assert [report["file"] for report in reports] == [FIRST, missing, SECOND]
    assert [len(report["errors"]) for report in reports] == [0, 1, 0]


def test_warnings_are_printed_and_errors_are_at_fault(tmp_path: Path, command_line: CommandLine) -> None:
    assert "warning: " in command_line.done("check", FIRST)
    broken = tmp_path / "broken.toml"
    broken.write_bytes(b"\xff\x00")
    assert "error: " in command_line.fault("check", broken)


def test_a_good_file_is_counted_too() -> None:
    assert check_as_text(session_from_text(GOOD, file="session.toml")) == "session.toml: no errors, no warnings"


def test_the_report_for_a_person_and_for_a_program():
    loaded = session_from_text(changed(('end = "15:00"', 'end = "12:00"'), ('"3:00"', '"x"')), file="session.toml")
    first = 'a length of time is written "3:00" (minutes and seconds), not "x"'
    second = "this block ends at 12:00, before it begins at 13:00"
    assert check_as_text(loaded).splitlines() == [
        "session.toml: 2 errors, no warnings",
        f"error: line 9: rules.floor_limit: {first}",
        f"error: line 46: days[0].blocks[1].end (lunch): {second}",
    ]
    assert json.loads(json.dumps(check_as_json(loaded))) == {
        "file": "session.toml",
        "errors": [
            {"where": "line 9: rules.floor_limit", "message": first},
            {"where": "line 46: days[0].blocks[1].end (lunch)", "message": second},
        ],
        "warnings": [],
    }


def test_a_warning_does_not_keep_a_session_from_being_read():
    loaded = session_from_text(changed(('end = "13:00"', 'end = "13:05"')), file="session.toml")
    assert loaded.session is not None
    assert check_as_text(loaded).splitlines() == [
        "session.toml: no errors, 1 warning",
        'warning: line 22: days[0].blocks[0].end (panel-1): this block ends at 13:05, but "Lunch" begins at '
        '13:00; repair: end "Panel 1" at 13:00, when the next block starts',
    ]
