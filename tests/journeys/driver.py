"""Somebody who sits at the podium: presses keys, reads the screen, and can have the power cut."""

import datetime as dt
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from chairconsole.control.actions import console_actions
from chairconsole.control.console import Console
from chairconsole.control.open_request import OpenRequest
from chairconsole.control.opening import RunningSession
from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.events.session_events import SessionBegan
from chairconsole.domain.meeting.fold import fold
from chairconsole.domain.meeting.state import Meeting
from chairconsole.paths import records_folder
from chairconsole.program import Program
from chairconsole.record.log import Log
from chairconsole.record.schema import SUFFIX
from chairconsole.record.verify import verify
from chairconsole.ui.frame.notices import SHOWN_FOR_TICKS
from chairconsole.ui.session_editor.note_screen import NoteScreen
from chairconsole.ui.widgets.key_button import KeyButton
from tests.desk import SESSIONS, FakePower, FakeTime, first_session
from tests.journeys.keys import HELD_REPEATS, focused_text, keys_to, on_x
from tests.journeys.respondent import Respondent
from tests.started import Answers

GENEVA = SESSIONS / "gcm-1-geneva-2017.toml"


class _Deaf(QObject):
    """Keeps from widgets that they are hidden, as a dead process does: none of them writes a last word."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        return event.type() == QEvent.Type.Hide


class Chair(Respondent):
    """The whole program in a real window, on a clock that is moved by hand.

    Times are written as the venue's, "10:41:27", on the first day of the first session.
    """

    def __init__(self, qtbot: QtBot, application: QApplication, at: str = "09:58:00") -> None:
        super().__init__(qtbot)
        self._application = application
        self.session = first_session()
        self.time = FakeTime(self._instant(at))
        self.power = FakePower()
        self._deaf = _Deaf()
        self._start()

    # What the chair does

    def open(self, session: Path = GENEVA, *, mode: Mode | None = Mode.LIVE, record: Path | None = None) -> None:
        """Start the program on a session file, as the command line does."""
        self._program.open(OpenRequest(session_file=session, mode=mode, record=record))
        self._appear()

    def go_on_with(self, record: Path) -> None:
        """Start the program on a record."""
        self._program.open(OpenRequest(record=record))
        self._appear()

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        for key in keys:
            self._keys.press(key)

    def strike(self, key: str) -> None:
        """Press a key that asks something."""
        self._keys.strike(key)

    def hold(self, key: str, seconds: float) -> int:
        """Hold a key down for so long; how often it repeated."""
        return self._keys.hold(key, lambda: self.pass_time(seconds / HELD_REPEATS))

    def type(self, text: str) -> None:
        """Type into the field that has the focus."""
        before = focused_text()
        self._keys.type(text)
        self._wait_until(lambda: focused_text() == before + text)

    def type_name(self, *names: str) -> None:
        """Put names on the floor list, each with Enter."""
        self.press("F2")
        for name in names:
            self.type(name)
            self.press("Return")

    def write_note(self, text: str, *themes: str) -> None:
        """Write into the note field and press the keys of its themes."""
        self.press("F3")
        self.type(text)
        self.press(*themes)

    def paste_note(self, text: str, *themes: str) -> None:
        """The same with a text that is pasted, as one does with what was typed before."""
        QGuiApplication.clipboard().setText(text)
        self.press("F3", "Ctrl+V")
        self._wait_until(lambda: focused_text() == text)
        self.press(*themes)

    def pass_time(self, seconds: float) -> None:
        """Let time pass, and the screen notice."""
        self.time.advance(seconds=seconds)
        if self._program._feed is not None:
            self._program._feed.tick()

    def let_notices_pass(self) -> None:
        """Look at the screen until only what stays is said."""
        for _ in range(SHOWN_FOR_TICKS):
            self.pass_time(0.1)

    def wait_until(self, at: str) -> None:
        """Let time pass until the venue's clock says this."""
        self.pass_time(self._seconds_until(at))

    def lead(self, *steps: tuple[str, Command]) -> None:
        """What went before, each at its time: done without keys, which other journeys press, and shown once."""
        for at, command in steps:
            self.time.advance(seconds=self._seconds_until(at))
            self.console.do(command)
        self._program._feed.refresh()
        self.pass_time(0)

    def press_button(self, label: str) -> None:
        """Go to a button by Tab, and press it."""

        def at_it() -> bool:
            button = self.window.focusWidget()
            return isinstance(button, KeyButton) and button.label() == label

        for _ in range(100):
            if at_it():
                break
            self.press("Tab")
        assert at_it(), f"Tab does not reach “{label}”"
        self.press("Space")

    def leave(self) -> None:
        """Go back to the welcome screen."""
        with Answers("answer_leave"):
            self.screen.context.actions.action(console_actions.LEAVE).trigger()

    def ask_to_close(self) -> None:
        """Close the window as its manager does: by Alt+F4 where there is one."""
        if on_x():
            self.strike("Alt+F4")
        else:
            self._program.window.close()

    def wait_until_closed(self) -> None:
        """Wait until the window has gone, as a window manager lets it."""
        self._wait_until(lambda: not self._program.window.isVisible())

    def welcome(self) -> None:
        """Start the program without anything to open."""
        self._program.open(OpenRequest())
        self._appear()

    def paste(self, text: str) -> None:
        """Paste a note on the first screen, and wait until it was read."""
        QGuiApplication.clipboard().setText(text)
        self.press("Ctrl+V")
        self.let_the_note_settle()

    # What happens to the chair

    def cut_the_power(self) -> None:
        """End the program as a dead process ends: nothing more is written or said, the system frees files and locks."""
        writer = self._running.writer
        self._program._feed.stop()
        self._program._feed = self._program._running = None
        window = self._program.window
        for widget in (window, *window.findChildren(QWidget)):
            widget.installEventFilter(self._deaf)
        window.hide()
        self._let_go_of(window)
        for held in (writer._original, writer._second):
            if held is not None:
                held.log.close()
                held.lock._lock.release(force=True)
        self._start()

    def close(self) -> None:
        """Close the window, as at the end of a day."""
        if shiboken6.isValid(self._program.window):
            if isinstance(self._program.window.centralWidget(), NoteScreen):
                # Where a journey failed in the middle of a note, nobody is there to be asked about it.
                self._program.show_welcome()
            with Answers("answer_leave"):
                # Somebody may have the floor at the end of a journey, which is asked about.
                self._program.window.close()
            self._let_go_of(self._program.window)

    def close_and_start(self) -> None:
        """Close the window and start the program again."""
        self.close()
        self._start()

    # What is on disk

    @property
    def record(self) -> Path:
        """Where everything is."""
        path = self._program.record_path()
        assert path is not None
        return path

    def records(self) -> list[Path]:
        """The live records on this machine."""
        return sorted(records_folder(live=True).glob(f"*{SUFFIX}"))

    def clock(self, instant: dt.datetime) -> str:
        """An instant as the venue's clock told it."""
        return f"{self.session.venue_time(instant):%H:%M:%S}"

    @property
    def console(self) -> Console:
        """The console of the open session."""
        return self._running.console

    @property
    def meeting(self) -> Meeting:
        """The meeting as the console has it."""
        return self.console.meeting

    def check_the_record(self) -> None:
        """What must hold after every journey: the record tells the same meeting, and is sound."""
        with Log.open(self.record, writable=False) as log:
            events = log.read()
        began = events[0].body
        assert isinstance(began, SessionBegan)
        assert fold(began.session, events) == self.meeting
        assert self.meeting.not_applied == ()
        assert verify(self.record).sentences == (), verify(self.record).sentences

    @property
    def _running(self) -> RunningSession:
        assert self._program._running is not None
        return self._program._running

    def _seconds_until(self, at: str) -> float:
        seconds = (self._instant(at) - self.time.wall()).total_seconds()
        assert seconds >= 0, f"it is past {at}"
        return seconds

    def _start(self) -> None:
        self._program = Program(self._application, self.time, self.power)

    def _let_go_of(self, window: QWidget) -> None:
        """Free a window at once, as when its process ends: the next start would dress it anew with its own."""
        window.deleteLater()
        self._application.sendPostedEvents(window, QEvent.Type.DeferredDelete)

    def _appear(self) -> None:
        self._program.window.appear()
        self._activate()
        self._keys = keys_to(self._qtbot, self._program.window.windowHandle())

    def _instant(self, at: str) -> dt.datetime:
        time = dt.time.fromisoformat(at)
        local = dt.datetime.combine(self.session.days[0].date, time, self.session.zone)
        return local.astimezone(dt.UTC)
