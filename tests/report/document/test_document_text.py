"""Documents as plain text and as Markdown."""

import pytest

from chairconsole.report.document.document_text import markdown_document, text_document
from tests.report.bad_input import BAD
from tests.report.document.samples import DOCUMENT, everywhere


def test_every_part_as_text() -> None:
    text = text_document(DOCUMENT)
    assert text == "First line\n\nTitle\n=====\n\n\nHeading\n\nWords.\n\n- a\n- b\n\nx\ty\n1\t2\n\nA picture\n"


def test_every_part_as_markdown() -> None:
    assert markdown_document(DOCUMENT) == (
        "**First line**\n\n# Title\n\n## Heading\n\nWords.\n\n- a\n- b\n\n"
        "| x | y |\n| --- | --- |\n| 1 | 2 |\n\nA picture\n"
    )


@pytest.mark.parametrize("what", BAD)
def test_bad_input_stays_text(what: str) -> None:
    document = everywhere(BAD[what])
    for text in (text_document(document), markdown_document(document)):
        assert not any(sign in text for sign in "\x00\x07\x1b\u202e")
        assert len(text.encode("utf-8", "replace")) > 10
    assert "<script>" not in markdown_document(document)
