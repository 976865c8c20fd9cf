"""Everything scales with the height, and both windows show the same second."""

import datetime as dt
import random
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from chairconsole.control.saving import Place, Saving
from chairconsole.domain.commands.agenda_commands import CloseBlock, OpenBlock
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.proceedings_commands import (
    RaisePointOfOrder,
    RuleOnPointOfOrder,
    SetRoomNotice,
    SuspendMeeting,
    SwitchSegment,
)
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.ui.room.room_view import Blank, RoomView
from chairconsole.ui.room.room_window import RoomWindow
from chairconsole.ui.widgets.countdown_digits import CountdownDigits
from chairconsole.ui.widgets.fitted_label import FittedLabel
from chairconsole.ui.widgets.progress_bar import ProgressBar
from tests.there import there
from tests.ui.meeting_room import Delegation, Room

WORD = "Zanzibar"
LONG_NAMES = (
    "Philippines",
    "Democratic People's Republic of Korea",
    "United Kingdom of Great Britain and Northern Ireland",
)
PRIVATE = (WORD, "behind", "memory", "saved", "on disk", "times before", "first time", "pace", "fit", "room for")


def places(view: RoomView) -> list[tuple[float, ...]]:
    """Return the place of each part, in parts of the height."""
    parts = [part for part in view.findChildren(QWidget) if part.parent() is view]
    rects = [part.geometry() for part in parts]
    return [tuple(edge / view.height() for edge in (rect.x(), rect.y(), rect.width(), rect.height())) for rect in rects]


def test_every_size_shows_the_same_picture(room: Room, delegation: Delegation) -> None:
    room.lead(OpenBlock("panel-1"))
    room.lead(GiveFloor(delegation("Philippines")), after=2)
    view = RoomView(room.look, room.feed)
    view.show()
    wanted: list[tuple[float, ...]] = []
    for width, height in ((3840, 2160), (1920, 1080), (1280, 720), (800, 450)):
        view.resize(width, height)
        found = places(view)
        wanted = wanted or found
        for one, other in zip(wanted, found, strict=True):
            assert one == pytest.approx(other, abs=1.6 / 450)
        sizes = [label.shown_size() / height for label in view.findChildren(FittedLabel) if label.text()]
        assert min(sizes) > 0.03, "readable from the last row"


@pytest.mark.parametrize("size", [(1920, 1080), (800, 450), (1024, 768), (3440, 1440), (600, 900)])
@pytest.mark.parametrize("name", LONG_NAMES)
def test_names_are_whole_and_nothing_overlaps(
    room: Room, delegation: Delegation, size: tuple[int, int], name: str
) -> None:
    room.lead(OpenBlock("panel-1"))
    room.lead(GiveFloor(delegation(name), delegation("European Union")), after=2)
    view = RoomView(room.look, room.feed)
    view.resize(*size)
    view.show()
    labels = {label.text(): label for label in view.findChildren(FittedLabel) if label.text()}
    assert " ".join(labels[name].shown_lines()) == name
    assert labels["for the European Union"].toolTip() == ""
    digits = view.findChild(CountdownDigits)
    for label in labels.values():
        assert not label.geometry().intersects(digits.geometry()), label.text()
        assert view.rect().contains(label.geometry())


def test_both_windows_show_the_same_second(room: Room, display: RoomWindow, delegation: Delegation) -> None:
    room.do(OpenBlock("panel-1"))
    room.do(GiveFloor(delegation("Chad")), after=2)
    chance = random.Random(4)  # noqa: S311 - delays of a timer
    in_room = display.view.findChild(CountdownDigits)
    seen: list[tuple[str, str]] = []
    room.feed.ticked.connect(lambda: seen.append((in_room.text(), room.digits().text())))
    for _ in range(400):
        # Time goes on between the tick and whatever is painted after it.
        room.wait(chance.uniform(0.001, 2.5))
        room.desk.time.advance(seconds=chance.uniform(0, 2))
        display.view.show_meeting()
        assert in_room.text() == room.digits().text()
    assert len(seen) == 400
    assert all(one == other for one, other in seen)
    assert len(set(seen)) > 200


