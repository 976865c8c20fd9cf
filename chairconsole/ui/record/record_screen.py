"""The record screen: everything that happened as a table, with its figures and pictures beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import console_actions, screen_actions, speech_actions, summary_actions
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.accounts.record_lines import LineKind, RecordLine, record_lines
from chairconsole.report.accounts.search import SearchIndex, is_let_through, words_of
from chairconsole.ui.frame.action_button import ActionButton
from chairconsole.ui.frame.notices import why_not
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.frame.screen import Hints, Screen
from chairconsole.ui.frame.while_seen import show_while_seen
from chairconsole.ui.record.figures import Figures
from chairconsole.ui.record.filter_bar import FilterBar
from chairconsole.ui.record.order_editor import OrderEditor
from chairconsole.ui.record.record_rows import RecordRow, record_rows, shown_text
from chairconsole.ui.record.record_table import RecordTable
from chairconsole.ui.record.speech_editor import SpeechEditor
from chairconsole.ui.summary.point_editor import PointEditor
from chairconsole.ui.widgets.card import Card
from chairconsole.ui.widgets.layouts import column, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.words.counted import Counted


class RecordScreen(Screen):
    """Shows the meeting while it is seen, and whatever matches what is typed and chosen."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look = context.look
        self._feed = feed = context.feed
        self._bridge = context.bridge
        self._directory = context.directory
        self._meeting: Meeting | None = None
        self._index: SearchIndex[RecordLine] | None = None
        theme = look.theme
        self.filters = FilterBar(look, feed, self)
        self.table = RecordTable(look, self)
        self.figures = Figures(look, feed, self)
        self._found = PlainLabel(role="small")
        card, side = Card(look), Card(look)
        card.body.addWidget(self.table, 1)
        side.body.addWidget(self.figures)
        side.setFixedWidth(theme.size("figures_width"))
        buttons = [
            ActionButton(look, context.actions, one) for one in (console_actions.TIMELINE, console_actions.EXPORT)
        ]
        gap, space = theme.size("gap"), theme.size("margin_card")
        table = column(self.filters, (card, 1), row((self._found, 1), *buttons, gap=gap), gap=gap)
        row((table, 1), side, of=self, gap=space, margins=space)
        self.filters.changed.connect(self._show_matching)
        self.filters.field.stepped.connect(self.table.view.move_mark)
        self.filters.field.returnPressed.connect(self.correct)
        self.table.chosen.connect(self._correct)
        feed.minute_passed.connect(self._forget_index)
        self._hidden = context.hidden
        self._hidden.changed.connect(self._show_matching)
        show_while_seen(self, feed, self.show_meeting)
        self.show_meeting()
        self.table.show_last()

    def hints(self) -> Hints:
        """The keys that are needed most here."""
        return (
            (screen_actions.SHOW_PODIUM, self.tr("podium")),
            (speech_actions.NEXT, self.tr("next")),
            (screen_actions.SEARCH, self.tr("search")),
            (summary_actions.EDIT_POINT, self.tr("correct")),
        )

    def take_focus(self) -> None:
        """Begin in the search field."""
        self.filters.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def search(self) -> None:
        """Search what happened."""
        self.filters.field.search_anew()

    def correct(self) -> None:
        """Correct the marked speech or point."""
        marked = self.table.view.marked()
        if marked is None:
            self.said.emit(why_not(self.tr("Mark a speech or a point first, with the arrow keys or a click.")))
        else:
            self._correct(marked)

    def _correct(self, line: RecordRow) -> None:
        meeting = self._feed.meeting
        if line.line_kind is LineKind.SPEECH and line.of in meeting.interventions:
            commands = SpeechEditor(self._look, meeting, self._directory.now, line.of, self.window()).ask()
        elif line.line_kind is LineKind.POINT and line.of in meeting.points:
            words, meant = self._bridge.vocabulary, self._directory.now.meant
            commands = PointEditor(self._look, meeting, words, line.of, self.window(), meant=meant).ask()
        elif line.line_kind is LineKind.POINT_OF_ORDER and line.of in meeting.points_of_order:
            order = meeting.points_of_order[line.of]
            commands = OrderEditor(self._look, self._directory.now, order, self.window()).ask()
        else:
            self.said.emit(why_not(self.tr("Speeches, points and points of order can be corrected here.")))
            return
        for command in commands:
            self._bridge.do(command)
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_meeting(self) -> None:
        """Show the meeting as the feed has it."""
        meeting = self._feed.meeting
        if meeting is not self._meeting:
            self._meeting = meeting
            self._index = SearchIndex(
                record_lines(meeting, self._feed.now), words_of(meeting.session, shown_text(meeting))
            )
        self._show_matching()

    def _show_matching(self) -> None:
        if self._index is None:
            return
        filters = self.filters.filters
        found = [line for line in self._index.matching(self.filters.field.text()) if is_let_through(line, filters)]
        if self._hidden.are_hidden:
            found = [line for line in found if not _is_of_notes(line)]
        self.table.show_rows(record_rows(self._feed.meeting, found))
        nothing = self.tr("Nothing has happened yet.")
        if self._index.matching(""):
            nothing = self.tr("Nothing that happened matches what is typed and chosen.")
        self.table.say_why_empty("" if found else nothing)
        self._found.setText(Counted.tr("%n lines", "", len(found)))
        self.figures.show_block(filters.block)

    def _forget_index(self) -> None:
        """Once a minute it says less than is shown: a speech that goes on takes longer."""
        self._meeting = None


def _is_of_notes(line: RecordLine) -> bool:
    """Whether a line tells of notes or points, which no room reads while they are hidden."""
    return line.kind is LineKind.POINT or (line.body is not None and line.body.is_a_note)
