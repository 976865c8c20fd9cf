"""A moderator's pack on its way to a file."""

import pytest

from chairconsole.control.files.document_exports import kept_drafts
from chairconsole.control.files.pack_export import pack_export
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.note_commands import DecideName, KeepPoint, MakeMessage
from chairconsole.domain.commands.plan_commands import RenameSeat
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.events.draft_events import Attribution, Purpose
from chairconsole.domain.names.directory import Directory
from chairconsole.domain.queries.limits import seat_participant
from chairconsole.report.composing.generate import Choices
from chairconsole.report.document.document_text import text_document
from chairconsole.report.formats.moderators_pack import NOBODY_ELSE_NAMED, NOBODY_NAMED
from tests.control.conftest import drafts_of
from tests.desk import Desk, shipped_directory
from tests.domain.given import who
from tests.there import there

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
    assert made.document.opening == (NOBODY_NAMED,)
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


def test_a_name_that_was_kept_is_told_where_it_says_that_nobody_is_named(desk: Desk, directory: Directory) -> None:
    desk.do(RenameSeat("panel-1", "expert-1", "Ms. Ada Lovelace"))
    block = there(desk.meeting.block)
    desk.do(GiveFloor(seat_participant(desk.meeting.session, block, "expert-1"), seat="expert-1"))
    drafts = drafts_of(desk)
    drafts.draft_from_points(desk.meeting, PANEL)
    for found, _ in pack_export(desk.meeting, drafts, "panel-1", directory).undecided:
        desk.do(DecideName(found.name, found.sentence, "a country" if found.who == "Peru" else None))
    document = pack_export(desk.meeting, drafts, "panel-1", directory).document
    said = text_document(document)
    assert all(name in said for name in ("Kenya", "Lovelace"))
    assert "Peru" not in said
    (told,) = document.opening
    assert told.startswith("Kept in the text below, although it may name somebody: ")
    assert all(name in told for name in ("Kenya", "Ada Lovelace"))
    assert "Peru" not in told
    assert told.endswith(f". {NOBODY_ELSE_NAMED}")
    assert NOBODY_NAMED not in said


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
