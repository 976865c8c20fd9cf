"""The figures of a block or of the session beside the record: in words, and as pictures with words beside them."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from chairconsole.domain.base.notation import format_duration
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.base.timing import Stamp, whole_seconds
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.accounts.statistics import Part, Statistics, statistics, theme_counts
from chairconsole.ui.feed import Feed
from chairconsole.ui.record.bars import Bar, Bars
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import STRETCH, Piece, column, scrolling
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.widgets.segment_bar import Mark, SegmentBar, Span
from chairconsole.ui.words.name_words import kind_name, short_title
from chairconsole.ui.words.time_words import clock_time

COLOURS = ("share_1", "share_2", "share_3", "share_4", "share_5", "past_fill")


class Figures(QWidget):
    """Follows the meeting while it is seen; those of the block that is filtered by, else those of the session."""

    def __init__(self, look: Look, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        theme = look.theme
        self._heading = SectionLabel(look)
        self._rows: list[tuple[PlainLabel, PlainLabel]] = []
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._regions = Bars(look, self.tr("Time by regional group"))
        self._groups = Bars(look, self.tr("Time on behalf of groups"))
        self._kinds = Bars(look, self.tr("Time by kind"))
        self._day = SegmentBar(look, height="segment_height", name=self.tr("Speeches along the day"))
        self._themes = Bars(look, self.tr("Themes by panel"))
        self._panels = PlainLabel(role="small", elide=True)
        page, gap = QWidget(), theme.size("gap")
        self._of_groups = SectionLabel(look, self._groups.accessibleName())
        pieces: list[Piece] = [self._heading, self._grid]
        for picture in (self._regions, self._groups, self._kinds, self._day, self._themes):
            heading = self._of_groups if picture is self._groups else SectionLabel(look, picture.accessibleName())
            pieces += [gap, heading, picture]
        column(*pieces, self._panels, STRETCH, of=page, gap=theme.size("gap_small"), margins=(0, 0, gap, 0))
        column(scrolling(page), of=self)

    def show_block(self, block: str | None) -> None:
        """Show the figures of a block; of the session if None."""
        meeting, now = self._feed.meeting, self._feed.now
        planned = meeting.session.block(block or "")
        whose = short_title(planned) if planned else self.tr("whole session")
        self._heading.setText(fill(self.tr("Figures \u00b7 %1"), whose))
        figures = statistics(meeting, now, block)
        self._show_rows(rows(figures))
        self._regions.show_bars(region_bars(figures.by_region))
        self._groups.show_bars(group_bars(figures.by_group))
        for part in (self._of_groups, self._groups):
            part.setVisible(bool(figures.by_group))
        self._kinds.show_bars(kind_bars(figures.by_kind))
        self._day.set_content(*along_the_day(meeting, now, block))
        bars, panels = theme_bars(meeting)
        self._themes.show_bars(bars)
        self._panels.setText(panels)

    def _show_rows(self, wanted: Sequence[tuple[str, str]]) -> None:
        while len(self._rows) < len(wanted):
            pair = (PlainLabel(role="muted", elide=True), PlainLabel(role="strong"))
            self._grid.addWidget(pair[0], len(self._rows), 0)
            self._grid.addWidget(pair[1], len(self._rows), 1, Qt.AlignmentFlag.AlignRight)
            self._rows.append(pair)
        for (label, value), (words, figure) in zip(self._rows, wanted, strict=False):
            label.setText(words)
            value.setText(figure)


def rows(figures: Statistics) -> list[tuple[str, str]]:
    """What is counted, each with its figure."""
    translate = QCoreApplication.translate
    mean = "\u2013" if figures.mean_seconds is None else format_duration(figures.mean_seconds)
    share = "\u2013" if figures.over_share is None else f"{round(figures.over_share * 100)} %"
    answered = fill(translate("figures", "%1 of %2"), figures.questions_answered, figures.questions_put)
    return [
        (translate("figures", "Interventions from the floor"), str(figures.interventions)),
        (translate("figures", "Distinct delegations"), str(figures.delegations)),
        (translate("figures", "On behalf of others"), str(figures.on_behalf)),
        (translate("figures", "For the first time"), str(figures.first_time)),
        (translate("figures", "Speaking time"), format_duration(figures.seconds)),
        (translate("figures", "On average"), mean),
        (translate("figures", "Over their limit"), share),
        (translate("figures", "Not reached"), str(figures.not_reached)),
        (translate("figures", "Questions answered"), answered),
    ]


def region_bars(parts: Sequence[Part]) -> list[Bar]:
    """The time of each regional group of States."""
    none = QCoreApplication.translate("figures", "no group")
    return _bars([(part.of or none, part, COLOURS[place % len(COLOURS)]) for place, part in enumerate(parts)])


def group_bars(parts: Sequence[Part]) -> list[Bar]:
    """The time of each group for which somebody spoke."""
    return _bars([(part.of, part, "share_1") for part in parts])


def kind_bars(parts: Sequence[Part]) -> list[Bar]:
    """The time of each kind of participant; seats that speak by plan have a bar of their own."""
    return _bars([(kind_name(ParticipantKind(part.of)), part, "accent_fill") for part in parts])


def _bars(parts: Sequence[tuple[str, Part, str]]) -> list[Bar]:
    most = max((part.seconds for _, part, _ in parts), default=0) or 1
    return [
        Bar(name, ((part.seconds / most, colour),), f"{format_duration(part.seconds)} \u00b7 {part.interventions}")
        for name, part, colour in parts
    ]


def theme_bars(meeting: Meeting) -> tuple[list[Bar], str]:
    """How many points each theme has, a stretch for each block; and which colour is which block."""
    counts = theme_counts(meeting)
    blocks = [block for _, block in meeting.session.blocks() if any(block.id in one.by_block for one in counts)]
    most = max((sum(one.by_block.values()) for one in counts), default=0) or 1
    shorts = {theme.id: theme.short for theme in meeting.session.rules.themes}
    bars = []
    for one in counts:
        stretches = tuple(
            (one.by_block.get(block.id, 0) / most, COLOURS[place % len(COLOURS)]) for place, block in enumerate(blocks)
        )
        numbers = " + ".join(str(one.by_block.get(block.id, 0)) for block in blocks)
        bars.append(Bar(shorts[one.theme], stretches, numbers or "0"))
    return bars, " + ".join(short_title(block) for block in blocks)


def along_the_day(meeting: Meeting, now: Stamp, block: str | None) -> tuple[list[Span], list[Mark]]:
    """Every speech as a stretch between the first and the last of the day or block; over its limit in amber."""
    speeches = meeting.speeches(block)
    if block is None and speeches:
        day = meeting.session.venue_time(speeches[-1].began.at).date()
        speeches = tuple(one for one in speeches if meeting.session.venue_time(one.began.at).date() == day)
    if not speeches:
        return [], []
    start = min(speech.began.at for speech in speeches)
    end = max((speech.ended or now).at for speech in speeches)
    whole = max((end - start).total_seconds(), 1.0)

    def place(at: dt.datetime) -> float:
        return min(1.0, max(0.0, (at - start).total_seconds() / whole))

    spans = []
    for speech in speeches:
        over = speech.over(now)
        is_over = over is not None and whole_seconds(over) > 0
        colour = "amber" if is_over else "purple_fill" if speech.seat else "accent_fill"
        spans.append(Span(place(speech.began.at), place((speech.ended or now).at), colour, gap=True))
    times = [(0.0, start), (1.0, end)]
    return spans, [Mark(at, clock_time(meeting.session.venue_time(instant))) for at, instant in times]
