"""The line above everything: which session, whether it counts, where the record is, and the venue's clock."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from chairconsole.control.saving import Place
from chairconsole.domain.events import Mode
from chairconsole.ui.feed import Feed
from chairconsole.ui.podium.forecast_words import drift_hint, drift_minutes, drift_words
from chairconsole.ui.said_words import said_words
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.chip import Chip
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.wording import date_words


class RehearsalBanner(PlainLabel):
    """The line that says of a rehearsal that it is one, from edge to edge; a live meeting has none."""

    def __init__(self, look: Look, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(role="banner", parent=parent)
        self.setText(self.tr("Rehearsal \u00b7 its record is kept apart from live ones"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedHeight(look.theme.size("banner_height"))
        self.setVisible(feed.meeting.mode is Mode.REHEARSAL)


class TopBar(QFrame):
    """Title and venue on the left; mode, drift, where everything is on disk, and the time on the right."""

    def __init__(self, look: Look, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAccessibleName(self.tr("Session and clock"))
        self._feed = feed
        self._title = PlainLabel(role="heading", elide=True)
        self._venue = PlainLabel(role="muted", elide=True)
        self._mode = Chip("", filled=True)
        self._drift = Chip("", tone="amber", filled=True)
        self._disk = PlainLabel(role="small")
        self._clock = PlainLabel(role="clock")
        self._date = PlainLabel(role="small")
        theme = look.theme
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size("margin_page"), 6, theme.size("margin_page"), 6)
        row.setSpacing(theme.size("margin_card"))
        # Both give way to what is on the right, the venue first; neither takes more room than it needs.
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._venue.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row.addWidget(self._title, 2)
        row.addWidget(self._venue, 1)
        row.addStretch(0)
        for widget in (self._mode, self._drift, self._disk):
            row.addWidget(widget)
        row.addLayout(self._time())
        feed.changed.connect(self.show_meeting)
        feed.ticked.connect(self.show_meeting)
        self.show_meeting()

    def show_meeting(self) -> None:
        """Show the meeting as the feed has it."""
        meeting = self._feed.meeting
        session = meeting.session
        self._title.setText(session.title)
        self._venue.setText(" \u00b7 ".join(part for part in (session.venue.city, session.venue.place) if part))
        live = meeting.mode is Mode.LIVE
        self._mode.setText(self.tr("LIVE") if live else self.tr("REHEARSAL"))
        self._mode.set_tone("green" if live else "purple")
        self._show_drift()
        self._show_disk()
        now = self._feed.venue_time(self._feed.now.at)
        self._clock.setText(f"{now:%H:%M:%S}")
        date = date_words(now.date(), "ddd d MMM")
        self._date.setText(self.tr("%1 \u00b7 %2 time").replace("%1", date).replace("%2", session.venue.city))

    def _show_drift(self) -> None:
        words, tone = drift_words(drift_minutes(self._feed.forecast))
        self._drift.setVisible(bool(words))
        self._drift.setText(words)
        self._drift.set_tone(tone)
        self._drift.set_hint(drift_hint(self._feed.meeting, self._feed.forecast))

    def _show_disk(self) -> None:
        saving = self._feed.saving
        at = f"{self._feed.venue_time(saving.at):%H:%M:%S}" if saving.at else ""
        if saving.place is Place.RECORD:
            self._disk.setText(self.tr("on disk %1").replace("%1", at))
            self._disk.set_tone("")
        elif saving.place is Place.SECOND_PLACE:
            self._disk.setText(self.tr("\u25b2 on disk elsewhere %1").replace("%1", at))
            self._disk.set_tone("amber")
        else:
            self._disk.setText(self.tr("\u25b2 %n actions NOT SAVED", "", saving.unsaved))
            self._disk.set_tone("red")
        self._disk.set_hint("\n".join(text for text in (str(saving.path or ""), said_words(saving.why)) if text))

    def _time(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        for label in (self._clock, self._date):
            label.setAlignment(label.alignment() | Qt.AlignmentFlag.AlignRight)
            column.addWidget(label)
        return column
