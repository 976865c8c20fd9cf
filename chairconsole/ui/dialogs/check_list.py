"""A short list of which several can be marked, by key or by mouse."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from chairconsole.domain.base.typed_choice import meant
from chairconsole.ui.dialogs.question_window import ENTER, QuestionWindow
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import named, row
from chairconsole.ui.widgets.wrapped_label import WrappedLabel

MOST_ROWS = 8


class TypedList(QListWidget):
    """Marks the entry that is meant by what is typed; what no entry has begins anew with its last letter."""

    _typed = ""

    def keyboardSearch(self, search: str) -> None:
        """Take a letter; if no entry has it either, the mark stays."""
        entries = [self.item(row).text() for row in range(self.count())]
        for typed in (self._typed + search, search):
            place = meant(typed, entries)
            if place is not None:
                self._typed = typed
                self.setCurrentRow(place)
                return

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget what was typed."""
        self._typed = ""
        super().focusOutEvent(event)


def short_list(name: str, told: str) -> TypedList:
    """An empty list whose entries are cut where there is no room for them."""
    made = named(TypedList(), name, told)
    made.setTextElideMode(Qt.TextElideMode.ElideRight)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


class CheckList(QuestionWindow):
    """Up and Down go through the list, Space marks, Enter takes all that is marked or else the present one."""

    def __init__(
        self,
        look: Look,
        title: str,
        choices: Sequence[tuple[str, str]],
        take: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self.list = short_list("check_list", title)
        for key, words in choices:
            item = QListWidgetItem(words, self.list)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self.list.setFixedHeight((min(len(choices), MOST_ROWS) + 1) * look.theme.size("row_height"))
        about = WrappedLabel(self.tr("Space marks several."), look=look, role="muted")
        self.lay_out(title, self.list, row((about, 1), self.button("", take, self.accept, ENTER)))

    def ask(self) -> tuple[str, ...]:
        """The keys of what was taken; none if the list was left."""
        if not self.wait(self.list):
            return ()
        items = [self.list.item(row) for row in range(self.list.count())]
        marked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        here = self.list.currentItem()
        return tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in marked or ([here] if here else []))
