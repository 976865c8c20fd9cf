"""The line above everything: which session, live or rehearsal, where the record is, and the venue's clock."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from chairconsole.control.actions import screen_actions
from chairconsole.control.actions.action import Action
from chairconsole.control.saving import Place
from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.base.translatable import fill
from chairconsole.ui.feed import Feed
from chairconsole.ui.frame.menus import Actions
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.shell.floor_strip import FloorStrip
from chairconsole.ui.shell.saving.copy_mark import CopyMark
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.chip import Chip
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.layouts import column, named, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.words.forecast_words import drift_hint, drift_minutes, drift_words
from chairconsole.ui.words.time_words import date_words, room_clock_words
from chairconsole.ui.words.translated import translated

BESIDE_THE_TITLE = 1010
"""What tabs, floor and clock take, in pixels: title and venue get the rest, so that the tabs never move."""

NARROW = 1360
"""In a window of fewer pixels there is no room for the venue."""

SMALL = 1200
"""In a window of fewer pixels the second copy is told in two words."""

SCREENS = (screen_actions.SHOW_PODIUM, screen_actions.SHOW_RECORD, screen_actions.SHOW_SUMMARY)


class RehearsalBanner(PlainLabel):
    """The line that says of a rehearsal that it is one, from edge to edge; a live meeting has none."""

    def __init__(self, look: Look, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(role="banner", parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._look = look
        self.fit(is_low=False)
        self.setVisible(feed.meeting.mode is Mode.REHEARSAL)

    def fit(self, *, is_low: bool) -> None:
        """Be a stripe in a window of few lines: the line above says the word."""
        words = self.tr("Rehearsal \u00b7 its record is kept apart from live ones")
        self.setText("" if is_low else words)
        self.setAccessibleName(words)
        self.setFixedHeight(self._look.theme.size("stripe_height" if is_low else "banner_height"))


class TopBar(QFrame):
    """Title and venue on the left, then the screens; mode, drift, where everything is on disk, and the time.

    On the screens beside the podium the floor stands in the place of drift and disk; what is wrong stays.
    """

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAccessibleName(self.tr("Session and clock"))
        self._feed = feed = context.feed
        self._bridge = context.bridge
        self._title = PlainLabel(role="heading", elide=True)
        self._venue = PlainLabel(role="muted", elide=True)
        self._mode = Chip("", filled=True)
        self._order = Chip(self.tr("\u2691 Point of order"), tone="text", filled=True)
        self._drift = Chip("", tone="amber", filled=True)
        self._disk = PlainLabel(role="small")
        self._copy = CopyMark(feed)
        self._clock = PlainLabel(role="clock")
        self._date = PlainLabel(role="small")
        self._strip = FloorStrip(context.look, feed, self)
        self._tabs = {action: _tab(context.look, context.actions, action, self) for action in SCREENS}
        self._is_podium, self._is_low = True, False
        self._pill: QWidget | None = None
        self._named: tuple[str, tuple[str, str]] | None = None
        theme = context.look.theme
        self._spacing = theme.size("margin_card")
        # Both give way to what is on the right, the venue first; neither takes more room than it needs.
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._venue.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._what = QWidget(self)
        row((self._title, 2), (self._venue, 1), of=self._what, gap=self._spacing).addStretch(0)
        for label in (self._clock, self._date):
            label.setAlignment(label.alignment() | Qt.AlignmentFlag.AlignRight)
        self._bar = bar = row(
            self._what,
            row(*self._tabs.values(), gap=theme.size("gap_small")),
            (self._strip, 1),
            self._order,
            self._mode,
            self._drift,
            self._disk,
            self._copy,
            column(self._clock, self._date),
            of=self,
            gap=self._spacing,
            margins=(theme.size("margin_page"), 6),
        )
        # Takes the room of the strip while that is hidden.
        bar.insertStretch(2, 0)
        feed.changed.connect(self.show_meeting)
        feed.ticked.connect(self.show_meeting)
        self.show_meeting()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for what is on the right."""
        super().resizeEvent(event)
        self._venue.setVisible(self.width() >= NARROW)
        self._share_out()

    def take_in(self, pill: QWidget) -> None:
        """Have this stand in the place of the mode, where there are few lines."""
        self._pill = pill
        self._bar.insertWidget(self._bar.indexOf(self._mode), pill, 2)
        self.show_meeting()

    def fit(self, *, is_low: bool) -> None:
        """In a window of few lines be one line high: the date is told by the tooltip of the clock."""
        self._is_low = is_low
        self._date.setVisible(not is_low)
        self.show_meeting()
        # Known at once, so that what is below need not be laid out twice.
        self._bar.activate()

    def _share_out(self) -> None:
        """Give title and venue the same room on every screen: the tabs must not move under the mouse.

        Only in the smallest window the title gives way to whatever else has to be said.
        """
        room = max(self.width() - BESIDE_THE_TITLE, self.width() // 5)
        city, whole = self._venue_words()
        needed = self._title.sizeHint().width() + self._spacing + self._venue.fontMetrics().horizontalAdvance(whole)
        self._venue.setText(whole if needed <= room else city)
        self._venue.set_hint("" if needed <= room else whole)
        venue = 0 if self._venue.isHidden() else self._venue.sizeHint().width() + self._spacing
        self._what.setMaximumWidth(min(room, self._title.sizeHint().width() + venue))

    def show_screen(self, action: Action) -> None:
        """Fill the tab of the screen that is shown; beside the podium, show who has the floor."""
        for one, tab in self._tabs.items():
            tab.setChecked(one is action)
        self._is_podium = action is screen_actions.SHOW_PODIUM
        self._strip.setVisible(not self._is_podium)
        self._strip.show_meeting()
        self.show_meeting()

    def show_meeting(self) -> None:
        """Show the meeting as the feed has it."""
        meeting = self._feed.meeting
        session = meeting.session
        if (session.title, self._venue_words()) != self._named:
            self._named = (session.title, self._venue_words())
            self._title.setText(session.title)
            self._share_out()
        live = meeting.mode is Mode.LIVE
        self._mode.setText(self.tr("LIVE") if live else self.tr("REHEARSAL"))
        self._mode.set_tone("green" if live else "purple")
        has_pill = self._is_low and self._pill is not None
        self._mode.setVisible(self._is_podium and not has_pill)
        if self._pill is not None:
            self._pill.setVisible(self._is_podium and has_pill)
        # Also beside the screens on which no card tells it.
        self._order.setVisible(meeting.point_of_order is not None and meeting.suspension is None)
        self._show_drift()
        self._show_disk()
        now = self._feed.venue_time(self._feed.now.at)
        self._clock.setText(f"{now:%H:%M:%S}")
        date = date_words(now.date(), "ddd d MMM")
        offset = room_clock_words(session.clock_offset)
        words = self.tr("%1 \u00b7 room's clock") if offset else self.tr("%1 \u00b7 %2 time")
        self._date.setText(fill(words, date, session.venue.city))
        self._clock.set_hint(self._date.text() if self._is_low else "")
        self._date.set_hint(offset)

    def _venue_words(self) -> tuple[str, str]:
        """The venue where there is little room for it, and in full."""
        venue = self._feed.meeting.session.venue
        whole = " \u00b7 ".join(part for part in (venue.city, venue.place) if part)
        return venue.city or whole, whole

    def _show_drift(self) -> None:
        words, tone = drift_words(drift_minutes(self._feed.forecast))
        self._drift.setVisible(bool(words) and self._is_podium)
        self._drift.setText(words)
        self._drift.set_tone(tone)
        self._drift.set_hint(drift_hint(self._feed.meeting, self._feed.forecast))

    def _show_disk(self) -> None:
        saving = self._feed.saving
        self._disk.setVisible(self._is_podium or saving.place is not Place.RECORD)
        at = f"{self._feed.venue_time(saving.at):%H:%M:%S}" if saving.at else ""
        if saving.place is Place.RECORD:
            self._disk.setText(fill(self.tr("on disk %1"), at))
            self._disk.set_tone("")
        elif saving.place is not Place.NOWHERE:
            self._disk.setText(fill(self.tr("\u25b2 on disk elsewhere %1"), at))
            self._disk.set_tone("amber")
        else:
            actions = self.tr("\u25b2 %n actions NOT SAVED", "", saving.unsaved)
            self._disk.setText(actions if saving.unsaved else self.tr("\u25b2 NOT SAVED"))
            self._disk.set_tone("red")
        copy = self._bridge.second_copy.state if self._bridge.second_copy else None
        self._copy.show_copy(copy, is_quiet=not self._is_podium, is_narrow=self.width() < SMALL)
        self._disk.set_hint("\n".join(text for text in (str(saving.path or ""), translated(saving.why)) if text))


def _tab(look: Look, actions: Actions, action: Action, parent: QWidget) -> KeyButton:
    """A screen's name; a click leaves the focus to the screen, which puts it where one begins."""
    shows = actions.action(action)
    tab = named(KeyButton(look, shows.text(), variant="flat", parent=parent), f"tab_{action.id}")
    tab.set_hint(actions.hint(action))
    tab.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    tab.setCheckable(True)
    tab.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    # A click on the one that is shown must not empty it: which one is filled follows from what is shown.
    tab.clicked.connect(lambda: tab.setChecked(True))
    tab.clicked.connect(shows.trigger)
    return tab
