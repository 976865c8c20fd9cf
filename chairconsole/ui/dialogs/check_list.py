"""A short list of which several can be marked, by key or by mouse."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from chairconsole.ui.dialogs.small_questions import stand_as_high_as_needed
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.wrapped_label import WrappedLabel

MOST_ROWS = 8


class CheckList(QDialog):
    """Up and Down go through the list, Space marks, Enter takes all that is marked or else the present one."""

    def __init__(
        self,
        look: Look,
        title: str,
        choices: Sequence[tuple[str, str]],
        take: str,
        parent: QWidget | None = None,
        *,
        marked: Collection[str] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._taken: tuple[str, ...] = ()
        theme = look.theme
        self.list = QListWidget()
        self.list.setObjectName("check_list")
        self.list.setAccessibleName(title)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for key, words in choices:
            item = QListWidgetItem(words, self.list)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setToolTip("")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if key in marked else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self.list.setFixedHeight((min(len(choices), MOST_ROWS) + 1) * theme.size("row_height"))
        self.list.installEventFilter(self)
        button = KeyButton(look, take, "\u21b5", variant="primary")
        button.clicked.connect(self._take)
        body = QVBoxLayout(self)
        space = theme.size("margin_page")
        body.setContentsMargins(space, space, space, space)
        body.setSpacing(theme.size("gap"))
        body.addWidget(WrappedLabel(title, look=look, role="heading"))
        body.addWidget(self.list)
        row = QHBoxLayout()
        row.addWidget(WrappedLabel(self.tr("Space marks several."), look=look, role="muted"), 1)
        row.addWidget(button)
        body.addLayout(row)
        self.setFixedWidth(theme.size("dialog_width"))

    def ask(self) -> tuple[str, ...]:
        """The keys of what was taken; none if the list was left."""
        self.list.setFocus()
        stand_as_high_as_needed(self)
        self.exec()
        self.deleteLater()
        return self._taken

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes; a list would keep it for itself."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in enter:
            if not event.isAutoRepeat():
                self._take()
            return True
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        items = [self.list.item(row) for row in range(self.list.count())]
        marked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        here = self.list.currentItem()
        self._taken = tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in marked or ([here] if here else []))
        self.accept()
