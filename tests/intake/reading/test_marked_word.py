"""Word documents with their bookmarks."""

import pytest

from chairconsole.intake.reading.errors import NotANote
from chairconsole.intake.reading.marked_word import MarkedParagraph, marked_paragraphs
from tests.intake.made_files import packed

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STYLES = (
    f'<w:styles {W}><w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="x"><w:name w:val="heading wide"/></w:style></w:styles>'
)


def read(inside: str, styles: str = "") -> tuple[MarkedParagraph, ...]:
    parts = {"word/document.xml": f"<w:document {W}><w:body>{inside}</w:body></w:document>"}
    if styles:
        parts["word/styles.xml"] = styles
    return marked_paragraphs(packed(parts), "n.docx", lambda name: name.startswith("_cc"))


def start(number: int, name: str) -> str:
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'


def end(number: int) -> str:
    return f'<w:bookmarkEnd w:id="{number}"/>'


def text(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def test_each_text_is_told_with_the_bookmark_around_it() -> None:
    others = f"{text(' three')}{start(2, '_Toc')}{text('!')}"
    inside = f"<w:p>{start(1, '_cc1')}{text('One ')}{text('two.')}{end(1)}{others}</w:p>"
    assert read(inside) == (MarkedParagraph(0, (("_cc1", "One two."), ("", " three!"))),)


def test_a_bookmark_goes_on_over_paragraphs_and_may_begin_between_them() -> None:
    inside = f"{start(1, '_cc1')}<w:p>{text('a')}</w:p><w:p>{text('b')}{end(1)}{text('c')}</w:p>"
    assert [one.runs for one in read(inside)] == [(("_cc1", "a"),), (("_cc1", "b"), ("", "c"))]


def test_tracked_changes_are_read_as_accepted() -> None:
    gone = f"<w:del>{start(2, '_cc2')}<w:r><w:delText>old</w:delText></w:r>{end(1)}</w:del>"
    inside = f"<w:p>{start(1, '_cc1')}{text('a')}{gone}<w:ins>{text('b')}</w:ins>{end(2)}</w:p>"
    assert read(inside)[0].runs == (("_cc1", "a"), ("_cc2", "b"))
    moved = f"<w:p><w:moveFrom>{text('here')}</w:moveFrom><w:moveTo>{text('there')}</w:moveTo></w:p>"
    assert read(moved)[0].runs == (("", "there"),)


def test_breaks_are_spaces_and_what_hangs_on_a_paragraph_is_left_out() -> None:
    box = "<w:pict><w:txbxContent><w:p>" + text("box") + "</w:p></w:txbxContent></w:pict>"
    field = '<w:fldSimple w:instr="PAGE">' + text("3") + "</w:fldSimple><w:r><w:instrText>PAGE</w:instrText></w:r>"
    inside = f"<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/></w:r>{box}{field}</w:p>"
    assert read(inside) == (MarkedParagraph(0, (("", "a b c-3"),)),)


@pytest.mark.parametrize(("style", "level"), [("berschrift2", 2), ("Titel", 1), ("x", 0), ("unknown", 0)])
def test_headings_are_known_by_the_name_of_their_style(style: str, level: int) -> None:
    inside = f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{text("a")}</w:p>'
    assert read(inside, styles=STYLES)[0].level == level
    assert read(inside)[0].level == 0


def test_what_is_nested_without_end_is_cut_and_what_is_no_document_refused() -> None:
    deep = "<w:sdt>" * 3000 + "</w:sdt>" * 3000
    assert read(deep) == ()
    with pytest.raises(NotANote):
        marked_paragraphs(b"text", "n.docx", bool)
