"""The podium screen: rail, speaker, forecast, floor list and notes."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QSplitter, QWidget

from chairconsole.domain.queries.points_of_order import unnamed_point_of_order
from chairconsole.ui.frame.letting_go import TAKES_LETTERS
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.podium.agenda_rail import AgendaRail
from chairconsole.ui.podium.floor_list.drawer import Drawer
from chairconsole.ui.podium.forecast.forecast_card import ForecastCard
from chairconsole.ui.podium.narrow_rail import NARROW
from chairconsole.ui.podium.notes.notes_panel import NotesPanel
from chairconsole.ui.podium.speaker.floor_card import FloorCard
from chairconsole.ui.podium.speaker.turn_words import is_panels_turn
from chairconsole.ui.typed_keys import is_typing
from chairconsole.ui.widgets.layouts import column


@dataclass(frozen=True)
class Share:
    """A pane's share of the width, and its bounds in pixels."""

    part: float
    least: int
    most: int

    def of(self, width: int) -> int:
        """The pane's width when all of them have this."""
        return min(max(round(self.part * width), self.least), self.most)


RAIL = Share(0.192, 200, 400)
NO_BOUND = 16_777_215
"""What Qt takes for no bound of a width."""

NOTES = Share(0.232, 216, 520)


class Podium(QWidget):
    """Lays out the panels; none of them knows another."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        # Every panel is made in its place: one that is put there later is styled anew with all that is in it.
        self._panes = panes = QSplitter(Qt.Orientation.Horizontal, self)
        self.rail = AgendaRail(context, panes)
        self._middle = middle = QWidget(panes)
        self.floor = FloorCard(context, middle)
        self.forecast = ForecastCard(context, middle)
        self.drawer = Drawer(context, middle)
        self.list_card = self.drawer.list_card
        self.list_card.floor_list.show_trial(self.forecast.trial)
        self.forecast.left.connect(self.list_card.quick_add.field.setFocus)
        self.notes = NotesPanel(context, panes)
        theme = context.look.theme
        # The cards keep their height; whatever is in the drawer makes do with what is left.
        for card in (self.floor, self.forecast):
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._drawer_least = theme.size("drawer_least")
        self._drawer_with_rows = self._drawer_least + theme.size("row_height")
        self._feed = context.feed
        context.feed.changed.connect(self._make_room)
        self.drawer.turned.connect(self._make_room)
        self._look = context.look
        self._cards = column(self.floor, self.forecast, (self.drawer, 1), of=middle)
        self._moved_by_hand = False
        panes.setChildrenCollapsible(False)
        panes.splitterMoved.connect(self._keep_widths)
        self.rail.setMinimumWidth(RAIL.least)
        self.rail.narrowed.connect(self._share_out)
        self.notes.setMinimumWidth(NOTES.least)
        # The middle takes what its buttons need, whatever the others would like to have.
        for pane in (self.rail, middle, self.notes):
            panes.addWidget(pane)
        panes.setStretchFactor(1, 1)
        column((panes, 1), of=self)
        self._is_low = False
        self._laid_out_for: tuple[bool, bool] | None = None
        self.fit(is_low=False)
        # Letters that nothing else takes go to the field in which one typed last.
        self.setProperty(TAKES_LETTERS, True)
        self._typed_in: QWidget = self.list_card.quick_add.field
        for field in (self.list_card.quick_add.field, self.notes.field, self.floor.order.raiser.field):
            field.installEventFilter(self)

    def begin(self) -> None:
        """Take the focus where the chair types: as long as nobody is known to have raised a point of order, that."""
        is_unnamed = unnamed_point_of_order(self._feed.meeting) is not None and self.floor.order.isVisible()
        (self.floor.order.raiser if is_unnamed else self.list_card.quick_add).field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember in which field one types."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._typed_in = watched
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type into the field in which one typed last, whatever has the focus: no letter may vanish."""
        if not is_typing(event):
            super().keyPressEvent(event)
            return
        if not self._typed_in.isVisible():
            self.drawer.close_page()
            self._typed_in = self.list_card.quick_add.field
        self._typed_in.setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.sendEvent(self._typed_in, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew, unless the user has moved a border."""
        super().resizeEvent(event)
        if not self._moved_by_hand:
            self._share_out()
        self._make_room()

    def fit(self, *, is_low: bool) -> None:
        """In a window of few lines the floor list has the room of what can be done without."""
        self._is_low = is_low
        self.rail.fit(is_low=is_low)
        self.notes.field.fit(is_low=is_low)
        self._fit_cards()

    def _fit_cards(self) -> None:
        """The speaker's card is high in a panellists' turn and at a point of order: then the others are low as well."""
        meeting = self._feed.meeting
        is_low = self._is_low or meeting.point_of_order is not None or is_panels_turn(meeting)
        if (self._is_low, is_low) == self._laid_out_for:
            return
        self._laid_out_for = (self._is_low, is_low)
        for part in (self.forecast, self.drawer):
            part.fit(is_low=is_low)
        theme = self._look.theme
        above, space = theme.size("gap_word" if self._is_low else "gap_card"), theme.size("margin_page")
        gap = theme.size("gap_word" if is_low else "gap_card")
        # The card of the speaker stays where it is when the others get lower.
        self._cards.setContentsMargins(space, above, space, gap)
        self._cards.setSpacing(gap)
        # What a card takes now is known at once, so that nothing is laid out twice.
        for layout in (self.forecast.layout(), self.drawer.list_card.layout(), self._cards):
            if layout is not None:
                layout.activate()

    def _share_out(self) -> None:
        width = self.width()
        rail, notes = NARROW if self.rail.is_narrow else RAIL.of(width), NOTES.of(width)
        self.rail.setMinimumWidth(NARROW if self.rail.is_narrow else RAIL.least)
        self.rail.setMaximumWidth(NARROW if self.rail.is_narrow else NO_BOUND)
        self._panes.setSizes([rail, width - rail - notes, notes])

    def _make_room(self) -> None:
        """While a text is read it has the room of the forecast; a pending point of order takes that of the list.

        Where that is not enough, the rest does too: the fields tell the steps as well, the rulings can be chosen with
        the arrow keys, and the forecast is back with the speaker.
        """
        self._fit_cards()
        is_pending = self._feed.meeting.point_of_order is not None
        self.drawer.setMinimumHeight(self._drawer_least)
        for part in (self._show_steps, self._show_choices, self.forecast.setVisible):
            part(True)
        if not is_pending:
            self.forecast.setVisible(not self.drawer.is_reading())
            return
        self.drawer.setMinimumHeight(self._drawer_with_rows)
        self._show_steps(self._has_room())
        self.drawer.setMinimumHeight(0)
        for part in (self._show_choices, self.forecast.setVisible):
            part(self._has_room())

    def _show_steps(self, is_shown: bool) -> None:
        self.floor.steps.allow(is_allowed=is_shown)

    def _show_choices(self, is_shown: bool) -> None:
        self.floor.order.show_choices(visible=is_shown)

    def _has_room(self) -> bool:
        for part in (self.floor, self.forecast, self._middle):
            layout = part.layout()
            if layout is not None:
                layout.activate()
        return self._middle.minimumSizeHint().height() <= self.height()

    def _keep_widths(self) -> None:
        self._moved_by_hand = True
