"""The sentence that the chair says: spoken forms, who is to follow, on whose behalf, and who is no delegation."""

import pytest

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import ListState
from chairconsole.domain.base.participants import Participant, unnamed_participant
from chairconsole.domain.commands.agenda_commands import CloseBlock, Next, OpenBlock
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest, SetListState
from chairconsole.domain.commands.plan_commands import RenameSeat
from chairconsole.domain.commands.proceedings_commands import SwitchSegment
from chairconsole.domain.commands.speech_commands import Finish, GiveFloor, GiveReply
from chairconsole.domain.names.directory import Directory, free_text
from chairconsole.domain.queries.limits import seat_participant
from chairconsole.ui.words.spoken_words import addressed, spoken_words
from tests.desk import Desk, shipped_directory
from tests.ui.meeting_room import Room

DIRECTORY = shipped_directory()


def named(text: str, directory: Directory = DIRECTORY) -> Participant:
    return directory.resolve(text).matches[0].entry.participant


def said(desk: Desk, *commands: Command) -> str:
    for command in commands:
        desk.do(command, after=2)
    return spoken_words(desk.meeting, desk.running.console.now()).next


def waiting(*names: str) -> AddRequests:
    return AddRequests(tuple(NewRequest(named(name)) for name in names))


@pytest.fixture
def open_floor(room: Room) -> Desk:
    """Return the desk with the discussion of panel 1 open."""
    room.in_discussion()
    return room.desk


def test_the_first_is_given_the_floor_and_the_second_is_to_follow(open_floor: Desk) -> None:
    assert said(open_floor, waiting("philippines")) == (
        "I give the floor to the distinguished representative of the Philippines."
    )
    assert said(open_floor, waiting("germany")) == (
        "I give the floor to the distinguished representative of the Philippines, to be followed by Germany."
    )


def test_whoever_speaks_is_thanked_first(open_floor: Desk) -> None:
    words = said(open_floor, waiting("philippines", "germany", "mali", "netherlands"), Next())
    assert words == (
        "I thank the distinguished representative of the Philippines. "
        "I now give the floor to the distinguished representative of Germany, to be followed by Mali. "
        "After that: the Netherlands."
    )


def test_a_seat_without_a_person_has_its_article_and_one_with_a_number_none(room: Room) -> None:
    assert said(room.desk, OpenBlock("panel-1")) == "I give the floor to the Moderator."
    assert said(room.desk, Next()) == "I thank the Moderator. I now give the floor to Expert 1."


def test_a_seat_that_is_called_by_a_name_has_no_article(room: Room) -> None:
    renamed = RenameSeat("panel-1", "moderator", "Ms Example")
    assert said(room.desk, OpenBlock("panel-1"), renamed) == "I give the floor to Ms Example."


def test_two_people_on_a_seat_are_joined(room: Room) -> None:
    words = said(room.desk, OpenBlock("opening"))
    assert words.startswith("I give the floor to ")
    assert " and " in words
    assert "," not in words


def test_the_group_somebody_speaks_for_is_named_and_thanked_for(open_floor: Desk) -> None:
    asks = NewRequest(named("mali"), behalf=named("african group"))
    assert said(open_floor, AddRequests((asks,))) == (
        "I give the floor to the distinguished representative of Mali, speaking on behalf of the African Group."
    )
    assert said(open_floor, Next()) == (
        "I thank the distinguished representative of Mali, who spoke on behalf of the African Group."
    )


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("philippines", "the distinguished representative of the Philippines"),
        ("european union", "the distinguished representative of the European Union"),
        ("holy see", "the observer of the Holy See"),
        ("palestine", "the observer of the State of Palestine"),
        ("african union", "the representative of the African Union"),
        ("iom", "the representative of the International Organization for Migration"),
        ("unicef", "the representative of the United Nations Children's Fund"),
        ("sr on migrants", "the Special Rapporteur on the human rights of migrants"),
        ("louise arbour", "the Secretary-General of the intergovernmental conference"),
    ],
)
def test_each_is_addressed_as_what_they_are(name: str, words: str) -> None:
    assert addressed(named(name)) == words


