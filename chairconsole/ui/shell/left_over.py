"""Who was left over at the end of a block: said until it is dealt with."""

from PySide6.QtCore import QObject

from chairconsole.control.actions import list_actions
from chairconsole.control.actions.action import Action
from chairconsole.domain.queries.calling import not_reached_last
from chairconsole.ui.feed import Feed
from chairconsole.ui.frame.menus import Actions
from chairconsole.ui.frame.notices import Answer, Notice, NoticeStrip
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.name_words import request_name

TOPIC = "left_over"


class LeftOver(QObject):
    """Watches the meeting and says how many were not reached.

    The notice goes when they are looked at, when their texts are noted or they are carried over, when the closing
    is undone, and when the first speech of the next block is over.
    """

    def __init__(self, feed: Feed, actions: Actions, notices: NoticeStrip, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._actions = actions
        self._notices = notices
        self._said: tuple[str, ...] = ()
        self._seen: frozenset[str] = frozenset()
        feed.changed.connect(self._show)
        actions.asked.connect(self._look)
        self._show()

    def _show(self) -> None:
        missed = tuple(request.id for request in not_reached_last(self._feed.meeting) if request.id not in self._seen)
        if missed == self._said:
            return
        self._said = missed
        if not missed:
            self._notices.withdraw(TOPIC)
            return
        action = self._actions.action(list_actions.NOT_REACHED)
        answer = Answer(self.tr("Show them"), action.trigger, self._actions.first_key(list_actions.NOT_REACHED))
        names = ", ".join(request_name(self._feed.meeting.requests[request]) for request in missed)
        words = Counted.tr("%n were not reached.", "", len(missed))
        self._notices.say(Notice(f"{words} {names}", tone="amber", stays=True, answers=(answer,), topic=TOPIC))

    def _look(self, action: Action) -> None:
        if action is list_actions.NOT_REACHED:
            self._seen |= frozenset(self._said)
            self._show()
