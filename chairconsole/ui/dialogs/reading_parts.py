"""A text to be read out: large, paragraph by paragraph, scrolled by key, with a mark at the one that is due."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from chairconsole.report.document.plain_text import with_signs_kept
from chairconsole.report.draft.reading import SpokenPart, due
from chairconsole.ui.theme import Look, set_property
from chairconsole.ui.widgets.layouts import STRETCH, column, row, scrolling
from chairconsole.ui.widgets.wrapped_label import WrappedLabel

WIDEST = 1180
LINE_HEIGHT = 1.25
LINES = 4
"""How many lines of the window an arrow key scrolls."""


class ReadingParts(QScrollArea):
    """Shows the parts in a font of the theme; nothing in it takes the focus."""

    def __init__(
        self, look: Look, font: str = "font_read", margin: str = "margin_page", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._font, self._margin = font, margin
        self._parts: tuple[SpokenPart, ...] = ()
        self.frames: list[QFrame] = []
        scrolling(QWidget(), of=self)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def show_parts(self, parts: Sequence[SpokenPart]) -> None:
        """Show these parts from the first one on; the same again stay where they are."""
        if tuple(parts) == self._parts:
            return
        self._parts = tuple(parts)
        self.frames = [self._frame(part) for part in parts]
        page = QWidget()
        theme = self._look.theme
        column(*self.frames, STRETCH, of=page, gap=theme.size("gap_card"), margins=theme.size(self._margin))
        page.setMaximumWidth(WIDEST)
        self.setWidget(page)

    def mark(self, seconds: float | None) -> None:
        """Mark where one should be after so many seconds; nothing for None."""
        here = None if seconds is None else due(self._parts, seconds)
        for place, frame in enumerate(self.frames):
            set_property(frame, "current", "true" if place == here else "false")

    def takes(self, key: int) -> bool:
        """Scroll by an arrow, a page key or Enter; whether it was one of these keys."""
        bar = self.verticalScrollBar()
        line, screen = self.fontMetrics().lineSpacing() * LINES, bar.pageStep() * 4 // 5
        steps = {
            Qt.Key.Key_Down: line,
            Qt.Key.Key_Up: -line,
            Qt.Key.Key_PageDown: screen,
            Qt.Key.Key_PageUp: -screen,
            Qt.Key.Key_Return: screen,
            Qt.Key.Key_Enter: screen,
        }
        by = steps.get(Qt.Key(key))
        if by is not None:
            bar.setValue(bar.value() + by)
        return by is not None

    def to_start(self) -> None:
        """Show the beginning."""
        self.verticalScrollBar().setValue(0)

    def is_at_end(self) -> bool:
        """Whether the end is seen."""
        bar = self.verticalScrollBar()
        return bar.value() == bar.maximum()

    def _frame(self, part: SpokenPart) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "rail")
        look = self._look
        tone = "muted" if part.is_heading else "text"
        label = WrappedLabel(with_signs_kept(part.text), look=look, tone=tone, line_height=LINE_HEIGHT)
        size = "font_read_heading" if part.is_heading else self._font
        label.setFont(look.theme.font(size, QFont.Weight.Bold if part.is_heading else QFont.Weight.Normal))
        space = look.theme.size("margin_page")
        row(label, of=frame, margins=(space, space // 2, space, space // 2))
        return frame
