"""Encodings that notes are saved in."""

import pytest

from chairconsole.intake.reading.decoding import decoded
from chairconsole.intake.reading.errors import NotANote

TEXT = "10:00 – 10:15\tOuverture à Genève “le débat”\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_encodings(encoding: str) -> None:
    assert decoded(TEXT.encode(encoding), "n").lstrip("\ufeff") == TEXT


def test_bytes_that_are_no_text() -> None:
    with pytest.raises(NotANote, match="is not a text"):
        decoded(bytes(range(256)) * 20, "n")


def test_the_charset_of_a_page_counts() -> None:
    page = '<meta charset="koi8-r"><p>Привет</p>'
    assert "Привет" in decoded(page.encode("koi8-r"), "n", is_html=True)
