"""A label that shows text as it is, never as HTML, on one line that is shortened when there is no room."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from chairconsole.ui.theme import set_property
from chairconsole.ui.widgets.plain_text import plain_tooltip, shortened


class PlainLabel(QLabel):
    """A label for text from anywhere; with `elide` it is shortened, and a tooltip tells the whole."""

    def __init__(
        self, text: str = "", *, role: str = "", tone: str = "", elide: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._elide = elide
        self._hint = ""
        self._has_room = False
        if role:
            self.setProperty("role", role)
        if tone:
            self.setProperty("tone", tone)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        if text != self.text():
            super().setText(text)
            if self._has_room:
                self._show_rest()

    def set_tone(self, tone: str) -> None:
        """Show the text in the colour of that tone ("" for the one of its role)."""
        set_property(self, "tone", tone)

    def set_phase(self, phase: str) -> None:
        """Show the text in the colour of that phase."""
        set_property(self, "phase", phase)

    def set_hint(self, text: str) -> None:
        """Say more in a tooltip than the text does."""
        self._hint = text
        self._show_rest()

    def shown_text(self) -> str:
        """Return the text as it is seen at the present width."""
        if not self._elide:
            return self.text()
        return shortened(self.font(), self.text(), self.contentsRect().width())

    def minimumSizeHint(self) -> QSize:
        """Return the least size: a shortened label may become very narrow."""
        hint = super().minimumSizeHint()
        if self._elide:
            frame = self.width() - self.contentsRect().width()
            narrow = self.fontMetrics().horizontalAdvance("…") + max(frame, 0)
            hint.setWidth(min(narrow, hint.width()))
        return hint

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew after a change of font or style."""
        super().changeEvent(event)
        if self._has_room and event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._show_rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text in a tooltip when it no longer fits."""
        super().resizeEvent(event)
        self._has_room = True
        self._show_rest()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, shortened to the room there is."""
        if not self._elide:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.drawFrame(painter)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            self.alignment(),
            self.palette(),
            self.isEnabled(),
            self.shown_text(),
            self.foregroundRole(),
        )

    def _is_cut(self) -> bool:
        # Before a layout has given it its room there is nothing to measure the text against.
        return self._has_room and self.shown_text() != self.text()

    def _show_rest(self) -> None:
        parts = [self.text()] if self._is_cut() else []
        tooltip = plain_tooltip("\n".join(parts + ([self._hint] if self._hint else [])))
        if tooltip != self.toolTip():
            self.setToolTip(tooltip)
