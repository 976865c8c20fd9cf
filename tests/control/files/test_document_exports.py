"""Documents to files: nobody is named who was not to be, in any format."""

import io
import unicodedata
import zipfile
from pathlib import Path

import pypdf
import pytest
from PySide6.QtWidgets import QApplication

from chairconsole.control.drafting import for_export
from chairconsole.control.files.document_exports import (
    DraftExport,
    draft_export,
    export_document,
    kept_draft_export,
    kept_drafts,
)
from chairconsole.control.files.exports import format_by_ending
from chairconsole.control.files.shipped_words import shipped_words
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.note_commands import DecideName, KeepPoint, MakeMessage
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.events.draft_events import Attribution, Purpose
from chairconsole.domain.names.directory import Directory, Entry
from chairconsole.record.errors import RecordError
from chairconsole.report.composing.generate import Choices
from chairconsole.report.document.document_formats import DocumentFormat
from chairconsole.ui.printing import pdf
from tests.control.conftest import drafts_of
from tests.desk import RESOURCES, Desk, shipped_directory

PANEL = (Purpose.CONCLUDING, "panel-1")
SPOKE = ("KEN", "PHL", "CIV", "DEU", "GIN", "TUR")
NAMED_INSIDE = "as in Kenya and the PHILIPPINES, en Côte d’Ivoire, Allemagne, Guinea, Turkey"


@pytest.fixture(scope="module")
def directory() -> Directory:
    return shipped_directory()


@pytest.fixture
def desk(desk: Desk, directory: Directory) -> Desk:
    desk.do(OpenBlock("panel-1"))
    for code in SPOKE:
        entry = directory.get(code)
        assert entry is not None
        desk.do(GiveFloor(entry.participant))
        desk.time.advance(60)
        desk.do(KeepPoint("more data is needed", (), desk.meeting.speaking))
    desk.do(MakeMessage(tuple(desk.meeting.points)))
    desk.do(KeepPoint(NAMED_INSIDE, (), desk.meeting.speaking))
    return desk


def everything_in(path: Path, kind: DocumentFormat) -> str:
    """All text of a file, its metadata included."""
    if kind is DocumentFormat.WORD:
        with zipfile.ZipFile(path) as file:
            return " ".join(file.read(name).decode("utf-8", "replace") for name in file.namelist())
    if kind is DocumentFormat.PDF:
        reader = pypdf.PdfReader(io.BytesIO(path.read_bytes()))
        said = " ".join([page.extract_text() for page in reader.pages] + [str(reader.metadata)])
        return unicodedata.normalize("NFKC", said)
    return path.read_text(encoding="utf-8")


def names_of(entries: list[Entry]) -> list[str]:
    return [name for entry in entries for name in (entry.name, entry.spoken, *entry.aliases) if len(name) > 4]


def prepared(desk: Desk, directory: Directory, attribution: Attribution = Attribution.NONE) -> DraftExport:
    text = for_export(drafts_of(desk), desk.meeting, PANEL, Choices(attribution))
    return draft_export(desk.meeting, PANEL, text, attribution, directory)


@pytest.mark.parametrize("kind", DocumentFormat)
def test_no_delegation_that_spoke_is_named_anywhere_but_where_it_was_kept(
    qapp: QApplication, desk: Desk, directory: Directory, tmp_path: Path, kind: DocumentFormat
) -> None:
    bench = drafts_of(desk)
    bench.draft_from_points(desk.meeting, PANEL)
    export = prepared(desk, directory)
    assert {found.who for found, _ in export.undecided} == {directory.get(code).name for code in SPOKE}  # type: ignore[union-attr]
    text = bench.current(desk.meeting, PANEL)
    for found, around in export.undecided:
        assert around[found.start : found.end] == found.text
        if found.text == "Turkey":
            continue
        text = text.replace(found.text, "one country")
        desk.do(DecideName(found.name, found.sentence, "one country"))
    bench.edit(PANEL, text)
    ((left, _),) = prepared(desk, directory).undecided
    desk.do(DecideName(left.name, left.sentence))
    export = prepared(desk, directory)
    assert export.undecided == ()
    target = tmp_path / f"draft.{kind}"
    export_document(export.document, target, kind, overwrite=False, as_pdf=pdf)
    said = everything_in(target, kind).casefold()
    spoke = [directory.get(code) for code in SPOKE if code != "TUR"]
    assert not [name for name in names_of([one for one in spoke if one]) if name.casefold() in said]
    assert "turkey" in said
    assert "several delegations" in " ".join(said.split())


@pytest.mark.parametrize("kind", DocumentFormat)
def test_the_first_line_says_who_is_named(
    qapp: QApplication, desk: Desk, directory: Directory, tmp_path: Path, kind: DocumentFormat
) -> None:
    export = prepared(desk, directory, Attribution.FULL)
    assert export.undecided == ()
    target = tmp_path / f"draft.{kind}"
    export_document(export.document, target, kind, overwrite=False, as_pdf=pdf)
    said = " ".join(everything_in(target, kind).split())
    assert said.index("Attribution: delegations") < said.rindex("concluding remarks")
    assert "Kenya, the Philippines" in said


def of_record(desk: Desk, directory: Directory) -> DraftExport:
    meeting, drafts = kept_drafts(desk.path, shipped_words(RESOURCES))
    return kept_draft_export(meeting, drafts, PANEL, Choices(), directory)


def test_a_name_is_decided_once_for_the_same_sentence(desk: Desk, directory: Directory) -> None:
    for found, _ in prepared(desk, directory).undecided:
        desk.do(DecideName(found.name, found.sentence, "one country"))
    desk.running.working_texts.flush(desk.running.console.now(), at_once=True)
    export = of_record(desk, directory)
    assert export.undecided == ()
    assert any("one country" in getattr(part, "text", "") for part in export.document.parts)


def test_what_is_being_typed_is_what_is_exported(desk: Desk, directory: Directory) -> None:
    drafts_of(desk).edit(PANEL, "# Mine\n\nJust this.\n")
    desk.running.working_texts.flush(desk.running.console.now(), at_once=True)
    document = of_record(desk, directory).document
    assert (document.title, [getattr(part, "text", "") for part in document.parts]) == ("Mine", ["Just this."])


def test_an_existing_file_stays_unless_it_was_asked_for(
    qapp: QApplication, desk: Desk, directory: Directory, tmp_path: Path
) -> None:
    document = prepared(desk, directory).document
    target = tmp_path / "a.TXT"
    target.write_text("mine")
    kind = format_by_ending(target, DocumentFormat)
    assert kind is DocumentFormat.TEXT
    with pytest.raises(RecordError):
        export_document(document, target, kind, overwrite=False, as_pdf=pdf)
    assert target.read_text() == "mine"
    export_document(document, target, kind, overwrite=True, as_pdf=pdf)
    assert "concluding remarks" in target.read_text()
    with pytest.raises(RecordError):
        export_document(document, desk.path, kind, overwrite=True, as_pdf=pdf)
    assert format_by_ending(tmp_path / "a.json", DocumentFormat) is None
