"""A document as a Word file, whose properties say nothing about who wrote it."""

import io
import re
from typing import Any, assert_never

from chairconsole.report.document.direction import is_right_to_left, stretches, without_marks
from chairconsole.report.document.document import BulletList, Document, Picture, SectionHeading, Table, TextParagraph
from chairconsole.report.document.paper import Paper
from chairconsole.report.document.plain_text import one_line

_MARGIN_MM = 25
_CENTRED = 1
"""`WD_ALIGN_PARAGRAPH.CENTER`, which is slow to import."""

_NO_XML = re.compile("[^\t\n\r\x0e\x0f\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def word_document(document: Document, paper: Paper = Paper.A4) -> bytes:
    """The file; its time of writing is the instant up to which the document tells anything."""
    # Seldom needed, and slow to import.
    import docx

    file = docx.Document()
    _clean_properties(file, document)
    _set_pages(file, document, paper)
    for line in document.opening:
        _add(file, line, bold=True)
    _add(file, document.title, style="Heading 1")
    for part in document.parts:
        match part:
            case SectionHeading():
                _add(file, part.text, style=f"Heading {min(part.level + 1, 9)}")
            case TextParagraph():
                _add(file, part.text)
            case BulletList():
                for text in part.texts:
                    _add(file, text, style="List Bullet")
            case Table():
                _add_table(file, part)
            case Picture():
                _add(file, part.says)
            case _:
                assert_never(part)
    written = io.BytesIO()
    file.save(written)
    return written.getvalue()


def _clean_properties(file: Any, document: Document) -> None:  # noqa: ANN401 - python-docx has no useful types here
    told = file.core_properties
    at = document.as_of.replace(tzinfo=None, microsecond=0)
    told.title = without_marks(_fit(document.title))[:255]
    for name in ("author", "category", "comments", "keywords", "last_modified_by", "subject", "version"):
        setattr(told, name, "")
    told.language = "en"
    told.created = told.modified = at


def _set_pages(file: Any, document: Document, paper: Paper) -> None:  # noqa: ANN401
    """The size of the pages, their numbers at the foot, and what stands above each."""
    from docx.shared import Mm

    (section,) = file.sections
    section.page_width, section.page_height = map(Mm, paper.millimetres)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(_MARGIN_MM)
    foot = section.footer.paragraphs[0]
    foot.alignment = _CENTRED
    _add_field(foot, "PAGE")
    foot.add_run(" / ")
    _add_field(foot, "NUMPAGES")
    if document.on_each_page:
        head = section.header.paragraphs[0]
        head.alignment = _CENTRED
        _fill(head, document.on_each_page, bold=True)


def _add_field(paragraph: Any, field: str) -> None:  # noqa: ANN401
    """What a word processor counts by itself; "1" stands there until it does."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement("w:fldSimple")
    made.set(qn("w:instr"), f" {field} ")
    run = paragraph.add_run("1")._r  # noqa: SLF001 - there is no other way to it
    made.append(run)
    paragraph._p.append(made)  # noqa: SLF001


def _add(file: Any, text: str, *, style: str | None = None, bold: bool = False) -> None:  # noqa: ANN401
    _fill(file.add_paragraph(style=style), text, bold=bold)


def _add_table(file: Any, table: Table) -> None:  # noqa: ANN401
    grid = file.add_table(rows=0, cols=len(table.header))
    grid.style = "Light List"
    for place, row in enumerate((table.header, *table.rows)):
        for cell, text in zip(grid.add_row().cells, row, strict=True):
            _fill(cell.paragraphs[0], text, bold=place == 0)


def _fill(paragraph: Any, text: str, *, bold: bool) -> None:  # noqa: ANN401
    from docx.oxml import OxmlElement

    line = _fit(text)
    is_turned = is_right_to_left(line)
    if is_turned:
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))  # noqa: SLF001 - there is no other way to it
    for part in stretches(line):
        run = paragraph.add_run(part.text)
        run.bold = bold or None
        if is_right_to_left(part.text) if part.is_isolated else is_turned:
            run.font.rtl = True


def _fit(text: str) -> str:
    """The text without what XML cannot hold."""
    return _NO_XML.sub("", one_line(text))
