"""Whether notes and points are hidden, on every screen: where the room sees what the chair sees, nobody reads them."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import note_actions, screen_actions
from chairconsole.control.actions.action import Action, Group
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.queries.questions import Question
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.frame.menus import Actions
from chairconsole.ui.widgets.layouts import STRETCH, column
from chairconsole.ui.widgets.plain_label import PlainLabel

WORKING_HIDDEN = "notes_hidden"
"""Under which key it is kept that the notes are hidden: after a crash too, no room reads them."""


class HiddenNotes(QObject):
    """`changed` when they are hidden or shown again."""

    changed = Signal()

    def __init__(self, bridge: Bridge, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        actions.bar(self._why_not)

    @property
    def are_hidden(self) -> bool:
        """Whether they are hidden now."""
        return bool(self._bridge.working_text(WORKING_HIDDEN))

    def turn(self) -> None:
        """Hide them, or show them again."""
        self._bridge.keep_working_text(WORKING_HIDDEN, "" if self.are_hidden else "hidden")
        self.changed.emit()

    def as_seen(self, questions: Iterable[Question]) -> tuple[Question, ...]:
        """The questions as they may be shown: who asked whom, and what was noted of it unless that is hidden."""
        return tuple(replace(one, text="") if self.are_hidden else one for one in questions)

    def _why_not(self, action: Action) -> Refused | None:
        """Nothing is done to notes and points, or shown of them, while they are hidden; to write shows them again."""
        is_of_notes = action.group in (Group.SUMMARY, Group.NOTES) and action is not note_actions.NOTES
        return Refused("notes_are_hidden") if is_of_notes and self.are_hidden else None


class HiddenPage(QWidget):
    """In the place of a screen of points while they are hidden."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        words = fill(
            self.tr("Notes and points are hidden. %1 shows them again."),
            actions.first_key(screen_actions.HIDE_NOTES),
        )
        said = PlainLabel(words, role="muted")
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(words)
        column(STRETCH, said, STRETCH, of=self)
