"""The floor list: who waits, in the order in which the chair will call them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from chairconsole.control.actions import agenda_actions, list_actions, speech_actions
from chairconsole.control.actions.action import Selection
from chairconsole.domain.base.translatable import fill
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.frame.typed_menu import TypedMenu
from chairconsole.ui.podium.floor_list.floor_rows import FloorRow, floor_ends, floor_rows
from chairconsole.ui.podium.floor_list.floor_table import FloorTable
from chairconsole.ui.podium.floor_list.preview_row import PreviewRow
from chairconsole.ui.podium.forecast.trial import Trial
from chairconsole.ui.podium.quick_add.typed_line import TypedName
from chairconsole.ui.widgets.layouts import column
from chairconsole.ui.widgets.row_delegate import PillDrawing
from chairconsole.ui.widgets.row_model import RIGHT, Column
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.forecast_bar import TURN

CONTEXT = (
    list_actions.CALL_SELECTED,
    list_actions.CHANGE_REQUEST,
    list_actions.WHAT_ABOUT,
    None,
    list_actions.MOVE_UP,
    list_actions.MOVE_DOWN,
    list_actions.HOLD,
    list_actions.ENTRY_LIMIT,
    list_actions.USUAL_LIMIT,
    None,
    list_actions.WITHDRAW,
    list_actions.ABSENT,
    list_actions.MISTAKE,
    list_actions.EMPTY_LIST,
    None,
    list_actions.NAME_LATER,
    list_actions.REPLY,
    speech_actions.POINT_OF_ORDER,
)


ABOUT, ASKED, TIME = 2, 3, 4
"""The places of the columns that tell what somebody asked for, when, and when they will have the floor."""

NAME_LEAST, ABOUT_LEAST, ABOUT_MOST = 290, 170, 250
"""Widths in pixels: what names keep, and between which a question with its panellists gets what is left."""


def _whole_name(row: FloorRow) -> str:
    return " \u00b7 ".join(filter(None, (f"{row.whole_name} {row.behalf}".strip(), row.marks)))


def _floor_at(row: FloorRow) -> object:
    """The panellists' turn before it in their colour, and the time in its own."""
    turn = [Run(f"{TURN} ", "purple")] if row.after_turn else []
    return [*turn, Run(row.signs, "accent" if row.fits else "amber")]


def _name_hint(row: FloorRow) -> str:
    return "\n".join(filter(None, (_whole_name(row), row.kind, row.group, row.about)))


