"""The one table of actions: menus, buttons, hints, the list of actions and `chairconsole keys` are built from it."""

from types import ModuleType

from chairconsole.control.actions import (
    agenda_actions,
    console_actions,
    list_actions,
    note_actions,
    proceedings_actions,
    screen_actions,
    speech_actions,
    summary_actions,
)
from chairconsole.control.actions.action import Action

MODULES = (
    *(speech_actions, proceedings_actions, list_actions, agenda_actions),
    *(note_actions, screen_actions, summary_actions, console_actions),
)
"""Where the actions are defined, in the order of the table."""


def all_actions() -> tuple[Action, ...]:
    """The table. Each podium action has two keys: the first is printed on its button, both in its tooltip."""
    return tuple(action for module in MODULES for action in actions_of(module))


def actions_of(module: ModuleType) -> tuple[Action, ...]:
    """The actions that a module defines as constants, in the order of their definition."""
    return tuple(value for value in vars(module).values() if isinstance(value, Action))
