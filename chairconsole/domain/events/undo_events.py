"""What the chair took back, and what was restored."""

from typing import Literal

from chairconsole.domain.base.event_parts import Body


class UndoBody(Body):
    """What undo did: it is never undone itself."""

    is_the_chairs = False


class Undone(UndoBody):
    """The chair took back a step."""

    kind: Literal["undone"] = "undone"
    taken_back: str


class Redone(UndoBody):
    """The chair restored a step, with its original instants."""

    kind: Literal["redone"] = "redone"
    restored: str
