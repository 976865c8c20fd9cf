"""What a screen beside the podium is: a page that takes the keys while it is shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions.action import Action
from chairconsole.domain.meeting.notes import DraftId

Hints = tuple[tuple[Action, str], ...]
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

    def search(self) -> None:
        """Let the user type anew what to search for."""
        raise NotImplementedError

    def correct(self) -> None:
        """Correct what is marked."""
        raise NotImplementedError

    def turn_shape(self) -> None:
        """Let what is marked be read in its next shape."""
        raise NotImplementedError

    def write_note(self) -> None:
        """Let the note be typed."""
        raise NotImplementedError

    def open_draft(self, draft: DraftId) -> None:
        """Let this draft be the one that is written."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Take the focus, where one begins on this screen."""
        self.setFocus()
