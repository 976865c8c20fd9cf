"""Blocks, panellists, themes and delegations in the list: what Enter does with each, and what is said of them."""

from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.ui.palette.entry import Entry
from chairconsole.ui.palette.meeting_entries import meeting_entries
from tests.there import there
from tests.ui.meeting_room import Delegation, Room


def entries(room: Room) -> dict[str, Entry]:
    offered: list[str] = []
    found = {entry.id: entry for entry in meeting_entries(room.screen.context, offered.append)}
    room.offered = offered  # type: ignore[attr-defined]
    return found


def do(room: Room, entry_id: str, *, now: bool = False) -> None:
    entry = entries(room)[entry_id]
    chosen = entry.do_now if now else entry.do
    assert chosen is not None
    chosen()


def test_all_that_the_meeting_is_made_of_is_there(room: Room) -> None:
    room.in_discussion()
    found = entries(room)
    session = room.meeting.session
    blocks = [block for _, block in session.blocks()]
    assert {f"block/{block.id}" for block in blocks} <= set(found)
    assert {f"delegation/{entry.code}" for entry in room.directory.entries} <= set(found)
    assert len([one for one in found if one.startswith("themes/")]) == len(session.rules.themes)
    seats = [seat for block in blocks for seat in block.seats]
    assert len([one for one in found if one.startswith("seat/")]) == len(seats)
    open_block = session.block("panel-1")
    assert open_block is not None
    labels = {seat.label for seat in open_block.seats}
    steps = [f"step/panel-1/{step.id}" for step in open_block.steps if step.title not in labels]
    assert [one for one in found if one.startswith("step/")] == steps
    assert len(steps) == 3


def test_a_delegation_goes_to_the_list_or_has_the_floor_now(room: Room) -> None:
    room.in_discussion()
    do(room, "delegation/POL")
    assert room.names() == ["Poland"]
    room.wait(2)
    do(room, "delegation/PRT", now=True)
    assert room.speech.participant.name == "Portugal"
    assert room.names() == ["Poland"]
    room.wait(2)
    do(room, "delegation/POL", now=True)
    assert room.speech.participant.name == "Poland"
    assert room.names() == []


def test_it_says_where_a_delegation_stands(room: Room, delegation: Delegation) -> None:
    room.in_discussion()
    room.do(GiveFloor(delegation("Kenya")), after=2)
    room.do(GiveFloor(delegation("Malta")), after=65)
    room.do(AddRequests((NewRequest(delegation("Ghana")), NewRequest(delegation("Poland")))), after=2)
    found = entries(room)
    assert found["delegation/MLT"].about.startswith("Has the floor")
    assert found["delegation/KEN"].about.startswith("Spoke 10:15, 1:05 \u00b7 ")
    assert found["delegation/POL"].about.startswith("Waits as number 2")
    assert found["delegation/CHL"].about.startswith("Not yet heard \u00b7 ")


def test_without_a_block_nobody_can_be_put_on_a_list(room: Room) -> None:
    poland = entries(room)["delegation/POL"]
    assert poland.lacking == poland.lacking_now == "Not now: no block is open; open one first"


def test_a_block_is_begun_or_its_menu_asked_for(room: Room) -> None:
    do(room, "block/panel-1")
    assert room.meeting.block_id == "panel-1"
    block = entries(room)["block/panel-1"]
    assert block.lacking == "Not now: that is going on already"
    assert block.lacking_now == ""
    assert block.do_now is not None
    block.do_now()
    assert room.offered == ["panel-1"]  # type: ignore[attr-defined]


def test_before_the_discussion_a_panellist_is_gone_to_and_in_it_given_the_floor(room: Room) -> None:
    do(room, "block/panel-1")
    do(room, "seat/panel-1/expert-2")
    assert room.meeting.step is not None
    assert room.meeting.step.seat == "expert-2"
    discussion = next(step for step in there(room.meeting.block).steps if step.kind == "discussion")
    room.wait(2)
    do(room, f"step/panel-1/{discussion.id}")
    room.wait(2)
    do(room, "seat/panel-1/expert-2")
    assert room.meeting.step == discussion
    assert room.speech.seat == "expert-2"
    room.wait(2)
    do(room, "seat/panel-1/expert-2", now=True)
    assert room.meeting.step.seat == "expert-2"


def test_a_theme_is_given_to_the_note_and_taken_away(room: Room) -> None:
    theme = room.meeting.session.rules.themes[4]
    do(room, "themes/5")
    assert room.screen.context.note.half.themes == (theme.id,)
    assert "Take it away" in entries(room)["themes/5"].about
    do(room, "themes/5")
    assert room.screen.context.note.half.themes == ()


def test_today_comes_first_and_a_block_of_another_day_is_never_begun_at_once(room: Room) -> None:
    second = room.meeting.session.days[1]
    today, yesterday = second.blocks[1], next(one for one in room.meeting.session.days[0].blocks if one.seats)
    later = entries(room)[f"block/{today.id}"]
    assert later.lacking == "", "on the first day the second can only be asked for"
    assert later.keys == ("\u21b5 change it\u2026",)
    room.do(OpenBlock(second.blocks[0].id))
    room.wait(minutes=24 * 60)
    found = entries(room)
    blocks = [one for one in found if one.startswith("block/")]
    assert blocks[0] == f"block/{second.blocks[0].id}"
    assert blocks[-1].removeprefix("block/") in {one.id for one in room.meeting.session.days[0].blocks}
    assert found[f"block/{today.id}"].keys[0] == "\u21b5 begin it"
    assert "Day 2" in found[f"block/{today.id}"].also
    open_block = room.meeting.block_id
    for entry in (f"block/{yesterday.id}", f"seat/{yesterday.id}/{yesterday.seats[0].id}"):
        assert found[entry].about.startswith("Day 1")
        do(room, entry)
        assert room.offered == [yesterday.id]  # type: ignore[attr-defined]
        assert room.meeting.block_id == open_block
