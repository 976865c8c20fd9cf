"""The floor list: who waits, in the order in which the chair will call them."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chairconsole.control.action import ActionId, Selection
from chairconsole.domain.meeting import Meeting, Request
from chairconsole.domain.notation import format_duration
from chairconsole.domain.timing import NO_TIME, whole_seconds
from chairconsole.ui.feed import Feed
from chairconsole.ui.menus import Actions
from chairconsole.ui.row_model import RIGHT, Column, RowModel
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.row_delegate import PillDrawing
from chairconsole.ui.widgets.row_table import RowTable
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.wording import clock_time, kind_name, on_behalf

CONTEXT = (
    ActionId.CALL_SELECTED,
    None,
    ActionId.MOVE_UP,
    ActionId.MOVE_DOWN,
    None,
    ActionId.WITHDRAW,
    ActionId.ABSENT,
    ActionId.MISTAKE,
)


@dataclass(frozen=True)
class FloorRow:
    """One waiting request as the table shows it."""

    id: str
    place: str
    name: str
    behalf: str
    kind: str
    group: str
    asked: str
    floor_at: str
    spoke: str


def floor_rows(feed: Feed) -> list[FloorRow]:
    """The waiting requests, first to last."""
    meeting = feed.meeting
    ahead = feed.forecast.block
    expected = ahead.floor.expected if ahead and ahead.floor else {}
    rows = []
    for place, request in enumerate(meeting.floor_list, start=1):
        instant = expected.get(request.id)
        rows.append(
            FloorRow(
                id=request.id,
                place=str(place),
                name=request.participant.name,
                behalf=on_behalf(request.behalf),
                kind=kind_name(request.participant.kind),
                group=request.participant.regional_group or "",
                asked=clock_time(feed.venue_time(request.asked.at)),
                floor_at=f"\u2248{clock_time(instant)}" if instant else "",
                spoke=_spoke(meeting, request, feed),
            )
        )
    return rows


def _spoke(meeting: Meeting, request: Request, feed: Feed) -> str:
    spoken = [
        speech.spoken(feed.now)
        for speech in meeting.interventions.values()
        if speech.void is None and speech.participant.key == request.participant.key
    ]
    if not spoken:
        return "\u2013"
    return f"{len(spoken)}\u00d7 {format_duration(whole_seconds(sum(spoken, NO_TIME)))}"


KIND, REGION = 2, 3
ROOM_FOR_REGION, ROOM_FOR_KIND = 690, 520


def _whole_name(row: FloorRow) -> str:
    return f"{row.name} {row.behalf}".strip()


class FloorList(QWidget):
    """The table, with one marked entry; keys and menu act on it. `left` asks for the quick-add field."""

    left = Signal()

    def __init__(self, look: Look, feed: Feed, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._actions = actions
        self._model: RowModel[FloorRow] = RowModel(self._columns(), look.colour, self)
        self._table = RowTable(look, self._model, name=self.tr("Floor list"))
        self._table.set_widths([36, 200, 128, 104, 66, 84, 84], 1)
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._table.customContextMenuRequested.connect(self._open_menu)
        self._table.doubleClicked.connect(lambda: actions.action(ActionId.CALL_SELECTED).trigger())
        self._table.installEventFilter(self)
        self._empty = WrappedLabel(look=look, role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        column.addWidget(self._table, 1)
        column.addStretch(0)
        actions.select_with(self.selection)
        selection = self._table.selectionModel()
        selection.selectionChanged.connect(lambda: actions.refreshed.emit())
        feed.changed.connect(self.show_meeting)
        feed.ticked.connect(self.show_meeting)
        self.show_meeting()

    def show_meeting(self) -> None:
        """Show the meeting as the feed has it; the marked entry stays marked wherever it moves."""
        rows = floor_rows(self._feed)
        if rows != self._model.rows():
            marked = self.selection().request
            self._model.set_rows(rows)
            if not self._model.index_of(marked).isValid():
                # Qt would mark the neighbour of a row that goes, and the next key would be about that one.
                self._table.selectionModel().clear()
        self._empty.setVisible(not rows)
        self._table.setVisible(bool(rows))
        if not rows:
            self._empty.setText(
                self.tr("Nobody is waiting. Type part of a name above and press Enter.")
                if self._feed.meeting.block
                else self.tr("The floor list is empty until a block is open.")
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow list leaves out what can be done without, so that names have room."""
        super().resizeEvent(event)
        self._table.setColumnHidden(REGION, self.width() < ROOM_FOR_REGION)
        self._table.setColumnHidden(KIND, self.width() < ROOM_FOR_KIND)

    def selection(self) -> Selection:
        """What is marked: a waiting entry, if any."""
        index = self._table.currentIndex()
        row = self._model.row_at(index) if self._table.selectionModel().hasSelection() else None
        return Selection(request=row.id if row else None)

    def mark(self, by: int) -> None:
        """Move the mark down by so many entries (up if negative), from outside the table."""
        count = self._model.rowCount()
        if not count:
            return
        index = self._table.currentIndex()
        marked = index.row() if self._table.selectionModel().hasSelection() else -1
        place = min(max(marked + by, 0), count - 1) if marked >= 0 or by > 0 else count - 1
        self._table.selectRow(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the table goes back to the quick-add field."""
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self._table.clearSelection()
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _open_menu(self, place: object) -> None:
        index: QModelIndex = self._table.indexAt(place)  # type: ignore[arg-type]
        if index.isValid():
            self._table.selectRow(index.row())
            menu = self._actions.menu(CONTEXT, self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self._table.viewport().mapToGlobal(place))  # type: ignore[call-overload]

    def _columns(self) -> list[Column[FloorRow]]:

        def name(row: FloorRow) -> object:
            runs = [Run(row.name, bold=True)]
            return [*runs, Run(f" {row.behalf}", "muted")] if row.behalf else runs

        def faint(_row: FloorRow) -> str:
            return "muted"

        return [
            Column(self.tr("#"), lambda row: row.place),
            Column(self.tr("Floor list"), _whole_name, drawing=name, tooltip=_whole_name),
            Column(self.tr("Kind"), lambda row: row.kind, drawing=lambda row: PillDrawing(row.kind)),
            Column(self.tr("Region"), lambda row: row.group, colour=faint),
            Column(self.tr("Asked"), lambda row: row.asked, colour=faint, alignment=RIGHT),
            Column(self.tr("Floor at"), lambda row: row.floor_at, colour=lambda row: "accent", alignment=RIGHT),
            Column(self.tr("Spoke"), lambda row: row.spoke, colour=faint, alignment=RIGHT),
        ]
