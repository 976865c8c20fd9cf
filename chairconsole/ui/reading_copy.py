"""The reading copy of a draft as a PDF file: large, its pages numbered, a mark in the margin for each minute."""

import re

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from chairconsole.report.document.direction import with_isolates, without_marks
from chairconsole.report.document.paper import Paper
from chairconsole.report.document.plain_text import one_line, with_signs_kept
from chairconsole.report.draft.reading_copy import ReadingCopy
from chairconsole.ui.printing import (
    begin_page_with,
    begin_pages,
    draw_page,
    part_block,
    pdf_by,
    usual_font,
    without_a_screen,
)

POINTS = 18.0
LINE_HEIGHT_PERCENT = 150.0
MARGINS_MM = (32.0, 22.0, 22.0, 22.0)
"""Left, above, right, below: the marks of minutes stand on the left."""

_AFTER_A_SENTENCE = re.compile(r"(?<=[.!?…;])(?:\s?»|[\"'”’)])*\s+(?=[^\s»])")


def reading_copy_pdf(copy: ReadingCopy, paper: Paper) -> bytes:
    """The file; its properties hold the title and the program, nothing about who wrote it."""
    return pdf_by(lambda writer: _paint(copy, writer), without_marks(copy.title), paper)


def reading_copy_without_a_screen(copy: ReadingCopy, paper: Paper) -> bytes:
    """The same for the command line."""
    return without_a_screen(lambda: reading_copy_pdf(copy, paper))


def _paint(copy: ReadingCopy, device: QPdfWriter) -> None:
    document = QTextDocument()
    page = begin_pages(document, device, usual_font(POINTS), MARGINS_MM)
    marks = _write(document, copy)
    _turn_pages_between_sentences(document)
    _leave_no_page_empty(document)
    painter = QPainter(device)
    painter.setFont(document.defaultFont())
    height = page.height()
    # Not those that only the space below the last line reaches.
    number_of_pages = int(_middles(document.lastBlock())[-1] // height) + 1
    small = usual_font(POINTS * 2 / 3)
    heights = [(_top(cursor), minute) for cursor, minute in marks]
    for number in range(number_of_pages):
        if number:
            device.newPage()
        draw_page(document, painter, page, number)
        painter.setFont(small)
        line = QFontMetricsF(small, device).height()
        foot = page.translated(0, height + line / 2)
        painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter, f"{number + 1} / {number_of_pages}")
        head = QRectF(0, -2 * line, page.width(), line)
        painter.drawText(head, Qt.AlignmentFlag.AlignHCenter, copy.on_each_page)
        for top, minute in heights:
            if int(top // height) == number:
                words = f"{minute} min"
                place = QPointF(-line / 2 - QFontMetricsF(small, device).horizontalAdvance(words), top % height)
                painter.drawText(place, words)
    painter.end()


def _write(document: QTextDocument, copy: ReadingCopy) -> list[tuple[QTextCursor, int]]:
    """Put the text in; a cursor at each mark, which stays with its word, and the minute there."""
    cursor = QTextCursor(document)
    for line in copy.opening:
        _add(cursor, line, bold=True)
    _add(cursor, copy.title, bold=True)
    found: list[tuple[QTextCursor, int]] = []
    for place, part in enumerate(copy.parts):
        start = _add(cursor, part.text, bold=part.is_heading)
        for mark in copy.minutes:
            if mark.part == place:
                there = QTextCursor(document)
                there.setPosition(min(start + mark.character, cursor.position()))
                found.append((there, mark.minute))
    return found


def _add(cursor: QTextCursor, text: str, *, bold: bool) -> int:
    """Add a paragraph; the position of its first character."""
    look = QTextBlockFormat()
    look.setLineHeight(LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    look.setBottomMargin(POINTS * 3)
    letters = QTextCharFormat()
    letters.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    if cursor.document().isEmpty():
        cursor.setBlockFormat(look)
    else:
        cursor.insertBlock(look)
    start = cursor.position()
    cursor.insertText(with_isolates(with_signs_kept(one_line(text))), letters)
    return start


def _turn_pages_between_sentences(document: QTextDocument) -> None:
    """Let a sentence that a page's end would part begin on the next page, and a heading go with what it stands above.

    One that is longer than a page is parted between its lines all the same.
    """
    layout, height = document.documentLayout(), document.pageSize().height()
    layout.documentSize()  # lays all of it out
    block = document.begin()
    while block.isValid():
        heading = _first_heading_above(block)
        if _begins_a_page(block) and heading != block:
            begin_page_with(heading)
        pages = [int(middle // height) for middle in _middles(block)]
        turned = next((line for line in range(1, len(pages)) if pages[line] != pages[0]), None)
        if turned is not None:
            of_line = block.layout().lineAt(turned).textStart()
            starts = [found.end() for found in _AFTER_A_SENTENCE.finditer(block.text(), 0, of_line + 1)]
            if starts or _begins_a_page(heading):
                part_block(block, starts[-1] if starts else of_line)
            else:
                begin_page_with(heading)
                continue
        block = block.next()


def _first_heading_above(block: QTextBlock) -> QTextBlock:
    """The first of the headings that stand right above a paragraph; the block itself if none do."""
    while _is_heading(block.previous()):
        block = block.previous()
    return block


def _is_heading(block: QTextBlock) -> bool:
    if not block.isValid() or block.begin() == block.end():
        return False
    return block.begin().fragment().charFormat().fontWeight() == QFont.Weight.Bold


def _begins_a_page(block: QTextBlock) -> bool:
    previous = block.previous()
    if not previous.isValid():
        return True
    height = block.document().pageSize().height()
    return int(_middles(previous)[-1] // height) != int(_middles(block)[0] // height)


def _leave_no_page_empty(document: QTextDocument) -> None:
    """Take the break above a paragraph away where what stands above it fills the page, so that it was begun already."""
    height = document.pageSize().height()
    block = document.begin().next()
    while block.isValid():
        # Qt lays a changed paragraph out in full only when all of it is looked at.
        document.markContentsDirty(0, document.characterCount())
        document.documentLayout().documentSize()
        if int(_middles(block)[0] // height) - int(_middles(block.previous())[-1] // height) > 1:
            look = QTextBlockFormat()
            look.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_Auto)
            QTextCursor(block).mergeBlockFormat(look)
        block = block.next()


def _middles(block: QTextBlock) -> list[float]:
    """How far down the middle of each line is, over all pages."""
    top, lines = block.document().documentLayout().blockBoundingRect(block).top(), block.layout()
    return [top + lines.lineAt(place).rect().center().y() for place in range(lines.lineCount())]


def _top(cursor: QTextCursor) -> float:
    """How far down the foot of the letters at a cursor is, over all pages."""
    block = cursor.block()
    line = block.layout().lineForTextPosition(cursor.positionInBlock())
    top = block.document().documentLayout().blockBoundingRect(block).top()
    return top + line.y() + line.ascent()
