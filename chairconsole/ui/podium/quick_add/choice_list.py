"""The names that the typed text may mean, right below the field, over whatever is there."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from chairconsole.ui.podium.quick_add.choices import Choice
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.row_model import Column, RowModel
from chairconsole.ui.widgets.row_table import RowTable
from chairconsole.ui.widgets.runs import Run


@dataclass(frozen=True)
class ChoiceRow:
    """A choice and its place in the list."""

    id: int
    choice: Choice


class ChoiceList(QFrame):
    """Shows choices and which one Enter takes; `taken` names the place of one that was clicked. Never has the focus."""

    taken = Signal(int)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "choices")
        self.setObjectName("quick_add_choices")
        self._look = look
        columns: list[Column[ChoiceRow]] = [
            Column("", lambda row: row.choice.label, drawing=lambda row: [Run(row.choice.label, bold=True)]),
            Column("", lambda row: row.choice.about, colour=lambda row: "muted"),
        ]
        self._model: RowModel[ChoiceRow] = RowModel(columns, look.colour, self)
        self._table = RowTable(look, self._model, name=self.tr("Who is meant"))
        self._table.horizontalHeader().hide()
        self._table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table.set_widths([200, look.theme.size("choice_about_width")], 0)
        self._table.clicked.connect(lambda index: self.taken.emit(index.row()))
        column = QVBoxLayout(self)
        space = look.theme.size("gap_small")
        column.setContentsMargins(space, space, space, space)
        column.addWidget(self._table)
        self.hide()

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show these, the first one marked; nothing to choose from hides the list."""
        self._model.set_rows([ChoiceRow(place, choice) for place, choice in enumerate(choices)])
        self.setVisible(bool(choices))
        self.mark(0)

    def place(self) -> int:
        """The place of the marked choice; -1 if there is none."""
        return self._table.currentIndex().row() if self._model.rowCount() else -1

    def mark(self, place: int) -> None:
        """Mark the choice at that place."""
        self._table.selectRow(place)
        self._table.scrollTo(self._model.index(place, 0))

    def stand_below(self, corner: QPoint, width: int, lowest: int) -> None:
        """Stand below this corner, as high as the choices need and `lowest` allows."""
        theme = self._look.theme
        height = theme.size("row_height") * self._model.rowCount() + 2 * (theme.size("gap_small") + theme.size("line"))
        room = lowest - corner.y() - theme.size("gap")
        self.setGeometry(corner.x(), corner.y() + theme.size("gap_small"), width, min(height, room))
        self.raise_()
