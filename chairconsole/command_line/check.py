"""`chairconsole check`: what is wrong and what is odd in session files."""

import argparse
import sys
from pathlib import Path
from typing import Any

from chairconsole.command_line.output import AT_FAULT, DONE, count, print_json
from chairconsole.domain.plan.session_check import Problem
from chairconsole.record.session_file import LoadedSession, load_session

ABOUT = "Say what is wrong (errors) and what is odd (warnings) in session files, with the place in the file."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the session files and the form of the answer."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a session file")
    parser.add_argument(
        "--json", action="store_true", help="print {file, errors, warnings}; a list of them for several"
    )


def run(given: argparse.Namespace) -> int:
    """Print what was found in each file; 1 if any has errors."""
    loaded = [load_session(path) for path in given.files]
    if given.json:
        reports = [check_as_json(one) for one in loaded]
        print_json(reports[0] if len(reports) == 1 else reports)
    else:
        for one in loaded:
            print(check_as_text(one), file=sys.stderr if one.errors else sys.stdout)
    return AT_FAULT if any(one.errors for one in loaded) else DONE


def check_as_text(loaded: LoadedSession) -> str:
    """What is wrong and what is odd about a session file: a line that counts, then one line a problem."""
    lines = [f"error: {problem.where}: {problem.message}" for problem in loaded.errors]
    lines += [f"warning: {problem.where}: {problem.message}" for problem in loaded.warnings]
    counts = f"{_count(len(loaded.errors), 'error')}, {_count(len(loaded.warnings), 'warning')}"
    return "\n".join([f"{loaded.file}: {counts}", *lines])


def check_as_json(loaded: LoadedSession) -> dict[str, Any]:
    """What is wrong and what is odd about a session file, as data for another program."""

    def listed(problems: tuple[Problem, ...]) -> list[dict[str, str]]:
        return [{"where": problem.where, "message": problem.message} for problem in problems]

    return {"file": loaded.file, "errors": listed(loaded.errors), "warnings": listed(loaded.warnings)}


def _count(number: int, what: str) -> str:
    return count(number, what) if number else f"no {what}s"
