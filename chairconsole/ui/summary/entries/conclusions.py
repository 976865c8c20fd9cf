"""Conclusions: the moderator's own lines, typed beside the draft, or that none is drawn in it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from chairconsole.control.actions import summary_actions
from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.note_commands import DeclineConclusions, KeepPoint
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.draft_places import concluded_in
from chairconsole.ui.dialogs.question_window import CTRL_ENTER, ESC, QuestionWindow
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.notices import Notice
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import STRETCH, named, row
from chairconsole.ui.widgets.wrapped_label import WrappedLabel


class Conclusions(QObject):
    """Answers the key for conclusions. `draft` gives the one that is open; `said` hands on notices."""

    said = Signal(object)

    def __init__(self, context: PanelContext, draft: Callable[[], DraftId | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._look = context.look
        self._feed = context.feed
        self._bridge = context.bridge
        self._draft = draft
        self._window = parent
        context.actions.claim(self)

    @answers(summary_actions.CONCLUSION)
    def type(self) -> None:
        """Ask for a conclusion of the open draft, or whether none is drawn."""
        draft = self._draft()
        if draft is None:
            return
        done = ConclusionQuestion(self._look, self._feed.meeting, draft, self._window.window()).ask()
        if done and all(self._bridge.do(one) for one in done) and done[-1] == DeclineConclusions(*draft):
            words = self.tr("No conclusions are drawn in this draft; nobody is asked for them any more.")
            self.said.emit(Notice(words, tone="accent"))


class ConclusionQuestion(QuestionWindow):
    """Ctrl+Enter keeps what is typed, Esc leaves; what was typed before is shown above."""

    def __init__(self, look: Look, meeting: Meeting, draft: DraftId, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._draft = draft
        self._block = block = concluded_in(meeting.session, draft)
        self._is_declined = meeting.draft_state(draft).conclusions_declined
        self._declines: bool | None = None
        known = [point for point in meeting.points.values() if point.what is PointKind.CONCLUSION]
        here = [point.text for point in known if meeting.block_of(point) == block]
        labels = [WrappedLabel(f"\u2022 {text}", look=look, max_lines=3) for text in here]
        self.field = named(QPlainTextEdit(), "conclusion_text", self.tr("Conclusion"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(look.theme.size("note_height"))
        after_all, none = self.tr("Draw conclusions after all"), self.tr("No conclusions")
        keep = self.button("keep_conclusion", self.tr("Keep"), self._keep, CTRL_ENTER)
        decline = self.button("decline", after_all if self._is_declined else none, self._switch)
        leave = self.button("", self.tr("Leave"), self.reject, ESC)
        buttons = row(keep, decline, STRETCH, leave, gap=look.theme.size("gap"))
        about = self.tr("In the moderator\u2019s own words, without a speaker. It is said as it is typed.")
        self.lay_out(self.tr("Conclusion"), *labels, self.field, self.wrong, buttons, about=about)

    def ask(self) -> list[Command]:
        """What is to be done; nothing if the window was left."""
        if not self.wait(self.field):
            return []
        if self._declines is not None:
            return [DeclineConclusions(*self._draft, self._declines)]
        kept = KeepPoint(self._text(), (), None, PointKind.CONCLUSION, block=self._block)
        return [kept, *([DeclineConclusions(*self._draft, declined=False)] if self._is_declined else [])]

    def _text(self) -> str:
        return self.field.toPlainText().strip()

    def _keep(self) -> None:
        if self._text():
            self.accept()
        else:
            self.wrong.setText(self.tr("Nothing is typed yet."))

    def _switch(self) -> None:
        self._declines = not self._is_declined
        self.accept()
