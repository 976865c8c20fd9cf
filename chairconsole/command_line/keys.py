"""`chairconsole keys`: the table of actions with their keys."""

import argparse
import shutil
import textwrap
from collections.abc import Sequence
from dataclasses import asdict

from chairconsole.command_line.output import DONE, print_json
from chairconsole.control.actions.action import Group
from chairconsole.control.actions.key_table import HEADINGS, KeyRow, key_rows, key_table

ABOUT = "Print every action that has keys, with its keys and what it does."

_NARROWEST = 30
"""What an action does gets so many letters in a line, however narrow the terminal is."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the form of the table."""
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--markdown", action="store_true", help="print a Markdown table")
    form.add_argument("--json", action="store_true", help="print a list of {group, id, label, tooltip, keys}")


def run(given: argparse.Namespace) -> int:
    """Print the table."""
    if given.json:
        print_json([asdict(row) for row in key_rows()])
    elif given.markdown:
        print(key_table())
    else:
        print(plain_table(key_rows(), shutil.get_terminal_size().columns))
    return DONE


def plain_table(rows: Sequence[KeyRow], width: int) -> str:
    """A table for a terminal of so many columns: a heading for each group, and its rows with their columns aligned."""
    first, second = (max(len(row.first_two_keys[place]) for row in rows) for place in (0, 1))
    room = max(_NARROWEST, width - len(f"  {'':{first}}  {'':{second}}  "))
    lines = []
    for group in Group:
        lines += ["", HEADINGS[group]]
        for row in (row for row in rows if row.group is group):
            keys = row.first_two_keys
            for line in textwrap.wrap(row.text, room):
                lines.append(f"  {keys[0]:{first}}  {keys[1]:{second}}  {line}")
                keys = ("", "")
    return "\n".join(lines[1:])
