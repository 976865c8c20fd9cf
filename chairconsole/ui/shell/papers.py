"""What of the meeting can be saved or printed at any time: the list of speakers, and its state on one page."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import console_actions
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.frame.to_save import ToSave


class Papers(QObject):
    """`save_wanted` hands on what is to be saved; printing asks for a printer.

    What makes a paper is loaded when one is wanted, which saves 3 % of a start.
    """

    save_wanted = Signal(object)

    def __init__(self, context: PanelContext, window: QWidget) -> None:
        super().__init__(window)
        self._feed = context.feed
        self._directory = context.directory
        self._window = window

    @answers(console_actions.EXPORT_SPEAKERS)
    def save_speakers(self) -> None:
        """Save who spoke, without what was said."""
        from chairconsole.report.formats.speakers import speakers_document

        regional = self._directory.now.regional_organizations
        document = speakers_document(self._feed.meeting, self._feed.now, regional)
        self.save_wanted.emit(ToSave(document, self.tr("Save the list of speakers"), self.tr("speakers")))

    @answers(console_actions.EXPORT_STATE)
    def save_state(self) -> None:
        """Save the state of the meeting at this instant."""
        from chairconsole.report.formats.state import state_document

        document = state_document(self._feed.meeting, self._feed.now)
        self.save_wanted.emit(ToSave(document, self.tr("Save the state of the meeting"), self.tr("state")))

    @answers(console_actions.PRINT_STATE)
    def print_state(self) -> None:
        """Print the state of the meeting at this instant."""
        from chairconsole.report.document.document_html import html_document
        from chairconsole.report.formats.state import state_document
        from chairconsole.ui.printing import print_by_asking

        print_by_asking(html_document(state_document(self._feed.meeting, self._feed.now)), self._window)
