"""PDFs as notes, and the text of their pages."""

import pytest

from chairconsole.intake.reading.errors import NotANote
from chairconsole.intake.reading.pdf_note import pdf_note
from chairconsole.intake.reading.pdf_pages import pages_of
from tests.intake.made_files import pdf


def test_lines_of_pages_without_their_numbers() -> None:
    pages = ["Title\n\n10:00 – 11:00    Opening\n\n   1", "11:00 – 12:00    Closing\nPage 2 of 2"]
    cells = [line.cells for line in pdf_note(pdf(pages), "n.pdf").lines if not line.is_blank]
    assert cells == [("Title",), ("10:00 – 11:00", "Opening"), ("11:00 – 12:00", "Closing")]


@pytest.mark.parametrize(
    ("content", "code"), [(b"%PDF-1.4 nothing", "damaged"), (pdf([""]), "no_text")], ids=["damaged", "empty"]
)
def test_what_cannot_be_read(content: bytes, code: str) -> None:
    with pytest.raises(NotANote) as refused:
        pdf_note(content, "n.pdf")
    assert refused.value.code == code


def test_one_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(NotANote, match="too long"):
        pdf_note(pdf(["Title"]), "n.pdf", seconds=0.001)


def test_pages_and_damage_are_told_by_the_process() -> None:
    assert [page.strip() for page in pages_of(pdf(["One", "Two"]))["pages"]] == ["One", "Two"]
    assert pages_of(b"%PDF-1.7") == {"problem": "damaged"}
