"""The views of the bench: all points, those in the draft, those left out and why."""

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.commands.note_commands import ChooseDraftLanguage
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.ui.summary.bench_panel import BenchPanel
from chairconsole.ui.summary.bench_rows import RowKind
from chairconsole.ui.summary.entries.bench_views import View
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.ui.meeting_room import Room
from tests.ui.noting import Note
from tests.ui.summary.conftest import settle

SPANISH = "ampliar las v\u00edas regulares de migraci\u00f3n para los trabajadores"


def texts(bench: BenchPanel) -> list[list[str]]:
    """The lines of each point after who said it."""
    return [row.text.split("\n")[1:] for row in bench.list.rows() if row.kind is RowKind.POINT]


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
    assert texts(bench) == [[SPANISH, "\u2298 noted in another language"]]
    assert bench.list.marked()[0].text.split("\n")[1] == SPANISH
    note("Chad", "visas are costly")
    assert texts(bench)[-1] == ["visas are costly", "\u2298 comes in when drafted again"]
    room.press("Alt+F")
    assert texts(bench)[-1] == ["visas are costly", "\u2298 late: the text is locked"]
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
    assert [lines[-1] for lines in texts(bench)] == ["\u2298 noted in another language", "\u2298 taken out by hand"]


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
