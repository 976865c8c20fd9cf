"""What is asked before a command about the proceedings: which questions were answered, how long, who chairs."""

import datetime as dt

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import console_actions, proceedings_actions, speech_actions
from chairconsole.control.actions.availability import started
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands.agenda_commands import StartedEarlier
from chairconsole.domain.commands.proceedings_commands import AnswerQuestions, SuspendMeeting, TakeChair
from chairconsole.domain.commands.speech_commands import AddTime
from chairconsole.domain.rules.proceedings_rules import chair_candidates, chair_name
from chairconsole.ui.dialogs.check_list import CheckList
from chairconsole.ui.dialogs.small_questions import LengthQuestion
from chairconsole.ui.dialogs.suspend_question import SuspendQuestion
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.frame.typed_menu import TypedMenu
from chairconsole.ui.words.question_words import may_be_answered, question_line


class ProceedingsQuestions(QObject):
    """Asks over `window`; menus stand below `beside`."""

    def __init__(self, context: PanelContext, window: QWidget, beside: QWidget) -> None:
        super().__init__(window)
        self._hidden = context.hidden
        self._look = context.look
        self._feed = context.feed
        self._bridge = context.bridge
        self._window = window
        self._beside = beside

    @answers(proceedings_actions.ANSWERED)
    def _answered(self) -> None:
        """One question at once; of several, those that are marked."""
        meeting = self._feed.meeting
        candidates = may_be_answered(meeting)
        ids = tuple(question.id for question in candidates)
        if len(candidates) > 1:
            title = self.tr("Which questions have had their answer?")
            seen = self._hidden.as_seen(candidates)
            choices = [(question.id, question_line(meeting, question)) for question in seen]
            ids = CheckList(self._look, title, choices, self.tr("Answered"), self._window).ask()
            if not ids:
                return
        self._bridge.do(AnswerQuestions(ids))

    @answers(speech_actions.EARLIER)
    def _start_earlier(self) -> None:
        by = LengthQuestion(self._look, self.tr("By how much did it begin earlier?"), self._window).ask()
        if by is not None:
            self._bridge.do(StartedEarlier(of=started(self._feed.meeting), by=by))

    @answers(speech_actions.ADD_TIME)
    def _add_time(self) -> None:
        title = self.tr("How much more time?")
        by = LengthQuestion(self._look, title, self._window, signed=True).ask()
        if by is not None:
            self._bridge.do(AddTime(seconds=round(by / dt.timedelta(seconds=1))))

    @answers(proceedings_actions.SUSPEND)
    def _suspend(self) -> None:
        if self._feed.meeting.block is None or self._feed.meeting.suspension is not None:
            self._bridge.do(SuspendMeeting())
            return
        answer = SuspendQuestion(self._look, self._feed, self._window).ask()
        if answer is not None:
            resumes_at, reason = answer
            self._bridge.do(SuspendMeeting(reason=reason, resumes_at=resumes_at))

    @answers(console_actions.SENTENCES)
    def _ask_for_sentences(self) -> None:
        from chairconsole.ui.dialogs.sentences_question import SentencesQuestion

        SentencesQuestion(self._look, self._bridge, self._feed.meeting.session, self._window).ask()

    @answers(proceedings_actions.CHAIR)
    def _offer_chairs(self) -> None:
        meeting = self._feed.meeting
        candidates = chair_candidates(meeting)
        if not candidates:
            self._bridge.refused.emit(Refused("no_such_person"))
            return
        here = chair_name(meeting)
        menu = TypedMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for candidate in candidates:
            take = menu.addAction(candidate.name.replace("&", "&&"))
            take.setCheckable(True)
            take.setChecked(candidate.name == here)
            command = TakeChair(person=candidate.person, seat=candidate.seat)
            take.triggered.connect(lambda _checked=False, command=command: self._bridge.do(command))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self._beside.mapToGlobal(self._beside.rect().bottomLeft()))
