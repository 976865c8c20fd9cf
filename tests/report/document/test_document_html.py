"""Documents as HTML."""

import datetime as dt
from html.parser import HTMLParser

import pytest

from chairconsole.report.document.document import BulletList, Document, Picture, SectionHeading, Table, TextParagraph
from chairconsole.report.document.document_html import html_document
from chairconsole.report.document.plain_text import one_line
from tests.report.bad_input import BAD

AT = dt.datetime(2017, 5, 8, tzinfo=dt.UTC)


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
    parts = (
        SectionHeading(1, "H"),
        TextParagraph("W"),
        BulletList(("a",)),
        Table(("x",), (("1",),)),
        Picture("<svg></svg>", "P"),
    )
    found = read(html_document(Document("T", parts, AT, ("First",))))
    assert found.words == ["First", "T", "H", "W", "a", "x", "1", "P"]
    assert {"h1", "h2", "p", "ul", "li", "table", "th", "td", "figure", "svg"} <= set(found.tags)


@pytest.mark.parametrize("what", BAD)
def test_bad_input_is_said_and_runs_nothing(what: str) -> None:
    text = BAD[what]
    parts = (
        SectionHeading(1, text),
        TextParagraph(text),
        BulletList((text,)),
        Table((text,), ((text,),)),
        Picture("<svg></svg>", text),
    )
    html = html_document(Document(text, parts, AT, (text,)))
    found = read(html)
    assert "script" not in found.tags
    assert set(found.words) == {one_line(text)}
    assert "default-src 'none'" in html
