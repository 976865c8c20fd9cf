"""Who did not speak: put back, carried over, texts noted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from chairconsole.domain.base.event_parts import Outcome
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.list_commands import MarkAbsent, Withdraw
from chairconsole.ui.dialogs.statement_question import StatementQuestion
from chairconsole.ui.podium.floor_list.missed_rows import MissedRow
from chairconsole.ui.podium.floor_list.not_reached import outcome_words
from chairconsole.ui.widgets.key_button import KeyButton
from tests.ui.asked import answered
from tests.ui.meeting_room import Room


def rows(room: Room) -> list[MissedRow]:
    return room.screen.podium.drawer.missed.table.rows()


def test_an_absent_one_is_put_back_at_the_end_of_the_list(room: Room) -> None:
    room.in_discussion()
    mali, chad, _ = room.wait_list("Mali", "Chad", "Peru")
    room.do(MarkAbsent(mali))
    room.do(Withdraw(chad))
    room.press("Ctrl+Shift+F6")
    assert [(row.name, outcome_words(row.outcome)) for row in rows(room)] == [
        ("Mali", "absent"),
        ("Chad", "withdrawn"),
    ]
    room.press("Return")
    assert room.names() == ["Peru", "Mali"]
    assert [row.name for row in rows(room)] == ["Chad"]


def test_a_doubt_is_confirmed_by_another_enter(room: Room) -> None:
    room.in_discussion()
    (mali,) = room.wait_list("Mali")
    room.do(MarkAbsent(mali))
    room.wait_list("Mali")
    room.press("Ctrl+Shift+F6")
    room.press("Return")
    assert room.names() == ["Mali"]
    assert "Press Enter again" in room.notice()
    room.press("Return")
    assert room.names() == ["Mali", "Mali"]


def test_texts_are_ticked_and_unticked_with_space(room: Room) -> None:
    room.in_discussion()
    mali, chad = room.wait_list("Mali", "Chad")
    room.press("F11")
    room.press("Ctrl+Shift+F6")
    room.press("Space")
    assert room.meeting.requests[mali].text_received
    assert rows(room)[0].has_text
    room.press("Shift+Down")
    room.press("Space")
    assert room.meeting.requests[chad].text_received
    room.press("Space")
    assert not room.meeting.requests[mali].text_received


def test_marked_ones_are_carried_over_and_then_all(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali", "Chad", "Peru", "Fiji")
    room.do(OpenBlock("panel-2"))
    assert room.names() == []
    room.press("Ctrl+Shift+F6")
    assert {row.where for row in rows(room)} == {"Panel 1"}
    room.press("Shift+Down")
    room.press("Return")
    assert room.names() == ["Mali", "Chad"]
    button = room.find(KeyButton, "carry_over_all")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    room.press("Return", on=button)
    assert room.names() == ["Mali", "Chad", "Peru", "Fiji"]
    assert rows(room) == []
    assert "Nobody was missed." in room.words()


def test_buttons_say_what_can_be_done(room: Room) -> None:
    room.in_discussion()
    (mali, _) = room.wait_list("Mali", "Chad")
    room.do(MarkAbsent(mali))
    room.press("Ctrl+Shift+F6")
    take, text = room.find(KeyButton, "put_back"), room.find(KeyButton, "text_received")
    assert (take.label(), take.isEnabled(), text.isEnabled()) == ("Put back", True, False)
    room.press("F11")
    assert room.meeting.block is None
    assert not take.isEnabled()
    # all of the block that was last, until another is open
    assert [row.outcome for row in rows(room)] == [Outcome.ABSENT, Outcome.NOT_REACHED]


def test_sentences_of_a_text_become_written_points(room: Room) -> None:
    room.in_discussion()
    (mali,) = room.wait_list("Mali")
    room.press("F11")
    room.press("Ctrl+Shift+F6")
    missed = room.screen.podium.drawer.missed
    missed.table.mark(0)

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, StatementQuestion)
        dialog.field.setPlainText("We thank you. Data must be broken down.")
        dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
        room.press("Ctrl+Return", on=dialog.field)

    answered(lambda: room.press("Space", on=room.find(KeyButton, "points_of_text")), answer)
    (point,) = room.meeting.points.values()
    assert (point.text, point.written, point.intervention) == ("Data must be broken down.", True, None)
    assert point.written_by == room.meeting.requests[mali].participant
    assert room.meeting.block_of(point) == "panel-1"
    assert room.meeting.requests[mali].text_received
