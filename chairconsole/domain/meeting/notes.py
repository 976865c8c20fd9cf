"""Points, messages and drafts as they are known in a meeting."""

from dataclasses import dataclass

from chairconsole.domain.base.event_parts import ExpertPart, Language, PointKind, PointShape
from chairconsole.domain.base.participants import Participant
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.events.draft_events import Attribution, DraftReason, Purpose
from chairconsole.domain.events.point_events import PointMark


@dataclass(frozen=True, slots=True)
class Point:
    """A note taken from an intervention. One whose speech is unknown or was taken back stays, unattached.

    `shape` is None where it is found by rule; `written` points are from a text that was not spoken, `written_by`
    whose that is, if known, and are nobody's voice; `short` is what the issues of major relevance call it, if anything;
    `part` in which part of the thematic expert's remarks a conclusion stands, at the end if None.
    """

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
    shape: PointShape | None = None
    written: bool = False
    written_by: Participant | None = None
    short: str = ""
    part: ExpertPart | None = None

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
    given one of its own: `Meeting.message_text` is what it says. `short` is what the issues of major relevance call it.
    """

    id: str
    points: tuple[str, ...]
    text: str
    short: str = ""


Pair = tuple[str, str]
"""Two messages or single points, by their ids in the order of the alphabet."""


def pair(one: str, other: str) -> Pair:
    """The pair of these two, whichever comes first."""
    return (one, other) if one <= other else (other, one)


DraftId = tuple[Purpose, str | None]
"""What a draft is for, and about which panel; None for the whole session."""


@dataclass(frozen=True, slots=True)
class DraftVersion:
    """A version of a draft that was kept: its text lies in the record under this hash."""

    text_hash: str
    reason: DraftReason
    kept: Stamp
    attribution: Attribution | None = None


@dataclass(frozen=True, slots=True)
class DraftState:
    """What holds for a draft besides its versions.

    `language` is None until one is chosen; `locked` is the hash of the text that was locked, `locked_at` when it first
    was, both None while sentences may change by themselves; `but_reactions`: those still fill as points are typed.
    """

    language: Language | None = None
    locked: str | None = None
    locked_at: Stamp | None = None
    conclusions_declined: bool = False
    but_reactions: bool = False


UNTOUCHED = DraftState()
"""The state of a draft of which nothing was said."""
