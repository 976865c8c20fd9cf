"""A panel of 30 interventions with 60 points becomes remarks that fit their slot, and files that say them."""

import csv
import io
import json
import unicodedata
from pathlib import Path

import docx
import pypdf
import pytest
from PySide6.QtWidgets import QApplication

from chairconsole.control.drafting import for_export
from chairconsole.control.files.document_exports import draft_export, export_document
from chairconsole.control.files.exports import export_meeting
from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.note_commands import KeepPoint, MakeMessage
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.events.draft_events import Attribution, Purpose
from chairconsole.domain.names.directory import Directory
from chairconsole.report.document.document_formats import DocumentFormat
from chairconsole.report.draft.draft_text import parse
from chairconsole.report.draft.length import Fit, fit, reading_length
from chairconsole.report.formats.meeting_formats import Format
from chairconsole.ui.printing import pdf
from tests.control.conftest import drafts_of
from tests.desk import Desk, shipped_directory
from tests.domain.given import who
from tests.report.bad_input import BAD

PANEL = (Purpose.CONCLUDING, "panel-1")
DIRECTORY = shipped_directory()


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.do(OpenBlock("panel-1"), after=5)
    themes = [theme.id for theme in desk.session.rules.themes]
    states = [entry.participant for entry in DIRECTORY.entries if entry.is_state][:30]
    for number, state in enumerate(states):
        desk.do(GiveFloor(state), after=5)
        desk.time.advance(120)
        for part in range(2):
            text = f"describes a national practice on access to services, case {number}-{part}, with what it needs"
            kind = PointKind.RECOMMENDATION if number == 3 else PointKind.POINT
            desk.do(KeepPoint(text, (themes[(number + part) % 9],), desk.meeting.speaking, kind), after=5)
    points = list(desk.meeting.points)
    for start in (10, 20, 32):
        desk.do(MakeMessage(tuple(points[start : start + 8 : 2]), "services must be open to all"), after=5)
    return desk


def words_of_pdf(path: Path) -> str:
    """The words of all pages without spaces, page numbers and joined letters."""
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages]
    lines = [line for number, page in enumerate(pages, 1) for line in page.splitlines() if line.strip() != str(number)]
    return "".join(unicodedata.normalize("NFKC", "".join(lines)).split())


def test_from_sixty_points_to_every_file(qapp: QApplication, desk: Desk, tmp_path: Path) -> None:
    drafts = drafts_of(desk)
    text, made = drafts.draft_from_points(desk.meeting, PANEL)
    assert len(desk.meeting.points) == 60
    assert made.left_out
    assert fit(reading_length(parse(text).plain), 7 * 60) is Fit.FITS
    mine = text.replace(
        "A few delegations stressed that services must be open to all.", "We heard this again and again.", 1
    )
    assert mine != text
    drafts.edit(PANEL, mine + "\nI thank you all.\n")
    for late in ("one late point", "another late point"):
        desk.do(KeepPoint(late, (), desk.meeting.speaking), after=5)
    again, _ = drafts.draft_from_points(desk.meeting, PANEL)
    for words in ("We heard this again and again.", "I thank you all.", "one late point", "another late point"):
        assert again.count(words) == 1
    assert fit(reading_length(parse(again).plain), 7 * 60) is not Fit.TOO_LONG
    ready = for_export(drafts, desk.meeting, PANEL)
    export = draft_export(desk.meeting, PANEL, ready, Attribution.NONE, DIRECTORY)
    assert export.undecided == ()
    paragraphs = [part.text for part in parse(again).parts]
    for kind in DocumentFormat:
        target = tmp_path / f"remarks.{kind}"
        export_document(export.document, target, kind, overwrite=False, as_pdf=pdf)
        if kind is DocumentFormat.WORD:
            assert [one.text for one in docx.Document(str(target)).paragraphs] == paragraphs
        elif kind is DocumentFormat.PDF:
            said = words_of_pdf(target)
            assert all("".join(words.split()) in said for words in paragraphs)
        elif kind is DocumentFormat.TEXT:
            assert all(words in target.read_text(encoding="utf-8") for words in paragraphs)


def test_the_record_is_written_in_every_format_whatever_was_typed(desk: Desk, tmp_path: Path) -> None:
    for text in BAD.values():
        name = text[:200].encode("utf-8", "replace").decode()
        desk.do(GiveFloor(who(name)), after=5)
        desk.do(KeepPoint(text.encode("utf-8", "replace").decode(), (), desk.meeting.speaking), after=5)
    for kind in Format:
        export_meeting(desk.meeting, tmp_path / f"record.{kind}", kind, overwrite=False)
    with (tmp_path / "record.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) == 1 + 30 + len(BAD)
    assert not any(cell[:1] in "=+-@" for row in rows for cell in row if cell)
    document = json.loads((tmp_path / "record.json").read_text(encoding="utf-8"))
    said = {point["text"] for row in document["interventions"] for point in row["points"]}
    assert BAD["script"] in said
    assert BAD["one word"] in said
    assert len(document["messages"]) == 3
    assert "<script>" not in (tmp_path / "record.html").read_text(encoding="utf-8")
    text = for_export(drafts_of(desk), desk.meeting, PANEL)
    export = draft_export(desk.meeting, PANEL, text, Attribution.FULL, Directory(()))
    export_document(export.document, tmp_path / "bad.docx", DocumentFormat.WORD, overwrite=False, as_pdf=pdf)
    assert docx.Document(str(tmp_path / "bad.docx")).paragraphs
