"""Asks what the room display is to show of the chair: one of the ready texts, or one that is typed."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP
from chairconsole.ui.dialogs.small_questions import LineQuestion, NotAnAnswer
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import STRETCH, column, row

READY = (
    QT_TRANSLATE_NOOP("room", "Please take your seats."),
    QT_TRANSLATE_NOOP("room", "Please speak at normal speed, so that all can be interpreted."),
    QT_TRANSLATE_NOOP("room", "Please raise your name plate to ask for the floor."),
    QT_TRANSLATE_NOOP("room", "Please switch off your microphone when you have spoken."),
)
"""Texts that chairs need again and again, the most usual first."""


class RoomNoticeQuestion(LineQuestion[str]):
    """Enter shows what is typed; the number of a ready text, typed alone, is that text. Esc shows nothing."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "room_notice", parent)
        self._ready = [QCoreApplication.translate("room", text) for text in READY]
        title = self.tr("What is the room to read?")
        line = self.line(title, self.tr("Type a text, or the number of one below"), self.tr("Show"))
        buttons = [
            row(self.button(f"ready_{place}", text, partial(self.give, text), str(place)), STRETCH)
            for place, text in enumerate(self._ready, start=1)
        ]
        about = self.tr("It stays until it is taken away by the same action; who has the floor and the clock stay too.")
        self.lay_out(title, line, self.wrong, column(*buttons, gap=look.theme.size("gap")), about=about)

    def read(self, text: str) -> str:
        """The text, or the ready one of that number."""
        text = " ".join(text.split())
        if not text:
            raise NotAnAnswer(self.tr("Nothing is typed."))
        is_number = text.isdecimal() and 1 <= int(text) <= len(self._ready)
        return self._ready[int(text) - 1] if is_number else text
