"""Documents as Word files."""

import datetime as dt
import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import docx
import pytest

from chairconsole.report.document.direction import isolated
from chairconsole.report.document.document import Document, Table, TextParagraph
from chairconsole.report.document.document_word import word_document
from chairconsole.report.document.paper import Paper
from chairconsole.report.document.plain_text import one_line
from tests.report.bad_input import BAD
from tests.report.document.samples import AT, DOCUMENT

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")


def opened(document: Document):
    return docx.Document(io.BytesIO(word_document(document)))


def in_xml(text: str) -> str:
    return re.sub("[\ufffe\uffff]", "", one_line(text))


def test_every_part() -> None:
    file = opened(DOCUMENT)
    assert [(one.text, one.style.name) for one in file.paragraphs] == [
        ("First line", "Normal"),
        ("Title", "Heading 1"),
        ("Heading", "Heading 2"),
        ("Words.", "Normal"),
        *(("a", "List Bullet"), ("b", "List Bullet")),
        ("A picture", "Normal"),
    ]
    assert [[cell.text for cell in row.cells] for row in file.tables[0].rows] == [["x", "y"], ["1", "2"]]


@pytest.mark.parametrize("paper", Paper)
def test_pages_have_a_size_and_their_numbers(paper: Paper) -> None:
    written = word_document(Document("T", (), AT), paper)
    (section,) = docx.Document(io.BytesIO(written)).sections
    size = (section.page_width.mm, section.page_height.mm)
    assert size == pytest.approx(paper.millimetres, abs=0.1)
    foot = zipfile.ZipFile(io.BytesIO(written)).read("word/footer1.xml").decode()
    assert re.findall(r'w:instr="\s*(\w+)', foot) == ["PAGE", "NUMPAGES"]
    assert section.footer.paragraphs[0].text == " / "


@pytest.mark.parametrize("head", ["REHEARSAL", ""])
def test_what_is_from_practice_says_so_on_every_page(head: str) -> None:
    (section,) = opened(Document("T", (), AT, on_each_page=head)).sections
    assert section.header.paragraphs[0].text == head


def test_the_properties_say_nothing_about_who_wrote_it() -> None:
    told = opened(Document("T", (), AT)).core_properties
    assert told.title == "T"
    assert (told.author, told.last_modified_by, told.comments, told.keywords, told.subject) == ("", "", "", "", "")
    assert told.created.replace(tzinfo=dt.UTC) == told.modified.replace(tzinfo=dt.UTC) == AT


@pytest.mark.parametrize("what", BAD)
def test_bad_input_says_what_was_typed(what: str) -> None:
    text = BAD[what]
    file = opened(Document("T", (TextParagraph(text), Table((text,), ((text,),))), AT))
    assert file.paragraphs[1].text == in_xml(text)
    assert file.tables[0].rows[1].cells[0].text == in_xml(text)


def test_what_is_written_from_right_to_left_is_set_so() -> None:
    written = word_document(Document("T", (TextParagraph("1. حقوق"), TextParagraph("rights")), AT))
    file = zipfile.ZipFile(io.BytesIO(written))
    assert file.read("word/document.xml").count(b"<w:bidi/>") == 1


def test_what_runs_the_other_way_is_a_run_of_its_own() -> None:
    line = f"{isolated('الجزائر')}: {isolated('حقوق')} of زكويات"
    (paragraph,) = opened(Document("T", (TextParagraph(line),), AT)).paragraphs[1:]
    runs = [(run.text, bool(run.font.rtl)) for run in paragraph.runs]
    assert runs == [("الجزائر", True), (": ", False), ("حقوق", True), (" of ", False), ("زكويات", True)]
    assert paragraph._p.pPr is None or "w:bidi" not in paragraph._p.pPr.xml


def test_overrides_of_direction_are_shown() -> None:
    assert opened(Document("T", (TextParagraph(BAD["override"]),), AT)).paragraphs[1].text == "safe[U+202E]gnp.exe"


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_it_and_says_the_same(tmp_path: Path) -> None:
    texts = [text for what, text in BAD.items() if what not in {"long", "one word"}]
    path = tmp_path / "draft.docx"
    path.write_bytes(word_document(Document("Title", tuple(map(TextParagraph, texts)), AT)))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    order = [str(OFFICE), "--headless", profile, "--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path)]
    run = subprocess.run([*order, str(path)], capture_output=True, text=True, check=True, timeout=120)
    # Without Java it says so whatever it opens; nothing else may be said.
    said = [line for line in run.stderr.splitlines() if line and "javaldx" not in line]
    assert said == []
    read = (tmp_path / "draft.txt").read_text(encoding="utf-8-sig")
    for text in texts:
        assert in_xml(text) in read
