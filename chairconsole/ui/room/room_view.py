"""What the room sees, laid out in parts of the window's height, so that it is the same on every projector."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from chairconsole.ui.feed import Feed
from chairconsole.ui.room.coming_line import ComingLine
from chairconsole.ui.room.room_moment import RoomMoment, RoomWords
from chairconsole.ui.room.room_words import room_words
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.countdown_digits import CountdownDigits
from chairconsole.ui.widgets.fitted_label import FittedLabel
from chairconsole.ui.widgets.fitting import Sizes
from chairconsole.ui.widgets.icon_label import IconLabel
from chairconsole.ui.widgets.progress_bar import ProgressBar
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


TOP = Line(60, 62)
HEADING = Line(204, 66)
NAME = Line(256, 162)
NAME_ALONE = Line(262, 206)
NAME_OF_NO_SPEAKER = Line(262, 300)
DETAIL = Line(416, 66)
DETAIL_OF_NO_SPEAKER = Line(560, 220)
NOTICE = Line(284, 480)
SLOWER = Line(500, 160)
KEEPS = Line(420, 60)
DIGITS = Line(486, 278)
DIGITS_BELOW = Line(930, 96)
STATE = Line(690, 74)
BAR = Line(822, 32)
COMING = Line(922, 116)
UNTIL = Line(949, 62)
CLOCK_WIDTH, CLOCK_WIDTH_12, REHEARSAL_WIDTH, STATE_WIDTH, ICON = 150, 260, 240, 620, 46
UNTIL_WIDTH, LONG_UNTIL_WIDTH, BEGINS_WIDTH, BELOW_WIDTH, KEEPS_WIDTH = 380, 580, 800, 380, 560
USUAL_UNTIL = 18
"""Longer words at the right of the lowest line have more room."""
GAP = 30
EDGE, FRAME, RULE = 26, 16, 4
"""How wide the line at the left, the frame around all, and the line above the lowest words are."""
SMALLEST, SMALL = 42, 52


class Blank(StrEnum):
    """What is left on a blank room display."""

    NOT = ""
    TIME_ONLY = "time"
    NOTHING = "nothing"


class RoomView(QWidget):
    """Shows who has the floor and for how long, and what comes next; it can only look."""

    def __init__(self, look: Look, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._feed = feed
        self._in_twelve_hours = False
        self._blank = Blank.NOT
        normal, strong = QFont.Weight.Normal, QFont.Weight.DemiBold
        self._block = FittedLabel(look, colour="muted", weight=normal, parent=self)
        self._rehearsal = FittedLabel(look, colour="amber", weight=strong, alignment=TO_THE_RIGHT, parent=self)
        self._clock = FittedLabel(look, alignment=TO_THE_RIGHT, parent=self)
        self._heading = FittedLabel(look, colour="muted", weight=strong, parent=self)
        self._name = FittedLabel(look, alignment=FROM_THE_TOP, parent=self)
        self._detail = FittedLabel(look, weight=normal, alignment=FROM_THE_TOP, parent=self)
        self._notice = FittedLabel(look, alignment=FROM_THE_TOP, parent=self)
        self._slower = FittedLabel(look, colour="amber", weight=strong, alignment=FROM_THE_TOP, parent=self)
        self._keeps = FittedLabel(look, weight=strong, alignment=TO_THE_RIGHT, parent=self)
        self._digits = CountdownDigits(look, parent=self)
        self._icon = IconLabel(look, parent=self)
        self._state = FittedLabel(look, weight=strong, parent=self)
        self._bar = ProgressBar(look, parent=self)
        self._coming = ComingLine(look, self)
        self._until = FittedLabel(look, colour="muted", weight=normal, alignment=TO_THE_RIGHT, parent=self)
        self._words = RoomWords("", "", "")
        self._shape: tuple[bool, ...] = ()
        feed.changed.connect(self.show_meeting)
        feed.ticked.connect(self.show_meeting)
        look.changed.connect(self._repaint)
        self.show_meeting()

    def set_in_twelve_hours(self, *, in_twelve_hours: bool) -> None:
        """Write times as a.m. and p.m., or with twenty-four hours."""
        self._in_twelve_hours = in_twelve_hours
        self.show_meeting()
        self._lay_out()

    def blank(self) -> Blank:
        """Return how blank it is."""
        return self._blank

    def set_blank(self, blank: Blank) -> None:
        """Show nothing, or the time only; or the meeting again."""
        if blank is not self._blank:
            self._blank = blank
            self.show_meeting()
            self._repaint()

    def show_meeting(self) -> None:
        """Show the meeting as the feed has it."""
        moment = RoomMoment(self._feed.meeting, self._feed.forecast, self._feed.now, self._in_twelve_hours)
        words = room_words(moment)
        if self._blank is not Blank.NOT:
            words = RoomWords("", "", "", clock=words.clock if self._blank is Blank.TIME_ONLY else "")
        before, self._words = self._words, words
        self._block.set_text(words.block)
        self._rehearsal.set_text(words.rehearsal)
        self._clock.set_text(words.clock)
        self._clock.set_colour("text" if self._blank is Blank.NOT else "room_blank_text")
        self._heading.set_text(words.heading)
        self._heading.set_colour("purple" if words.is_reply else "text" if words.is_point_of_order else "muted")
        self._name.set_text(words.name)
        self._name.set_tail(words.took)
        self._name.set_colour("text" if words.is_speaking or not words.time.digits else "muted")
        self._detail.set_text(words.detail)
        self._detail.set_colour("text" if words.is_speaking else "muted")
        self._notice.set_text(words.notice)
        self._slower.set_text(words.slower)
        self._keeps.set_text(words.keeps)
        self._coming.set_rows(words.coming)
        self._until.set_text(words.until)
        self._show_time(words.time)
        self._lay_out_if_needed(words)
        if _painted(before) != _painted(words):
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale everything with the window."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, what tells of a state at its edge, and the line above the lowest words."""
        painter, theme, unit = QPainter(self), self._look.theme, self._unit()
        if self._blank is not Blank.NOT:
            painter.fillRect(self.rect(), theme.colour("room_blank"))
            return
        painter.fillRect(self.rect(), theme.colour("room"))
        words = self._words
        if words.is_reply:
            painter.fillRect(QRectF(0, 0, EDGE * unit, self.height()), theme.colour("purple_fill"))
        if words.is_point_of_order:
            width, whole = FRAME * unit, QRectF(self.rect())
            for edge in (
                QRectF(0, 0, whole.width(), width),
                QRectF(0, whole.height() - width, whole.width(), width),
                QRectF(0, 0, width, whole.height()),
                QRectF(whole.width() - width, 0, width, whole.height()),
            ):
                painter.fillRect(edge, theme.colour("text"))
        if _has_rule(words):
            above = (self.height() - HEIGHT * unit) / 2
            top = above + (BAR.top + (BAR.height - RULE) / 2) * unit
            place = QRectF(MARGIN * unit, top, self.width() - 2 * MARGIN * unit, max(1.0, RULE * unit))
            painter.fillRect(place, theme.colour("border"))

    def _show_time(self, time: Countdown) -> None:
        words = self._words
        self._digits.set_text(time.digits)
        self._digits.set_phase(time.phase)
        self._digits.set_outlined(is_outlined=words.is_point_of_order and words.is_still)
        is_below = bool(words.notice)
        self._icon.set_icon("" if is_below else time.icon, f"phase_{time.phase}", meaning=time.state)
        self._state.set_text("" if is_below else time.state)
        self._state.set_colour("text" if words.is_still else f"phase_{time.phase}")
        self._bar.set_fraction(time.fraction)
        self._bar.set_phase("paused" if words.is_still else time.phase)
        self._bar.set_stripes("upright" if words.is_still else "slanting" if time.phase == "over" else "")
        self._bar.set_lower_bound(time.lower_bound)
        self._bar.setVisible(time.has_limit and not is_below)

    def _lay_out_if_needed(self, words: RoomWords) -> None:
        """Places depend on what is shown at all, never on what it says."""
        shape = (
            bool(words.time.digits),
            bool(words.detail),
            bool(words.until),
            bool(words.rehearsal),
            bool(words.notice),
            bool(words.time.icon),
            bool(words.keeps),
            len(words.until) > USUAL_UNTIL,
        )
        if shape != self._shape:
            self._shape = shape
            self._lay_out()

    def _lay_out(self) -> None:
        has_time, has_detail, has_until, has_rehearsal, has_notice, has_icon, has_keeps, is_long = self._shape
        whole = round(self.width() / self._unit()) - 2 * MARGIN
        clock = CLOCK_WIDTH_12 if self._in_twelve_hours else CLOCK_WIDTH
        over = clock + GAP + (REHEARSAL_WIDTH + GAP if has_rehearsal else 0)
        self._put(self._block, TOP, 0, whole - over, SMALLEST)
        self._put(self._rehearsal, TOP, whole - over, REHEARSAL_WIDTH if has_rehearsal else 0, SMALLEST)
        self._put(self._clock, TOP, whole - clock, clock, SMALLEST + 4)
        self._put(self._heading, HEADING, 0, whole, SMALL)
        name = NAME_OF_NO_SPEAKER if not has_time else NAME if has_detail else NAME_ALONE
        size, beside = (132, 0) if has_detail and has_time else (168, KEEPS_WIDTH + GAP if has_keeps else 0)
        self._put(self._name, name, 0, whole - beside, size, smallest=SMALL, max_lines=3)
        detail = DETAIL if has_time else DETAIL_OF_NO_SPEAKER
        size, lines = (SMALL, 1) if has_time else (66, 3)
        self._put(self._detail, detail, 0, whole, size, smallest=34, max_lines=lines)
        self._put(self._notice, NOTICE, 0, whole, 140, smallest=44, max_lines=6)
        self._put(self._slower, SLOWER, 0, STATE_WIDTH - GAP, 64, smallest=SMALLEST, max_lines=2)
        self._put(self._keeps, KEEPS, whole - KEEPS_WIDTH, KEEPS_WIDTH, 48)
        self._put(self._icon, Line(STATE.top + (STATE.height - ICON) // 2, ICON), 0, ICON if has_icon else 0)
        left = ICON + 14 if has_icon else 0
        self._put(self._state, STATE, left, STATE_WIDTH - left - GAP, 60)
        below = whole - BELOW_WIDTH, BELOW_WIDTH
        self._put(self._digits, *(DIGITS_BELOW, *below) if has_notice else (DIGITS, STATE_WIDTH, whole - STATE_WIDTH))
        self._put(self._bar, BAR, 0, whole)
        until = 0 if not has_until else BEGINS_WIDTH if not has_time else LONG_UNTIL_WIDTH if is_long else UNTIL_WIDTH
        beside = BELOW_WIDTH if has_notice and has_time else until
        self._put(self._coming, COMING, 0, whole - (beside + GAP if beside else 0))
        self._coming.set_sizes(self._sizes(54, 30, 2))
        self._put(self._until, UNTIL, whole - until, until, SMALLEST)

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


def _has_rule(words: RoomWords) -> bool:
    """Whether a plain line stands in the place of the bar: where no time runs towards a limit."""
    return bool(words.notice) or (not words.time.has_limit and bool(words.coming))


def _painted(words: RoomWords) -> tuple[bool, ...]:
    return words.is_reply, words.is_point_of_order, _has_rule(words)
