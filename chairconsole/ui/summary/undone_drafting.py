"""Undo and redo on the page: when they lead over a drafting, one goes on from the text before or after it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from chairconsole.control.saving import NotKept
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.summary.paper import Paper


class UndoneDrafting(QObject):
    """Follows the page before what stands there is kept. `edited` gives the draft that is open, and its text."""

    def __init__(self, context: PanelContext, paper: Paper, edited: Callable[[], tuple[DraftId | None, str]]) -> None:
        super().__init__(paper)
        self._feed = context.feed
        self._bridge = context.bridge
        self._page = paper.document()
        self._edited = edited
        self._to_redo = 0
        paper.edited.connect(self._follow)

    def _follow(self) -> None:
        """Only undo and redo leave another number of steps to be done again, and what is typed after them."""
        before, self._to_redo = self._to_redo, self._page.availableRedoSteps()
        draft, text = self._edited() if before != self._to_redo else (None, "")
        if draft is None:
            return
        try:
            self._bridge.drafts.stepped_to(self._feed.meeting, draft, text)
        except NotKept as error:
            self._bridge.not_kept.emit(error, None)
