"""The two real notes in other layouts: each says the same session."""

import textwrap
from collections.abc import Callable

import pytest

from chairconsole.intake.proposal.session_proposal import propose
from chairconsole.intake.reading.note_reader import read_note
from tests.intake.given import GENEVA, NEW_YORK, NOTES, places, real
from tests.intake.made_files import pdf, word

TIME_COLUMN, WIDTH, PAGE = 17, 92, 60


def _rows(change: Callable[[list[str]], str], lines: list[str]) -> str:
    return "\n".join(change(line.split("\t")) if "\t" in line else line for line in lines)


def _as_word(lines: list[str]) -> bytes:
    return word("\n".join("| " + " || ".join(line.split("\t")) if "\t" in line else f"= {line}" for line in lines))


def _as_pipes(lines: list[str]) -> str:
    return _rows(lambda cells: f"| {' | '.join(cells)} |", lines)


def _as_cells(lines: list[str]) -> str:
    return _rows(lambda cells: "\n".join(cell for cell in cells if cell.strip()), lines)


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


def _as_wrapped(lines: list[str]) -> str:
    return "\n".join(_wrapped(lines))


def _as_pdf(lines: list[str]) -> bytes:
    wrapped = _wrapped(lines)
    return pdf(["\n".join(wrapped[start : start + PAGE]) for start in range(0, len(wrapped), PAGE)])


def _as_windows_text(lines: list[str]) -> bytes:
    return "\r\n".join(lines).replace("▪", "•").encode("cp1252")


@pytest.mark.parametrize("name", [GENEVA, NEW_YORK])
@pytest.mark.parametrize("layout", [_as_word, _as_pipes, _as_cells, _as_wrapped, _as_pdf, _as_windows_text])
def test_a_real_note_in_another_layout(layout: Callable[[list[str]], bytes | str], name: str) -> None:
    lines = (NOTES / f"{name}.txt").read_text(encoding="utf-8").split("\n")
    found = propose(read_note(layout(lines), name), places()).session
    assert found.model_copy(update={"id": name}) == real(name).session.model_copy(update={"id": name})
