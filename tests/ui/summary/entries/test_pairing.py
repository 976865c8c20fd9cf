"""Views that differ and short names, by keys."""

from PySide6.QtWidgets import QDialog

from chairconsole.domain.queries.pairs import differences
from chairconsole.ui.summary.bench_panel import BenchPanel
from chairconsole.ui.summary.entries.pair_questions import IssueQuestion, ShortNameQuestion
from tests.ui.asked import answered
from tests.ui.meeting_room import Room
from tests.ui.summary.conftest import mark, type_words


def test_two_marked_points_differ_on_an_issue(room: Room, bench: BenchPanel) -> None:
    mark(room, bench, 2)
    first, second = bench.list.marked_points()

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, IssueQuestion)
        type_words(dialog.field, "data")
        room.press("Return", on=dialog.field)

    answered(lambda: room.press("Alt+H"), answer)
    (found,) = differences(room.meeting)
    assert (found.sides, found.issue) == ((first, second), "data")
    assert sum("differs from" in row.text for row in bench.list.rows()) == 2
    room.press("Alt+Z")
    assert differences(room.meeting) == ()


def test_one_of_a_pair_is_enough_to_take_it_back(room: Room, bench: BenchPanel) -> None:
    mark(room, bench, 2)
    answered(lambda: room.press("Alt+H"), lambda dialog: room.press("Return", on=dialog.field))
    assert len(differences(room.meeting)) == 1
    mark(room, bench, 1)
    answered(lambda: room.press("Alt+H"), lambda dialog: room.press("Space", on=dialog.findChild(object, "take_back")))
    assert differences(room.meeting) == ()


def test_one_that_differs_from_nothing_is_said(room: Room, bench: BenchPanel) -> None:
    mark(room, bench, 1)
    room.press("Alt+H")
    assert "Mark two messages or points that differ" in room.notice()


def test_a_short_name_is_given_and_taken_away(room: Room, bench: BenchPanel) -> None:
    mark(room, bench, 1)
    (point,) = bench.list.marked_points()

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, ShortNameQuestion)
        type_words(dialog.field, "data")
        room.press("Return", on=dialog.field)

    answered(room.find_action("short_name").trigger, answer)
    assert room.meeting.points[point].short == "data"

    def clear(dialog: QDialog) -> None:
        room.press("Del", on=dialog.field)
        room.press("Return", on=dialog.field)

    answered(room.find_action("short_name").trigger, clear)
    assert room.meeting.points[point].short == ""
