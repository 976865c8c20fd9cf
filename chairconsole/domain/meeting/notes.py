"""Points, messages and drafts as they are known in a meeting."""

from dataclasses import dataclass

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.events.draft_events import Attribution, DraftReason, Purpose
from chairconsole.domain.events.point_events import PointMark


@dataclass(frozen=True, slots=True)
class Point:
    """A note taken from an intervention. One whose speech is unknown or was taken back stays, unattached."""

    id: str
    intervention: str | None
    block: str | None
    text: str
    themes: tuple[str, ...]
    what: PointKind
    to: tuple[str, ...]
    kept: Stamp
    marks: tuple[PointMark, ...] = ()
    split_from: str | None = None

    @property
    def is_starred(self) -> bool:
        """Whether it has a star."""
        return PointMark.STAR in self.marks

    @property
    def may_be_attributed(self) -> bool:
        """Whether an attributed draft may say who said it."""
        return PointMark.NOT_FOR_ATTRIBUTION not in self.marks


@dataclass(frozen=True, slots=True)
class Message:
    """Points that a person put together because they say the same thing. Only messages are counted.

    `points` may name some that were removed since: `Meeting.points_in` leaves them out. `text` is empty unless it was
    given one of its own: `Meeting.message_text` is what it says.
    """

    id: str
    points: tuple[str, ...]
    text: str


DraftId = tuple[Purpose, str | None]
"""What a draft is for, and about which panel; None for the whole session."""


@dataclass(frozen=True, slots=True)
class DraftVersion:
    """A version of a draft that was kept: its text lies in the record under this hash."""

    text_hash: str
    reason: DraftReason
    kept: Stamp
    attribution: Attribution | None = None
