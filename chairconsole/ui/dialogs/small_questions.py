"""Small questions: of what kind the run is, how it goes on after a long pause, by how much something began earlier."""

import datetime as dt
from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from chairconsole.domain.base.notation import parse_duration
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.counted import Counted

ROOM_FOR_FRAME = 60
"""What the frame that a window manager draws, and its own bars, may take of the screen's height."""

LEAST_HEIGHT = 120


MOST_LINES = 100
"""More than these nobody reads in a window."""


@dataclass(frozen=True)
class Option:
    """One of the answers to a question: what it is called, and what it means."""

    key: Enum
    label: str
    about: str = ""


def stand_as_high_as_needed(dialog: QDialog) -> None:
    """Give a dialog of fixed width the height of its texts: Qt asks the layout of a window for its width only."""
    layout = dialog.layout()
    if layout is not None:
        dialog.ensurePolished()
        layout.activate()
        dialog.setFixedHeight(layout.totalHeightForWidth(dialog.width()))


def first_of(lines: Sequence[str], tone: str) -> list[tuple[str, str]]:
    """The lines of a question in a tone; very many are cut and counted."""
    shown = [(line, tone) for line in lines[:MOST_LINES]]
    if len(lines) > MOST_LINES:
        shown.append((Counted.tr("and %n more", "", len(lines) - MOST_LINES), "muted"))
    return shown


class Question(QDialog):
    """A sentence, what it rests on, and the answers; the first is the one that Enter gives. Esc gives none."""

    def __init__(
        self,
        look: Look,
        title: str,
        lines: Sequence[tuple[str, str]],
        options: Sequence[Option],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._answer: Enum | None = None
        theme = look.theme
        body = QVBoxLayout(self)
        space = theme.size("margin_page")
        body.setContentsMargins(space, space, space, space)
        body.setSpacing(theme.size("gap_card"))
        body.addWidget(WrappedLabel(title, look=look, role="heading"))
        self._lines = QWidget()
        column = QVBoxLayout(self._lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size("gap_card"))
        for text, tone in lines:
            column.addWidget(WrappedLabel(text, look=look, tone=tone or "muted", max_lines=6))
        self._lines.setVisible(bool(lines))
        body.addWidget(self._lines)
        body.addStretch(1)
        for place, option in enumerate(options):
            body.addLayout(self._option(look, option, is_first=place == 0))
        first = self.findChild(KeyButton)
        if first is not None:
            first.setFocus()
        self.setFixedWidth(theme.size("dialog_width"))

    def ask(self) -> Enum | None:
        """The answer; None if the question was left."""
        stand_as_high_as_needed(self)
        too_high = self.height() + ROOM_FOR_FRAME - self.screen().availableSize().height()
        if too_high > 0:
            self._let_lines_scroll(too_high)
        self.exec()
        self.deleteLater()
        return self._answer

    def _let_lines_scroll(self, too_high: int) -> None:
        """Keep the answers on the screen, however much there is to say before them."""
        body = self.layout()
        if body is None:
            return
        height = self._lines.heightForWidth(self._lines.width() or self.width())
        area = QScrollArea()
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        # The arrow keys move it, once Tab has come to it.
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setAccessibleName(self.windowTitle())
        body.replaceWidget(self._lines, area)
        area.setWidget(self._lines)
        area.setFixedHeight(max(LEAST_HEIGHT, height - too_high))
        stand_as_high_as_needed(self)

    def _option(self, look: Look, option: Option, *, is_first: bool) -> QHBoxLayout:
        button = KeyButton(look, option.label, variant="primary" if is_first else "normal")
        button.setObjectName(f"answer_{option.key.value}")
        button.setMinimumWidth(look.theme.size("answer_width"))
        # Enter gives the answer that has the focus, not the first one whatever has it.
        button.setAutoDefault(True)
        button.setDefault(is_first)
        button.clicked.connect(lambda: self._give(option.key))
        row = QHBoxLayout()
        row.setSpacing(look.theme.size("gap_card"))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        about = WrappedLabel(option.about, look=look, role="muted", max_lines=3)
        about.setContentsMargins(0, look.theme.size("gap"), 0, 0)
        row.addWidget(about, 1)
        return row

    def _give(self, key: Enum) -> None:
        self._answer = key
        self.accept()


class LineQuestion(QDialog):
    """Asks for one typed line. Enter takes it, unless it says what is wrong with it; Esc takes nothing."""

    def __init__(
        self, look: Look, take: KeyButton, *, title: str, about: str, example: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        theme = look.theme
        self.field = QLineEdit()
        self.field.setPlaceholderText(example)
        self.field.setAccessibleName(title)
        self._wrong = PlainLabel(tone="red")
        take.setDefault(True)
        take.clicked.connect(self.take)
        body = QVBoxLayout(self)
        space = theme.size("margin_page")
        body.setContentsMargins(space, space, space, space)
        body.setSpacing(theme.size("gap"))
        body.addWidget(WrappedLabel(title, look=look, role="heading"))
        body.addWidget(WrappedLabel(about, look=look, role="muted", max_lines=4))
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(take)
        body.addLayout(row)
        body.addWidget(self._wrong)
        self.setFixedWidth(theme.size("dialog_width"))

    def take(self) -> None:
        """Take what is typed if it can be taken, and say why where it cannot."""
        wrong = self.reason_against(self.field.text())
        self._wrong.setText(wrong)
        if not wrong:
            self.accept()

    @abstractmethod
    def reason_against(self, text: str) -> str:
        """What is wrong with the text, or nothing; then it is the answer."""

    def wait(self) -> None:
        """Show the question until it is answered or left."""
        self.field.setFocus()
        stand_as_high_as_needed(self)
        self.exec()
        self.deleteLater()


class LengthQuestion(LineQuestion):
    """Asks for a length of time, typed as "0:45" or as seconds; if `signed`, with a minus sign for less."""

    def __init__(self, look: Look, title: str, parent: QWidget | None = None, *, signed: bool = False) -> None:
        self._signed = signed
        self._length: dt.timedelta | None = None
        translate = QCoreApplication.translate
        about = translate("LengthQuestion", "Minutes and seconds (0:45), or seconds alone (45).")
        if signed:
            about = translate(
                "LengthQuestion",
                "Minutes and seconds (0:45), or seconds alone (45); with a minus sign (\u22120:45) for less.",
            )
        take = KeyButton(look, translate("LengthQuestion", "Set"), "\u21b5", variant="primary")
        super().__init__(
            look, take, title=title, about=about, example=translate("LengthQuestion", "0:45"), parent=parent
        )
        self.field.setObjectName("length")

    def ask(self) -> dt.timedelta | None:
        """The length; None if the question was left."""
        self.wait()
        return self._length

    def reason_against(self, text: str) -> str:
        """Anything but a length of time below a day."""
        text = text.strip()
        sign = -1 if self._signed and text[:1] in ("-", "\u2212", "\u2013") else 1
        if self._signed:
            text = text.removeprefix("+") if sign > 0 else text[1:]
        text = text.strip()
        try:
            seconds = int(text) if text.isdecimal() else parse_duration(text)
        except ValueError:
            seconds = 0
        if not 0 < seconds < 24 * 3600:
            return self.tr("That is no length of time.")
        self._length = dt.timedelta(seconds=sign * seconds)
        return ""
