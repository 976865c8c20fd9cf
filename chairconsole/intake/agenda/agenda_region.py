"""Where the agenda of a note is: which lines with a time are its rows, and which are sentences that name a time."""

import re
from dataclasses import replace
from itertools import pairwise

from chairconsole.intake.agenda.agenda_lines import AgendaLine, agenda_line
from chairconsole.intake.agenda.agenda_rows import AgendaRows, LeftOut, assemble
from chairconsole.intake.agenda.day_columns import in_single_rows, without_day_columns
from chairconsole.intake.language.phrases import any_case
from chairconsole.intake.reading.note import Note, NoteKind
from chairconsole.intake.reading.text_cleanup import one_line

_LONG_LINE = 60
_MOST_BEFORE_HEADING = 0.4
_LEADS_UP = any_case(r"(?:\b(?:from|to|at|between|until|and|de|a|à|entre|et|y|desde|hasta|las)|,)\s*$")
_ENDS = re.compile(r"[.!?:;]\s*$")


def find_agenda(note: Note) -> AgendaRows:
    """The agenda of a note whose rows begin or end with a time; without rows if it has none."""
    lines = in_single_rows(without_day_columns([agenda_line(line) for line in note.lines]))
    lines = _without_sentences(lines)
    start = _start(lines)
    found = assemble(lines[start:], tables_end=note.kind in (NoteKind.WORD, NoteKind.HTML))
    above = [line for line in lines[:start] if line.span is not None and not line.is_loose]
    before = [line for line in above if line.texts or line.day is None]
    found.left_out[:0] = [LeftOut(line.number, one_line(line.line.text), "unclear") for line in before]
    found.hours[:0] = [line for line in lines[:start] if line.is_hours or (line in above and line not in before)]
    return found


def _without_sentences(lines: list[AgendaLine]) -> list[AgendaLine]:
    """The lines, those with a time that is only part of a sentence as untimed ones."""
    strong = sum(1 for line in lines if line.span is not None and not line.is_loose)
    weak = [line for line in lines if line.span is not None and line.span.is_weak]
    weak_are_times = len(weak) >= 3 and _rise(weak)
    behind = sum(1 for line in lines if line.span is not None and line.is_loose and not line.span.is_weak)
    kept: list[AgendaLine] = []
    for position, line in enumerate(lines):
        if line.span is None:
            kept.append(line)
            continue
        is_weak = line.span.is_weak
        if (
            (is_weak and line.is_loose and not weak_are_times)
            or (line.is_loose and not is_weak and strong == 0 and behind < 2)
            or _goes_on(lines, position)
        ):
            kept.append(_untimed(line))
        else:
            kept.append(line)
    return kept


def _rise(lines: list[AgendaLine]) -> bool:
    """Whether weak times are in order, mostly, as those of an agenda are and those of paragraphs are not."""
    starts = [line.span.start for line in lines if line.span is not None]
    rising = sum(1 for one, other in pairwise(starts) if one < other)
    in_day = sum(1 for start in starts if 7 * 60 <= start <= 22 * 60)
    return rising * 3 >= 2 * (len(starts) - 1) and in_day == len(starts)


def _goes_on(lines: list[AgendaLine], position: int) -> bool:
    """Whether a line goes on with the sentence of the line above, which was broken before the time."""
    line = lines[position]
    if line.line.is_row or not position:
        return False
    above = lines[position - 1]
    rest = line.texts[0] if line.texts else ""
    if above.is_blank or above.span is not None or above.is_header or above.day is not None:
        return False
    if len(above.text) < _LONG_LINE or _ENDS.search(above.text):
        return False
    if not rest:  # a time alone on its line is a cell that was pasted, unless the line above leads up to it
        return _LEADS_UP.search(above.text) is not None
    return rest[0].islower() or rest[0] in ",;.)"


def _untimed(line: AgendaLine) -> AgendaLine:
    text = line.line.plain_text
    return replace(line, texts=(text,), span=None, is_loose=False, is_approximate=False)


def _start(lines: list[AgendaLine]) -> int:
    """The position of the agenda's own title, if most of the rows stand below it; else of the first line."""
    timed = [position for position, line in enumerate(lines) if line.span is not None]
    start = 0
    for position, line in enumerate(lines):
        if line.is_title:
            before = sum(1 for one in timed if one < position)
            if timed and before <= _MOST_BEFORE_HEADING * len(timed) and before < len(timed):
                start = position
    return start
