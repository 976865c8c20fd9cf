"""Who did not speak; what can be done about it is in test_not_reached."""

from chairconsole.domain.base.event_parts import Outcome
from chairconsole.domain.commands.agenda_commands import CloseBlock, OpenBlock
from chairconsole.domain.commands.list_commands import MarkAbsent, Withdraw
from chairconsole.ui.podium.floor_list.missed_rows import missed_rows
from tests.ui.meeting_room import Room


def test_those_of_the_open_block_come_first_and_those_of_others_can_be_carried_over(room: Room) -> None:
    room.in_discussion()
    mali, chad, _ = room.wait_list("Mali", "Chad", "Peru")
    room.do(MarkAbsent(mali))
    room.do(Withdraw(chad))
    rows = missed_rows(room.meeting)
    assert [(row.name, row.outcome, row.is_here) for row in rows] == [
        ("Mali", Outcome.ABSENT, True),
        ("Chad", Outcome.WITHDRAWN, True),
    ]
    room.do(CloseBlock())
    # until the next one is open, all of the last one are still to be seen
    assert [row.name for row in missed_rows(room.meeting)] == ["Mali", "Chad", "Peru"]
    room.do(OpenBlock("panel-2"))
    rows = missed_rows(room.meeting)
    assert [(row.name, row.outcome, row.is_here) for row in rows] == [("Peru", Outcome.NOT_REACHED, False)]
    # the latest block comes first: on the next day, today's
    room.wait_list("Cuba")
    room.do(OpenBlock("panel-3"))
    assert [row.name for row in missed_rows(room.meeting)] == ["Cuba", "Peru"]
