"""The sentence that the chair says next, above the buttons."""

from chairconsole.domain.base.event_parts import ListState
from chairconsole.domain.commands.agenda_commands import CloseBlock, OpenBlock
from chairconsole.domain.commands.list_commands import SetListState
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from tests.ui.meeting_room import Room
from tests.ui.words.test_spoken_words import waiting


def test_the_sentence_follows_the_meeting_and_nothing_moves(room: Room) -> None:
    room.in_discussion()
    before = room.screen.podium.floor.spoken.height()
    room.do(waiting("mali"))
    assert "the distinguished representative of Mali" in room.words(room.screen.podium.floor)
    room.settle()
    assert room.screen.podium.floor.spoken.height() == before


def line(room: Room) -> WrappedLabel:
    return room.screen.podium.floor.spoken.findChild(WrappedLabel)


def test_who_gets_the_floor_stands_out_and_who_is_thanked_does_not(room: Room) -> None:
    room.in_discussion()
    room.do(waiting("mali", "norway", "chad"))
    bold = [run.text for run in line(room)._runs if run.bold]
    assert bold == ["Mali", "Norway"]
    room.press("F5")
    said = line(room)._runs
    assert [run.text.strip("\u2009") for run in said if run.bold] == ["THEN", "Norway", "Chad"]
    assert said[2].text.endswith("I now give the floor to the distinguished representative of ")


def test_what_is_too_long_shrinks_before_it_is_said_more_briefly(room: Room) -> None:
    room.in_discussion()
    assert line(room).property("role") == "spoken"
    room.do(waiting("venezuela", "united kingdom", "democratic republic of the congo"))
    room.press("F5")
    room.settle()
    room.wait(1)
    assert line(room).property("role") == "spoken_least"
    assert line(room).shown_text() == line(room).text()


def test_the_name_is_never_cut_off_behind_what_is_announced(room: Room) -> None:
    room.in_discussion()
    room.do(waiting("venezuela", "united kingdom", "democratic republic of the congo"))
    room.press("F5")
    room.do(SetListState(ListState.LAST_CALL), after=2)
    room.settle()
    room.wait(1)
    label = line(room)
    assert "please raise your name plate now" in label.text()
    assert label.shown_text() == label.text()
    assert label.heightForWidth(label.width()) <= room.screen.podium.floor.spoken.height()
    assert "the United Kingdom" in label.shown_text()


def test_who_raised_a_point_of_order_is_given_the_floor_until_they_said_what_about(room: Room) -> None:
    room.in_discussion()
    room.do(waiting("mali"))
    room.press("F5")
    room.press("Ctrl+F4")
    room.enter("uruguay")
    assert line(room).text().startswith("I give the floor to the distinguished representative of Uruguay on a point")
    room.enter("no interpretation")
    assert line(room).text().strip("\u2009").startswith("THEN")
    assert "Uruguay" in line(room).text()


def test_where_nothing_is_said_no_line_marks_it(room: Room) -> None:
    last = [block for _, block in room.meeting.session.blocks()][-1]
    room.do(OpenBlock(last.id))
    assert line(room).isVisible()
    room.do(CloseBlock(), after=60)
    assert line(room).text() == ""
    assert not line(room).isVisible()
