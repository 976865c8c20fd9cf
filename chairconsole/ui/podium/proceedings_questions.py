"""What is asked before a command about the room: which questions were answered, for how long, who takes the chair."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from chairconsole.control.actions.action import ActionId
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands.proceedings_commands import AnswerQuestions, SuspendMeeting, TakeChair
from chairconsole.domain.commands.speech_commands import AddTime
from chairconsole.domain.rules.proceedings_rules import chair_candidates, chair_name
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.dialogs.check_list import CheckList
from chairconsole.ui.dialogs.small_questions import LengthQuestion
from chairconsole.ui.dialogs.suspend_question import SuspendQuestion
from chairconsole.ui.feed import Feed
from chairconsole.ui.theme import Look
from chairconsole.ui.words.question_words import may_be_answered, question_line


class RoomAsking:
    """Asks over `window`; menus stand below `beside`."""

    def __init__(self, look: Look, feed: Feed, bridge: Bridge, window: QWidget, beside: QWidget) -> None:
        self._look = look
        self._feed = feed
        self._bridge = bridge
        self._window = window
        self._beside = beside

    def answers(self) -> dict[ActionId, Callable[[], None]]:
        """What answers which action."""
        return {
            ActionId.ANSWERED: self._answered,
            ActionId.ADD_TIME: self._add_time,
            ActionId.SUSPEND: self._suspend,
            ActionId.CHAIR: self._offer_chairs,
        }

    def _answered(self) -> None:
        """One question at once; of several, those that are marked."""
        meeting = self._feed.meeting
        candidates = may_be_answered(meeting)
        ids = tuple(question.id for question in candidates)
        if len(candidates) > 1:
            title = QCoreApplication.translate("asking", "Which questions have had their answer?")
            choices = [(question.id, question_line(meeting, question)) for question in candidates]
            ids = CheckList(
                self._look, title, choices, QCoreApplication.translate("asking", "Answered"), self._window
            ).ask()
            if not ids:
                return
        self._bridge.do(AnswerQuestions(ids))

    def _add_time(self) -> None:
        title = QCoreApplication.translate("asking", "How much more time?")
        by = LengthQuestion(self._look, title, self._window, signed=True).ask()
        if by is not None:
            self._bridge.do(AddTime(seconds=round(by / dt.timedelta(seconds=1))))

    def _suspend(self) -> None:
        if self._feed.meeting.block is None or self._feed.meeting.suspension is not None:
            self._bridge.do(SuspendMeeting())
            return
        answer = SuspendQuestion(self._look, self._window).ask()
        if answer is None:
            return
        minutes, reason = answer
        resumes_at = None
        if minutes is not None:
            resumes_at = self._feed.meeting.session.on_the_minute(self._feed.now.at + dt.timedelta(minutes=minutes))
        self._bridge.do(SuspendMeeting(reason=reason, resumes_at=resumes_at))

    def _offer_chairs(self) -> None:
        meeting = self._feed.meeting
        candidates = chair_candidates(meeting)
        if not candidates:
            self._bridge.refused.emit(Refused("no_such_person"))
            return
        here = chair_name(meeting)
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for candidate in candidates:
            take = menu.addAction(candidate.name.replace("&", "&&"))
            take.setCheckable(True)
            take.setChecked(candidate.name == here)
            command = TakeChair(person=candidate.person, seat=candidate.seat)
            take.triggered.connect(lambda _checked=False, command=command: self._bridge.do(command))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self._beside.mapToGlobal(self._beside.rect().bottomLeft()))
