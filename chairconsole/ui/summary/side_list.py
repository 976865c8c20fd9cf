"""A short list at the side, one of whose lines holds: what the draft is for, which theme is looked at."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import column
from chairconsole.ui.widgets.plain_text import plain_tooltip, text_width
from chairconsole.ui.widgets.repeater import Repeater
from chairconsole.ui.widgets.runs import Lines, Run, break_lines


@dataclass(frozen=True)
class Choice:
    """A line: what it stands for, its words and, on the right, how many; `about` says it in full."""

    key: Hashable
    label: str
    number: str = ""
    about: str = ""


class SideButton(QPushButton):
    """A line of the list: its label wraps, its number stands on the right."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.choice = Choice(None, "")
        self.setProperty("variant", "side")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_choice(self, choice: Choice) -> None:
        """Show another line in this place."""
        if choice == self.choice:
            return
        self.choice = choice
        name = f"{choice.label} {choice.number}".strip()
        self.setAccessibleName(name)
        self.setToolTip(plain_tooltip(choice.about or name))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the label broken at this width."""
        return round(self._lines(width).height) + self._look.theme.size("gap")

    def sizeHint(self) -> QSize:
        """Return the room for the label at the present width."""
        return QSize(self._look.theme.size("key_column"), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return the least room: the label may be broken."""
        line = round(break_lines([Run("x")], self._font(), 100).height)
        return QSize(self._look.theme.size("gap") * 4, line + self._look.theme.size("gap"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the face from the style sheet, the label and the number."""
        theme = self._look.theme
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        ink = theme.colour("text" if self.isChecked() or self.hasFocus() else "muted")
        space = theme.size("gap")
        lines = self._lines(self.width())
        painter.setPen(ink)
        lines.layout.draw(painter, QPointF(space, (self.height() - lines.height) / 2))
        painter.setFont(self._font())
        place = self.rect().adjusted(space, 0, -space, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.choice.number)

    def _font(self) -> QFont:
        return self._look.theme.font("font_step")

    def _lines(self, width: int) -> Lines:
        """The label in the room beside the number."""
        space = self._look.theme.size("gap")
        number = text_width(self._font(), self.choice.number) + space if self.choice.number else 0
        return break_lines([Run(self.choice.label)], self._font(), max(1, width - 2 * space - number), max_lines=2)


class SideList(QWidget):
    """Lines one below the other; `held` is the key of the one that holds, `chosen` tells the key of the clicked one."""

    chosen = Signal(object)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._look = look
        self.held: Hashable = None
        self._buttons = Repeater(column(of=self, gap=2), self._button)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show these lines."""
        for button, choice in zip(self._buttons.fit(len(choices)), choices, strict=True):
            button.show_choice(choice)
        self._show_held()

    def hold(self, key: Hashable) -> None:
        """Let this line hold."""
        self.held = key
        self._show_held()

    def _button(self) -> SideButton:
        button = SideButton(self._look)
        button.clicked.connect(lambda: self._choose(button))
        return button

    def _choose(self, button: SideButton) -> None:
        self.hold(button.choice.key)
        self.chosen.emit(button.choice.key)

    def _show_held(self) -> None:
        for button in self._buttons.widgets:
            button.setChecked(button.choice.key == self.held)
