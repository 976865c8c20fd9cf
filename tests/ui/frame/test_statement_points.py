"""Sentences of a statement are kept as points of a speech of the block, the likeliest first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.names.directory import free_text
from chairconsole.ui.dialogs.statement_question import StatementQuestion
from chairconsole.ui.frame.statement_points import keep_statement
from tests.ui.asked import answered
from tests.ui.meeting_room import Room

TEXT = "Data must be broken down. Visas take too long."


def test_the_likeliest_speech_is_offered_first_then_the_latest(room: Room) -> None:
    room.in_discussion()
    speeches = []
    for name in ("Mali", "Peru", "Chad"):
        room.do(GiveFloor(free_text(name)), after=2)
        speeches.append(room.meeting.speaking)
    context = room.screen.context

    def take_the_last(dialog: QDialog) -> None:
        assert isinstance(dialog, StatementQuestion)
        offered = [dialog.said_by.itemText(place).split()[0] for place in range(dialog.said_by.count())]
        assert offered[:3] == ["Mali", "Chad", "Peru"]
        assert offered[-1] == "Received"
        dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
        room.press("Ctrl+Return", on=dialog.list)

    kept = answered(
        lambda: keep_statement(context, "panel-1", (speeches[0],), room.screen, TEXT),
        take_the_last,
    )
    (point,) = room.meeting.points.values()
    assert kept == 1
    assert (point.text, point.intervention) == ("Visas take too long.", speeches[0])


def test_a_window_that_is_left_keeps_nothing(room: Room) -> None:
    room.in_discussion()
    context = room.screen.context
    left = answered(
        lambda: keep_statement(context, "panel-1", (), room.screen, TEXT),
        lambda dialog: room.press("Esc", on=dialog),
    )
    assert left is None
    assert not room.meeting.points
