"""Panels answer the actions that their methods are marked for."""

import pytest
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import list_actions, screen_actions, speech_actions
from chairconsole.ui.frame.claims import answers, claims_of
from chairconsole.ui.frame.menus import Actions
from tests.ui.meeting_room import Room


class Panel:
    def __init__(self) -> None:
        self.answered: list[str] = []

    @answers(list_actions.REPLY)
    def reply(self) -> None:
        self.answered.append("reply")

    @answers(screen_actions.SEARCH, list_actions.LIMIT)
    def search(self) -> None:
        self.answered.append("search")

    def other(self) -> None:
        self.answered.append("other")


class Hasty:
    @answers(speech_actions.NEXT)
    def go_on(self) -> None:
        pass


@pytest.fixture
def actions(room: Room) -> Actions:
    return Actions(room.feed, room.bridge, QWidget(room.screen))


def test_a_method_is_claimed_for_each_of_its_actions() -> None:
    panel = Panel()
    assert claims_of(panel) == [
        (list_actions.REPLY, panel.reply),
        (screen_actions.SEARCH, panel.search),
        (list_actions.LIMIT, panel.search),
    ]


def test_whoever_listens_hears_of_an_action_before_its_panel_answers(actions: Actions) -> None:
    panel = Panel()
    actions.claim(panel)
    actions.asked.connect(lambda action: panel.answered.append(f"asked for {action.id}"))
    actions.action(list_actions.LIMIT).trigger()
    assert panel.answered == ["asked for limit", "search"]


def test_an_action_is_answered_once(actions: Actions) -> None:
    actions.claim(Panel())
    with pytest.raises(ValueError, match="reply"):
        actions.claim(Panel())
    with pytest.raises(ValueError, match="next"):
        actions.claim(Hasty())
