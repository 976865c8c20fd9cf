"""A point of order on the screen: the clock stands still, the ruling is typed, and the same clock goes on."""

from chairconsole.domain.commands.proceedings_commands import SuspendMeeting
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.ui.widgets.chip import ChipButton
from chairconsole.ui.widgets.fitted_label import FittedLabel
from tests.ui.meeting_room import Room
from tests.ui.podium.speaker.raising import interrupted, raiser
from tests.ui.words.test_spoken_words import waiting


def test_the_clock_stands_still_and_the_ruling_lets_it_go_on(room: Room) -> None:
    interrupted(room)
    left = room.digits().text()
    assert room.screen.podium.floor.findChild(FittedLabel).text() == "Norway"
    assert "Mali" in room.words(room.screen.podium.floor)
    assert room.digits().phase() == "paused"
    assert room.digits().is_outlined()
    assert "Mali keeps" in room.words(room.screen.podium.floor)
    room.wait(90)
    assert room.digits().text() == left
    assert room.screen.podium.floor.order.ruling.hasFocus()
    room.write("Please keep to the topic.")
    room.press("Return", after=0)
    (point,) = room.meeting.points_of_order.values()
    assert (point.ruling, point.participant.name) == ("Please keep to the topic.", "Norway")
    assert room.meeting.point_of_order is None
    assert room.digits().text() == left
    assert room.digits().phase() == "running"
    assert not room.digits().is_outlined()
    assert room.note.hasFocus(), "the focus is back where it was"


def test_nothing_is_ruled_that_nobody_chose(room: Room) -> None:
    interrupted(room)
    room.press("Enter")
    assert "F5 goes on without one" in room.notice()
    assert room.meeting.point_of_order is not None
    room.press("F5")
    (point,) = room.meeting.points_of_order.values()
    assert (point.ruling, point.ended is not None) == (None, True)
    assert not room.speech.is_paused
    assert room.note.hasFocus()


def test_f5_rules_as_was_chosen_and_goes_back_to_the_same_speaker(room: Room) -> None:
    interrupted(room)
    assert room.next_label() == "No ruling: back to Mali, at 2:00"
    assert "\u2039ruling\u203a" in room.words(room.screen.podium.floor.spoken)
    room.press("Down")
    assert "I take note of the point of order." in room.words(room.screen.podium.floor.spoken)
    room.write("Upheld")
    assert "The point of order is upheld." in room.words(room.screen.podium.floor.spoken)
    assert room.next_label() == "After the ruling: back to Mali, at 2:00"
    room.press("F5")
    (point,) = room.meeting.points_of_order.values()
    assert point.ruling == "Upheld"
    assert "ruling" not in room.words(room.screen.podium.floor.spoken)
    assert room.speech.participant.name == "Mali"
    room.press("Ctrl+F4")
    assert room.screen.podium.floor.order.ruling.text() == ""


def test_a_ruling_is_chosen_with_the_mouse_and_none_as_well(room: Room) -> None:
    interrupted(room)
    room.find(ChipButton, "ruling_3").click()
    assert room.screen.podium.floor.order.chosen() == "Withdrawn"
    room.button("no_ruling").click()
    (point,) = room.meeting.points_of_order.values()
    assert point.ruling is None


def test_the_key_stops_the_clock_and_the_name_and_the_matter_are_typed_meanwhile(room: Room) -> None:
    room.in_discussion()
    room.do(waiting("mali", "chad"))
    room.press("F5")
    room.press("F3", after=60)
    room.press("Ctrl+F4", after=0)
    assert room.speech.is_paused
    assert raiser(room).field.hasFocus()
    floor = room.screen.podium.floor
    assert floor.findChild(FittedLabel).text() == "Point of order"
    room.wait(20)
    assert floor.findChild(FittedLabel).tail() == "0:20"
    room.enter("norway")
    assert floor.findChild(FittedLabel).text() == "Norway"
    assert floor.order.matter.hasFocus()
    room.enter("the interpretation")
    assert floor.order.ruling.hasFocus()
    room.enter("Taken note of")
    (point,) = room.meeting.points_of_order.values()
    assert (point.participant.name, point.text, point.ruling) == ("Norway", "the interpretation", "Taken note of")
    assert room.note.hasFocus(), "the focus is back where it was before the key"


def test_what_it_is_about_is_kept_though_enter_was_never_pressed(room: Room) -> None:
    interrupted(room)
    room.screen.podium.floor.order.matter.setFocus()
    room.press("Ctrl+A")
    room.write("the time")
    room.press("F5")
    (point,) = room.meeting.points_of_order.values()
    assert (point.text, point.ruling) == ("the time", None)


def test_undo_takes_all_of_it_back_as_if_the_clock_had_never_stopped(room: Room) -> None:
    room.in_discussion()
    room.do(waiting("mali"))
    room.press("F5")
    room.press("Ctrl+F4", after=60)
    room.enter("norway")
    room.press("F4", after=10)
    assert room.meeting.points_of_order == {}
    assert room.speech.spoken(room.feed.now).total_seconds() == 72


