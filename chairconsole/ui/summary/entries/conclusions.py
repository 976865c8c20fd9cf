"""Conclusions: the speaker's own lines, typed beside the draft, or that none is drawn in it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from chairconsole.control.actions import summary_actions
from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import ExpertPart, PointKind
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.note_commands import ChoosePart, DeclineConclusions, KeepPoint
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.draft_places import concluded_in
from chairconsole.report.composing.session_facts import own_conclusions
from chairconsole.ui.dialogs.question_window import CTRL_ENTER, ESC, QuestionWindow
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.notices import Notice, why_not
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import STRETCH, named, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.plain_text import typed_in
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.draft_words import part_words

EXPERT = (Purpose.THEMATIC_EXPERT, None)
_TURNS: tuple[ExpertPart | None, ...] = (None, *ExpertPart)


class Conclusions(QObject):
    """Answers the keys for conclusions. `said` hands on notices.

    `draft` gives the one that is open, `marked` the points that are marked on the bench.
    """

    said = Signal(object)

    def __init__(
        self,
        context: PanelContext,
        draft: Callable[[], DraftId | None],
        marked: Callable[[], Sequence[str]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._look = context.look
        self._feed = context.feed
        self._bridge = context.bridge
        self._draft = draft
        self._marked = marked
        self._window = parent
        self._part_key = context.actions.first_key(summary_actions.LINE_PART)
        context.actions.claim(self)

    @answers(summary_actions.CONCLUSION)
    def type(self) -> None:
        """Ask for a conclusion of the open draft, or whether none is drawn."""
        draft = self._draft()
        if draft is None:
            return
        key = self._part_key if draft == EXPERT else ""
        done = ConclusionQuestion(self._look, self._feed.meeting, draft, key, self._window.window()).ask()
        if done and all(self._bridge.do(one) for one in done) and done[-1] == DeclineConclusions(*draft):
            words = self.tr("No conclusions are drawn in this draft; nobody is asked for them any more.")
            self.said.emit(Notice(words, tone="accent"))

    @answers(summary_actions.LINE_PART)
    def turn_part(self) -> None:
        """Let the marked line of the thematic expert stand in the next part, and say which."""
        meeting = self._feed.meeting
        marked = [meeting.points[one] for one in self._marked() if one in meeting.points]
        lines = own_conclusions(meeting, EXPERT, marked)
        if len(lines) != 1:
            self.said.emit(why_not(self.tr("Mark one of the thematic expert\u2019s own lines first.")))
            return
        part = _turned(lines[0].part)
        if self._bridge.do(ChoosePart(lines[0].id, part)):
            self.said.emit(Notice(fill(self.tr("The line stands here: %1."), part_words(part)), tone="accent"))


def _turned(part: ExpertPart | None) -> ExpertPart | None:
    """The part after this one; None is the end."""
    return _TURNS[(_TURNS.index(part) + 1) % len(_TURNS)]


class ConclusionQuestion(QuestionWindow):
    """Ctrl+Enter keeps what is typed, Esc leaves; what was typed before is shown above.

    `part_key` turns the part in which a line of the thematic expert stands; empty where there are no parts.
    """

    def __init__(
        self, look: Look, meeting: Meeting, draft: DraftId, part_key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self._draft = draft
        self._part: ExpertPart | None = None
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
        turn_part = self.button("line_part", self.tr("Part"), self._turn_part, part_key)
        self.part = PlainLabel()
        for piece in (turn_part, self.part):
            piece.setVisible(bool(part_key))
        self._show_part()
        if part_key:
            turn = QShortcut(QKeySequence(part_key), self, context=Qt.ShortcutContext.ApplicationShortcut)
            turn.activated.connect(self._turn_part)
        about = self.tr("In the moderator\u2019s own words, without a speaker. It is said as it is typed.")
        where = row(turn_part, self.part, STRETCH, gap=look.theme.size("gap"))
        self.lay_out(self.tr("Conclusion"), *labels, self.field, where, self.wrong, buttons, about=about)

    def ask(self) -> list[Command]:
        """What is to be done; nothing if the window was left."""
        if not self.wait(self.field):
            return []
        if self._declines is not None:
            return [DeclineConclusions(*self._draft, self._declines)]
        kept = KeepPoint(self._text(), (), None, PointKind.CONCLUSION, block=self._block, part=self._part)
        return [kept, *([DeclineConclusions(*self._draft, declined=False)] if self._is_declined else [])]

    def _text(self) -> str:
        return typed_in(self.field).strip()

    def _keep(self) -> None:
        if self._text():
            self.accept()
        else:
            self.wrong.setText(self.tr("Nothing is typed yet."))

    def _turn_part(self) -> None:
        self._part = _turned(self._part)
        self._show_part()

    def _show_part(self) -> None:
        self.part.setText(fill(self.tr("Stands here: %1"), part_words(self._part)))

    def _switch(self) -> None:
        self._declines = not self._is_declined
        self.accept()
