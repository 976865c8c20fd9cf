"""A draft is read aloud, and what was read out is kept as it was, whatever becomes of the draft."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import summary_actions
from chairconsole.control.files.document_exports import DraftExport
from chairconsole.control.saving import NotKept
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.report.composing.generate import Choices
from chairconsole.report.draft.draft_text import parse
from chairconsole.report.draft.planned_drafts import PlannedDraft
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.notices import Notice, why_not
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.summary.checking.before_reading import BeforeReading
from chairconsole.ui.summary.read_aloud import ReadAloud
from chairconsole.ui.words.time_words import clock_time


class DraftShown(Protocol):
    """The draft that is being edited, and what stands between a draft and its going out."""

    before_reading: BeforeReading

    @property
    def choices(self) -> Choices:
        """How it is worded."""

    @property
    def draft(self) -> PlannedDraft | None:
        """What is being edited, and what for."""

    def has_words(self) -> bool:
        """Whether a draft is open and anything stands in it."""

    def passed(self, not_done: str) -> DraftExport | None:
        """The draft as it may be saved; None, and it is told why, if there is anything to do before."""

    def title(self) -> str:
        """What the draft is for, in the user's language."""

    def exported(self) -> None:
        """Keep what stands there as the version that was exported."""

    def edited(self) -> tuple[DraftId | None, str]:
        """What is being edited, and its text."""

    def show_text(self, text: str) -> None:
        """Show the draft of this text, which is kept already."""


class Delivery(QObject):
    """`said` hands on notices."""

    said = Signal(object)

    def __init__(self, context: PanelContext, shown: DraftShown, window: QWidget) -> None:
        super().__init__(window)
        self._look = context.look
        self._feed = context.feed
        self._bridge = context.bridge
        self._window = window
        self._shown = shown
        self._hidden = context.hidden
        context.actions.claim(self)

    @answers(summary_actions.READ_ALOUD)
    def read_aloud(self) -> None:
        """Show the draft on the whole screen, once every name is decided about and what was found was told."""
        window = self._window.window()
        being_read = next((one for one in window.findChildren(ReadAloud) if one.isVisible()), None)
        if being_read is not None:
            # A second one would be left behind the first, over a console that has the keys again.
            being_read.open()
            return
        draft = self._shown.draft
        if draft is None or not self._shown.has_words():
            self.said.emit(why_not(self.tr("There is nothing to read aloud yet.")))
            return
        if self._shown.passed(self.tr("Not read aloud: names in the draft are undecided.")) is None:
            return
        (_, text), title, pace = self._shown.edited(), self._shown.title(), self._bridge.settings.pace
        view = ReadAloud(self._look, self._feed, text, title=title, slot=draft.slot, pace=pace, parent=window)
        view.delivered.connect(lambda: self.keep(draft.id, text))
        self._hidden.changed.connect(view.close)
        view.open()

    @answers(summary_actions.DELIVERED)
    def keep_open(self) -> None:
        """Keep what stands on the page as what was read out."""
        draft, text = self._shown.edited()
        if draft is None or not parse(text).parts:
            self.said.emit(why_not(self.tr("There is nothing to keep yet.")))
            return
        self.keep(draft, text)

    def keep(self, draft: DraftId, text: str) -> None:
        """Keep this text as what was read out."""
        try:
            is_kept = self._bridge.drafts.delivered(draft, text)
        except NotKept as error:
            self._bridge.not_kept.emit(error, None)
            return
        if is_kept:
            at = clock_time(self._feed.venue_time(self._feed.now.at))
            words = fill(self.tr("Kept as delivered at %1; Versions has it, whatever becomes of the draft."), at)
            self.said.emit(Notice(words, tone="accent"))
