"""The table of keys as Markdown has every action that has keys."""

import re

from chairconsole.control.actions.action import Group
from chairconsole.control.actions.key_table import HEADINGS, key_table
from chairconsole.control.actions.table import all_actions


def test_every_key_of_every_action_is_in_it() -> None:
    keys = re.findall(r"`([^`]+)`", key_table())
    expected = [key for group in Group for action in all_actions() if action.group is group for key in action.keys]
    assert [key for key in keys if "…" not in key] == expected
    assert set(HEADINGS) == set(Group)
