"""Undo and redo of a drafting, by keys on the page."""

from chairconsole.domain.events.draft_events import DraftReason, Purpose
from chairconsole.ui.summary.paper import Paper
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.ui.meeting_room import Room
from tests.ui.noting import Note

CONCLUDING = (Purpose.CONCLUDING, "panel-1")


def drafted_twice(room: Room, note: Note, summary: SummaryScreen) -> Paper:
    """The page of a draft that was made again, with a point more."""
    note("Mali", "detention must end")
    room.press("Alt+D")
    note("Peru", "visas must be cheaper")
    room.press("Alt+D")
    assert "visas" in summary.draft.paper.text()
    summary.draft.paper.setFocus()
    return summary.draft.paper


def test_what_an_undone_drafting_brought_comes_in_again(room: Room, note: Note, summary: SummaryScreen) -> None:
    paper = drafted_twice(room, note, summary)
    room.press("Ctrl+Z")
    assert "visas" not in paper.text()
    room.write("By hand. ")
    room.press("Alt+D")
    assert "visas" in paper.text()
    assert "By hand." in paper.text()


def test_what_is_undone_and_done_again_is_as_if_nothing_was(room: Room, note: Note, summary: SummaryScreen) -> None:
    paper = drafted_twice(room, note, summary)
    text, drafts = paper.text(), room.bridge.drafts
    made = drafts.generated_last(room.meeting, CONCLUDING)
    room.press("Ctrl+Z")
    assert drafts.generated_last(room.meeting, CONCLUDING) != made
    room.press("Ctrl+Shift+Z")
    assert paper.text() == text
    assert drafts.generated_last(room.meeting, CONCLUDING) == made
    room.press("Alt+D")
    assert paper.text() == text


def test_what_is_undone_of_ones_own_typing_keeps_no_version(room: Room, note: Note, summary: SummaryScreen) -> None:
    paper = drafted_twice(room, note, summary)
    reasons = [version.reason for version in room.meeting.drafts[CONCLUDING]]
    room.write("By hand. ")
    room.press("Ctrl+Z")
    assert "By hand." not in paper.text()
    assert [version.reason for version in room.meeting.drafts[CONCLUDING]] == reasons
    assert DraftReason.RESTORED not in reasons


def test_what_cannot_be_kept_is_told(room: Room, note: Note, summary: SummaryScreen) -> None:
    paper = drafted_twice(room, note, summary)
    room.lose_everything()
    room.press("Ctrl+Z")
    assert "visas" not in paper.text()
    assert "NOT DONE" in room.notice()
