"""The rows of a note's agenda: each time with the lines that belong to it, by days; and the lines that belong to none.

An untimed row between a table's header and its first timed row belongs to the next timed row, as its heading; any
other belongs to the timed row above it. Where every time stands below its title, it is the other way round.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from chairconsole.intake.agenda.agenda_lines import AgendaLine
from chairconsole.intake.agenda.day_marks import DayMark
from chairconsole.intake.doubts.doubt import LeftOutWhy
from chairconsole.intake.language.clock_times import Span
from chairconsole.intake.language.phrases import any_case, folded

_MOST_HEADINGS = 3
_LONGEST_HEADING = 160
_NEAR = 4
"""Marks of a day that has no row yet are of the same day within so many lines."""
_SECTION = any_case(
    r"^(?:(?:annex|annexe|anexo|appendix|appendice|apendice)\b|[IVX]{1,5}\.\s|[A-H]\.\s+\S|(?:notes?|contacts?|"
    r"background|outcomes?|practical information|for (?:further|more) information|registration|side events|"
    r"logistics|enquiries|informations? pratiques?|pour (?:plus|tout)|contexte|informacion practica|"
    r"para mas informacion|contacto|antecedentes)\b|_{5,}|-{5,}|\*{3,}|={5,})"
)
_PART_OF_DAY = any_case(
    r"^(?:(?:the\s+)?(?:morning|afternoon|evening|lunchtime)(?:\s+(?:session|meeting|plenary|segment|part))?|"
    r"(?:seance|session)?\s*(?:du|de l['’]|de la|de)?\s*(?:matin(?:ee)?|apres-midi|soir|manana|tarde|matutina|"
    r"vespertina)|sesion (?:matutina|vespertina|de la (?:manana|tarde))|a\.?m\.?|p\.?m\.?)\s*[:.]?$"
)
_LABEL = any_case(
    r"^(?:date|venue|place|location|room|lieu|salle|lugar|sala|fecha|theme|chairs?|languages?|langues|idiomas|"
    r"interpretation)s?\s*:"
)
_UNSET = any_case(
    r"^\W*(?:tbc|tbd|tba|time tbc|to be (?:confirmed|determined|announced)|a confirmer|a determiner|por confirmar)\W*$"
)
_SENTENCE_END = re.compile(r"[.!?:;”\"»)]\s*$")


@dataclass(frozen=True)
class RowText:
    """A text of a row and the line on which it stands. `is_cell` says that the line is a row of a table."""

    line: int
    text: str
    is_cell: bool = False


@dataclass
class Row:
    """A time of the agenda with all that belongs to it. `day` counts the days from 0.

    `is_between` says that its time is not written, but is what its neighbours leave.
    """

    span: Span
    day: int
    line: int
    headings: list[RowText] = field(default_factory=list)
    texts: list[RowText] = field(default_factory=list)
    is_approximate: bool = False
    is_of_table: bool = False
    is_between: bool = False

    @property
    def first_text(self) -> str:
        """The first text of the row; empty if it has none."""
        return self.texts[0].text if self.texts else ""

    @property
    def lines(self) -> tuple[int, ...]:
        """The lines of the note that this row comes from."""
        return tuple(sorted({self.line, *(one.line for one in (*self.headings, *self.texts))}))


@dataclass(frozen=True)
class LeftOut:
    """A line of the agenda that no block comes from, and why."""

    line: int
    text: str
    why: LeftOutWhy


@dataclass
class AgendaDay:
    """What is said of one day of the agenda, and on which line it begins."""

    marks: list[DayMark] = field(default_factory=list)
    line: int = 0
    is_guessed: bool = False

    def is_of(self, mark: DayMark) -> bool:
        """Whether a mark says the same day as those before it."""
        keys = {key for one in self.marks for key in _keys(one)}
        new = set(_keys(mark))
        return not self.marks or not new or bool(keys & new) or not ({kind for kind, *_ in keys} & {k for k, *_ in new})


@dataclass
class AgendaRows:
    """The whole agenda: its days and rows in their order, and what was left out."""

    days: list[AgendaDay]
    rows: list[Row]
    left_out: list[LeftOut]
    hours: list[AgendaLine]


def _keys(mark: DayMark) -> Iterator[tuple[str, int, int]]:
    if mark.date is not None:
        yield ("date", mark.date.month, mark.date.day)
    if mark.number is not None:
        yield ("number", mark.number, 0)
    if mark.weekday is not None:
        yield ("weekday", mark.weekday, 0)


def is_section(text: str) -> bool:
    """Whether a line begins another part of the note."""
    return _SECTION.match(folded(text)) is not None


def is_part_of_day(text: str) -> bool:
    """Whether a line says no more than which part of the day follows."""
    return _PART_OF_DAY.match(folded(text).strip()) is not None


class _Assembly:
    """One pass over the lines of an agenda."""

    def __init__(self, *, titles_above: bool, tables_end: bool) -> None:
        self._tables_end = tables_end
        self.days: list[AgendaDay] = []
        self.rows: list[Row] = []
        self.left_out: list[LeftOut] = []
        self.hours: list[AgendaLine] = []
        self._titles_above = titles_above
        self._row: Row | None = None
        self._waiting: list[AgendaLine] = []
        self._takes_headings = False
        self._after_header = False
        self._blank_before = True

    def add(self, line: AgendaLine, *, is_last: bool) -> None:
        """Take one line."""
        if line.is_blank:
            self._blank_before = True
            return
        if line.is_hours:
            self.hours.append(line)
        elif line.is_title:
            self._close_waiting()
            self._row, self._takes_headings, self._after_header = None, True, False
        elif line.is_header:
            self._close_waiting()
            self._row, self._takes_headings, self._after_header = None, True, True
        elif line.span is not None:
            self._timed(line)
        elif line.day is not None:
            self._begin_day(line.day, line.number)
            self._row, self._takes_headings, self._after_header = None, True, False
        else:
            self._untimed(line, is_last)
        self._blank_before = False

    def _begin_day(self, mark: DayMark, number: int) -> None:
        self._close_waiting()
        latest = self.days[-1] if self.days else None
        has_rows = any(row.day == len(self.days) - 1 for row in self.rows)
        if latest is not None and latest.is_of(mark) and (has_rows or number - latest.line <= _NEAR):
            latest.marks.append(mark)
        elif latest is not None and not has_rows:
            self.days[-1] = AgendaDay([mark], number)  # a date above the agenda, not one of its days
        else:
            self.days.append(AgendaDay([mark], number))

    def _timed(self, line: AgendaLine) -> None:
        if line.span is None:
            return
        if line.day is not None:
            self._begin_day(line.day, line.number)
        if not self.days:
            self.days.append(AgendaDay(line=line.number))
        elif line.day is None and self._goes_back(line.span):
            self.days.append(AgendaDay(line=line.number, is_guessed=True))
        row = Row(line.span, len(self.days) - 1, line.number, is_of_table=line.line.is_row)
        row.is_approximate = line.is_approximate
        row.texts += _texts(line)
        if self._titles_above:
            row.texts[:0] = [text for waiting in self._waiting for text in _texts(waiting)]
        else:
            self._place_headings(row)
        self._waiting = []
        self.rows.append(row)
        self._row, self._takes_headings = row, False

    def _place_headings(self, row: Row) -> None:
        for waiting in self._waiting:
            if is_part_of_day(waiting.text):
                self.left_out.append(LeftOut(waiting.number, waiting.text, "heading"))
            elif (self._after_header and waiting.line.is_row) or self._after_header or not row.texts:
                row.headings += _texts(waiting)
            else:
                self.left_out.append(LeftOut(waiting.number, waiting.text, "heading"))

    def _goes_back(self, span: Span) -> bool:
        """Whether a row without a day's heading must be of the next day."""
        earlier = [row for row in self.rows if row.day == len(self.days) - 1 and not row.span.is_impossible]
        if not earlier or span.is_impossible:
            return False
        latest = max(row.span.end or row.span.start for row in earlier)
        return latest >= 15 * 60 and span.start <= 11 * 60 + 30 and earlier[-1].span.start - span.start >= 3 * 60

    def _untimed(self, line: AgendaLine, is_last: bool) -> None:
        if line.line.is_row and len(line.texts) > 1 and _UNSET.match(folded(line.texts[0])):
            self.left_out.append(LeftOut(line.number, " ".join(line.texts[1:]), "no_time"))
            return
        if self._titles_above and (self._row is not None or self._takes_headings):
            self._waiting.append(line)
            return
        if is_part_of_day(line.text) and self._row is not None:
            self.left_out.append(LeftOut(line.number, line.text, "heading"))
            return
        if self._row is not None:
            if is_last and self._tables_end and self._row.is_of_table and self._row.texts and not line.line.is_row:
                self._row = None  # what stands below a table is no part of its last row
                return
            leaves = is_last and self._blank_before and not line.line.is_row and bool(self._row.texts)
            if leaves and (is_section(line.text) or _is_prose(line.text)):
                self._row = None
                return
            self._row.texts += _texts(line)
        elif self._takes_headings and not _LABEL.match(folded(line.text)):
            if len(self._waiting) >= _MOST_HEADINGS or len(line.text) > _LONGEST_HEADING:
                self._close_waiting()
                self._takes_headings = False
            else:
                self._waiting.append(line)

    def _close_waiting(self) -> None:
        """Lines that waited for a row which never came."""
        if self._titles_above and self._row is not None and self.rows:
            for waiting in self._waiting:
                self.rows[-1].texts += _texts(waiting)
        elif self.rows:
            self.left_out += [LeftOut(line.number, line.text, "heading") for line in self._waiting]
        self._waiting = []

    def finish(self) -> None:
        """Take the end of the note."""
        self._close_waiting()


