"""When an action can be asked for, and what it then asks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from chairconsole.control import asking
from chairconsole.control.action import Selection
from chairconsole.domain import commands as ask
from chairconsole.domain.events import Part
from tests.desk import Desk

NOBODY = Selection()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.close()


def test_what_can_be_asked_for_follows_the_meeting(desk: Desk) -> None:
    questions = (asking.always, asking.block_is_open, asking.is_speaking, asking.is_timed, asking.can_undo)
    assert [question(desk.meeting, NOBODY) for question in questions] == [True, False, False, False, False]
    desk.do(ask.OpenBlock("panel-1"))
    assert [question(desk.meeting, NOBODY) for question in questions] == [True, True, False, False, True]
    desk.do(ask.Next())
    assert [question(desk.meeting, NOBODY) for question in questions] == [True, True, True, True, True]
    assert not asking.can_redo(desk.meeting, NOBODY)
    desk.do(ask.Undo())
    assert asking.can_redo(desk.meeting, NOBODY)


def test_what_began_is_the_innermost_part_that_goes_on(desk: Desk) -> None:
    desk.do(ask.OpenBlock("panel-1"))
    assert asking.started(desk.meeting) is Part.BLOCK
    desk.do(ask.Next())
    assert asking.started(desk.meeting) is Part.SPEECH
    session_block = desk.session.block("panel-1")
    assert session_block is not None
    discussion = next(step for step in session_block.steps if step.kind == "discussion")
    desk.do(ask.GoToStep("panel-1", discussion.id), after=5)
    assert asking.started(desk.meeting) is Part.STEP


def test_pausing_asks_for_the_other_of_two(desk: Desk) -> None:
    desk.do(ask.OpenBlock("panel-1"))
    desk.do(ask.Next())
    assert asking.pause_or_resume(desk.meeting, NOBODY) == ask.Pause()
    assert asking.pause_or_resume(desk.do(ask.Pause()), NOBODY) == ask.Resume()


def test_nothing_marked_asks_for_nothing(desk: Desk) -> None:
    withdraw = asking.on_marked(lambda request: ask.Withdraw(request=request))
    assert withdraw(desk.meeting, NOBODY) is None
    assert withdraw(desk.meeting, Selection("r")) == ask.Withdraw("r")
    for selection in (NOBODY, Selection("gone")):
        assert not asking.is_marked(desk.meeting, selection)
        assert asking.move_up(desk.meeting, selection) is None
        assert asking.move_down(desk.meeting, selection) is None
