"""Documents as HTML."""

from html.parser import HTMLParser

import pytest

from chairconsole.report.document.direction import isolated
from chairconsole.report.document.document import Document, TextParagraph
from chairconsole.report.document.document_html import html_document
from chairconsole.report.document.plain_text import one_line
from tests.report.bad_input import BAD
from tests.report.document.samples import AT, DOCUMENT, everywhere


class Read(HTMLParser):
    """What a browser would make of it."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words: list[str] = []
        self._in: str = ""

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self._in = tag

    def handle_data(self, data):
        if self._in not in {"style", "title"} and data.strip():
            self.words.append(data)


def read(html: str) -> Read:
    reader = Read()
    reader.feed(html)
    return reader


def test_every_part() -> None:
    found = read(html_document(DOCUMENT))
    assert found.words == ["First line", "Title", "Heading", "Words.", "a", "b", "x", "y", "1", "2", "A picture"]
    assert {"h1", "h2", "p", "ul", "li", "table", "th", "td", "figure", "svg"} <= set(found.tags)


@pytest.mark.parametrize("what", BAD)
def test_bad_input_is_said_and_runs_nothing(what: str) -> None:
    html = html_document(everywhere(BAD[what]))
    found = read(html)
    assert "script" not in found.tags
    assert set(found.words) == {one_line(BAD[what])}
    assert "default-src 'none'" in html


def test_what_runs_the_other_way_is_isolated() -> None:
    line = f"{isolated('الجزائر')}: {isolated('حقوق <b>')} of زكويات"
    html = html_document(Document(f"x {line}", (TextParagraph(line),), AT))
    assert '<p dir="auto"><bdi>الجزائر</bdi>: <bdi>حقوق &lt;b&gt;</bdi> of <bdi>زكويات</bdi></p>' in html
    assert "<title>x الجزائر: حقوق &lt;b&gt; of زكويات</title>" in html


def test_overrides_of_direction_are_shown() -> None:
    assert "safe[U+202E]gnp.exe" in html_document(everywhere(BAD["override"]))
