"""Pages: HTML that `report` made as a PDF file, also where there is no screen."""

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QWidget

from chairconsole.report.document.paper import Paper

_RESOLUTION = 300
FONTS = ("Liberation Sans", "DejaVu Sans", "Arial", "Helvetica", "Noto Sans")
POINTS = 11
MARGIN_MM = 20.0


def pdf(html: str, title: str, paper: Paper = Paper.A4, on_each_page: str = "") -> bytes:
    """A PDF file; its properties hold the title and the program, nothing about who wrote it."""
    return pdf_by(lambda writer: _print(html, writer, on_each_page), title, paper)


def pdf_by(paint: Callable[[QPdfWriter], None], title: str, paper: Paper) -> bytes:
    """A PDF file of whatever is painted, on paper of this size."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("chairconsole")
    writer.setResolution(_RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId[paper.value]))
    paint(writer)
    buffer.close()
    return bytes(held.data())


def _print(html: str, device: QPagedPaintDevice, on_each_page: str = "") -> None:
    """Lay the text out on the device's pages and paint them, each with its number and what stands above every page."""
    document = _document(html)
    page = begin_pages(document, device, document.defaultFont(), (MARGIN_MM,) * 4)
    _keep_headings_with_what_follows(document)
    _part_at_page_ends(document)
    painter = QPainter(device)
    painter.setFont(document.defaultFont())
    for number in range(document.pageCount()):
        if number:
            device.newPage()
        draw_page(document, painter, page, number)
        head = page.translated(0, -page.height())
        painter.drawText(head, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, f"{on_each_page}\n")
        foot = page.translated(0, page.height())
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, f"\n{number + 1}")
    painter.end()


def begin_pages(
    document: QTextDocument, device: QPagedPaintDevice, font: QFont, margins_mm: tuple[float, float, float, float]
) -> QRectF:
    """Let the text be laid out on the device's pages, with margins left, above, right and below; the page within."""
    device.setPageMargins(QMarginsF(*margins_mm), QPageLayout.Unit.Millimeter)
    document.setDefaultFont(font)
    document.documentLayout().setPaintDevice(device)
    document.setDocumentMargin(0)
    page = QRectF(0, 0, device.width(), device.height())
    document.setPageSize(page.size())
    return page


def draw_page(document: QTextDocument, painter: QPainter, page: QRectF, number: int) -> None:
    """Draw one page of the text; the first is 0."""
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)  # paper is white, whatever the look
    # A line of another page that touches this one does not belong to it.
    context.clip = page.translated(0, number * page.height()).adjusted(0, 1, 0, -1)
    painter.save()
    painter.translate(0, -number * page.height())
    document.documentLayout().draw(painter, context)
    painter.restore()


def _keep_headings_with_what_follows(document: QTextDocument) -> None:
    """Let headings at the end of a page begin the next one, where what they stand above begins."""
    layout = document.documentLayout()
    layout.documentSize()  # lays all of it out
    first, block = document.begin(), document.begin()
    while block.isValid():
        if not block.blockFormat().headingLevel():
            pages = [_first_page(one) for one in (first.previous(), first, block)]
            if pages[0] == pages[1] != pages[2]:
                begin_page_with(first)
            first = block.next()
        block = block.next()


def _first_page(block: QTextBlock) -> int:
    """The page, from 0, on which a paragraph begins; -1 where there is none."""
    if not block.isValid():
        return -1
    document, line = block.document(), block.layout().lineAt(0)
    top = document.documentLayout().blockBoundingRect(block).top()
    return int((top + line.rect().center().y()) // document.pageSize().height())


def begin_page_with(block: QTextBlock) -> None:
    """Let a page begin with this paragraph."""
    look = QTextBlockFormat()
    look.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    QTextCursor(block).mergeBlockFormat(look)


def _part_at_page_ends(document: QTextDocument) -> None:
    """Let a paragraph that goes on over a page's end be two.

    Qt paints the last line of a page once more above the next one: nobody sees it there, but it is read aloud,
    searched and copied twice.
    """
    layout, height = document.documentLayout(), document.pageSize().height()
    layout.documentSize()  # lays all of it out; else Qt goes on doing so while it is parted, and leaves pages out
    block = document.begin()
    while block.isValid():
        top, lines = layout.blockBoundingRect(block).top(), block.layout()
        # By the middle of a line: where it begins is rounded.
        middles = [lines.lineAt(place).rect().center().y() for place in range(lines.lineCount())]
        pages = [int((top + middle) // height) for middle in middles]
        place = next((place for place in range(1, len(pages)) if pages[place] != pages[place - 1]), None)
        if place is not None:
            part_block(block, lines.lineAt(place).textStart())
        block = block.next()


def part_block(block: QTextBlock, place: int) -> None:
    """Let another paragraph begin here that looks as if it were the same one; in a list it is no item of its own."""
    rest, items = block.blockFormat(), block.textList()
    rest.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    rest.setTopMargin(0)
    rest.setTextIndent(0)
    if items is not None:
        rest.setObjectIndex(-1)
        rest.setIndent(rest.indent() + items.format().indent())
    cursor = QTextCursor(block)
    end = QTextBlockFormat()
    end.setBottomMargin(0)
    cursor.mergeBlockFormat(end)
    cursor.setPosition(block.position() + place)
    cursor.insertBlock(rest)


def _document(html: str) -> QTextDocument:
    document = QTextDocument()
    document.setDefaultFont(usual_font(POINTS))
    # Qt knows no such tag, but the signs of Unicode that mean the same.
    document.setHtml(html.replace("<bdi>", "\u2068").replace("</bdi>", "\u2069"))
    return document


def usual_font(points: float) -> QFont:
    """The font of pages, and not that of the windows, whose figures are all of one width."""
    font = QFont(FONTS[0])
    font.setFamilies(list(FONTS))
    # Where none of them is there, one without serifs all the same.
    font.setStyleHint(QFont.StyleHint.SansSerif)
    # Some fonts draw the hyphen of "0-1" and the colon of "7:00" in a way of its own, which no reader of PDF can name.
    font.setFeature(QFont.Tag.fromString("calt"), 0)
    font.setPointSizeF(points)
    return font


def pdf_without_a_screen(html: str, title: str, paper: Paper = Paper.A4, on_each_page: str = "") -> bytes:
    """The same for the command line."""
    return without_a_screen(lambda: pdf(html, title, paper, on_each_page))


def without_a_screen(make: Callable[[], bytes]) -> bytes:
    """What is made with Qt by the command line, which has no window and perhaps no screen."""
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        application = QGuiApplication(sys.argv[:1])
        written = make()
        application.quit()
        return written
    return make()


def print_by_asking(html: str, parent: QWidget) -> bool:
    """Ask for a printer and print pages on it; whether that was wanted."""
    # Only now: the printing system of the machine is looked for when it is needed.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    _print(html, printer)
    return True
