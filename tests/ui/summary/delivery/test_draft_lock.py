"""The lock: no sentence changes by itself, later points wait and are taken in one by one."""

from chairconsole.domain.events.draft_events import Attribution, Purpose
from chairconsole.ui.summary.bench_panel import BenchPanel
from chairconsole.ui.summary.bench_rows import RowKind
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.ui.meeting_room import Room
from tests.ui.noting import PRACTICES, Note
from tests.ui.summary.conftest import settle

CONCLUDING = (Purpose.CONCLUDING, "panel-1")


def texts(bench: BenchPanel) -> list[str]:
    return [row.text.split("\n")[1] for row in bench.list.rows() if row.kind is RowKind.POINT]


def test_one_key_locks_the_text_and_unlocks_it(room: Room, note: Note, summary: SummaryScreen) -> None:
    room.press("Alt+F")
    assert "no text to lock" in room.notice()
    note("Mali", "one")
    room.press("Alt+D")
    before = summary.draft.paper.text()
    room.press("Alt+F")
    assert "Text locked" in room.words(summary.draft)
    assert room.button("lock").label() == "Unlock the text"
    note("Peru", "two", PRACTICES)
    room.press("Alt+D")
    assert "is locked since" in room.notice()
    summary.draft.choose(Attribution.FULL)
    assert summary.draft.paper.text() == before
    assert "1 late point" in room.words(summary.draft)
    room.press("Alt+F")
    assert "Text locked" not in room.words(summary.draft)
    room.press("Alt+D")
    assert "two" in summary.draft.paper.text()


def test_a_locked_text_is_edited_by_hand_and_locked_still_after_a_restart(
    room: Room, note: Note, summary: SummaryScreen
) -> None:
    note("Mali", "one")
    room.press("Alt+D")
    room.press("Alt+F")
    summary.draft.paper.setFocus()
    room.press("Ctrl+End")
    room.write(" By hand.")
    room.wait(1.2)
    room.restart()
    room.press("Alt+3")
    shown = room.screen.findChild(SummaryScreen)
    assert "By hand." in shown.draft.paper.text()
    assert "Text locked" in room.words(shown.draft)


def test_late_points_are_shown_and_taken_in_one_by_one(room: Room, note: Note, summary: SummaryScreen) -> None:
    room.press("Alt+Y")
    assert "No point is late" in room.notice()
    note("Mali", "one")
    note("Chad", "other theme", PRACTICES)
    room.press("Alt+D")
    room.press("Alt+F")
    note("Peru", "two")
    note("Ghana", "three", PRACTICES)
    assert room.button("late_points").label() == "2 late points"
    room.press("Alt+Y")
    assert texts(summary.bench) == ["two", "three"]
    assert "two" in summary.bench.list.marked()[0].text.split("\u2192")[1]
    room.press("Alt+Right")
    settle(summary)
    assert texts(summary.bench) == ["three"]
    assert summary.bench.list.marked()[0].text.split("\n")[1] == "three"
    text = summary.draft.paper.text()
    assert text.index("two") < text.index("other theme"), "beside what has its theme"
    room.press("Alt+Right")
    settle(summary)
    assert not room.button("late_points").isVisible()
    assert len(texts(summary.bench)) == 4, "all points again"


def test_locking_is_the_main_button_shortly_before_the_remarks(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "one")
    room.press("Alt+D")
    assert room.button("lock").variant() == "normal"
    ahead = room.feed.forecast.block
    assert ahead is not None
    room.wait(ahead.floor_left.total_seconds() - 4 * 60)
    assert room.button("lock").variant() == "primary"
    assert room.button("draft").variant() == "normal"
    room.press("Alt+F")
    assert room.button("lock").variant() == "normal"


def test_what_cannot_be_kept_is_not_locked(room: Room, note: Note, summary: SummaryScreen) -> None:
    summary.draft.paper.setFocus()
    room.write("Words")
    room.lose_everything()
    room.press("Alt+F")
    assert room.meeting.draft_state(CONCLUDING).locked is None
    assert "Text locked" not in room.words(summary.draft)
    assert "NOT DONE" in room.notice()
