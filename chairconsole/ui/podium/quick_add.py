"""The field in which names are typed while the chair looks at the room."""

from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from chairconsole.domain.commands import AddRequests, GiveFloor, NewRequest
from chairconsole.domain.directory import Directory
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.podium.choice_list import ChoiceList
from chairconsole.ui.podium.choices import Choice, choices
from chairconsole.ui.theme import Look, set_property
from chairconsole.ui.widgets.chip import Chip
from chairconsole.ui.widgets.key_cap import KeyCap

LONGEST = 20_000


class Purpose(Enum):
    """What Enter does with the name: put it on the floor list, or give it the floor at once."""

    ADD = "add"
    GIVE = "give"


class QuickAdd(QFrame):
    """Type part of a name and press Enter; the choices show below it, and Down takes another than the first.

    `marked` asks to move the mark of the floor list, when the field is empty and an arrow key is pressed.
    """

    marked = Signal(int)

    def __init__(
        self, look: Look, feed: Feed, bridge: Bridge, directory: Directory, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "field")
        self._feed = feed
        self._bridge = bridge
        self._directory = directory
        self._purpose = Purpose.ADD
        self._choices: list[Choice] = []
        theme = look.theme
        self.setFixedHeight(theme.size("field_height"))
        self.field = QLineEdit()
        self.field.setProperty("role", "bare")
        self.field.setMaxLength(LONGEST)
        self.field.setObjectName("quick_add")
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._typed)
        self._first = Chip("", tone="accent")
        self._first.hide()
        self._enter = KeyCap(look, "\u21b5")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size("margin_card"), 0, theme.size("chip_padding"), 0)
        row.setSpacing(theme.size("gap"))
        row.addWidget(self.field, 1)
        row.addWidget(self._first)
        row.addWidget(self._enter)
        self.list = ChoiceList(look, self.parentWidget() or self)
        self.list.taken.connect(self._take)
        self._ask(Purpose.ADD)

    def ask_for_request(self) -> None:
        """Take the focus, to put names on the floor list."""
        self._ask(Purpose.ADD)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def ask_for_speaker(self) -> None:
        """Take the focus, to give somebody the floor at once."""
        self._ask(Purpose.GIVE)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes the choice, arrows change it or move the mark of the list, Esc leaves."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            set_property(self, "focused", "true" if event.type() == QEvent.Type.FocusIn else "false")
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def place_list(self) -> None:
        """Put the choices right below the field, over whatever is there."""
        parent = self.list.parentWidget()
        if parent is not None:
            self.list.stand_below(self.mapTo(parent, self.rect().bottomLeft()), self.width(), parent.height())

    def _ask(self, purpose: Purpose) -> None:
        self._purpose = purpose
        giving = purpose is Purpose.GIVE
        words = (
            self.tr("Give the floor now to\u2026")
            if giving
            else self.tr("Add to the floor list: part of a name, a code\u2026")
        )
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        set_property(self, "purpose", purpose.value)
        self._typed(self.field.text())

    def _typed(self, text: str) -> None:
        giving = self._purpose is Purpose.GIVE
        self._choices = choices(text, self._directory, self._feed.meeting, with_seats=giving)
        self.list.show_choices(self._choices)
        self._first.setVisible(bool(self._choices))
        if self._choices:
            self._show_first(0)
            self.place_list()

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        plain_press = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain_press:
            if not event.isAutoRepeat():
                self._take(self.list.place())
            return True
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and plain_press:
            self._arrow(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key == Qt.Key.Key_Escape:
            self._leave()
            return True
        return False

    def _arrow(self, by: int) -> None:
        if not self._choices:
            self.marked.emit(by)
            return
        place = min(max(self.list.place() + by, 0), len(self._choices) - 1)
        self.list.mark(place)
        self._show_first(place)

    def _leave(self) -> None:
        """First the typed text goes, then the purpose, then the focus."""
        if self.field.text():
            self.field.clear()
        elif self._purpose is Purpose.GIVE:
            self._ask(Purpose.ADD)
        else:
            self.field.clearFocus()

    def _take(self, place: int) -> None:
        if not 0 <= place < len(self._choices):
            return
        choice = self._choices[place]
        if self._purpose is Purpose.GIVE:
            done = self._bridge.do(GiveFloor(participant=choice.participant, seat=choice.seat))
        else:
            done = self._bridge.do(AddRequests((NewRequest(choice.participant),)))
        if done:
            self.field.clear()
            self._ask(Purpose.ADD)

    def _show_first(self, place: int) -> None:
        self._first.setText(_one_line(self._choices[place].label))


def _one_line(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}\u2026"
