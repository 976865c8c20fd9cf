"""The one table of actions: menus, buttons, hints, the sheet of keys and the README are all built from it."""

from chairconsole.control.actions.action import Action, ActionId
from chairconsole.control.actions.list_actions import FLOOR_LIST
from chairconsole.control.actions.other_actions import AGENDA, CONSOLE, NOTES, PAGES
from chairconsole.control.actions.screen_actions import SCREENS, SUMMARY
from chairconsole.control.actions.speech_actions import ROOM, SPEECH


def all_actions() -> tuple[Action, ...]:
    """The table. Each podium action has two keys: the first is printed on its button, both in its tooltip."""
    return (*SPEECH, *ROOM, *FLOOR_LIST, *PAGES, *AGENDA, *NOTES, *SCREENS, *SUMMARY, *CONSOLE)


def find_action(action_id: ActionId) -> Action:
    """The action with this id."""
    return next(action for action in all_actions() if action.id is action_id)
