"""The README's table of keys is the one that the actions give."""

import re
from pathlib import Path

from chairconsole.control.actions.action import Group
from chairconsole.control.actions.key_table import HEADINGS, key_table
from chairconsole.control.actions.table import all_actions

README = Path(__file__).parents[3] / "README.md"


def test_the_readme_has_this_very_table() -> None:
    found = re.search(r"<!-- keys -->\n(.*?)\n<!-- /keys -->", README.read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None, "README.md lacks the markers <!-- keys --> and <!-- /keys -->"
    assert found[1].strip() == key_table(), f"\n\nput this between the markers in README.md:\n\n{key_table()}\n"


def test_every_key_of_every_action_is_in_it() -> None:
    keys = re.findall(r"`([^`]+)`", key_table())
    expected = [key for group in Group for action in all_actions() if action.group is group for key in action.keys]
    assert [key for key in keys if "…" not in key] == expected
    assert set(HEADINGS) == set(Group)
