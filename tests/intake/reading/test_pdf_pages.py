"""The text of a PDF's pages."""

from chairconsole.intake.reading.pdf_pages import pages_of
from tests.intake.made_files import pdf


def test_pages() -> None:
    found = pages_of(pdf(["One", "Two"]))
    assert [page.strip() for page in found["pages"]] == ["One", "Two"]


def test_damage_is_told() -> None:
    assert pages_of(b"%PDF-1.7") == {"problem": "damaged"}
