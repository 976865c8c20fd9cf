"""While a live session is open, the machine stays awake, and a low battery is shown."""

from PySide6.QtCore import QObject, QTimer

from chairconsole.control.power import Power
from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.base.translatable import fill
from chairconsole.ui.feed import Feed
from chairconsole.ui.frame.notices import Notice, NoticeStrip

LOOKS_EVERY_MS = 30_000
TOPIC, ASLEEP = "battery", "asleep"


class Awake(QObject):
    """Keeps a live session's machine awake from `begin` to the end of the screen; says so if it cannot."""

    def __init__(self, feed: Feed, power: Power, notices: NoticeStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._feed = feed
        self._is_live = feed.meeting.mode is Mode.LIVE
        self._power = power
        self._notices = notices
        self._begun_with = 0
        self._look = QTimer(self, interval=LOOKS_EVERY_MS)
        self._look.timeout.connect(self.show_battery)
        parent.destroyed.connect(power.may_sleep)

    def begin(self) -> None:
        """Ask the system not to fall asleep, and look at the battery from now on."""
        if self._is_live and not self._power.stay_awake():
            words = self.tr("This machine may fall asleep: switch off its screen saver and sleep for the meeting.")
            # It stays until something is led: other words at the start would take the place of a passing one.
            self._notices.say(Notice(words, tone="amber", stays=True, topic=ASLEEP))
            self._begun_with = len(self._feed.meeting.history)
            self._feed.changed.connect(self._let_go)
        self.show_battery()
        self._look.start()

    def _let_go(self) -> None:
        if len(self._feed.meeting.history) > self._begun_with:
            self._feed.changed.disconnect(self._let_go)
            self._notices.withdraw(ASLEEP)

    def show_battery(self) -> None:
        """Say what is left where it is little, until the machine is plugged in."""
        battery = self._power.battery()
        if battery is None or not battery.is_low:
            self._notices.withdraw(TOPIC)
            return
        words = fill(self.tr("Battery at %1 %: plug the machine in."), battery.percent)
        tone = "red" if battery.is_nearly_empty else "amber"
        self._notices.say(Notice(words, tone=tone, stays=True, topic=TOPIC))
