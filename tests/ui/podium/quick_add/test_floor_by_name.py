"""The floor for whoever is typed: at once, in the place of another, for a point of order or a reply."""

import pytest
from PySide6.QtWidgets import QTableView

from chairconsole.domain.commands.speech_commands import GiveFloor
from tests.ui.meeting_room import Room
from tests.ui.podium.quick_add.below import choice_list, question
from tests.ui.podium.speaker.raising import raiser


def test_the_floor_is_given_at_once_and_the_field_is_for_the_list_again(typing: Room) -> None:
    typing.press("Shift+F2")
    assert "floor now" in typing.field.placeholderText()
    assert typing.field.accessibleName() == typing.field.placeholderText()
    typing.enter("ken")
    assert typing.speech.participant.name == "Kenya"
    assert "floor now" not in typing.field.placeholderText()
    assert typing.names() == []


def test_a_seat_may_be_given_the_floor(typing: Room) -> None:
    typing.press("Shift+F2")
    typing.enter("expert 2")
    assert typing.speech.seat == "expert-2"


def test_several_seats_are_chosen_between(typing: Room) -> None:
    typing.press("Shift+F2")
    typing.enter("exp")
    typing.press("Down")
    typing.press("Return")
    assert typing.speech.seat == "expert-2"


def test_only_one_can_have_the_floor(typing: Room) -> None:
    typing.press("Shift+F2")
    typing.enter("ken, bra")
    assert question(typing)
    assert typing.meeting.speech is None


@pytest.mark.parametrize("keys", ["Ctrl+F11", "Ctrl+Shift+K"])
def test_the_wrong_speaker_is_swapped_while_the_clock_runs_on(typing: Room, keys: str) -> None:
    typing.enter("ken")
    typing.press("F5")
    before = typing.speech
    typing.press(keys, after=40)
    typing.enter("niger")
    typing.press("Return")
    after = typing.speech
    assert (after.id, after.began, after.limit) == (before.id, before.began, before.limit)
    assert after.participant.name == "Niger"


def test_nobody_is_swapped_for_nobody(typing: Room) -> None:
    typing.press("Ctrl+F11")
    assert typing.notice()
    assert "floor list" in typing.field.placeholderText()


@pytest.mark.parametrize("keys", ["Ctrl+F11", "Alt+Return", "F9"])
def test_what_is_asked_in_the_field_brings_the_list_back(typing: Room, keys: str) -> None:
    typing.do(GiveFloor(typing.directory.resolve("mali").matches[0].entry.participant))
    typing.press("Ctrl+Shift+F3")
    assert not typing.field.isVisible()
    typing.press(keys)
    assert typing.field.isVisible()


@pytest.mark.parametrize("keys", ["Ctrl+F4", "Ctrl+H"])
def test_a_point_of_order_stops_the_clock_at_once(typing: Room, keys: str) -> None:
    typing.do(GiveFloor(typing.directory.resolve("mali").matches[0].entry.participant))
    typing.press(keys, after=30)
    assert typing.speech.is_paused
    typing.enter("ken")
    assert typing.meeting.point_of_order is not None
    assert typing.meeting.point_of_order.participant.name == "Kenya"
    assert typing.speech.is_paused


def test_a_stakeholder_cannot_raise_one(typing: Room) -> None:
    typing.press("Ctrl+H")
    typing.enter("picum")
    who = "Platform for International Cooperation on Undocumented Migrants"
    assert typing.notice() == f"Only States may raise a point of order, not {who}."
    assert typing.meeting.point_of_order.participant is None
    assert raiser(typing).field.text() == "picum"


def test_a_right_of_reply_waits_at_the_end(typing: Room) -> None:
    typing.do(GiveFloor(typing.directory.resolve("mali").matches[0].entry.participant))
    speech = typing.meeting.speaking
    typing.find_action("reply").trigger()
    typing.enter("ken")
    typing.press("Return")
    typing.wait_list("Later")
    assert typing.names() == ["Later", "Kenya \u00b7 right of reply to Mali"]
    assert typing.meeting.floor_list[-1].answers == speech


def test_a_right_of_reply_names_any_speech_before(typing: Room) -> None:
    speeches = []
    for name in ("mali", "france"):
        typing.do(GiveFloor(typing.directory.resolve(name).matches[0].entry.participant), after=60)
        speeches.append(typing.meeting.speaking)
    typing.find_action("reply").trigger()
    typing.enter("ken")
    offered = choice_list(typing).findChild(QTableView).model()
    assert [offered.index(row, 0).data() for row in range(2)] == ["France", "Mali"]
    assert typing.names() == []
    typing.press("Down")
    typing.press("Return")
    assert typing.meeting.floor_list[-1].answers == speeches[0]
    assert typing.names() == ["Kenya \u00b7 right of reply to Mali"]


def test_the_choice_of_a_speech_can_be_left(typing: Room) -> None:
    typing.do(GiveFloor(typing.directory.resolve("mali").matches[0].entry.participant))
    typing.find_action("reply").trigger()
    typing.enter("ken")
    typing.press("Esc")
    assert not choice_list(typing).isVisible()
    assert (typing.field.text(), typing.names()) == ("ken", [])


def test_esc_goes_back_a_step_at_a_time_and_changes_nothing(typing: Room) -> None:
    before = typing.meeting
    typing.press("Shift+F2")
    typing.write("ken")
    typing.press("Esc")
    assert typing.field.text() == ""
    typing.press("Esc")
    assert "floor now" not in typing.field.placeholderText()
    typing.press("Esc")
    typing.press("Esc", on=typing.screen)
    assert typing.meeting == before
