"""Who raises a point of order is typed in the speaker's card."""

from tests.ui.meeting_room import Room
from tests.ui.podium.speaker.raising import interrupted, raiser, unnamed


def test_who_is_typed_stands_in_the_card_and_whether_they_may_before_enter(room: Room) -> None:
    unnamed(room)
    assert (raiser(room).field.placeholderText(), raiser(room).verdict()) == ("Type who", "")
    room.write("norway")
    assert raiser(room).verdict() == "Norway \u2713 may raise"
    assert room.meeting.point_of_order.participant is None
    room.press("Ctrl+A")
    room.write("iom")
    assert raiser(room).verdict().endswith("\u2717 only States may raise")
    room.press("Ctrl+A")
    room.write("congo")
    assert raiser(room).verdict() == "congo?"
    room.press("Ctrl+A")
    room.enter("norway")
    assert (raiser(room).field.text(), raiser(room).verdict()) == ("Norway", "\u2713 may raise")
    assert room.meeting.point_of_order.participant.name == "Norway"


def test_a_name_that_may_mean_two_is_chosen_with_the_arrows(room: Room) -> None:
    unnamed(room)
    room.enter("congo")
    assert raiser(room).below.choices.isVisible()
    room.press("Down")
    room.press("Return")
    assert room.meeting.point_of_order.participant.name == "Democratic Republic of the Congo"
    assert room.screen.podium.floor.order.matter.hasFocus()


def test_a_wrong_raiser_is_typed_over_and_enter_alone_goes_on(room: Room) -> None:
    interrupted(room)
    raiser(room).field.setFocus()
    room.press("Return")
    assert room.screen.podium.floor.order.ruling.hasFocus(), "what it is about is known"
    raiser(room).field.setFocus()
    room.press("Ctrl+A")
    room.write("peru")
    room.press("Esc")
    assert raiser(room).field.text() == "Norway"
    room.press("Ctrl+A")
    room.enter("peru")
    assert room.meeting.point_of_order.participant.name == "Peru"


def test_the_list_still_takes_names_and_the_key_leads_back_to_who_raised_it(room: Room) -> None:
    unnamed(room)
    room.press("F2")
    room.enter("peru")
    assert [one.participant.name for one in room.meeting.floor_list] == ["Chad", "Peru"]
    assert room.meeting.point_of_order.participant is None
    room.press("Ctrl+F4")
    room.enter("norway")
    assert room.meeting.point_of_order.participant.name == "Norway"


def test_esc_leads_back_while_nobody_is_named(room: Room) -> None:
    unnamed(room)
    room.write("per")
    room.press("Esc")
    assert (raiser(room).field.text(), raiser(room).field.hasFocus()) == ("", True)
    room.press("Esc")
    room.enter("peru")
    assert [one.participant.name for one in room.meeting.floor_list] == ["Chad", "Peru"]
    assert room.meeting.point_of_order.participant is None


def test_after_a_restart_the_field_still_asks_who_raised_it(room: Room) -> None:
    unnamed(room)
    room.restart()
    room.enter("norway")
    assert room.meeting.point_of_order.participant.name == "Norway"
