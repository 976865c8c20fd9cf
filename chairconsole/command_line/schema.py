"""`chairconsole schema`: the JSON Schema of session files."""

import argparse

from chairconsole.command_line.output import DONE, print_json
from chairconsole.record.session_schema import session_schema

ABOUT = "Print the JSON Schema of session files, as of the values that their TOML holds."


def add_arguments(_: argparse.ArgumentParser) -> None:
    """Add nothing: the schema is always the same."""


def run(_: argparse.Namespace) -> int:
    """Print the schema."""
    print_json(session_schema())
    return DONE
