"""How a panel says which of its methods answers which actions."""

from collections.abc import Callable
from typing import TypeVar

from chairconsole.control.actions.action import Action

Method = TypeVar("Method", bound=Callable[..., None])

MARK = "answered_actions"


def answers(*actions: Action) -> Callable[[Method], Method]:
    """Mark a method as the one that answers these actions; it is called without arguments."""

    def mark(method: Method) -> Method:
        setattr(method, MARK, actions)
        return method

    return mark


def claims_of(panel: object) -> list[tuple[Action, Callable[[], None]]]:
    """Each action that the class of a panel marks a method for, with that method of the panel."""
    marked = [(name, getattr(member, MARK, ())) for name, member in vars(type(panel)).items()]
    return [(action, getattr(panel, name)) for name, actions in marked for action in actions]
