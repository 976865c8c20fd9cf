"""Qt's form of the table of actions: one QAction each, with its keys, and what it asks for."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from chairconsole.control.actions.action import Action, Selection
from chairconsole.control.actions.table import all_actions
from chairconsole.domain.base.errors import Refused
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.frame.claims import claims_of
from chairconsole.ui.frame.composition import Composition
from chairconsole.ui.frame.typed_menu import TypedMenu, close_menus
from chairconsole.ui.widgets.plain_text import plain_tooltip
from chairconsole.ui.words.refusals import not_now


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
    """Every action of the table. One with a command hands it to the bridge; a panel claims any other.

    `asked` tells of one that a panel answers, before it does.
    A key always answers: what cannot be done now is refused with a sentence, never silently ignored. Only
    buttons turn pale, at `refreshed`, and the entries of a menu while it is open.
    """

    asked = Signal(object)
    refreshed = Signal()

    def __init__(self, feed: Feed, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._feed = feed
        self._bridge = bridge
        self._selection: Callable[[], Selection] = Selection
        self._composition = Composition(self)
        self._made = {action: self._make(action, window) for action in all_actions()}
        self.claims: dict[Action, Callable[[], None]] = {}
        self._barred: Callable[[Action], Refused | None] = lambda _action: None
        feed.changed.connect(self.refreshed)

    def select_with(self, selection: Callable[[], Selection]) -> None:
        """Ask this for what the chair has marked."""
        self._selection = selection
        self.refreshed.emit()

    def bar(self, why_not: Callable[[Action], Refused | None]) -> None:
        """Ask this, before anything else, why an action cannot be asked for now."""
        self._barred = why_not

    def claim(self, panel: object) -> None:
        """Let a panel answer the actions that its methods are marked for.

        Raises ValueError for an action that is claimed already, or that has a command.
        """
        for action, method in claims_of(panel):
            if action in self.claims or action.command is not None:
                raise ValueError(f"{action.id} is answered already")
            self.claims[action] = method

    def action(self, action: Action) -> QAction:
        """An action as Qt knows it."""
        return self._made[action]

    def first_key(self, action: Action) -> str:
        """The key printed on the action's button; empty if it has none."""
        return key_name(action.keys[0]) if action.keys else ""

    def hint(self, action: Action) -> str:
        """What the action does and all its keys."""
        keys = QCoreApplication.translate("menus", " or ").join(key_name(key) for key in action.keys)
        return f"{QCoreApplication.translate('actions', action.tooltip)}\n{keys}".strip()

    def menu(self, actions: Iterable[Action | None], parent: QWidget) -> QMenu:
        """A menu of these actions; None is a line between them."""
        actions = tuple(actions)
        menu = TypedMenu(parent)
        menu.setToolTipsVisible(True)
        menu.left_by.connect(self._answer)
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(self.action(action))
        shown = [action for action in actions if action is not None]
        menu.aboutToShow.connect(lambda: self._grey(shown, is_open=True))
        menu.aboutToHide.connect(lambda: self._grey(shown, is_open=False))
        return menu

    def is_available(self, action: Action) -> bool:
        """Whether the action can be asked for now."""
        return self._barred(action) is None and action.enabled(self._feed.meeting, self._selection())

    def why_not(self, action: Action) -> Refused | None:
        """Why the action would be refused now, as far as the meeting tells; None if it would not be."""
        meeting, selection = self._feed.meeting, self._selection()
        barred = self._barred(action)
        if barred is not None:
            return barred
        code = action.enabled.lacking(meeting, selection)
        if code is not None:
            return Refused(code)
        command = action.command(meeting, selection) if action.command is not None else None
        return None if command is None else self._bridge.refusal_of(command)

    def _grey(self, shown: Iterable[Action], *, is_open: bool) -> None:
        """Let the entries of an open menu be pale that cannot be done, with the reason; of a closed one none is.

        A pale action has no keys in Qt, and a key always answers.
        """
        for action in shown:
            why = self.why_not(action) if is_open else None
            self._made[action].setEnabled(why is None)
            self._made[action].setToolTip(plain_tooltip(self.hint(action) if why is None else not_now(why)))

    def _make(self, action: Action, window: QWidget) -> QAction:
        made = QAction(QCoreApplication.translate("actions", action.label), window)
        made.setObjectName(action.id)
        made.setShortcuts(sequences(action))
        # A click into the room display must not take the keys away from the chair.
        made.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        made.setAutoRepeat(False)
        made.setToolTip(plain_tooltip(self.hint(action)))
        made.triggered.connect(lambda: self._trigger(action))
        window.addAction(made)
        return made

    def _answer(self, keys: QKeySequence) -> None:
        """Do what is asked by keys that an open menu kept, because it showed their action pale."""
        for action, made in self._made.items():
            if keys in made.shortcuts():
                self._trigger(action)

    def _trigger(self, action: Action) -> None:
        close_menus()
        self._composition.finish()
        barred = self._barred(action)
        if barred is not None:
            self._bridge.refused.emit(barred)
            return
        if action.command is None:
            self.asked.emit(action)
            self.claims[action]()
            return
        command = action.command(self._feed.meeting, self._selection())
        if command is None:
            self._bridge.refused.emit(Refused("nothing_marked"))
        else:
            self._bridge.do(command)
