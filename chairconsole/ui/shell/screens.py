"""The screens of an open session: podium, record and summary, under one top line and over one lowest line."""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QStackedLayout, QVBoxLayout, QWidget

from chairconsole.control.actions.action import ActionId, Selection
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.frame.menus import Actions
from chairconsole.ui.frame.notices import NoticeStrip
from chairconsole.ui.frame.screen import Hints, Screen
from chairconsole.ui.frame.session_directory import SessionDirectory
from chairconsole.ui.podium.podium import Podium
from chairconsole.ui.shell.hint_bar import HintBar
from chairconsole.ui.shell.top_bar import RehearsalBanner, TopBar
from chairconsole.ui.theme import Look

if TYPE_CHECKING:
    from chairconsole.control.rehearsal.rehearsing import Rehearsing  # what no live meeting loads


class ScreenName(Enum):
    """One of the screens, by the action that shows it."""

    PODIUM = ActionId.SHOW_PODIUM
    RECORD = ActionId.SHOW_RECORD
    SUMMARY = ActionId.SHOW_SUMMARY


ON_THE_SUMMARY = frozenset(
    {
        *(ActionId.DRAFT, ActionId.INTO_DRAFT, ActionId.SAME_MESSAGE, ActionId.TAKE_OUT, ActionId.EDIT_POINT),
        *(ActionId.STAR, ActionId.NOT_FOR_ATTRIBUTION, ActionId.MERGE_POINTS, ActionId.REMOVE_POINTS),
        *(ActionId.WHO_SAID_IT, ActionId.READ_ALOUD, ActionId.VERSIONS, ActionId.EXPORT_DRAFT),
        ActionId.WORDING,
    }
)
"""What is asked on the summary screen; nothing is done to points that nobody sees."""

ANYWHERE = frozenset(
    {
        *(ActionId.SHOW_PODIUM, ActionId.SHOW_RECORD, ActionId.SHOW_SUMMARY, ActionId.SEARCH, ActionId.KEEP_POINT),
        *(ActionId.EARLIER, ActionId.BLOCK, ActionId.KEYS, ActionId.ROOM, ActionId.ROOM_CLOCK, ActionId.SWITCH_LOOK),
        *(ActionId.EXPORT, ActionId.TIMELINE, ActionId.SAVE_COPY, ActionId.GO_ON_UNSAVED, ActionId.LEAVE),
        *(ActionId.EXPORT_SPEAKERS, ActionId.EXPORT_STATE, ActionId.PRINT_STATE, ActionId.SESSION_FILE),
    }
)
"""What is answered whichever screen is shown. Whatever else asks first is asked on the podium, which is shown for
it; Esc then goes back.
"""


