"""Chips and pills: short words in a rounded frame, to be read or to be switched on and off."""

from typing import Self

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import named
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.plain_text import plain_tooltip, shortened, text_width


class Pill(PlainLabel):
    """A small, filled word, for kinds and counts; tones: "", accent, amber, green, red, purple."""

    role = "pill"

    def __init__(self, text: str = "", *, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, role=self.role, tone=tone, elide=True, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)


class Chip(Pill):
    """A word in a rounded outline, or `filled`."""

    role = "chip"

    def __init__(self, text: str, *, tone: str = "", filled: bool = False) -> None:
        super().__init__(text, tone=tone)
        self.setProperty("filled", "true" if filled else "false")


class ChipButton(QPushButton):
    """A chip that is switched on and off ("5 Data"): with the mouse, or with Space when it has the focus."""

    def __init__(
        self, look: Look, label: str, *, checked: bool = False, tooltip: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._label = ""
        self._hint = tooltip
        self.setProperty("role", "chip")
        self.setCheckable(True)
        self.setChecked(checked)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_label(label)

    @classmethod
    def to_press(cls, look: Look, label: str, name: str, tooltip: str = "", parent: QWidget | None = None) -> Self:
        """A chip that is pressed instead of switched; a click leaves the focus where it is."""
        chip = named(cls(look, label, tooltip=tooltip, parent=parent), name)
        chip.setCheckable(False)
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return chip

    def label(self) -> str:
        """Return the words on the chip."""
        return self._label

    def set_label(self, label: str) -> None:
        """Show other words; an ampersand is an ampersand."""
        self._label = label
        self.setAccessibleName(label)
        self.setToolTip(plain_tooltip("\n".join(text for text in (label, self._hint) if text)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for the whole label."""
        self.ensurePolished()
        theme = self._look.theme
        width = text_width(self.font(), self._label) + 2 * theme.size("chip_padding") + 2
        return QSize(width, theme.size("chip_height"))

    def minimumSizeHint(self) -> QSize:
        """Return the room for a shortened label."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), 2 * hint.height()), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the outline from the style sheet and the label, shortened if need be."""
        theme = self._look.theme
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        space = theme.size("chip_padding")
        place = self.rect().adjusted(space, 0, -space, 0)
        label = shortened(self.font(), self._label, place.width())
        loud = self.isChecked() or self.hasFocus()
        painter.setPen(theme.colour("disabled" if not self.isEnabled() else "text" if loud else "muted"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, label)


class Tab(ChipButton):
    """One of several lists; the one that is shown is filled. A click leaves the focus where it is."""

    def __init__(self, look: Look, label: str, hint: str, parent: QWidget) -> None:
        super().__init__(look, label, tooltip=hint, parent=parent)
        self.setProperty("role", "tab")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def minimumSizeHint(self) -> QSize:
        """Return the room for the whole label: the pills beside it are shortened first."""
        return self.sizeHint()
