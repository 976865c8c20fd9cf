"""A draft's text as a document and back: headings by their level, references as chips that take one character.

Nothing of a text is ever interpreted as rich text: it is put in piece by piece, with formats of our own.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from chairconsole.domain.base.overrides import overrides_shown, overrides_typed, shown_place
from chairconsole.report.checks.finding import Place
from chairconsole.report.draft.draft_text import REFERENCE, level_and_words, line_of
from chairconsole.ui.theme import Look

CHIP_KIND = QTextFormat.ObjectTypes.UserObject.value + 1
OBJECT = "\ufffc"
_CHIPS = re.compile(rf"(?:\s*{OBJECT})+")
LINE_PERCENT = 135.0
HEADING_MARKS = ("#", "##", "###")


@dataclass(frozen=True)
class PaperStyle:
    """The formats of the page, in the theme that is in use."""

    look: Look

    def words(self, level: int) -> QTextCharFormat:
        """How words are set: in a heading of that level, or in the text (0)."""
        theme = self.look.theme
        made = QTextCharFormat()
        size = {1: "font_paper_title", 2: "font_paper_heading"}.get(level, "font_paper")
        made.setFont(theme.font(size, QFont.Weight.Bold if level else QFont.Weight.Normal))
        made.setForeground(theme.colour("paper_text"))
        return made

    def block(self, level: int) -> QTextBlockFormat:
        """How a paragraph or a heading stands on the page."""
        theme = self.look.theme
        made = QTextBlockFormat()
        if level:  # Qt would give the paragraph below a font of its own, also below a heading of level 0
            made.setHeadingLevel(level)
        gap = theme.size("gap")
        made.setTopMargin(gap * 1.6 if level == 2 else gap if level else 0)
        made.setBottomMargin(gap * 0.8 if level else gap * 1.6)
        made.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return made

    def chip(self, token: str) -> QTextCharFormat:
        """How a reference stands in the text."""
        made = self.words(0)
        made.setObjectType(CHIP_KIND)
        made.setAnchorHref(token)
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        return made


class ReferenceChip(QPyTextObject):
    """Paints a reference as a small chip; `label_of` says what stands on it."""

    def __init__(self, look: Look, label_of: Callable[[str], str], parent: QTextDocument) -> None:
        super().__init__(parent)
        self._look = look
        self._label_of = label_of

    def intrinsicSize(self, doc: QTextDocument, pos: int, text_format: QTextFormat) -> QSizeF:
        """Return the room that a chip takes in its line."""
        theme = self._look.theme
        label = self._label_of(text_format.toCharFormat().anchorHref())
        width = QFontMetricsF(self._font()).horizontalAdvance(label) + 2 * theme.size("pill_padding") + 4
        # Lower than it is painted: a line with a chip is as high as one without.
        return QSizeF(width, theme.size("pill_height") / 2)

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, doc: QTextDocument, pos: int, text_format: QTextFormat
    ) -> None:
        """Paint a chip."""
        theme = self._look.theme
        place = QRectF(rect).adjusted(2, 0, -2, 0)
        higher = (theme.size("pill_height") - 3 - place.height()) / 2
        place.adjust(0, -higher, 0, higher)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("paper_chip"))
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.setFont(self._font())
        painter.setPen(theme.colour("paper_accent"))
        label = self._label_of(text_format.toCharFormat().anchorHref())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, label)
        painter.restore()

    def _font(self) -> QFont:
        return self._look.theme.font("font_tiny", QFont.Weight.DemiBold)


def insert_words(cursor: QTextCursor, text: str, style: PaperStyle, level: int) -> None:
    """Put a line with its references in at the cursor."""
    start = 0
    for found in REFERENCE.finditer(text):
        before = text[start : found.start()]
        cursor.insertText(overrides_shown(before), style.words(level))
        cursor.insertText(OBJECT, style.chip(found[0]))
        start = found.end()
    if start < len(text):
        cursor.insertText(overrides_shown(text[start:]), style.words(level))


def insert_text(cursor: QTextCursor, text: str, style: PaperStyle) -> None:
    """Put a whole text in at the cursor, a block for each line that says something."""
    lines = [line for line in text.splitlines() if line.strip()]
    for place, line in enumerate(lines):
        level, words = level_and_words(line)
        if place:
            cursor.insertBlock(style.block(level), style.words(level))
        elif cursor.atBlockStart():
            cursor.setBlockFormat(style.block(level))
            cursor.setBlockCharFormat(style.words(level))
        insert_words(cursor, words, style, level)


def fill(document: QTextDocument, text: str, style: PaperStyle) -> None:
    """Let the document hold this text instead; one undo takes it back."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    cursor.setBlockFormat(style.block(0))
    cursor.setBlockCharFormat(style.words(0))
    insert_text(cursor, text, style)
    cursor.endEditBlock()


def typeable(text: str) -> str:
    """A text without control characters, its lines left as they are."""
    return "".join(character for character in text if character in "\n\t" or character >= " ")


def place_like(document: QTextDocument, number: int, words: str, within: int) -> int:
    """The place `within` the block that has these words; if none has them, where the block of this number begins."""
    block = document.begin()
    while block.isValid() and block.text() != words:
        block = block.next()
    if block.isValid():
        return block.position() + within
    return document.findBlockByNumber(min(number, document.blockCount() - 1)).position()


