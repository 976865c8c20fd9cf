"""A label of several lines that tells its height for a width, and may stop after so many lines."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.runs import Lines, Run, break_lines, joined

WIDEST = 16_000.0
LEAST_WORDS = "nnnnnnnn"
LEADING = 3
"""How many letters words have at most that lead to another, in small letters: by, of, the."""
WIDTHS_KEPT = 8
HEIGHTS_KEPT = 64


class WrappedLabel(PlainLabel):
    """Text in one or several colours, wrapped at words; after `max_lines` it ends in an ellipsis."""

    def __init__(
        self,
        text: str | Sequence[Run] = "",
        *,
        look: Look | None = None,
        role: str = "",
        tone: str = "",
        max_lines: int = 0,
        line_height: float = 1.0,
        parent: QWidget | None = None,
    ) -> None:
        self._look = look
        self._max_lines = max_lines
        self._line_height = line_height
        self._runs: tuple[Run, ...] = ()
        self._broken: dict[tuple[float, str], Lines] = {}
        self._heights: dict[int, int] = {}
        super().__init__(role=role, tone=tone, parent=parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        if isinstance(text, str):
            self.setText(text)
        else:
            self.set_runs(text)

    def setText(self, text: str) -> None:
        """Show another text, in the one colour of the label."""
        self.set_runs([Run(text)])

    def set_runs(self, runs: Sequence[Run]) -> None:
        """Show text in several colours and weights."""
        if tuple(runs) == self._runs:
            return
        self._runs = tuple(runs)
        self._forget()
        super(PlainLabel, self).setText(joined(runs))  # the rest is shown below, also where only colours change
        self.updateGeometry()
        self.update()
        self._show_rest()

    def set_max_lines(self, lines: int) -> None:
        """Stop after so many lines."""
        if lines != self._max_lines:
            self._max_lines = lines
            self._forget()
            self.updateGeometry()
            self.update()
            self._show_rest()

    def shown_text(self) -> str:
        """Return the text as it is seen at the present width."""
        lines = self._lines(self.contentsRect().width())
        return lines.text if lines.is_cut else self.text()

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Put the lines to another side."""
        self._forget()
        super().setAlignment(alignment)

    def changeEvent(self, event: QEvent) -> None:
        """Break the lines anew after a change of font, style or margins."""
        self._forget()
        super().changeEvent(event)

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the text takes at that width."""
        # A layout asks dozens of times for what it was told.
        height = self._heights.get(width)
        if height is None:
            if len(self._heights) >= HEIGHTS_KEPT:
                self._heights.clear()
            frame = self._frame()
            height = self._heights[width] = _up(self._lines(width - frame.width()).height) + frame.height()
        return height

    def sizeHint(self) -> QSize:
        """Return the size of the text on one line."""
        self.ensurePolished()
        lines = self._lines(WIDEST)
        frame = self._frame()
        return QSize(_up(lines.width) + frame.width(), _up(lines.height) + frame.height())

    def minimumSizeHint(self) -> QSize:
        """Return the width of a short word, and the height of one line."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        frame = self._frame()
        least = metrics.horizontalAdvance(LEAST_WORDS) + frame.width()
        return QSize(min(least, self.sizeHint().width()), metrics.lineSpacing() + frame.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        self.drawFrame(painter)
        place: QRect = self.contentsRect()
        lines = self._lines(place.width())
        top = float(place.top())
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top += max(0.0, (place.height() - lines.height) / 2)
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines.layout.draw(painter, QPointF(place.left(), top))

    def _forget(self) -> None:
        self._broken.clear()
        self._heights.clear()

    def _frame(self) -> QSize:
        inner = self.contentsRect().size()
        return QSize(max(0, self.width() - inner.width()), max(0, self.height() - inner.height()))

    def _lines(self, width: float) -> Lines:
        """The text broken at this width: a layout asks for the same few widths again and again."""
        theme = self._look.theme if self._look is not None else None
        key = (width, theme.name if theme is not None else "")
        lines = self._broken.get(key)
        if lines is None:
            if len(self._broken) >= WIDTHS_KEPT:
                self._broken.clear()
            lines = self._broken[key] = break_lines(
                self._runs,
                self.font(),
                width,
                max_lines=self._max_lines,
                alignment=self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask,
                theme=theme,
                line_height=self._line_height,
            )
        return lines


Version = Sequence[Run]


class VersionedLabel(WrappedLabel):
    """Words in several versions, the longest first: the first that has room is shown, so that no word is ever cut.

    What the version that is shown leaves out is told by the tooltip. `text` is that of the longest.
    """

    def __init__(self, look: Look, *, role: str = "", max_lines: int = 1, parent: QWidget | None = None) -> None:
        self._versions: tuple[tuple[Run, ...], ...] = ((),)
        super().__init__(look=look, role=role, max_lines=max_lines, parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def setText(self, text: str) -> None:
        """Show this text alone, with fewer of its words where it has no room."""
        self.set_texts(fewer_words(text))

    def set_texts(self, texts: Sequence[str]) -> None:
        """Show the first of these texts that has room, else the last."""
        self.set_versions([[Run(text)] for text in texts])

    def set_versions(self, versions: Sequence[Version]) -> None:
        """Show the first of these that has room, else the last."""
        wanted = tuple(tuple(version) for version in versions) or ((),)
        if wanted != self._versions:
            self._versions = wanted
            self._choose()
            self.updateGeometry()

    def text(self) -> str:
        """Return the longest version."""
        return joined(self._versions[0])

    def shown_text(self) -> str:
        """Return the version that is seen."""
        return joined(self._runs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose anew."""
        super().resizeEvent(event)
        self._choose()

    def changeEvent(self, event: QEvent) -> None:
        """Choose anew after a change of font or style."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._choose()

    def sizeHint(self) -> QSize:
        """Return the room for the longest version."""
        return self._size(self._versions[0])

    def minimumSizeHint(self) -> QSize:
        """Return the room for the shortest one."""
        least = self._size(self._versions[-1])
        return QSize(least.width() if self._max_lines == 1 else self._widest_word(self._versions[-1]), least.height())

    def _choose(self) -> None:
        width = self.contentsRect().width()
        shown = next((one for one in self._versions if self._fits(one, width)), self._versions[-1])
        self.set_runs(shown)
        self._show_rest()

    def _fits(self, version: Version, width: int) -> bool:
        return self._widest_word(version) <= width and not self._broken_at(version, width).is_cut

    def _widest_word(self, version: Version) -> int:
        if self._max_lines == 1:
            return 0
        metrics = QFontMetricsF(self.font())
        return _up(max((metrics.horizontalAdvance(word) for word in joined(version).split()), default=0.0))

    def _size(self, version: Version) -> QSize:
        self.ensurePolished()
        lines, frame = self._broken_at(version, WIDEST), self._frame()
        return QSize(_up(lines.width) + frame.width(), _up(lines.height) + frame.height())

    def _broken_at(self, version: Version, width: float) -> Lines:
        theme = self._look.theme if self._look is not None else None
        return break_lines(version, self.font(), width, max_lines=self._max_lines, theme=theme)


def fewer_words(text: str) -> list[str]:
    """Return the text, and what is left of it with one word less each time, down to one.

    None ends in a word that only leads to the next, as "by" does.
    """
    words = text.split()
    last = len(words)
    counts = [count for count in range(last, 0, -1) if count in (1, last) or not _leads_on(words[count - 1])]
    return [" ".join(words[:count]) for count in counts] or [""]


def _leads_on(word: str) -> bool:
    return word.islower() and len(word) <= LEADING


def _up(length: float) -> int:
    return int(-(-length // 1))
