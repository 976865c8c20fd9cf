"""Under the buttons of the speaker's card: the sentence that the chair says, or the line for a ruling."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedLayout, QWidget

from chairconsole.control.actions import proceedings_actions
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands.proceedings_commands import RuleOnPointOfOrder
from chairconsole.domain.queries.next_step import is_for_later
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.widgets.key_cap import KeyCap
from chairconsole.ui.widgets.layouts import named, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.spoken_words import spoken_words

WORKING_RULING = "ruling"


class SpokenLine(QWidget):
    """Always of one height. The line for the ruling takes the focus when a point of order is raised, and gives it back.

    Enter rules, also with nothing typed; Esc goes back to where one was, and the point of order stays pending.
    """

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._feed = feed = context.feed
        self._bridge = bridge = context.bridge
        self._pending: str | None = None
        self._before: QWidget | None = None
        theme = context.look.theme
        self.setFixedHeight(theme.size("spoken_height"))
        self._words = WrappedLabel(look=context.look, role="step", max_lines=2)
        self._words.setAccessibleName(self.tr("What the chair says"))
        self.field = named(QLineEdit(), "ruling", self.tr("Ruling on the point of order"))
        self.field.setPlaceholderText(self.tr("The ruling, if it is to be noted\u2026"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda text: bridge.keep_working_text(WORKING_RULING, text))
        ruling = QWidget()
        row(
            PlainLabel(self.tr("Ruling"), role="strong", tone="amber"),
            (self.field, 1),
            KeyCap(context.look, "\u21b5"),
            PlainLabel(self.tr("the clock goes on"), role="small"),
            of=ruling,
            gap=theme.size("gap"),
        )
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._words)
        self._stack.addWidget(ruling)
        self.field.setText(bridge.working_text(WORKING_RULING))
        feed.changed.connect(self.show_meeting)
        feed.ticked.connect(self._show_words)
        self.show_meeting()

    def show_meeting(self) -> None:
        """Show the sentence or, while a point of order is pending, the line for the ruling."""
        self._show_words()
        meeting = self._feed.meeting
        pending = None if meeting.suspension is not None else meeting.point_of_order
        before, self._pending = self._pending, pending.id if pending else None
        if self._pending == before:
            return
        if pending is None:
            had_focus = self.field.hasFocus()
            self._stack.setCurrentIndex(0)
            if had_focus:
                self._give_back()
        else:
            self._stack.setCurrentIndex(1)
            if self.isVisible():
                self.rule()

    @answers(proceedings_actions.RULE)
    def rule(self) -> None:
        """Take the focus, to type the ruling; refused if no point of order is pending."""
        if self._feed.meeting.point_of_order is None:
            self._bridge.refused.emit(Refused("no_point_of_order"))
        if self._pending is None:
            return
        focused = QApplication.focusWidget()
        if focused is not self.field:
            self._before = focused
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter rules, Esc goes back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
                if not event.isAutoRepeat():
                    self._rule()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._give_back()
                return True
        return super().eventFilter(watched, event)

    def _rule(self) -> None:
        if self._bridge.do(RuleOnPointOfOrder(ruling=self.field.text())):
            self.field.clear()

    def _give_back(self) -> None:
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.field.clearFocus()

    def _show_words(self) -> None:
        meeting, now = self._feed.meeting, self._feed.now
        words = spoken_words(meeting, now)
        if words and is_for_later(meeting, now):
            # While somebody speaks it is not what the chair says now.
            self._words.set_runs([Run(self.tr("THEN") + "\u2002", "muted", bold=True), Run(words, "muted")])
        else:
            self._words.set_runs([Run(words, "text")])
