"""In the speaker's card: the field in which it is typed who raises a point of order."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from chairconsole.domain.commands.proceedings_commands import DescribePointOfOrder
from chairconsole.domain.meeting.floor import PointOfOrder
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.podium.quick_add.below_field import BelowField
from chairconsole.ui.podium.quick_add.typed_line import TypedLine
from chairconsole.ui.theme import set_property
from chairconsole.ui.widgets.key_cap import KeyCap
from chairconsole.ui.widgets.layouts import named, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.words.name_words import shown_name
from chairconsole.ui.words.order_words import RaiserWords, raiser_words

LONGEST = 200


class RaiserField(QFrame):
    """Names are read as in the field of the floor list; whether who is meant may raise it stands beside, before Enter.

    `passed`: whoever stands there raised it, so that one goes on. `left`: Esc, with nothing left to take back.
    """

    passed = Signal()
    left = Signal()

    def __init__(self, context: PanelContext, over: QWidget, parent: QWidget | None = None) -> None:
        """`over` is the card above which the choices may stand."""
        super().__init__(parent)
        self.setProperty("role", "field")
        self._feed, self._bridge = context.feed, context.bridge
        directory, theme = context.directory, context.look.theme
        self._line = TypedLine(lambda: directory.now)
        self._point: PointOfOrder | None = None
        self.setFixedHeight(theme.size("button_height"))
        self.field = named(QLineEdit(), "raiser", self.tr("Who raises the point of order"))
        self.field.setProperty("role", "bare")
        self.field.setMaxLength(LONGEST)
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._read)
        self._verdict = PlainLabel()
        space = theme.size("chip_padding")
        parts = ((self.field, 1), self._verdict, KeyCap(context.look, "\u21b5"))
        row(*parts, of=self, gap=theme.size("gap"), margins=(space, 0))
        self.below = BelowField(context.look, self, over)
        self.below.taken.connect(self._take)

    def ask(self, point: PointOfOrder, *, is_other: bool = False) -> None:
        """Show who raised this one, or ask for it; it `is_other` than the one that is being heard."""
        self._point = point
        asks = self.tr("Who raises the other one?") if is_other else self.tr("Type who")
        self.field.setPlaceholderText(asks)
        self.field.setText("" if point.participant is None else shown_name(point.participant))
        self.below.offer(())
        self._line.read("", self._feed.meeting)
        self._show(raiser_words(point.participant))

    def verdict(self) -> str:
        """What stands beside the name."""
        return self._verdict.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter names who is meant, arrows open choices, Esc takes back what is typed and then leaves."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            set_property(self, "focused", "true" if event.type() == QEvent.Type.FocusIn else "false")
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key, held = event.key(), event.modifiers()
        is_plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_plain:
            if not event.isAutoRepeat():
                self._enter()
            return True
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and is_plain:
            self._arrow(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key == Qt.Key.Key_Escape:
            self._leave()
            return True
        return False

    def _enter(self) -> None:
        if self.below.offered:
            self._take(self.below.marked())
        elif len(self._line):
            self._name()
        elif self._point is not None and self._point.participant is not None:
            self.passed.emit()

    def _arrow(self, by: int) -> None:
        slot = self._line.slot_of(-1)
        if self.below.offered:
            self.below.move_mark(by)
        elif by > 0 and slot is not None:
            self.below.offer(self._line.choices(slot), slot)

    def _leave(self) -> None:
        if self.below.offered or self.below.sentence():
            self.below.offer(())
        elif len(self._line) and self._point is not None:
            self.ask(self._point)
        else:
            self.left.emit()

    def _take(self, place: int) -> None:
        if self.below.slot is not None and 0 <= place < len(self.below.offered):
            self._line.choose(self.below.slot, place)
            self.below.offer(())
            self._name()

    def _name(self) -> None:
        doubtful = self._line.doubtful()
        if len(self._line) > 1:
            self.below.ask(self.tr("One name only here."))
        elif doubtful is not None:
            self.below.offer(self._line.choices(doubtful), doubtful)
        elif self._point is not None:
            who = self._line.only_one()
            if self._bridge.do(DescribePointOfOrder(who, point_of_order=self._point.id)):
                self.passed.emit()

    def _read(self, text: str) -> None:
        self.below.offer(())
        self._line.read(text, self._feed.meeting)
        self._show(raiser_words(self._line.only_one(), text.strip()), is_typed=True)

    def _show(self, words: RaiserWords, *, is_typed: bool = False) -> None:
        """Who is meant is told as long as it is only typed: the field itself says it afterwards."""
        told = (words.name, words.verdict) if is_typed and self.field.text().strip() else (words.verdict,)
        self._verdict.setText(" ".join(filter(None, told)))
        self._verdict.set_tone(words.tone or "muted")
