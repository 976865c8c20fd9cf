"""Below the buttons while a point of order is pending: how far it has come, and which key goes on."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import speech_actions
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.meeting.state import Meeting
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.theme import set_property
from chairconsole.ui.widgets.chip import Chip
from chairconsole.ui.widgets.key_cap import KeyCap
from chairconsole.ui.widgets.layouts import STRETCH, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.words.order_words import order_words
from chairconsole.ui.words.speaker_words import countdown

KEYS = {0: speech_actions.POINT_OF_ORDER, 3: speech_actions.NEXT}
"""The steps that have a key of their own, by their places."""


@dataclass(frozen=True)
class StepWords:
    """A step on the way through a point of order; its tone says whether it is done (green), due (accent) or later."""

    text: str
    tone: str = ""


def step_words(meeting: Meeting, now: Stamp, *, is_chosen: bool) -> tuple[StepWords, ...]:
    """The way through the point of order that is pending; `is_chosen`: there is a ruling to go on with."""
    order = order_words(meeting, now)
    if order is None:
        return ()
    translate, speech = QCoreApplication.translate, meeting.speech
    back = translate("order", "the meeting goes on")
    if speech is not None:
        back = fill(translate("order", "%1 goes on at %2"), order.brief, countdown(speech, now))
    steps = (
        (translate("order", "clock stands") if order.keeper else translate("order", "raised"), True),
        (translate("order", "who"), bool(order.raiser)),
        (translate("order", "ruling, or none"), is_chosen),
        (back, False),
    )
    due = next(place for place, (_, is_done) in enumerate(steps) if not is_done)
    return tuple(
        StepWords(f"\u2713 {place + 1} {words}", "green")
        if is_done
        else StepWords(f"{place + 1} {words}", "accent" if place == due else "")
        for place, (words, is_done) in enumerate(steps)
    )


class OrderSteps(QWidget):
    """Who, the ruling, and back to the speaker: a chip for each. Hidden where there is no room, and without one."""

    def __init__(self, context: PanelContext, chosen: Callable[[], str], parent: QWidget | None = None) -> None:
        """`chosen` tells the ruling to go on with."""
        super().__init__(parent)
        self._context, self._feed = context, context.feed
        self._chosen = chosen
        self._is_allowed = True
        self._chips: list[Chip] = []
        self.setAccessibleName(self.tr("Steps of the point of order"))
        context.feed.changed.connect(self.show_meeting)
        self.show_meeting()

    def _make(self) -> None:
        """Make the chips, at the first point of order."""
        context = self._context
        self._chips = [Chip("") for _ in range(4)]
        parts: list[QWidget] = []
        for place, chip in enumerate(self._chips):
            parts += [PlainLabel("\u2192", role="muted")] if place else []
            parts.append(chip)
            if place in KEYS:
                parts.append(KeyCap(context.look, context.actions.first_key(KEYS[place])))
        row(*parts, STRETCH, of=self, gap=context.look.theme.size("gap_word"))

    def allow(self, *, is_allowed: bool) -> None:
        """Show the steps, if there is room for them."""
        self._is_allowed = is_allowed
        self.show_meeting()

    def show_meeting(self) -> None:
        """Show how far the point of order has come."""
        words = step_words(self._feed.meeting, self._feed.now, is_chosen=bool(self._chosen()))
        if words and not self._chips:
            self._make()
        self.setVisible(bool(words) and self._is_allowed)
        for chip, step in zip(self._chips, words, strict=False):
            chip.setText(step.text)
            set_property(chip, "tone", step.tone)
        for chip in self._chips[:-1]:
            # The last one is shortened first: whose name it holds stands on the button too.
            chip.setMinimumWidth(chip.sizeHint().width())
