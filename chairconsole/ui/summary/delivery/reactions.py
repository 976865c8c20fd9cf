"""The reactions in the summary panel: they fill the main conclusions until they are locked as the last part of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from chairconsole.control.drafting import with_reaction
from chairconsole.domain.meeting.notes import DraftId, Point
from chairconsole.domain.queries import draft_places
from chairconsole.report.draft.draft_text import Paragraph, parse
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.summary.paper import Paper


class Reactions(QObject):
    """Watches the points of the meeting, and puts reactions on the page.

    `edited` gives the draft that is open, and its text; `draft_again` makes anew what of it is not locked.
    """

    def __init__(
        self,
        context: PanelContext,
        paper: Paper,
        edited: Callable[[], tuple[DraftId | None, str]],
        draft_again: Callable[[], object],
    ) -> None:
        super().__init__(paper)
        self._feed = context.feed
        self._bridge = context.bridge
        self._paper = paper
        self._edited = edited
        self._draft_again = draft_again
        self._told: tuple[Point, ...] = ()

    def fill(self) -> None:
        """Fill the reactions of a text that is locked but for them, whenever others are noted."""
        (draft, _), before = self._edited(), self._told
        self._told = draft_places.reactions(self._feed.meeting, draft) if draft is not None else ()
        if draft is not None and self._feed.meeting.draft_state(draft).but_reactions and self._told != before:
            self._draft_again()

    def put_in(self, point: str, sentence: str, beside: str) -> bool:
        """Put a reaction in behind a reference, or begin their paragraph with it; whether the point is one."""
        draft, text = self._edited()
        if draft is None or all(point != one.id for one in draft_places.reactions(self._feed.meeting, draft)):
            return False
        drafts, meeting = self._bridge.drafts, self._feed.meeting
        drafts.edit(draft, text)
        for part in parse(sentence).parts:
            for reaction in part.pieces if isinstance(part, Paragraph) else ():
                self._paper.replace_text(with_reaction(drafts, meeting, draft, reaction, beside))
        return True
