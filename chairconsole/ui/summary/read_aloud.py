"""The draft on the whole screen, to be read out: large, scrolled by key, with a countdown of its own."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.notation import format_duration
from chairconsole.domain.base.timing import NO_TIME, Stamp, between, whole_seconds
from chairconsole.report.draft.draft_text import parse
from chairconsole.report.draft.length import reading_length
from chairconsole.report.draft.reading import spoken_parts
from chairconsole.ui.dialogs.question_window import CTRL_ENTER
from chairconsole.ui.dialogs.reading_parts import ReadingParts
from chairconsole.ui.feed import Feed
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.countdown_digits import CountdownDigits
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.key_cap import KeyHint
from chairconsole.ui.widgets.layouts import STRETCH, column, named, row
from chairconsole.ui.widgets.plain_label import PlainLabel

LAST_SECONDS = 30
LEAST_READ = 0.5
"""Nobody reads a text out in less than this share of the time that it takes."""


class ReadAloud(QWidget):
    """Space starts the countdown and lets it stand still; arrows and pages scroll; Esc leaves.

    Its countdown is the draft's own: the clock of the speaker is not touched. `delivered` tells, when it is left, that
    the text was read out: it was begun, and its end was reached no sooner than it can be; or Ctrl+Enter said so.
    """

    delivered = Signal()

    def __init__(
        self,
        look: Look,
        feed: Feed,
        text: str,
        *,
        title: str,
        slot: int | None,
        pace: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("read_aloud")
        self.setProperty("role", "page")
        self.setWindowTitle(title)
        self._feed = feed
        self._slot = slot
        self._parts = spoken_parts(parse(text), pace)
        self._least = LEAST_READ * reading_length(" ".join(one.text for one in self._parts), pace).seconds
        self._gone = NO_TIME
        self._since: Stamp | None = None
        self._text = ReadingParts(look, parent=self)
        self._text.show_parts(self._parts)
        theme = look.theme
        self._digits = CountdownDigits(look, parent=self)
        self._state = PlainLabel(role="muted", parent=self)
        self._digits.setFixedHeight(theme.size("countdown_height"))
        space = theme.size("margin_page")
        heading = PlainLabel(title, role="heading", elide=True)
        margins = (space * 2, space, space * 2, space // 2)
        top = row((heading, 1), self._state, space, self._digits, margins=margins)
        hints = (
            KeyHint(look, self.tr("Space"), self.tr("start or stop the countdown")),
            KeyHint(look, "\u2193", self.tr("further")),
            KeyHint(look, "\u2191", self.tr("back")),
            KeyHint(look, "\u2190", self.tr("countdown anew")),
            KeyHint(look, "Esc", self.tr("leave")),
        )
        keep = named(KeyButton(look, self.tr("Was read: keep as delivered"), CTRL_ENTER, parent=self), "delivered")
        keep.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        keep.clicked.connect(self._leave_as_delivered)
        column(top, (self._text, 1), row(*hints, STRETCH, keep, gap=space, margins=(space, 6, space, 6)), of=self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        feed.ticked.connect(self.show_time)
        self.show_time()

    def open(self) -> None:
        """Fill the screen that the console is on: never the projector's."""
        parent = self.parentWidget()
        if parent is not None:
            self.setScreen(parent.screen())
            self.setGeometry(parent.screen().availableGeometry())
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()

    def seconds(self) -> int:
        """How long has been read."""
        running = between(self._since, self._feed.now) if self._since is not None else NO_TIME
        return max(0, whole_seconds(self._gone + running))

    def toggle(self) -> None:
        """Start the countdown, or let it stand still."""
        if self._since is None:
            self._since = self._feed.now
        else:
            self._gone += between(self._since, self._feed.now)
            self._since = None
        self.show_time()

    def begin_anew(self) -> None:
        """Let the whole time run again."""
        self._gone = NO_TIME
        if self._since is not None:
            self._since = self._feed.now
        self._text.to_start()
        self.show_time()

    def event(self, event: QEvent) -> bool:
        """Take Ctrl+Enter here: on the screen behind it keeps a note."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_control_enter(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, start, stop, leave."""
        key = Qt.Key(event.key())
        if _is_control_enter(event):
            self._leave_as_delivered()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif self._text.takes(key) or event.isAutoRepeat():
            pass
        elif key == Qt.Key.Key_Space:
            self.toggle()
        elif key == Qt.Key.Key_Left:
            self.begin_anew()
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        if self._text.is_at_end() and self.seconds() >= max(1, self._least):
            self.delivered.emit()
        self.close()

    def _leave_as_delivered(self) -> None:
        self.delivered.emit()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the focus back to the console."""
        super().closeEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            parent.window().activateWindow()

    def show_time(self) -> None:
        """Show what is left, and mark where one should be."""
        gone = self.seconds()
        left = None if self._slot is None else self._slot - gone
        self._digits.set_text(_digits(gone, left))
        is_over, is_last = left is not None and left < 0, left is not None and left <= LAST_SECONDS
        stands = self._since is None
        self._digits.set_phase("over" if is_over else "paused" if stands else "last" if is_last else "running")
        words = self.tr("stands still") if stands else self.tr("running")
        self._state.setText(self.tr("\u25b2 over the time") if is_over else words)
        self._text.mark(gone if gone or not stands else None)


def _is_control_enter(event: QKeyEvent) -> bool:
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _digits(gone: int, left: int | None) -> str:
    if left is None:
        return format_duration(gone)
    return format_duration(left) if left >= 0 else f"+{format_duration(-left)}"
