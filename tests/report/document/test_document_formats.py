"""Documents in every format."""

import pytest

from chairconsole.report.document.document import Document, TextParagraph
from chairconsole.report.document.document_formats import DocumentFormat, in_format
from chairconsole.report.document.paper import Paper
from tests.report.document.samples import AT

DOCUMENT = Document("T", (TextParagraph("half \ud83d"),), AT, on_each_page="REHEARSAL")


@pytest.mark.parametrize("kind", DocumentFormat)
def test_every_format_is_made(kind: DocumentFormat) -> None:
    def as_pdf(html: str, title: str, paper: Paper, head: str) -> bytes:
        return f"{title} {len(html) > 100} {paper} {head}".encode()

    made = in_format(DOCUMENT, kind, as_pdf)
    if kind is DocumentFormat.PDF:
        assert made == b"T True A4 REHEARSAL"
    elif kind is DocumentFormat.WORD:
        assert made.startswith(b"PK")
    else:
        assert "half" in made.decode("utf-8")
