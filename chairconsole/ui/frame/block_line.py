"""The countdown of the agenda block, in one line: what is left of it, or what is next and in how long."""

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from chairconsole.domain.base.translatable import fill
from chairconsole.domain.forecast.block_clock import BlockClock, ClockState, block_clock, seconds_left, state_of
from chairconsole.domain.forecast.forecast import Forecast
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.plain_text import advance, plain_tooltip
from chairconsole.ui.words.name_words import short_title
from chairconsole.ui.words.time_words import clock_time, countdown_figure, date_words

NAME, PLAIN, STRONG, FIGURE, ICON = "name", "plain", "strong", "figure", "icon"
"""What a piece is: the block's name, words, a time among them, the large time, a symbol."""

LOOKS = {ClockState.AMPLE: "text", ClockState.LAST: "phase_last", ClockState.OVER: "phase_over"}
ICONS = {ClockState.AMPLE: "", ClockState.LAST: "clock-quarter", ClockState.OVER: "warning"}


@dataclass(frozen=True)
class Piece:
    """Words of one kind in one colour, or a symbol by its name."""

    text: str
    kind: str = PLAIN
    colour: str = "muted"


Pieces = tuple[Piece, ...]


@dataclass(frozen=True)
class BlockWords:
    """The line in full, then shorter ones for narrower places, each with all that matters more than what it lacks."""

    versions: tuple[Pieces, ...] = ((),)

    @property
    def text(self) -> str:
        """The whole line."""
        return text_of(self.versions[0])


def text_of(pieces: Pieces) -> str:
    """What these pieces say."""
    return " ".join(piece.text for piece in pieces if piece.kind != ICON)


def block_words(meeting: Meeting, told: Forecast) -> BlockWords:
    """What the line says at the instant of the forecast; nothing once every block has been held."""
    clock = block_clock(meeting, told)
    if clock is None:
        return BlockWords()
    if clock.following is not None:
        return _towards(meeting, told, clock, clock.following)
    return BlockWords() if clock.block is None else _within(clock, clock.block)


def _within(clock: BlockClock, block: Block) -> BlockWords:
    """What is left of a block, and when the remarks at its end must begin."""
    translate = QCoreApplication.translate
    state = state_of(clock.left)
    words = {
        ClockState.AMPLE: translate("block_line", "left"),
        ClockState.LAST: translate("block_line", "left, last 5 minutes"),
        ClockState.OVER: translate("block_line", "over"),
    }
    name = Piece(short_title(block), NAME)
    figure = Piece(countdown_figure(clock.seconds), FIGURE, LOOKS[state])
    told = Piece(words[state], PLAIN, _tone(state))
    core = (*_icon(state), name, figure, told)
    full, short, shortest = (_rest(clock, how) for how in range(3))
    return _versions((*core, *full), (*core, *short), (*core[:-1], *shortest), core, core[:-1], (*_icon(state), figure))


def _rest(clock: BlockClock, shorter: int) -> Pieces:
    """The second countdown of an open block, the shorter the higher the number."""
    translate = QCoreApplication.translate
    left, what = clock.remarks_in, translate("block_line", "concluding remarks")
    if left is None:
        left, what = clock.floor_ends_in, translate("block_line", "the floor's end")
    elif shorter:
        what = translate("block_line", "remarks")
    if left is None:
        return ()
    state = state_of(left)
    before, after = {
        ClockState.AMPLE: (translate("block_line", "%1 in"), ""),
        ClockState.LAST: (translate("block_line", "%1 soon, in"), ""),
        ClockState.OVER: ("%1", translate("block_line", "late")),
    }[state]
    tone = _tone(state)
    parts: Pieces = (
        Piece(fill(before, what), PLAIN, tone),
        Piece(countdown_figure(seconds_left(left)), STRONG, LOOKS[state]),
    )
    parts = (*_icon(state), *parts, *((Piece(after, PLAIN, tone),) if after else ()))
    return (Piece("\u00b7"), *parts) if shorter < 2 or state is ClockState.AMPLE else parts


def _towards(meeting: Meeting, told: Forecast, clock: BlockClock, following: Block) -> BlockWords:
    """What is next and in how long, after the break that goes on if one does."""
    translate = QCoreApplication.translate
    now = meeting.session.venue_time(told.now.at)
    start = meeting.session.venue_time(meeting.session.start_of(following))
    here = (Piece(short_title(clock.block), NAME), Piece("\u00b7")) if clock.block is not None else ()
    next_name = Piece(short_title(following), NAME if clock.block is None else STRONG, "text" if here else "muted")
    if start.date() != now.date():
        day = Piece(_on_another_day(start, now), STRONG, "text")
        return _versions((*here, next_name, day), (next_name, day), (day,))
    state = state_of(clock.left)
    figure = Piece(countdown_figure(clock.seconds), FIGURE, LOOKS[state])
    tone = _tone(state)
    if state is ClockState.OVER:
        core: Pieces = (*_icon(state), next_name, figure, Piece(translate("block_line", "late"), PLAIN, tone))
    else:
        lead = translate("block_line", "starts in") if not meeting.blocks else translate("block_line", "in")
        if state is ClockState.LAST:
            lead = translate("block_line", "starts soon, in")
        core = (*_icon(state), next_name, Piece(lead, PLAIN, tone), figure)
    return _versions((*here, *core), core, (*_icon(state), figure))


