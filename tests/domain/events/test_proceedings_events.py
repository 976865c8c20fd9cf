"""Events of the room."""

from typing import get_args

from chairconsole.domain.base.event_parts import Body, LimitOf, Until
from chairconsole.domain.events import proceedings_events as room_events


def test_every_kind_of_the_room_is_handled_as_one() -> None:
    bodies = {one for one in vars(room_events).values() if isinstance(one, type) and issubclass(one, Body)}
    assert bodies - {Body} == set(get_args(room_events.RoomBody))


def test_a_limit_holds_until_the_end_of_the_block_unless_it_says_more() -> None:
    assert room_events.LimitSet(block="b", of=LimitOf.FLOOR, limit=None).until is Until.BLOCK
