"""The agenda of the day, with the steps of the open block; a click on a step offers to go there."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from chairconsole.domain.base.translatable import fill
from chairconsole.domain.forecast.forecast import Forecast
from chairconsole.domain.rules.proceedings_rules import chair_name
from chairconsole.ui.feed import Feed
from chairconsole.ui.theme import Look, set_property
from chairconsole.ui.widgets.chip import ChipButton
from chairconsole.ui.widgets.layouts import STRETCH, column, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.rail_words import RailBlock, RailSegment, RailStep, rail_day, running_seconds
from chairconsole.ui.words.time_words import date_words


class AgendaRail(QScrollArea):
    """Blocks one below the other.

    `step_chosen` names the block and the step that was clicked, `block_chosen` the block, and `repair_chosen` the
    one that is to end when the next starts.
    """

    step_chosen = Signal(str, str)
    block_chosen = Signal(str)
    repair_chosen = Signal(str)

    def __init__(self, look: Look, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Agenda"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._look = look
        self._feed = feed
        self._rows: dict[str, _BlockRow] = {}
        self._shown: Forecast | None = None
        self._seconds: tuple[int, ...] = ()
        self._here: tuple[str | None, str | None] = (None, None)
        self._page = page = QWidget()
        self.setWidget(page)
        space = look.theme.size("margin_rail")
        self._day = SectionLabel(look)
        self._chair = WrappedLabel(look=look, role="small", max_lines=2)
        self._column = column(
            self._day,
            self._chair,
            STRETCH,
            of=page,
            gap=look.theme.size("gap"),
            margins=(space, space, look.theme.size("gap"), space),
        )
        feed.changed.connect(self.show_meeting)
        feed.ticked.connect(self.show_meeting)
        self.show_meeting()

    def show_meeting(self) -> None:
        """Show the meeting as the feed has it; only rows that differ are touched."""
        seconds = running_seconds(self._feed.meeting, self._feed.now)
        if self._shown is self._feed.forecast and self._seconds == seconds:
            # The forecast is of the last full second of the clock, and no count has gone on since.
            return
        self._shown, self._seconds = self._feed.forecast, seconds
        day = rail_day(self._feed.meeting, replace(self._shown, now=self._feed.now))
        date = date_words(day.date, "dddd d MMMM")
        words = fill(self.tr("Day %1 \u00b7 %2"), day.number, date)
        self._day.setText(words)
        chair = chair_name(self._feed.meeting)
        self._chair.setVisible(chair is not None)
        self._chair.setText(fill(self.tr("In the chair: %1"), chair or ""))
        if [block.id for block in day.blocks] != list(self._rows):
            self._rebuild(day.blocks)
        for block in day.blocks:
            self._rows[block.id].show_block(block)
        current = next((row for block in day.blocks if (row := self._rows[block.id]).is_current), None)
        here = (self._feed.meeting.block_id, self._feed.meeting.step_id)
        if current is not None and here != self._here:
            # Only when another step began, so that the rail can be looked through in between.
            self._here = here
            QTimer.singleShot(0, current, lambda: self.ensureWidgetVisible(current.present(), 0, 60))

    def _rebuild(self, blocks: tuple[RailBlock, ...]) -> None:
        for gone in self._rows.values():
            self._column.removeWidget(gone)
            gone.deleteLater()
        self._rows = {}
        for block in blocks:
            shown = self._rows[block.id] = _BlockRow(self._look, self._page)
            shown.step_chosen.connect(self.step_chosen)
            shown.chosen.connect(lambda block_id=block.id: self.block_chosen.emit(block_id))
            shown.repair_chosen.connect(self.repair_chosen)
            self._column.insertWidget(self._column.count() - 1, shown)


class _BlockFrame(QFrame):
    """What a click on a block hits."""

    clicked = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit()


class _BlockRow(QWidget):
    step_chosen = Signal(str, str)
    chosen = Signal()
    repair_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: RailBlock | None = None
        self._steps: dict[str, _StepRow] = {}
        theme = look.theme
        self._frame = _BlockFrame(self)
        self._frame.setProperty("role", "rail")
        self._frame.clicked.connect(self.chosen)
        self._repair = ChipButton.to_press(look, "", "repair_overlap", parent=self._frame)
        self._repair.clicked.connect(self._choose_repair)
        self._repair.hide()
        self._time = PlainLabel(role="muted")
        self._title = WrappedLabel(look=look, max_lines=3)
        self._lines: list[WrappedLabel] = []
        grid = QGridLayout(self._frame)
        grid.setContentsMargins(theme.size("gap"), 6, theme.size("gap"), 6)
        grid.setHorizontalSpacing(theme.size("gap") + 2)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._time, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._text = column(self._title, gap=2)
        grid.addLayout(self._text, 0, 1)
        grid.addWidget(self._repair, 1, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        self._list = column(gap=2, margins=(theme.size("gap_card"), 0, theme.size("gap"), 0))
        column(self._frame, self._list, of=self, gap=theme.size("gap_small"))

    @property
    def is_current(self) -> bool:
        return self._shown is not None and self._shown.is_current

    def present(self) -> QWidget:
        """The step that goes on, or else the block itself."""
        steps = self._shown.steps if self._shown else ()
        return next((self._steps[step.id] for step in steps if step.is_current), self)

    def show_block(self, block: RailBlock) -> None:
        if block == self._shown:
            return
        self._shown = block
        self._time.setText(block.time)
        self._title.setText(f"\u2713 {block.title}" if block.is_done else block.title)
        set_property(self._title, "role", "strong" if block.is_current else "muted")
        set_property(self._frame, "current", "true" if block.is_current else "false")
        self._show_lines(block.lines)
        self._repair.setVisible(block.repair is not None)
        if block.repair is not None:
            self._repair.set_label(block.repair.label)
        if [step.id for step in block.steps] != list(self._steps):
            self._rebuild(block)
        for step in block.steps:
            self._steps[step.id].show_step(step)

    def _choose_repair(self) -> None:
        if self._shown is not None and self._shown.repair is not None:
            self.repair_chosen.emit(self._shown.repair.block)

    def _show_lines(self, lines: tuple[tuple[str, str], ...]) -> None:
        while len(self._lines) > len(lines):
            label = self._lines.pop()
            self._text.removeWidget(label)
            label.hide()
            label.deleteLater()
        while len(self._lines) < len(lines):
            label = WrappedLabel(look=self._look, role="small", max_lines=2)
            self._lines.append(label)
            self._text.addWidget(label)
            label.show()
        for label, (text, tone) in zip(self._lines, lines, strict=True):
            label.setText(text)
            label.set_tone(tone)

    def _rebuild(self, block: RailBlock) -> None:
        for gone in self._steps.values():
            self._list.removeWidget(gone)
            gone.deleteLater()
        self._steps = {}
        for step in block.steps:
            shown = self._steps[step.id] = _StepRow(self._look, self)
            shown.chosen.connect(lambda step_id=step.id, block_id=block.id: self.step_chosen.emit(block_id, step_id))
            self._list.addWidget(shown)


class _StepRow(QWidget):
    chosen = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: RailStep | None = None
        self._symbol = PlainLabel(role="small")
        self._symbol.setFixedWidth(look.theme.size("icon"))
        self._title = WrappedLabel(look=look, role="step", max_lines=5)
        self._figure = PlainLabel(role="step")
        self._look = look
        self._segments: list[_SegmentRow] = []
        self._column = column(
            row(self._symbol, (self._title, 1), self._figure, gap=look.theme.size("gap"), margins=(0, 4)), of=self
        )

    def show_step(self, step: RailStep) -> None:
        if step == self._shown:
            return
        self._shown = step
        self.setAccessibleName(f"{step.title} {step.figure}")
        self._symbol.setText(step.symbol)
        self._symbol.set_tone(step.tone)
        self._title.setText(step.title)
        set_property(self._title, "current", "true" if step.is_current else "false")
        self._figure.setText(step.figure)
        self._figure.set_tone(step.figure_tone)
        while len(self._segments) > len(step.segments):
            gone = self._segments.pop()
            self._column.removeWidget(gone)
            gone.deleteLater()
        while len(self._segments) < len(step.segments):
            self._segments.append(_SegmentRow(self._look))
            self._column.addWidget(self._segments[-1])
            self._segments[-1].show()
        for shown, segment in zip(self._segments, step.segments, strict=True):
            shown.show_segment(segment)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.chosen.emit()


class _SegmentRow(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self._symbol = PlainLabel(role="small")
        self._symbol.setFixedWidth(theme.size("icon"))
        self._title = PlainLabel(role="step", elide=True)
        self._figure = PlainLabel(role="step")
        row(
            self._symbol,
            (self._title, 1),
            self._figure,
            of=self,
            gap=theme.size("gap_small"),
            margins=(theme.size("gap"), 4, 0, 4),
        )

    def show_segment(self, segment: RailSegment) -> None:
        self.setAccessibleName(f"{segment.title} {segment.figure}")
        self._symbol.setText("\u25b6" if segment.is_current else "\u2713")
        self._symbol.set_tone("accent" if segment.is_current else "green")
        self._title.setText(segment.title)
        self._title.set_tone("text" if segment.is_current else "")
        self._figure.setText(segment.figure)
        self._figure.set_tone("accent" if segment.is_current else "")
