"""Where the findings stand on the page: a wash and a line under the words, and a number behind them.

The text stays as it is. Its layout leaves room behind the last letter, and the number is painted there: nobody copies,
counts or takes it back.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import cast

from PySide6.QtCore import QPoint, QRect, QRectF, QSignalBlocker, QSize
from PySide6.QtGui import QFont, QPainter, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from chairconsole.report.checks.finding import Finding
from chairconsole.ui.summary.draft_document import selection_of
from chairconsole.ui.summary.marks.number_badge import badge_width, paint_badge
from chairconsole.ui.theme import Look


@dataclass(frozen=True)
class Mark:
    """The words of a finding, which its cursor follows through what is typed, and its number.

    `room` is as wide as the number takes; another mark may go on behind it.
    """

    number: int
    words: QTextCursor
    room: float
    is_surrounded: bool

    @property
    def start(self) -> int:
        """Where its words begin in the document."""
        return self.words.selectionStart()

    @property
    def end(self) -> int:
        """Where they end, and its number stands."""
        return self.words.selectionEnd()

    def behind(self) -> QTextCursor:
        """A cursor behind its words, with nothing selected."""
        cursor = QTextCursor(self.words)
        cursor.setPosition(self.end)
        return cursor


class FindingMarks(QSyntaxHighlighter):
    """Marks the words of findings in the colours of paper; one without a place is marked nowhere."""

    def __init__(self, look: Look, paper: QTextEdit) -> None:
        super().__init__(paper.document())
        self._look = look
        self._paper = paper
        self._findings: tuple[Finding, ...] = ()
        self._marks: list[Mark] = []

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is marked, in the order of the text."""
        return tuple(self._marks)

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Mark these and no others, numbered from 1; nothing is laid out anew while they are the same."""
        self._findings = tuple(findings)
        placed = [(number, one.place) for number, one in enumerate(self._findings, 1) if one.place is not None]
        words = [(number, selection_of(self.document(), place)) for number, place in placed]
        spans = [(number, cursor.selectionStart(), cursor.selectionEnd()) for number, cursor in words]
        if spans != [(one.number, one.start, one.end) for one in self._marks]:
            ends = [(start, end) for _, start, end in spans]
            self._marks = [self._mark(number, cursor, ends) for number, cursor in words]
            self._lay_out()

    def dress(self) -> None:
        """Mark the same in the colours of another theme, in a text that was set anew."""
        self._marks = []
        self.show_findings(self._findings)

    def heights(self) -> list[float]:
        """How far down in the document each stands that has words left."""
        return [line.center().y() for one in self._marks if (line := self._last_line(one)) is not None]

    def at(self, place: QPoint) -> Mark | None:
        """The mark whose number is at this place of the page, or just behind it, where the words end."""
        reach = QSize(self._look.theme.size("gap_small"), 1)
        return next((mark for mark, _ in self._badges(QRect(place, reach))), None)

    def paint(self, painted: QRect) -> None:
        """Paint the numbers that stand in this part of the page."""
        if not self._marks:
            return
        painter = QPainter(self._paper.viewport())
        selected = self._paper.textCursor()
        theme = self._look.theme
        for mark, room in self._badges(painted):
            if not mark.is_surrounded and not selected.selectionStart() < mark.end <= selected.selectionEnd():
                painter.fillRect(_whole_pixels(room), theme.colour("paper"))
            paint_badge(painter, theme, room.left() + self._gap(), room.center().y(), mark.number)

    def highlightBlock(self, text: str) -> None:
        """Wash the words in this paragraph, and leave room for the numbers behind them."""
        begin = self.currentBlock().position()
        rooms: dict[int, float] = {}
        for mark in self._marks:
            start, end = mark.start - begin, mark.end - begin
            if start < len(text) and end > 0:
                self.setFormat(max(start, 0), end - max(start, 0), self._wash())
                rooms[end] = rooms.get(end, 0) + mark.room
        for end, room in rooms.items():
            style = self._wash()
            style.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            style.setFontLetterSpacing(room)
            self.setFormat(end - 1, 1, style)

    def _lay_out(self) -> None:
        # Qt tells of room as it does of words: nothing was written.
        with QSignalBlocker(self._paper):
            self.rehighlight()
        self._paper.viewport().update()
        self._paper.verticalScrollBar().update()

    def _wash(self) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setBackground(self._look.colour("paper_found"))
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        style.setUnderlineColor(self._look.colour("paper_found_line"))
        return style

    def _gap(self) -> float:
        return self._look.theme.size("gap_small") / 2

    def _mark(self, number: int, words: QTextCursor, spans: Sequence[tuple[int, int]]) -> Mark:
        room = badge_width(self._look.theme, number) + 2 * self._gap()
        return Mark(number, words, room, any(start < words.selectionEnd() < end for start, end in spans))

    def _badges(self, part: QRect) -> Iterator[tuple[Mark, QRectF]]:
        """The marks in this part of the page, the last first, each with its room, as high as the line."""
        # Only what is seen is laid out: this is done at each key.
        first = self._paper.cursorForPosition(part.topLeft()).block().position()
        last = self._paper.cursorForPosition(part.bottomRight()).block()
        across, down = self._paper.horizontalScrollBar().value(), self._paper.verticalScrollBar().value()
        taken: dict[int, float] = {}
        for mark in reversed(self._marks):
            end = mark.end
            if not first < end <= last.position() + last.length() or (line := self._last_line(mark)) is None:
                continue
            taken[end] = taken.get(end, 0) + mark.room
            room = QRectF(line.right() - taken[end] - across, line.top() - down, mark.room, line.height())
            if room.intersects(QRectF(part)):
                yield mark, room

    def _last_line(self, mark: Mark) -> QRectF | None:
        """The line of the last words, up to the end of their room, in the document; None where none are left."""
        block = self.document().findBlock(mark.end)
        end = mark.end - block.position()
        if mark.start == mark.end or not end:
            return None
        line = block.layout().lineForTextPosition(end - 1)
        corner = self.document().documentLayout().blockBoundingRect(block).topLeft()
        room, _ = cast("tuple[float, int]", line.cursorToX(end))
        return QRectF(corner.x(), corner.y() + line.y(), room, line.height())


def _whole_pixels(room: QRectF) -> QRect:
    """The pixels to which Qt washes what stands in this room, and none of the letter before it."""
    left, right = ceil(room.left()), ceil(room.right())
    return QRect(left, floor(room.top()), right - left, ceil(room.height()) + 1)
