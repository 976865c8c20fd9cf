"""A command in doubt is confirmed by asking for the very same again."""

from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.names.directory import free_text
from chairconsole.ui.frame.asked_twice import AskedTwice
from tests.ui.meeting_room import Room


def asked(name: str) -> AddRequests:
    return AddRequests((NewRequest(free_text(name)),))


def test_the_second_time_it_is_done(room: Room) -> None:
    room.in_discussion()
    asking, said = AskedTwice(room.bridge), []
    asking.doubted.connect(said.append)
    assert asking.do(asked("Mali"))
    assert not asking.do(asked("Mali"))
    assert said == ["Waiting on the list already: Mali. Press Enter again to do it all the same."]
    assert asking.do(asked("Mali"))
    assert room.names() == ["Mali", "Mali"]


def test_something_else_in_between_is_no_confirmation(room: Room) -> None:
    room.in_discussion()
    asking = AskedTwice(room.bridge)
    asking.do(asked("Mali"))
    asking.do(asked("Mali"))
    asking.do(asked("Chad"))
    assert not asking.do(asked("Mali"))
    asking.forget()
    assert not asking.do(asked("Mali"))
    assert not asking.do(asked("Mali"), may_confirm=False)
    assert room.names() == ["Mali", "Chad"]


def test_what_cannot_be_done_at_all_is_not_confirmed(room: Room) -> None:
    room.open()
    asking, said = AskedTwice(room.bridge), []
    asking.doubted.connect(said.append)
    assert not asking.do(asked("Mali"))
    assert not asking.do(asked("Mali"))
    assert said == []
    assert room.notice() == "No block is open; open one first."
