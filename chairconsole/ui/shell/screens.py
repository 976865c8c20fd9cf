"""The screens of an open session: podium, record and summary, under one top line and over one lowest line."""

from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from chairconsole.control.actions import (
    agenda_actions,
    console_actions,
    list_actions,
    note_actions,
    proceedings_actions,
    screen_actions,
    speech_actions,
    summary_actions,
)
from chairconsole.control.actions.action import Action, Group, Selection
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.hidden_notes import HiddenPage
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.frame.screen import Hints, Screen
from chairconsole.ui.podium.podium import Podium
from chairconsole.ui.shell.hint_bar import LowestLine
from chairconsole.ui.shell.top_bar import RehearsalBanner, TopBar
from chairconsole.ui.widgets.layouts import column, rule

if TYPE_CHECKING:  # what no start of a live meeting loads
    from collections.abc import Callable

    from chairconsole.control.rehearsal.rehearsal_driver import RehearsalDriver
    from chairconsole.ui.palette.entry import Entry
    from chairconsole.ui.shell.rehearsal_bar import RehearsalBar


class ScreenName(Enum):
    """One of the screens, by the action that shows it."""

    PODIUM = screen_actions.SHOW_PODIUM
    RECORD = screen_actions.SHOW_RECORD
    SUMMARY = screen_actions.SHOW_SUMMARY


ANYWHERE = frozenset({note_actions.KEEP_POINT, speech_actions.EARLIER, agenda_actions.BLOCK})
"""What is answered whichever screen is shown, beside what concerns screens and console."""

HERE_TOO = frozenset(
    {
        (summary_actions.EDIT_POINT, ScreenName.RECORD),
        (note_actions.TURN_SHAPE, ScreenName.SUMMARY),
        (note_actions.NOTES, ScreenName.SUMMARY),
    }
)
"""What is done on another screen besides the one that it belongs to."""


