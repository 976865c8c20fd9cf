"""The lock of a draft: from then on no sentence changes by itself, and later points wait until they are taken in."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import summary_actions
from chairconsole.control.saving import NotKept
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.note_commands import UnlockDraft
from chairconsole.domain.forecast.reading import is_about_to_be_read
from chairconsole.domain.meeting.notes import DraftId, Point
from chairconsole.domain.queries.draft_places import has_reactions
from chairconsole.domain.queries.late_points import late_points
from chairconsole.report.composing.generate import Choices
from chairconsole.report.composing.restating import sentence_for
from chairconsole.report.draft.draft_text import as_read, parse
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.notices import Notice, why_not
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.summary.delivery.locked_text import LockedText
from chairconsole.ui.summary.entries.offered_rows import LatePoint
from chairconsole.ui.summary.paper import Paper
from chairconsole.ui.widgets.chip import Chip
from chairconsole.ui.widgets.layouts import STRETCH, row
from chairconsole.ui.words.reference_words import place_of, stands_on
from chairconsole.ui.words.time_words import clock_time


class DraftLock(QWidget):
    """The line above the page that says since when the text is locked, and what guards the page while it is.

    `edited` gives the draft that is open on `paper`, and its text. `said` hands on notices.
    """

    said = Signal(object)

    def __init__(
        self,
        context: PanelContext,
        paper: Paper,
        edited: Callable[[], tuple[DraftId | None, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._feed = context.feed
        self._bridge = context.bridge
        self._edited = edited
        self._chip = Chip("", tone="amber", filled=True)
        row(self._chip, STRETCH, of=self)
        self.hide()
        LockedText(paper, lambda: bool(self.locked_at)).said.connect(self.said)
        context.actions.claim(self)

    @property
    def locked_at(self) -> str:
        """Since when the open draft is locked, as the clock told it; empty while it is not."""
        draft, _ = self._edited()
        at = self._feed.meeting.draft_state(draft).locked_at if draft is not None else None
        return clock_time(self._feed.venue_time(at.at)) if at is not None else ""

    @property
    def takes_reactions(self) -> bool:
        """Whether the text is locked but for the reactions in the summary panel, which fill as points are typed."""
        draft, _ = self._edited()
        return draft is not None and self._feed.meeting.draft_state(draft).but_reactions

    def late(self) -> tuple[Point, ...]:
        """The points of the open draft that are late and not in its text."""
        draft, text = self._edited()
        late = late_points(self._feed.meeting, draft) if draft is not None else ()
        if not late:
            return ()
        there = stands_on(self._feed.meeting, text).points
        return tuple(point for point in late if point.id not in there)

    def late_sentences(self, choices: Choices) -> list[LatePoint]:
        """The same, each with the sentence that it would be in the draft."""
        meeting, (draft, text) = self._feed.meeting, self._edited()
        if draft is None:
            return []

        words = self._bridge.vocabulary

        def told(point: Point) -> LatePoint:
            sentence = sentence_for(meeting, draft, words, "p", point.id, choices)
            return LatePoint(point, as_read(sentence).strip(), place_of(meeting, text, point.id))

        return [told(point) for point in self.late()]

    def is_due(self) -> bool:
        """Whether the open draft is about to be read, and is not locked, or not all of it."""
        draft, _ = self._edited()
        if draft is None or (self.locked_at and not self.takes_reactions):
            return False
        return is_about_to_be_read(self._feed.meeting, draft, self._feed.forecast.block)

    def refuses(self) -> bool:
        """Whether the draft cannot be made again; if so it is said."""
        if self.locked_at:
            words = self.tr("The text is locked since %1: no sentence changes by itself. Alt+F unlocks it.")
            if self.takes_reactions:
                words = self.tr(
                    "All but the reactions is locked since %1. Alt+F locks them too, then unlocks the text."
                )
            self.said.emit(why_not(fill(words, self.locked_at)))
        return bool(self.locked_at)

    @answers(summary_actions.LOCK)
    def switch(self) -> None:
        """Lock the text as it is, or unlock it; the reactions in the summary panel are the last to lock."""
        draft, text = self._edited()
        if draft is None:
            return
        if self.takes_reactions:
            if self._lock(draft, text):
                words = self.tr("Locked with the reactions: later points wait as late points.")
                self.said.emit(Notice(words, tone="accent"))
        elif self.locked_at:
            purpose, block = draft
            if self._bridge.do(UnlockDraft(purpose, block)):
                self.said.emit(Notice(self.tr("Unlocked: the text can be drafted again."), tone="accent"))
        elif not parse(text).parts:
            self.said.emit(why_not(self.tr("There is no text to lock yet.")))
        elif has_reactions(self._feed.meeting, draft):
            if self._lock(draft, text, but_reactions=True):
                words = self.tr("Locked but for the reactions, which fill as points are typed. Alt+F locks them too.")
                self.said.emit(Notice(words, tone="accent"))
        elif self._lock(draft, text):
            words = self.tr("Locked at %1: no sentence changes by itself; later points wait as late points.")
            self.said.emit(Notice(fill(words, self.locked_at), tone="accent"))

    def refresh(self) -> None:
        """Show what holds for the open draft."""
        locked_at = self.locked_at
        self.setVisible(bool(locked_at))
        words = self.tr("Text locked %1, but for the reactions") if self.takes_reactions else self.tr("Text locked %1")
        self._chip.setText(fill(words, locked_at))

    def _lock(self, draft: DraftId, text: str, *, but_reactions: bool = False) -> bool:
        try:
            return self._bridge.drafts.lock(draft, text, but_reactions=but_reactions)
        except NotKept as error:
            self._bridge.not_kept.emit(error, None)
            return False
