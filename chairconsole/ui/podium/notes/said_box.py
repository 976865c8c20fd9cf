"""What was said just now: a card for whoever finished last and for the latest speeches of which there are notes."""

import datetime as dt

from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.timing import Stamp, between
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.podium.notes.said_card import SaidCard, of_no_speech
from chairconsole.ui.widgets.layouts import column
from chairconsole.ui.widgets.section_label import SectionLabel

RECENT = 4
JUST = dt.timedelta(minutes=15)
"""What ended longer ago was not said just now."""


class SaidBox(QWidget):
    """The latest speech first; not seen while nothing was said. Another block is about something else."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = context.look
        self._feed = context.feed
        self._cards: dict[str | None, SaidCard] = {}
        gap = context.look.theme.size("gap")
        self._said = column(gap=gap)
        column(SectionLabel(context.look, self.tr("Just said")), self._said, of=self, gap=gap)
        context.feed.changed.connect(self.show_meeting)
        context.feed.minute_passed.connect(self.show_meeting)
        self.show_meeting()

    def show_meeting(self) -> None:
        """Show the meeting as the feed has it."""
        speeches = just_said(self._feed.meeting, self._feed.now)
        self.setVisible(bool(speeches))
        shown = [_key(speech) for speech in speeches]
        # A card that is no longer wanted is as good as a new one, and is styled already.
        free = [self._cards.pop(speech) for speech in list(self._cards) if speech not in shown]
        for place, speech in enumerate(speeches):
            if _key(speech) not in self._cards:
                self._cards[_key(speech)] = free.pop() if free else SaidCard(self._look)
            card = self._cards[_key(speech)]
            if self._said.indexOf(card) != place:
                self._said.insertWidget(place, card)
            card.show()
            card.show_speech(self._feed.meeting, speech, self._feed.now)
        for card in free:
            self._said.removeWidget(card)
            card.deleteLater()


def just_said(meeting: Meeting, now: Stamp) -> list[Intervention | None]:
    """Whoever finished last, and the speeches of which something was noted, of the block that is open or was last.

    The latest comes first; None is where the latest note of no speech belongs.
    """
    last = meeting.latest_speech()
    block = meeting.block_id or (None if last is None else last.block)
    noted = {point.intervention for point in meeting.points.values()}
    if last is not None and last.ended is not None:
        noted.add(last.id)
    told = [(one.began, one.ended or now, one) for one in meeting.interventions.values() if one.id in noted]
    said: list[tuple[Stamp, Stamp, Intervention | None]] = [one for one in told if one[2].block == block]
    said += [(point.kept, point.kept, None) for point in of_no_speech(meeting)[-1:]]
    said.sort(key=lambda one: one[0].at)
    return [one for _, until, one in reversed(said) if between(until, now) < JUST][:RECENT]


def _key(speech: Intervention | None) -> str | None:
    return speech.id if speech is not None else None
