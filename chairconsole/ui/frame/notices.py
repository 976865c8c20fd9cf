"""Lines that say what could not be done, or what happened: read back by the chair, gone by themselves."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from chairconsole.ui.theme import Look, set_property
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.layouts import row
from chairconsole.ui.widgets.plain_label import PlainLabel

SHOWN_FOR_TICKS = 70
"""A passing notice stays for about seven seconds: the feed ticks ten times a second."""


@dataclass(frozen=True)
class Answer:
    """A button on a notice."""

    label: str
    do: Callable[[], None]
    key: str = ""


@dataclass(frozen=True)
class Notice:
    """A sentence; its tone is "", accent, amber or red. One that stays is taken away only by what it is about.

    One that holds `until_done` says why something could not be done: it goes as soon as anything was done.
    `topic` names what that is; where several stay, the one without a name is shown first.
    """

    text: str
    tone: str = ""
    stays: bool = False
    answers: tuple[Answer, ...] = ()
    topic: str = ""
    until_done: bool = False


def why_not(words: str) -> Notice:
    """Why something could not be done."""
    return Notice(words, tone="amber", until_done=True)


class NoticeStrip(QFrame):
    """Shows one notice at a time; a passing one covers one that stays, which then comes back.

    A red one that stays is never covered: what passes is told beside it.
    `occupied` tells whether there is anything to show.
    """

    occupied = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setAccessibleName(self.tr("Notice"))
        self._look = look
        self._staying: dict[str, Notice] = {}
        self._passing: Notice | None = None
        self._ticks_left = 0
        self._text = PlainLabel(elide=True)
        self._beside = PlainLabel(elide=True)
        self._buttons: list[KeyButton] = []
        theme = look.theme
        self._row = row(
            (self._text, 2),
            (self._beside, 1),
            of=self,
            gap=theme.size("gap"),
            margins=(theme.size("margin_page"), 2, theme.size("gap"), 2),
        )

    def say(self, notice: Notice) -> None:
        """Show a notice."""
        if notice.stays:
            self._staying[notice.topic] = notice
        else:
            self._passing = notice
            self._ticks_left = SHOWN_FOR_TICKS
        self._show()

    def withdraw(self, topic: str = "") -> None:
        """Take away the notice that stays about this."""
        if self._staying.pop(topic, None) is not None:
            self._show()

    def something_was_done(self) -> None:
        """Take away a notice that says why something could not be done: by now it may be wrong."""
        if self._passing is not None and self._passing.until_done:
            self._passing = None
            self._show()

    def tick(self) -> None:
        """Let a passing notice grow older."""
        if self._passing is not None:
            self._ticks_left -= 1
            if self._ticks_left <= 0:
                self._passing = None
                self._show()

    @property
    def is_free(self) -> bool:
        """Whether one that can wait would cover none that has to be read now."""
        return self._passing is None and not any(notice.tone == "red" for notice in self._staying.values())

    def text(self) -> str:
        """What is shown; empty for nothing."""
        return "  ".join(notice.text for notice in self._shown() if notice)

    def _shown(self) -> tuple[Notice | None, Notice | None]:
        """What is shown first, and what beside it."""
        staying = [self._staying[topic] for topic in sorted(self._staying)]
        red = next((notice for notice in staying if notice.tone == "red"), None)
        if red is not None:
            return red, self._passing
        return self._passing or next(iter(staying), None), None

    def _show(self) -> None:
        notice, beside = self._shown()
        self._beside.setVisible(beside is not None)
        self._beside.setText(beside.text if beside else "")
        self._beside.set_tone(beside.tone if beside else "")
        self._text.setText(notice.text if notice else "")
        self._text.set_tone(notice.tone if notice else "")
        set_property(self, "tone", notice.tone if notice else "")
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = []
        for answer in notice.answers if notice else ():
            button = KeyButton(self._look, answer.label, answer.key)
            button.clicked.connect(answer.do)
            self._row.addWidget(button)
            self._buttons.append(button)
        self.occupied.emit(notice is not None)
