"""What the keys do with the marked messages and points."""

from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.events.point_events import PointMark
from chairconsole.domain.meeting.state import Meeting
from chairconsole.ui.summary.bench_panel import BenchPanel
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.ui.meeting_room import Room
from tests.ui.noting import DATA, PRACTICES
from tests.ui.summary.conftest import mark


def themes_of(meeting: Meeting, text: str) -> tuple[str, ...]:
    return next(point.themes for point in meeting.points.values() if point.text == text)


def test_one_key_makes_a_message_and_another_takes_it_apart(room: Room, bench: BenchPanel) -> None:
    mark(room, bench, 2)
    room.press("Ctrl+M")
    (message,) = room.meeting.messages.values()
    assert len(message.points) == 2
    bench.list.mark(1)
    room.press("Alt+Left")
    assert room.meeting.messages == {}


def test_a_point_joins_a_marked_message(room: Room, bench: BenchPanel) -> None:
    mark(room, bench, 2)
    room.press("Ctrl+M")
    mark(room, bench, 2)
    room.press("Ctrl+M")
    (message,) = room.meeting.messages.values()
    assert len(message.points) == 3


def test_one_point_alone_is_no_message(room: Room, bench: BenchPanel) -> None:
    room.press("Alt+B")
    mark(room, bench, 1)
    room.press("Ctrl+M")
    assert room.meeting.messages == {}
    assert "Mark two points" in room.notice()


def test_theme_keys_switch_the_themes_of_what_is_marked(room: Room, bench: BenchPanel) -> None:
    themes = [theme.id for theme in room.meeting.session.rules.themes]
    mark(room, bench, 1)
    room.press("Ctrl+7")
    assert themes_of(room.meeting, "Data by age and sex") == (themes[DATA], themes[PRACTICES])
    room.press("Ctrl+5")
    assert themes_of(room.meeting, "Data by age and sex") == (themes[PRACTICES],)


def test_star_attribution_and_mistake(room: Room, bench: BenchPanel) -> None:
    mark(room, bench, 1)
    point = bench.list.marked_points()[0]
    room.press("Alt+S")
    room.press("Alt+A")
    assert set(room.meeting.points[point].marks) == {PointMark.STAR, PointMark.NOT_FOR_ATTRIBUTION}
    room.press("Alt+S")
    assert room.meeting.points[point].marks == (PointMark.NOT_FOR_ATTRIBUTION,)
    room.press("Alt+Del")
    assert point not in room.meeting.points
    room.press("Alt+Z")
    assert point in room.meeting.points
    room.press("Alt+Shift+Z")
    assert point not in room.meeting.points


def test_nothing_marked_is_said(room: Room, bench: BenchPanel) -> None:
    room.press("Alt+S")
    assert "Mark a point first" in room.notice()


def test_a_new_message_is_marked_and_so_is_one_that_a_point_joins(room: Room, bench: BenchPanel) -> None:
    mark(room, bench, 2)
    room.press("Ctrl+M")
    (message,) = room.meeting.messages
    assert [row.message for row in bench.list.marked()] == [message]
    room.press("Alt+S")
    mark(room, bench, 2)
    room.press("Ctrl+M")
    assert [row.message for row in bench.list.marked()] == [message]
    assert len(room.meeting.points_in(room.meeting.messages[message])) == 3


def test_a_likeness_that_is_refused_is_offered_no_more(room: Room, bench: BenchPanel) -> None:
    assert bench.likeness.isVisible()
    room.press("Alt+B")
    assert not bench.likeness.isVisible()
    assert set(room.meeting.likenesses.values()) == {False}
    room.press("Alt+B")
    assert "Nothing is suggested" in room.notice()
    room.press("Alt+Z")
    assert bench.likeness.isVisible()


def test_likenesses_between_panels_are_confirmed_beside_a_draft_of_the_session(
    room: Room, bench: BenchPanel, summary: SummaryScreen
) -> None:
    room.press("Alt+B")
    room.do(OpenBlock("panel-2"), after=60)
    room.do(KeepPoint("Firewalls at all borders", (), None), after=60)
    summary.draft.open((Purpose.MAIN_CONCLUSIONS, None))
    summary.bench.look_at(None)
    assert "Panel 2  Firewalls at all borders" in room.words(bench.likeness)
    room.press("Ctrl+M")
    assert list(room.meeting.likenesses.values()).count(True) == 1
    assert not bench.likeness.isVisible()
    assert room.meeting.messages == {}
    row = next(row for row in bench.list.rows() if "\nFirewalls at all" in row.text)
    assert row.text.split("\n")[-1] == "\u2248 Panel 1 \u00b7 Firewalls at borders"
