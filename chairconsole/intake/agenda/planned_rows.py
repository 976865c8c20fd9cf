"""The rows of an agenda made ready to be blocks: every one with a start, an end and a title; the others left out."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise, takewhile
from typing import Literal

from chairconsole.domain.base.notation import LATEST_MINUTE, TimeRange, format_wall_time
from chairconsole.domain.plan.parts import BlockKind
from chairconsole.intake.agenda.agenda_rows import LeftOut, Row
from chairconsole.intake.agenda.row_texts import RowParts, parts_of
from chairconsole.intake.agenda.untimed_breaks import with_untimed_breaks
from chairconsole.intake.doubts.collector import DoubtCollector
from chairconsole.intake.doubts.doubt import LeftOutReason
from chairconsole.intake.language.clock_times import Span
from chairconsole.intake.language.phrases import any_case, folded

_USUAL_ENDS = (13 * 60, 18 * 60)
_LEAVE_OUT = "leave_out"
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
    """A row that can be a block, in minutes after midnight. `end_is_derived`: only its start is written.

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
    rows: list[Row], hours: tuple[TimeRange, ...], doubts: DoubtCollector
) -> tuple[list[PlannedRow], list[LeftOut]]:
    """The rows that can be blocks, in order, and those that cannot. `hours` are those of the session, if known."""
    planner = _RowPlanner(with_untimed_breaks(rows), hours, doubts)
    return planner.planned_rows(), planner.left_out


