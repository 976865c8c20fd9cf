"""The card of the floor: the quick-add field above the list of those who wait."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from chairconsole.domain.directory import Directory
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.menus import Actions
from chairconsole.ui.podium.floor_list import FloorList
from chairconsole.ui.podium.quick_add import QuickAdd
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.card import Card


class ListCard(Card):
    """Field and list; the arrow keys in an empty field move the mark of the list."""

    def __init__(
        self,
        look: Look,
        feed: Feed,
        bridge: Bridge,
        actions: Actions,
        directory: Directory,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, margin="margin_card", parent=parent)
        self.setAccessibleName(self.tr("Floor list"))
        self.quick_add = QuickAdd(look, feed, bridge, directory, self)
        self.floor_list = FloorList(look, feed, actions, self)
        self.body.addWidget(self.quick_add)
        self.body.addWidget(self.floor_list, 1)
        self.quick_add.marked.connect(self.floor_list.mark)
        self.floor_list.left.connect(self.quick_add.ask_for_request)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the choices below the field."""
        super().resizeEvent(event)
        self.quick_add.place_list()
