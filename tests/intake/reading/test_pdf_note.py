"""PDFs as notes."""

import pytest

from chairconsole.intake.reading.errors import NotANote
from chairconsole.intake.reading.pdf_note import pdf_note
from tests.intake.made_files import pdf


def test_lines_of_pages_without_their_numbers() -> None:
    note = pdf_note(
        pdf(["Title\n\n10:00 – 11:00    Opening\n\n   1", "11:00 – 12:00    Closing\nPage 2 of 2"]), "n.pdf"
    )
    assert [line.cells for line in note.lines if not line.is_blank] == [
        ("Title",),
        ("10:00 – 11:00", "Opening"),
        ("11:00 – 12:00", "Closing"),
    ]


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
