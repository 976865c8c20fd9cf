"""What the room reads of the chair: asked for and taken away by one action, and told on every screen meanwhile."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import proceedings_actions
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.proceedings_commands import SetRoomNotice
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.notices import Answer, Notice, NoticeStrip
from chairconsole.ui.frame.panel_context import PanelContext

TOPIC = "room_notice"


class RoomNotice(QObject):
    """Asks over `window`; whatever the room reads stands among the notices, so that nobody forgets it."""

    def __init__(self, context: PanelContext, notices: NoticeStrip, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._notices = notices
        self._window = window
        self._told = ""
        context.feed.changed.connect(self._tell)
        self._tell()

    @answers(proceedings_actions.ROOM_NOTICE)
    def _show_or_take_away(self) -> None:
        if self._context.feed.meeting.room_notice:
            self._take_away()
            return
        # Loaded only now: no start waits for it.
        from chairconsole.ui.dialogs.room_notice_question import RoomNoticeQuestion

        text = RoomNoticeQuestion(self._context.look, self._window).ask()
        if text:
            self._context.bridge.do(SetRoomNotice(text))

    def _take_away(self) -> None:
        self._context.bridge.do(SetRoomNotice(""))

    def _tell(self) -> None:
        text = self._context.feed.meeting.room_notice
        if text == self._told:
            return
        self._told = text
        if text:
            words = fill(self.tr("The room reads: \u201c%1\u201d"), text)
            self._notices.say(
                Notice(words, stays=True, topic=TOPIC, answers=(Answer(self.tr("Take it away"), self._take_away),))
            )
        else:
            self._notices.withdraw(TOPIC)
