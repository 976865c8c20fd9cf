"""The timeline on the screen: planned against actual against projected, with the present instant."""

import datetime as dt

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from chairconsole.report.accounts.timeline import Timeline, timeline
from chairconsole.ui.feed import Feed
from chairconsole.ui.frame.while_seen import show_while_seen
from chairconsole.ui.record.timeline_drawing import draw, least_height, usual_size
from chairconsole.ui.theme import Look
from chairconsole.ui.words.timeline_words import timeline_words

NARROWEST = 640


class TimelineView(QWidget):
    """Shows a day of the meeting as the feed has it, anew with each change and each minute while it is seen."""

    def __init__(self, look: Look, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._feed = feed
        self._date: dt.date | None = None
        self.timeline = timeline(feed.meeting, feed.now)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Timeline of the day"))
        show_while_seen(self, feed, self.show_meeting)
        look.changed.connect(self.update)
        self._take(self.timeline)

    def show_day(self, date: dt.date | None) -> None:
        """Show this day; None for the one that goes on."""
        self._date = date
        self.show_meeting()

    def show_meeting(self) -> None:
        """Show the meeting as the feed has it."""
        self._take(timeline(self._feed.meeting, self._feed.now, self._date))

    def sizeHint(self) -> QSize:
        """Return the room in which no row is squeezed."""
        return usual_size(self.timeline).toSize()

    def minimumSizeHint(self) -> QSize:
        """Return the room in which every row can be read."""
        return QSize(NARROWEST, round(least_height(self.timeline)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        draw(painter, QRectF(self.rect()), self.timeline, self._look.theme)
        painter.end()

    def _take(self, drawn: Timeline) -> None:
        is_as_high = len(drawn.rows) == len(self.timeline.rows)
        self.timeline = drawn
        self.setAccessibleDescription(timeline_words(drawn))
        if not is_as_high:
            self.updateGeometry()
        self.update()
