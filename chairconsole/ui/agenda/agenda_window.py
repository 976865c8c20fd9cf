"""The agenda, block by block: what is planned beside what would be, and what would follow from a change."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.plan_commands import PlanCommand
from chairconsole.domain.forecast.consequences import previewed
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, Day
from chairconsole.domain.queries import next_step as upcoming
from chairconsole.ui.agenda.block_page import BlockPage
from chairconsole.ui.agenda.new_block_page import NewBlockPage
from chairconsole.ui.agenda.plan_rows import NEW, PlanRow, new_row, plan_rows
from chairconsole.ui.agenda.seats_page import SeatsPage
from chairconsole.ui.agenda.sentences import Sentences
from chairconsole.ui.agenda.steps_page import StepsPage
from chairconsole.ui.agenda.times_page import EARLIER, LATER, TimesPage
from chairconsole.ui.dialogs.prepared_text_question import step_text_question
from chairconsole.ui.dialogs.question_window import ENTER, QuestionWindow
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.widgets.card import Card
from chairconsole.ui.widgets.chip import ChipButton
from chairconsole.ui.widgets.layouts import STRETCH, column, named, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.row_model import Column
from chairconsole.ui.widgets.row_table import RowTable
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.words.plan_change_words import change_words, consequence_lines
from chairconsole.ui.words.refusals import refusal_words
from chairconsole.ui.words.time_words import date_words

WIDTH, HEIGHT = 1060, 560
TIMES, STEPS, SEATS = range(3)
BY_KEY = {
    Qt.Key.Key_Plus: (0, 5),
    Qt.Key.Key_Minus: (0, -5),
    Qt.Key.Key_Right: (5, 5),
    Qt.Key.Key_Left: (-5, -5),
}
"""By how many minutes a key in the list moves the start and the end of the marked block."""
PLACES = {Qt.Key.Key_Up: EARLIER, Qt.Key.Key_Down: LATER}
"""With which block the marked one changes places by a key with Alt."""


class AgendaWindow(QuestionWindow):
    """One change at a time is proposed and shown; Enter does it, as one step that undo takes back. Esc does nothing.

    `command` is what Enter would do now.
    """

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        look = context.look
        super().__init__(look, parent)
        self.setWindowTitle(self.tr("Change the agenda"))
        self._feed = feed = context.feed
        self._bridge = context.bridge
        self.command: PlanCommand | None = None
        self._wrong = ""
        self._last_marked: Block | None = None
        self._day = self._present_day()
        self.table = self._table()
        words = self.tr("Day %1 \u00b7 %2")
        self._days = [
            self._tab(fill(words, number, date_words(day.date, "ddd d MMM")), partial(self._show_day, day))
            for number, day in enumerate(feed.meeting.session.days, start=1)
        ]
        self._tabs = [
            named(self._tab(label, partial(self.show_page, place)), f"agenda_tab_{place}")
            for place, label in enumerate((self.tr("Times"), self.tr("Steps"), self.tr("Seats and people")))
        ]
        self._title = PlainLabel(role="strong", elide=True)
        self.times, self.steps, self.seats = TimesPage(look, self), StepsPage(look, self), SeatsPage(look, self)
        self._pages = QStackedWidget(self)
        self.new_block = NewBlockPage(look, self)
        pages: tuple[BlockPage | NewBlockPage, ...] = (*self._all_pages(), self.new_block)
        for page in pages:
            self._pages.addWidget(page)
            page.proposed.connect(self.propose)
        self._tabs[TIMES].setChecked(True)
        self.steps.text_wanted.connect(
            lambda block, step: step_text_question(look, self._bridge, block, step, self).ask()
        )
        for wrong in (self.times.wrong, self.new_block.wrong):
            wrong.connect(self._say_wrong)
        self._follows = Sentences(look, self)
        self._take = self.button("take_change", "", self.take, ENTER)
        self._lay_out()
        for table in (self.table, self.steps.table):
            table.installEventFilter(self)
        self.table.selectionModel().currentRowChanged.connect(self._mark_another)
        feed.changed.connect(self.show_meeting)
        feed.second_passed.connect(self.show_meeting)
        self.resize(WIDTH, HEIGHT)
        self.show_meeting()
        self.mark(self._present_block())

    def ask(self) -> None:
        """Stay open until a change is done or the window is left."""
        self.wait(self.new_block.title if self._is_new() else self.table)

    def fit(self) -> None:
        """Keep the size: it is no window of fixed width."""

    def mark(self, block_id: str | None) -> None:
        """Mark this block, and fill the fields with it."""
        if block_id is not None:
            day = self._feed.meeting.session.day_of(block_id)
            if day is not None:
                self._show_day(day)
            self.table.mark_id(block_id)

    def begin_new_block(self, after: str | None = None) -> None:
        """Let a block be typed in that is held after this one, else after the open one or the next one."""
        self.mark(after or self._present_block())
        self.table.mark_id(NEW)

    def show_page(self, place: int) -> None:
        """Show the times, the steps or the seats of the marked block."""
        self._pages.setCurrentIndex(place)
        for other, tab in enumerate(self._tabs):
            tab.setChecked(other == place)
        self.propose(None)

    def propose(self, command: PlanCommand | None) -> None:
        """Show what would follow from a command, and what Enter would do."""
        self.command, self._wrong = command, ""
        self.show_meeting()

    def take(self) -> None:
        """Do what is proposed and close; if it is refused or other seats have names half typed, the window stays."""
        if self.command is not None and self._bridge.do(self.command) and not self.seats.goes_on(self.command):
            self.accept()

    def show_meeting(self) -> None:
        """Show the agenda as it is, beside what it would be."""
        meeting, now, changed = self._feed.meeting, self._feed.now, self._previewed()
        day = next((one for one in meeting.session.days if one.date == self._day.date), meeting.session.days[-1])
        self._day = day
        self.table.show_rows([*plan_rows(meeting, day, now, changed), new_row()])
        for chip, one in zip(self._days, meeting.session.days, strict=False):
            chip.setChecked(one.date == day.date)
        block, is_new = self._marked(), self._is_new()
        self._title.setText(self.tr("Another block") if is_new else "" if block is None else block.title)
        for tab in self._tabs:
            tab.setVisible(not is_new)
        if block is not None:
            for page in self._all_pages():
                page.show_block(meeting, block, self.command)
        self._show_what_follows(changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the list, plus and minus move the end, the arrows the block or, with Alt, its place; Del leaves it out."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.steps.table:
                if event.key() == Qt.Key.Key_Delete:
                    self.steps.skip()
                    return True
            elif self._is_new():
                return self.new_block.goes_to_name(event) or super().eventFilter(watched, event)
            elif event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in PLACES:
                self._to_times()
                self.times.change_places(PLACES[Qt.Key(event.key())])
                return True
            elif event.key() in BY_KEY:
                self._to_times()
                self.times.move_times(*BY_KEY[Qt.Key(event.key())])
                return True
            elif event.key() == Qt.Key.Key_Delete:
                self._to_times()
                self.times.skip()
                return True
        return super().eventFilter(watched, event)

    def _to_times(self) -> None:
        if self._pages.currentIndex() != TIMES:
            self.show_page(TIMES)

    def _previewed(self) -> Meeting | None:
        if self.command is None:
            return None
        try:
            return previewed(self._feed.meeting, self.command, self._feed.now)
        except Refused as refusal:
            self._wrong = refusal_words(refusal)
            return None

    def _show_what_follows(self, changed: Meeting | None) -> None:
        meeting, command = self._feed.meeting, self.command
        if self._wrong:
            self._follows.show_lines(((self._wrong, "amber"),))
        elif command is None or changed is None:
            self._follows.show_lines(((self.tr("Nothing is changed until you say so."), "muted"),))
        else:
            lines = consequence_lines(meeting, command, self._feed.now)
            self._follows.show_lines(lines or ((self.tr("No time would be another."), "muted"),))
        is_change = changed is not None and changed.session != meeting.session and not self._wrong
        self._take.setEnabled(is_change)
        label = self.tr("Change") if command is None else change_words(meeting.session, command)
        self._take.set_label(label)

    def _say_wrong(self, words: str) -> None:
        self.command, self._wrong = None, words
        self._show_what_follows(None)

    def _mark_another(self) -> None:
        self.command, self._wrong = None, ""
        was_new = self._pages.currentWidget() is self.new_block
        if self._is_new() and not was_new:
            self.new_block.begin(self._day, self._last_marked)
            self._pages.setCurrentWidget(self.new_block)
        elif was_new and not self._is_new():
            self.show_page(TIMES)
        self._last_marked = self._marked()
        self.show_meeting()

    def _is_new(self) -> bool:
        marked = self.table.marked()
        return marked is not None and marked.id == NEW

    def _marked(self) -> Block | None:
        marked = self.table.marked()
        return None if marked is None else self._feed.meeting.session.block(marked.id)

    def _present_block(self) -> str | None:
        """The open block, else the next one, else the last."""
        meeting = self._feed.meeting
        block = meeting.block or upcoming.next_block(meeting, self._feed.now)
        return block.id if block else next((one.id for _, one in reversed(list(meeting.session.blocks()))), None)

    def _present_day(self) -> Day:
        session, block = self._feed.meeting.session, self._present_block()
        return (session.day_of(block) if block else None) or session.days[-1]

    def _show_day(self, day: Day) -> None:
        if day.date != self._day.date:
            self._day = day
            self._mark_another()
            self.table.mark(0)

    def _table(self) -> RowTable[PlanRow]:
        columns = [
            Column[PlanRow]("", lambda row: row.symbol, 32),
            Column[PlanRow](self.tr("Block"), lambda row: row.title),
            Column[PlanRow](self.tr("Planned"), lambda row: row.planned, 112, colour="muted"),
            Column[PlanRow](
                self.tr("Would be"),
                lambda row: row.expected,
                122,
                colour=lambda row: "amber" if row.differs else "accent",
            ),
        ]
        return RowTable(self.look, columns, name=self.tr("Blocks of the day"), parent=self)

    def _all_pages(self) -> tuple[BlockPage, ...]:
        return self.times, self.steps, self.seats

    def _tab(self, label: str, do: Callable[[], None]) -> ChipButton:
        tab = ChipButton(self.look, label, parent=self)
        tab.setProperty("role", "tab")
        tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tab.clicked.connect(lambda: do())
        return tab

    def _lay_out(self) -> None:
        theme = self.look.theme
        gap, space = theme.size("gap"), theme.size("margin_page")
        left = column(
            row(*self._days, STRETCH, gap=2),
            (self.table, 1),
            SectionLabel(self.look, self.tr("What would follow")),
            self._follows,
            gap=gap,
        )
        right = Card(self.look, parent=self)
        right.body.addWidget(self._title)
        right.body.addLayout(row(*self._tabs, STRETCH, gap=2))
        right.body.addWidget(self._pages, 1)
        hint = PlainLabel(
            self.tr(
                "In the list: + \u2212 longer or shorter \u00b7 \u2192 \u2190 later or earlier"
                " \u00b7 Alt \u2191 \u2193 other order \u00b7 Del leaves out"
            ),
            role="small",
            elide=True,
        )
        cancel = self.button("", self.tr("Cancel"), self.reject, self.tr("Esc"))
        column(
            (row((left, 11), (right, 9), gap=space), 1),
            row((hint, 1), cancel, self._take, gap=gap),
            of=self,
            gap=theme.size("gap_card"),
            margins=space,
        )
        self.table.setFocus()
