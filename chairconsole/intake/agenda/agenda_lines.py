"""What each line of a note may be to an agenda: a row with a time, a day's heading, a table's header, or a text."""

import re
from dataclasses import dataclass, field

from chairconsole.intake.agenda.day_marks import DayMark, find_mark, heading_mark
from chairconsole.intake.agenda.table_headers import is_agenda_title, is_header
from chairconsole.intake.language.clock_times import Span, find_ranges, range_at_start, time_at_start
from chairconsole.intake.language.phrases import any_case, folded, whole_words
from chairconsole.intake.reading.note import NoteLine
from chairconsole.intake.reading.text_cleanup import one_line, without_bullet, without_markup

_LONGEST_TITLE = 220
_HOURS_LABEL = any_case(
    r"^\s*(?:date\s*(?:and|&|et|/)\s*)?(?:times?|hours?|working hours|meeting hours|when|timing|horaires?|heures?|"
    r"hora(?:rio)?s?|fecha y hora|quand|cuando|schedule of meetings|date/time|date & time)\s*[:–-]"
)
_APPROXIMATE = any_case(
    r"^[\[(]?\s*(?:approx(?:imately|\.)?|ca\.|circa|c\.|around|about|vers|environ|aprox(?:imadamente|\.)?|hacia|"
    r"alrededor de(?: las)?|~)\s*(?=[\d\[(])"
)
_LEAD = any_case(
    r"^[\[(]?\s*(?:at|from|starting at|starts at|as of|as from|à|a las|à partir de|a partir de(?: las)?|dès|"
    r"desde(?: las)?)\s+(?=\d)"
)
_NUMBERING = any_case(r"^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|item \d{1,2}[.:]?)\s+(?=[\[(]?\d)")
_SEPARATOR = any_case(
    r"^[\s\])]*(?:(?:local time|heure locale|hora local|gmt|utc|cet|cest|edt|est|eat)\b\.?)?[\s\])]*[:;,.|–—-]*\s*"
)
_VERB = whole_words(
    r"will|shall|would|may|must|is|are|was|were|be|held|takes? place|sera|seront|aura|auront|est|sont|se tiendra|"
    r"se tendra|tendra|tendran|sera|seran|se celebrara|se llevara"
)
_MISREAD = re.compile(r"(?<![\w.:])[0-9OolI]{1,2}\s?[:.]\s?[0-9OolI]{2}(?![\w:])")
_FIGURES = str.maketrans("OolI", "0011")
_BESIDE = any_case(r"^\W*(?:\d{1,3}\s*(?:min\w*\b|['’′])|[A-Z]{2,5}\b|local time|.{0,12}time|room .{1,12}|tbc)\W*$")
_FINE_PRINT = any_case(r"^[\s\])*.,;:]*(?:hrs?|hours|h|local time|heure locale|hora local)?[\s\])*.,;]*$")
_BRACKET = re.compile(r"^[\[(]\s*")
_QUANTITY = any_case(r"\s*(?:%|per cent|minutes?\b|min\b|million)")
_APPROXIMATE_BEHIND = any_case(r"\s*\(?(?:approx|tbc|approximately)\.?\)?")
_TIME_COLUMNS = 3
_SHORT_CELL = 30
"""A time stands in one of so many columns, or in a cell of fewer characters."""