class Screens(QWidget):
    """Shows one screen at a time; record and summary are made when they are first opened.

    `shown` tells which one, `save_wanted` hands on what is to be saved as a file.
    Esc goes back to where one was, unless what has the focus needs it for itself.
    """

    shown = Signal(object)
    save_wanted = Signal(object)

    def __init__(
        self, context: PanelContext, parent: QWidget | None = None, rehearsal_driver: "RehearsalDriver | None" = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._context, self._actions = context, context.actions
        self._current, self._before = ScreenName.PODIUM, list[ScreenName]()
        self._focused: dict[ScreenName, QWidget] = {}
        self._beside: dict[ScreenName, Screen] = {}
        # Before the podium's panels hear of it: they take the focus, which only what is seen can have.
        context.actions.asked.connect(self._come_to)
        context.bridge.doubted.connect(lambda *_: self._go(ScreenName.PODIUM))
        self._top = TopBar(context, self)
        self._banner: RehearsalBanner | RehearsalBar
        self.rehearsal_entries: Callable[[], list[Entry]] = list
        if rehearsal_driver is None:
            self._banner = RehearsalBanner(context.look, context.feed, self)
        else:
            from chairconsole.ui.shell import rehearsal_bar

            made = rehearsal_bar.RehearsalBar(context.look, context.feed, context.bridge, rehearsal_driver, self)
            self._top.take_in(made.pill)
            self.rehearsal_entries = made.entries
            self._banner = made
        holder = QWidget(self)
        self.podium = Podium(context, holder)
        self._line = LowestLine(context, self)
        self.notices, self.hints = self._line.notices, self._line.hints
        self._stack, self._cover = QStackedLayout(holder), HiddenPage(context.actions, holder)
        self._stack.addWidget(self.podium)
        self._stack.addWidget(self._cover)
        column(self._top, self._banner, rule(), (holder, 1), rule(), self._line, of=self)
        context.feed.ticked.connect(self.notices.tick)
        self.podium.drawer.said.connect(self.notices.say)
        self.podium.drawer.turned.connect(self.notices.something_was_done)
        context.actions.select_with(self._selection)
        context.actions.claim(self)
        self.podium.notes.setVisible(not context.hidden.are_hidden)
        self._tell(ScreenName.PODIUM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out for few lines where there are few."""
        super().resizeEvent(event)
        low = self._context.look.theme.size("low_window")
        for part in (self._top, self._banner, self.podium, self._line):
            part.fit(is_low=self.height() < low)

    @property
    def current(self) -> ScreenName:
        """The screen that is shown."""
        return self._current

    @answers(screen_actions.SEARCH)
    def search(self) -> None:
        """Search on the screen that is shown; from the podium, on which nothing can be searched, in the record."""
        if self._current is ScreenName.PODIUM:
            self._go(ScreenName.RECORD)
        self._beside[self._current].search()

    @answers(summary_actions.EDIT_POINT)
    def correct(self) -> None:
        """Correct what is marked on the record or on the summary, whichever is shown."""
        self._beside[self._current].correct()

    @answers(note_actions.TURN_SHAPE)
    def turn_shape(self) -> None:
        """Turn the shape of the point that is marked on the summary; on the podium, of the note that is typed."""
        beside = self._beside.get(self._current)
        if beside is None:
            self._context.note.turn_shape()
        else:
            beside.turn_shape()

    @answers(note_actions.NOTES)
    def write_note(self) -> None:
        """Write the note where it can be seen: on the summary or on the podium."""
        beside = self._beside.get(self._current)
        if not self.notes_are_seen:
            self.hide_notes()
        if beside is None:
            self.podium.notes.write()
        else:
            beside.write_note()

    @property
    def notes_are_seen(self) -> bool:
        """Whether points or notes can be read."""
        return not self._context.hidden.are_hidden

    @answers(screen_actions.HIDE_NOTES)
    def hide_notes(self) -> None:
        """Hide notes and points on every screen, and come to the podium; where they are hidden, show them."""
        self._context.hidden.turn()
        self.podium.notes.setVisible(self.notes_are_seen)
        if self.notes_are_seen:
            self._arrive(self._current)
        else:
            self.show_podium()
            self.shown.emit(self._current)

    @answers(screen_actions.SHOW_PODIUM)
    def show_podium(self) -> None:
        """Go to the podium because its own key or tab was pressed; Esc then stays there."""
        self._go(ScreenName.PODIUM)
        self._before.clear()

    @answers(screen_actions.SHOW_RECORD)
    def show_record(self) -> None:
        """Go to the record."""
        self._go(ScreenName.RECORD)

    @answers(screen_actions.SHOW_SUMMARY)
    def show_summary(self) -> None:
        """Go to the summary."""
        self._go(ScreenName.SUMMARY)

    def show_draft(self, draft: DraftId) -> None:
        """Go to the summary, with this draft open."""
        self.show_summary()
        self._made(ScreenName.SUMMARY).open_draft(draft)

    def go_back(self) -> bool:
        """Go back to where one was; whether there was anything to go back to."""
        if not self._before:
            return False
        before = self._before.pop()
        self._leave()
        self._arrive(before)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, where nothing else needs it, takes back what was to be asked again, and goes back to where one was."""
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_Escape and is_plain and not event.isAutoRepeat():
            self.notices.something_was_done()
            if self.go_back():
                event.accept()
                return
        super().keyPressEvent(event)

    def _come_to(self, action: Action) -> None:
        """Show the screen on which an action is asked for. Nothing is done to points that nobody sees.

        What asks first without a screen of its own is asked on the podium; Esc then goes back.
        """
        if (action, self._current) in HERE_TOO:
            return
        if action.group is Group.SUMMARY:
            self._go(ScreenName.SUMMARY)
        elif action.group not in (Group.SCREENS, Group.CONSOLE) and action not in ANYWHERE:
            self._go(ScreenName.PODIUM)

    def _go(self, name: ScreenName) -> None:
        if name is self._current:
            return
        self._before = [*(one for one in self._before if one not in (name, self._current)), self._current]
        self._leave()
        self._arrive(name)

    def _leave(self) -> None:
        focused, page = QApplication.focusWidget(), self._stack.currentWidget()
        if focused is not None and page is not None and page.isAncestorOf(focused):
            self._focused[self._current] = focused

    def _arrive(self, name: ScreenName) -> None:
        self._current = name
        page = self._page(name)
        self._stack.setCurrentWidget(page)
        focused = self._focused.pop(name, None)
        if focused is not None and page.isAncestorOf(focused):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(page, Screen):
            page.take_focus()
        elif page is self._cover:
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell(name)

    def _page(self, name: ScreenName) -> QWidget:
        """What stands there: the screen or, while its points are hidden, a page that says so."""
        if name is ScreenName.PODIUM:
            return self.podium
        made = self._made(name)
        return self._cover if name is ScreenName.SUMMARY and not self.notes_are_seen else made

    def _tell(self, name: ScreenName) -> None:
        beside = self._beside.get(name) if self._stack.currentWidget() is not self._cover else None
        self._top.show_screen(name.value)
        self.hints.show_hints(self._podiums_hints() if beside is None else beside.hints(), with_undo=beside is None)
        self._actions.refreshed.emit()
        self.shown.emit(name)

    def _made(self, name: ScreenName) -> Screen:
        if name not in self._beside:
            screen = self._beside[name] = self._make(name)
            screen.said.connect(self.notices.say)
            self._stack.addWidget(screen)
        return self._beside[name]

    def _make(self, name: ScreenName) -> Screen:
        """Make a screen; what it is made of is loaded only now, which saves 14 % of a start."""
        holder = self._stack.parentWidget()
        match name:
            case ScreenName.RECORD:
                from chairconsole.ui.record.record_screen import RecordScreen

                return RecordScreen(self._context, holder)
            case ScreenName.SUMMARY:
                from chairconsole.ui.summary.summary_screen import SummaryScreen

                made = SummaryScreen(self._context, holder)
                made.save_wanted.connect(self.save_wanted)
                return made
            case ScreenName.PODIUM:
                raise ValueError(name)
            case _:
                assert_never(name)

    def _selection(self) -> Selection:
        """What is marked on the podium's list, while it is seen: never an entry that nobody looks at."""
        marked = self.podium.drawer.selection() if self._current is ScreenName.PODIUM else Selection()
        return replace(marked, ruling=self.podium.floor.order.chosen())

    def _podiums_hints(self) -> Hints:
        return (
            (list_actions.ADD_TO_LIST, self.tr("add to floor")),
            (note_actions.NOTES, self.tr("notes")),
            (speech_actions.NEXT, self.tr("next")),
            (proceedings_actions.SWITCH_SEGMENT, self.tr("panellists / floor")),
            (console_actions.KEYS, self.tr("find an action")),
        )
