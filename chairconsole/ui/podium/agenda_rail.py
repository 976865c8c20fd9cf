"""The agenda of the day, with the steps of the open block; a click on a step offers to go there."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from chairconsole.ui.feed import Feed
from chairconsole.ui.podium.rail_words import RailBlock, RailStep, rail_day
from chairconsole.ui.theme import Look, set_property
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.wording import date_words


class AgendaRail(QScrollArea):
    """Blocks one below the other; `step_chosen` names the block and the step that was clicked."""

    step_chosen = Signal(str, str)

    def __init__(self, look: Look, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Agenda"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._look = look
        self._feed = feed
        self._rows: dict[str, _BlockRow] = {}
        self._here: tuple[str | None, str | None] = (None, None)
        self._page = page = QWidget()
        self.setWidget(page)
        space = look.theme.size("margin_rail")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(space, space, look.theme.size("gap"), space)
        self._column.setSpacing(look.theme.size("gap"))
        self._day = SectionLabel(look)
        self._column.addWidget(self._day)
        self._column.addStretch(1)
        feed.changed.connect(self.show_meeting)
        feed.ticked.connect(self.show_meeting)
        self.show_meeting()

    def show_meeting(self) -> None:
        """Show the meeting as the feed has it; only rows that differ are touched."""
        day = rail_day(self._feed.meeting, self._feed.now)
        date = date_words(day.date, "dddd d MMMM")
        words = self.tr("Day %1 \u00b7 %2").replace("%1", str(day.number)).replace("%2", date)
        self._day.setText(words)
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
        for row in self._rows.values():
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows = {}
        for block in blocks:
            row = _BlockRow(self._look, self._page)
            row.step_chosen.connect(self.step_chosen)
            self._column.insertWidget(self._column.count() - 1, row)
            self._rows[block.id] = row


class _BlockRow(QWidget):
    step_chosen = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: RailBlock | None = None
        self._steps: dict[str, _StepRow] = {}
        theme = look.theme
        self._frame = QFrame(self)
        self._frame.setProperty("role", "rail")
        self._time = PlainLabel(role="muted")
        self._title = WrappedLabel(look=look, max_lines=3)
        self._lines: list[WrappedLabel] = []
        grid = QGridLayout(self._frame)
        grid.setContentsMargins(theme.size("gap"), 6, theme.size("gap"), 6)
        grid.setHorizontalSpacing(theme.size("gap") + 2)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._time, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._text = QVBoxLayout()
        self._text.setSpacing(2)
        self._text.addWidget(self._title)
        grid.addLayout(self._text, 0, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size("gap_small"))
        column.addWidget(self._frame)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._list.setContentsMargins(theme.size("gap_card"), 0, theme.size("gap"), 0)
        column.addLayout(self._list)

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
        if [step.id for step in block.steps] != list(self._steps):
            self._rebuild(block)
        for step in block.steps:
            self._steps[step.id].show_step(step)

    def _show_lines(self, lines: tuple[tuple[str, str], ...]) -> None:
        while len(self._lines) > len(lines):
            label = self._lines.pop()
            self._text.removeWidget(label)
            label.deleteLater()
        while len(self._lines) < len(lines):
            label = WrappedLabel(look=self._look, role="small", max_lines=2)
            self._lines.append(label)
            self._text.addWidget(label)
        for label, (text, tone) in zip(self._lines, lines, strict=True):
            label.setText(text)
            label.set_tone(tone)

    def _rebuild(self, block: RailBlock) -> None:
        for row in self._steps.values():
            self._list.removeWidget(row)
            row.deleteLater()
        self._steps = {}
        for step in block.steps:
            row = _StepRow(self._look, self)
            row.chosen.connect(lambda step_id=step.id, block_id=block.id: self.step_chosen.emit(block_id, step_id))
            self._list.addWidget(row)
            self._steps[step.id] = row


class _StepRow(QWidget):
    chosen = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: RailStep | None = None
        self._symbol = PlainLabel(role="small")
        self._symbol.setFixedWidth(look.theme.size("icon"))
        self._title = WrappedLabel(look=look, role="step", max_lines=3)
        self._figure = PlainLabel(role="step")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(look.theme.size("gap"))
        row.addWidget(self._symbol)
        row.addWidget(self._title, 1)
        row.addWidget(self._figure)

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

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.chosen.emit()