def test_no_state_shows_what_is_not_for_the_room(
    room: Room,
    display: RoomWindow,
    read: Callable[[], str],
    delegation: Delegation,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def look(*wanted: str) -> None:
        room.feed.refresh()
        words = read()
        for text in wanted:
            assert text in words, f"{text} in {words}"
        for text in PRIVATE:
            assert text not in words, f"{text} in {words}"

    def note() -> None:
        """Keep a point, and leave another half typed."""
        speech = room.meeting.latest_speech()
        room.do(KeepPoint(f"{WORD} figures", ("data",), speech.id if speech else None))
        room.note.setPlainText(f"{WORD} again")
        room.field.setText(WORD)

    note()
    look("First informal thematic session", "Begins 10:00")
    room.press("F5", on=room.screen)
    note()
    look("Opening Segment", "Now")
    room.press("F5", on=room.screen)
    note()
    look("Co-facilitators", "Has the floor", "Speaking")
    room.wait(minutes=30)
    look("Co-facilitators", "Time is over", "+")
    room.do(OpenBlock("panel-1"))
    look("Panel 1", "Human rights of all migrants", "Next  Moderator")
    for _ in range(5):
        room.press("F5", on=room.screen)
        note()
        look("Panel 1 \u00b7 Human rights of all migrants")
    look("The floor is open", "Spoke last", "Expert 3")
    names = ("Philippines", "Germany", "Brazil", "Chad")
    room.do(AddRequests(tuple(NewRequest(delegation(name)) for name in names)))
    room.press("F5", on=room.screen)
    note()
    look("Philippines", "Has the floor", "Germany", "Brazil", "1 more", "Floor until 12:53")
    room.wait(160)
    look("Philippines", "Last 30 seconds")
    room.press("F7", on=room.screen)
    look("Philippines", "Paused")
    room.press("F7", on=room.screen)
    room.wait(60)
    look("Time is over")
    room.press("F6", on=room.screen)
    note()
    look("Philippines", "Spoke last", "Finished")
    room.press("F5", on=room.screen)
    room.press("F4", on=room.screen)
    look("Philippines", "Spoke last")
    unsaved = Saving(Place.NOWHERE, None, None, why=f"{WORD} disk", unsaved=7)
    monkeypatch.setattr(type(room.feed), "saving", property(lambda _feed: unsaved))
    room.wait(minutes=150)
    look("Philippines")
    monkeypatch.undo()
    room.do(CloseBlock())
    note()
    look("Lunch", "until 15:00", "Panel 2")
    room.do(OpenBlock("panel-2"))
    room.do(CloseBlock(), after=5)
    look("Next \u00b7")
    room.do(OpenBlock(room.meeting.session.days[-1].blocks[-1].id))
    room.do(CloseBlock(), after=5)
    note()
    look("The session is over")


def test_it_has_a_look_of_its_own(room: Room, display: RoomWindow) -> None:
    """A light podium need not light the room, and a light room not the podium."""
    dark = colour_at(display.view, 0, 0)
    room.look.use("light")
    assert colour_at(display.view, 0, 0) == dark
    light = room.look.theme.colour("room").name()
    room.look.use("dark")
    room.find_action("room_look").trigger()
    assert colour_at(display.view, 0, 0) == light
    assert (room.look.theme.name, room.bridge.settings.room_look) == ("dark", "light")
    room.screen.room.close()
    room.screen.room.open()
    assert colour_at(there(room.screen.room.window).view, 0, 0) == light


def test_its_times_may_be_of_twelve_hours(room: Room, display: RoomWindow, read: Callable[[], str]) -> None:
    for shown, kept in (("10:15 a.m.", True), ("10:15", False)):
        room.find_action("room_hours").trigger()
        assert shown in read().splitlines()
        assert room.bridge.settings.room_in_twelve_hours is kept


def test_the_panellists_turn_has_an_edge_at_the_left(room: Room) -> None:
    room.in_discussion()
    view = RoomView(room.look, room.feed)
    view.resize(960, 540)
    purple = room.look.theme.colour("purple_fill").name()
    seen = []
    for key in ("Ctrl+G", "F5", "Ctrl+G"):
        room.press(key)
        seen.append(view.grab().toImage().pixelColor(2, 270).name() == purple)
    assert seen == [True, True, False]


def test_a_point_of_order_is_framed_with_the_clock_that_is_kept_outlined(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali")
    room.press("F5")
    view = RoomView(room.look, room.feed)
    view.resize(960, 540)
    view.show()
    white = room.look.theme.colour("text").name()
    seen = []
    for key in ("F7", "F7", "Ctrl+F4", "F5"):
        room.press(key)
        digits = view.findChild(CountdownDigits)
        framed = view.grab().toImage().pixelColor(480, 2).name() == white
        seen.append((framed, digits.is_outlined()))
    assert seen == [(False, False), (False, False), (True, True), (False, False)]


def colour_at(view: RoomView, across: float, down: float) -> str:
    """The colour at this place, in parts of the width and the height."""
    image = view.grab().toImage()
    return image.pixelColor(round(across * (image.width() - 1)), round(down * (image.height() - 1))).name()


def test_the_edge_tells_the_panellists_turn_and_a_point_of_order(
    room: Room, display: RoomWindow, delegation: Delegation
) -> None:
    view, theme = display.view, room.look.theme
    room.in_discussion()
    ground, purple, white = (theme.colour(name).name() for name in ("room", "purple_fill", "text"))
    edges = ((0, 0.5), (1, 0.5), (0.5, 0), (0.5, 1))
    assert {colour_at(view, *edge) for edge in edges} == {ground}
    room.do(SwitchSegment())
    assert [colour_at(view, *edge) for edge in edges] == [purple, ground, ground, ground]
    room.do(SwitchSegment())
    room.do(RaisePointOfOrder(delegation("Congo")))
    assert {colour_at(view, *edge) for edge in edges} == {white}
    room.do(RuleOnPointOfOrder("upheld"))
    assert {colour_at(view, *edge) for edge in edges} == {ground}


def test_bars_tell_by_stripes_what_colours_tell(room: Room, display: RoomWindow, delegation: Delegation) -> None:
    view = display.view
    bar, digits = view.findChild(ProgressBar), view.findChild(CountdownDigits)
    room.in_discussion()
    room.do(GiveFloor(delegation("Chad")))
    room.wait(60)
    assert (bar.isVisibleTo(view), bar.stripes(), digits.is_outlined()) == (True, "", False)
    room.do(RaisePointOfOrder(delegation("Congo")))
    assert (bar.stripes(), digits.is_outlined()) == ("upright", True)
    room.do(RuleOnPointOfOrder("upheld"))
    room.wait(200)
    assert (bar.stripes(), digits.is_outlined()) == ("slanting", False)
    room.do(SuspendMeeting("", room.feed.now.at + dt.timedelta(minutes=10)))
    assert (bar.isVisibleTo(view), bar.stripes(), digits.is_outlined()) == (True, "upright", False)


@pytest.mark.parametrize(("blank", "seen"), [(Blank.TIME_ONLY, "10:16"), (Blank.NOTHING, "")])
def test_a_blank_display_shows_the_time_only_or_nothing(
    room: Room, display: RoomWindow, read: Callable[[], str], delegation: Delegation, blank: Blank, seen: str
) -> None:
    room.in_discussion()
    room.do(SetRoomNotice("Please sit."))
    room.do(GiveFloor(delegation("Chad")), after=60)
    display.view.set_blank(blank)
    labels = [label.text() for label in display.view.findChildren(FittedLabel) if label.text()]
    assert labels == ([seen] if seen else [])
    assert "Chad" not in read()
    assert not any(bar.isVisibleTo(display.view) for bar in display.view.findChildren(ProgressBar))
    assert colour_at(display.view, 0.5, 0.5) == room.look.theme.colour("room_blank").name()
    display.view.set_blank(Blank.NOT)
    assert "Chad" in read()
