"""The formats in which a document is saved, as bytes ready to be written."""

from collections.abc import Callable
from enum import StrEnum
from typing import assert_never

from chairconsole.report.document.direction import without_marks
from chairconsole.report.document.document import Document
from chairconsole.report.document.document_html import html_document
from chairconsole.report.document.document_text import markdown_document, text_document
from chairconsole.report.document.document_word import word_document
from chairconsole.report.document.paper import Paper

AsPdf = Callable[[str, str, Paper, str], bytes]
"""Makes a PDF file of HTML and a title on paper of this size, with words above each page; it needs fonts."""


class DocumentFormat(StrEnum):
    """A format by the ending of its files."""

    WORD = "docx"
    MARKDOWN = "md"
    HTML = "html"
    PDF = "pdf"
    TEXT = "txt"


def in_format(document: Document, kind: DocumentFormat, as_pdf: AsPdf, paper: Paper = Paper.A4) -> bytes:
    """The document in this format; texts in UTF-8. Word and PDF files have pages of this size."""
    match kind:
        case DocumentFormat.WORD:
            return word_document(document, paper)
        case DocumentFormat.PDF:
            return as_pdf(html_document(document), without_marks(document.title), paper, document.on_each_page)
        case DocumentFormat.MARKDOWN:
            text = markdown_document(document)
        case DocumentFormat.HTML:
            text = html_document(document)
        case DocumentFormat.TEXT:
            text = text_document(document)
        case _:
            assert_never(kind)
    return text.encode("utf-8", "replace")
