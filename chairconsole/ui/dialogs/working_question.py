"""A question whose answer takes a moment to be worked out, or for ever where a file lies on a network that hangs."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Generic, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from chairconsole.control.background import in_background
from chairconsole.control.files.note_files import FileTrouble
from chairconsole.control.handing_over import LONGEST_PASSPHRASE
from chairconsole.ui.dialogs.question_window import QuestionWindow
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import line_edit, named
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.translated import translated

LOOK_AGAIN_MS = 15

Result = TypeVar("Result")


class WorkingQuestion(QuestionWindow, Generic[Result]):
    """Works in a thread and goes on answering: Esc leaves it at any time. What stood in the way is said in it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.doing = named(WrappedLabel(look=look, role="muted", max_lines=6), "doing")
        self._result: Result | None = None
        self._working: Future[Result] | None = None
        # The window looks whether the thread is done, rather than be told by it: a thread may outlive the window.
        self._timer = QTimer(self, interval=LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._look_again)

    def ask_first(self, first: QWidget) -> Result | None:
        """Ask, the focus in `first`; what was worked out, or None if the question was left."""
        is_answered = self.wait(first)
        self._timer.stop()
        return self._result if is_answered else None

    def work(self, words: str, what: Callable[[], Result]) -> None:
        """Work something out, of which nothing of Qt may be a part, and say meanwhile what goes on."""
        if self._working is None:
            self.say(words)
            self._working = in_background("handover", what)
            self._timer.start()

    def say(self, words: str, tone: str = "") -> None:
        """Say what goes on, or what is in the way of it."""
        self.doing.set_tone(tone)
        self.doing.setText(words)
        self.fit()

    def stood_in_the_way(self, error: BaseException) -> None:
        """Say why nothing came of it. Raises what is a mistake of the console's own."""
        if not isinstance(error, FileTrouble):
            raise error
        self.say(translated(error.why), "red")

    def passphrase(self, name: str, told: str) -> QLineEdit:
        """A field that shows dots for what is typed in it."""
        field = line_edit(name, told, longest=LONGEST_PASSPHRASE)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        return field

    def shown(self, *fields: QLineEdit) -> QCheckBox:
        """A box that shows what is typed in these fields."""
        box = named(QCheckBox(self.tr("Show what is typed")), "show_passphrase")
        modes = QLineEdit.EchoMode

        def show(*, is_shown: bool) -> None:
            for field in fields:
                field.setEchoMode(modes.Normal if is_shown else modes.Password)

        box.toggled.connect(lambda is_shown: show(is_shown=is_shown))
        return box

    def _look_again(self) -> None:
        working = self._working
        if working is None or not working.done():
            return
        self._working = None
        self._timer.stop()
        error = working.exception()
        if error is not None:
            self.stood_in_the_way(error)
        else:
            self._result = working.result()
            self.accept()
