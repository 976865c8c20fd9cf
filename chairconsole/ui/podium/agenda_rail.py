"""The agenda of the day, with the steps of the open block; a click on a step offers to go there."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from chairconsole.domain.base.translatable import fill
from chairconsole.domain.forecast.forecast import Forecast
from chairconsole.domain.rules.proceedings_rules import chair_is_to_be_named, chair_name
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.podium.narrow_rail import NarrowRail
from chairconsole.ui.podium.rail_folding import folded_line, over_and_other
from chairconsole.ui.theme import Look, set_property
from chairconsole.ui.widgets.chip import ChipButton
from chairconsole.ui.widgets.layouts import STRETCH, Margins, column, row, scrolling
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.plain_text import plain_tooltip
from chairconsole.ui.widgets.repeater import Repeater
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.rail_words import RailBlock, RailLine, RailStep, rail_day, running_seconds
from chairconsole.ui.words.time_words import date_words


class AgendaRail(QScrollArea):
    """Blocks one below the other.

    `step_chosen` names the block and the step that was clicked, `block_chosen` the block, and `repair_chosen` the
    one that is to end when the next starts.
    """

    step_chosen = Signal(str, str)
    block_chosen = Signal(str)
    repair_chosen = Signal(str)
    narrowed = Signal()
    """It is narrow from now on, or wide again."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Agenda"))
        self._look = look = context.look
        self._feed = feed = context.feed
        self._shown: Forecast | None = None
        self._seconds: tuple[int, ...] = ()
        self._here: tuple[str | None, str | None] = (None, None)
        page = QWidget()
        scrolling(page, of=self)
        self._is_low = self._is_opened = False
        self._wide = QWidget(page)
        self._narrow = NarrowRail(look, context.actions, page)
        self._narrow.hide()
        column(self._wide, self._narrow, of=page)
        space = look.theme.size("margin_rail")
        self._day = SectionLabel(look)
        self._chair = WrappedLabel(look=look, role="small", max_lines=2)
        blocks, gap = column(gap=look.theme.size("gap")), look.theme.size("gap")
        column(self._day, self._chair, blocks, STRETCH, of=self._wide, gap=gap, margins=(space, space, gap, space))
        self._blocks = Repeater(blocks, self._block_row)
        self._narrow.step_chosen.connect(self.step_chosen)
        self._narrow.block_chosen.connect(self.block_chosen)
        feed.changed.connect(self.show_meeting)
        feed.ticked.connect(self.show_meeting)
        self.show_meeting()

    @property
    def is_narrow(self) -> bool:
        """Whether a symbol and a time are all that is shown."""
        return self._is_low and not self._is_opened

    def fit(self, *, is_low: bool) -> None:
        """Be narrow in a window of few lines."""
        self._is_low = is_low
        self._turn()

    def open(self, *, is_opened: bool) -> None:
        """Show the whole agenda for a while, also in a window of few lines."""
        self._is_opened = is_opened
        self._turn()

    def _turn(self) -> None:
        if self._narrow.isHidden() == self.is_narrow:
            self._wide.setVisible(not self.is_narrow)
            self._narrow.setVisible(self.is_narrow)
            self._shown = None
            self._here = (None, None)
            self.show_meeting()
            self.narrowed.emit()

    def show_meeting(self) -> None:
        """Show the meeting as the feed has it; only rows that differ are touched."""
        seconds = running_seconds(self._feed.meeting, self._feed.now)
        if self._shown is self._feed.forecast and self._seconds == seconds:
            # The forecast is of the last full second of the clock, and no count has gone on since.
            return
        self._shown, self._seconds = self._feed.forecast, seconds
        day = rail_day(self._feed.meeting, replace(self._shown, now=self._feed.now))
        if self.is_narrow:
            self._narrow.show_day(day)
            self._keep_in_sight(self._narrow.present())
            return
        date = date_words(day.date, "dddd d MMMM")
        words = fill(self.tr("Day %1 \u00b7 %2"), day.number, date)
        self._day.setText(words)
        chair = chair_name(self._feed.meeting)
        is_asked = chair_is_to_be_named(self._feed.meeting)
        self._chair.setVisible(chair is not None or is_asked)
        words = fill(self.tr("In the chair: %1"), chair or "")
        self._chair.setText(self.tr("\u25b2 In the chair: who has taken it back?") if is_asked else words)
        self._chair.set_tone("amber" if is_asked else "")
        rows = self._blocks.fit(len(day.blocks))
        for shown, block in zip(rows, day.blocks, strict=True):
            shown.show_block(block)
        current = next((shown for shown in rows if shown.is_current), None)
        self._keep_in_sight(None if current is None else current.present())

    def _keep_in_sight(self, present: QWidget | None) -> None:
        here = (self._feed.meeting.block_id, self._feed.meeting.step_id)
        if present is not None and here != self._here:
            # Only when another step began, so that the rail can be looked through in between.
            self._here = here
            QTimer.singleShot(0, present, lambda: self.ensureWidgetVisible(present, 0, 60))

    def _block_row(self) -> "_BlockRow":
        made = _BlockRow(self._look)
        made.chosen.connect(self.block_chosen)
        made.step_chosen.connect(self.step_chosen)
        made.repair_chosen.connect(self.repair_chosen)
        return made


class _BlockFrame(QFrame):
    """What a click on a block hits."""

    clicked = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit()


