"""The rows of an agenda made ready to be blocks: every one with a start, an end and a title; the others left out."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from chairconsole.domain.base.notation import TimeRange, format_wall_time
from chairconsole.domain.plan.parts import BlockKind
from chairconsole.intake.agenda.agenda_rows import AgendaRows, LeftOut, Row
from chairconsole.intake.agenda.breaks_between import with_breaks_between
from chairconsole.intake.agenda.row_texts import RowParts, parts_of
from chairconsole.intake.doubts.collector import DoubtCollector
from chairconsole.intake.doubts.doubt import LeftOutWhy
from chairconsole.intake.language.phrases import any_case, folded

DAY_END = 24 * 60
_WITH_STEPS = (BlockKind.OPENING, BlockKind.PANEL, BlockKind.SUMMARY_PANEL, BlockKind.CLOSING)
_NO_STEP = (BlockKind.BREAK, BlockKind.PANEL, BlockKind.SUMMARY_PANEL)
_END_MARK = any_case(
    r"^(?:the )?(?:meeting|session|day|conference|event|workshop) (?:ends|closes|adjourns)\b.{0,20}$|^(?:end|"
    r"close) of (?:the )?(?:\w+ ){0,3}\w+$|^(?:adjournment|adjourn|close|end|fin|fin de (?:la|le|du|los|"
    r"las)? ?(?:\w+ ?){1,3}|levee de la seance|fin des travaux)[.]?$"
)
_KINDS = tuple(kind.value for kind in BlockKind)


@dataclass
class PlannedRow:
    """A row that can be a block. `end_is_derived` says that only a start is written.

    `inner` are rows within its time that are its steps; `remark` is what the file says of it.
    """

    row: Row
    parts: RowParts
    start: int
    end: int
    end_is_derived: bool = False
    inner: list["PlannedRow"] = field(default_factory=list)
    remark: str = ""

    @property
    def lines(self) -> tuple[int, ...]:
        """The lines of the note that the row and its steps come from."""
        return tuple(sorted({*self.row.lines, *(line for one in self.inner for line in one.row.lines)}))

    @property
    def line(self) -> int:
        """The line of the row's time."""
        return self.row.line

    @property
    def seconds(self) -> int:
        """How long the row lasts."""
        return (self.end - self.start) * 60


def plan_rows(
    agenda: AgendaRows, hours: tuple[TimeRange, ...], doubts: DoubtCollector
) -> tuple[list[PlannedRow], list[LeftOut]]:
    """The rows that can be blocks, in order, and those that cannot."""
    planned: list[PlannedRow] = []
    left_out: list[LeftOut] = []
    agenda.rows[:] = with_breaks_between(agenda.rows)
    guessed = [row for row in agenda.rows if row.span.is_guessed]
    if guessed:
        doubts.remark("half_of_day_assumed", lines=tuple(row.line for row in guessed))
    for position, row in enumerate(agenda.rows):
        if row.is_between:
            shown = row.texts[0].text
            doubts.remark("break_between", key=row.line, lines=(row.line,), title=shown, time=_as_text(row))
        if _is_end_mark(row, agenda.rows[position - 1] if position else None):
            left_out.append(LeftOut(row.line, " / ".join(one.text for one in row.texts), "end_mark"))
            continue
        others = [other for other in agenda.rows if other.day == row.day and other is not row]
        one = _planned(row, others, hours, doubts)
        if isinstance(one, PlannedRow):
            planned.append(one)
        else:
            left_out.append(LeftOut(row.line, row.texts[0].text if row.texts else "", one))
    planned = list(_without_headings(planned, left_out, doubts))
    for day in {one.row.day for one in planned}:
        _overlaps([one for one in planned if one.row.day == day], doubts)
    return [one for one in planned if one.start < one.end], left_out


def _is_end_mark(row: Row, above: Row | None) -> bool:
    """Whether a row with a start only says that the meeting ends then."""
    if row.span.end is not None or above is None or above.day != row.day or not row.texts:
        return False
    return _END_MARK.match(folded(row.texts[0].text)) is not None


def _planned(
    row: Row, around: list[Row], hours: tuple[TimeRange, ...], doubts: DoubtCollector
) -> PlannedRow | LeftOutWhy:
    parts = parts_of(row)
    shown = _as_text(row)
    start, end, derived = row.span.start, row.span.end, False
    if row.span.is_impossible:
        answer = doubts.ask(
            "impossible_time",
            key=row.line,
            lines=row.lines,
            choices=("leave_out",),
            guess="leave_out",
            time=shown,
            title=parts.title if parts else "",
        )
        if answer == "leave_out":
            return "impossible"
        given = TimeRange.model_validate(answer)
        start, end = given.start, given.end
    if end is None:
        end, derived = _end_of(row, start, around, hours, doubts), True
    if parts is None:
        title = doubts.ask(
            "no_title",
            key=row.line,
            lines=row.lines,
            choices=("leave_out",),
            guess="leave_out",
            time=shown,
        )
        if title == "leave_out":
            return "no_title"
        parts = RowParts(title, (row.line,))
    if row.is_approximate:
        doubts.remark("approximate_time", key=row.line, lines=(row.line,), time=shown, title=parts.title)
    _ask_about_texts(row, parts, doubts)
    return PlannedRow(row, parts, start, end, derived)


