"""Looks at the session file again, says what changed in it, and takes the new plan only when asked to."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from chairconsole.control.files.session_file_reader import ReadResult, SessionFileReader
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.plan_commands import TakeNewPlan
from chairconsole.domain.plan.differences import Difference
from chairconsole.domain.plan.session import Session
from chairconsole.domain.queries.new_plan import PlanNews, plan_news
from chairconsole.ui.dialogs.file_questions import file_to_open
from chairconsole.ui.dialogs.small_questions import Option, Question
from chairconsole.ui.dialogs.trouble import show_trouble
from chairconsole.ui.frame.notices import Answer, Notice, NoticeStrip
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.words.new_plan_words import difference_words
from chairconsole.ui.words.translated import translated

TOPIC = "new_plan"
MOST_LINES = 9


class Choice(StrEnum):
    """What becomes of a new plan."""

    KEEP = "keep"
    TAKE = "take"


class PlanWatch(QObject):
    """Looks when it begins, when a block begins or ends, when one comes back to the window, and when asked."""

    def __init__(self, context: PanelContext, file: SessionFileReader, notices: NoticeStrip, window: QWidget) -> None:
        super().__init__(window)
        self._look = context.look
        self._feed = feed = context.feed
        self._bridge = context.bridge
        self._file = file
        self._notices = notices
        self._window = window
        self._block = feed.meeting.block_id
        self._told: object = None
        feed.ticked.connect(self._show_found)
        feed.changed.connect(self._look_between_blocks)

    def begin(self) -> None:
        """Look now, and from now on whenever one comes back to the window.

        A session was made from the file a moment ago, so the first paint need not share the processor with a look.
        """
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._look_on_return)
        self._file.look()

    def look_again(self) -> None:
        """Look because a person asks; if no file is known, ask which it is."""
        if self._file.path is None and not self._choose():
            return
        self._file.look(asked=True)

    def _look_between_blocks(self) -> None:
        if self._feed.meeting.block_id != self._block:
            self._block = self._feed.meeting.block_id
            self._file.look()

    def _look_on_return(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._file.look()

    def _choose(self) -> bool:
        words = self.tr("Session files (*.toml);;All files (*)")
        path = file_to_open(self._window, self.tr("Which is the session file?"), words)
        if path:
            self._file.remember(Path(path))
        return bool(path)

    def _show_found(self) -> None:
        found = self._file.take()
        if found is None:
            return
        if found.loaded.session is None:
            self._say_bad(found)
            return
        if found.loaded.session.id != self._feed.meeting.given.id:
            self._say(self.tr("%1 holds another session."), found, told="another")
            return
        try:
            news = plan_news(self._feed.meeting, found.loaded.session)
        except Refused:
            news = PlanNews(())
        if not news.changed:
            self._notices.withdraw(TOPIC)
            self._told = None
            if found.asked:
                self._say(self.tr("%1 says what it said before."), found, told=None, tone="accent")
        elif found.asked:
            self._offer(found.loaded.session, news)
        elif self._told != news:
            self._told = news
            session = found.loaded.session
            show = Answer(self.tr("Show\u2026"), lambda: self._offer(session, news))
            words = fill(self.tr("The session file has changed. %1"), difference_words(news.changed[0]))
            if len(news.changed) > 1:
                words += self.tr(" And more.")
            self._notices.say(Notice(words, tone="amber", stays=True, answers=(show,), topic=TOPIC))

    def _say_bad(self, found: ReadResult) -> None:
        """A file that cannot be read changes nothing: the plan stays as it is."""
        if found.asked and not found.is_missing:
            title = fill(self.tr("%1 cannot be used; the plan stays as it is"), found.path.name)
            lines = [f"{translated(one.where)}: {translated(one.message)}" for one in found.loaded.errors]
            show_trouble(self._look, title, lines, self._window)
            return
        if found.is_missing:
            if found.asked:
                self._say(self.tr("%1 is not there; the plan stays as it is."), found, told=None)
            return
        errors = found.loaded.errors
        first = f" {translated(errors[0].where)}: {translated(errors[0].message)}" if errors else ""
        self._say(self.tr("%1 cannot be used as it is now; the plan stays."), found, told=errors, more=first)

    def _say(self, words: str, found: ReadResult, *, told: object, tone: str = "amber", more: str = "") -> None:
        """Say it once for the same thing, unless a person asked."""
        if found.asked or self._told != told:
            self._notices.say(Notice(fill(words, found.path.name) + more, tone=tone))
        self._told = told

    def _offer(self, session: Session, news: PlanNews) -> None:
        """Show all that is different; the plan stays unless it is taken."""
        self._notices.withdraw(TOPIC)
        lines = [(line, "") for line in self._lines(news.changed)]
        if news.given_up:
            lines.append((self.tr("Taking it also gives up what was changed in this run:"), "amber"))
            lines += [(line, "") for line in self._lines(news.given_up)]
        kept = self.tr("The plan in force stays; the file is not touched.")
        taken = self.tr("It is in force from now on. What happened stays in the record; undo takes it back.")
        options = [
            Option(Choice.KEEP, self.tr("Keep the plan"), kept),
            Option(Choice.TAKE, self.tr("Take the new plan"), taken),
        ]
        title = self.tr("The session file has changed")
        if Question(self._look, title, lines, options, self._window).ask() is Choice.TAKE:
            self._told = None
            self._bridge.do(TakeNewPlan(session))

    def _lines(self, differences: tuple[Difference, ...]) -> list[str]:
        shown = [difference_words(one) for one in differences[:MOST_LINES]]
        if len(differences) > MOST_LINES:
            shown.append(self.tr("\u2026 and %n more", "", len(differences) - MOST_LINES))
        return shown
