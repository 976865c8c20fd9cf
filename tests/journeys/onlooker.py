"""Somebody who looks at the window of the program: what is on it, and whether it has come."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from chairconsole.program import Program
from chairconsole.ui.podium.podium import Podium
from chairconsole.ui.session_editor.note_screen import NoteScreen
from chairconsole.ui.shell.session_screen import SessionScreen
from chairconsole.ui.shell.top_bar import TopBar
from chairconsole.ui.widgets.fitted_label import FittedLabel
from tests.journeys.keys import LONGEST_WAIT


class Onlooker:
    """Whoever looks at the whole program in a real window."""

    _program: Program

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    @property
    def screen(self) -> SessionScreen:
        """The screen of the open session."""
        screen = self._program.window.centralWidget()
        assert isinstance(screen, SessionScreen)
        return screen

    @property
    def podium(self) -> Podium:
        """The panels of the podium."""
        return self.screen.podium

    @property
    def window(self) -> QWidget:
        """The window."""
        return self._program.window

    @property
    def top(self) -> QWidget:
        """The line above everything."""
        return self.screen.findChild(TopBar)

    def see(self, *texts: str, on: QWidget | None = None) -> None:
        """Find these texts on the screen, or on one panel of it."""
        shown = visible_texts(on or self._program.window)
        for text in texts:
            assert any(text in one for one in shown), f"“{text}” is not among {shown}"

    def not_see(self, *texts: str, on: QWidget | None = None) -> None:
        """Find none of these texts on the screen, or on one panel of it."""
        shown = visible_texts(on or self._program.window)
        for text in texts:
            assert not any(text in one for one in shown), f"“{text}” is among {shown}"

    def see_room_display(self, *texts: str) -> None:
        """Find these texts on the room display, which comes a moment after the podium."""
        self._wait_until(lambda: self.screen.room.window is not None)
        window = self.screen.room.window
        assert window is not None
        self.see(*texts, on=window)

    @property
    def notice(self) -> str:
        """What the notice strip says."""
        return self.screen.notices.text()

    @property
    def waiting(self) -> list[str]:
        """The names on the floor list, as the table shows them."""
        model = self.podium.list_card.floor_list._table.model()
        return [model.index(row, 1).data() for row in range(model.rowCount())]

    @property
    def themes(self) -> list[str]:
        """The themes that are switched on for the note."""
        return [theme for theme, chip in self.podium.notes._chips.items() if chip.isChecked()]

    def let_the_note_settle(self) -> None:
        """Wait until a note is read, or an answer to a doubt about it worked in."""
        screen = self._program.window.centralWidget()
        assert isinstance(screen, NoteScreen)
        self._wait_until(lambda: not screen.is_busy)

    def _activate(self) -> None:
        """Have the keys come to the window, as a window manager does; offscreen there is none."""
        window = self._program.window
        if window.isVisible():
            window.activateWindow()
            self._wait_until(lambda: window.isActiveWindow() and window.centralWidget().isVisible())

    def _wait_until(self, holds: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(holds, timeout=LONGEST_WAIT)


def visible_texts(widget: QWidget) -> list[str]:
    """Every text that is shown on a widget, in labels, buttons, fields and tables."""
    texts = []
    for part in [widget, *widget.findChildren(QWidget)]:
        if not part.isVisible():
            continue
        if isinstance(part, QTableView):
            model = part.model()
            for row in range(model.rowCount()):
                columns = (model.index(row, column).data() for column in range(model.columnCount()))
                texts.append(" ".join(str(text) for text in columns))
        elif isinstance(part, QPlainTextEdit):
            texts.append(part.toPlainText())
        elif hasattr(part, "label") and callable(part.label):
            texts.append(part.label())
        elif isinstance(part, QLineEdit) or (hasattr(part, "text") and callable(part.text)):
            texts.append(part.text())
        if isinstance(part, FittedLabel):
            texts.append(part.tail())
    return [text for text in texts if text]
