"""The line that says of a rehearsal that it is one, with what moves it on: pause, speed, a jump, a simulated room."""

import datetime as dt
import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QWidget

from chairconsole.control.rehearsal.rehearsal_driver import WORKING_REHEARSAL, RehearsalDriver
from chairconsole.control.saving import NotKept
from chairconsole.domain.base.translatable import fill
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.dialogs.jump_question import JumpQuestion
from chairconsole.ui.feed import Feed
from chairconsole.ui.frame.typed_menu import TypedMenu
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import named, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.words.name_words import speaker_name
from chairconsole.ui.words.time_words import clock_time, date_words

if TYPE_CHECKING:  # what no start loads
    from chairconsole.ui.palette.entry import Entry

SPEEDS = (1.0, 2.0, 5.0, 10.0, 60.0, 600.0)
HEARD_SHARE, SAID_SHARE = 3, 2


class RehearsalBar(QFrame):
    """Advances the simulated room at each tick of the feed; the bridge reports what could not be written."""

    def __init__(
        self, look: Look, feed: Feed, bridge: Bridge, rehearsal_driver: RehearsalDriver, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setAccessibleName(self.tr("Rehearsal"))
        self._look = look
        self._feed = feed
        self._bridge = bridge
        self._driver = rehearsal_driver
        self._kept = ""
        self._said = said = PlainLabel(role="banner", elide=True)
        self._is_low = False
        self._heard = named(PlainLabel(role="banner", elide=True), "heard")
        self._pause = self._button("rehearsal_pause")
        self._pause.clicked.connect(self.toggle_pause)
        self._speed = self._button("rehearsal_speed", self._speeds())
        self._jump = self._button("rehearsal_jump", TypedMenu(self))
        self._jump.menu().aboutToShow.connect(self._list_jumps)
        self._room = self._button("rehearsal_room", self._rooms_menu())
        theme = look.theme
        row(
            (said, SAID_SHARE),
            (self._heard, HEARD_SHARE),
            self._room,
            self._pause,
            self._speed,
            self._jump,
            of=self,
            gap=theme.size("gap"),
            margins=(theme.size("margin_page"), 0),
        )
        self.pill = self._made_pill()
        self.fit(is_low=False)
        feed.ticked.connect(self._go_on)
        self._show()

    def fit(self, *, is_low: bool) -> None:
        """Be a stripe in a window of few lines: what the line says and does is in the `pill` then."""
        self._is_low = is_low
        for part in (self._said, self._heard, self._room, self._pause, self._speed, self._jump):
            part.setVisible(not is_low)
        self.setFixedHeight(self._look.theme.size("stripe_height" if is_low else "rehearsal_height"))

    def toggle_pause(self) -> None:
        """Let the rehearsal stand still, or go on."""
        clock = self._driver.clock
        if clock.is_paused:
            clock.resume()
        else:
            clock.pause()
        self._show()

    def run_at(self, speed: float) -> None:
        """Let the rehearsal run that many times as fast."""
        self._driver.clock.run_at(speed)
        self._show()

    def jump_to(self, instant: dt.datetime) -> None:
        """Put the rehearsal on to a later instant; nothing happens if it is past."""
        if instant > self._feed.now.at:
            self._driver.jump_to(instant)
            self._feed.refresh()
            self._show()

    def entries(self) -> "list[Entry]":
        """What the line does, for the list of everything: each as its button says it, and the button's menu with it."""
        from chairconsole.ui.palette.entry import Entry, Section

        heading = self.accessibleName()
        abouts = {
            self._pause: self.tr("Let the rehearsal stand still, or go on"),
            self._speed: self.tr("Let the rehearsal run faster or slower"),
            self._jump: self.tr("Put the rehearsal on to a later time"),
            self._room: self.tr("Let a simulated room take part, play the chair or take notes"),
        }
        return [
            Entry(
                button.objectName(),
                Section.ACTIONS,
                fill(self.tr("Rehearsal: %1"), button.text()),
                about,
                heading=heading,
                do=button.click if button.menu() is None else partial(self._open_menu, button),
            )
            for button, about in abouts.items()
        ]

    def _open_menu(self, button: QPushButton) -> None:
        if self._is_low:
            button.menu().popup(self.pill.mapToGlobal(self.pill.rect().bottomLeft()))
        else:
            button.showMenu()

    def _made_pill(self) -> QWidget:
        """What is heard, and one button with all that the line does: for the place of the mode in the top line."""
        pill = QWidget()
        self._heard_there = named(PlainLabel(role="small", tone="purple", elide=True), "heard_there")
        self._all = self._button("rehearsal_all", TypedMenu(self))
        menu = self._all.menu()
        menu.addAction(self._pause.text()).triggered.connect(self.toggle_pause)
        for button in (self._speed, self._jump, self._room):
            menu.addMenu(button.menu())
        menu.aboutToShow.connect(self._name_entries)
        row((self._heard_there, 1), self._all, of=pill, gap=self._look.theme.size("gap"))
        return pill

    def _name_entries(self) -> None:
        buttons = (self._pause, self._speed, self._jump, self._room)
        for entry, button in zip(self._all.menu().actions(), buttons, strict=True):
            entry.setText(button.text())

    def _go_on(self) -> None:
        try:
            happened = self._driver.advance()
        except NotKept as error:
            self._feed.refresh()
            self._bridge.not_kept.emit(error, None)
        else:
            if happened:
                self._feed.refresh()
        self._show()

    def _show(self) -> None:
        settings = self._driver.settings()
        if settings != self._kept:
            self._kept = settings
            self._bridge.keep_working_text(WORKING_REHEARSAL, settings)
        rehearsal_driver, room = self._driver, self._driver.room
        clock = rehearsal_driver.clock
        self._pause.setText(self.tr("Go on") if clock.is_paused else self.tr("Pause"))
        self._speed.setText(fill(self.tr("Speed %1"), _times(clock.speed)))
        jumps = rehearsal_driver.jumps_to
        words, said = self.tr("Jump to\u2026"), self.tr("Rehearsal \u00b7 its record is kept apart from live ones")
        if jumps is not None:
            words = fill(self.tr("Living through to %1\u2026"), clock_time(self._feed.venue_time(jumps)))
            said = fill(self.tr("\u25b2 %1 Keys act on what happens meanwhile"), words)
        self._jump.setText(words)
        self._said.setText(said)
        self._said.set_tone("" if jumps is None else "amber")
        seed = fill(self.tr("Simulated room \u00b7 seed %1"), rehearsal_driver.seed)
        self._room.setText(self.tr("Simulated room: none") if room is None else seed)
        self._takes_part.setChecked(room is not None)
        for action in (self._plays_chair, self._takes_notes):
            action.setEnabled(room is not None)
        self._plays_chair.setChecked(room is not None and room.plays_chair)
        self._takes_notes.setChecked(room is not None and room.takes_notes)
        for button in (self._pause, self._speed, self._jump, self._room):
            button.setAccessibleName(button.text())
        speech = self._feed.meeting.speech
        heard = "" if room is None or speech is None else room.heard
        name = "" if speech is None else speaker_name(self._feed.meeting.session, speech)
        for label in (self._heard, self._heard_there):
            label.setText(f"{name}: {heard}" if heard else "")
        speed = self.tr("paused") if clock.is_paused else _times(clock.speed)
        all_words = fill(self.tr("REHEARSAL %1 \u25be"), speed)
        self._all.setText(all_words if jumps is None else words)
        self._all.setAccessibleName(self._all.text())

    def _button(self, name: str, menu: QMenu | None = None) -> QPushButton:
        button = named(QPushButton(self), name)
        button.setProperty("role", "banner")
        button.setFixedHeight(self._look.theme.size("rehearsal_button"))
        # A click leaves the focus in the field where the chair types.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoDefault(False)
        if menu is not None:
            button.setMenu(menu)
        return button

    def _speeds(self) -> QMenu:
        menu = TypedMenu(self)
        menu.reads = self._read_speed
        menu.read.connect(lambda typed: self.run_at(_speed(typed)))
        group = QActionGroup(menu)
        for speed in SPEEDS:
            action = group.addAction(menu.addAction(_times(speed)))
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, speed=speed: self.run_at(speed))
        menu.aboutToShow.connect(lambda: self._check_speed(menu))
        return menu

    def _check_speed(self, menu: QMenu) -> None:
        for action, speed in zip(menu.actions(), SPEEDS, strict=False):
            action.setChecked(speed == self._driver.clock.speed)

    def _read_speed(self, typed: str) -> str:
        speed = _speed(typed)
        return fill(self.tr("Enter: %1 as fast"), _times(speed)) if speed else ""

    def _rooms_menu(self) -> QMenu:
        menu = TypedMenu(self)
        self._takes_part = self._switch(menu, self.tr("A simulated room takes part"), "room_takes_part")
        self._takes_part.triggered.connect(self._let_in_or_send_out)
        menu.addSeparator()
        self._plays_chair = self._switch(menu, self.tr("It also plays the chair"), "room_plays_chair")
        self._plays_chair.triggered.connect(self._play_chair)
        self._takes_notes = self._switch(menu, self.tr("It also takes notes"), "room_takes_notes")
        self._takes_notes.triggered.connect(self._take_notes)
        return menu

    @staticmethod
    def _switch(menu: QMenu, words: str, name: str) -> QAction:
        action = menu.addAction(words)
        action.setObjectName(name)
        action.setCheckable(True)
        return action

    def _let_in_or_send_out(self, take_part: bool) -> None:
        if take_part:
            self._driver.let_in()
        else:
            self._driver.send_out()
        self._show()

    def _play_chair(self, plays: bool) -> None:
        if self._driver.room is not None:
            self._driver.room.plays_chair = plays

    def _take_notes(self, takes: bool) -> None:
        if self._driver.room is not None:
            self._driver.room.takes_notes = takes

    def _list_jumps(self) -> None:
        """The starts of the blocks ahead, and any other time."""
        menu, meeting = self._jump.menu(), self._feed.meeting
        menu.clear()
        session, now = meeting.session, self._feed.now.at
        for day, block in session.blocks():
            instant = session.instant(day.date, block.start)
            if instant <= now:
                continue
            at = clock_time(session.venue_time(instant))
            date = date_words(day.date, "d MMM")
            line = fill(self.tr("%1, %2: %3"), date, at, block.title)
            action = menu.addAction(line.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, instant=instant: self.jump_to(instant))
        menu.addSeparator()
        menu.addAction(self.tr("Another time\u2026")).triggered.connect(self._ask_where_to)

    def _ask_where_to(self) -> None:
        instant = JumpQuestion(self._look, self._feed, self.window()).ask()
        if instant is not None:
            self.jump_to(instant)


def _speed(typed: str) -> float:
    """The speed that was typed, as in "20" or "×1.5"; 0 if it is none, or faster than any that is offered."""
    words = typed.strip().lower().lstrip("\u00d7x").replace(",", ".").strip()
    found = float(words) if re.fullmatch(r"\d{1,3}(\.\d)?", words) else 0.0
    return found if found <= SPEEDS[-1] else 0.0


def _times(speed: float) -> str:
    return f"\u00d7{speed:g}"
