"""The rows of a note's agenda: each time with the lines that belong to it, by days; and the lines that belong to none.

An untimed row between a table's header and its first timed row belongs to the next timed row, as its heading; any
other belongs to the timed row above it. Where every time stands below its title, it is the other way round.
"""

from dataclasses import dataclass, field, replace

from chairconsole.domain.base.notation import LATEST_MINUTE
from chairconsole.intake.agenda.agenda_lines import AgendaLine
from chairconsole.intake.agenda.day_marks import DayMark
from chairconsole.intake.doubts.doubt import LeftOutReason
from chairconsole.intake.language.clock_times import DAY, Span
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


@dataclass(frozen=True)
class RowText:
    """A text of a row and the line on which it stands. `is_cell` says that the line is a row of a table."""

    line: int
    text: str
    is_cell: bool = False


@dataclass
class Row:
    """A time of the agenda with all that belongs to it. `day` counts the days from 0.

    `is_untimed_break` says that its time is not written, but is what its neighbours leave.
    """

    span: Span
    day: int
    line: int
    headings: list[RowText] = field(default_factory=list)
    texts: list[RowText] = field(default_factory=list)
    is_approximate: bool = False
    is_of_table: bool = False
    is_untimed_break: bool = False

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
    why: LeftOutReason


@dataclass
class AgendaDay:
    """A day of the agenda, with its marks, and the line on which it begins."""

    marks: list[DayMark] = field(default_factory=list)
    line: int = 0
    is_guessed: bool = False

    def is_of(self, mark: DayMark) -> bool:
        """Whether a mark may be of the same day as those before it: one of its parts is, or none is another."""
        own = {part for one in self.marks for part in one.parts}
        own_kinds = {kind for kind, *_ in own}
        return bool(own & mark.parts) or not any(kind in own_kinds for kind, *_ in mark.parts)


@dataclass
class AgendaRows:
    """The whole agenda: its days and rows in their order, the lines with its hours, and what was left out."""

    days: list[AgendaDay] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    hours: list[AgendaLine] = field(default_factory=list)

    def keep_days(self, positions: list[int]) -> None:
        """Drop all days but those at these positions, at which all rows are."""
        self.days = [self.days[position] for position in positions]
        for row in self.rows:
            row.day = positions.index(row.day)


def is_section(text: str) -> bool:
    """Whether a line begins another part of the note."""
    return _SECTION.match(folded(text)) is not None


def is_part_of_day(text: str) -> bool:
    """Whether a line only names a part of the day, such as "Morning session"."""
    return _PART_OF_DAY.match(folded(text).strip()) is not None


def assemble(lines: list[AgendaLine], *, tables_end: bool = False) -> AgendaRows:
    """The rows of an agenda from its lines. `tables_end`: rows of tables are known as such, so a table's end is too."""
    last = max((position for position, line in enumerate(lines) if line.span is not None), default=-1)
    assembly = _Assembly(titles_above=_has_titles_above(lines), tables_end=tables_end)
    for position, line in enumerate(lines):
        assembly.add(line, is_last=position > last)
    assembly.close_waiting()
    found = assembly.found
    first_day = min((row.day for row in found.rows), default=0)  # days before it are dates above the agenda
    found.keep_days(list(range(first_day, len(found.days))))
    return found


