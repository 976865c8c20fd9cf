"""Pages: HTML that `report` made as a PDF file, also where there is no screen."""

import os
import sys

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

_RESOLUTION = 300


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
    document = QTextDocument()
    document.setHtml(html)
    document.print_(writer)
    buffer.close()
    return bytes(held.data())


def pdf_without_a_screen(html: str, title: str) -> bytes:
    """The same for the command line, which has no window and perhaps no screen."""
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        application = QGuiApplication(sys.argv[:1])
        written = pdf(html, title)
        application.quit()
        return written
    return pdf(html, title)
