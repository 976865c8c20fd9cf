"""The rows of the screens beside the podium."""

from chairconsole.control.actions.action import Group
from chairconsole.control.actions.screen_actions import SCREENS


def test_they_stand_under_one_heading() -> None:
    assert {action.group for action in SCREENS} == {Group.SCREENS}


def test_a_digit_works_also_where_it_needs_shift() -> None:
    for action in SCREENS:
        if action.keys[0][-1].isdecimal():
            assert action.keys[1] == action.keys[0].replace("Alt+", "Alt+Shift+")


def test_all_of_them_are_answered_by_the_screens() -> None:
    assert all(action.command is None for action in SCREENS)