def _on_another_day(start: dt.datetime, now: dt.datetime) -> str:
    translate = QCoreApplication.translate
    if start.date() - now.date() == dt.timedelta(days=1):
        return fill(translate("block_line", "tomorrow at %1"), clock_time(start))
    return fill(translate("block_line", "%1 at %2"), date_words(start.date(), "dddd d MMMM"), clock_time(start))


def _tone(state: ClockState) -> str:
    return "muted" if state is ClockState.AMPLE else LOOKS[state]


def _icon(state: ClockState) -> Pieces:
    return (Piece(ICONS[state], ICON, LOOKS[state]),) if ICONS[state] else ()


def _versions(*versions: Pieces) -> BlockWords:
    return BlockWords(tuple(dict.fromkeys(versions)))


class BlockLine(QWidget):
    """Shows the longest version of the line that has room, at the right of its place; no figure is ever cut."""

    def __init__(self, look: Look, *, figure: str = "font_block", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._figure = figure
        self._words = BlockWords()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_words(self, words: BlockWords) -> None:
        """Show another line."""
        if words == self._words:
            return
        is_of_other_size = self._sizes(words) != self._sizes(self._words)
        self._words = words
        self.setAccessibleName(words.text)
        self._show_rest()
        if is_of_other_size:
            self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the whole line."""
        return self._words.text

    def shown_text(self) -> str:
        """Return the line as it is seen at the present width."""
        return text_of(self._shown())

    def widths(self) -> list[int]:
        """Return the room that each version takes, the whole line first."""
        return self._sizes(self._words)

    def sizeHint(self) -> QSize:
        """Return the room for the whole line."""
        return QSize(max(self.widths()), self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the room for the large time alone."""
        return QSize(min(self.widths()), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer in a tooltip what no longer has room."""
        super().resizeEvent(event)
        self._show_rest()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pieces on one base line."""
        pieces, theme = self._shown(), self._look.theme
        painter = QPainter(self)
        left = float(self.width() - self._width(pieces))
        large = QFontMetricsF(self._font(FIGURE))
        base = (self.height() + large.capHeight()) / 2
        side = float(theme.size("icon"))
        for piece in pieces:
            if piece.kind == ICON:
                place = QRectF(left, base - side + (side - large.capHeight()) / 4, side, side)
                theme.paint_icon(painter, place, piece.text, piece.colour)
            else:
                painter.setFont(self._font(piece.kind))
                painter.setPen(theme.colour(piece.colour))
                painter.drawText(QPointF(left, base), piece.text)
            left += self._room(piece) + theme.size("gap_word")

    def _shown(self) -> Pieces:
        fitting = (pieces for pieces in self._words.versions if self._width(pieces) <= self.width())
        return next(fitting, self._words.versions[-1])

    def _sizes(self, words: BlockWords) -> list[int]:
        return [self._width(pieces) for pieces in words.versions]

    def _width(self, pieces: Pieces) -> int:
        gaps = self._look.theme.size("gap_word") * max(0, len(pieces) - 1)
        return int(sum(self._room(piece) for piece in pieces)) + gaps + 1

    def _room(self, piece: Piece) -> float:
        if piece.kind == ICON:
            return self._look.theme.size("icon")
        return advance(self._font(piece.kind), piece.text)

    def _height(self) -> int:
        # Digits and capitals reach no lower than the base line, the small words do by little.
        return int(QFontMetricsF(self._font(FIGURE)).capHeight() * 1.25) + self._look.theme.size("gap_word")

    def _font(self, kind: str) -> QFont:
        theme = self._look.theme
        if kind == FIGURE:
            return theme.font(self._figure, QFont.Weight.Bold)
        if kind == PLAIN:
            return theme.font("font_body")
        font = theme.font("font_body" if kind == STRONG else "font_step", QFont.Weight.Bold)
        if kind == NAME:
            font.setCapitalization(QFont.Capitalization.AllUppercase)
        return font

    def _show_rest(self) -> None:
        is_whole = self._shown() == self._words.versions[0]
        self.setToolTip("" if is_whole else plain_tooltip(self._words.text))
