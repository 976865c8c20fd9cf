"""What was read out is kept as it was, whatever becomes of the draft."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from chairconsole.control.actions import summary_actions
from chairconsole.control.saving import NotKept
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.report.draft.draft_text import parse
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.notices import Notice, why_not
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.words.time_words import clock_time


class Delivery(QObject):
    """`edited` gives the draft that is open, and its text. `said` hands on notices."""

    said = Signal(object)

    def __init__(
        self, context: PanelContext, edited: Callable[[], tuple[DraftId | None, str]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._feed = context.feed
        self._bridge = context.bridge
        self._edited = edited
        context.actions.claim(self)

    @answers(summary_actions.DELIVERED)
    def keep_open(self) -> None:
        """Keep what stands on the page as what was read out."""
        draft, text = self._edited()
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
