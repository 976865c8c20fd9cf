"""The lowest line says who comes next, and how many more."""

from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.list_commands import AddRequests, HoldRequest, NewRequest
from chairconsole.domain.commands.proceedings_commands import SwitchSegment
from chairconsole.ui.widgets.runs import joined
from chairconsole.ui.words.coming_words import coming_rows, short_and_subject
from tests.ui.meeting_room import Delegation, Room


def coming(room: Room) -> str:
    return " | ".join(joined(row) for row in coming_rows(room.meeting, room.feed.now))


def to_discussion(room: Room) -> None:
    room.lead(OpenBlock("panel-1"))
    for _ in range(5):
        room.press("F5")


def test_the_next_two_and_how_many_more_wait(room: Room, delegation: Delegation) -> None:
    to_discussion(room)
    assert coming(room) == "The floor is open"
    room.lead(AddRequests((NewRequest(delegation("Germany")),)))
    assert coming(room) == "Next  Germany"
    room.lead(AddRequests((NewRequest(delegation("Mali"), delegation("African Group")),)))
    assert coming(room) == "Next  Germany | then  Mali, for the African Group"
    room.wait_list(*"ABCDEFG")
    assert coming(room) == "Next  Germany | then  Mali, for the African Group  \u00b7  7 more"


def test_they_are_told_in_the_order_in_which_they_will_be_called(room: Room, delegation: Delegation) -> None:
    to_discussion(room)
    room.lead(AddRequests(tuple(NewRequest(delegation(name)) for name in ("Germany", "Mali", "Chad"))))
    room.lead(HoldRequest(room.meeting.waiting[0]))
    assert coming(room) == "Next  Mali | then  Chad  \u00b7  1 more"
    room.press("F5")
    assert room.meeting.speech.participant.name == "Mali"


def test_in_the_panellists_turn_who_replies_and_then_the_floor(room: Room) -> None:
    to_discussion(room)
    room.lead(SwitchSegment())
    assert coming(room) == "Next  Expert 1 | then  Expert 2  and  Expert 3"
    room.wait_list("Germany", "Mali")
    assert coming(room) == "Next  Expert 1 | then  Expert 2  and  Expert 3 | then the floor:  Germany"
    for told in (
        "Then  Expert 2  and  Expert 3 | then the floor:  Germany",
        "Then  Expert 3 | then the floor:  Germany",
        "Then the floor:  Germany",
        "Next  Mali",
    ):
        room.press("F5")
        assert coming(room) == told
        room.wait(5)


def test_before_the_floor_is_open_the_next_speakers_of_the_plan(room: Room) -> None:
    room.lead(OpenBlock("panel-1"))
    assert coming(room) == "Next  Moderator | then  Expert 1"
    for _ in range(3):
        room.press("F5")
    room.wait_list("A", "B", "C", "D")
    assert coming(room) == "Next  Expert 3 | then  Interactive discussion  \u00b7  4 waiting"
    room.press("F5")
    assert coming(room) == "Next  Interactive discussion  \u00b7  4 waiting"


def test_towards_the_end_the_reserved_remarks_and_then_the_next_block(room: Room) -> None:
    to_discussion(room)
    room.wait(minutes=160)
    assert coming(room) == "Next  Moderator's concluding remarks"
    room.press("F5")
    assert coming(room) == "Next  Lunch"


def test_a_title_is_told_in_its_parts(room: Room) -> None:
    blocks = {block.id: block for _, block in room.meeting.session.blocks()}
    assert short_and_subject(blocks["panel-1"]) == ("Panel 1", "Human rights of all migrants")
    assert short_and_subject(blocks["lunch-1"]) == ("Lunch",)
