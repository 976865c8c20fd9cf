"""What the bench shows, row by row: headings, messages with their points, points on their own, suggestions."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from enum import Enum
from types import MappingProxyType
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.pairs import differences
from chairconsole.report.accounts.bench import Entry, Group, GroupBy, InDraft
from chairconsole.report.accounts.voices import voices_of
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.name_words import on_behalf, seat_labels, short_title, shown_name, speaker_name
from chairconsole.ui.words.time_words import clock_time

SHOWN_IN_A_MESSAGE = 3
NAMED_AFTER_THEM = 4
NO_REASONS: Mapping[str, str] = MappingProxyType({})


class RowKind(Enum):
    """What a row of the bench is."""

    HEADING = "heading"
    MESSAGE = "message"
    POINT = "point"
    PART = "part"
    SUGGESTION = "suggestion"


@dataclass(frozen=True)
class Line:
    """A line of a card: its stretches, whether it is set in behind a thin rule, and in how many lines it may wrap."""

    runs: tuple[Run, ...]
    is_inset: bool = False
    max_lines: int = 4


@dataclass(frozen=True)
class BenchRow:
    """A row: what is painted, and the points and the message that it stands for. `group` keeps ids apart.

    `alike` are the messages and points, by id, of which a suggestion asks whether they are alike.
    """

    group: str
    of: str
    kind: RowKind
    lines: tuple[Line, ...]
    points: tuple[str, ...] = ()
    message: str | None = None
    alike: tuple[str, ...] = ()
    is_in_draft: bool = False
    is_speaking: bool = False

    @property
    def entry(self) -> str:
        """The id of the message or single point that the row stands for; empty for any other row."""
        if self.kind in (RowKind.MESSAGE, RowKind.PART):
            return self.message or ""
        return self.points[0] if self.kind is RowKind.POINT else ""

    @property
    def id(self) -> tuple[str, str, str]:
        """What the row is, wherever it stands."""
        return (self.group, self.kind.value, self.of)

    @property
    def text(self) -> str:
        """Everything that can be read on it."""
        return "\n".join("".join(run.text for run in line.runs) for line in self.lines)


def bench_rows(
    meeting: Meeting,
    groups: Sequence[Group],
    by: GroupBy,
    in_draft: InDraft,
    opened: AbstractSet[str] = frozenset(),
    why_not: Mapping[str, str] = NO_REASONS,
) -> list[BenchRow]:
    """The rows of all groups; the messages in `opened` show each of their points as a row of its own.

    `why_not` are words by the ids of points: why they are not in the draft.
    """
    rows: list[BenchRow] = []
    beside = _differing(meeting)
    for group in groups:
        title = f"{group_title(meeting, group.key, by)} \u00b7 {group.points}"
        rows.append(BenchRow(group.key, "", RowKind.HEADING, (Line((Run(title),)),)))
        for entry in group.entries:
            row = _entry_row(meeting, group.key, entry, in_draft, is_open=entry.id in opened)
            below = (*_short_name(meeting, entry), *beside.get(entry.id, ()), *_reasons(entry.points, why_not))
            rows.append(replace(row, lines=(*row.lines, *below)))
            if entry.message is not None and entry.id in opened:
                rows += [
                    point_row(meeting, group.key, point, RowKind.PART, in_draft, message=entry.message.id)
                    for point in entry.points
                ]
    return rows


def group_title(meeting: Meeting, key: str, by: GroupBy) -> str:
    """What a group is called."""
    translate = QCoreApplication.translate
    match by:
        case GroupBy.THEME:
            theme = next((theme for theme in meeting.session.rules.themes if theme.id == key), None)
            return theme.name if theme else key or translate("bench", "No theme")
        case GroupBy.BLOCK:
            block = meeting.session.block(key)
            return short_title(block) if block else key or translate("bench", "No block")
        case GroupBy.KIND:
            return _kinds()[PointKind(key)][0]
        case GroupBy.DELEGATION:
            speeches = meeting.interventions.values()
            speech = next((speech for speech in speeches if speech.participant.key == key), None)
            if speech is not None:
                return speaker_name(meeting.session, speech)
            wrote = (point.written_by for point in meeting.points.values())
            writer = next((who for who in wrote if who is not None and who.key == key), None)
            return shown_name(writer) if writer else translate("bench", "Nobody in particular")
        case _:
            assert_never(by)


def kind_word(meeting: Meeting, point: Point) -> str:
    """What a point is, where it is more than a point: "question to Expert 2"."""
    to = seat_labels(meeting.session, point.block, point.to)
    anybody = QCoreApplication.translate("bench", "any panellist")
    return fill(_kinds()[point.what][1], ", ".join(to) or anybody)


def _kinds() -> dict[PointKind, tuple[str, str]]:
    """What the points of each kind are called together, and what one is: %1 is to whom a question is put."""
    translate = QCoreApplication.translate
    return {
        PointKind.POINT: (translate("bench", "Points"), ""),
        PointKind.QUESTION: (translate("bench", "Questions"), translate("bench", "question to %1")),
        PointKind.RECOMMENDATION: (translate("bench", "Recommendations"), translate("bench", "recommendation")),
        PointKind.FIGURE: (translate("bench", "Figures"), translate("bench", "figure")),
        PointKind.QUOTE: (translate("bench", "Quotes"), translate("bench", "quote")),
        PointKind.EXAMPLE: (translate("bench", "Examples"), translate("bench", "example")),
        PointKind.CAUTION: (translate("bench", "Cautions"), translate("bench", "caution")),
        PointKind.OFFER: (translate("bench", "Offers"), translate("bench", "offer")),
        PointKind.CONCLUSION: (translate("bench", "Conclusions"), translate("bench", "conclusion")),
    }


def who_said(meeting: Meeting, point: Point) -> str:
    """Who said it, on whose behalf, and when: "Mali for the African Group 11:46"."""
    return "".join(run.text for run in runs_of_who(meeting, point))


def _entry_row(meeting: Meeting, group: str, entry: Entry, in_draft: InDraft, *, is_open: bool) -> BenchRow:
    if entry.message is None:
        return point_row(meeting, group, entry.points[0], RowKind.POINT, in_draft)
    translate = QCoreApplication.translate
    is_in = in_draft.has(entry)
    said = Counted.tr("%n speakers", "", len(voices_of(meeting, entry.points)))
    if is_in:
        said += " \u00b7 " + translate("bench", "in the draft")
    head = (Run(translate("bench", "Message"), bold=True), Run("  " + said, "green" if is_in else "muted", bold=True))
    lines = [Line(head), Line((Run(meeting.message_text(entry.message), "text"),))]
    if not is_open:
        shown = entry.points if len(entry.points) <= SHOWN_IN_A_MESSAGE + 1 else entry.points[:SHOWN_IN_A_MESSAGE]
        lines += [
            Line((*runs_of_who(meeting, point, "muted"), Run(" \u00b7 " + point.text)), is_inset=True, max_lines=1)
            for point in shown
        ]
        if len(shown) < len(entry.points):
            lines.append(Line(_rest(meeting, entry.points[len(shown) :]), is_inset=True, max_lines=1))
    return BenchRow(
        group=group,
        of=entry.id,
        kind=RowKind.MESSAGE,
        lines=tuple(lines),
        points=tuple(point.id for point in entry.points),
        message=entry.message.id,
        is_in_draft=is_in,
    )


def text_of_entry(meeting: Meeting, of: str) -> str:
    """What a message or single point says, by its id; empty if it is gone."""
    if of in meeting.messages:
        return meeting.message_text(meeting.messages[of])
    return meeting.points[of].text if of in meeting.points else ""


def block_of_entry(meeting: Meeting, of: str) -> str | None:
    """The block in which a message or single point was noted first; None if in none."""
    points = meeting.points_in(meeting.messages[of]) if of in meeting.messages else ()
    point = points[0] if points else meeting.points.get(of)
    return meeting.block_of(point) if point is not None else None


def _differing(meeting: Meeting) -> dict[str, tuple[Line, ...]]:
    """The line of each message and single point that says from what it differs, by its id."""
    lines: dict[str, tuple[Line, ...]] = {}
    for found in differences(meeting):
        for this, other in (found.sides, reversed(found.sides)):
            words = fill(QCoreApplication.translate("bench", "differs from: %1"), text_of_entry(meeting, other))
            issue = f"{found.issue} \u00b7 " if found.issue else ""
            lines[this] = (Line((Run(f"\u2260 {issue}", "amber", bold=True), Run(words)), max_lines=2),)
    return lines


def _short_name(meeting: Meeting, entry: Entry) -> tuple[Line, ...]:
    """The line that says what the issues of major relevance call it."""
    short = entry.message.short if entry.message is not None else entry.points[0].short
    return (Line((Run("\u2039" + short + "\u203a", "amber"),), max_lines=1),) if short else ()


def _reasons(points: Sequence[Point], why_not: Mapping[str, str]) -> tuple[Line, ...]:
    """The lines that say why points are not in the draft, each reason once."""
    said = dict.fromkeys(why_not[point.id] for point in points if point.id in why_not)
    return tuple(Line((Run("\u2298 ", "amber"), Run(words, "amber")), max_lines=2) for words in said)


def point_row(
    meeting: Meeting, group: str, point: Point, kind: RowKind, in_draft: InDraft, *, message: str | None = None
) -> BenchRow:
    """The row of a point by itself, or of one of a message."""
    translate = QCoreApplication.translate
    is_in = point.id in in_draft.points
    is_speaking = point.intervention is not None and point.intervention == meeting.speaking
    notes = [
        kind_word(meeting, point),
        translate("bench", "speaking now") if is_speaking else "",
        translate("bench", "not for attribution") if not point.may_be_attributed else "",
        translate("bench", "in the draft") if is_in else "",
    ]
    rest = "".join(f" \u00b7 {note}" for note in notes if note)
    star = (Run("\u2605 ", "amber"),) if point.is_starred else ()
    lines = (
        Line((*star, *runs_of_who(meeting, point), Run(rest, "muted"))),
        Line((Run(point.text),), max_lines=6),
    )
    return BenchRow(
        group=group,
        of=point.id if message is None else f"{message}/{point.id}",
        kind=kind,
        lines=lines,
        points=(point.id,),
        message=message,
        is_in_draft=is_in,
        is_speaking=is_speaking,
    )


def runs_of_who(meeting: Meeting, point: Point, colour: str = "text") -> tuple[Run, ...]:
    """Who said it, on whose behalf, and when."""
    translate = QCoreApplication.translate
    speech = meeting.speech_of(point)
    at = clock_time(meeting.session.venue_time((speech.began if speech else point.kept).at))
    if speech is None:
        in_writing = translate("bench", "In writing")
        if point.written and point.written_by is not None:
            return (Run(shown_name(point.written_by), colour, bold=True), Run(f" {in_writing.lower()} {at}"))
        nobody = in_writing if point.written else translate("bench", "Nobody in particular")
        who = translate("bench", "Own line") if point.what is PointKind.CONCLUSION else nobody
        return (Run(who, colour, bold=True), Run(f" {at}"))
    behalf = on_behalf(speech.behalf)
    name = Run(speaker_name(meeting.session, speech), colour, bold=True)
    return (name, *((Run(f" {behalf}"),) if behalf else ()), Run(f" {at}"))


def _rest(meeting: Meeting, points: Sequence[Point]) -> tuple[Run, ...]:
    names = []
    for point in points:
        speech = meeting.speech_of(point)
        if speech is not None:
            names.append(speaker_name(meeting.session, speech))
    distinct = list(dict.fromkeys(names))[:NAMED_AFTER_THEM]
    more = Run(" \u00b7 " + Counted.tr("%n more points", "", len(points)))
    return (Run(", ".join(distinct), "muted", bold=True), more)
