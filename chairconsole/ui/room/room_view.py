"""What the room sees, laid out in parts of the window's height, so that it is the same on every projector."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from chairconsole.ui.feed import Feed
from chairconsole.ui.room.coming_line import ComingLine
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.countdown_digits import CountdownDigits
from chairconsole.ui.widgets.fitted_label import FittedLabel
from chairconsole.ui.widgets.fitting import Sizes
from chairconsole.ui.widgets.icon_label import IconLabel
from chairconsole.ui.widgets.progress_bar import ProgressBar
from chairconsole.ui.words.room_words import RoomWords, room_words
from chairconsole.ui.words.speaker_words import Countdown

HEIGHT = 1080
NARROWEST = 1440
"""All measures below are parts of this height; a window narrower than this for its height shows all smaller."""
MARGIN = 90
TO_THE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
FROM_THE_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True)
class Line:
    """A place across the window: its upper end and its height."""

    top: int
    height: int


TOP = Line(64, 54)
HEADING = Line(182, 50)
NAME = Line(228, 182)
NAME_ALONE = Line(228, 236)
NAME_OF_NO_SPEAKER = Line(300, 236)
DETAIL = Line(414, 66)
DETAIL_OF_NO_SPEAKER = Line(540, 220)
SLOWER = Line(506, 150)
KEEPS = Line(424, 50)
DIGITS = Line(482, 258)
STATE = Line(684, 54)
BAR = Line(800, 26)
COMING = Line(928, 112)
UNTIL = Line(957, 54)
CLOCK_WIDTH, REHEARSAL_WIDTH, STATE_WIDTH, ICON = 130, 220, 520, 38
UNTIL_WIDTH, BEGINS_WIDTH = 310, 700
GAP = 30
EDGE = 24
FRAME = 14


class RoomView(QWidget):
    """Shows who has the floor and for how long, and what comes next; it can only look."""

    def __init__(self, look: Look, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._feed = feed
        normal, strong = QFont.Weight.Normal, QFont.Weight.DemiBold
        self._block = FittedLabel(look, colour="muted", weight=normal, parent=self)
        self._rehearsal = FittedLabel(look, colour="amber", weight=strong, alignment=TO_THE_RIGHT, parent=self)
        self._clock = FittedLabel(look, alignment=TO_THE_RIGHT, parent=self)
        self._heading = FittedLabel(look, colour="muted", weight=strong, parent=self)
        self._name = FittedLabel(look, alignment=FROM_THE_TOP, parent=self)
        self._detail = FittedLabel(look, weight=normal, alignment=FROM_THE_TOP, parent=self)
        self._slower = FittedLabel(look, colour="amber", weight=strong, alignment=FROM_THE_TOP, parent=self)
        self._keeps = FittedLabel(look, weight=normal, alignment=TO_THE_RIGHT, parent=self)
        self._digits = CountdownDigits(look, parent=self)
        self._icon = IconLabel(look, parent=self)
        self._state = FittedLabel(look, weight=strong, parent=self)
        self._bar = ProgressBar(look, parent=self)
        self._coming = ComingLine(look, self)
        self._until = FittedLabel(look, colour="muted", weight=normal, alignment=TO_THE_RIGHT, parent=self)
        self._has_edge = False
        self._has_frame = False
        self._shape: tuple[bool, ...] = ()
        feed.changed.connect(self.show_meeting)
        feed.ticked.connect(self.show_meeting)
        look.changed.connect(self._repaint)
        self.show_meeting()

    def show_meeting(self) -> None:
        """Show the meeting as the feed has it."""
        words = room_words(self._feed.meeting, self._feed.forecast, self._feed.now)
        self._block.set_text(words.block)
        self._rehearsal.set_text(words.rehearsal)
        self._clock.set_text(words.clock)
        self._heading.set_text(words.heading)
        self._heading.set_colour("purple" if words.is_reply else "muted")
        self._show_edge(visible=words.is_reply)
        self._show_frame(visible=words.is_point_of_order)
        self._name.set_tail(words.took)
        self._keeps.set_text(words.keeps)
        self._keeps.setVisible(bool(words.keeps))
        self._digits.set_outlined(is_outlined=words.is_point_of_order)
        self._name.set_text(words.name)
        self._name.set_colour("text" if words.is_speaking or not words.time.digits else "muted")
        self._detail.set_text(words.detail)
        self._detail.set_colour("text" if words.is_speaking else "muted")
        self._slower.set_text(words.slower)
        self._coming.set_rows(words.coming)
        self._until.set_text(words.until)
        self._show_time(words.time)
        self._lay_out_if_needed(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale everything with the window."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and, in the panellists' turn, its edge; under a point of order, a frame."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.theme.colour("room"))
        if self._has_edge:
            edge = QRect(0, 0, max(1, round(EDGE * self._unit())), self.height())
            painter.fillRect(edge, self._look.theme.colour("purple_fill"))
        if self._has_frame:
            width = max(1, round(FRAME * self._unit()))
            inside = self.rect().adjusted(width, width, -width, -width)
            painter.fillRect(self.rect(), self._look.theme.colour("text"))
            painter.fillRect(inside, self._look.theme.colour("room"))

    def _show_frame(self, *, visible: bool) -> None:
        """Around everything, while a point of order is pending."""
        if visible != self._has_frame:
            self._has_frame = visible
            self.update()

    def _show_edge(self, *, visible: bool) -> None:
        """At the left, in the colour of the panellists' turn."""
        if visible != self._has_edge:
            self._has_edge = visible
            self.update()

    def _show_time(self, time: Countdown) -> None:
        self._digits.set_text(time.digits)
        self._digits.set_phase(time.phase)
        self._icon.set_icon(time.icon, f"phase_{time.phase}", meaning=time.state)
        self._state.set_text(time.state)
        self._state.set_colour(f"phase_{time.phase}")
        self._bar.set_fraction(time.fraction)
        self._bar.set_phase(time.phase)
        self._bar.set_lower_bound(time.lower_bound)
        self._bar.setVisible(time.has_limit)

    def _lay_out_if_needed(self, words: RoomWords) -> None:
        """Places depend on what is shown at all, never on what it says."""
        below = bool(words.detail or words.keeps)
        shape = (bool(words.time.digits), below, bool(words.until), bool(words.rehearsal))
        if shape != self._shape:
            self._shape = shape
            self._lay_out()

    def _lay_out(self) -> None:
        has_time, has_detail, has_until, has_rehearsal = self._shape
        whole = round(self.width() / self._unit()) - 2 * MARGIN
        over = CLOCK_WIDTH + GAP + (REHEARSAL_WIDTH + GAP if has_rehearsal else 0)
        self._put(self._block, TOP, 0, whole - over, 36)
        self._put(self._rehearsal, TOP, whole - over, REHEARSAL_WIDTH if has_rehearsal else 0, 32)
        self._put(self._clock, TOP, whole - CLOCK_WIDTH, CLOCK_WIDTH, 36)
        name = NAME_OF_NO_SPEAKER if not has_time else NAME if has_detail else NAME_ALONE
        self._put(self._heading, Line(name.top - 46, HEADING.height), 0, whole, 40)
        self._put(self._name, name, 0, whole, 148, smallest=44, max_lines=3)
        detail = DETAIL if has_time else DETAIL_OF_NO_SPEAKER
        self._put(self._detail, detail, 0, whole, 52 if has_time else 64, smallest=30, max_lines=1 if has_time else 4)
        self._put(self._keeps, KEEPS, STATE_WIDTH, whole - STATE_WIDTH, 40)
        self._put(self._slower, SLOWER, 0, STATE_WIDTH - GAP, 60, smallest=40, max_lines=2)
        self._put(self._icon, Line(STATE.top + (STATE.height - ICON) // 2, ICON), 0, ICON)
        self._put(self._state, STATE, ICON + 12, STATE_WIDTH - ICON - 12, 44)
        self._put(self._digits, DIGITS, STATE_WIDTH, whole - STATE_WIDTH)
        self._put(self._bar, BAR, 0, whole)
        until = 0 if not has_until else UNTIL_WIDTH if has_time else BEGINS_WIDTH
        self._put(self._coming, COMING, 0, whole - (until + GAP if until else 0))
        self._coming.set_sizes(self._sizes(46, 26, 2))
        self._put(self._until, UNTIL, whole - until, until, 36)

    def _put(
        self,
        part: QWidget,
        line: Line,
        left: int,
        width: int,
        size: int = 0,
        *,
        smallest: int = 0,
        max_lines: int = 1,
    ) -> None:
        """Give a part its place and, if it has words, their size."""
        unit = self._unit()
        above = (self.height() - HEIGHT * unit) / 2
        edges = [left + MARGIN, left + width + MARGIN]
        from_left, to_right = (round(edge * unit) for edge in edges)
        top, bottom = round(above + line.top * unit), round(above + (line.top + line.height) * unit)
        part.setGeometry(QRect(from_left, top, to_right - from_left, max(1, bottom - top)))
        if isinstance(part, FittedLabel):
            part.set_sizes(self._sizes(size, smallest or size // 2, max_lines))

    def _sizes(self, largest: int, smallest: int, max_lines: int) -> Sizes:
        unit = self._unit()
        return Sizes(max(1, round(largest * unit)), max(1, round(smallest * unit)), max_lines)

    def _unit(self) -> float:
        """How many pixels one of the measures is."""
        return max(1.0, min(self.height(), self.width() * HEIGHT / NARROWEST)) / HEIGHT

    def _repaint(self) -> None:
        for part in (self, *self.findChildren(QWidget)):
            part.update()
