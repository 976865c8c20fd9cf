"""`chairconsole keys`."""

import json

import pytest

from chairconsole.command_line.keys import plain_table
from chairconsole.control.actions.key_table import HEADINGS, key_rows, key_table
from tests.command_line.conftest import CommandLine


def test_they_are_printed_for_a_person_and_for_a_program(command_line: CommandLine) -> None:
    assert command_line.done("keys", "--markdown") == key_table() + "\n"
    rows = json.loads(command_line.done("keys", "--json"))
    assert [(row["label"], row["tooltip"]) for row in rows] == [(row.label, row.tooltip) for row in key_rows()]
    assert {
        "group": "speech",
        "id": "finish",
        "label": "Finish",
        "tooltip": "End the speech of whoever has the floor",
        "keys": ["F6", "Ctrl+S"],
    } in rows


def test_a_row_has_its_keys_below_those_of_the_row_before(
    command_line: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "160")
    lines = command_line.done("keys").splitlines()
    assert lines[0] == "The speaker"
    assert "  F6                 Ctrl+S           Finish: End the speech of whoever has the floor" in lines
    assert "" not in (lines[0], lines[-1])
    assert [lines[place + 1] for place, line in enumerate(lines) if not line] == list(HEADINGS.values())[1:]


@pytest.mark.parametrize("width", [1, 60, 80])
def test_a_long_text_goes_on_below_itself(width: int) -> None:
    lines = plain_table(key_rows(), width).splitlines()
    rows = [line for line in lines if line.startswith("  ")]
    begin = rows[0].index("Next")
    assert all(line[begin - 1] == " " and line[begin] != " " for line in rows)
    assert max(map(len, lines)) <= max(width, begin + 30)
    assert " ".join(line[begin:] for line in rows) == " ".join(row.text for row in key_rows())


def test_two_forms_at_once_are_wrong_usage(command_line: CommandLine) -> None:
    assert "not allowed with" in command_line.fault("keys", "--json", "--markdown", code=2)
