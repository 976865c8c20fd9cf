"""Qt's form of the table of actions: one QAction each, with its keys, and what it asks for."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from chairconsole.control.actions.action import Action, ActionId, Selection
from chairconsole.control.actions.table import all_actions
from chairconsole.domain.base.errors import Refused
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.widgets.plain_text import plain_tooltip


def key_name(key: str) -> str:
    """A key as it is printed on a button, in the words of the platform."""
    sequence = QKeySequence(key, QKeySequence.SequenceFormat.PortableText)
    name = sequence.toString(QKeySequence.SequenceFormat.NativeText)
    return name.removesuffix("Return") + "\u21b5" if name.endswith("+Return") else name


def sequences(action: Action) -> list[QKeySequence]:
    """The keys of an action; the keypad's Enter is Enter."""
    keys = list(action.keys) + [key.replace("Return", "Enter") for key in action.keys if key.endswith("Return")]
    return [QKeySequence(key, QKeySequence.SequenceFormat.PortableText) for key in keys]


class Actions(QObject):
    """Every action of the table. One with a command hands it to the bridge; any other is `asked` for.

    A key always answers: what cannot be done now is refused with a sentence, never silently ignored. Only
    buttons turn pale, at `refreshed`.
    """

    asked = Signal(object)
    refreshed = Signal()

    def __init__(self, feed: Feed, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._feed = feed
        self._bridge = bridge
        self._selection: Callable[[], Selection] = Selection
        self._made = {action.id: (action, self._make(action, window)) for action in all_actions()}
        feed.changed.connect(self.refreshed)

    def select_with(self, selection: Callable[[], Selection]) -> None:
        """Ask this for what the chair has marked."""
        self._selection = selection
        self.refreshed.emit()

    def action(self, action_id: ActionId) -> QAction:
        """The Qt action of that id."""
        return self._made[action_id][1]

    def first_key(self, action_id: ActionId) -> str:
        """The key printed on the action's button; empty if it has none."""
        keys = self._made[action_id][0].keys
        return key_name(keys[0]) if keys else ""

    def hint(self, action_id: ActionId) -> str:
        """What the action does and all its keys."""
        return _hint(self._made[action_id][0])

    def menu(self, action_ids: Iterable[ActionId | None], parent: QWidget) -> QMenu:
        """A menu of these actions; None is a line between them."""
        menu = QMenu(parent)
        menu.setToolTipsVisible(True)
        for action_id in action_ids:
            if action_id is None:
                menu.addSeparator()
            else:
                menu.addAction(self.action(action_id))
        return menu

    def menu_of(self, groups: Iterable[tuple[str, Iterable[ActionId | None]]], parent: QWidget) -> QMenu:
        """A menu of menus, each under its own name."""
        menu = QMenu(parent)
        for name, action_ids in groups:
            inner = self.menu(action_ids, menu)
            inner.setTitle(name)
            menu.addMenu(inner)
        return menu

    def is_available(self, action_id: ActionId) -> bool:
        """Whether the action can be asked for now."""
        return self._made[action_id][0].enabled(self._feed.meeting, self._selection())

    def _make(self, action: Action, window: QWidget) -> QAction:
        made = QAction(QCoreApplication.translate("actions", action.label), window)
        made.setObjectName(action.id.value)
        made.setShortcuts(sequences(action))
        # A click into the room display must not take the keys away from the chair.
        made.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        made.setAutoRepeat(False)
        made.setToolTip(plain_tooltip(_hint(action)))
        made.triggered.connect(lambda: self._trigger(action))
        window.addAction(made)
        return made

    def _trigger(self, action: Action) -> None:
        if action.command is None:
            self.asked.emit(action.id)
            return
        command = action.command(self._feed.meeting, self._selection())
        if command is None:
            self._bridge.refused.emit(Refused("nothing_marked"))
        else:
            self._bridge.do(command)


def _hint(action: Action) -> str:
    keys = QCoreApplication.translate("menus", " or ").join(key_name(key) for key in action.keys)
    return f"{QCoreApplication.translate('actions', action.tooltip)}\n{keys}".strip()
