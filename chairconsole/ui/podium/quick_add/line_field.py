"""The frame of the quick-add field: the field, the chips that say how it is read, and the key that takes it."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from chairconsole.ui.podium.quick_add.field_purposes import Purpose, line_hint
from chairconsole.ui.theme import Look, set_property
from chairconsole.ui.widgets.chip_row import ChipRow, ChipWords
from chairconsole.ui.widgets.key_cap import KeyCap
from chairconsole.ui.widgets.layouts import named, row
from chairconsole.ui.widgets.plain_text import plain_tooltip, text_width

LONGEST = 20_000
_MEASURED, _LEAST_SHARE = 200, 0.4


class LineField(QFrame):
    """The chips have the room that the typed text does not need; it always has a good part of the row."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "field")
        self._look = look
        theme = look.theme
        self.setFixedHeight(theme.size("field_height"))
        self.field = named(QLineEdit(), "quick_add")
        self.field.setProperty("role", "bare")
        self.field.setMaxLength(LONGEST)
        self.chips = ChipRow(look)
        self._shown: Sequence[ChipWords] = ()
        self._enter_key = KeyCap(look, "\u21b5")
        row((self.field, 1), self.chips, self._enter_key, of=self, gap=theme.size("gap")).setContentsMargins(
            theme.size("margin_card"), 0, theme.size("chip_padding"), 0
        )

    def show_purpose(self, purpose: Purpose, words: str) -> None:
        """Say in the empty field what it is for."""
        hint = line_hint() if purpose in (Purpose.ADD, Purpose.CHANGE, Purpose.CHANGE_SPEECH) else ""
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.field.setToolTip(plain_tooltip(hint or words))
        self.field.setAccessibleDescription(hint)
        set_property(self, "purpose", purpose.value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the chips the room that there is now."""
        super().resizeEvent(event)
        self.show_chips(self._shown)

    def show_chips(self, chips: Sequence[ChipWords]) -> None:
        """Show a chip for each request of the line."""
        self._shown = chips
        theme = self._look.theme
        width = self.contentsRect().width()
        whole = width - theme.size("margin_card") - theme.size("chip_padding") - 2 * theme.size("gap")
        whole -= self._enter_key.sizeHint().width()
        text = text_width(self.field.font(), self.field.text()[:_MEASURED]) + 2 * theme.size("gap")
        self.chips.show_chips(chips, whole - min(text, int(_LEAST_SHARE * width)))
