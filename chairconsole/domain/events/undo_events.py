"""Events of undo and redo."""

from typing import Literal

from chairconsole.domain.base.event_parts import Body


class UndoBody(Body):
    """An event of undo or redo, which is never undone itself."""

    is_the_chairs = False


class Undone(UndoBody):
    """The chair undid an undo entry."""

    kind: Literal["undone"] = "undone"
    taken_back: str


class Redone(UndoBody):
    """The chair redid an undo entry, with its original instants."""

    kind: Literal["redone"] = "redone"
    restored: str
