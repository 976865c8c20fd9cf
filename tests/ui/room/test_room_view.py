"""Everything scales with the height, and both windows show the same second."""

import random
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from chairconsole.control.saving import Place, Saving
from chairconsole.domain.commands.agenda_commands import CloseBlock, OpenBlock
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.ui.room.room_view import RoomView
from chairconsole.ui.room.room_window import RoomWindow
from chairconsole.ui.widgets.countdown_digits import CountdownDigits
from chairconsole.ui.widgets.fitted_label import FittedLabel
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
    room.do(OpenBlock("panel-1"))
    room.do(GiveFloor(delegation("Philippines")), after=2)
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
    room.do(OpenBlock("panel-1"))
    room.do(GiveFloor(delegation(name), delegation("European Union")), after=2)
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
    look("Co-facilitators", "Has the floor", "Running")
    room.wait(minutes=30)
    look("Co-facilitators", "Over the limit", "+")
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
    look("Over the limit")
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
    look("Lunch", "resumes 15:00", "Panel 2")
    room.do(OpenBlock("panel-2"))
    room.do(CloseBlock(), after=5)
    look("Next \u00b7")
    room.do(OpenBlock(room.meeting.session.days[-1].blocks[-1].id))
    room.do(CloseBlock(), after=5)
    note()
    look("The session is over")


def test_the_look_may_change_while_it_is_open(room: Room, display: RoomWindow) -> None:
    before = display.view.grab().toImage().pixelColor(2, 2)
    room.look.use("light")
    assert display.view.grab().toImage().pixelColor(2, 2) != before


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
