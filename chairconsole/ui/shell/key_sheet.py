"""The sheet of keys: every action with its keys; pressing one here shows what it does, and does nothing else."""

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from chairconsole.control.actions.action import Action, Group
from chairconsole.control.actions.table import all_actions
from chairconsole.domain.base.translatable import fill
from chairconsole.ui.frame.digit_keys import DIGITS, digit_sequences
from chairconsole.ui.frame.menus import key_name, sequences
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.card import Card
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.key_cap import KeyCap
from chairconsole.ui.widgets.layouts import STRETCH, Piece, column, row, scrolling
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel

HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
"""Keys that mean nothing by themselves."""

USUAL_SIZE, WIDEST = QSize(1240, 700), 1400
"""Its size, in pixels; over a window it covers it, since there are many keys, but is no wider than can be read."""

FRAME, BETWEEN = 5, 6
"""What stays empty around the columns, and above and below them, in pixels."""

COLUMNS: tuple[tuple[Group, ...], ...] = (
    (Group.SPEECH, Group.ROOM, Group.AGENDA),
    (Group.FLOOR_LIST, Group.NOTES, Group.SCREENS),
    (Group.SUMMARY, Group.CONSOLE),
)


def group_name(group: Group) -> str:
    """The heading of a group of actions."""
    translate = QCoreApplication.translate
    return {
        Group.SPEECH: translate("keys", "The speaker"),
        Group.ROOM: translate("keys", "Segments, questions and interruptions"),
        Group.FLOOR_LIST: translate("keys", "The floor list"),
        Group.AGENDA: translate("keys", "The agenda, undo and redo"),
        Group.NOTES: translate("keys", "Notes"),
        Group.SCREENS: translate("keys", "Podium, record and summary"),
        Group.SUMMARY: translate("keys", "On the summary screen"),
        Group.CONSOLE: translate("keys", "The console"),
    }[group]


class KeySheet(QDialog):
    """Every key, by what it is for."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All keys"))
        self._look = look
        theme = look.theme
        self._answer = WrappedLabel(self.tr("Press any key to see what it does; here it does nothing else."), look=look)
        page = QWidget()
        gap = theme.size("gap")
        columns = [
            (column(*(part for group in groups for part in (*self._group(group), gap)), STRETCH, gap=gap), 1)
            for groups in COLUMNS
        ]
        row(*columns, of=page, gap=theme.size("margin_page"), margins=FRAME)
        card = Card(look, tone="accent")
        card.body.addWidget(self._answer)
        close = KeyButton(look, self.tr("Close"), key_name("Esc"))
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.accept)
        space = theme.size("margin_page")
        column(row((card, 1), close, gap=gap), (scrolling(page), 1), of=self, gap=BETWEEN, margins=space)
        room = parent.window().size() if parent is not None else USUAL_SIZE
        self.resize(min(room.width(), WIDEST), room.height())
        self.installEventFilter(self)
        self.finished.connect(self.deleteLater)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say what a pressed key does."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                return super().eventFilter(watched, event)
            event.accept()
            if event.type() == QEvent.Type.KeyPress and event.key() not in HELD:
                # The keypad's Enter is Enter, and its digits are digits.
                held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
                self._say(QKeySequence(QKeyCombination(held, Qt.Key(event.key()))))
            return True
        return super().eventFilter(watched, event)

    def answer(self) -> str:
        """What was said of the last key."""
        return self._answer.text()

    def _say(self, pressed: QKeySequence) -> None:
        name = key_name(pressed.toString(QKeySequence.SequenceFormat.PortableText))
        if any(pressed in digit_sequences(digit) for digit in DIGITS):
            self._answer.setText(fill(self.tr("%1 \u00b7 %2"), name, self._themes_hint()))
            return
        for action in all_actions():
            if any(sequence == pressed for sequence in sequences(action)):
                label = QCoreApplication.translate("actions", action.label)
                tooltip = QCoreApplication.translate("actions", action.tooltip)
                self._answer.setText(fill(self.tr("%1 \u00b7 %2: %3"), name, label, tooltip))
                return
        self._answer.setText(fill(self.tr("%1 is not used."), name))

    def _group(self, group: Group) -> list[Piece]:
        """The heading of a group, its actions with their keys, and in one line those without."""
        actions = [action for action in all_actions() if action.group is group]
        without = [action for action in actions if not action.keys]
        parts: list[Piece] = [
            SectionLabel(self._look, group_name(group)),
            self._rows(group, [one for one in actions if one.keys]),
        ]
        return [*parts, self._without_keys(without)] if without else parts

    def _rows(self, group: Group, actions: list[Action]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._look.theme.size("gap"))
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(0, 1)
        for place in (1, 2):
            # The same in every group, so that the keys stand below each other.
            grid.setColumnMinimumWidth(place, self._look.theme.size("key_column"))
        for action in actions:
            label = QCoreApplication.translate("actions", action.label)
            hint = QCoreApplication.translate("actions", action.tooltip)
            self._add_row(grid, label, hint, [key_name(key) for key in action.keys])
        if group is Group.NOTES:
            keys = f"{key_name(f'Ctrl+{DIGITS[0]}')}\u2026{DIGITS[-1]}"
            self._add_row(grid, self.tr("Themes"), self._themes_hint(), [keys])
        return grid

    def _add_row(self, grid: QGridLayout, text: str, hint: str, keys: list[str]) -> None:
        row = grid.rowCount()
        label = WrappedLabel(text, look=self._look)
        label.set_hint(hint)
        grid.addWidget(label, row, 0)
        for place, key in enumerate(keys, start=1):
            grid.addWidget(KeyCap(self._look, key), row, place, Qt.AlignmentFlag.AlignLeft)

    def _without_keys(self, actions: list[Action]) -> WrappedLabel:
        names = [QCoreApplication.translate("actions", action.label) for action in actions]
        words = fill(self.tr("In the menus, without a key: %1"), " \u00b7 ".join(names))
        return WrappedLabel(words, look=self._look, role="small")

    def _themes_hint(self) -> str:
        return self.tr("Switch the theme of that number for the note being written, or for the marked points")