def place_for(document: QTextDocument, under: str, beside: str, style: PaperStyle) -> QTextCursor:
    """Where a sentence is put in: behind the reference `beside`, else in a new paragraph below the heading `under`.

    Where neither is there, in a new paragraph at the end.
    """
    cursor = QTextCursor(document)
    for block in _blocks(document) if beside else ():
        chips = dict(tokens_in(block))
        if beside in chips.values():
            place = max(place for place, token in chips.items() if token == beside)
            # The chips of one sentence stand side by side.
            cursor.setPosition(next(after for after in range(place, place + len(chips) + 1) if after not in chips))
            return cursor
    words = overrides_shown(under)
    heading = next((block for block in _blocks(document) if under and level_of(block) and block.text() == words), None)
    if heading is None:
        cursor.movePosition(QTextCursor.MoveOperation.End)
    else:
        last = heading
        while last.next().isValid() and not level_of(last.next()):
            last = last.next()
        cursor.setPosition(last.position() + last.length() - 1)
    if level_of(cursor.block()) or cursor.block().text():
        cursor.insertBlock(style.block(0), style.words(0))
    return cursor


def level_of(block: QTextBlock) -> int:
    """The level of a block; 0 for text."""
    return block.blockFormat().headingLevel()


def set_level(cursor: QTextCursor, level: int, style: PaperStyle) -> None:
    """Make the block of the cursor a heading of this level, or text (0); its references stay."""
    block = cursor.block()
    cursor.setBlockFormat(style.block(level))
    cursor.setBlockCharFormat(style.words(level))
    words = QTextCursor(block)
    for start, length, token in list(_stretches(block)):
        if not token:
            words.setPosition(start)
            words.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            words.setCharFormat(style.words(level))


def make_heading(cursor: QTextCursor, style: PaperStyle) -> bool:
    """Make text a heading if nothing but its mark stands before the cursor; whether it was made one."""
    before = cursor.block().text()[: cursor.positionInBlock()]
    if before not in HEADING_MARKS or level_of(cursor.block()):
        return False
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    set_level(cursor, len(before), style)
    cursor.endEditBlock()
    return True


def text_of(document: QTextDocument) -> str:
    """The text that the document holds, with its references."""
    lines = [line_of(level, words) for level, words in _lines(document, 0, document.characterCount()) if words.strip()]
    return "\n\n".join(lines) + ("\n" if lines else "")


def text_of_selection(cursor: QTextCursor) -> str:
    """What is selected, with its references, as text."""
    lines = _lines(cursor.document(), cursor.selectionStart(), cursor.selectionEnd())
    return "\n\n".join(line_of(level, words) for level, words in lines if words)


def _lines(document: QTextDocument, first: int, last: int) -> Iterator[tuple[int, str]]:
    """The words of each block between two places; of a heading that is not whole, as those of text."""
    block = document.findBlock(first)
    while block.isValid() and block.position() <= last:
        words = ""
        for start, length, token in _stretches(block):
            begin, end = max(start, first), min(start + length, last)
            if begin < end:
                words += token * (end - begin) if token else overrides_typed(_plain(block, begin, end - begin))
        is_whole = first <= block.position() and block.position() + block.length() - 1 <= last
        yield level_of(block) if is_whole else 0, words
        block = block.next()


def tokens_in(block: QTextBlock) -> Iterator[tuple[int, str]]:
    """The references of a block, each with its place in the document."""
    for start, length, token in _stretches(block):
        if token:
            for place in range(length):
                yield start + place, token


def selection_of(document: QTextDocument, place: Place) -> QTextCursor:
    """Where a finding stands in the document, selected; the beginning of its part if its words are no longer there."""
    blocks = [block for block in _blocks(document) if block.text().strip()]
    if place.part >= len(blocks):
        return QTextCursor(document)
    block = blocks[place.part]
    ends = [0, *(found.end() for found in _CHIPS.finditer(block.text()))]
    piece = block.text()[ends[place.piece] :] if place.piece < len(ends) else ""
    begins = block.position() + (ends[place.piece] if place.piece < len(ends) else 0) + len(piece) - len(piece.lstrip())
    last = block.position() + block.length() - 1
    cursor = QTextCursor(block)
    start, end = (shown_place(piece.lstrip(), one) for one in (place.start, place.end))
    cursor.setPosition(min(begins + start, last))
    cursor.setPosition(min(begins + end, last), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _stretches(block: QTextBlock) -> Iterator[tuple[int, int, str]]:
    """The stretches of a block: where each begins, how long it is, and its reference if it is one."""
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        yield fragment.position(), fragment.length(), fragment.charFormat().anchorHref()
        iterator += 1


def _plain(block: QTextBlock, start: int, length: int) -> str:
    """Words of a block, counted as Qt counts them: in halves of characters beyond the first plane."""
    units = block.text().encode("utf-16-le", "surrogatepass")
    begin = 2 * (start - block.position())
    text = units[begin : begin + 2 * length].decode("utf-16-le", "replace")
    return text.replace("\u2028", " ").replace(OBJECT, "").replace("\u00a0", " ")
