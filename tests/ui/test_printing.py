"""Pages as PDF."""

import datetime as dt
import io
import re
import subprocess
import sys

import pypdf
import pytest
from PySide6.QtWidgets import QApplication

from chairconsole.report.document.direction import isolated
from chairconsole.report.document.document import BulletList, Document, SectionHeading, Table, TextParagraph
from chairconsole.report.document.document_html import html_document
from chairconsole.report.document.paper import Paper
from chairconsole.ui.printing import _document, pdf, pdf_without_a_screen
from chairconsole.ui.theme import Look
from tests.report.bad_input import BAD

AT = dt.datetime(2017, 5, 8, tzinfo=dt.UTC)


def test_what_was_written_is_read_back_and_nothing_else_is_told(qapp: QApplication) -> None:
    document = Document(
        "Panel 1", (TextParagraph("Two delegations said: visas."), BulletList(("entry",))), AT, ("First line",)
    )
    file = pypdf.PdfReader(io.BytesIO(pdf(html_document(document), document.title)))
    said = " ".join(page.extract_text() for page in file.pages)
    for words in ("First line", "Panel 1", "Two delegations said: visas.", "entry"):
        assert words in " ".join(said.split())
    assert file.metadata is not None
    assert (file.metadata.title, file.metadata.author or "") == ("Panel 1", "")
    told = {key: value for key, value in file.metadata.items() if value and "Date" not in key}
    assert set(told) <= {"/Title", "/Creator", "/Producer", "/Trapped"}
    assert round(float(file.pages[0].mediabox.width)) == 595


@pytest.mark.parametrize("what", [what for what in BAD if what not in {"long", "one word"}])
def test_bad_input_is_printed(qapp: QApplication, what: str) -> None:
    html = html_document(Document("T", (TextParagraph(BAD[what]),), AT))
    assert pypdf.PdfReader(io.BytesIO(pdf_without_a_screen(html, "T"))).pages


def test_a_long_text_goes_on_over_pages(qapp: QApplication) -> None:
    html = html_document(Document("T", (TextParagraph(BAD["long"]),), AT))
    assert len(pypdf.PdfReader(io.BytesIO(pdf(html, "T"))).pages) > 10


@pytest.mark.parametrize("head", ["REHEARSAL", ""])
def test_what_stands_above_each_page_does(qapp: QApplication, head: str) -> None:
    html = html_document(Document("T", (TextParagraph("word " * 3_000),), AT))
    found = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf(html, "T", Paper.A4, head))).pages]
    assert len(found) > 3
    assert [page.count("REHEARSAL") for page in found] == [int(bool(head))] * len(found)


@pytest.mark.parametrize("length", [7, 60, 61, 400])
def test_what_goes_on_over_a_page_is_there_once_and_in_its_order(qapp: QApplication, length: int) -> None:
    words = [f"word{number}." for number in range(4_000)]
    texts = [" ".join(words[start : start + length]) for start in range(0, len(words), length)]
    third = len(texts) // 3
    table = Table(("",), tuple((text,) for text in texts[2 * third :]))
    parts = (*map(TextParagraph, texts[:third]), BulletList(tuple(texts[third : 2 * third])), table)
    file = pypdf.PdfReader(io.BytesIO(pdf(html_document(Document("T", parts, AT)), "T")))
    pages = [page.extract_text() for page in file.pages]
    assert len(pages) > 5
    assert re.findall(r"word\d+\.", " ".join(pages)) == words
    assert [page.split()[-1] for page in pages] == [str(number + 1) for number in range(len(pages))]


def test_no_screen_and_no_application_are_needed() -> None:
    code = "from chairconsole.ui.printing import pdf_without_a_screen as p; print(p('<p>x</p>', 't')[:4])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PATH": "/bin"})
    assert run.stdout.strip() == "b'%PDF'"


def test_figures_can_be_read_and_searched_whatever_font_the_windows_have(look: Look) -> None:
    document = Document("Panel 1", (TextParagraph("Said: 1,234 of A/RES/71/280."),), AT)
    file = pypdf.PdfReader(io.BytesIO(pdf(html_document(document), document.title)))
    said = " ".join(page.extract_text() for page in file.pages)
    assert "Said: 1,234 of A/RES/71/280." in " ".join(said.split())


def test_two_arabic_texts_side_by_side_stand_in_the_order_of_the_line(qapp: QApplication) -> None:
    line = f"at 10: {isolated('الجزائر')}: {isolated('حقوق')} of زكويات 5"
    document = _document(html_document(Document("T", (TextParagraph(line),), AT)))
    document.documentLayout().documentSize()
    block = document.begin().next()
    text, laid = block.text(), block.layout().lineAt(0)

    def right_end_of(word: str) -> float:
        return float(laid.cursorToX(text.index(word))[0])  # type: ignore[index]

    assert right_end_of("الجزائر") < right_end_of("حقوق") < right_end_of("زكويات") < laid.cursorToX(text.index("5"))[0]


def test_no_heading_stands_at_the_end_of_a_page(qapp: QApplication) -> None:
    headings = (SectionHeading(1, "Heading"), SectionHeading(2, "Second heading"))
    for lines in range(18, 26):  # some of which fill the page but for one line or two
        parts = (*(TextParagraph("x") for _ in range(lines)), *headings, BulletList(("entry",)))
        pages = pypdf.PdfReader(io.BytesIO(pdf(html_document(Document("T", parts, AT)), "T"))).pages
        said = [page.extract_text() for page in pages]
        (where,) = [words for words in said if "entry" in words]
        assert re.search(r"Heading\sSecond\sheading\s", where), lines


def test_headings_longer_than_a_page_are_printed(qapp: QApplication) -> None:
    parts = (*(SectionHeading(1, f"Heading {number}.") for number in range(90)), TextParagraph("entry"))
    pages = pypdf.PdfReader(io.BytesIO(pdf(html_document(Document("T", parts, AT)), "T"))).pages
    assert re.findall(r"Heading\s(\d+)", " ".join(page.extract_text() for page in pages)) == list(map(str, range(90)))
