"""Arabic names and points beside each other, in every format in which a meeting is exported."""

from collections.abc import Callable

import pytest

from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.report.document.document import Document
from chairconsole.report.document.document_html import html_document
from chairconsole.report.document.document_text import markdown_document, text_document
from chairconsole.report.formats.as_csv import csv_report
from chairconsole.report.formats.as_html import html_report
from chairconsole.report.formats.as_markdown import markdown_report
from chairconsole.report.formats.speakers import speakers_document
from chairconsole.report.formats.state import state_document
from tests.domain.given import who
from tests.report.draft.noted import Noted

NAME, GROUP, POINT, LATER = "الجزائر", "المجموعة", "حقوق الإنسان", "بيانات"
FSI, PDI = "\u2068", "\u2069"


@pytest.fixture
def arabic() -> Noted:
    noted = Noted()
    speech = noted.speaks_as(who(NAME), who(GROUP, ParticipantKind.GROUP))
    for text in (POINT, LATER, "safe\u202egnp.exe"):
        noted.note(speech, text)
    return noted


def test_csv_isolates_the_points_of_a_cell(arabic: Noted) -> None:
    written = csv_report(arabic.meeting, arabic.now)
    assert f'"{FSI}{POINT}{PDI} | {FSI}{LATER}{PDI} | safe[U+202E]gnp.exe"' in written
    assert f'"{NAME}"' in written


def test_markdown_isolates_names_and_points(arabic: Noted) -> None:
    written = markdown_report(arabic.meeting, arabic.now)
    assert f"**{FSI}{NAME}{PDI}** on behalf of {FSI}{GROUP}{PDI}: " in written
    assert f"- {FSI}{POINT}{PDI}\n" in written
    assert "safe\\[U+202E\\]gnp.exe" in written


def test_html_isolates_names_and_points(arabic: Noted) -> None:
    written = html_report(arabic.meeting, arabic.now)
    assert f"<bdi>{NAME}</bdi> (on behalf of <bdi>{GROUP}</bdi>)" in written
    assert f"<bdi>{POINT}</bdi> • <bdi>{LATER}</bdi> • safe[U+202E]gnp.exe" in written


@pytest.mark.parametrize(
    ("write", "begins", "ends"),
    [(text_document, FSI, PDI), (markdown_document, FSI, PDI), (html_document, "<bdi>", "</bdi>")],
)
def test_lists_and_the_state_isolate_names(
    arabic: Noted, write: Callable[[Document], str], begins: str, ends: str
) -> None:
    name, group = f"{begins}{NAME}{ends}", f"{begins}{GROUP}{ends}"
    assert f"{name} (on behalf of {group})" in write(speakers_document(arabic.meeting, arabic.now, ()))
    assert f"{name} (for {group})" in write(state_document(arabic.meeting, arabic.now))
