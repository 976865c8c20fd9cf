"""What each line of a note may be to an agenda: a row with a time, a day's heading, a table's header, or a text."""

import re
from dataclasses import dataclass

from chairconsole.intake.agenda.day_marks import DayMark, find_mark, heading_mark
from chairconsole.intake.agenda.table_headers import is_agenda_title, is_header
from chairconsole.intake.language.clock_times import Span, find_ranges, range_at_start, time_at_start
from chairconsole.intake.language.phrases import any_case, folded, whole_words
from chairconsole.intake.reading.note import NoteLine
from chairconsole.intake.reading.tidy_text import one_line, without_bullet, without_marks

_LONGEST_TITLE = 220
_LABEL = any_case(
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
    """What a line may be to an agenda, seen by itself."""
    cells = tuple(without_marks(cell).strip() for cell in line.cells)
    if not any(cells):
        return AgendaLine(line, ())
    return _of_row(line, cells) if line.is_row else _of_text(line, cells[0])


def _of_row(line: NoteLine, cells: tuple[str, ...]) -> AgendaLine:
    filled = tuple(cell for cell in cells if cell)
    if is_header(filled):
        return AgendaLine(line, filled, is_header=True)
    if len(filled) == 1:
        alone = _of_text(line, filled[0])
        if alone.span is None or not alone.is_loose:
            return alone
    if len(filled) > 1 and _LABEL.match(folded(filled[0].rstrip(" :")) + ":"):
        return AgendaLine(line, filled, is_hours=True)
    span: Span | None = None
    day: DayMark | None = None
    texts: list[str] = []
    behind: list[str] = []
    approximate = loose = False
    for position, cell in enumerate(filled):
        if span is None and (position < 3 or len(cell) < 30):
            found = _time_of(cell)
            is_sure = found is not None and (found.span.end is not None or position < 1 + (day is not None))
            is_sure = is_sure or (found is not None and not found.span.is_weak and not any(texts))
            if found is not None and is_sure and (position == 0 or not found.rest or day is not None):
                span, approximate, loose = found.span, found.is_approximate, found.span.is_weak and bool(found.rest)
                behind = [found.rest] if found.rest and position + 1 < len(filled) and _BESIDE.match(found.rest) else []
                texts += [found.rest] if found.rest and not behind else []
                if found.before:
                    day = find_mark(found.before)
                continue
        mark = heading_mark(cell) if day is None and position < 2 and len(cell) < 60 else None
        if mark is not None and not mark.after.strip(" ,.-–:()"):
            day = mark
            continue
        texts.append(cell)
    return AgendaLine(
        line, tuple(text for text in (*texts, *behind) if text), span, day, is_approximate=approximate, is_loose=loose
    )


def _of_text(line: NoteLine, text: str) -> AgendaLine:
    if is_agenda_title(text):
        return AgendaLine(line, (text,), is_title=True)
    if is_header((text,)):
        return AgendaLine(line, (text,), is_header=True)
    if _LABEL.match(folded(text)) and any(find_ranges(text)):
        return AgendaLine(line, (text,), is_hours=True)
    found = _time_of(text)
    if found is not None:
        return AgendaLine(
            line,
            (found.rest,) if found.rest else (),
            found.span,
            find_mark(found.before) if found.before else None,
            is_approximate=found.is_approximate,
            is_loose=found.span.is_weak,
        )
    mark = heading_mark(text)
    if mark is not None:
        return AgendaLine(line, (text,), day=mark)
    behind = _time_behind(text)
    if behind is not None:
        span, title = behind
        return AgendaLine(line, (title,), span, is_loose=True)
    return AgendaLine(line, (text,))


@dataclass(frozen=True)
class _Found:
    span: Span
    rest: str
    before: str
    is_approximate: bool


def _time_of(text: str) -> _Found | None:
    """The time with which a text begins, perhaps after a bullet, a number or a day."""
    begins = _NUMBERING.sub("", without_bullet(_mended(text)).strip(), count=1)
    approximate = _APPROXIMATE.match(begins)
    begins = _LEAD.sub("", begins[approximate.end() :] if approximate else begins, count=1)
    if not approximate and (within := re.match(r"^[\[(]\s*", begins)):
        begins = begins[within.end() :]
    span = range_at_start(begins) or time_at_start(begins)
    before = ""
    if span is None:
        mark = find_mark(begins[:80])
        if mark is None or mark.before.strip(" ,-–•("):
            return None
        start = mark.finish + len(begins[mark.finish :]) - len(begins[mark.finish :].lstrip(" ,;:–-|(at\t"))
        span = range_at_start(begins[start:])
        if span is None:
            return None
        before, begins = begins[: mark.finish], begins[start:]
    rest = begins[span.finish :]
    if re.match(r"\s*(?:%|per cent|minutes?\b|min\b|million)", rest, re.IGNORECASE):
        return None
    approximate_behind = re.match(r"\s*\(?(?:approx|tbc|approximately)\.?\)?", rest, re.IGNORECASE)
    rest = rest[approximate_behind.end() :] if approximate_behind else rest
    rest = _SEPARATOR.sub("", rest, count=1)
    return _Found(
        span, one_line(rest) if "\n" not in rest else rest.strip(), before, bool(approximate or approximate_behind)
    )


def _mended(text: str) -> str:
    """A text whose first times have figures where a scan has letters, as in "1O:l5"."""
    return _MISREAD.sub(lambda match: match[0].translate(_FIGURES) if re.search(r"\d", match[0]) else match[0], text)


def _time_behind(text: str) -> tuple[Span, str] | None:
    """The stretch that stands behind a title, or in brackets within it, and the title without it."""
    if len(text) > _LONGEST_TITLE:
        return None
    for span in find_ranges(text):
        before, after = text[: span.begin].rstrip(), text[span.finish :]
        in_brackets = before.endswith(("(", "[")) and after.lstrip()[:1] in (")", "]")
        title = before.rstrip(" ([,:;–—-|.…_\t")
        if not title or len(title) < 3 or _VERB.search(folded(title)):
            return None
        if _FINE_PRINT.match(after) and len(title) <= 160:
            return span, title
        if in_brackets and len(title) <= 80 and not _VERB.search(folded(after)):
            rest = after.lstrip(" )]").lstrip(" :;,–—-")
            joined = ": " if after.lstrip(" )]")[:1] in (":", "–", "—", "-") else " "
            return span, f"{title}{joined}{rest}".strip()
    return None
