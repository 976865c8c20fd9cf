"""A draft as files: itself, and its reading copy."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import summary_actions
from chairconsole.control.files.document_exports import DraftExport
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.notices import why_not
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.frame.to_save import ToSave


class DraftShown(Protocol):
    """The draft that is being edited."""

    def has_words(self) -> bool:
        """Whether a draft is open and anything stands in it."""

    def passed(self, not_done: str) -> DraftExport | None:
        """The draft as it may be saved; None, and it is told why, if there is anything to do before."""

    def title(self) -> str:
        """What the draft is for, in the user's language."""

    def exported(self) -> None:
        """Keep what stands there as the version that was exported."""


class DraftFiles(QObject):
    """`save_wanted` hands on what is to be saved, `said` what is to be told."""

    save_wanted = Signal(object)
    said = Signal(object)

    def __init__(self, context: PanelContext, shown: DraftShown, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = context.bridge
        self._shown = shown
        context.actions.claim(self)

    @answers(summary_actions.EXPORT_DRAFT)
    def export(self) -> None:
        """Hand the draft on to be saved, once every name is decided about and what was found in it was told."""
        made = self._made()
        if made is not None:
            title, done = self.tr("Export the draft"), self._shown.exported
            self.save_wanted.emit(ToSave(made.document, title, self._shown.title(), done))

    @answers(summary_actions.READING_COPY)
    def save_reading_copy(self) -> None:
        """Save the draft as it is read out from paper."""
        made = self._made()
        if made is not None:
            copy = made.reading_copy(self._bridge.settings.pace)
            self.save_wanted.emit(ToSave(copy, self.tr("Save the reading copy"), self._shown.title()))

    def _made(self) -> DraftExport | None:
        """What is to be saved; None, and it is said why, if there is nothing, or anything to do before."""
        if not self._shown.has_words():
            self.said.emit(why_not(self.tr("There is nothing to export yet.")))
            return None
        return self._shown.passed(self.tr("Not exported: names in the draft are undecided."))
