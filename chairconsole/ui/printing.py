"""Pages: HTML that `report` made as a PDF file, also where there is no screen."""

import os
import sys

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QWidget

_RESOLUTION = 300
FONTS = ("Liberation Sans", "DejaVu Sans", "Arial", "Helvetica", "Noto Sans")
POINTS = 11


def pdf(html: str, title: str) -> bytes:
    """A PDF file on A4; its properties hold the title and the program, nothing about who wrote it."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("chairconsole")
    writer.setResolution(_RESOLUTION)
    # The text document leaves a margin of two centimetres by itself.
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    writer.setPageLayout(layout)
    document = _pages(html)
    document.print_(writer)
    buffer.close()
    return bytes(held.data())


def _pages(html: str) -> QTextDocument:
    """The pages in a font of their own: the windows' one has drawings for figures that no reader of PDF can name."""
    document = QTextDocument()
    font = QFont(FONTS[0])
    font.setFamilies(list(FONTS))
    font.setPointSize(POINTS)
    document.setDefaultFont(font)
    document.setHtml(html)
    return document


def pdf_without_a_screen(html: str, title: str) -> bytes:
    """The same for the command line, which has no window and perhaps no screen."""
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        application = QGuiApplication(sys.argv[:1])
        written = pdf(html, title)
        application.quit()
        return written
    return pdf(html, title)


def print_by_asking(html: str, parent: QWidget) -> bool:
    """Ask for a printer and print pages on it; whether that was wanted."""
    # Only now: the printing system of the machine is looked for when it is needed.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    document = _pages(html)
    document.print_(printer)
    return True
