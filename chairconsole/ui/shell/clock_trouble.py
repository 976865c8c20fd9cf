"""Notices when the computer's clock jumped or the computer slept, and the question what the room's clock says."""

import datetime as dt

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import console_actions
from chairconsole.domain.base.translatable import fill
from chairconsole.ui.dialogs.room_clock_question import RoomClockQuestion
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.notices import Answer, Notice, NoticeStrip
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.words.time_words import length

TOPIC = "room_clock"


class ClockTrouble(QObject):
    """Asks over `window`, and says what happened to the clocks in the strip of notices."""

    def __init__(self, context: PanelContext, window: QWidget, notices: NoticeStrip) -> None:
        super().__init__(window)
        self._look = context.look
        self._feed = feed = context.feed
        self._bridge = context.bridge
        self._window = window
        self._notices = notices
        feed.clock_stepped.connect(self._say_clock_step)
        feed.slept.connect(self._say_sleep)

    @answers(console_actions.ROOM_CLOCK)
    def ask_room_clock(self, why: str = "") -> None:
        """Ask what the room's clock says; `why` tells what gave the reason."""
        self._notices.withdraw(TOPIC)
        command = RoomClockQuestion(self._look, self._feed, why, self._window).ask()
        if command is not None:
            self._bridge.do(command)

    def offer_room_clock(self, why: str) -> None:
        """Say why the room's clock should be looked at; it stays until that has been done."""
        translate = QCoreApplication.translate
        answer = Answer(translate("clocks", "The room's clock\u2026"), self.ask_room_clock)
        self._notices.say(Notice(why, tone="amber", stays=True, answers=(answer,), topic=TOPIC))

    def _say_clock_step(self, step: dt.timedelta) -> None:
        answer = Answer(QCoreApplication.translate("clocks", "The room's clock\u2026"), self.ask_room_clock)
        self._notices.say(Notice(clock_step_words(step), tone="amber", answers=(answer,)))

    def _say_sleep(self, slept: dt.timedelta) -> None:
        words = QCoreApplication.translate("clocks", "The computer slept for %1; the clocks went on meanwhile.")
        self._notices.say(Notice(fill(words, length(slept)), tone="amber"))


def clock_step_words(step: dt.timedelta) -> str:
    """That the computer's clock was set, and by how much."""
    translate = QCoreApplication.translate
    words = (
        translate("clocks", "The computer's clock was set forward by %1; no countdown changed.")
        if step > dt.timedelta()
        else translate("clocks", "The computer's clock was set back by %1; no countdown changed.")
    )
    return fill(words, length(abs(step)))


def wall_was_behind_words() -> str:
    """Why the room's clock is asked for when a record goes on."""
    return QCoreApplication.translate(
        "clocks", "The computer's clock is behind the last entry of the record; the console goes on from that entry."
    )
