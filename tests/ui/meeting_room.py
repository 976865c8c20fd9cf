"""A room for tests: a session on the screen, with keys to press and time that moves when told."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QTableView, QWidget

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.participants import Participant
from chairconsole.domain.commands.agenda_commands import Next, OpenBlock
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.names.directory import Directory, free_text
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.shell.session_screen import SessionScreen
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.countdown_digits import CountdownDigits
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.plain_label import PlainLabel
from tests.desk import RESOURCES, Desk

Kind = TypeVar("Kind", bound=QObject)
Delegation = Callable[[str], Participant]
"""Finds a participant of the shipped directory by its name."""


@dataclass
class Room:
    """A desk and the screen that shows it; what a chair can do, and what a chair can see.

    The screen is shown when somebody first does something or looks: what is led to before is not painted on the way.
    """

    desk: Desk
    look: Look
    directory: Directory
    _screen: SessionScreen | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        self.connect()

    def connect(self) -> None:
        """Let what is shown next be the session that runs on the desk now."""
        running = self.desk.running
        self.feed = Feed(running.console)
        self.bridge = Bridge.of(running, self.feed, resources=RESOURCES)

    @property
    def screen(self) -> SessionScreen:
        """The session of the desk, shown in a window that has the focus."""
        if self._screen is None:
            self._screen = SessionScreen(self.look, self.feed, self.bridge, self.directory)
            self._screen.resize(1440, 900)
            self._screen.show()
            self._screen.activateWindow()
            assert QTest.qWaitForWindowActive(self._screen)
        return self._screen

    def open(self) -> SessionScreen:
        """Show the session, if it is not shown yet."""
        return self.screen

    def close(self) -> None:
        """Close the window, as when the program ends."""
        self.close_screen()
        self.bridge.deleteLater()
        self.feed.deleteLater()
        self.desk.close()

    def restart(self) -> None:
        """Close the window and the record, and open both again."""
        self.close_screen()
        self.desk.restart()
        self.connect()
        self.open()

    def close_screen(self) -> None:
        """Close the window alone; another is shown when it is next used."""
        if self._screen is not None:
            self._screen.close()
            self._screen.deleteLater()
            self._screen = None

    @property
    def meeting(self) -> Meeting:
        """What is on disk."""
        return self.desk.meeting

    def do(self, command: Command, *, after: float = 0) -> None:
        """Carry out a command as a window does."""
        self.wait(after)
        assert self.bridge.do(command)

    def lead(self, *commands: Command, after: float = 0) -> None:
        """Bring the meeting to where a test begins, each command after some seconds; none of it opens the window."""
        for command in commands:
            if self._screen is None:
                self.desk.do(command, after=after)
            else:
                self.do(command, after=after)
        self.feed.refresh()

    def wait(self, seconds: float = 0, *, minutes: float = 0) -> None:
        """Let time pass, and the screen show it."""
        self.open()
        self.desk.time.advance(seconds=seconds, minutes=minutes)
        self.feed.tick()

    def settle(self) -> None:
        """Let Qt lay out, show and let go of what it has put off."""
        self.open()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    def press(self, keys: str, *, on: QWidget | None = None, after: float = 2) -> None:
        """Let some seconds pass and press keys, in the window or in a part of it."""
        self.wait(after)
        combination = QKeySequence(keys)[0]
        widget = on or QApplication.focusWidget() or self.screen
        QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())

    def repeat(self, keys: str, *, on: QWidget | None = None) -> None:
        """What the keyboard sends while keys are held down."""
        combination = QKeySequence(keys)[0]
        QTest.simulateEvent(
            on or QApplication.focusWidget() or self.screen,
            True,
            int(combination.key()),
            combination.keyboardModifiers(),
            "",
            True,
        )

    def write(self, text: str) -> None:
        """Type into whatever has the focus."""
        self.open()
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClicks(widget, text)

    def enter(self, text: str) -> None:
        """Type into whatever has the focus, and press Return."""
        self.write(text)
        self.press("Return")

    def lose_everything(self) -> None:
        """Neither the record nor the second place can be written any more."""
        self.desk.path.rename(self.desk.path.with_suffix(".away"))
        self.desk.path.mkdir()
        second = self.desk.machine.elsewhere.second_place
        second.parent.mkdir(parents=True, exist_ok=True)
        second.write_text("no folder")

    def wait_list(self, *names: str) -> list[str]:
        """Put these on the floor list; the ids of their requests."""
        before = set(self.meeting.requests)
        self.lead(AddRequests(tuple(NewRequest(free_text(name)) for name in names)))
        return [request for request in self.meeting.requests if request not in before]

    def in_discussion(self) -> None:
        """Panel 1, with its discussion open; if there is a window, it shows what came of it once, at the end."""
        self.desk.do(OpenBlock("panel-1"))
        for _ in range(5):
            self.desk.do(Next(), after=2)
        self.feed.refresh()
        assert self.meeting.step is not None
        assert self.meeting.step.kind == "discussion"

    @property
    def speech(self) -> Intervention:
        """The speech that goes on; the test fails if nobody has the floor."""
        assert self.meeting.speech is not None
        return self.meeting.speech

    @property
    def field(self) -> QLineEdit:
        """The quick-add field."""
        return self.find(QLineEdit, "quick_add")

    @property
    def note(self) -> QPlainTextEdit:
        """The note field."""
        return self.find(QPlainTextEdit, "note")

    @property
    def table(self) -> QTableView:
        """The floor list's table."""
        return self.screen.podium.list_card.floor_list.findChild(QTableView)

    def marked(self) -> str | None:
        """The marked request of the floor list."""
        return self.screen.podium.list_card.floor_list.selection().request

    def names(self) -> list[str]:
        """The floor list as the table shows it."""
        model = self.table.model()
        return [str(model.index(row, 1).data()) for row in range(model.rowCount())]

    def button(self, action: str) -> KeyButton:
        """The button of an action."""
        return self.find(KeyButton, f"button_{action}")

    def find_action(self, name: str) -> QAction:
        """The action of that name, as its menus have it."""
        return self.find(QAction, name)

    def next_label(self) -> str:
        """What the big button says."""
        return self.button("next").label()

    def digits(self) -> CountdownDigits:
        """The countdown."""
        return self.screen.podium.floor.findChild(CountdownDigits)

    def find(self, kind: type[Kind], name: str) -> Kind:
        """The widget of that name."""
        found = self.screen.findChild(kind, name)
        assert found is not None, name
        return found

    def labels(self, of: QWidget | None = None) -> list[PlainLabel]:
        """The labels that can be seen."""
        parent = of or self.screen
        return [label for label in parent.findChildren(PlainLabel) if label.isVisibleTo(parent)]

    def words(self, of: QWidget | None = None) -> str:
        """Everything that can be read, a line for each label and button."""
        parent = of or self.screen
        texts = [label.text() for label in parent.findChildren(QLabel) if label.isVisibleTo(parent)]
        buttons = [one for one in parent.findChildren(QAbstractButton) if one.isVisibleTo(parent)]
        return "\n".join([*texts, *(button.accessibleName() for button in buttons)])

    def notice(self) -> str:
        """The notice that is shown; empty for none."""
        return self.screen.notices.text()
