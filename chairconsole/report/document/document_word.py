"""A document as a Word file, whose properties say nothing about who wrote it."""

import io
import re
from collections.abc import Iterator, Sequence
from itertools import count
from typing import Any, assert_never

from chairconsole.report.document.direction import is_right_to_left, stretches, without_marks
from chairconsole.report.document.document import (
    BulletList,
    Document,
    Marked,
    Picture,
    SectionHeading,
    Table,
    TextParagraph,
)
from chairconsole.report.document.paper import Paper
from chairconsole.report.document.plain_text import one_line, with_signs_kept

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
    marks = count()
    for number, line in enumerate(document.opening):
        mark = document.opening_mark and f"{document.opening_mark}{number}"
        _add(file, (Marked(mark, line),), marks, bold=True)
    _add(file, (Marked(document.title_mark, document.title),), marks, style="Heading 1")
    for part in document.parts:
        match part:
            case SectionHeading():
                _add(file, (Marked(part.mark, part.text),), marks, style=f"Heading {min(part.level + 1, 9)}")
            case TextParagraph():
                _add(file, part.marked or (Marked("", part.text),), marks)
            case BulletList():
                for text in part.texts:
                    _add(file, (Marked("", text),), marks, style="List Bullet")
            case Table():
                _add_table(file, part)
            case Picture():
                _add(file, (Marked("", part.says),), marks)
            case _:
                assert_never(part)
    written = io.BytesIO()
    file.save(written)
    return written.getvalue()


def in_word(text: str) -> str:
    """The text as a Word file has it, perhaps another than it was: in one line, without control characters.

    The spaces of French signs are such at which no line ends.
    """
    return without_marks(_fit(text))


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


def _add(
    file: Any,  # noqa: ANN401
    parts: Sequence[Marked],
    numbers: Iterator[int],
    *,
    style: str | None = None,
    bold: bool = False,
) -> None:
    """Add a paragraph of these parts. Each that has a mark lies in a bookmark of that name, numbered on.

    Of all hidden marks a bookmark alone neither changes how a text looks nor how it is edited, and word processors
    write it back, because cross-references stand on it. A content control shows a frame and holds the cursor; hidden
    text is shown with all signs and edited like any other; parts of a package that only its writer knows get lost
    (`tribalxg/redoc`, issue 12, in LibreOffice). Word lists no bookmark whose name begins with an underscore.
    """
    paragraph = file.add_paragraph(style=style)
    for place, part in enumerate(parts):
        if place:
            paragraph.add_run(" ")
        number = str(next(numbers))
        if part.mark:
            _add_mark(paragraph, "w:bookmarkStart", number, part.mark)
        _fill(paragraph, part.text, bold=bold)
        if part.mark:
            _add_mark(paragraph, "w:bookmarkEnd", number)


def _add_mark(paragraph: Any, tag: str, number: str, name: str = "") -> None:  # noqa: ANN401
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(tag)
    made.set(qn("w:id"), number)
    if name:
        made.set(qn("w:name"), name)
    paragraph._p.append(made)  # noqa: SLF001


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
    if is_turned and not paragraph.runs:
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))  # noqa: SLF001 - there is no other way to it
    for part in stretches(line):
        run = paragraph.add_run(part.text)
        run.bold = bold or None
        if is_right_to_left(part.text) if part.is_isolated else is_turned:
            run.font.rtl = True


def _fit(text: str) -> str:
    """The text without what XML cannot hold."""
    return _NO_XML.sub("", with_signs_kept(one_line(text)))
