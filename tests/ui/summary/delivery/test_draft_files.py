"""What goes out of a draft besides the draft itself."""

from chairconsole.report.document.document_text import text_document
from chairconsole.report.draft.reading_copy import ReadingCopy
from chairconsole.ui.summary.delivery.draft_files import DraftFiles
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.ui.asked import answered
from tests.ui.meeting_room import Room
from tests.ui.noting import Note
from tests.ui.summary.test_draft_export import wanted, with_a_name


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
