"""The versions of a draft that were kept: each compared with the draft as it is, and any of them restored."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QTextEdit, QVBoxLayout, QWidget

from chairconsole.domain.meeting.notes import DraftVersion
from chairconsole.domain.plan.session import Session
from chairconsole.report.draft.comparing import Change, ParagraphChange, changes
from chairconsole.report.draft.draft_text import parse
from chairconsole.report.draft.length import spoken_words
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.draft_words import reason_words
from chairconsole.ui.words.time_words import clock_time, date_words


class VersionsDialog(QDialog):
    """Up and Down go through the versions, the latest first; Enter restores, Esc leaves the draft as it is."""

    def __init__(
        self,
        look: Look,
        session: Session,
        versions: Sequence[DraftVersion],
        text_of: Callable[[DraftVersion], str],
        present: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Versions"))
        self._look = look
        self._versions = list(reversed(versions))
        self._text_of = text_of
        self._taken: DraftVersion | None = None
        self._present = parse(present)
        theme = look.theme
        self.list = QListWidget()
        self.list.setObjectName("versions")
        self.list.setAccessibleName(self.tr("Versions, the latest first"))
        self.list.setFixedWidth(theme.size("answer_width") * 2)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for version in self._versions:
            QListWidgetItem(self._words(session, version), self.list)
        self.shown = QTextEdit()
        self.shown.setProperty("role", "paper")
        self.shown.setReadOnly(True)
        self.shown.document().setDocumentMargin(theme.size("margin_page"))
        self.shown.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.shown.setAccessibleName(self.tr("What is different in the draft now"))
        restore = KeyButton(look, self.tr("Restore this version"), "\u21b5", variant="primary")
        restore.setObjectName("restore")
        restore.setDefault(True)
        restore.clicked.connect(self._take)
        leave = KeyButton(look, self.tr("Leave"), "Esc")
        leave.clicked.connect(self.reject)
        about = self.tr("Struck out: only in that version. Underlined: only in the draft as it is now.")
        row = QHBoxLayout()
        row.addWidget(WrappedLabel(about, look=look, role="muted"), 1)
        row.addWidget(leave)
        row.addWidget(restore)
        both = QHBoxLayout()
        both.setSpacing(theme.size("gap_card"))
        both.addWidget(self.list)
        both.addWidget(self.shown, 1)
        body = QVBoxLayout(self)
        space = theme.size("margin_page")
        body.setContentsMargins(space, space, space, space)
        body.setSpacing(theme.size("gap"))
        body.addWidget(SectionLabel(look, self.tr("Versions, the latest first")))
        body.addLayout(both, 1)
        body.addLayout(row)
        self.resize(1080, 600)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def ask(self) -> DraftVersion | None:
        """The version to be restored; None if the window was left."""
        self.list.setFocus()
        self.exec()
        self.deleteLater()
        return self._taken

    def _take(self) -> None:
        self._taken = self._versions[self.list.currentRow()]
        self.accept()

    def _words(self, session: Session, version: DraftVersion) -> str:
        at = session.venue_time(version.kept.at)
        length = Counted.tr("%n words", "", spoken_words(parse(self._text_of(version)).plain))
        told = f"{date_words(at.date(), 'ddd d MMM')} {clock_time(at)} \u00b7 {reason_words(version.reason)}"
        return f"{told} \u00b7 {length}"

    def _show(self, place: int) -> None:
        if not 0 <= place < len(self._versions):
            return
        self.shown.clear()
        cursor = QTextCursor(self.shown.document())
        for number, change in enumerate(changes(parse(self._text_of(self._versions[place])), self._present)):
            if number:
                cursor.insertBlock(_spaced(self._look.theme.size("gap")), QTextCharFormat())
            self._insert(cursor, change)
        self.shown.moveCursor(QTextCursor.MoveOperation.Start)

    def _insert(self, cursor: QTextCursor, change: ParagraphChange) -> None:
        theme = self._look.theme
        for run in change.runs:
            made = QTextCharFormat()
            made.setFont(theme.font("font_field", QFont.Weight.Bold if change.is_heading else QFont.Weight.Normal))
            made.setForeground(theme.colour("paper_text" if change.is_changed else "paper_muted"))
            if run.change is Change.REMOVED:
                made.setForeground(theme.colour("paper_removed"))
                made.setFontStrikeOut(True)
            elif run.change is Change.ADDED:
                made.setForeground(theme.colour("paper_added"))
                made.setFontUnderline(True)
            cursor.insertText(run.text, made)


def _spaced(gap: int) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setTopMargin(gap)
    return made
