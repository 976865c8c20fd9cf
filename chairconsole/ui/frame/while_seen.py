"""Lets a page show the meeting while it is seen, and only then."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from chairconsole.ui.feed import Feed


def show_while_seen(page: QWidget, feed: Feed, show: Callable[[], object]) -> None:
    """Call `show` when the meeting or the minute changes while the page is seen, and when it comes to be seen."""
    page.installEventFilter(_WhileSeen(page, feed, show))


class _WhileSeen(QObject):
    def __init__(self, page: QWidget, feed: Feed, show: Callable[[], object]) -> None:
        super().__init__(page)
        self._page = page
        self._show = show
        feed.changed.connect(self._show_if_seen)
        feed.minute_passed.connect(self._show_if_seen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._show()
        return False

    def _show_if_seen(self) -> None:
        if self._page.isVisible():
            self._show()
