"""Lines that are asked about before they are taken: who waits already, a closed list, a pasted table."""

import pytest
from PySide6.QtWidgets import QApplication

from chairconsole.domain.base.event_parts import ListState
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest, SetListState
from tests.ui.meeting_room import Room
from tests.ui.podium.quick_add.below import question


def test_who_waits_already_is_added_after_one_line(typing: Room) -> None:
    typing.enter("ken")
    typing.write("ken")
    before = typing.table.geometry()
    typing.press("Return")
    assert "Kenya" in question(typing)
    assert "Enter" in question(typing)
    assert typing.notice() == "", "one line, not two"
    assert typing.table.geometry() == before
    assert typing.names() == ["Kenya"]
    typing.press("Return")
    assert typing.names() == ["Kenya", "Kenya"]
    assert question(typing) == ""
    assert typing.field.text() == ""


def test_esc_leaves_it_and_then_the_text(typing: Room) -> None:
    typing.wait_list("Kenya Airways")
    typing.enter("Kenya Airways")
    typing.press("Esc")
    assert question(typing) == "Not added. Enter asks again \u00b7 Esc empties the field"
    assert typing.field.text() == "Kenya Airways"
    typing.press("Return")
    assert "waits" in question(typing) or "already" in question(typing)
    typing.write("x")
    assert question(typing) == "", "another line is another question"
    typing.press("Backspace")
    for _ in range(2):
        typing.press("Return")
    assert typing.names() == ["Kenya Airways", "Kenya Airways"]


def test_a_second_esc_empties_the_field_and_says_no_more(typing: Room) -> None:
    typing.wait_list("Kenya Airways")
    typing.enter("Kenya Airways")
    typing.press("Esc")
    typing.press("Esc")
    assert (typing.field.text(), question(typing)) == ("", "")
    assert typing.names() == ["Kenya Airways"]


def test_back_in_the_field_the_question_still_stands(typing: Room) -> None:
    typing.do(SetListState(ListState.CLOSED))
    typing.enter("ken")
    asked = question(typing)
    typing.press("F3")
    typing.press("F2")
    assert question(typing) == asked
    typing.press("Return")
    assert typing.names() == ["Kenya \u00b7 after closing"]


def test_adding_after_closing_asks_once_and_is_marked(typing: Room) -> None:
    typing.do(SetListState(ListState.CLOSED))
    typing.enter("ken, bra")
    assert "closed" in question(typing)
    typing.press("Return")
    assert typing.names() == ["Kenya \u00b7 after closing", "Brazil \u00b7 after closing"]


def test_what_another_part_of_the_window_asks_for_is_confirmed_here_too(typing: Room) -> None:
    (request,) = typing.wait_list("Kenya Airways")
    typing.write("half typed")
    typing.screen.setFocus()
    assert not typing.bridge.do(AddRequests((NewRequest(typing.meeting.requests[request].participant),)))
    assert question(typing)
    assert typing.field.hasFocus()
    typing.press("Return")
    assert len(typing.names()) == 2
    assert typing.field.text() == "half typed"


def test_a_held_enter_confirms_nothing(typing: Room) -> None:
    typing.wait_list("Kenya Airways")
    typing.enter("Kenya Airways")
    for _ in range(5):
        typing.repeat("Return")
    assert len(typing.names()) == 1


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\u2028"])
def test_a_pasted_table_is_offered_as_a_batch(typing: Room, line_end: str) -> None:
    names = [entry.name for entry in typing.directory.entries if entry.is_state][:50]
    QApplication.clipboard().setText(line_end.join(f"{place}.\t{name}" for place, name in enumerate(names, 1)))
    typing.press("Ctrl+V")
    assert question(typing).startswith("50 names")
    assert typing.names() == []
    typing.press("Esc")
    assert typing.field.text() == ""
    assert question(typing) == ""
    typing.press("Ctrl+V")
    typing.press("Return")
    assert typing.names() == names


def test_a_held_enter_adds_once(typing: Room) -> None:
    typing.enter("ken")
    typing.write("ken")
    for _ in range(5):
        typing.repeat("Return")
    assert typing.names() == ["Kenya"]
    assert typing.field.text() == "ken"


def test_enter_in_an_empty_field_does_nothing(typing: Room) -> None:
    before = typing.meeting
    typing.press("Return")
    assert typing.meeting == before