@dataclass
class _RowPlanner:
    """Plans the rows of one agenda; `left_out` gathers those that cannot be blocks."""

    rows: list[Row]
    hours: tuple[TimeRange, ...]
    doubts: DoubtCollector
    left_out: list[LeftOut] = field(default_factory=list)

    def planned_rows(self) -> list[PlannedRow]:
        """The rows that can be blocks, in order."""
        guessed = tuple(row.line for row in self.rows if row.span.is_guessed)
        if guessed:
            self.doubts.remark("half_of_day_assumed", lines=guessed)
        planned: list[PlannedRow] = []
        for above, row in pairwise([None, *self.rows]):
            if row is not None and not self._is_end_mark(row, above) and (one := self._planned(row)):
                planned.append(one)
        planned = list(self._without_headings(planned))
        for day in {one.row.day for one in planned}:
            self._ask_about_overlaps([one for one in planned if one.row.day == day])
        return [one for one in planned if one.start < one.end]

    def _leave_out(self, row: Row, why: LeftOutReason, text: str) -> None:
        self.left_out.append(LeftOut(row.line, text, why))

    def _is_end_mark(self, row: Row, above: Row | None) -> bool:
        """Whether a row with a start only says that the meeting ends then; if so, it is left out."""
        if row.span.end is not None or above is None or above.day != row.day:
            return False
        if not _END_MARK.match(folded(row.first_text)):
            return False
        self._leave_out(row, "end_mark", " / ".join(one.text for one in row.texts))
        return True

    def _planned(self, row: Row) -> PlannedRow | None:
        """The row as one that can be a block; None if it is left out."""
        if row.is_untimed_break:
            time = _time_text(row.span)
            self.doubts.remark("break_between", key=row.line, lines=(row.line,), title=row.first_text, time=time)
        parts = parts_of(row)
        span = self._possible_span(row, parts.title if parts else "")
        if span is None:
            return None
        end = self._end_of(row, span.start) if span.end is None else span.end
        parts = parts or self._named_parts(row)
        if parts is None:
            return None
        if row.is_approximate:
            time = _time_text(row.span)
            self.doubts.remark("approximate_time", key=row.line, lines=(row.line,), time=time, title=parts.title)
        self._ask_about_parts(row, parts)
        return PlannedRow(row, parts, span.start, end, end_is_derived=span.end is None)

    def _possible_span(self, row: Row, title: str) -> Span | None:
        """The row's time, or the answer where it cannot be; None if the row is left out."""
        if not row.span.is_impossible:
            return row.span
        answer = self.doubts.ask(
            "impossible_time",
            key=row.line,
            lines=row.lines,
            choices=(_LEAVE_OUT,),
            guess=_LEAVE_OUT,
            time=_time_text(row.span),
            title=title,
        )
        if answer == _LEAVE_OUT:
            self._leave_out(row, "impossible", row.first_text)
            return None
        given = TimeRange.model_validate(answer)
        return replace(row.span, start=given.start, end=given.end)

    def _named_parts(self, row: Row) -> RowParts | None:
        """The parts of a row without a title, if an answer gives it one; None if the row is left out."""
        choices, time = (_LEAVE_OUT,), _time_text(row.span)
        title = self.doubts.ask("no_title", key=row.line, lines=row.lines, choices=choices, guess=_LEAVE_OUT, time=time)
        if title == _LEAVE_OUT:
            self._leave_out(row, "no_title", row.first_text)
            return None
        return RowParts(title, (row.line,))

    def _ask_about_parts(self, row: Row, parts: RowParts) -> None:
        """Ask about the kind, the title and the remarks of a row, and put the answers in force into its parts."""
        doubts, key, lines, title = self.doubts, row.line, parts.title_lines, parts.title
        if parts.is_kind_guessed:
            guess = parts.kind.value
            kind = doubts.ask("kind_guessed", key=key, lines=lines, choices=_KINDS, guess=guess, title=title)
            parts.kind = BlockKind(kind)
        if parts.is_long:
            parts.title = doubts.ask("title_long", key=key, lines=lines, guess=title)
        if parts.has_heading:
            doubts.remark("heading_placed", key=key, lines=lines, title=parts.title)
        if parts.ran_on and parts.remarks:
            texts = [one.text for one in parts.remarks]
            answer = doubts.ask(
                "sub_items_split",
                key=key,
                lines=row.lines,
                choices=("split", "keep"),
                guess="split",
                title=parts.title,
                items=" · ".join(texts),
            )
            if answer == "keep":
                parts.description[:0] = texts
                parts.remarks = []

    def _end_of(self, row: Row, start: int) -> int:
        """The end of a row that has only a start: when the next one starts, else when the session hours end."""
        spans = [one.span for one in self.rows if one.day == row.day and one is not row]
        possible = [span for span in spans if not span.is_impossible]
        ends = [one.end for one in self.hours if one.start <= start < one.end]
        ends += [span.end for span in possible if span.end is not None and span.start <= start < span.end]
        later = [span.start for span in possible if span.start > start]
        if later:
            return min([min(later), *ends])
        usual = next((one for one in _USUAL_ENDS if start < one <= start + 180), None)
        guess = min(ends, default=0) or usual or min(start + 60, LATEST_MINUTE)
        answer = self.doubts.ask(
            "end_unknown",
            key=row.line,
            lines=(row.line,),
            guess=format_wall_time(guess),
            title=row.first_text,
            start=format_wall_time(start),
        )
        hour, _, minute = answer.partition(":")
        end = int(hour) * 60 + int(minute)
        return end if end > start else min(start + 1, LATEST_MINUTE)

    def _without_headings(self, planned: list[PlannedRow]) -> Iterator[PlannedRow]:
        """The rows, with those inside another as its steps, and without those that only head the rows below them."""
        position = 0
        while position < len(planned):
            one = planned[position]
            inside = _inside(one, planned[position + 1 :])
            position += 1
            guess = _role_of_outer(one, inside)
            if guess is None:
                yield one
                continue
            answer = self.doubts.ask(
                "spans_others",
                key=one.line,
                lines=(one.line, *(other.line for other in inside)),
                choices=("steps", "heading", "block"),
                guess=guess,
                title=one.parts.title,
                time=_time_text(one.row.span),
                count=str(len(inside)),
            )
            if answer == "steps":
                one.inner = inside
                position += len(inside)
            if answer == "heading":
                self._leave_out(one.row, "spans_others", one.parts.title)
            else:
                yield one

    def _ask_about_overlaps(self, rows: list[PlannedRow]) -> None:
        """Ask about each row that ends after the next one starts; both times stay as written until somebody decides."""
        for one, following in pairwise(sorted(rows, key=lambda one: (one.start, one.end))):
            if following.start >= one.end:
                continue
            start = format_wall_time(following.start)
            is_inside = following.end < one.end or following.start == one.start
            answer = self.doubts.ask(
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


def _time_text(span: Span) -> str:
    """A row's time as 10:00-10:15, or as it is written where it cannot be."""
    if span.is_impossible and span.written:
        return span.written
    start = format_wall_time(span.start)
    return start if span.end is None else f"{start}-{format_wall_time(span.end)}"


def _inside(one: PlannedRow, following: list[PlannedRow]) -> list[PlannedRow]:
    """The rows right below one that lie within its time."""

    def is_inside(other: PlannedRow) -> bool:
        is_within = other.row.day == one.row.day and one.start <= other.start and other.end <= one.end
        return is_within and (other.start, other.end) != (one.start, one.end)

    return list(takewhile(is_inside, following))


def _role_of_outer(one: PlannedRow, inside: list[PlannedRow]) -> Literal["steps", "heading"] | None:
    """Whether the rows inside one are its steps, or it is only their heading; None if neither is likely."""
    if not inside or one.end_is_derived:
        return None
    starts_with_it = inside[0].start == one.start
    has_steps = one.parts.kind in _WITH_STEPS and all(other.parts.kind not in _NO_STEP for other in inside)
    if has_steps and (starts_with_it or all(other.end_is_derived for other in inside)):
        return "steps"
    return "heading" if starts_with_it else None
