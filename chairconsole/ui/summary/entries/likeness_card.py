"""The card above the points that asks of one suggestion after the other whether it is to be put together."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import summary_actions
from chairconsole.domain.base.translatable import fill
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.notices import why_not
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.summary.entries.likeness_offers import Offer
from chairconsole.ui.widgets.card import Card
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.layouts import STRETCH, named, row
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.counted import Counted

MOST_NOTES = 4
"""So many notes of a suggestion are shown; of more it is said how many there are."""

LOW, MOST_NOTES_LOW = 600, 2
"""A bench of fewer pixels shows fewer notes of a suggestion: the points below need the room more."""

NARROW = 380
"""A card of fewer pixels has no room for the word "suggestions"."""


class LikenessCard(Card):
    """One suggestion at a time: with its button or after an answer stands the next, after the last the first.

    `said` hands on notices.
    """

    said = Signal(object)

    def __init__(
        self, context: PanelContext, sentence_of: Callable[[Offer], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(context.look, tone="accent", margin="margin_note", parent=parent)
        named(self, "likeness", self.tr("Alike?"))
        self._look = look = context.look
        self._bridge = context.bridge
        self._sentence_of = sentence_of
        self._offers: tuple[Offer, ...] = ()
        self._place = 0
        self._is_low = False
        theme = look.theme
        self._question = WrappedLabel(look=look, role="strong", max_lines=2)
        keys = context.actions.first_key
        self._next = self._button("next_likeness", "", "", self.go_on, "flat")
        # It has no key of its own, so that it is reached with Tab.
        self._next.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._next.setFixedHeight(theme.size("chip_height"))
        self._notes = [WrappedLabel(look=look, max_lines=1) for _ in range(MOST_NOTES)]
        self._more = WrappedLabel(look=look, role="muted", max_lines=1)
        self._sentence = named(WrappedLabel(look=look, role="sentence", max_lines=2), "likeness_sentence")
        key = keys(summary_actions.SAME_MESSAGE)
        self._yes = self._button("put_together", "", key, self.put_together, "primary")
        no = self._button("not_alike", self.tr("Not alike"), keys(summary_actions.NOT_ALIKE), self._refuse)
        gap = theme.size("gap_small")
        self.body.setSpacing(gap)
        self.body.addLayout(row((self._question, 1), self._next, gap=gap))
        for label in (*self._notes, self._more, self._sentence):
            self.body.addWidget(label)
        self.body.addSpacing(gap)
        self.body.addLayout(row(self._yes, no, STRETCH, gap=theme.size("gap")))
        self.hide()
        context.actions.claim(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say how many suggestions there are in as many words as have room."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._show()

    @property
    def offer(self) -> Offer | None:
        """The suggestion that is shown; None if none is."""
        return self._offers[self._place] if self._offers else None

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Ask about these; the one that is shown stays as long as it is among them, else the next has its place."""
        before = self.offer
        if tuple(offers) == self._offers:
            self._show()
            return
        self._offers = tuple(offers)
        if before in self._offers:
            self._place = self._offers.index(before)
        elif self._place >= len(self._offers):
            self._place = 0
        self._show()

    def show_low(self, *, is_low: bool) -> None:
        """Leave room to the points where there is little height."""
        if is_low != self._is_low:
            self._is_low = is_low
            self._show()

    def go_on(self) -> None:
        """Show the next suggestion."""
        if self._is_asked():
            self._place = (self._place + 1) % len(self._offers)
            self._show()

    def put_together(self) -> bool:
        """Say yes; whether anything was asked."""
        offer = self.offer
        if offer is not None:
            self._bridge.do(offer.accepted)
        return offer is not None

    @answers(summary_actions.NOT_ALIKE)
    def _refuse(self) -> None:
        if self._is_asked() and self.offer is not None:
            self._bridge.do(self.offer.refused)

    def _is_asked(self) -> bool:
        if not self._offers:
            self.said.emit(why_not(self.tr("Nothing is suggested: what may say the same stands above all points.")))
        return bool(self._offers)

    def _button(
        self, name: str, label: str, key: str, press: Callable[[], object], variant: str = "normal"
    ) -> KeyButton:
        button = named(KeyButton(self._look, label, key, variant=variant), name)
        # Answered by their own keys: Tab goes from the search field on to the points.
        button.setFocusPolicy(button.focusPolicy().NoFocus)
        button.clicked.connect(lambda: press())
        return button

    def _show(self) -> None:
        offer = self.offer
        self.setVisible(offer is not None)
        if offer is None:
            return
        number = len(self._offers)
        self._question.set_runs([Run(offer.question, "accent")])
        words = self.tr("%1 of %2") if self.width() < NARROW else Counted.tr("%1 of %n suggestions", "", number)
        self._next.set_label(fill(words, self._place + 1, number))
        self._next.setVisible(number > 1)
        self._yes.set_label(self.tr("They are alike") if offer.alike else self.tr("Put together"))
        most = MOST_NOTES_LOW if self._is_low else MOST_NOTES
        shown = offer.lines if len(offer.lines) <= most else offer.lines[: most - 1]
        for place, label in enumerate(self._notes):
            label.setVisible(place < len(shown))
            label.set_runs(shown[place] if place < len(shown) else [Run("")])
        more = len(offer.lines) - len(shown)
        self._more.setVisible(bool(more))
        self._more.setText(Counted.tr("and %n more", "", more))
        sentence = self._sentence_of(offer)
        self._sentence.setVisible(bool(sentence))
        self._sentence.set_runs([Run("\u2192 ", "accent"), Run(sentence)])
