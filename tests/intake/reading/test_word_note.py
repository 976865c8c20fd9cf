"""Word documents as notes, and those that would do harm."""

import pytest

from chairconsole.intake.reading.errors import NotANote
from chairconsole.intake.reading.word_note import word_note
from tests.intake.made_files import packed, word

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
REFUSED = {
    "cut": (b"PK\x03\x04 and nothing more", "damaged"),
    "not closed": (packed({"word/document.xml": "<not closed"}), "damaged"),
    "a spreadsheet": (packed({"xl/workbook.xml": "<x/>"}), "other_kind"),
    "an archive": (packed({"a.txt": "x"}), "other_kind"),
    "a bomb of entities": (
        packed({"word/document.xml": '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'}),
        "unsafe",
    ),
    "an entity from outside": (
        packed({"word/document.xml": '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'}),
        "unsafe",
    ),
    "a text that unpacks without end": (packed({"word/document.xml": b"<a>" + b" " * 30_000_000}), "unsafe"),
}


def _body(inside: str) -> bytes:
    return packed({"word/document.xml": f"<w:document {W}><w:body>{inside}</w:body></w:document>"})


def _cells(content: bytes) -> list[tuple[str, ...]]:
    return [line.cells for line in word_note(content, "n.docx").lines]


def test_paragraphs_and_tables() -> None:
    found = _cells(word("= Title\n| 10:00 || Opening ¶ Remarks\n| 11:00 || Closing\n= End"))
    assert found == [("Title",), ("10:00", "Opening"), ("", "Remarks"), ("11:00", "Closing"), ("End",)]


def test_tabs_breaks_and_deleted_text() -> None:
    inside = (
        "<w:p><w:r><w:t>10:00</w:t><w:tab/><w:t>Opening</w:t><w:br/><w:t>Room</w:t></w:r>"
        "<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t> 5</w:t></w:r></w:ins></w:p>"
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>In a control</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    assert _cells(_body(inside)) == [("10:00", "Opening"), ("Room 5",), ("In a control",)]


@pytest.mark.parametrize(("content", "code"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_document_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(NotANote) as refused:
        word_note(content, "n.docx")
    assert refused.value.code == code


def test_tables_nested_without_end_are_cut() -> None:
    deep = "<w:tbl><w:tr><w:tc>" * 3000 + "</w:tc></w:tr></w:tbl>" * 3000
    assert _cells(_body(deep)) in ([], [("",)])
