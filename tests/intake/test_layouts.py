"""The two real notes in other layouts: each says the same session."""

import textwrap
from collections.abc import Callable

import pytest

from chairconsole.intake.proposal.session_proposal import propose
from chairconsole.intake.reading.note_reader import read_note
from tests.intake.given import GENEVA, NEW_YORK, NOTES, places, real
from tests.intake.made_files import pdf, word

TIME_COLUMN, WIDTH, PAGE = 17, 92, 60


def _rows(change: Callable[[list[str]], str], lines: list[str], before: str = "") -> str:
    return "\n".join(change(line.split("\t")) if "\t" in line else f"{before}{line}" for line in lines)


def _wrapped(lines: list[str]) -> list[str]:
    result: list[str] = []
    for line in lines:
        if "\t" not in line:
            result += textwrap.wrap(line, WIDTH) or [""]
            continue
        time, *rest = [cell.strip() for cell in line.split("\t")]
        first, *others = textwrap.wrap("  ".join(cell for cell in rest if cell), WIDTH - TIME_COLUMN) or [""]
        result += [f"{time:<{TIME_COLUMN}}{first}", *(" " * TIME_COLUMN + other for other in others)]
    return [line.replace("▪", "•") for line in result]


def _pages(lines: list[str]) -> list[str]:
    return ["\n".join(lines[start : start + PAGE]) for start in range(0, len(lines), PAGE)]


LAYOUTS: dict[str, Callable[[list[str]], bytes | str]] = {
    "word": lambda lines: word(_rows(lambda cells: f"| {' || '.join(cells)}", lines, before="= ")),
    "pipes": lambda lines: _rows(lambda cells: f"| {' | '.join(cells)} |", lines),
    "one cell a line": lambda lines: _rows(lambda cells: "\n".join(cell for cell in cells if cell.strip()), lines),
    "wrapped lines": lambda lines: "\n".join(_wrapped(lines)),
    "pdf": lambda lines: pdf(_pages(_wrapped(lines))),
    "windows text": lambda lines: "\r\n".join(lines).replace("▪", "•").encode("cp1252"),
}


@pytest.mark.parametrize("name", [GENEVA, NEW_YORK])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_real_note_in_another_layout(layout: str, name: str) -> None:
    lines = (NOTES / f"{name}.txt").read_text(encoding="utf-8").split("\n")
    found = propose(read_note(LAYOUTS[layout](lines), name), places()).session
    assert found.model_copy(update={"id": name}) == real(name).session.model_copy(update={"id": name})
