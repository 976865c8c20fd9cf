"""Pages that are a table of which one row is marked, with a line of words and buttons beside it."""

from typing import Generic

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.podium.floor_list.drawer_page import DrawerPage
from chairconsole.ui.widgets.layouts import named
from chairconsole.ui.widgets.row_model import Column, RowType
from chairconsole.ui.widgets.row_table import RowTable

LONGEST = 200


class TablePage(DrawerPage, Generic[RowType]):
    """A page with a table and its title as the name of both."""

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self.setAccessibleName(self.title())
        self.table = RowTable(self.look, self.columns(), name=self.title(), parent=self)

    def title(self) -> str:
        """What the page and its table are called for those who cannot see them."""
        raise NotImplementedError

    def columns(self) -> list[Column[RowType]]:
        """The columns of the table."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Begin in the table, with the first row unless one is marked."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.table.marked() is None:
            self.table.mark(0)


class SearchPage(TablePage[RowType]):
    """A table with a field that finds its rows: what is typed marks the first one, and a click takes a row."""

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self.field = named(QLineEdit(), self.field_name, self.prompt())
        self.field.setPlaceholderText(self.prompt())
        self.field.setMaxLength(LONGEST)
        self.field.textChanged.connect(self._mark_found)
        self.table.clicked.connect(self.click)

    field_name: str

    def prompt(self) -> str:
        """What the empty field says."""
        raise NotImplementedError

    def click(self) -> None:
        """Do what a click on the marked row does."""
        self.take()

    def move_mark(self, by: int) -> None:
        """Move the mark of the table, from the field."""
        self.table.move_mark(by)

    def _mark_found(self, typed: str) -> None:
        self.show_meeting()
        self.table.selectionModel().clear()
        if typed:
            self.table.mark(0)
