"""Documents as plain text and as Markdown."""

from collections.abc import Callable

import pytest

from chairconsole.report.document.direction import isolated
from chairconsole.report.document.document import Document
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


@pytest.mark.parametrize("write", [text_document, markdown_document])
def test_what_runs_the_other_way_is_isolated_and_overrides_are_shown(write: Callable[[Document], str]) -> None:
    line = f"{isolated('الجزائر')}: {isolated('حقوق')} of زكويات"
    assert "\u2068الجزائر\u2069: \u2068حقوق\u2069 of \u2068زكويات\u2069\n" in write(everywhere(line))
    assert "safe[U+202E]gnp.exe" in write(everywhere(BAD["override"])).replace("\\", "")