def _ask_about_texts(row: Row, parts: RowParts, doubts: DoubtCollector) -> None:
    if parts.is_kind_guessed:
        kind = doubts.ask(
            "kind_guessed",
            key=row.line,
            lines=parts.title_lines,
            choices=_KINDS,
            guess=parts.kind.value,
            title=parts.title,
        )
        parts.kind = BlockKind(kind)
    if parts.is_long:
        parts.title = doubts.ask("title_long", key=row.line, lines=parts.title_lines, guess=parts.title)
    if parts.has_heading:
        doubts.remark("heading_placed", key=row.line, lines=parts.title_lines, title=parts.title)
    if parts.ran_on and parts.remarks:
        answer = doubts.ask(
            "sub_items_split",
            key=row.line,
            lines=row.lines,
            choices=("split", "keep"),
            guess="split",
            title=parts.title,
            items=" · ".join(one.text for one in parts.remarks),
        )
        if answer == "keep":
            parts.description[:0] = [one.text for one in parts.remarks]
            parts.remarks = []


def _as_text(row: Row) -> str:
    if row.span.is_impossible and row.span.written:
        return row.span.written
    start = format_wall_time(row.span.start)
    return start if row.span.end is None else f"{start}-{format_wall_time(row.span.end)}"


def _end_of(row: Row, start: int, around: list[Row], hours: tuple[TimeRange, ...], doubts: DoubtCollector) -> int:
    """The end of a row that has only a start: when the next one starts, else when the session hours end."""
    within = [one.end for one in hours if one.start <= start < one.end]
    possible = [other.span for other in around if not other.span.is_impossible]
    within += [span.end for span in possible if span.end is not None and span.start <= start < span.end]
    later = [span.start for span in possible if span.start > start]
    if later:
        return min([min(later), *within])
    usual = next((one for one in (13 * 60, 18 * 60) if start < one <= start + 180), None)
    guess = min(within, default=0) or usual or min(start + 60, DAY_END)
    answer = doubts.ask(
        "end_unknown",
        key=row.line,
        lines=(row.line,),
        guess=format_wall_time(guess),
        title=row.texts[0].text if row.texts else "",
        start=format_wall_time(start),
    )
    end = int(answer.partition(":")[0]) * 60 + int(answer.partition(":")[2])
    return end if end > start else min(start + 1, DAY_END)


def _without_headings(
    planned: list[PlannedRow], left_out: list[LeftOut], doubts: DoubtCollector
) -> Iterator[PlannedRow]:
    """The rows, with those inside another as its steps, and without those that only head the rows below them."""
    position = 0
    while position < len(planned):
        one = planned[position]
        inside = _inside(one, planned[position + 1 :])
        position += 1
        starts_with = bool(inside) and inside[0].start == one.start
        guess = _guess(one, inside, starts_with=starts_with)
        if guess is None:
            yield one
            continue
        answer = doubts.ask(
            "spans_others",
            key=one.line,
            lines=(one.line, *(other.line for other in inside)),
            choices=("steps", "heading", "block"),
            guess=guess,
            title=one.parts.title,
            time=_as_text(one.row),
            count=str(len(inside)),
        )
        if answer == "steps":
            one.inner = inside
            position += len(inside)
        if answer == "heading":
            left_out.append(LeftOut(one.line, one.parts.title, "spans_others"))
        else:
            yield one


def _inside(one: PlannedRow, following: list[PlannedRow]) -> list[PlannedRow]:
    """The rows right below one that lie within its time."""
    inside: list[PlannedRow] = []
    for other in following:
        is_within = other.row.day == one.row.day and one.start <= other.start and other.end <= one.end
        if not is_within or (other.start, other.end) == (one.start, one.end):
            break
        inside.append(other)
    return inside


def _guess(one: PlannedRow, inside: list[PlannedRow], *, starts_with: bool) -> str | None:
    """What a row is to those inside it: made of them, or their heading; None where it only overlaps them."""
    if not inside or one.end_is_derived:
        return None
    has_steps = one.parts.kind in _WITH_STEPS and all(other.parts.kind not in _NO_STEP for other in inside)
    if has_steps and (starts_with or all(other.end_is_derived for other in inside)):
        return "steps"
    return "heading" if starts_with else None


def _overlaps(rows: list[PlannedRow], doubts: DoubtCollector) -> None:
    """Ask about each row that ends after the next one starts; both times stay as written until somebody decides."""
    in_time = sorted(rows, key=lambda one: (one.start, one.end))
    for one, following in pairwise(in_time):
        if following.start >= one.end:
            continue
        start = format_wall_time(following.start)
        is_inside = following.end < one.end or following.start == one.start
        answer = doubts.ask(
            "overlap",
            key=one.line,
            lines=(one.line, following.line),
            guess="keep",
            suggested="keep" if is_inside else start,
            choices=("keep",) if following.start == one.start else (start, "keep"),
            title=one.parts.title,
            end=format_wall_time(one.end),
            next=following.parts.title,
            start=start,
        )
        if answer == start and following.start > one.start:
            one.end = following.start
        else:
            one.remark = "This block ends after the next one begins. Both times stay as the note has them."
