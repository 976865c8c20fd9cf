"""The speaker's card on the screen: digits, colour, symbol and words, and the labels of its buttons."""

from chairconsole.domain.base.event_parts import About
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.speech_commands import Pause, Resume
from chairconsole.ui.widgets.icon_label import IconLabel
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from tests.ui.meeting_room import Room
from tests.ui.words.test_spoken_words import named


def shown(room: Room) -> tuple[str, str]:
    return room.digits().text(), room.digits().phase()


def speak(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali", "Chad")
    room.press("F5")


def test_the_countdown_goes_through_its_states(room: Room) -> None:
    speak(room)
    assert shown(room) == ("3:00", "running")
    room.wait(150)
    assert shown(room) == ("0:30", "last")
    assert "last 30 seconds" in room.words().lower()
    room.wait(42)
    assert shown(room) == ("+0:12", "over")
    assert "over the limit" in room.words().lower()
    room.do(Pause())
    room.wait(60)
    assert shown(room) == ("+0:12", "paused")
    assert room.button("pause").label() == "Resume"
    room.do(Resume())
    room.wait(1)
    assert shown(room) == ("+0:13", "over")


def test_each_state_has_its_symbol(room: Room) -> None:
    speak(room)
    (icon,) = [one for one in room.screen.podium.floor.findChildren(IconLabel) if one.isVisible()]
    meanings = []
    for seconds in (0, 150, 42):
        room.wait(seconds)
        assert icon.isVisible()
        meanings.append(icon.accessibleName())
    assert len(set(meanings)) == 3


def test_the_final_time_stays_until_the_next_speech(room: Room) -> None:
    speak(room)
    room.press("F6", after=75)
    assert shown(room) == ("1:15", "done")
    room.wait(600)
    assert shown(room) == ("1:15", "done")
    room.press("F5")
    assert shown(room) == ("3:00", "running")


def test_the_big_button_says_what_it_will_do_and_is_pale_when_that_is_nothing(room: Room) -> None:
    room.do(OpenBlock("panel-1"))
    said = []
    for _ in range(6):
        said.append(room.next_label())
        room.press("F5")
    assert said[1:] == [
        "Then: start Expert 1",
        "Then: start Expert 2",
        "Then: start Expert 3",
        "Then: open the discussion",
        "List is empty",
    ]
    assert not room.button("next").isEnabled()
    room.wait_list("Mali")
    assert room.next_label() == "Give floor to Mali"
    assert room.button("next").isEnabled()
    assert room.button("next").key() == "F5"


def test_time_is_added_and_taken_by_keys(room: Room) -> None:
    speak(room)
    room.press("F8", after=0)
    assert room.digits().text() == "3:30"
    room.press("Shift+F8", after=0)
    room.press("Shift+F8", after=0)
    assert room.digits().text() == "2:30"


def test_a_speech_is_dated_back_and_begun_again(room: Room) -> None:
    room.in_discussion()
    room.wait(60)
    room.wait_list("Mali")
    room.press("F5")
    room.press("Shift+F6", after=0)
    assert room.digits().text() == "2:45"
    room.press("Shift+F7", after=5)
    assert room.digits().text() == "3:00"


def test_while_somebody_speaks_what_comes_next_is_for_later(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali", "Chad")
    assert room.next_label() == "Give floor to Mali"
    assert not said(room).startswith("THEN")
    room.press("F5")
    assert room.next_label() == "Then: give floor to Chad"
    assert said(room).strip("\u2009").startswith("THEN\u2009\u2002I thank Mali.")
    room.wait(181)
    assert (room.digits().text(), room.next_label()) == ("+0:01", "Give floor to Chad")
    assert said(room).startswith("May I kindly ask Mali to conclude.  I thank Mali.")
    room.press("F8", after=0)
    assert room.next_label() == "Then: give floor to Chad"
    room.press("F6")
    assert room.next_label() == "Give floor to Chad"
    assert said(room) == "I thank Mali. I now give the floor to Chad."


def test_the_buttons_stand_still_when_the_big_one_says_something_else(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali", "Democratic Republic of the Congo", "Chad")
    places = []
    for _ in range(3):
        room.press("F5")
        room.settle()
        buttons = [room.button(name) for name in ("next", "finish", "pause", "more_time")]
        places.append([(button.x(), button.width()) for button in buttons])
    assert places[0] == places[1] == places[2]


def said(room: Room) -> str:
    """The sentence that the chair reads."""
    return room.screen.podium.floor.spoken.findChild(WrappedLabel).text()


def test_that_somebody_has_the_floor_is_whole_before_what_is_told_beside_it(room: Room) -> None:
    room.in_discussion()
    asks = NewRequest(named("democratic republic of the congo"), about=About.QUESTION, to=("expert-1",))
    room.do(AddRequests((asks,)))
    room.screen.resize(1100, 720)
    room.press("F5")
    room.settle()
    heading = room.screen.podium.floor.findChild(SectionLabel)
    assert heading.text() == "Has the floor"
    assert heading.width() >= heading.sizeHint().width()
