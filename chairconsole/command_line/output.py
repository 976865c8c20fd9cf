"""What every command ends with: its exit code, a sentence about what is at fault, or data for another program."""

import json
import sys

DONE, AT_FAULT, WRONG_USAGE = 0, 1, 2


def print_json(value: object) -> None:
    """Print data as JSON; letters that the terminal's encoding lacks are escaped as JSON escapes them."""
    is_unicode = (sys.stdout.encoding or "utf-8").casefold().replace("-", "") == "utf8"
    print(json.dumps(value, ensure_ascii=not is_unicode, indent=2))


def at_fault(message: str) -> int:
    """Say what is wrong with the input; the exit code for it."""
    print(message, file=sys.stderr)
    return AT_FAULT


def count(number: int, one: str, several: str = "") -> str:
    """A number with its noun, as in "1 entry" or "2 entries"; the plural ends in s unless it is given."""
    return f"{number} {one if number == 1 else several or one + 's'}"
