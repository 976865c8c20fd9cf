"""Where the findings stand on the page: a wash and a line under the words, in the colours of paper."""

from collections.abc import Iterable

from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from chairconsole.report.checks.finding import Finding
from chairconsole.ui.summary.draft_document import selection_of
from chairconsole.ui.theme import Look


def mark_findings(look: Look, paper: QTextEdit, findings: Iterable[Finding]) -> None:
    """Mark the words of these findings on the page, and no others; one without a place is marked nowhere."""
    style = QTextCharFormat()
    style.setBackground(look.colour("paper_found"))
    style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    style.setUnderlineColor(look.colour("paper_found_line"))
    marks = []
    for finding in findings:
        if finding.place is not None:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = selection_of(paper.document(), finding.place)
            mark.format = style
            marks.append(mark)
    paper.setExtraSelections(marks)
