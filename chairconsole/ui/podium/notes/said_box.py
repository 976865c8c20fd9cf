"""What was noted just now: a card for each of the latest speeches of which there are notes."""

from PySide6.QtWidgets import QWidget

from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.podium.notes.said_card import SaidCard, of_no_speech
from chairconsole.ui.widgets.layouts import column
from chairconsole.ui.widgets.section_label import SectionLabel

RECENT = 4


class SaidBox(QWidget):
    """The latest speech first; not seen while nothing is noted."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
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
        speeches = [one for one in _with_points(self._feed.meeting) if self._is_of_today(one)][:RECENT]
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

    def _is_of_today(self, speech: Intervention | None) -> bool:
        """Whether it was said today: in the morning, what yesterday ended with was not said just now."""
        began = of_no_speech(self._feed.meeting)[-1].kept.at if speech is None else speech.began.at
        return self._feed.venue_time(began).date() == self._feed.venue_time(self._feed.now.at).date()


def _with_points(meeting: Meeting) -> list[Intervention | None]:
    """The speeches of which something was noted, the latest first; None where the latest note of no speech belongs."""
    noted = {point.intervention for point in meeting.points.values()}
    found: list[Intervention | None] = [one for one in meeting.interventions.values() if one.id in noted]
    alone = of_no_speech(meeting)
    if alone:
        kept = alone[-1].kept.at
        found.insert(sum(one is not None and one.began.at <= kept for one in found), None)
    return found[::-1]


def _key(speech: Intervention | None) -> str | None:
    return speech.id if speech is not None else None