class _Assembly:
    """One pass over the lines of an agenda.

    `_row` takes the untimed lines below it; without one, they wait to be headings of the next row.
    """

    def __init__(self, *, titles_above: bool, tables_end: bool) -> None:
        self.found = AgendaRows()
        self._tables_end = tables_end
        self._titles_above = titles_above
        self._row: Row | None = None
        self._waiting: list[AgendaLine] = []
        self._takes_headings = False
        self._after_header = False
        self._blank_before = True

    def add(self, line: AgendaLine, *, is_last: bool) -> None:
        """Take one line; `is_last` says that no timed line follows."""
        if line.is_blank:
            self._blank_before = True
            return
        if line.is_hours:
            self.found.hours.append(line)
        elif line.is_title or line.is_header:
            self.close_waiting()
            self._expect_headings(after_header=line.is_header)
        elif line.span is not None:
            self._timed(line, line.span)
        elif line.day is not None:
            self._begin_day(line.day, line.number)
            self._expect_headings()
        elif line.line.is_row and len(line.texts) > 1 and _UNSET.match(folded(line.texts[0])):
            self._leave_out(line, "no_time", " ".join(line.texts[1:]))
        elif self._titles_above and (self._row is not None or self._takes_headings):
            self._waiting.append(line)
        elif self._row is not None:
            self._below(self._row, line, is_last=is_last)
        elif self._takes_headings and not _LABEL.match(folded(line.text)):
            self._heading(line)
        self._blank_before = False

    def close_waiting(self) -> None:
        """Place the lines that waited for a row which does not come."""
        rows = self.found.rows
        if self._titles_above and self._row is not None and rows:
            rows[-1].texts += [text for line in self._waiting for text in _texts(line)]
        elif rows:
            for line in self._waiting:
                self._leave_out(line, "heading", line.text)
        self._waiting = []

    def _expect_headings(self, *, after_header: bool = False) -> None:
        self._row, self._takes_headings, self._after_header = None, True, after_header

    def _leave_out(self, line: AgendaLine, why: LeftOutReason, text: str) -> None:
        self.found.left_out.append(LeftOut(line.number, text, why))

    def _begin_day(self, mark: DayMark, number: int) -> None:
        self.close_waiting()
        days = self.found.days
        latest = days[-1] if days else None
        has_rows = bool(self._rows_of_latest_day())
        if latest is not None and latest.is_of(mark) and (has_rows or number - latest.line <= _NEAR):
            latest.marks.append(mark)
            return
        if latest is not None and not has_rows:
            days.pop()  # a date above the agenda, not one of its days
        days.append(AgendaDay([mark], number))

    def _rows_of_latest_day(self) -> list[Row]:
        return [row for row in self.found.rows if row.day == len(self.found.days) - 1]

    def _timed(self, line: AgendaLine, span: Span) -> None:
        days = self.found.days
        if line.day is not None:
            self._begin_day(line.day, line.number)
        elif self._is_in_the_night(span):
            span = replace(span, start=span.start + DAY, end=None if span.end is None else span.end + DAY)
        elif not days or self._goes_back(span):
            days.append(AgendaDay(line=line.number, is_guessed=bool(days)))
        row = Row(span, len(days) - 1, line.number, texts=_texts(line), is_of_table=line.line.is_row)
        row.is_approximate = line.is_approximate
        if self._titles_above:
            row.texts[:0] = [text for waiting in self._waiting for text in _texts(waiting)]
            self._waiting = []
        for waiting in self._waiting:
            if not is_part_of_day(waiting.text) and (self._after_header or not row.texts):
                row.headings += _texts(waiting)
            else:
                self._leave_out(waiting, "heading", waiting.text)
        self._waiting = []
        self.found.rows.append(row)
        self._row, self._takes_headings = row, False

    def _is_in_the_night(self, span: Span) -> bool:
        """Whether a row goes on after midnight with the day of the rows before it."""
        earlier = [row.span for row in self._rows_of_latest_day() if not row.span.is_impossible]
        latest = max((one.end or one.start for one in earlier), default=0)
        return latest >= DAY and not span.is_impossible and latest <= (span.end or span.start) + DAY <= LATEST_MINUTE

    def _goes_back(self, span: Span) -> bool:
        """Whether a row without a day's heading must be of the next day."""
        earlier = [row for row in self._rows_of_latest_day() if not row.span.is_impossible]
        if not earlier or span.is_impossible:
            return False
        latest = max(row.span.end or row.span.start for row in earlier)
        return latest >= 15 * 60 and span.start <= 11 * 60 + 30 and earlier[-1].span.start - span.start >= 3 * 60

    def _below(self, row: Row, line: AgendaLine, *, is_last: bool) -> None:
        """Add an untimed line to the row above it, unless it only names a part of the day or ends the agenda."""
        if is_part_of_day(line.text):
            self._leave_out(line, "heading", line.text)
            return
        ends_table = self._tables_end and row.is_of_table
        ends_text = self._blank_before and (is_section(line.text) or _is_prose(line.text))
        if is_last and row.texts and not line.line.is_row and (ends_table or ends_text):
            self._row = None
        else:
            row.texts += _texts(line)

    def _heading(self, line: AgendaLine) -> None:
        """Let a line wait for the next row as its heading; too many or too long ones are none."""
        if len(self._waiting) >= _MOST_HEADINGS or len(line.text) > _LONGEST_HEADING:
            self.close_waiting()
            self._takes_headings = False
        else:
            self._waiting.append(line)


def _is_prose(text: str) -> bool:
    """Whether a line is a sentence of the note's text and not part of an agenda."""
    return len(text) > 300 or (len(text.split()) >= 10 and text.rstrip().endswith("."))


def _texts(line: AgendaLine) -> list[RowText]:
    parts = (part for text in line.texts for part in text.split("\n"))
    return [RowText(line.number, part, line.line.is_row) for part in parts if part.strip()]


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
