"""A Word document as a note's lines; tables keep their rows. No other part of the file than its text is read."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from itertools import islice
from xml.etree.ElementTree import Element

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring

from chairconsole.domain.base.translatable import Translatable
from chairconsole.intake.reading.errors import NotANote
from chairconsole.intake.reading.note import Note, NoteKind, note_of
from chairconsole.intake.reading.table_rows import lines_of_row
from chairconsole.intake.reading.text_cleanup import normalized

_DOCUMENT = "word/document.xml"
_MOST_ENTRIES = 3000
_LARGEST_XML = 8 * 1024 * 1024
_MOST_LINES = 20_000
_LARGEST_ALL = 400 * 1024 * 1024
_DEEPEST = 40
_OTHER_KINDS = {
    "xl/workbook.xml": Translatable("a spreadsheet"),
    "ppt/presentation.xml": Translatable("a presentation"),
    "content.xml": Translatable("an OpenDocument file"),
}
UNSHOWN = frozenset(
    {"del", "moveFrom", "instrText", "delText", "Fallback", "pPr", "rPr", "tblPr", "trPr", "tcPr", "footnote"}
)
"""What stands in a paragraph without being read: taken out, instructions, and how it looks."""
_WRAPPERS = frozenset({"sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml", "hyperlink"})


def word_note(content: bytes, name: str) -> Note:
    """A note of the text of a .docx. Raises NotANote where it is none, damaged, or made to do harm."""
    root = part_of_word(content, name)
    rows: list[tuple[str, ...]] = []
    for body in root:
        if tag_of(body) == "body":
            rows += islice(_lines(body, 0), _MOST_LINES)
    return note_of(name, NoteKind.WORD, rows)


def part_of_word(content: bytes, name: str, part: str = _DOCUMENT) -> Element:
    """One part of a .docx as XML: that of its text, or another. Raises NotANote."""
    try:
        return fromstring(_unpacked(content, name, part), forbid_dtd=True)
    except DefusedXmlException:
        raise NotANote("unsafe", name, why=Translatable("it defines entities or refers to other files")) from None
    except (ParseError, ValueError, LookupError):
        raise NotANote("damaged", name) from None


def _unpacked(content: bytes, name: str, part: str) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            if len(entries) > _MOST_ENTRIES or sum(entry.file_size for entry in entries) > _LARGEST_ALL:
                raise NotANote("unsafe", name, why=Translatable("what is packed in it would become far too large"))
            names = {entry.filename for entry in entries}
            if _DOCUMENT not in names:
                kind = next((kind for path, kind in _OTHER_KINDS.items() if path in names), Translatable("an archive"))
                raise NotANote("other_kind", name, kind=kind)
            with archive.open(part) as packed:
                text = packed.read(_LARGEST_XML + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError, KeyError):
        raise NotANote("damaged", name) from None
    except RuntimeError:  # what zipfile raises for an entry with a password
        raise NotANote("encrypted", name) from None
    if len(text) > _LARGEST_XML:
        raise NotANote("unsafe", name, why=Translatable("what is packed in it would become far too large"))
    return text


def tag_of(element: Element) -> str:
    """The name of an element without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _lines(parent: Element, depth: int) -> Iterator[tuple[str, ...]]:
    """The lines of paragraphs and tables, in their order."""
    if depth > _DEEPEST:
        return
    for element in parent:
        match tag_of(element):
            case "p":
                for paragraph in _paragraphs(element):
                    yield tuple(paragraph.split("\t"))
            case "tbl":
                for row in _children(element, "tr", depth):
                    yield from lines_of_row([_cell(cell, depth + 1) for cell in _children(row, "tc", depth)])
            case tag if tag in _WRAPPERS:
                yield from _lines(element, depth + 1)


def _children(parent: Element, wanted: str, depth: int) -> Iterator[Element]:
    """The rows of a table or the cells of a row, those in wrappers too."""
    if depth > _DEEPEST:
        return
    for element in parent:
        if tag_of(element) == wanted:
            yield element
        elif tag_of(element) in _WRAPPERS:
            yield from _children(element, wanted, depth + 1)


def _cell(cell: Element, depth: int) -> list[str]:
    """The paragraphs of a cell; a table within it gives one paragraph a row."""
    return [" ".join(text for text in line if text) for line in _lines(cell, depth)]


def _paragraphs(paragraph: Element) -> list[str]:
    """The lines of a paragraph, then those of the text boxes that hang on it."""
    text: list[str] = []
    boxes: list[str] = []
    waiting = [iter(paragraph)]
    while waiting:
        element = next(waiting[-1], None)
        if element is None:
            waiting.pop()
            continue
        match tag_of(element):
            case "t":
                text.append(element.text or "")
            case "tab" | "ptab":
                text.append("\t")
            case "br" | "cr":
                text.append("\n")
            case "noBreakHyphen":
                text.append("-")
            case "txbxContent":
                boxes += [" ".join(line) for line in _lines(element, _DEEPEST // 2)]
            case tag if tag not in UNSHOWN:
                waiting.append(iter(element))
    lines = normalized("".join(text)).split("\n")
    return [*lines, *boxes]
