"""A moderator's pack on its way to a file."""

import pytest

from chairconsole.control.files.document_exports import kept_drafts
from chairconsole.control.files.pack_export import pack_export
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.note_commands import DecideName, KeepPoint, MakeMessage
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.events.draft_events import Attribution, Purpose
from chairconsole.domain.names.directory import Directory
from chairconsole.report.composing.generate import Choices
from chairconsole.report.document.document_text import text_document
from tests.control.conftest import drafts_of
from tests.desk import Desk, shipped_directory
from tests.domain.given import who

PANEL = (Purpose.CONCLUDING, "panel-1")


@pytest.fixture(scope="module")
def directory() -> Directory:
    return shipped_directory()


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.do(OpenBlock("panel-1"))
    for name in ("Mali", "Jordan"):
        desk.do(GiveFloor(who(name)))
        desk.do(KeepPoint("visas as Kenya and Peru have them", (), desk.meeting.speaking), after=60)
    desk.do(MakeMessage(tuple(desk.meeting.points)))
    return desk


def test_each_name_is_to_be_decided_once_and_none_is_left(desk: Desk, directory: Directory) -> None:
    drafts = drafts_of(desk)
    drafts.draft_from_points(desk.meeting, PANEL, Choices(Attribution.FULL))
    made = pack_export(desk.meeting, drafts, "panel-1", directory)
    assert {found.who for found, _ in made.undecided} >= {"Kenya", "Peru"}
    assert all(text[found.start : found.end] == found.text for found, text in made.undecided)
    assert len({(found.name, found.sentence) for found, _ in made.undecided}) == len(made.undecided)
    for found, _ in made.undecided:
        desk.do(DecideName(found.name, found.sentence, "a country"))
    made = pack_export(desk.meeting, drafts, "panel-1", directory)
    assert made.undecided == ()
    said = text_document(made.document).casefold()
    assert not [name for name in ("kenya", "peru", "mali", "jordan") if name in said]


def test_what_replaces_a_name_may_be_one_too(desk: Desk, directory: Directory) -> None:
    drafts = drafts_of(desk)
    drafts.draft_from_points(desk.meeting, PANEL)
    for found, _ in pack_export(desk.meeting, drafts, "panel-1", directory).undecided:
        desk.do(DecideName(found.name, found.sentence, "Chad" if found.who == "Peru" else "a country"))
    left = pack_export(desk.meeting, drafts, "panel-1", directory).undecided
    assert {found.who for found, _ in left} == {"Chad"}
    for found, _ in left:
        desk.do(DecideName(found.name, found.sentence))
    made = pack_export(desk.meeting, drafts, "panel-1", directory)
    assert made.undecided == ()
    assert "Chad" in text_document(made.document)


def test_what_was_read_out_is_what_goes_in(desk: Desk, directory: Directory) -> None:
    drafts = drafts_of(desk)
    drafts.delivered(PANEL, "# T\n\nAs it was said.\n")
    drafts.edit(PANEL, "# T\n\nAs it is now.\n")
    desk.running.working_texts.flush(desk.running.console.now(), at_once=True)
    for meeting, kept in ((desk.meeting, drafts), kept_drafts(desk.path, drafts.vocabulary)):
        made = pack_export(meeting, kept, "panel-1", directory)
        said = text_document(made.document)
        assert made.is_delivered
        assert "As it was said." in said
        assert "As it is now." not in said