def _is_prose(text: str) -> bool:
    """Whether a line is a sentence of the note's text and not part of an agenda."""
    return len(text) > 300 or (len(text.split()) >= 10 and text.rstrip().endswith("."))


def _texts(line: AgendaLine) -> list[RowText]:
    return [
        RowText(line.number, part, line.line.is_row) for text in line.texts for part in text.split("\n") if part.strip()
    ]


def assemble(lines: Iterable[AgendaLine], *, tables_end: bool = False) -> AgendaRows:
    """The rows of an agenda whose lines are these. `tables_end` says that rows of tables are surely marked as such."""
    known = list(lines)
    timed = [position for position, line in enumerate(known) if line.span is not None]
    last = timed[-1] if timed else -1
    work = _Assembly(titles_above=_has_titles_above(known), tables_end=tables_end)
    for position, line in enumerate(known):
        work.add(line, is_last=position > last)
    work.finish()
    days = work.days
    first = min((row.day for row in work.rows), default=0)
    if first:  # days' headings before the first row were dates above the agenda
        days = days[first:]
        for row in work.rows:
            row.day -= first
    return AgendaRows(days, work.rows, work.left_out, work.hours)


def _has_titles_above(lines: list[AgendaLine]) -> bool:
    """Whether times stand alone on their lines, each below its title."""
    written = [line for line in lines if not line.is_blank]
    timed = [position for position, line in enumerate(written) if line.span is not None]
    if len(timed) < 2 or any(written[position].texts for position in timed):
        return False
    first, last = timed[0], timed[-1]
    before = written[first - 1] if first else None
    after = written[last + 1] if last + 1 < len(written) else None
    has_title_before = before is not None and before.day is None and not (before.is_header or before.is_title)
    has_title_after = after is not None and after.day is None and not is_section(after.text)
    return has_title_before and not has_title_after
