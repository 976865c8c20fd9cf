"""What `check` prints about a session file, for a person and for a program."""

from typing import Any

from chairconsole.domain.plan.session_check import Problem
from chairconsole.record.session_file import LoadedSession


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
    return f"{number or 'no'} {what}{'' if number == 1 else 's'}"