@dataclass(frozen=True)
class AgendaLine:
    """A line of a note and what it may be. `texts` are its cells without time and day, empty ones left out.

    `is_loose` says that its time stands behind the title or that the number may be no time at all.
    """

    line: NoteLine
    texts: tuple[str, ...]
    span: Span | None = None
    day: DayMark | None = None
    is_header: bool = False
    is_title: bool = False
    is_approximate: bool = False
    is_hours: bool = False
    is_loose: bool = False

    @property
    def number(self) -> int:
        """The line's number in the note."""
        return self.line.number

    @property
    def text(self) -> str:
        """All texts of the line."""
        return " ".join(self.texts)

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written on the line."""
        return self.line.is_blank


def agenda_line(line: NoteLine) -> AgendaLine:
    """A line classified by itself, without those around it."""
    cells = tuple(text for cell in line.cells if (text := without_markup(cell).strip()))
    if not cells:
        return AgendaLine(line, ())
    return _of_row(line, cells) if line.is_row else _of_text(line, cells[0])


def _of_row(line: NoteLine, cells: tuple[str, ...]) -> AgendaLine:
    """A row of a table, with its cells that are not empty."""
    if is_header(cells):
        return AgendaLine(line, cells, is_header=True)
    if len(cells) == 1:
        alone = _of_text(line, cells[0])
        if alone.span is None or not alone.is_loose:
            return alone
    elif _HOURS_LABEL.match(folded(cells[0].rstrip(" :")) + ":"):
        return AgendaLine(line, cells, is_hours=True)
    scan = _CellScan()
    for position, cell in enumerate(cells):
        is_last = position + 1 == len(cells)
        if not scan.takes_time(cell, position, is_last=is_last) and not scan.takes_day(cell, position):
            scan.texts.append(cell)
    texts = tuple(text for text in (*scan.texts, scan.note) if text)
    return AgendaLine(line, texts, scan.span, scan.day, is_approximate=scan.is_approximate, is_loose=scan.is_loose)


@dataclass
class _CellScan:
    """One pass over the cells of a row. `note` is a remark beside the time, which goes behind all other texts."""

    span: Span | None = None
    day: DayMark | None = None
    texts: list[str] = field(default_factory=list)
    note: str = ""
    is_approximate: bool = False
    is_loose: bool = False

    def takes_time(self, cell: str, position: int, *, is_last: bool) -> bool:
        """Whether this cell has the time of the row; what else stands in it is kept."""
        if self.span is not None or (position >= _TIME_COLUMNS and len(cell) >= _SHORT_CELL):
            return False
        found = _time_of(cell)
        if found is None:
            return False
        is_in_front = position == 0 or (position == 1 and self.day is not None)
        is_sure = found.span.end is not None or is_in_front or (not found.span.is_weak and not any(self.texts))
        if not is_sure or (position > 0 and found.rest and self.day is None):
            return False
        self.span, self.is_approximate = found.span, found.is_approximate
        self.is_loose = found.span.is_weak and bool(found.rest)
        if found.rest and not is_last and _BESIDE.match(found.rest):
            self.note = found.rest
        elif found.rest:
            self.texts.append(found.rest)
        if found.before:
            self.day = find_mark(found.before)
        return True

    def takes_day(self, cell: str, position: int) -> bool:
        """Whether this cell is the day of the row and nothing else."""
        if self.day is not None or position >= 2 or len(cell) >= 60:
            return False
        mark = heading_mark(cell)
        if mark is None or mark.after.strip(" ,.-–:()"):
            return False
        self.day = mark
        return True


def _of_text(line: NoteLine, text: str) -> AgendaLine:
    """A line that is no row of a table, or a row with one cell."""
    if is_agenda_title(text):
        return AgendaLine(line, (text,), is_title=True)
    if is_header((text,)):
        return AgendaLine(line, (text,), is_header=True)
    if _HOURS_LABEL.match(folded(text)) and any(find_ranges(text)):
        return AgendaLine(line, (text,), is_hours=True)
    if found := _time_of(text):
        texts = (found.rest,) if found.rest else ()
        day = find_mark(found.before) if found.before else None
        is_weak = found.span.is_weak
        return AgendaLine(line, texts, found.span, day, is_approximate=found.is_approximate, is_loose=is_weak)
    if mark := heading_mark(text):
        return AgendaLine(line, (text,), day=mark)
    if behind := _time_behind(text):
        span, title = behind
        return AgendaLine(line, (title,), span, is_loose=True)
    return AgendaLine(line, (text,))


@dataclass(frozen=True)
class _FoundTime:
    """A time, the text behind it, and the day before it."""

    span: Span
    rest: str
    before: str
    is_approximate: bool


def _time_of(text: str) -> _FoundTime | None:
    """The time with which a text begins, perhaps after a bullet, a number or a day."""
    text = _NUMBERING.sub("", without_bullet(_with_figures(text)).strip(), count=1)
    approximate = _APPROXIMATE.match(text)
    text = _LEAD.sub("", text[approximate.end() :] if approximate else text, count=1)
    text = text if approximate else _BRACKET.sub("", text, count=1)
    span = range_at_start(text) or time_at_start(text)
    before = ""
    if span is None:
        mark = find_mark(text[:80])
        if mark is None or mark.before.strip(" ,-–•("):
            return None
        before, text = text[: mark.finish], text[mark.finish :].lstrip(" ,;:–-|(at\t")
        span = range_at_start(text)
        if span is None:
            return None
    rest = text[span.finish :]
    if _QUANTITY.match(rest):
        return None
    approximate_behind = _APPROXIMATE_BEHIND.match(rest)
    rest = _SEPARATOR.sub("", rest[approximate_behind.end() :] if approximate_behind else rest, count=1)
    rest = one_line(rest) if "\n" not in rest else rest.strip()
    return _FoundTime(span, rest, before, bool(approximate or approximate_behind))


def _with_figures(text: str) -> str:
    """A text whose times have figures where a scan has letters, as in "1O:l5"."""
    return _MISREAD.sub(lambda match: match[0].translate(_FIGURES) if re.search(r"\d", match[0]) else match[0], text)


def _time_behind(text: str) -> tuple[Span, str] | None:
    """The stretch that stands behind a title, or in brackets within it, and the title without it."""
    if len(text) > _LONGEST_TITLE:
        return None
    for span in find_ranges(text):
        before, after = text[: span.begin].rstrip(), text[span.finish :]
        in_brackets = before.endswith(("(", "[")) and after.lstrip()[:1] in (")", "]")
        title = before.rstrip(" ([,:;–—-|.…_\t")
        if len(title) < 3 or _VERB.search(folded(title)):
            return None
        if _FINE_PRINT.match(after) and len(title) <= 160:
            return span, title
        if in_brackets and len(title) <= 80 and not _VERB.search(folded(after)):
            rest = after.lstrip(" )]")
            mark = ": " if rest[:1] in (":", "–", "—", "-") else " "
            return span, f"{title}{mark}{rest.lstrip(' :;,–—-')}".strip()
    return None
