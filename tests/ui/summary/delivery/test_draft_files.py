"""A draft on its way to a file: itself, its reading copy, a moderator's pack."""

from chairconsole.domain.events.draft_events import Attribution, DraftReason
from chairconsole.report.document.document_text import text_document
from chairconsole.report.draft.reading_copy import ReadingCopy
from chairconsole.ui.summary.checking.names_question import NamesQuestion
from chairconsole.ui.summary.delivery.draft_files import DraftFiles
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.there import there
from tests.ui.asked import answered
from tests.ui.meeting_room import Room
from tests.ui.noting import Note
from tests.ui.summary.conftest import wanted


def with_a_name(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "agrees with Peru on visas")
    room.press("Alt+D")


def test_a_name_in_a_text_is_replaced_before_nobody_is_named(room: Room, note: Note, summary: SummaryScreen) -> None:
    with_a_name(room, note, summary)
    found = wanted(room)

    def replace(question: object) -> None:
        assert isinstance(question, NamesQuestion)
        question.field.setText("a neighbour")
        room.press("Return", on=question.field)

    answered(lambda: room.press("Alt+X"), replace)
    room.press("Alt+X")
    (saved,) = found
    assert "Peru" not in text_document(saved.document)
    assert "agreed with a neighbour on visas" in text_document(saved.document)
    assert "a neighbour" in summary.draft.paper.text()
    assert "[[p:" in summary.draft.paper.text()
    room.press("Alt+X")
    assert len(found) == 2, "what was decided is not asked again"


def test_a_name_that_is_kept_stays(room: Room, note: Note, summary: SummaryScreen) -> None:
    with_a_name(room, note, summary)
    found = wanted(room)
    answered(lambda: room.press("Alt+X"), lambda question: room.press("Ctrl+Return", on=question.field))
    room.press("Alt+X")
    assert "Peru" in text_document(found[0].document)


def test_of_two_names_in_a_sentence_one_is_kept_and_one_replaced_at_once(
    room: Room, note: Note, summary: SummaryScreen
) -> None:
    note("Mali", "agrees with Peru and Kenya on visas")
    room.press("Alt+D")
    found = wanted(room)

    def keep_one(question: NamesQuestion) -> None:
        room.press("Ctrl+Return", on=question.field)
        room.press("Return", on=question.field)

    answered(lambda: room.press("Alt+X"), keep_one)
    room.press("Alt+X")
    (saved,) = found
    assert "agreed with Peru and one country on visas" in " ".join(text_document(saved.document).split())


def test_an_undecided_name_keeps_the_draft_from_being_saved(room: Room, note: Note, summary: SummaryScreen) -> None:
    with_a_name(room, note, summary)
    found = wanted(room)
    before = summary.draft.paper.text()
    answered(lambda: room.press("Alt+X"), lambda question: None)
    assert found == []
    assert "undecided" in room.notice()
    assert summary.draft.paper.text() == before


def test_where_everybody_is_named_nothing_is_asked_and_the_file_says_so(
    room: Room, note: Note, summary: SummaryScreen
) -> None:
    with_a_name(room, note, summary)
    summary.draft.choose(Attribution.FULL)
    found = wanted(room)
    room.press("Alt+X")
    room.press("Alt+X")
    (saved,) = found
    assert "Mali" in text_document(saved.document)
    assert saved.document.opening


def test_what_was_saved_is_kept_as_a_version(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "visas")
    room.press("Alt+D")
    found = wanted(room)
    room.press("Alt+X")
    assert found == []
    assert "to look at before reading. Press again" in room.notice()
    room.press("Alt+X")
    found[0].done()
    assert room.meeting.drafts[there(summary.draft._draft)][-1].reason is DraftReason.EXPORTED


def test_esc_takes_away_what_asks_to_press_again(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "visas")
    room.press("Alt+D")
    room.press("Alt+X")
    assert "Press again" in room.notice()
    room.press("Esc")
    assert room.notice() == ""


def test_an_empty_draft_is_not_saved(room: Room, note: Note, summary: SummaryScreen) -> None:
    found = wanted(room)
    room.press("Alt+X")
    assert found == []
    assert "nothing to export" in room.notice()


def test_a_moderators_pack_asks_about_names_and_has_none(room: Room, note: Note, summary: SummaryScreen) -> None:
    with_a_name(room, note, summary)
    found = wanted(room)
    answered(lambda: room.find_action("moderators_pack").trigger(), lambda question: None)
    assert found == []
    assert "undecided" in room.notice()

    def replace(question: object) -> None:
        for _ in range(len(question._names)):  # type: ignore[attr-defined]
            room.press("Return", on=question.field)  # type: ignore[attr-defined]

    answered(lambda: room.find_action("moderators_pack").trigger(), replace)
    assert found == []
    assert "to look at before reading" in room.notice()
    room.find_action("moderators_pack").trigger()
    assert found[0].name == "Panel 1 \u00b7 moderator’s pack"
    said = text_document(found[0].document).casefold()
    assert "on visas" in said
    assert "peru" not in said
    assert "mali" not in said


def test_a_reading_copy_has_the_draft_without_names_too(room: Room, note: Note, summary: SummaryScreen) -> None:
    with_a_name(room, note, summary)
    found = wanted(room)
    assert isinstance(summary.draft.files, DraftFiles)
    answered(summary.draft.files.save_reading_copy, lambda question: None)
    assert found == []
    answered(summary.draft.files.save_reading_copy, lambda question: room.press("Return", on=question.field))
    summary.draft.files.save_reading_copy()
    (copy,) = [one.document for one in found]
    assert isinstance(copy, ReadingCopy)
    said = " ".join(part.text for part in copy.parts)
    assert "on visas" in said
    assert "Peru" not in said
