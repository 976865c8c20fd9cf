"""A draft as files: itself, its reading copy, a moderator's pack, and a Word file of it that comes back edited."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import summary_actions
from chairconsole.control.files.document_exports import DraftExport
from chairconsole.control.saving import NotKept
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.ui.dialogs.file_questions import file_to_open
from chairconsole.ui.dialogs.trouble import show_trouble
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.notices import Notice, why_not
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.frame.to_save import ToSave
from chairconsole.ui.summary.checking.names_question import are_decided
from chairconsole.ui.summary.delivery.delivery import DraftShown
from chairconsole.ui.words.name_words import short_title
from chairconsole.ui.words.translated import translated


class DraftFiles(QObject):
    """`save_wanted` hands on what is to be saved, `said` what is to be told."""

    save_wanted = Signal(object)
    said = Signal(object)

    def __init__(self, context: PanelContext, shown: DraftShown, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._look = context.look
        self._feed = context.feed
        self._bridge = context.bridge
        self._directory = context.directory
        self._window = window
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

    @answers(summary_actions.MODERATORS_PACK)
    def save_pack(self) -> None:
        """Save what the moderator of the panel takes along, once names are decided about and all else is told."""
        # Only now: it is wanted once a panel.
        from chairconsole.control.files.pack_export import pack_export

        draft, _ = self._shown.edited()
        block = draft[1] if draft is not None else None
        if block is None:
            self.said.emit(why_not(self.tr("A moderator’s pack is of one panel: open the draft of a panel first.")))
            return
        drafts, directory = self._bridge.drafts, self._directory.now
        undecided = self.tr("Not exported: names in the pack are undecided.")
        made = pack_export(self._feed.meeting, drafts, block, directory)
        if not are_decided(self._context, made.undecided, self._window.window()):
            self.said.emit(why_not(undecided))
            return
        made = pack_export(self._feed.meeting, drafts, block, directory)
        if made.undecided:
            self.said.emit(why_not(undecided))
            return
        # What was read out already can be mended no more.
        look, remarks = self._shown.before_reading.is_looked_at, (Purpose.CONCLUDING, block)
        if not (made.is_delivered or look(remarks, made.remarks, self._shown.choices)):
            return
        plan = self._feed.meeting.session.block(block)
        name = fill(self.tr("%1 \u00b7 moderator’s pack"), short_title(plan) if plan else block)
        self.save_wanted.emit(ToSave(made.document, self.tr("Save the moderator’s pack"), name))

    @answers(summary_actions.READ_WORD_BACK)
    def read_word_back(self) -> None:
        """Ask for a Word file of this draft, compare it, and go on with what it has."""
        # Only now: most drafts never come back.
        from chairconsole.control.files.note_files import FileTrouble
        from chairconsole.control.files.word_back import word_back
        from chairconsole.ui.summary.delivery.word_back_dialog import WordBackDialog

        draft, present = self._shown.edited()
        if draft is None:
            return
        path = Path(file_to_open(self._window, self.tr("Read a Word file back"), self.tr("Word (*.docx)")))
        if not path.name:
            return
        drafts, meeting = self._bridge.drafts, self._feed.meeting
        try:
            found = word_back(path, drafts, meeting, draft)
        except FileTrouble as trouble:
            show_trouble(self._look, self.tr("Not read back"), [translated(trouble.why)], self._window.window())
            return
        if not WordBackDialog(self._look, path.name, present, found, self._window.window()).is_taken():
            return
        try:
            if drafts.take_back(self._feed.meeting, draft, found.text):
                self._shown.show_text(found.text)
                words = self.tr("The draft is as %1 has it; Versions has what it was before.")
                self.said.emit(Notice(fill(words, path.name), tone="accent"))
        except NotKept as error:
            self._bridge.not_kept.emit(error, None)

    def _made(self) -> DraftExport | None:
        """What is to be saved; None, and it is said why, if there is nothing, or anything to do before."""
        if not self._shown.has_words():
            self.said.emit(why_not(self.tr("There is nothing to export yet.")))
            return None
        return self._shown.passed(self.tr("Not exported: names in the draft are undecided."))
