"""What windows look at: one instant for all, told when the meeting or the time goes on."""

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.ui.feed import INTERVAL_MS, Feed
from tests.ui.meeting_room import Room


def test_a_tick_takes_the_present_instant_once(room: Room) -> None:
    instants = []
    room.feed.ticked.connect(lambda: instants.append(room.feed.now))
    before = room.feed.now
    room.desk.time.advance(seconds=3)
    assert room.feed.now == before, "nothing goes on between ticks"
    room.feed.tick()
    assert instants == [room.feed.now]
    assert (room.feed.now.at - before.at).total_seconds() == 3


def test_the_forecast_goes_on_with_whole_seconds(room: Room) -> None:
    room.do(OpenBlock("panel-1"))
    first = room.feed.forecast
    room.wait(0.1)
    assert room.feed.forecast is first
    room.wait(1)
    assert room.feed.forecast is not first
    assert room.feed.forecast.now == room.feed.now


def test_a_change_is_told_with_the_new_meeting(room: Room) -> None:
    seen = []
    room.feed.changed.connect(lambda: seen.append(room.feed.meeting.block_id))
    room.do(OpenBlock("panel-1"))
    assert seen == ["panel-1"]
    assert room.feed.forecast.block is not None


def test_times_are_those_of_the_venue(room: Room) -> None:
    assert f"{room.feed.venue_time(room.feed.now.at):%H:%M}" == "10:15"


def test_the_timer_ticks_while_it_runs_and_not_after(room: Room, qtbot: QtBot) -> None:
    feed = Feed(room.desk.running.console, room.screen)
    timer = feed.findChild(QTimer)
    assert timer is not None
    assert timer.interval() == INTERVAL_MS
    assert not timer.isActive()
    with qtbot.waitSignal(feed.ticked):
        feed.start()
    feed.stop()
    assert not timer.isActive()


def test_it_owns_the_one_timer(room: Room) -> None:
    timers = [timer for part in (room.screen, room.feed, room.bridge) for timer in part.findChildren(QTimer)]
    assert timers == room.feed.findChildren(QTimer)
    assert isinstance(room.feed, QObject)
