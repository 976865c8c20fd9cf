"""What the keys do with the marked messages and points."""

from chairconsole.domain.events.point_events import PointMark
from chairconsole.domain.meeting.state import Meeting
from chairconsole.ui.summary.bench_panel import BenchPanel
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