def test_an_organization_has_a_representative_and_a_name_typed_by_hand_is_a_name() -> None:
    assert addressed(named("picum")) == f"the representative of {named('picum').spoken}"
    assert addressed(free_text("Ms Example")) == "Ms Example"
    assert addressed(unnamed_participant("1")) == "\u2026"


def test_seats_are_called_by_what_they_are(room: Room) -> None:
    assert said(room.desk, OpenBlock("panel-1"), Next()).endswith("I now give the floor to Expert 1.")


def test_the_thanks_stay_until_the_next_step_also_after_the_last_remarks(room: Room) -> None:
    said(room.desk, OpenBlock("panel-1"), Next())
    assert said(room.desk, Finish()) == "I thank the Moderator. I now give the floor to Expert 1."
    said(room.desk, *[Next()] * 4)
    asks = "Who would like to take the floor? Please raise your name plate."
    assert said(room.desk) == asks
    said(room.desk, waiting("philippines"), Next(), Finish())
    assert said(room.desk) == f"I thank the distinguished representative of the Philippines. {asks}"
    said(room.desk, SetListState(ListState.CLOSED), Next())
    assert said(room.desk, Next()).startswith("I thank the Moderator. The meeting is suspended.")
    assert said(room.desk, Next()).startswith("The meeting is suspended.")


def test_between_two_blocks_the_next_one_is_announced(room: Room) -> None:
    said(room.desk, OpenBlock("opening"))
    assert said(room.desk, CloseBlock()) == (
        "We come to the next item of our agenda: Panel 1: Human rights of all migrants."
    )


def test_a_panellist_is_thanked_by_label(open_floor: Desk) -> None:
    meeting = open_floor.meeting
    assert meeting.block is not None
    seat = seat_participant(meeting.session, meeting.block, "expert-2")
    assert said(open_floor, GiveFloor(seat, seat="expert-2")) == "I thank Expert 2."


def test_a_name_to_follow_leaves_a_gap(open_floor: Desk) -> None:
    unnamed = [AddRequests((NewRequest(unnamed_participant(str(number))),)) for number in range(3)]
    assert said(open_floor, unnamed[0]) == "I give the floor to \u2026."
    # Nobody can be announced or thanked without a name.
    given = "the floor to the distinguished representative of Mali"
    assert said(open_floor, Next(), waiting("mali"), unnamed[1], unnamed[2]) == f"Thank you. I now give {given}."
    after = said(open_floor, waiting("chad"), Next(), Next())
    assert after == "Thank you. I now give the floor to \u2026, to be followed by Chad."


def test_what_looks_like_a_place_in_a_name_stays(open_floor: Desk) -> None:
    requests = AddRequests((NewRequest(free_text("100 %2")), NewRequest(free_text("%1"))))
    assert said(open_floor, requests) == "I give the floor to 100 %2, to be followed by %1."


def test_the_card_shows_the_sentence_at_all_times(room: Room) -> None:
    room.in_discussion()
    room.lead(waiting("philippines"))
    assert "I give the floor to the distinguished representative of the Philippines." in room.words()


def test_the_panellists_turn_is_announced_once_and_follows_the_seats(open_floor: Desk) -> None:
    said(open_floor, waiting("philippines", "germany", "mali"), Next())
    assert said(open_floor, SwitchSegment()) == (
        "I thank the distinguished representative of the Philippines. "
        "We now turn to our panellists. I give the floor to Expert 1, to be followed by Expert 2."
    )
    assert said(open_floor, Next()) == "I thank Expert 1. I now give the floor to Expert 2, to be followed by Expert 3."
    assert said(open_floor, Next()) == "I thank Expert 2. I now give the floor to Expert 3."
    assert said(open_floor, Next()) == (
        "I thank Expert 3. I now give the floor to the distinguished representative of Germany, to be followed by Mali."
    )


def test_a_seat_that_was_heard_out_of_order_is_not_announced_again(open_floor: Desk) -> None:
    assert said(open_floor, SwitchSegment(), GiveReply(2)) == (
        "I thank Expert 2. I now give the floor to Expert 1, to be followed by Expert 3."
    )
