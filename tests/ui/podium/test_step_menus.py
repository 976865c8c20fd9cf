"""Going to another step or block."""

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep, OpenBlock
from chairconsole.ui.words.refusals import refusal_words
from tests.ui.meeting_room import Room


@pytest.mark.parametrize("keys", ["F11", "Ctrl+O"])
def test_one_key_opens_the_next_block_and_closes_it(room: Room, keys: str) -> None:
    room.press(keys)
    opened = room.meeting.block
    assert opened is not None
    room.press(keys, after=1)
    assert room.meeting.block == opened
    assert room.notice() == refusal_words(Refused("block_just_opened"))
    room.press(keys, after=1)
    assert room.meeting.block is None


def test_no_block_is_left_to_open(room: Room) -> None:
    for _, block in room.meeting.session.blocks():
        room.do(OpenBlock(block.id), after=1)
    room.do(CloseBlock(), after=1)
    room.press("F11")
    assert room.notice() == refusal_words(Refused("nothing_left"))


def test_the_steps_of_the_day_are_offered_and_gone_to(room: Room) -> None:
    room.do(OpenBlock("panel-1"))
    room.press("F12")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    block = room.meeting.block
    assert block is not None
    texts = [action.text().strip() for action in menu.actions()]
    assert menu.activeAction().text().strip() == block.steps[0].title
    for step in block.steps:
        assert step.title in texts
    discussion = next(step for step in block.steps if step.kind == "discussion")
    menu.actions()[texts.index(discussion.title)].trigger()
    menu.close()
    assert room.meeting.step_id == discussion.id
    room.settle()
    assert menu not in room.screen.findChildren(QMenu)


def test_the_step_that_goes_on_is_not_offered(room: Room) -> None:
    room.do(OpenBlock("panel-1"))
    step = room.meeting.session.block("panel-1").steps[1]  # type: ignore[union-attr]
    room.do(GoToStep("panel-1", step.id), after=1)
    room.press("F12")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    first = next(action for action in menu.actions() if action.text().strip() == step.title)
    assert not first.isEnabled()
    assert menu.activeAction().text().strip() == room.meeting.block.steps[2].title  # type: ignore[union-attr]
    menu.close()


def test_a_step_of_the_rail_is_gone_to_from_its_menu(room: Room) -> None:
    room.do(OpenBlock("panel-1"))
    step = room.meeting.session.block("panel-1").steps[2]  # type: ignore[union-attr]
    room.screen.podium.rail.step_chosen.emit("panel-1", step.id)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (go,) = menu.actions()
    assert step.title in go.text()
    go.trigger()
    menu.close()
    assert room.meeting.step_id == step.id


def test_what_does_not_exist_is_not_offered(room: Room) -> None:
    room.screen.podium.rail.step_chosen.emit("panel-1", "no-such-step")
    room.screen.podium.rail.step_chosen.emit("no-such-block", "x")
    assert QApplication.activePopupWidget() is None
