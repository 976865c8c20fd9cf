"""What goes out of a draft besides the draft itself."""

from chairconsole.report.draft.reading_copy import ReadingCopy
from chairconsole.ui.summary.delivery.draft_files import DraftFiles
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.ui.asked import answered
from tests.ui.meeting_room import Room
from tests.ui.noting import Note
from tests.ui.summary.test_draft_export import wanted, with_a_name


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
