"""The actions about the agenda, the notes and the console."""

from pathlib import Path

from chairconsole.control.actions.action import ActionId, Selection
from chairconsole.control.actions.other_actions import CONSOLE, NOTES
from chairconsole.control.actions.table import find_action
from chairconsole.domain.commands.agenda_commands import Next, OpenBlock
from tests.desk import Desk


def test_undo_and_redo_go_back_and_forth(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    opened = desk.do(OpenBlock("panel-1"))
    undo, redo = find_action(ActionId.UNDO), find_action(ActionId.REDO)
    assert undo.command is not None
    assert redo.command is not None
    assert undo.enabled(opened, Selection())
    assert not redo.enabled(opened, Selection())
    undone = desk.do(undo.command(opened, Selection()) or Next())
    assert undone.block is None
    assert not undo.enabled(undone, Selection())
    assert redo.enabled(undone, Selection())
    redone = desk.do(redo.command(undone, Selection()) or Next())
    assert redone.blocks == opened.blocks
    desk.close()


def test_notes_and_the_console_change_nothing_by_themselves() -> None:
    assert all(action.command is None for action in (*NOTES, *CONSOLE))
