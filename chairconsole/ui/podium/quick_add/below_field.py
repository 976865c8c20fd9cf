"""What stands right below the quick-add field, over whatever is there: choices, or one line that asks."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from chairconsole.ui.podium.quick_add.choices import Choice
from chairconsole.ui.podium.quick_add.typed_line import Slot
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.icon_label import IconLabel
from chairconsole.ui.widgets.layouts import column, named, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.row_model import Column
from chairconsole.ui.widgets.row_table import RowTable
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.wrapped_label import WrappedLabel


@dataclass(frozen=True)
class ChoiceRow:
    """A choice and its place in the list."""

    id: int
    choice: Choice


class BelowField(QObject):
    """Offers choices, for a name of the line (`slot`) or for something else, or asks what Enter and Esc answer.

    Never both, and neither ever has the focus or moves anything. Where neither is needed, it tells how what is typed
    is read. `taken` is the place of a choice that was clicked.
    """

    taken = Signal(int)

    def __init__(self, look: Look, field: QWidget, over: QWidget | None = None) -> None:
        """`over` is what it stands over; else whatever holds the field."""
        super().__init__(field)
        self._theme = look.theme
        self._field = field
        self._over = over or field.parentWidget() or field
        self.offered: Sequence[Choice] = ()
        self.slot: Slot | None = None
        self.choices = self._frame("choices", "quick_add_choices")
        about = self._theme.size("choice_about_width")
        columns: list[Column[ChoiceRow]] = [
            Column("", lambda row: row.choice.label, drawing=lambda row: [Run(row.choice.label, bold=True)]),
            Column("", lambda row: row.choice.about, about, colour="muted"),
        ]
        self._table = table = RowTable(look, columns, name=self.tr("Who is meant"), parent=self.choices)
        table.horizontalHeader().hide()
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.clicked.connect(lambda index: self.taken.emit(index.row()))
        space = self._theme.size("gap_small")
        column(table, of=self.choices, margins=space)
        self.question = self._frame("ask", "quick_add_question")
        self._words, self._keys = PlainLabel(tone="amber", elide=True), PlainLabel(tone="amber")
        padding = self._theme.size("chip_padding")
        icon = IconLabel(look, "warning", "amber")
        self.hint = self._frame("hint", "quick_add_hint")
        self._hint_words = WrappedLabel(look=look, role="step", max_lines=1)
        self._hint_words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._told: tuple[Run, ...] = ()
        self._is_used = False
        row((self._hint_words, 1), of=self.hint, margins=(padding, 0))
        row(icon, (self._words, 1), self._keys, of=self.question, gap=self._theme.size("gap"), margins=(padding, 0))

    def tell(self, runs: Sequence[Run]) -> None:
        """Show how what is typed is read, where nothing is asked or offered; nothing hides the line."""
        self._told = tuple(runs)
        self._hint_words.set_runs(runs)
        self._show_hint()

    def let_tell(self, *, is_used: bool) -> None:
        """How it is read is of use only while the field is."""
        self._is_used = is_used
        self._show_hint()

    def _show_hint(self) -> None:
        is_free = self.question.isHidden() and self.choices.isHidden()
        self.hint.setVisible(is_free and self._is_used and bool(self._told))
        if not self.hint.isHidden():
            self.place()

    def ask(self, words: str, keys: str = "") -> None:
        """Show a sentence, and which keys answer it, which is never shortened; no sentence hides the line."""
        self._words.setText(words)
        self._keys.setText(keys)
        self.question.setAccessibleName(f"{words} {keys}".strip())
        self.question.setVisible(bool(words))
        if words:
            self.place()
        self._show_hint()

    def sentence(self) -> str:
        """What is asked; empty if nothing is."""
        return self.question.accessibleName()

    def offer(self, choices: Sequence[Choice], slot: Slot | None = None) -> None:
        """Show choices in the place of the sentence, the first one marked; none hides the list."""
        self.slot, self.offered = slot, choices
        self.ask("")
        self._table.show_rows([ChoiceRow(place, choice) for place, choice in enumerate(choices)])
        self.choices.setVisible(bool(choices))
        self._table.mark(0)
        self.place()
        self._show_hint()

    def marked(self) -> int:
        """The place of the marked choice; -1 if there is none."""
        marked = self._table.marked()
        return -1 if marked is None else marked.id

    def move_mark(self, by: int) -> None:
        """Move the mark of the choices."""
        self._table.move_mark(by)

    def place(self) -> None:
        """Stand below the field, wherever it is now; the choices as high as they need and as there is room."""
        theme = self._theme
        corner = self._field.mapTo(self._over, self._field.rect().bottomLeft())
        top, line = corner.y() + theme.size("gap_small"), theme.size("row_height")
        height = line * len(self.offered) + 2 * (theme.size("gap_small") + theme.size("line"))
        room = self._over.height() - corner.y() - theme.size("gap")
        self.choices.setGeometry(corner.x(), top, self._field.width(), min(height, room))
        self.question.setGeometry(corner.x(), top, self._over.width() - 2 * corner.x(), line)
        self.hint.setGeometry(corner.x(), top, self._over.width() - 2 * corner.x(), line)
        self.hint.raise_()
        self.choices.raise_()
        self.question.raise_()

    def _frame(self, role: str, name: str) -> QFrame:
        frame = named(QFrame(self._over), name)
        frame.setProperty("role", role)
        frame.hide()
        return frame
