"""Commands about points, messages and drafts."""

from dataclasses import dataclass

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.events.draft_events import Attribution, DraftReason, Purpose
from chairconsole.domain.events.point_events import Covered, PointMark


@dataclass(frozen=True, slots=True)
class KeepPoint(Command):
    """Keep a note taken from a speech; from none before the first one."""

    text: str
    themes: tuple[str, ...]
    intervention: str | None
    what: PointKind = PointKind.POINT
    to: tuple[str, ...] = ()
    marks: tuple[PointMark, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangePoint(Command):
    """Let a point say this, have these themes, be this, and be put to these seats. What is None stays as it is."""

    point: str
    text: str | None = None
    themes: tuple[str, ...] | None = None
    what: PointKind | None = None
    to: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class MovePoint(Command):
    """Let a point be taken from this speech; from no speech if None."""

    point: str
    intervention: str | None


@dataclass(frozen=True, slots=True)
class MarkPoints(Command):
    """Set a mark on points, or take it off."""

    points: tuple[str, ...]
    mark: PointMark
    on: bool = True


@dataclass(frozen=True, slots=True)
class MergePoints(Command):
    """Make one point of several of one speech: the first says all of them in turn."""

    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SplitPoint(Command):
    """Make several points of one: it says the first of these texts, and a new point each of the others."""

    point: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RemovePoints(Command):
    """These points were entered by mistake; they are kept in `Meeting.removed_points`."""

    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RestorePoints(Command):
    """Let points that were removed count again."""

    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MakeMessage(Command):
    """Group points that make the same point into a message; those that are in another message leave it."""

    points: tuple[str, ...]
    text: str = ""


@dataclass(frozen=True, slots=True)
class NameMessage(Command):
    """Let a message say this; what its first point says, if empty."""

    message: str
    text: str


@dataclass(frozen=True, slots=True)
class AddToMessage(Command):
    """Put more points into a message; those that are in another message leave it."""

    message: str
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TakeOutOfMessage(Command):
    """Let points of a message stand on their own; the last one dissolves it."""

    message: str
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DissolveMessage(Command):
    """Let all points of a message stand on their own."""

    message: str


@dataclass(frozen=True, slots=True)
class MarkCovered(Command):
    """Note what an expert's presentation covers of what the note asks for, or that it does not."""

    intervention: str
    covered: Covered
    on: bool = True


@dataclass(frozen=True, slots=True)
class KeepDraft(Command):
    """Keep a version of a draft for good. Its text must be in the record already (`control.drafts` does both)."""

    purpose: Purpose
    block: str | None
    reason: DraftReason
    text_hash: str
    attribution: Attribution | None = None


@dataclass(frozen=True, slots=True)
class DecideName(Command):
    """Let a name recognized in a sentence stay there, or be replaced; `names_in_text` says by which keys."""

    name: str
    sentence: str
    replacement: str | None = None


@dataclass(frozen=True, slots=True)
class UndoNote(Command):
    """Undo the latest undo entry of the notes."""


@dataclass(frozen=True, slots=True)
class RedoNote(Command):
    """Redo what was undone last in the notes."""
