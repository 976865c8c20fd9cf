"""What has no question: lines that no block comes from, and what is only to be known, each with its line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import STRETCH, column, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.plain_text import text_width
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.counted import Counted

MOST = 60
LEAST_HEIGHT = 24
MOST_HEIGHT = 150
"""In pixels at 100 %: some six lines, then one scrolls."""


@dataclass(frozen=True)
class Remark:
    """A sentence about some lines of the note; `is_left_out` if no block comes from them."""

    lines: tuple[int, ...]
    text: str
    is_left_out: bool = False


class RemarkList(QScrollArea):
    """Sentences one below the other; `pointed_at` tells the lines of the one that is chosen by click or Enter."""

    pointed_at = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._remarks: tuple[Remark, ...] | None = None
        self._rows: list[QWidget] = []
        self.setObjectName("remarks")
        self.setAccessibleName(self.tr("Lines without a block, and what else is to be known"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_remarks(())

    def sizeHint(self) -> QSize:
        """Ask for the height of what is shown, but never for much of the screen."""
        page = self.widget()
        wanted = page.heightForWidth(max(self.width(), 1)) if page is not None and page.hasHeightForWidth() else 0
        return QSize(super().sizeHint().width(), min(max(wanted, LEAST_HEIGHT), MOST_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where the sentences are broken otherwise."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show these, those that have no block first; of very many the first, and how many more there are."""
        shown = tuple(sorted(remarks, key=lambda remark: not remark.is_left_out))
        if shown == self._remarks:
            return
        self._remarks = shown
        self._rows = []
        for remark in shown[:MOST]:
            line = _RemarkRow(self._look, remark)
            line.chosen.connect(self.pointed_at)
            self._rows.append(line)
        below: list[QWidget] = []
        if len(shown) > MOST:
            below.append(PlainLabel(Counted.tr("and %n more", "", len(shown) - MOST), role="small"))
        if not shown:
            below.append(PlainLabel(self.tr("Every row of the agenda is a block."), role="small"))
        page = QWidget()
        column(*self._rows, *below, STRETCH, of=page, margins=(0, 0, self._look.theme.size("gap"), 0))
        self.setWidget(page)
        self.updateGeometry()

    def rows(self) -> list[QWidget]:
        """The rows in the order of Tab."""
        return list(self._rows)


class _RemarkRow(QFrame):
    """A line's number and a sentence."""

    chosen = Signal(object)

    def __init__(self, look: Look, remark: Remark) -> None:
        super().__init__()
        self._lines = remark.lines
        self.setObjectName("remark")
        self.setProperty("role", "rail")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(remark.text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        tone = "red" if remark.is_left_out else "muted"
        number = PlainLabel(str(remark.lines[0]) if remark.lines else "\u00b7", role="small", tone=tone)
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        number.setFixedWidth(text_width(look.theme.font("font_small"), "00000"))
        words = WrappedLabel(remark.text, look=look, role="small", tone="text" if remark.is_left_out else "")
        line = row(number, (words, 1), of=self, gap=look.theme.size("gap"), margins=(0, 3, 0, 3))
        line.setAlignment(number, Qt.AlignmentFlag.AlignTop)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self._lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._lines)
        else:
            super().keyPressEvent(event)
