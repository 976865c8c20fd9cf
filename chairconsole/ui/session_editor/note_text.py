"""The note's own text with its line numbers; the lines in question are marked and scrolled to."""

from collections.abc import Collection, Iterator

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextBlock, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from chairconsole.intake.reading.note import Note
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import named
from chairconsole.ui.widgets.plain_text import text_width

LONGEST_LINE = 3000
"""More of a line than this is not shown: a line of a million characters would have to be laid out as one."""
TAB = "10:00 \u2013 10:15  "
"""The first column of an agenda in a table is about as wide as a time."""


class NoteText(QPlainTextEdit):
    """Read-only. Lines in question have a ground and an edge; so have those from which a row of the agenda comes."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._asked: frozenset[int] = frozenset()
        self._shown: frozenset[int] = frozenset()
        self._left_out: frozenset[int] = frozenset()
        named(self, "note_text", self.tr("The note"))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # A line that is too long is broken; nothing is ever beside what is seen.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabStopDistance(text_width(look.theme.font(), TAB))
        self._numbers = _LineNumbers(self)
        self._make_room()
        self.updateRequest.connect(self._scroll_numbers)
        self.blockCountChanged.connect(self._make_room)

    def show_note(self, note: Note) -> None:
        """Show this note from its first line on."""
        self.setPlainText("\n".join(_one_line(line.text) for line in note.lines))
        self._make_room()

    def mark(self, asked: Collection[int], shown: Collection[int] = (), left_out: Collection[int] = ()) -> None:
        """Mark the lines in question, those that are pointed at, and those that no block comes from."""
        self._asked, self._shown, self._left_out = frozenset(asked), frozenset(shown), frozenset(left_out)
        self.viewport().update()
        self._numbers.update()
        self._show_marked()

    def ground_of(self, line: int) -> str:
        """The colour of a line's edge; "" for none."""
        if line in self._shown:
            return "accent"
        if line in self._asked:
            return "amber"
        return "red" if line in self._left_out else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the numbers as high as the text, and in sight what is marked."""
        super().resizeEvent(event)
        self._place_numbers()
        self._show_marked()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grounds of the marked lines, then the text."""
        painter = QPainter(self.viewport())
        theme = self._look.theme
        for block, place in self.lines_in_sight():
            colour = self.ground_of(block.blockNumber() + 1)
            if colour:
                painter.fillRect(place, theme.colour(f"{colour}_soft"))
        painter.end()
        super().paintEvent(event)

    def lines_in_sight(self) -> Iterator[tuple[QTextBlock, QRectF]]:
        """The lines that are seen, with their places."""
        block = self.firstVisibleBlock()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if place.top() > self.viewport().height():
                return
            place.setLeft(0)
            place.setWidth(self.viewport().width())
            yield block, place
            block = block.next()

    def numbers_width(self) -> int:
        """The room of the line numbers."""
        digits = "0" * max(3, len(str(self.blockCount())))
        theme = self._look.theme
        return text_width(theme.font("font_small"), digits) + 2 * theme.size("gap") + theme.size("edge")

    def paint_numbers(self, event: QPaintEvent) -> None:
        """Paint the numbers of the lines that are seen, and the edges of those that are marked."""
        painter = QPainter(self._numbers)
        theme = self._look.theme
        painter.setFont(theme.font("font_small"))
        edge, gap, width = theme.size("edge"), theme.size("gap"), self._numbers.width()
        height = self.fontMetrics().lineSpacing()
        for block, place in self.lines_in_sight():
            number = block.blockNumber() + 1
            colour = self.ground_of(number)
            if colour:
                painter.fillRect(QRectF(0, place.top(), width, place.height()), theme.colour(f"{colour}_soft"))
                painter.fillRect(QRectF(0, place.top(), edge, place.height()), theme.colour(colour))
            painter.setPen(theme.colour(colour or "faint"))
            line = QRectF(edge, place.top(), width - edge - gap, height)
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number))

    def _make_room(self) -> None:
        """Give the numbers the room that the last one needs; only when that changes is the text laid out anew."""
        width = self.numbers_width()
        if self.viewportMargins().left() != width:
            self.setViewportMargins(width, 0, 0, 0)
        self._place_numbers()

    def _place_numbers(self) -> None:
        inner, width = self.viewport().geometry(), self.numbers_width()
        self._numbers.setGeometry(QRect(inner.left() - width, inner.top(), width, inner.height()))

    def _scroll_numbers(self, _place: QRect, by: int) -> None:
        if by:
            self._numbers.scroll(0, by)
        else:
            self._numbers.update()

    def _show_marked(self) -> None:
        # The first line, so that the text does not move between doubts about the same lines.
        wanted = min(self._shown or self._asked, default=0)
        if wanted:
            self._scroll_to(wanted)

    def _scroll_to(self, line: int) -> None:
        """Show a line with some of what stands before it, unless it is well in sight."""
        block = self.document().findBlockByNumber(line - 1)
        seen = [one.blockNumber() for one, place in self.lines_in_sight() if place.bottom() <= self.viewport().height()]
        if not block.isValid() or (seen and seen[0] < block.blockNumber() <= seen[-1]):
            return
        before, room = block, self.viewport().height() / 4
        while before.previous().isValid() and room > 0:
            before = before.previous()
            room -= self.blockBoundingRect(before).height()
        self.verticalScrollBar().setValue(before.firstLineNumber())


class _LineNumbers(QWidget):
    """The strip on the left in which the numbers stand."""

    def __init__(self, text: NoteText) -> None:
        super().__init__(text)
        self._text = text

    def sizeHint(self) -> QSize:
        return QSize(self._text.numbers_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._text.paint_numbers(event)


def _one_line(text: str) -> str:
    text = text.replace("\n", " ").replace("\r", " ").replace("\u2028", " ").replace("\u2029", " ")
    return text if len(text) <= LONGEST_LINE else f"{text[:LONGEST_LINE]}\u2026"
