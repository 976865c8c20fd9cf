"""What is printed about a session file."""

import json

from chairconsole.command_line.check import check_as_json, check_as_text
from chairconsole.record.session_file import session_from_text
from tests.record.test_session_file import GOOD, changed


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
