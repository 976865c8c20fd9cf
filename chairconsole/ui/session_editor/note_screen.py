"""The screen on which a session is made from a note: it is given and read, its doubts are answered, it is saved."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QWidget

from chairconsole.control.files.note_files import FileTrouble, save_session
from chairconsole.domain.base.folding import plain_lines
from chairconsole.intake.heading.places import Places
from chairconsole.intake.proposal.session_proposal import Proposal
from chairconsole.report.draft.pace import USUAL_PACE
from chairconsole.ui.dialogs.file_questions import HARMLESS, file_to_open
from chairconsole.ui.dialogs.note_given import Given, dropped_file, pasted
from chairconsole.ui.dialogs.prepared_text_question import PreparedTextQuestion
from chairconsole.ui.dialogs.small_questions import Option, Question
from chairconsole.ui.dialogs.trouble import show_trouble
from chairconsole.ui.session_editor.agenda_lines import END
from chairconsole.ui.session_editor.doubt_review import DoubtReview
from chairconsole.ui.session_editor.end_question import EndQuestion
from chairconsole.ui.session_editor.note_bars import NoteKeys, NoteTopBar
from chairconsole.ui.session_editor.note_reading import NoteReading
from chairconsole.ui.session_editor.review_page import ReviewPage
from chairconsole.ui.session_editor.start_page import StartPage
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import column, rule
from chairconsole.ui.words.translated import translated

ENDING = "toml"


class NoteScreen(QWidget):
    """Nothing is written before it is saved. `saved` tells the session's file; `left` that nothing came of the note."""

    saved = Signal(Path)
    left = Signal()

    def __init__(self, look: Look, places: Places, given: Given | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAcceptDrops(True)
        self._look = look
        self.review: DoubtReview | None = None
        self._from: Path | None = None
        self._wants_saving = False
        self._reading = NoteReading(places, self)
        self._top = NoteTopBar(look, self)
        self._keys = NoteKeys(look, self)
        self._start = StartPage(look, self)
        self.page = ReviewPage(look, places, self)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._start)
        self._stack.addWidget(self.page)
        column(self._top, rule(), (self._stack, 1), rule(), self._keys, of=self)
        self._listen()
        self._show_bars()
        if given is not None:
            self.read(given)

    @property
    def is_busy(self) -> bool:
        """Whether a note is being read, or an answer worked in."""
        return self._reading.is_busy

    def read(self, given: Given) -> None:
        """Read a note."""
        name = given.name if isinstance(given, Path) else self.tr("Pasted text")
        self._from = given if isinstance(given, Path) else None
        self._reading.cancel()
        self.review = None
        self._stack.setCurrentWidget(self._start)
        self._start.show_reading(name)
        self._show_bars()
        self._reading.read(given, name)

    def may_go(self) -> bool:
        """Whether the screen may go: yes, unless something was answered and the user wants to keep it."""
        if self.review is None or not (self.review.answers or self.review.texts or self.review.said):
            return True
        stay = Option("stay", self.tr("Stay"), self.tr("Go on with this note."))
        leave = Option("leave", self.tr("Leave"), self.tr("Nothing is saved; what was answered is forgotten."))
        lines = [(self.tr("No session was saved from this note yet."), "")]
        title = self.tr("Leave this note?")
        return Question(self._look, title, lines, [stay, leave], self).ask() == leave.key

    def leave(self) -> None:
        """Go back, with nothing left behind; while a note is being read, only that is given up."""
        if self.review is None and self._reading.is_busy:
            self._reading.cancel()
            self._start.ask_for_note()
        elif self.may_go():
            self._reading.cancel()
            self.review = None
            self.left.emit()

    def save(self) -> None:
        """Ask where the session is to be saved, save it, and tell; what is being worked in is waited for."""
        if self.review is None or not self.review.is_ready:
            return
        self._wants_saving = self._reading.is_busy
        if self._wants_saving:
            return
        path = self._ask_where(self.review.proposal)
        if path is None:
            return
        try:
            save_session(self.review.with_texts(self.review.proposal), path)
        except FileTrouble as error:
            show_trouble(self._look, self.tr("The session was not saved"), [translated(error.why)], self)
            return
        self.review = None
        self.saved.emit(path)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the focus on the first thing to answer."""
        super().showEvent(event)
        if not event.spontaneous() and self.review is None:
            self._start.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, where no field needs it, goes back."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_Escape and plain and not event.isAutoRepeat():
            self.leave()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept one file while no note is open."""
        if self.review is None and dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped."""
        path = dropped_file(event.mimeData())
        if path is not None:
            self.read(path)

    def _listen(self) -> None:
        self._reading.proposed.connect(self._take)
        self._reading.failed.connect(self._fail)
        self._start.file_wanted.connect(self._choose_file)
        self._start.paste_wanted.connect(self._paste)
        self._start.cancelled.connect(self.leave)
        self._top.save_wanted.connect(self.save)
        self._top.leave_wanted.connect(self.leave)
        self.page.agenda.text_wanted.connect(self._ask_for_text)
        card = self.page.card
        card.answered.connect(self._answer)
        card.taken_back.connect(self._take_back)
        card.save.connect(self.save)
        card.on.connect(self._go_on)
        card.back.connect(self._go_back)
        for keys, page, do in (
            (("Ctrl+O",), self._start, self._choose_file),
            (("Ctrl+V", "Shift+Ins"), self._start, self._paste),
            (("Ctrl+S",), self.page, self.save),
            (("Alt+Right", "Ctrl+PgDown"), self.page, self._go_on),
            (("Alt+Left", "Ctrl+PgUp"), self.page, self._go_back),
        ):
            for key in keys:
                QShortcut(QKeySequence(key), page, do)

    def _take(self, proposal: Proposal, agenda: Proposal) -> None:
        if self.review is None:
            self.review = DoubtReview(proposal, agenda)
            self._stack.setCurrentWidget(self.page)
            self.page.show_note(self.review)
            self._show_bars()
            return
        self.review.take(proposal, agenda)
        self._show()
        if self._wants_saving:
            self.save()

    def _fail(self, why: str) -> None:
        self._wants_saving = False
        if self.review is not None:
            self.review.forget_latest()
            self._show()
            show_trouble(self._look, self.tr("That answer cannot be worked in"), [why], self)
            return
        self._start.ask_for_note(why)

    def _ask_for_text(self, row_id: str) -> None:
        review = self.review
        session = None if review is None else review.with_texts(review.agenda).session
        block_id, _, step_id = row_id.partition("/")
        if review is not None and session is not None and row_id.startswith(END):
            said = EndQuestion(self._look, getattr(session, step_id), self).ask()
            if said is not None:
                review.said[step_id] = said
            self._show()
            return
        block, step = (session.block(block_id), session.step(block_id, step_id)) if session else (None, None)
        if review is None or block is None or step is None:
            return

        def keep(text: str) -> bool:
            review.texts[row_id] = plain_lines(text)
            return True

        PreparedTextQuestion(self._look, block, step, USUAL_PACE, keep, self).ask()
        self._show()

    def _answer(self, answer: str) -> None:
        if self.review is not None:
            self.review.answer(answer)
            self._work_in()

    def _take_back(self) -> None:
        if self.review is not None:
            self.review.take_back()
            self._work_in()

    def _work_in(self) -> None:
        if self.review is not None:
            self._reading.propose(self.review.proposal.note, self.review.answers)
            self._show()

    def _go_on(self) -> None:
        if self.review is not None and self.review.go_on():
            self._show()

    def _go_back(self) -> None:
        if self.review is not None and self.review.go_back():
            self._show()

    def _show(self) -> None:
        if self.review is not None:
            self.page.show_review(self.review)
            self._show_bars()

    def _show_bars(self) -> None:
        self._top.show_review(self.review)
        self._keys.show_review(self.review)

    def _choose_file(self) -> None:
        words = self.tr("Notes (*.docx *.pdf *.html *.htm *.txt *.md);;All files (*)")
        path = file_to_open(self, self.tr("New session from a note"), words)
        if path:
            self.read(Path(path))

    def _paste(self) -> None:
        self.read(pasted(QGuiApplication.clipboard().mimeData()))

    def _ask_where(self, proposal: Proposal) -> Path | None:
        """A file that is there is asked about by the dialog."""
        name = proposal.session.id if proposal.session is not None else "session"
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = self._from.parent if self._from is not None else Path(documents)
        words = self.tr("Session files (*.toml)")
        dialog = QFileDialog(self, self.tr("Save the session"), str(folder), words)
        dialog.setOption(HARMLESS)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # Before the question about a file that is there, which would else be asked about another name.
        dialog.setDefaultSuffix(ENDING)
        dialog.selectFile(f"{name}.{ENDING}")
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        return Path(chosen[0]) if chosen else None
