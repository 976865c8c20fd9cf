"""What a screen beside the podium is: a page that takes the keys while it is shown."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions.action import ActionId

Hints = tuple[tuple[ActionId, str], ...]
"""The keys that the lowest line shows for a screen, each with a word or two."""


class Screen(QWidget):
    """A page in the place of the podium. `said` hands on a notice for the line below every screen."""

    said = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")

    def hints(self) -> Hints:
        """The keys one needs most here."""
        return ()

    def answers(self) -> Mapping[ActionId, Callable[[], None]]:
        """What this screen does when one of its actions is asked for while it is shown."""
        return {}

    def take_focus(self) -> None:
        """Take the focus, where one begins on this screen."""
        self.setFocus()
