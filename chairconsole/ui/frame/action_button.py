"""A button for an action of the table, with its key printed on it."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from chairconsole.control.actions.action import Action
from chairconsole.ui.frame.letting_go import let_go
from chairconsole.ui.frame.menus import Actions
from chairconsole.ui.frame.typed_menu import TypedMenu
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton

Key = TypeVar("Key")


class ActionButton(KeyButton):
    """Triggers its action; pale while the action cannot be asked for."""

    def __init__(
        self, look: Look, actions: Actions, action: Action, *, variant: str = "normal", parent: QWidget | None = None
    ) -> None:
        triggers = actions.action(action)
        super().__init__(look, triggers.text(), actions.first_key(action), variant=variant, parent=parent)
        self._actions = actions
        self._action = action
        self.setObjectName(f"button_{action.id}")
        self.set_hint(actions.hint(action))
        # A click leaves the focus in the field where the chair types: Space would press the button again.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(triggers.trigger)
        actions.refreshed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        available = self._actions.is_available(self._action)
        if not available and self.hasFocus():
            # Qt would hand the focus to the neighbour, which the next press of Space would then trigger.
            let_go(self)
        self.setEnabled(available)


class MenuButton(KeyButton):
    """Opens a menu below it: the one it is given, or one of its own."""

    def __init__(
        self, look: Look, label: str, menu: QMenu | None = None, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(look, label, key, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMenu(menu or TypedMenu(self))

    def open_menu(self, marked: int = 0) -> None:
        """Open the menu for the keys, with the entry at this place marked."""
        menu = self.menu()
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[marked])

    def offer(self, choices: Iterable[tuple[Key, str]], here: Key, take: Callable[[Key], object]) -> None:
        """Let the menu hold these choices instead, the present one checked; `take` gets the chosen key."""
        menu = self.menu()
        menu.clear()
        for key, label in choices:
            entry = menu.addAction(label.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(key == here)
            entry.triggered.connect(lambda _checked=False, key=key: take(key))
