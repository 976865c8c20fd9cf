"""The reading copy as a PDF file."""

import io
import re

import pypdf
import pytest
from PySide6.QtWidgets import QApplication

from chairconsole.report.composing.generate import generate
from chairconsole.report.document.document import Document
from chairconsole.report.document.paper import Paper
from chairconsole.report.draft.draft_text import parse
from chairconsole.report.draft.reading_copy import reading_copy
from chairconsole.ui.reading_copy import reading_copy_pdf, reading_copy_without_a_screen
from tests.report.composing.worked_meeting import PANEL, vocabulary, worked, worked_stage
from tests.report.document.samples import AT

SENTENCES = [f"Delegation number w{place} took the view that visas help those who travel." for place in range(90)]
TEXT = "# Remarks\n\n" + "\n\n".join(
    f"## Theme {start}\n\n{' '.join(SENTENCES[start : start + 9])}" for start in range(0, 90, 9)
)


def pages(text: str, paper: Paper = Paper.A4, *, head: str = "") -> list[str]:
    document = Document("Remarks", (), AT, on_each_page=head)
    made = pypdf.PdfReader(io.BytesIO(reading_copy_pdf(reading_copy(document, parse(text)), paper)))
    widths = {round(float(page.mediabox.width)) for page in made.pages}
    assert widths == {612 if paper is Paper.LETTER else 595}
    return [" ".join(page.extract_text().split()) for page in made.pages]


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("head", ["REHEARSAL", ""])
def test_each_page_has_its_number_and_a_rehearsal_says_so(qapp: QApplication, paper: Paper, head: str) -> None:
    found = pages(TEXT, paper, head=head)
    assert len(found) > 4
    for number, page in enumerate(found, start=1):
        assert f"{number} / {len(found)}" in page
        assert page.count("REHEARSAL") == (1 if head else 0)


def test_each_minute_has_a_mark_on_the_page_of_its_word(qapp: QApplication) -> None:
    found = pages(TEXT)
    marks = [(int(minute), place) for place, page in enumerate(found) for minute in re.findall(r"(\d+) min\b", page)]
    copy = reading_copy(Document("Remarks", (), AT), parse(TEXT))
    assert [minute for minute, _ in marks] == [mark.minute for mark in copy.minutes]
    assert len(marks) >= 9
    for mark, (_, place) in zip(copy.minutes, marks, strict=True):
        text = copy.parts[mark.part].text
        at = text.rfind("Delegation number", 0, mark.character + len("Delegation number"))
        number = re.match(r"Delegation number (w\d+)", text[at:])
        assert number is not None
        assert re.search(rf"\b{number[1]}\b", found[place])


def test_no_sentence_and_no_heading_is_parted_from_what_follows(qapp: QApplication) -> None:
    for page in pages(TEXT):
        assert re.match(r"(Remarks|Theme|Delegation)\b", page)
        assert re.search(r"travel\.( \d+ min| \d+ / \d+)*$", page)


@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize("paper", Paper)
def test_no_page_is_empty_where_a_sentence_ends_with_its_page(qapp: QApplication, language: str, paper: Paper) -> None:
    draft = generate(worked_stage(worked(language)).meeting, PANEL, vocabulary()).draft
    for lines in range(6):
        # Lines above it move all that follows.
        text = "# T\n\n" + "x\n\n" * lines + str(draft)
        for page in pages(text, paper, head="REHEARSAL"):
            assert re.sub(r"REHEARSAL|\d+ (?:min|/ \d+)", "", page).strip(), lines


def test_no_page_ends_with_the_colon_before_what_was_said(qapp: QApplication) -> None:
    said = "Une entité a employé ces termes : « Des millions de gens sont à la merci de gens sans merci. » "
    for before in range(8):
        for page in pages("# T\n\n" + "x " * 20 * before + said * 30):
            rest = re.sub(r"(\d+ min|\d+ / \d+)\s*", "", page).strip()
            assert (rest[-1], rest[0] == "»") == ("»", False), before


def test_every_word_is_there_once_even_in_a_sentence_longer_than_a_page(qapp: QApplication) -> None:
    words = [f"word{place}" for place in range(900)]
    found = pages(f"{' '.join(SENTENCES[:5])}\n\n{' '.join(words)}.\n\nlast.")
    assert re.findall(r"word\d+", " ".join(found)) == words
    assert "last." in found[-1]


def test_it_needs_no_screen(qapp: QApplication) -> None:
    copy = reading_copy(Document("T", (), AT, ("First",)), parse("حقوق of all.\n"))
    assert reading_copy_without_a_screen(copy, Paper.A4).startswith(b"%PDF")
