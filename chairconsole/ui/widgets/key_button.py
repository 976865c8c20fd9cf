"""A button that says what it does and which key does the same."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from chairconsole.ui.theme import Look, set_property
from chairconsole.ui.widgets.fitting import Sizes, fitted
from chairconsole.ui.widgets.key_cap import key_cap_size, paint_key_cap
from chairconsole.ui.widgets.plain_text import plain_tooltip, shortened, text_width

CHEVRON_GAP = 6
CAP_GAP = 9
CHEVRON = 10
SHORTEST = "n" * 12
LINE = 0.95
"""How much of a line's height each of two lines takes."""


class Face(Enum):
    """Where the key is: beside the label, on a high button below it, or on a high button at its right end."""

    BESIDE = "beside"
    BELOW = "below"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class _Shown:
    """A label in the room it has: its lines without what leads it, their font, and how wide the widest is."""

    font: QFont
    lines: tuple[str, ...]
    width: int


class KeyButton(QPushButton):
    """A label, a small key cap and, before a menu, an arrow; a long label is shortened, the key never."""

    def __init__(
        self, look: Look, label: str, key: str = "", *, variant: str = "normal", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._label = ""
        self._lead = ""
        self._key = key
        self._hint = ""
        self._face = Face.BESIDE
        self._measured: tuple[object, _Shown] | None = None
        self.setProperty("variant", variant)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_label(label)

    def label(self) -> str:
        """Return what the button says."""
        return self._label

    def set_label(self, label: str, lead: str = "") -> None:
        """Say something else; an ampersand is an ampersand. What it begins with may stand above it, small."""
        if (label, lead) != (self._label, self._lead):
            self._label, self._lead = label, lead
            self._changed()

    def key(self) -> str:
        """Return what is written on the key cap."""
        return self._key

    def set_key(self, key: str) -> None:
        """Show another key, or none."""
        if key != self._key:
            self._key = key
            self._changed()

    def set_hint(self, tooltip: str) -> None:
        """Say more in the tooltip: other keys, or why the button cannot be pressed."""
        if tooltip != self._hint:
            self._hint = tooltip
            self._changed()

    def set_face(self, face: Face) -> None:
        """Put the key elsewhere."""
        self._face = face
        self._changed()

    def set_variant(self, variant: str) -> None:
        """Make the button primary, later, normal, flat, warning or danger."""
        set_property(self, "variant", variant)

    def variant(self) -> str:
        """Return primary, later, normal, flat, warning or danger."""
        return str(self.property("variant"))

    def sizeHint(self) -> QSize:
        """Return the room for the whole label and the key."""
        width = max(text_width(self._font(), self._below()), self._lead_width())
        return QSize(self._around() + width, self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the room for the key and a short label: only long ones are ever shortened."""
        font = self._font()
        least = max(min(text_width(font, SHORTEST), text_width(font, self._below())), self._lead_width())
        return QSize(self._around() + least, self._height())

    def key_cap_rect(self) -> QRect:
        """Return the place of the key cap; empty if there is no key."""
        if not self._key:
            return QRect()
        size = key_cap_size(self._look.theme, self._key)
        if self._face is Face.BELOW:
            top = (self.height() + self._label_height() - size.height()) // 2
            return QRect((self.width() - size.width()) // 2, top, size.width(), size.height())
        right = self._content_left() + self._content_width()
        if self._face is Face.APART:
            right = self.width() - self._padding()
        return QRect(right - size.width(), (self.height() - size.height()) // 2, size.width(), size.height())

    def shown_label(self) -> str:
        """Return the label as it is seen at the present width."""
        return f"{self._lead} {' '.join(self._shown().lines)}".strip()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the face from the style sheet, then label, arrow and key."""
        theme = self._look.theme
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        ink = self._ink()
        left = self._content_left()
        middle = self.height() / 2
        painter.setPen(theme.colour(ink))
        self._paint_label(painter, left)
        left += self._label_width()
        if self.menu() is not None:
            place = QRectF(left + CHEVRON_GAP, middle - CHEVRON / 2, CHEVRON, CHEVRON)
            theme.paint_icon(painter, place, "chevron-down", ink)
        if self._key:
            cap = QRectF(self.key_cap_rect())
            paint_key_cap(painter, cap, self._key, theme, variant=self.variant(), enabled=self.isEnabled())

    def _paint_label(self, painter: QPainter, left: int) -> None:
        """The label on one line, on a high button with room at its side on two, or what leads it above the rest."""
        shown = self._shown()
        lines = [(shown.font, line) for line in shown.lines]
        if self._lead:
            lines.insert(0, (self._lead_font(), self._lead))
        heights = [QFontMetricsF(font).height() * LINE for font, _ in lines]
        top = (self.height() - sum(heights)) / 2
        if self._face is Face.BELOW and self._key:
            top -= key_cap_size(self._look.theme, self._key).height() / 2
        for (font, text), height in zip(lines, heights, strict=True):
            painter.setFont(font)
            place = QRectF(left, top, self._label_width() + 1, height)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip), text)
            top += height

    def _changed(self) -> None:
        self.setAccessibleName(self._label)
        self.setAccessibleDescription(self._key)
        parts = (self._label, self._hint or self._key)
        self.setToolTip(plain_tooltip("\n".join(part for part in parts if part)))
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        if self._face is Face.APART:
            return self._look.theme.font("font_field", QFont.Weight.Bold)
        return self._look.theme.font("font_body", QFont.Weight.DemiBold)

    def _lead_font(self) -> QFont:
        return self._look.theme.font("font_small", QFont.Weight.DemiBold)

    def _lead_width(self) -> int:
        return text_width(self._lead_font(), self._lead) if self._lead else 0

    def _below(self) -> str:
        """The label without what leads it."""
        return self._label.removeprefix(self._lead).lstrip()

    def _shown(self) -> _Shown:
        """The label as it is seen; one paint asks for it some five times."""
        key = (self._look.theme.name, self._face, self._label, self._lead, self._label_room(), self._height())
        if self._measured is None or self._measured[0] != key:
            font, lines = self._lines_below()
            width = max(*(text_width(font, line) for line in lines), self._lead_width())
            self._measured = key, _Shown(font, lines, width)
        return self._measured[1]

    def _lines_below(self) -> tuple[QFont, tuple[str, ...]]:
        """The label without what leads it, as it is seen, and its font: smaller where it takes two lines."""
        font, room, below = self._font(), self._label_room(), self._below()
        if self._face is Face.APART and text_width(font, below) > room:
            font = self._look.theme.font("font_body", QFont.Weight.DemiBold)
            size = self._look.theme.size("font_body")
            shown = fitted(below, font, room, 3 * self._height(), Sizes(size, size, max_lines=2))
            return font, shown.lines
        return font, (shortened(font, below, room),)

    def _label_width(self) -> int:
        return self._shown().width

    def _ink(self) -> str:
        if not self.isEnabled():
            return "disabled"
        if self.variant() == "flat" and not self.isChecked():
            return "muted"
        inks = {"primary": "on_accent", "warning": "amber", "danger": "red"}
        return inks.get(self.variant(), "text")

    def _beside_label(self) -> int:
        """Return the room that arrow and key take."""
        theme = self._look.theme
        room = CHEVRON + CHEVRON_GAP if self.menu() is not None else 0
        has_cap = self._key and self._face is not Face.BELOW
        return room + (key_cap_size(theme, self._key).width() + CAP_GAP if has_cap else 0)

    def _padding(self) -> int:
        """Return what is free at either side."""
        theme = self._look.theme
        return theme.size("gap_small") if self._face is Face.BELOW else theme.size("button_padding")

    def _height(self) -> int:
        return self._look.theme.size("button_height" if self._face is Face.BESIDE else "high_button_height")

    def _label_height(self) -> int:
        return round(QFontMetricsF(self._font()).height() * LINE)

    def _around(self) -> int:
        return self._beside_label() + 2 * self._padding()

    def _label_room(self) -> int:
        return max(0, self.width() - self._around())

    def _content_width(self) -> int:
        return self._beside_label() + self._label_width()

    def _content_left(self) -> int:
        if self._face is Face.APART:
            return self._padding()
        return max(self._padding(), (self.width() - self._content_width()) // 2)
