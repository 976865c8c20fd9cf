"""What stands right below the quick-add field, over whatever is there: choices, or one line that asks."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from chairconsole.ui.podium.quick_add.choices import Choice
from chairconsole.ui.podium.quick_add.typed_line import Slot
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.icon_label import IconLabel
from chairconsole.ui.widgets.layouts import column, row
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


class _Frame(QFrame):
    """Stands over whatever is there, and is hidden until it is asked for."""

    def __init__(self, over: QWidget, role: str, name: str) -> None:
        super().__init__(over)
        self.setObjectName(name)
        self.setProperty("role", role)
        self.hide()


class _Choices(_Frame):
    """A table of what may be meant."""

    def __init__(self, look: Look, over: QWidget) -> None:
        super().__init__(over, "choices", "quick_add_choices")
        columns: list[Column[ChoiceRow]] = [
            Column("", lambda row: row.choice.label, drawing=lambda row: [Run(row.choice.label, bold=True)]),
            Column("", lambda row: row.choice.about, look.theme.size("choice_about_width"), colour="muted"),
        ]
        self.table = table = RowTable(look, columns, name=self.tr("Who is meant"), parent=self)
        table.horizontalHeader().hide()
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column(table, of=self, margins=look.theme.size("gap_small"))


class _Question(_Frame):
    """A sentence, and which keys answer it, which are never shortened."""

    def __init__(self, look: Look, over: QWidget) -> None:
        super().__init__(over, "ask", "quick_add_question")
        self._words = PlainLabel(tone="amber", elide=True, parent=self)
        self._keys = PlainLabel(tone="amber", parent=self)
        pieces = (IconLabel(look, "warning", "amber"), (self._words, 1), self._keys)
        row(*pieces, of=self, gap=look.theme.size("gap"), margins=(look.theme.size("chip_padding"), 0))

    def ask(self, words: str, keys: str) -> None:
        self._words.setText(words)
        self._keys.setText(keys)
        self.setAccessibleName(f"{words} {keys}".strip())


class _Hint(_Frame):
    """One line of how what is typed is read."""

    def __init__(self, look: Look, over: QWidget) -> None:
        super().__init__(over, "hint", "quick_add_hint")
        self.words = WrappedLabel(look=look, role="step", max_lines=1, parent=self)
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row((self.words, 1), of=self, margins=(look.theme.size("chip_padding"), 0))


class BelowField(QObject):
    """Offers choices, for a name of the line (`slot`) or for something else, or asks what Enter and Esc answer.

    Never both, and neither ever has the focus or moves anything. Where neither is needed, it tells how what is typed
    is read. Each is made when it first has something to say. `taken` is the place of a choice that was clicked.
    """

    taken = Signal(int)

    def __init__(self, look: Look, field: QWidget, over: QWidget | None = None) -> None:
        """`over` is what it stands over; else whatever holds the field."""
        super().__init__(field)
        self._look, self._theme = look, look.theme
        self._field = field
        self._over = over or field.parentWidget() or field
        self.offered: Sequence[Choice] = ()
        self.slot: Slot | None = None
        self._sentence = ""
        self._told: tuple[Run, ...] = ()
        self._is_used = False
        self._made: list[_Frame] = []

    @cached_property
    def choices(self) -> _Choices:
        """What may be meant."""
        made = _Choices(self._look, self._over)
        made.table.clicked.connect(lambda index: self.taken.emit(index.row()))
        self._made.append(made)
        return made

    @cached_property
    def question(self) -> _Question:
        """What is asked."""
        made = _Question(self._look, self._over)
        self._made.append(made)
        return made

    @cached_property
    def hint(self) -> _Hint:
        """How what is typed is read."""
        made = _Hint(self._look, self._over)
        self._made.append(made)
        return made

    def tell(self, runs: Sequence[Run]) -> None:
        """Show how what is typed is read, where nothing is asked or offered; nothing hides the line."""
        self._told = tuple(runs)
        if runs:
            self.hint.words.set_runs(runs)
        self._show()

    def let_tell(self, *, is_used: bool) -> None:
        """How it is read is of use only while the field is."""
        self._is_used = is_used
        self._show()

    def ask(self, words: str, keys: str = "") -> None:
        """Show a sentence, and which keys answer it, which is never shortened; no sentence hides the line."""
        self._sentence = f"{words} {keys}".strip()
        if words:
            self.question.ask(words, keys)
        self._show()

    def sentence(self) -> str:
        """What is asked; empty if nothing is."""
        return self._sentence

    def offer(self, choices: Sequence[Choice], slot: Slot | None = None) -> None:
        """Show choices in the place of the sentence, the first one marked; none hides the list."""
        self.slot, self.offered, self._sentence = slot, choices, ""
        if choices:
            self.choices.table.show_rows([ChoiceRow(place, choice) for place, choice in enumerate(choices)])
            self.choices.table.mark(0)
        self._show()

    def marked(self) -> int:
        """The place of the marked choice; -1 if there is none."""
        marked = self.choices.table.marked() if self.offered else None
        return -1 if marked is None else marked.id

    def move_mark(self, by: int) -> None:
        """Move the mark of the choices."""
        if self.offered:
            self.choices.table.move_mark(by)

    def place(self) -> None:
        """Stand below the field, wherever it is now; the choices as high as they need and as there is room."""
        theme = self._theme
        corner = self._field.mapTo(self._over, self._field.rect().bottomLeft())
        top, line = corner.y() + theme.size("gap_small"), theme.size("row_height")
        height = line * len(self.offered) + 2 * (theme.size("gap_small") + theme.size("line"))
        room = self._over.height() - corner.y() - theme.size("gap")
        for frame in self._shown():
            if isinstance(frame, _Choices):
                frame.setGeometry(corner.x(), top, self._field.width(), min(height, room))
            elif isinstance(frame, _Hint):
                frame.setGeometry(self._over_headings(corner.y()))
            else:
                frame.setGeometry(corner.x(), top, self._over.width() - 2 * corner.x(), line)
            frame.raise_()

    def _over_headings(self, top: int) -> QRect:
        """As wide as the list below the field, over the headings of which it is: half a heading tells nothing."""
        inside, layout = self._over.contentsRect(), self._over.layout()
        if layout is not None:
            inside = inside.marginsRemoved(layout.contentsMargins())
        theme = self._theme
        return QRect(inside.left(), top + theme.size("line"), inside.width(), theme.size("chip_height"))

    def _shown(self) -> list[_Frame]:
        """What has something to say now, the highest last."""
        shown: list[_Frame] = []
        if self.offered:
            shown.append(self.choices)
        if self._sentence:
            shown.append(self.question)
        if not shown and self._is_used and self._told:
            shown.append(self.hint)
        return shown

    def _show(self) -> None:
        shown = self._shown()
        for frame in self._made:
            frame.setVisible(frame in shown)
        self.place()
