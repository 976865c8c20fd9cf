"""The summary screen: points and messages beside the draft."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from chairconsole.control.action import ActionId
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.menus import Actions
from chairconsole.ui.screen import Hints, Screen
from chairconsole.ui.theme import Look


class SummaryScreen(Screen):
    """Shows the meeting while it is seen."""

    def __init__(self, look: Look, feed: Feed, bridge: Bridge, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        QVBoxLayout(self)

    def hints(self) -> Hints:
        """The keys one needs most here."""
        return ((ActionId.SHOW_PODIUM, self.tr("podium")),)
