"""Two versions of a draft as one text: struck out what only the first has, underlined what only the second has."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from chairconsole.domain.base.overrides import overrides_shown
from chairconsole.report.document.direction import with_isolates
from chairconsole.report.draft.comparing import Change, ParagraphChange, changes
from chairconsole.report.draft.draft_text import Draft
from chairconsole.ui.theme import Look


class Comparison(QTextEdit):
    """A page to be looked at; what is the same is grey."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._theme = look.theme
        self.setAccessibleName(name)
        self.setProperty("role", "paper")
        self.setReadOnly(True)
        self.document().setDocumentMargin(self._theme.size("margin_page"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_changes(self, before: Draft, after: Draft) -> None:
        """Show all paragraphs of both in their order, from the top."""
        self.clear()
        cursor = QTextCursor(self.document())
        for number, change in enumerate(changes(before, after)):
            if number:
                spaced = QTextBlockFormat()
                spaced.setTopMargin(self._theme.size("gap"))
                cursor.insertBlock(spaced, QTextCharFormat())
            self._insert(cursor, change)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _insert(self, cursor: QTextCursor, change: ParagraphChange) -> None:
        theme = self._theme
        for place, run in enumerate(change.runs):
            if place:
                cursor.insertText(" ", QTextCharFormat())
            made = QTextCharFormat()
            made.setFont(theme.font("font_field", QFont.Weight.Bold if change.is_heading else QFont.Weight.Normal))
            made.setForeground(theme.colour("paper_text" if change.is_changed else "paper_muted"))
            if run.change is Change.REMOVED:
                made.setForeground(theme.colour("paper_removed"))
                made.setFontStrikeOut(True)
            elif run.change is Change.ADDED:
                made.setForeground(theme.colour("paper_added"))
                made.setFontUnderline(True)
            cursor.insertText(with_isolates(overrides_shown(run.text)), made)
