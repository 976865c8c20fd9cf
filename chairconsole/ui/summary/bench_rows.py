"""What the bench shows, row by row: headings, messages with their points, points on their own."""

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
from chairconsole.report.accounts.bench import Entry, Group, GroupBy, InDraft
from chairconsole.report.accounts.voices import voices_of
from chairconsole.ui.summary.row_lines import Line, alike_elsewhere, differing, runs_of_who, short_name, who_runs
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.name_words import seat_labels, short_title, shown_name, speaker_name

SHOWN_IN_A_MESSAGE = 3
NAMED_AFTER_THEM = 4


class RowKind(Enum):
    """What a row of the bench is."""

    HEADING = "heading"
    MESSAGE = "message"
    POINT = "point"
    PART = "part"


class Deed(Enum):
    """What the button of a row that is not in the draft does."""

    PUT_IN = "put_in"
    TRANSLATE = "translate"

    @property
    def words(self) -> str:
        """What stands on the button."""
        translate = QCoreApplication.translate
        return translate("bench", "Put in") if self is Deed.PUT_IN else translate("bench", "Translate\u2026")


@dataclass(frozen=True, slots=True)
class WhyNot:
    """Why a point is not in the draft, in words, and what can be done about it."""

    words: str
    deed: Deed = Deed.PUT_IN


NO_REASONS: Mapping[str, WhyNot] = MappingProxyType({})


@dataclass(frozen=True)
class BenchRow:
    """A row: what is painted, and the points and the message that it stands for. `group` keeps ids apart.

    `deed` is what its button does; `is_left_out` says that it tells why it is not in the draft.
    """

    group: str
    of: str
    kind: RowKind
    lines: tuple[Line, ...]
    points: tuple[str, ...] = ()
    message: str | None = None
    deed: Deed | None = None
    is_left_out: bool = False
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
    why_not: Mapping[str, WhyNot] = NO_REASONS,
) -> list[BenchRow]:
    """The rows of all groups; the messages in `opened` show each of their points as a row of its own.

    `why_not` are words by the ids of points: why they are not in the draft.
    """
    rows: list[BenchRow] = []
    beside, alike = differing(meeting), alike_elsewhere(meeting)
    for group in groups:
        title = f"{group_title(meeting, group.key, by)} \u00b7 {group.points}"
        rows.append(BenchRow(group.key, "", RowKind.HEADING, (Line((Run(title),)),)))
        for entry in group.entries:
            reasons = list(dict.fromkeys(why_not[one.id] for one in entry.points if one.id in why_not))
            if reasons:
                row = _left_out_row(meeting, group.key, entry, in_draft, reasons)
            else:
                row = _entry_row(meeting, group.key, entry, in_draft, is_open=entry.id in opened)
            below = (*short_name(entry), *beside.get(entry.id, ()), *alike.get(entry.id, ()))
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


def _left_out_row(meeting: Meeting, group: str, entry: Entry, in_draft: InDraft, reasons: Sequence[WhyNot]) -> BenchRow:
    """What is not in the draft: its text, who said it, why it is left out; what is told in part has no button."""
    point, message = entry.points[0], entry.message
    star = (Run("\u2605 ", "amber"),) if any(one.is_starred for one in entry.points) else ()
    text = point.text if message is None else meeting.message_text(message)
    who = who_runs(meeting, point)
    if message is not None:
        who = (Run(Counted.tr("%n speakers", "", len(voices_of(meeting, entry.points))), "text", bold=True),)
    notes = [kind_word(meeting, point) if message is None else "", *(reason.words for reason in reasons)]
    rest = Run("".join(f" \u00b7 {note}" for note in notes if note))
    is_told_in_part = any(one.id in in_draft.points for one in entry.points)
    return BenchRow(
        group=group,
        of=entry.id,
        kind=RowKind.POINT if message is None else RowKind.MESSAGE,
        lines=(Line((*star, Run(text, "text")), max_lines=2), Line((*who, rest), max_lines=2)),
        points=tuple(one.id for one in entry.points),
        message=None if message is None else message.id,
        deed=None if is_told_in_part else reasons[0].deed,
        is_left_out=True,
    )


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


def _rest(meeting: Meeting, points: Sequence[Point]) -> tuple[Run, ...]:
    names = []
    for point in points:
        speech = meeting.speech_of(point)
        if speech is not None:
            names.append(speaker_name(meeting.session, speech))
    distinct = list(dict.fromkeys(names))[:NAMED_AFTER_THEM]
    more = Run(" \u00b7 " + Counted.tr("%n more points", "", len(points)))
    return (Run(", ".join(distinct), "muted", bold=True), more)
