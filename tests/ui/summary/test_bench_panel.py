"""Searching, grouping, putting together and correcting, by keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from chairconsole.report.accounts.bench import GroupBy
from chairconsole.ui.summary.bench_panel import BenchPanel
from chairconsole.ui.summary.bench_rows import RowKind
from chairconsole.ui.summary.point_editor import PointEditor
from chairconsole.ui.widgets.key_button import KeyButton
from tests.ui.asked import answered
from tests.ui.meeting_room import Room
from tests.ui.noting import PRACTICES, Note
from tests.ui.summary.conftest import mark


def texts(bench: BenchPanel) -> list[str]:
    return [row.text.split("\n")[-1] for row in bench.list.rows() if row.kind is RowKind.POINT]


def test_one_searches_as_one_types(room: Room, bench: BenchPanel) -> None:
    room.press("Ctrl+F")
    room.write("fire")
    assert texts(bench) == ["Firewalls at borders"]
    room.press("Esc")
    assert len(texts(bench)) == 3


def suggestions(bench: BenchPanel) -> list[tuple[str, ...]]:
    return [one.points for one in bench.likeness._offers]


def test_a_suggestion_is_taken_up_by_a_key_only(room: Room, bench: BenchPanel) -> None:
    assert len(suggestions(bench)) == 1
    assert room.meeting.messages == {}
    room.press("Ctrl+M")
    assert len(room.meeting.messages) == 1


def test_all_suggestions_are_offered_in_any_language_also_those_to_join_a_message(
    room: Room, bench: BenchPanel, note: Note
) -> None:
    room.press("Ctrl+M")
    for word in ("visa", "drought", "slavery", "prison"):
        note("Mali", f"{word} xylophone")
        note("Peru", f"xylophone {word}")
    late = note("Chad", "datos por edad y sexo")
    assert len(suggestions(bench)) == 5
    while bench.likeness.offer.points != (late,):
        room.find(KeyButton, "next_likeness").click()
    room.press("Ctrl+M")
    (message,) = room.meeting.messages.values()
    assert late in message.points
    assert len(suggestions(bench)) == 4


def test_with_a_theme_chosen_only_its_suggestions_are_shown_and_with_a_text_typed_none(bench: BenchPanel) -> None:
    theme = bench._feed.meeting.session.rules.themes[0].id
    bench.choose_theme(theme)
    assert suggestions(bench) == []
    bench.choose_theme("")
    assert len(suggestions(bench)) == 1
    bench.field.setText("data")
    assert suggestions(bench) == []


def test_enter_opens_a_message_and_its_points_can_leave_it(room: Room, bench: BenchPanel) -> None:
    mark(room, bench, 3)
    room.press("Ctrl+M")
    bench.list.mark(1)
    bench.list.setFocus()
    room.press("Return")
    parts = [place for place, row in enumerate(bench.list.rows()) if row.kind is RowKind.PART]
    bench.list.mark(parts[0])
    room.press("Alt+Left")
    (message,) = room.meeting.messages.values()
    assert len(message.points) == 2


def test_enter_corrects_a_point(room: Room, bench: BenchPanel) -> None:
    mark(room, bench, 1)

    def correct(dialog: QDialog) -> None:
        assert isinstance(dialog, PointEditor)
        dialog.field.setPlainText("Data by age")
        room.press("Ctrl+Return", on=dialog.field)

    answered(lambda: room.press("Alt+E"), correct)
    assert "Data by age" in texts(bench)


def test_it_is_grouped_as_one_likes(room: Room, bench: BenchPanel) -> None:
    bench.group_by(GroupBy.DELEGATION)
    assert [row.text for row in bench.list.rows() if row.kind is RowKind.HEADING] == [
        "Mali \u00b7 1",
        "Peru \u00b7 1",
        "Sweden \u00b7 1",
    ]
    bench.choose_theme(room.meeting.session.rules.themes[PRACTICES].id)
    assert texts(bench) == []
    bench.choose_theme("")
    assert len(texts(bench)) == 3


def test_the_menu_holds_everything_that_can_be_done(room: Room, bench: BenchPanel) -> None:
    menu = room.find(type(bench._grouping), "points_menu").menu()
    assert {action.text() for action in menu.actions() if action.text()} >= {"Same message", "Star", "Merge"}
    assert bench.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_why_nothing_is_there_is_said(room: Room, bench: BenchPanel) -> None:
    bench.field.setText("xyzzy")
    assert "No point matches what is typed and chosen." in room.words()
    bench.field.clear()
    assert "No point matches what is typed and chosen." not in room.words()


def test_before_anything_is_noted_it_says_what_comes_here(room: Room) -> None:
    room.press("Alt+3")
    assert "No points yet: what is kept in the podium's notes is sorted here." in room.words()


def test_a_low_bench_asks_about_likenesses_beside_all_points_only(room: Room, bench: BenchPanel) -> None:
    room.screen.resize(1280, 500)
    room.settle()
    assert bench.likeness.isVisible()
    room.press("Alt+J")
    assert not bench.likeness.isVisible()
    room.press("Alt+B")
    assert not room.meeting.likenesses, "nothing is answered that nobody sees"
    room.screen.resize(1440, 900)
    room.settle()
    assert bench.likeness.isVisible()
