"""The line above everything."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from chairconsole.control.opening import begin_rehearsal
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.ui.feed import Feed
from chairconsole.ui.shell.top_bar import RehearsalBanner, TopBar
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.plain_label import PlainLabel
from tests.desk import Desk
from tests.ui.meeting_room import Room


def words(room: Room) -> str:
    return room.words(room.screen.findChild(TopBar))


def test_it_tells_session_venue_mode_and_the_venues_time(room: Room) -> None:
    session = room.meeting.session
    assert session.title in words(room)
    assert session.venue.city in words(room)
    assert "LIVE" in words(room)
    assert "10:15:00" in words(room)
    room.wait(7)
    assert "10:15:07" in words(room)


def test_it_tells_where_the_record_is_and_when_it_was_written(room: Room) -> None:
    room.do(OpenBlock("panel-1"), after=5)
    room.wait(30)
    assert "on disk 10:15:05" in words(room)


def test_it_tells_how_far_behind_the_meeting_is(room: Room) -> None:
    room.do(OpenBlock("opening-1") if room.meeting.session.block("opening-1") else OpenBlock("panel-1"))
    room.wait(minutes=6)
    assert "min behind" in words(room)
    assert "\u25b2" in words(room)


def test_a_point_of_order_is_told_on_every_screen(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Kenya")
    room.press("F5")
    assert "Point of order" not in words(room)
    room.press("Ctrl+F4")
    assert "\u2691 Point of order" in words(room)
    room.press("F4")
    assert "Point of order" not in words(room)


def test_what_is_not_saved_is_counted(room: Room) -> None:
    room.lose_everything()
    room.bridge.go_on_unsaved(None)
    room.do(OpenBlock("panel-1"))
    assert "NOT SAVED" in words(room)


def test_a_rehearsal_says_so_from_edge_to_edge(tmp_path: Path, look: Look, qtbot: QtBot) -> None:
    desk = Desk(tmp_path)
    running = begin_rehearsal(desk.session, tmp_path / "practice.record", desk.machine)
    for console, said in ((desk.running.console, False), (running.console, True)):
        banner = RehearsalBanner(look, Feed(console))
        qtbot.addWidget(banner)
        assert banner.isVisibleTo(None) is said
        assert "Rehearsal" in banner.text()
    running.close()
    desk.close()


def test_the_drift_says_on_demand_what_it_is_about(room: Room) -> None:
    room.do(OpenBlock("panel-1"), after=6 * 60)
    room.press("F5")
    (badge,) = [label for label in room.labels(room.screen.findChild(TopBar)) if "behind" in label.text()]
    assert "Moderator" in badge.toolTip()
    assert "6 min behind" in badge.toolTip()
    assert "the block would end on time, 13:00" in badge.toolTip()


@pytest.mark.parametrize(("width", "venue"), [(1440, "Geneva"), (1920, "Geneva \u00b7 Palais des Nations, Room XIX")])
def test_a_venue_without_room_for_its_place_is_the_city(room: Room, width: int, venue: str) -> None:
    room.screen.resize(width, 900)
    room.settle()
    labels = [label for label in room.screen.findChild(TopBar).findChildren(PlainLabel) if label.isVisible()]
    assert venue in [label.text() for label in labels]
    assert [label.text() for label in labels if label.shown_text() != label.text()] == []


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720), (3840, 2160)])
def test_the_tabs_never_move_under_the_mouse(room: Room, size: tuple[int, int]) -> None:
    room.screen.resize(*size)
    room.in_discussion()
    room.wait_list("A delegation with a very long name that goes on and on", "Another one")
    room.press("F5")
    places = []
    for keys in ("Alt+1", "Alt+2", "Alt+3"):
        room.press(keys)
        room.settle()
        tab = room.find(KeyButton, "tab_show_record")
        places.append(tab.mapTo(room.screen, tab.rect().topLeft()).x())
    assert len(set(places)) == 1
