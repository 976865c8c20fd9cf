"""A discussion with questions to its panellists, for tests of what shows them."""

from chairconsole.domain.base.event_parts import About
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.queries.limits import seat_participant
from chairconsole.domain.queries.questions import open_questions
from tests.ui.meeting_room import Room
from tests.ui.words.test_spoken_words import named


def put_questions(room: Room, *asks: tuple[str, tuple[str, ...]]) -> None:
    """Open the discussion and let these delegations put a question each, to these seats; then nobody speaks."""
    room.in_discussion()
    requests = tuple(NewRequest(named(name), about=About.QUESTION, to=to) for name, to in asks)
    room.do(AddRequests(requests))
    for _ in asks:
        room.press("F5")
    room.press("F6")


def let_speak(room: Room, seat: str) -> None:
    """Give a seat the floor."""
    block = room.meeting.block
    assert block is not None
    room.do(GiveFloor(seat_participant(room.meeting.session, block, seat), seat=seat), after=2)


def askers(room: Room) -> list[str]:
    """Who waits for an answer."""
    return [question.participant.name for question in open_questions(room.meeting) if question.participant]
