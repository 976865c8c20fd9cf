"""The announced end of a last call: the console says that it has come, and proposes to close the list."""

from PySide6.QtCore import QObject

from chairconsole.control.actions import list_actions
from chairconsole.domain.base.event_parts import ListState
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.list_commands import SetListState
from chairconsole.ui.frame.notices import Answer, Notice, NoticeStrip
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.words.time_words import clock_time

TOPIC = "last_call"


class LastCall(QObject):
    """Watches the clock. Nothing is closed, and no plate is refused, until somebody says so."""

    def __init__(self, context: PanelContext, notices: NoticeStrip, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed = context.feed
        self._bridge = context.bridge
        self._actions = context.actions
        self._notices = notices
        self._is_said = False
        feed.changed.connect(self._show)
        feed.ticked.connect(self._show)
        self._show()

    def _show(self) -> None:
        status = self._feed.meeting.list_status
        is_over = status.is_over(self._feed.now.at)
        if is_over == self._is_said:
            return
        self._is_said = is_over
        if not is_over or status.closes_at is None:
            self._notices.withdraw(TOPIC)
            return
        words = self.tr("The last call was until %1; the list still takes names.")
        words = fill(words, clock_time(self._feed.venue_time(status.closes_at)))
        close = Answer(self.tr("Close the list"), self._close, self._actions.first_key(list_actions.LIST_STATE))
        self._notices.say(Notice(words, tone="amber", stays=True, answers=(close,), topic=TOPIC))

    def _close(self) -> None:
        self._bridge.do(SetListState(ListState.CLOSED))
