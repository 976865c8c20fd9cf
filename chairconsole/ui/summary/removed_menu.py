"""Points that were removed, in a menu: what was taken away by mistake is seen there, and brought back."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.note_commands import RestorePoints
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.accounts.bench import removed
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.frame.notices import Notice
from chairconsole.ui.frame.typed_menu import TypedMenu
from chairconsole.ui.summary.bench_rows import who_said
from chairconsole.ui.widgets.plain_text import plain_tooltip

MOST = 12
LONGEST = 56
"""In letters: a menu is as wide as its longest entry."""


class RemovedMenu(TypedMenu):
    """The latest first; `block` tells whose points are shown, None for all. `said` hands on what came back."""

    said = Signal(object)

    def __init__(self, feed: Feed, bridge: Bridge, block: Callable[[], str | None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Bring back a removed point"))
        self._feed = feed
        self._bridge = bridge
        self._block = block
        self.setObjectName("removed_points")
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._fill)

    def put_into(self, menu: QMenu) -> None:
        """Stand at the end of this menu, and be pale there while nothing was removed."""
        menu.addMenu(self)
        menu.aboutToShow.connect(lambda: self.menuAction().setEnabled(bool(self._removed())))

    def _removed(self) -> tuple[Point, ...]:
        return removed(self._feed.meeting, self._block())

    def _fill(self) -> None:
        self.clear()
        for point in self._removed()[:MOST]:
            words = _words(self._feed.meeting, point)
            entry = self.addAction(words.replace("&", "&&"))
            entry.setToolTip(plain_tooltip(point.text))
            entry.triggered.connect(lambda _checked=False, point=point.id, words=words: self._restore(point, words))

    def _restore(self, point: str, words: str) -> None:
        if self._bridge.do(RestorePoints((point,))):
            self.said.emit(Notice(fill(self.tr("This counts again: %1"), words), tone="accent"))


def _words(meeting: Meeting, point: Point) -> str:
    """Who said it, when, and its beginning, on one line."""
    who = who_said(meeting, point)
    text = " ".join(point.text.split())
    beginning = text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}\u2026"
    return f"{who} \u00b7 {beginning}"
