"""The views of the bench: all points, those in the draft, those left out and why."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.commands.note_commands import ChooseDraftLanguage, MakeMessage
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.ui.summary.bench_panel import BenchPanel
from chairconsole.ui.summary.bench_rows import Deed, RowKind
from chairconsole.ui.summary.entries.bench_views import View
from chairconsole.ui.summary.point_editor import PointEditor
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.ui.asked import answered
from tests.ui.meeting_room import Room
from tests.ui.noting import Note
from tests.ui.summary.conftest import settle

SPANISH = "ampliar las v\u00edas regulares de migraci\u00f3n para los trabajadores"


def texts(bench: BenchPanel) -> list[list[str]]:
    """The lines of each point without who said it; what is left out has its text first, then the reason."""
    rows = [(row, row.text.split("\n")) for row in bench.list.rows() if row.kind is RowKind.POINT]
    return [[lines[0], lines[1].partition(" \u00b7 ")[2]] if row.is_left_out else lines[1:] for row, lines in rows]


def labels(bench: BenchPanel) -> list[str]:
    return [tab.label() for tab in bench.views.tabs.values()]


def test_one_key_shows_what_is_left_out_with_the_reason_and_all_points_again(
    room: Room, note: Note, summary: SummaryScreen
) -> None:
    bench = summary.bench
    note("Mali", "detention of children must end")
    note("Peru", SPANISH)
    room.press("Alt+D")
    settle(summary)
    assert labels(bench) == ["All 2", "In the draft 1", "Left out 1"]
    room.press("Alt+J")
    assert texts(bench) == [[SPANISH, "noted in another language"]]
    assert bench.list.marked()[0].text.split("\n")[0] == SPANISH
    note("Chad", "visas are costly")
    assert texts(bench)[-1] == ["visas are costly", "comes in when drafted again"]
    room.press("Alt+F")
    assert texts(bench)[-1] == ["visas are costly", "late: the text is locked"]
    room.press("Alt+J")
    assert len(texts(bench)) == 3


def test_what_is_put_in_leaves_the_view_and_what_is_taken_out_is_in_it(
    room: Room, note: Note, summary: SummaryScreen
) -> None:
    bench, paper = summary.bench, summary.draft.paper
    note("Peru", SPANISH)
    note("Mali", "detention of children must end")
    room.press("Alt+D")
    room.press("Alt+J")
    room.press("Alt+Right")
    settle(summary)
    assert texts(bench) == []
    assert "Every point is in the draft." in room.words(bench)
    paper.setFocus()
    room.press("Ctrl+A")
    room.write("Words of one's own.")
    settle(summary)
    assert [lines[-1] for lines in texts(bench)] == ["noted in another language", "taken out by hand"]


def test_a_click_chooses_a_view(room: Room, note: Note, summary: SummaryScreen) -> None:
    bench = summary.bench
    note("Peru", SPANISH)
    note("Mali", "detention of children must end")
    room.press("Alt+D")
    settle(summary)
    bench.views.tabs[View.IN_DRAFT].click()
    assert [lines[0] for lines in texts(bench)] == ["detention of children must end"]
    bench.views.tabs[View.LEFT_OUT].click()
    assert [lines[0] for lines in texts(bench)] == [SPANISH]
    room.do(ChooseDraftLanguage(Purpose.CONCLUDING, "panel-1", Language.SPANISH))
    room.press("Alt+D")
    settle(summary)
    assert [lines[0] for lines in texts(bench)] == ["detention of children must end"]
    bench.views.tabs[View.ALL].click()
    assert len(texts(bench)) == 2


def test_the_view_of_late_points_gives_way_to_another(room: Room, note: Note, summary: SummaryScreen) -> None:
    bench = summary.bench
    note("Mali", "detention of children must end")
    room.press("Alt+D")
    room.press("Alt+F")
    note("Peru", "visas are costly")
    room.press("Alt+Y")
    assert not any(tab.isChecked() for tab in bench.views.tabs.values())
    bench.views.tabs[View.ALL].click()
    assert len(texts(bench)) == 2
    room.press("Alt+Y")
    assert [lines[0] for lines in texts(bench)] == ["visas are costly"]


def test_enter_and_the_button_put_in_for_good_and_the_mark_goes_on(
    room: Room, note: Note, summary: SummaryScreen
) -> None:
    bench, paper = summary.bench, summary.draft.paper
    note("Mali", "detention of children must end")
    room.press("Alt+D")
    for text in ("visas are costly", "fees are too high", "\u201cwe are all migrants\u201d"):
        note("Peru", text)
    room.press("Alt+J")
    settle(summary)
    room.press("Return")
    settle(summary)
    assert [lines[0] for lines in texts(bench)] == ["fees are too high", "\u201cwe are all migrants\u201d"]
    assert bench.list.marked_points() == bench.list.rows()[1].points
    place = bench.list.visualRect(bench.list.rows_model.index(2, 0))
    button = bench.list._delegate.button_place(bench.list.rows()[2], place)
    QTest.mouseClick(bench.list.viewport(), Qt.MouseButton.LeftButton, pos=button.center().toPoint())
    settle(summary)
    assert "migrants" in paper.text()
    room.press("Alt+D")
    settle(summary)
    assert texts(bench) == []
    room.wait(2)
    text = paper.text()
    room.restart()
    room.press("Alt+3")
    again = room.screen.findChild(SummaryScreen)
    assert again.draft.paper.text() == text
    room.press("Alt+D")
    assert "migrants" in again.draft.paper.text()


def test_what_is_noted_in_another_language_is_written_anew(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Peru", SPANISH)
    note("Mali", "detention of children must end")
    room.press("Alt+D")
    room.press("Alt+J")
    settle(summary)
    assert summary.bench.list.marked()[0].deed is Deed.TRANSLATE

    def translate(dialog: QDialog) -> None:
        assert isinstance(dialog, PointEditor)
        dialog.field.setPlainText("more regular pathways for workers")
        room.press("Ctrl+Return", on=dialog.field)

    answered(lambda: room.press("Return"), translate)
    assert texts(summary.bench) == [["more regular pathways for workers", "comes in when drafted again"]]


def test_a_message_that_is_left_out_is_put_in_whole(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "detention of children must end")
    room.press("Alt+D")
    points = tuple(note(who, "data by age and sex") for who in ("Peru", "Chad"))
    room.do(MakeMessage(points))
    room.press("Alt+J")
    settle(summary)
    assert summary.bench.list.marked()[0].text.startswith("data by age and sex\n2 speakers \u00b7 ")
    room.press("Return")
    assert "[[m:" in summary.draft.paper.text()
