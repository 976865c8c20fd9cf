"""What is to be looked at before reading, beside the draft, with what can be put there; and how the whole is."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QScrollArea, QWidget

from chairconsole.domain.base.translatable import fill
from chairconsole.report.checks.criterion import Measure
from chairconsole.report.checks.finding import CureKind, Finding
from chairconsole.ui.summary.checking.criteria_list import CriteriaList
from chairconsole.ui.summary.checking.finding_words import (
    asked_words,
    finding_about,
    finding_title,
    keep_words,
    offer_words,
)
from chairconsole.ui.summary.marks.number_badge import NumberBadge
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.card import Card
from chairconsole.ui.widgets.flow_layout import FlowLayout
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.key_cap import KeyCap
from chairconsole.ui.widgets.layouts import STRETCH, column, named, row, scrolling
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.counted import Counted

MOST_SHOWN = 12
"""So many findings have a card; of more it is said how many there are."""

MOST_OFFERS = 3
TAKE_OUT = "Del"
"""The key that takes out what was found, as it stands on its button."""

MOST_LINES = 4
WIDTH = 236

LEAST_BESIDE = 620
"""A panel of fewer pixels has room for the draft only."""


class FindingCard(Card):
    """One finding: its number, what it is, and a button for each offer, for what is asked for and for keeping it.

    The first button mends it: `written` is to lead to the place where only a person can.
    """

    asked = Signal(object)
    cured = Signal(object, str)
    kept = Signal(object)
    written = Signal(object)

    def __init__(self, look: Look, finding: Finding, number: int, of: int) -> None:
        super().__init__(look, tone="amber", margin="margin_note")
        self._look = look
        self.finding = finding
        title = finding_title(finding)
        self.setAccessibleName(fill(self.tr("%1 of %2: %3"), number, of, title))
        head = WrappedLabel(title, look=look, role="strong")
        self.body.addLayout(row(column(NumberBadge(look, number), STRETCH), (head, 1), gap=look.theme.size("gap")))
        self.body.addWidget(WrappedLabel(finding_about(finding), look=look, role="muted", max_lines=MOST_LINES))
        offers = [(offer_words(finding, one), partial(self.cured.emit, finding, one)) for one in finding.cure.offers]
        keep = (keep_words(finding), partial(self.kept.emit, finding))
        words = asked_words(finding)
        asked = [(words, partial(self.asked.emit, finding))] if words else []
        if not asked and (not offers or finding.cure.kind is CureKind.WRITE):
            offers = [(self.tr("Write it"), partial(self.written.emit, finding)), *offers]
        self.buttons = [self._button(label, press) for label, press in (*offers[:MOST_OFFERS], *asked, keep)]
        self.buttons[-1].setObjectName("keep_finding")
        self.buttons[0].setObjectName("cure_finding")
        self.buttons[0].set_key("\u21b5")
        self.buttons[0].set_variant("primary")
        shown = [offer for offer in finding.cure.offers if not offer.strip(" .,")]
        self._out = next((one for one in self.buttons if shown and one.label() == offer_words(finding, shown[0])), None)
        if self._out is not None and self._out is not self.buttons[0]:
            self._out.set_key(TAKE_OUT)
        self._lay_out()

    def take_out(self) -> bool:
        """Take out what was found; whether that is offered."""
        if self._out is not None:
            self._out.click()
        return self._out is not None

    def _lay_out(self) -> None:
        """Let the buttons stand side by side as far as there is room; what is too long for one stands above it."""
        theme = self._look.theme
        room = WIDTH - theme.size("scroll_bar") - 2 * theme.size("margin_note")
        flow = FlowLayout(gap=theme.size("gap"))
        for button in self.buttons:
            if button.sizeHint().width() > room:
                words = [Run("\u2192 ", "accent"), Run(button.label())]
                self.body.addWidget(WrappedLabel(words, look=self._look, role="sentence", max_lines=MOST_LINES))
                button.set_label(self.tr("Put it so"))
                flow = FlowLayout(gap=theme.size("gap"))
            flow.addWidget(button)
            if flow.count() == 1:
                self.body.addLayout(flow)

    def _button(self, label: str, press: Callable[[], object]) -> KeyButton:
        button = KeyButton(self._look, label)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.set_hint(label)
        button.clicked.connect(lambda: press())
        return button


class CheckPanel(QWidget):
    """The findings as cards, and below them the criteria.

    `asked`, `cured` and `kept` follow a button, `shown` whatever one goes to, `left` what is to be written there.
    `taken_back` asks for the draft as it was before the last step.
    """

    asked = Signal(object)
    cured = Signal(object, str)
    kept = Signal(object)
    shown = Signal(object)
    left = Signal()
    taken_back = Signal()

    def __init__(self, look: Look, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "check", self.tr("Before reading"))
        self._look = look
        self.cards: list[FindingCard] = []
        self._findings: tuple[Finding, ...] = ()
        self._place = 0
        self._has_room = True
        self._has_measures = False
        self._page = QWidget()
        self._column = column(of=self._page, gap=look.theme.size("gap_card"))
        self._criteria = CriteriaList(look)
        self._column.addWidget(self._criteria)
        self._column.addStretch(1)
        self._more = PlainLabel(role="muted")
        self._area: QScrollArea = scrolling(self._page)
        head = row(SectionLabel(look, self.tr("Before reading")), STRETCH, KeyCap(look, key))
        column(head, (self._area, 1), self._more, of=self, gap=look.theme.size("gap"))
        self.setFixedWidth(WIDTH)
        self.show_findings(())

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is shown, the first of which has number 1."""
        return self._findings

    def show_findings(self, findings: Sequence[Finding], measures: Sequence[Measure] = ()) -> None:
        """Show these instead, and the criteria below them; nothing is built anew while they are the same."""
        self._criteria.show_measures(measures)
        self._has_measures = bool(measures)
        if tuple(findings) == self._findings and self.cards:
            return
        had_focus = any(button.hasFocus() for card in self.cards for button in card.buttons)
        if not had_focus:
            self._place = self._place_among(findings)
        self._findings = tuple(findings)
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        carded = enumerate(findings[:MOST_SHOWN], 1)
        self.cards = [FindingCard(self._look, one, place, len(findings)) for place, one in carded]
        for place, card in enumerate(self.cards):
            card.asked.connect(self.asked)
            card.cured.connect(self.cured)
            card.kept.connect(self.kept)
            card.written.connect(self._write)
            self._column.insertWidget(place, card)
            card.show()
        more = len(self._findings) - len(self.cards)
        self._more.setText(Counted.tr("and %n more", "", more))
        self._more.setVisible(more > 0)
        self._show_if_there_is_room()
        # The page grows now: it would be painted once with all cards squeezed into the height that it had.
        QCoreApplication.sendEvent(self._area, QEvent(QEvent.Type.LayoutRequest))
        self._place = min(self._place, len(self.cards))
        if had_focus and self.cards:
            self._place = max(self._place - 1, 0)
            self.go_to_next()
        elif had_focus:
            self.left.emit()

    def set_has_room(self, *, has_room: bool) -> None:
        """Stand beside the draft, or leave all room to it."""
        self._has_room = has_room
        self._show_if_there_is_room()

    def go_to_next(self) -> bool:
        """Go to the next card, after the last to the first; whether there is one."""
        if not self.cards:
            return False
        card = self.cards[self._place % len(self.cards)]
        self._place = self._place % len(self.cards) + 1
        self.shown.emit(card.finding)
        if self.isVisible():  # Qt would give the keys to a hidden button
            card.buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._area.ensureWidgetVisible(card)
        return True

    def show_card(self, number: int) -> None:
        """Let the card of this number be seen, if it has one."""
        if number <= len(self.cards):
            self._area.ensureWidgetVisible(self.cards[number - 1])
            self._place = number - 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, Del takes out what it is about.

        What was mended is taken back as on the page; Esc goes back to it.
        """
        focused = self.focusWidget()
        is_plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if is_plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, KeyButton):
            focused.click()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.taken_back.emit()
        elif is_plain and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif is_plain and event.key() == Qt.Key.Key_Delete and not event.isAutoRepeat():
            next((card for card in self.cards if focused in card.buttons and card.take_out()), None)
        else:
            super().keyPressEvent(event)

    def _place_among(self, findings: Sequence[Finding]) -> int:
        """Where the next card stands among other findings: what was mended has left its place to it."""
        still = {(one.code, one.found) for one in findings}
        return sum((one.code, one.found) in still for one in self._findings[: self._place])

    def _write(self, finding: Finding) -> None:
        self.shown.emit(finding)
        self.left.emit()

    def _show_if_there_is_room(self) -> None:
        self.setVisible(self._has_room and (bool(self._findings) or self._has_measures))