class FloorList(QWidget):
    """The table, with one marked entry; keys and menu act on it. `left` asks for the quick-add field.

    `dropped` tells which entry was dragged, and to which place.
    """

    left = Signal()
    dropped = Signal(str, int)

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = context.look
        self._feed = feed = context.feed
        self._actions = actions = context.actions
        self._second = feed.now.at
        self._trial: Trial | None = None
        self._table = FloorTable(context.look, self._columns(), name=self.tr("Floor list"), parent=self)
        self._table.dropped.connect(self._drop)
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._table.customContextMenuRequested.connect(self._open_menu)
        self._table.doubleClicked.connect(lambda: actions.action(list_actions.CALL_SELECTED).trigger())
        self._table.installEventFilter(self)
        self._empty = WrappedLabel(look=context.look, role="muted")
        self._coming: Sequence[TypedName] = []
        self._preview = PreviewRow(context.look, self)
        column(self._empty, (self._table, 1), self._preview, of=self).addStretch(0)
        self._row_height = context.look.theme.size("row_height")
        actions.select_with(self.selection)
        selection = self._table.selectionModel()
        selection.selectionChanged.connect(lambda: actions.refreshed.emit())
        feed.changed.connect(self.show_meeting)
        feed.ticked.connect(self._tick)
        self.show_meeting()

    def fit(self, *, is_low: bool) -> None:
        """On few lines leave out when somebody asked, and give the headings no more than they need."""
        self._table.leave_out(frozenset({ASKED}) if is_low else frozenset())
        theme = self._look.theme
        self._table.horizontalHeader().setFixedHeight(theme.size("heading_low" if is_low else "row_least"))
        self._show_whole_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show whole rows only."""
        super().resizeEvent(event)
        self._show_whole_rows()

    def _show_whole_rows(self) -> None:
        taken = sum(self._table.columnWidth(one) for one in (0, ASKED, TIME, TIME + 1))
        left = self.width() - NAME_LEAST - taken
        self._table.setColumnWidth(ABOUT, max(ABOUT_LEAST, min(ABOUT_MOST, left)))
        header = self._table.horizontalHeader().height()
        room, others = self.height() - header, int(not self._preview.isHidden())
        high = self._table.share_out(room, others)
        self._preview.setFixedHeight(high)
        room -= high * others
        rows = self._table.whole_rows(room)
        if not self._preview.isHidden():
            # It stands right below the last one.
            rows = min(rows, sum(self._table.rowHeight(place) for place in range(len(self._table.rows()))))
            first, time = (self._table.columnWidth(one) for one in (0, TIME))
            right = self._table.columnViewportPosition(TIME) + time
            self._preview.stand_in(first, time, self._table.width() - right)
        self._table.setMaximumHeight(max(self._row_height, header + rows))

    def show_meeting(self) -> None:
        """Show the meeting as the feed has it; the marked entry stays marked wherever it moves."""
        trial = self._trial
        rows = floor_rows(self._feed, trial.floor if trial is not None and trial.limit is not None else None)
        self._table.show_rows(rows)
        beyond = next((row.id for row in rows if not row.fits), None)
        ahead = self._feed.forecast.block
        floor = trial.floor if trial is not None and trial.limit is not None else ahead and ahead.floor
        words = floor_ends(floor, self._actions.first_key(list_actions.TRY_LIMIT)) if beyond and floor else ""
        self._table.end_floor_above(beyond, words)
        self._show_preview()
        if not rows:
            self._empty.setText(self._why_empty())

    def preview(self, names: Sequence[TypedName]) -> None:
        """Show as the last row whom Enter will add to the list; nobody if there are none."""
        if names != self._coming:
            self._coming = names
            self._show_preview()

    def preview_text(self) -> str:
        """What that row says; empty without one."""
        return "" if self._preview.isHidden() else self._preview.text()

    def _show_preview(self) -> None:
        ahead = self._feed.forecast.block
        floor = None if ahead is None else ahead.floor
        self._preview.show_names(self._coming, len(self._table.rows()) + 1, floor)
        # The headings stand above the preview too: what explains the field's signs hangs down over them.
        is_empty = not self._table.rows() and not self._coming
        self._empty.setVisible(is_empty)
        self._table.setVisible(not is_empty)
        self._show_whole_rows()

    def _why_empty(self) -> str:
        meeting = self._feed.meeting
        if meeting.block is None:
            return self.tr("The floor list is empty while no block is open.")
        words = self.tr("Nobody is waiting. Type part of a name above and press Enter.")
        if meeting.step is None or meeting.step.kind != "discussion" or meeting.speech is not None:
            return words
        # The key that usually goes on has nothing to do now.
        going_on = self.tr("To go on with another step, press %1.")
        return f"{words} {fill(going_on, self._actions.first_key(agenda_actions.GO_TO_STEP))}"

    def show_trial(self, trial: Trial) -> None:
        """From now on, mark those who would not fit under a limit that is tried."""
        self._trial = trial
        trial.changed.connect(self.show_meeting)

    def selection(self) -> Selection:
        """What is marked: a waiting entry, if any."""
        row = self._table.marked()
        return Selection(request=row.id if row else None)

    def move_mark(self, by: int) -> None:
        """Move the mark down by so many entries (up if negative), from outside the table."""
        self._table.move_mark(by)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the table goes back to the quick-add field; the menu key is about the marked entry."""
        if isinstance(event, QContextMenuEvent) and event.reason() == QContextMenuEvent.Reason.Keyboard:
            if self.selection().request is not None:
                self._pop_up(self._table.visualRect(self._table.currentIndex()).bottomLeft())
            return True
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self._table.clearSelection()
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def fill(self, menu: QMenu) -> None:
        """Let a menu hold what can be done with the marked entry, and what else can be entered."""
        menu.clear()
        marked = self._feed.meeting.requests.get(self.selection().request or "")
        for action in CONTEXT:
            if action is None:
                menu.addSeparator()
            elif action is list_actions.HOLD and marked is not None and marked.is_held:
                menu.addAction(self._actions.action(list_actions.RELEASE))
            else:
                menu.addAction(self._actions.action(action))

    def _tick(self) -> None:
        """Whatever the list tells of time, it tells in whole seconds."""
        second = self._feed.now.at.replace(microsecond=0)
        if second != self._second:
            self._second = second
            self.show_meeting()

    def _drop(self, place: int) -> None:
        marked = self.selection().request
        if marked is not None:
            self.dropped.emit(marked, place)

    def _open_menu(self, place: object) -> None:
        index: QModelIndex = self._table.indexAt(place)  # type: ignore[arg-type]
        if index.isValid():
            self._table.selectRow(index.row())
            self._pop_up(place)  # type: ignore[arg-type]

    def _pop_up(self, place: QPoint) -> None:
        menu = TypedMenu(self)
        menu.setToolTipsVisible(True)
        self.fill(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._table.viewport().mapToGlobal(place))

    def _columns(self) -> list[Column[FloorRow]]:

        def name(row: FloorRow) -> object:
            runs: list[object] = [Run(row.name, bold=True, brief=row.name.split(" (")[0])]
            runs += [Run(f" {row.behalf}", "muted")] if row.behalf else []
            runs += [Run(f" \u00b7 {row.marks}", "amber")] if row.marks else []
            runs += [Run(f"  {row.group}", "muted", may_go=True)] if row.group else []
            return [*runs, PillDrawing(row.tag)] if row.tag else runs

        # A narrow list leaves out what can be done without, so that names have room.
        return [
            Column(self.tr("#"), lambda row: row.place, 34),
            Column(self.tr("Who asks for the floor"), _whole_name, drawing=name, tooltip=_name_hint),
            Column(self.tr("About"), lambda row: row.about, ABOUT_LEAST, colour="muted", room=560),
            Column(
                self.tr("Asked"),
                lambda row: row.asked,
                76,
                RIGHT,
                "muted",
                room=720,
                tooltip=lambda row: row.asked_hint,
            ),
            Column(
                self.tr("Floor at"),
                lambda row: row.floor_at,
                104,
                RIGHT,
                lambda row: "accent" if row.fits else "amber",
                tooltip=self._told_of_the_time,
                drawing=_floor_at,
            ),
            Column(
                self.tr("Spoke"),
                lambda row: row.spoke,
                90,
                RIGHT,
                "muted",
                room=420,
                tooltip=lambda row: row.spoke_hint,
            ),
        ]

    def _told_of_the_time(self, row: FloorRow) -> str:
        """What a tooltip says of when somebody is expected."""
        if not row.fits:
            return self.tr("Would not fit before the floor closes")
        return (
            fill(self.tr("%1: the panellists have their turn before"), row.floor_at) if row.after_turn else row.floor_at
        )
