"""Small questions: one of a few answers, and one typed line."""

import datetime as dt
from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from chairconsole.domain.base.translatable import fill
from chairconsole.domain.base.typed_times import TypedLength, typed_length
from chairconsole.ui.dialogs.question_window import ENTER, QuestionWindow
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.layouts import STRETCH, Piece, column, line_edit, named, row, scrolling
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.plain_text import typed_in
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.time_words import MINUS, length_in_words

ROOM_FOR_FRAME = 60
"""What the frame that a window manager draws, and its own bars, may take of the screen's height."""

LEAST_HEIGHT = 120

MOST_LINES = 100
"""More than these nobody reads in a window."""

Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Option:
    """One of the answers to a question: what it is called, and what it means."""

    key: str
    label: str
    about: str = ""


class NotAnAnswer(ValueError):
    """What is typed cannot be taken; it says why in the user's language."""


def capped(lines: Sequence[str], tone: str) -> list[tuple[str, str]]:
    """The lines of a question in a tone; very many are cut and counted."""
    shown = [(line, tone) for line in lines[:MOST_LINES]]
    if len(lines) > MOST_LINES:
        shown.append((Counted.tr("and %n more", "", len(lines) - MOST_LINES), "muted"))
    return shown


class Question(QuestionWindow):
    """A sentence, what it rests on, and the answers; the first is the one that Enter gives. Esc gives none."""

    def __init__(
        self,
        look: Look,
        title: str,
        lines: Sequence[tuple[str, str]],
        options: Sequence[Option],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._answer: str | None = None
        self._lines = QWidget()
        labels = [WrappedLabel(text, look=look, tone=tone or "muted", max_lines=6) for text, tone in lines]
        column(*labels, of=self._lines, gap=look.theme.size("gap_card"))
        self._lines.setVisible(bool(lines))
        first = self._option_button(options[0], ENTER)
        first.set_key("")
        buttons = [first, *(self._option_button(option) for option in options[1:])]
        rows = [self._option_row(*pair) for pair in zip(buttons, options, strict=True)]
        self.lay_out(title, self._lines, STRETCH, *rows, gap="gap_card")
        self._first = first

    def ask(self) -> str | None:
        """The key of the answer; None if the question was left."""
        self.fit()
        too_high = self.height() + ROOM_FOR_FRAME - self.screen().availableSize().height()
        if too_high > 0:
            self._let_lines_scroll(too_high)
        self.wait(self._first)
        return self._answer

    def _let_lines_scroll(self, too_high: int) -> None:
        """Keep the answers on the screen, however much there is to say before them."""
        height = self._lines.heightForWidth(self._lines.width() or self.width())
        place = self.body.indexOf(self._lines)
        # The arrow keys move it, once Tab has come to it.
        area = named(scrolling(self._lines, Qt.FocusPolicy.TabFocus), "", self.windowTitle())
        self.body.insertWidget(place, area)
        area.setFixedHeight(max(LEAST_HEIGHT, height - too_high))

    def _option_button(self, option: Option, key: str = "") -> KeyButton:
        button = self.button(f"answer_{option.key}", option.label, lambda: self._give(option.key), key)
        button.setMinimumWidth(self.look.theme.size("answer_width"))
        return button

    def _option_row(self, button: KeyButton, option: Option) -> QHBoxLayout:
        theme = self.look.theme
        about = WrappedLabel(option.about, look=self.look, role="muted", max_lines=3)
        about.setContentsMargins(0, theme.size("gap"), 0, 0)
        line = row(button, (about, 1), gap=theme.size("gap_card"))
        line.setAlignment(button, Qt.AlignmentFlag.AlignTop)
        return line

    def _give(self, key: str) -> None:
        self._answer = key
        self.accept()


class LineQuestion(QuestionWindow, Generic[Answer]):
    """Asks for one typed line. Enter takes it, unless it says what is wrong with it; Esc takes nothing."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.field = line_edit(name)
        self._answer: Answer | None = None

    def line(self, title: str, example: str, take: str, *beside: Piece) -> QHBoxLayout:
        """The field and the button that takes what is typed in it."""
        self.field.setAccessibleName(title)
        self.field.setPlaceholderText(example)
        button = self.button("", take, self.take, ENTER)
        return row((self.field, 1), button, *beside, gap=self.look.theme.size("gap"))

    def ask(self) -> Answer | None:
        """The answer; None if the question was left."""
        self.wait(self.field)
        return self._answer

    def take(self) -> None:
        """Take what is typed if it can be taken, and say why where it cannot."""
        try:
            self.give(self.read(typed_in(self.field)))
        except NotAnAnswer as why:
            self.wrong.setText(str(why))

    def give(self, answer: Answer) -> None:
        """Answer the question."""
        self._answer = answer
        self.accept()

    @abstractmethod
    def read(self, text: str) -> Answer:
        """The answer that the text gives. Raises NotAnAnswer."""


class LengthQuestion(LineQuestion[dt.timedelta]):
    """Asks for a length of time, a number alone being minutes; if `signed`, with a minus sign for less.

    How it is read stands below the field. What may have been meant otherwise is asked about: a second Enter takes it.
    """

    def __init__(self, look: Look, title: str, parent: QWidget | None = None, *, signed: bool = False) -> None:
        super().__init__(look, "length", parent)
        self._signed = signed
        self._asked = ""
        about = self.tr("A number alone is minutes: 1. Also 0:45, 45 s, 1'30, 2.5.")
        if signed:
            about = self.tr(
                "A number alone is minutes: 1. Also 0:45, 45 s, 1'30, 2.5; with a minus sign (\u22120:45) for less."
            )
        self.reading = named(PlainLabel("", role="muted"), "reading")
        line = self.line(title, self.tr("minutes, or 0:45"), self.tr("Set"))
        self.lay_out(title, line, self.reading, self.wrong, about=about)
        self.field.textChanged.connect(self._show_reading)

    def read(self, text: str) -> dt.timedelta:
        """Any length of time below a day."""
        sign, typed = self._typed(text)
        if not typed.is_sure and self._asked != text:
            self._asked = text
            raise NotAnAnswer(fill(self.tr("%1? Enter once more takes it."), length_in_words(typed.seconds)))
        return dt.timedelta(seconds=sign * typed.seconds)

    def _typed(self, text: str) -> tuple[int, TypedLength]:
        text = text.strip()
        sign = -1 if self._signed and text[:1] in ("-", MINUS, "\u2013") else 1
        if self._signed:
            text = text.removeprefix("+") if sign > 0 else text[1:]
        try:
            typed = typed_length(text)
        except ValueError:
            typed = TypedLength(0)
        if not 0 < typed.seconds < 24 * 3600:
            raise NotAnAnswer(self.tr("That is no length of time."))
        return sign, typed

    def _show_reading(self, text: str) -> None:
        self.wrong.setText("")
        try:
            sign, typed = self._typed(text)
        except NotAnAnswer as why:
            self.reading.setText(str(why) if text.strip() else "")
            return
        words = length_in_words(typed.seconds)
        self.reading.setText(f"= {MINUS if sign < 0 else ''}{words}")