class _BlockRow(QWidget):
    step_chosen = Signal(str, str)
    chosen = Signal(str)
    repair_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: RailBlock | None = None
        theme = look.theme
        self._frame = _BlockFrame(self)
        self._frame.setProperty("role", "rail")
        self._frame.clicked.connect(self._choose)
        self._repair = ChipButton.to_press(look, "", "repair_overlap", parent=self._frame)
        self._repair.clicked.connect(self._choose_repair)
        self._repair.hide()
        self._time = PlainLabel(role="muted")
        self._title = WrappedLabel(look=look, max_lines=3)
        grid = QGridLayout(self._frame)
        grid.setContentsMargins(theme.size("gap"), 6, theme.size("gap"), 6)
        grid.setHorizontalSpacing(theme.size("gap") + 2)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._time, 0, 0, Qt.AlignmentFlag.AlignTop)
        text = column(self._title, gap=2)
        grid.addLayout(text, 0, 1)
        grid.addWidget(self._repair, 1, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        steps = column(gap=2, margins=(theme.size("gap_card"), 0, theme.size("gap"), 0))
        self._is_opened = False
        # Its border stands around what it says, which is in line with the steps below.
        small = theme.size("gap_small")
        side = (theme.size("gap_card") - small, 0, theme.size("gap") - small, 0)
        folded = column(margins=side)
        column(self._frame, folded, steps, of=self, gap=theme.size("gap_small"))
        self._folded = Repeater(folded, lambda: _FoldedRow(look, self._open_folded))
        self._lines = Repeater(text, lambda: WrappedLabel(look=look, role="small", max_lines=2))
        self._steps = Repeater(steps, self._step_row)

    @property
    def is_current(self) -> bool:
        return self._shown is not None and self._shown.is_current

    def present(self) -> QWidget:
        """The step that goes on, or else the block itself."""
        return next((step for step in self._steps.widgets if step.is_current), self)

    def show_block(self, block: RailBlock) -> None:
        if block == self._shown:
            return
        self._shown = block
        self._time.setText(block.time)
        self._title.setText(f"\u2713 {block.title}" if block.is_done else block.title)
        set_property(self._title, "role", "strong" if block.is_current else "muted")
        set_property(self._frame, "current", "true" if block.is_current else "false")
        for label, (text, tone) in zip(self._lines.fit(len(block.lines)), block.lines, strict=True):
            label.setText(text)
            label.set_tone(tone)
        self._repair.setVisible(block.repair is not None)
        if block.repair is not None:
            self._repair.set_label(block.repair.label)
        over, others = over_and_other(block.steps)
        for folded in self._folded.fit(1 if over else 0):
            folded.line.show_line(folded_line(over, is_opened=self._is_opened))
            folded.setToolTip(plain_tooltip("\n".join(f"{one.title} {one.figure}" for one in over)))
        steps = block.steps if self._is_opened else others
        for shown, step in zip(self._steps.fit(len(steps)), steps, strict=True):
            shown.show_step(step)

    def _open_folded(self) -> None:
        """Show each of the steps that are over, or no longer."""
        self._is_opened = not self._is_opened
        block, self._shown = self._shown, None
        if block is not None:
            self.show_block(block)

    def _choose(self) -> None:
        if self._shown is not None:
            self.chosen.emit(self._shown.id)

    def _choose_step(self, step_id: str) -> None:
        if self._shown is not None:
            self.step_chosen.emit(self._shown.id, step_id)

    def _choose_repair(self) -> None:
        if self._shown is not None and self._shown.repair is not None:
            self.repair_chosen.emit(self._shown.repair.block)

    def _step_row(self) -> "_StepRow":
        made = _StepRow(self._look)
        made.chosen.connect(self._choose_step)
        return made


class _LineRow(QWidget):
    """A symbol, a title and a figure; `space` pixels between them."""

    def __init__(self, look: Look, title: PlainLabel, space: int, margins: Margins) -> None:
        super().__init__()
        self._symbol = PlainLabel(role="small")
        self._symbol.setFixedWidth(look.theme.size("icon"))
        self._title = title
        self._figure = PlainLabel(role="step")
        self._column = column(row(self._symbol, (title, 1), self._figure, gap=space, margins=margins), of=self)

    def show_line(self, line: RailLine) -> None:
        self.setAccessibleName(f"{line.title} {line.figure}")
        self._symbol.setText(line.symbol)
        self._symbol.set_tone(line.tone)
        self._title.setText(line.title)
        self._title.set_tone("text" if line.is_current else "")
        self._figure.setText(line.figure)
        self._figure.set_tone(line.figure_tone)


class _FoldedRow(_BlockFrame):
    """Steps that are over, in one line with a dashed border; a click shows them, and folds them again."""

    def __init__(self, look: Look, open_it: Callable[[], None]) -> None:
        super().__init__()
        self.clicked.connect(open_it)
        self.setProperty("role", "folded")
        gap, small = look.theme.size("gap"), look.theme.size("gap_small")
        self.line = _LineRow(look, PlainLabel(role="step", elide=True), gap, (small, 3))
        column(self.line, of=self)


class _StepRow(_LineRow):
    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        title = WrappedLabel(look=look, role="step", max_lines=5)
        super().__init__(look, title, look.theme.size("gap"), (0, 4))
        self._shown: RailStep | None = None
        self._segments = Repeater(self._column, lambda: _SegmentRow(look))

    @property
    def is_current(self) -> bool:
        return self._shown is not None and self._shown.is_current

    def show_step(self, step: RailStep) -> None:
        if step == self._shown:
            return
        self._shown = step
        self.show_line(step)
        set_property(self._title, "current", "true" if step.is_current else "false")
        for shown, segment in zip(self._segments.fit(len(step.segments)), step.segments, strict=True):
            shown.show_line(segment)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._shown is not None and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self._shown.id)


class _SegmentRow(_LineRow):
    def __init__(self, look: Look) -> None:
        gap, small = look.theme.size("gap"), look.theme.size("gap_small")
        super().__init__(look, PlainLabel(role="step", elide=True), small, (gap, 4, 0, 4))
