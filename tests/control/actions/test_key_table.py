"""The keys of all actions as rows and as Markdown."""

from chairconsole.control.actions.action import Group
from chairconsole.control.actions.key_table import HEADINGS, key_rows, key_table
from chairconsole.control.actions.table import all_actions


def test_every_action_with_keys_has_a_row_in_its_group() -> None:
    expected = [(action.id, action.keys) for group in Group for action in all_actions() if action.group is group]
    assert [(row.id, row.keys) for row in key_rows() if row.id] == [(name, keys) for name, keys in expected if keys]
    assert list(dict.fromkeys(row.group for row in key_rows())) == list(Group) == list(HEADINGS)


def test_the_table_has_a_line_for_each_row_below_the_heading_of_its_group() -> None:
    lines = key_table().splitlines()
    assert len(lines) == 2 + len(Group) + len(key_rows())
    assert all(line.count("|") == 4 for line in lines)
    assert lines[:4] == [
        "| key | or | what it does |",
        "| --- | --- | --- |",
        "| | | **The speaker** |",
        "| `F5` | `Ctrl+N` | Next: Do what comes next: start the step, or give the floor to whoever is first |",
    ]
    assert "| `Alt+D` |  | Draft from points: Draft from points and messages, or draft again; " in key_table()
    assert "| `Ctrl+1 … Ctrl+9` |  | Switch the theme of that number for the note being written |" in lines
