"""Findings are marked on the page, as long as they are findings."""

from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.ui.meeting_room import Room
from tests.ui.noting import Note
from tests.ui.summary.checking.test_before_reading import type_draft


def marked(summary: SummaryScreen) -> list[str]:
    return [mark.cursor.selectedText() for mark in summary.draft.paper.extraSelections()]


def test_what_was_found_is_marked_where_it_stands(room: Room, note: Note, summary: SummaryScreen) -> None:
    type_draft(room, summary, "Data w/ maps & fees.")
    assert marked(summary) == ["w/", "&"]
    room.press("Alt+C")
    room.press("Return")
    assert marked(summary) == ["&"]


def test_a_finding_without_a_place_leaves_nothing_selected(room: Room, note: Note, summary: SummaryScreen) -> None:
    panel = type_draft(room, summary, "Data & fees.")
    for _ in panel.cards:
        room.press("Alt+C")
    assert panel.cards[-1].finding.place is None
    assert not summary.draft.paper.textCursor().hasSelection()
