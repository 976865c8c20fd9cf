"""The sentence that the chair says next, under the buttons."""

from tests.ui.meeting_room import Room
from tests.ui.words.test_spoken_words import waiting


def test_the_sentence_follows_the_meeting_and_nothing_moves(room: Room) -> None:
    room.in_discussion()
    before = room.screen.podium.floor.spoken.height()
    room.do(waiting("mali"))
    assert "the distinguished representative of Mali" in room.words(room.screen.podium.floor)
    room.settle()
    assert room.screen.podium.floor.spoken.height() == before