class Screens(QWidget):
    """Shows one screen at a time; record and summary are made when they are first opened.

    `shown` tells which one, `save_wanted` hands on what is to be saved as a file.
    Esc goes back to where one was, unless what has the focus needs it for itself.
    """

    shown = Signal(object)
    save_wanted = Signal(object)

    def __init__(
        self,
        look: Look,
        feed: Feed,
        bridge: Bridge,
        actions: Actions,
        directory: SessionDirectory,
        parent: QWidget | None = None,
        rehearsing: "Rehearsing | None" = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._look = look
        self._feed = feed
        self._bridge = bridge
        self._actions = actions
        self._directory = directory
        self._current = ScreenName.PODIUM
        self._before: list[ScreenName] = []
        self._focused: dict[ScreenName, QWidget] = {}
        self._beside: dict[ScreenName, Screen] = {}
        # Before the podium's panels hear of it: they take the focus, which only what is seen can have.
        actions.asked.connect(self._come_to)
        self._top = TopBar(look, feed, actions, self)
        banner: QWidget
        if rehearsing is None:
            banner = RehearsalBanner(look, feed, self)
        else:
            from chairconsole.ui.shell.rehearsal_bar import RehearsalBar

            banner = RehearsalBar(look, feed, bridge, rehearsing, self)
        holder = QWidget(self)
        self.podium = Podium(look, feed, bridge, actions, directory, holder)
        line = QWidget(self)
        self.notices = NoticeStrip(look, line)
        self.hints = HintBar(look, feed, actions, line)
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self.podium)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        for part, stretch in ((self._top, 0), (banner, 0), (_rule(), 0), (holder, 1), (_rule(), 0)):
            page.addWidget(part, stretch)
        self._lay_out_lowest(line, look.theme.size("bar_height"))
        page.addWidget(line)
        feed.ticked.connect(self.notices.tick)
        self.podium.drawer.said.connect(self.notices.say)
        actions.select_with(self._selection)
        self._tell(ScreenName.PODIUM)

    @property
    def current(self) -> ScreenName:
        """The screen that is shown."""
        return self._current

    def answers(self) -> Mapping[ActionId, Callable[[], None]]:
        """What the screen that is shown does for its actions; the podium's are answered by its panels."""
        beside = self._beside.get(self._current)
        return {} if beside is None else beside.answers()

    def search_in_the_record(self) -> None:
        """From a screen on which nothing can be searched, search in the record."""
        self._go(ScreenName.RECORD)
        self.answers()[ActionId.SEARCH]()

    def show_screen(self, name: ScreenName) -> None:
        """Go to a screen because its own key or tab was pressed; Esc on the podium then stays there."""
        self._go(name)
        if name is ScreenName.PODIUM:
            self._before.clear()

    def go_back(self) -> bool:
        """Go back to where one was; whether there was anything to go back to."""
        if not self._before:
            return False
        before = self._before.pop()
        self._leave()
        self._arrive(before)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, where nothing else needs it, goes back to where one was."""
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_Escape and is_plain and not event.isAutoRepeat() and self.go_back():
            event.accept()
            return
        super().keyPressEvent(event)

    def _come_to(self, action_id: ActionId) -> None:
        if action_id in self.answers():
            return
        if action_id in ON_THE_SUMMARY:
            self._go(ScreenName.SUMMARY)
        elif action_id not in ANYWHERE:
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
        page = self.podium if name is ScreenName.PODIUM else self._made(name)
        self._stack.setCurrentWidget(page)
        focused = self._focused.pop(name, None)
        if focused is not None and page.isAncestorOf(focused):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(page, Screen):
            page.take_focus()
        self._tell(name)

    def _tell(self, name: ScreenName) -> None:
        beside = self._beside.get(name)
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
        """Make a screen; what it is made of is loaded only now, so that the podium is there sooner."""
        holder = self._stack.parentWidget()
        match name:
            case ScreenName.RECORD:
                from chairconsole.ui.record.record_screen import RecordScreen

                return RecordScreen(self._look, self._feed, self._bridge, self._actions, self._directory, holder)
            case ScreenName.SUMMARY:
                from chairconsole.ui.summary.summary_screen import SummaryScreen

                made = SummaryScreen(self._look, self._feed, self._bridge, self._actions, self._directory, holder)
                made.save_wanted.connect(self.save_wanted)
                return made
            case ScreenName.PODIUM:
                raise ValueError(name)
            case _:
                assert_never(name)

    def _selection(self) -> Selection:
        """What is marked on the podium's list, while it is seen: never an entry that nobody looks at."""
        return self.podium.drawer.selection() if self._current is ScreenName.PODIUM else Selection()

    def _podiums_hints(self) -> Hints:
        return (
            (ActionId.ADD_TO_LIST, self.tr("add to floor")),
            (ActionId.NOTES, self.tr("notes")),
            (ActionId.NEXT, self.tr("next")),
            (ActionId.SWITCH_SEGMENT, self.tr("panellists / floor")),
        )

    def _lay_out_lowest(self, line: QWidget, height: int) -> None:
        """The hints, or a notice in their place, so that nothing moves when one is said."""
        line.setFixedHeight(height)
        stack = QStackedLayout(line)
        stack.addWidget(self.hints)
        stack.addWidget(self.notices)
        self.notices.occupied.connect(lambda occupied: stack.setCurrentIndex(1 if occupied else 0))


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("role", "rule")
    rule.setFixedHeight(1)
    return rule
