"""The rows of the floor list: their order, their marks and what their tooltips add."""

from chairconsole.domain.base.event_parts import ListState
from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.commands.agenda_commands import Next, OpenBlock
from chairconsole.domain.commands.list_commands import (
    AddRequests,
    HoldRequest,
    MarkAbsent,
    NewRequest,
    ReturnRequest,
    SetListState,
)
from chairconsole.domain.commands.speech_commands import CallRequest
from chairconsole.domain.forecast.floor_forecast import what_if
from chairconsole.domain.names.directory import free_text
from chairconsole.ui.podium.floor_list.floor_rows import FloorRow, floor_rows
from tests.ui.meeting_room import Room


def rows(room: Room) -> dict[str, FloorRow]:
    return {row.name: row for row in floor_rows(room.feed)}


def test_those_who_are_held_come_last(room: Room) -> None:
    room.in_discussion()
    first, _, _ = room.wait_list("One", "Two", "Three")
    room.do(HoldRequest(first))
    assert [(row.place, row.name, row.marks) for row in floor_rows(room.feed)] == [
        ("1", "Two", ""),
        ("2", "Three", ""),
        ("3", "One", "held"),
    ]


def test_marks_tell_what_an_entry_is(room: Room) -> None:
    room.in_discussion()
    both = (NewRequest(free_text("One")), NewRequest(free_text("Two")))
    room.do(AddRequests(both, together=True))
    room.do(SetListState(ListState.CLOSED))
    room.do(AddRequests((NewRequest(free_text("Late")),), confirmed=frozenset({"list_is_closed"})))
    room.do(AddRequests((NewRequest(free_text("Hurt"), is_reply=True),)))
    marks = {name: row.marks for name, row in rows(room).items()}
    assert marks == {"One": "", "Two": "", "Late": "after closing", "Hurt": "right of reply"}


def test_plates_that_went_up_together_are_told_beside_their_time(room: Room) -> None:
    room.in_discussion()
    both = (NewRequest(free_text("One")), NewRequest(free_text("Two")))
    room.do(AddRequests(both, together=True))
    first, second = rows(room)["One"], rows(room)["Two"]
    assert second.asked == f"\u2191 {first.asked}"
    assert "together" in second.asked_hint
    assert "together" not in first.asked_hint


def test_who_was_put_back_waits_since_then(room: Room) -> None:
    room.in_discussion()
    asked = f"{room.feed.venue_time(room.feed.now.at):%H:%M}"
    (request,) = room.wait_list("One")
    assert rows(room)["One"].asked_hint.endswith(asked)
    room.wait(minutes=5)
    room.do(MarkAbsent(request))
    room.do(ReturnRequest(request))
    row = rows(room)["One"]
    assert row.asked == f"{room.feed.venue_time(room.feed.now.at):%H:%M}" != asked
    assert row.asked in row.asked_hint
    assert asked in row.asked_hint


def test_how_often_and_how_long_in_the_block_and_in_the_session(room: Room) -> None:
    room.in_discussion()
    first, second = room.wait_list("One", "Two")
    room.do(CallRequest(first), after=2)
    room.do(CallRequest(second), after=61)
    room.do(AddRequests((NewRequest(free_text("One")),)))
    row = rows(room)["One"]
    assert row.spoke == "1\u00d7 1:01"
    assert row.spoke_hint == "In this block: 1\u00d7 1:01\nIn the session: 1\u00d7 1:01"
    assert rows(room)["One"].floor_at
    room.do(OpenBlock("panel-2"), after=10)
    room.do(AddRequests((NewRequest(free_text("One")),)))
    row = rows(room)["One"]
    assert row.spoke == "\u2013 (1\u00d7)", "in the session, if it is more"


def test_whose_name_is_to_follow_is_called_so(room: Room) -> None:
    room.in_discussion()
    room.do(AddRequests((NewRequest(None), NewRequest(None))))
    assert [row.name for row in floor_rows(room.feed)] == ["Name to follow", "Name to follow"]
    assert [row.kind for row in floor_rows(room.feed)] == ["", ""], "nobody knows yet"
    room.do(Next(), after=2)
    assert "Name to follow" in room.words()


def test_who_would_not_fit_is_marked_also_for_a_limit_that_is_only_tried(room: Room) -> None:
    room.in_discussion()
    room.wait(minutes=125)
    room.wait_list(*(f"Delegation {number}" for number in range(12)))
    late = [row.floor_at.startswith("\u25b2") for row in floor_rows(room.feed)]
    assert late == [not row.fits for row in floor_rows(room.feed)] == [False] * 8 + [True] * 4
    tried = what_if(room.meeting, room.feed.now, 90)
    assert all(row.fits for row in floor_rows(room.feed, tried))


def test_a_sign_tells_that_the_panellists_have_their_turn_before_a_row(room: Room) -> None:
    room.in_discussion()
    room.wait_list(*(f"Delegation {number}" for number in range(14)))
    assert [place for place, row in enumerate(floor_rows(room.feed), start=1) if row.after_turn] == [7, 13]
    assert floor_rows(room.feed)[6].floor_at.startswith("\u2756 \u2248")
    assert not floor_rows(room.feed)[5].floor_at.startswith("\u2756")


def test_a_long_name_stands_as_its_acronym_and_is_whole_beside(room: Room) -> None:
    room.in_discussion()
    whole = "Platform for International Cooperation on Undocumented Migrants"
    picum = Participant(
        key="PICUM", name=whole, spoken=f"the {whole}", acronym="PICUM", kind=ParticipantKind.STAKEHOLDER
    )
    room.do(AddRequests((NewRequest(picum),)))
    assert [(row.name, row.whole_name) for row in floor_rows(room.feed)] == [("PICUM", whole)]