def test_the_key_again_goes_to_the_ruling_and_another_one_is_heard_after_it(room: Room) -> None:
    room.in_discussion()
    room.do(waiting("mali"))
    room.press("F5")
    room.press("Ctrl+F4", after=60)
    room.press("Ctrl+F4")
    assert room.screen.podium.floor.order.ruling.hasFocus()
    room.find_action("another_point_of_order").trigger()
    assert "1 more waits to be heard" in room.words(room.screen.podium.floor)
    # its raiser is typed at once, and is neither the ruling nor the raiser of the first
    assert raiser(room).field.hasFocus()
    assert raiser(room).field.placeholderText() == "Who raises the other one?"
    room.enter("norway")
    assert (raiser(room).field.text(), raiser(room).field.placeholderText()) == ("", "Type who")
    first, second = room.meeting.points_of_order.values()
    assert first.participant is None
    assert second.participant.name == "Norway"
    room.press("F5")
    assert room.speech.is_paused
    assert room.meeting.point_of_order.id == second.id
    assert room.next_label() == "No ruling: back to Mali, at 2:00"
    room.press("F5")
    assert not room.speech.is_paused


def test_esc_goes_back_and_a_key_returns(room: Room) -> None:
    interrupted(room)
    room.press("Esc")
    assert room.note.hasFocus()
    assert room.meeting.point_of_order is not None
    room.press("Ctrl+Shift+F11")
    assert room.screen.podium.floor.order.ruling.hasFocus()


def test_no_ruling_without_a_point_of_order(room: Room) -> None:
    room.press("Ctrl+Shift+E")
    assert "No point of order" in room.notice()


def test_undo_takes_the_line_away(room: Room) -> None:
    interrupted(room)
    room.do(Undo())
    assert not room.screen.podium.floor.order.ruling.isVisible()
    assert room.digits().phase() == "running"


def test_a_half_typed_ruling_survives_a_restart(room: Room) -> None:
    interrupted(room)
    room.write("Keep to")
    room.wait(2)
    room.restart()
    assert room.screen.podium.floor.order.ruling.text() == "Keep to"
    assert room.screen.podium.floor.order.ruling.isVisible()


def test_while_the_meeting_is_suspended_the_ruling_waits(room: Room) -> None:
    interrupted(room)
    room.do(SuspendMeeting())
    assert not room.screen.podium.floor.order.ruling.isVisible()
    room.press("F5")
    assert room.screen.podium.floor.order.ruling.isVisible()


def test_the_next_one_begins_with_nothing_in_its_fields(room: Room) -> None:
    interrupted(room)
    room.write("Please keep to the topic.")
    room.press("F5")
    room.press("Ctrl+F4")
    assert (room.screen.podium.floor.order.matter.text(), room.screen.podium.floor.order.chosen()) == ("", "")
    assert room.meeting.point_of_order is not None
    assert room.meeting.point_of_order.text == ""


def test_on_a_small_screen_the_window_does_not_grow(room: Room) -> None:
    room.in_discussion()
    room.do(waiting("mali", "chad"))
    room.press("F5")
    for height in (900, 720):
        room.screen.resize(1280, height)
        room.settle()
        room.press("Ctrl+F4")
        room.settle()
        assert room.screen.height() == height
        assert room.screen.podium.floor.order.ruling.isVisible()
        room.press("F5")
        room.settle()
        assert room.screen.podium.forecast.isVisible()


def test_one_ruling_is_shown_as_chosen(room: Room) -> None:
    interrupted(room)
    for _ in range(3):
        room.press("Down", on=room.screen.podium.floor.order.ruling)
    chips = [room.find(ChipButton, f"ruling_{number}") for number in range(5)]
    assert [chip.isChecked() for chip in chips] == [False, False, True, False, False]


def test_what_cannot_be_done_to_the_clock_that_stands_is_dimmed(room: Room) -> None:
    interrupted(room)
    assert [room.button(name).isEnabled() for name in ("finish", "pause", "more_time")] == [True, False, False]
    assert room.button("pause").label() == "Pause"
    assert room.button("point_of_order").label() == "To the ruling"
    assert room.button("next").variant() == "normal"
    room.press("F8")
    assert room.notice() == "A point of order waits for its ruling."
    room.write("Upheld")
    assert room.button("next").variant() == "primary"
    room.press("F5")
    assert all(room.button(name).isEnabled() for name in ("finish", "pause", "more_time"))
    assert room.button("point_of_order").label() == "Point of order"


def test_during_a_suspension_the_raisers_clock_stands(room: Room) -> None:
    interrupted(room)
    room.wait(34)
    room.do(SuspendMeeting())
    room.press("F5", after=600)
    assert room.screen.podium.floor.findChild(FittedLabel).tail() == "0:34"
