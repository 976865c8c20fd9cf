"""Documents as plain text and as Markdown."""

import datetime as dt

import pytest

from chairconsole.report.document.document import BulletList, Document, Picture, SectionHeading, Table, TextParagraph
from chairconsole.report.document.document_text import markdown_document, text_document
from tests.report.bad_input import BAD

AT = dt.datetime(2017, 5, 8, tzinfo=dt.UTC)
PARTS = (
    SectionHeading(1, "Heading"),
    TextParagraph("Words."),
    BulletList(("a", "b")),
    Table(("x", "y"), (("1", "2"),)),
    Picture("<svg/>", "A picture"),
)


def test_every_part_as_text() -> None:
    text = text_document(Document("Title", PARTS, AT, ("First line",)))
    assert text == "First line\n\nTitle\n=====\n\n\nHeading\n\nWords.\n\n- a\n- b\n\nx\ty\n1\t2\n\nA picture\n"


def test_every_part_as_markdown() -> None:
    text = markdown_document(Document("Title", PARTS, AT, ("First line",)))
    assert text.splitlines()[0] == "**First line**"
    assert "\n# Title\n\n## Heading\n\nWords.\n\n- a\n- b\n\n| x | y |\n| --- | --- |\n| 1 | 2 |\n\nA picture\n" in text


@pytest.mark.parametrize("what", BAD)
def test_bad_input_stays_text(what: str) -> None:
    document = Document("T", (TextParagraph(BAD[what]), BulletList((BAD[what],))), AT)
    for text in (text_document(document), markdown_document(document)):
        assert not any(sign in text for sign in "\x00\x07\x1b\u202e")
        assert len(text.encode("utf-8", "replace")) > 10
    assert "<script>" not in markdown_document(document)
