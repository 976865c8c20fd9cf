"""The timeline on the screen: true for the meeting and the minute, and told to whoever does not see it."""

from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.report.accounts.timeline import days_of
from chairconsole.ui.record.timeline_view import TimelineView
from chairconsole.ui.theme import Look
from tests.ui.meeting_room import Room


def shown(room: Room, look: Look) -> TimelineView:
    view = TimelineView(look, room.feed, room.screen)
    view.resize(1200, 660)
    view.show()
    return view


def test_it_follows_the_meeting_and_the_minute(room: Room, look: Look) -> None:
    view = shown(room, look)
    assert "Timeline" in view.accessibleName()
    assert "now 10:15" in view.accessibleDescription()
    room.do(OpenBlock("panel-1"))
    assert "Panel 1: Human rights of all migrants: planned 10:15\u201313:00, \u25b6" in view.accessibleDescription()
    before = view.timeline
    room.wait(20)
    assert view.timeline is before
    room.wait(60)
    assert "now 10:16" in view.accessibleDescription()
    view.grab()


def test_what_is_not_seen_is_not_drawn_anew_until_it_is(room: Room, look: Look) -> None:
    view = shown(room, look)
    view.hide()
    before = view.timeline
    room.do(OpenBlock("panel-1"))
    assert view.timeline is before
    view.show()
    assert view.timeline is not before
    assert [row.block for row in view.timeline.rows if row.goes_on] == ["panel-1"]


def test_another_day_can_be_shown(room: Room, look: Look) -> None:
    view = shown(room, look)
    second = days_of(room.meeting)[1]
    view.show_day(second)
    assert view.timeline.date == second
    view.show_day(None)
    assert view.timeline.date == days_of(room.meeting)[0]


def test_it_can_be_read_on_a_small_screen(room: Room, look: Look) -> None:
    view = shown(room, look)
    assert view.minimumSizeHint().height() < 600
    assert view.sizeHint().height() >= view.minimumSizeHint().height()
