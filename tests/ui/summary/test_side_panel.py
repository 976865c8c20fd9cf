"""What the draft is for, and the themes with their counts."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.ui.summary.side_list import SideButton
from chairconsole.ui.summary.side_panel import panel_at_hand, panels_of
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.there import there
from tests.ui.meeting_room import Room
from tests.ui.noting import Note


def test_the_drafts_of_the_panel_at_hand_are_offered(room: Room, note: Note, summary: SummaryScreen) -> None:
    drafts = room.words(summary.side.drafts).split("\n")
    assert len(drafts) == 5
    assert drafts[:2] == ["Concluding 7:00", "Perspective 15:00"]
    assert drafts[4] == "Written summary"
    assert summary.side.draft == (Purpose.CONCLUDING, "panel-1")


def test_each_draft_has_one_line_also_in_the_smallest_window(room: Room, note: Note, summary: SummaryScreen) -> None:
    room.screen.resize(1280, 650)
    room.settle()
    heights = {button.height() for button in summary.side.drafts.findChildren(SideButton)}
    assert len(heights) == 1
    assert heights == {summary.side.themes.findChildren(SideButton)[0].height()}


def test_themes_have_their_counts(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "one")
    note("Peru", "two", None)
    labels = room.words(summary.side.themes).split("\n")
    assert labels[0] == "All points 2"
    assert "Data 1" in labels
    QTest.mouseClick(summary.side.themes.findChildren(SideButton)[5], Qt.MouseButton.LeftButton)
    assert [row.text.split("\n")[-1] for row in summary.bench.list.rows()[1:]] == ["one"]


def test_another_panel_has_its_own_drafts(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "one")
    second = panels_of(room.meeting)[1].id
    summary.side.look_at_panel(second)
    assert summary.side.draft == (Purpose.CONCLUDING, second)
    assert there(summary.draft.draft).block == second
    assert room.words(summary.side.themes).split("\n")[0] == "All points 0"


def test_the_whole_session_is_looked_at_for_the_conclusions(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "one")
    QTest.mouseClick(summary.side.drafts.findChildren(SideButton)[3], Qt.MouseButton.LeftButton)
    assert summary.side.draft == (Purpose.MAIN_CONCLUSIONS, None)
    assert room.words(summary.side.themes).split("\n")[0] == "All points 1"


def test_between_panels_the_last_one_is_at_hand(room: Room) -> None:
    panels = panels_of(room.meeting)
    assert panel_at_hand(room.meeting) == panels[0].id
    room.do(OpenBlock(panels[1].id))
    assert panel_at_hand(room.meeting) == panels[1].id
