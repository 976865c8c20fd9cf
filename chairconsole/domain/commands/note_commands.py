"""What may be asked for about points, messages and drafts. `KeepPoint`, the commonest, is in `commands`."""

from chairconsole.domain.base.command import command
from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.events.draft_events import Attribution, DraftReason, Purpose
from chairconsole.domain.events.point_events import Covered, PointMark


@command
class ChangePoint:
    """Let a point say this, have these themes, be this, and be put to these seats. What is None stays as it is."""

    point: str
    text: str | None = None
    themes: tuple[str, ...] | None = None
    what: PointKind | None = None
    to: tuple[str, ...] | None = None


@command
class MovePoint:
    """Let a point be taken from this speech; from no speech if None."""

    point: str
    intervention: str | None


@command
class MarkPoints:
    """Set a mark on points, or take it off."""

    points: tuple[str, ...]
    mark: PointMark
    on: bool = True


@command
class MergePoints:
    """Make one point of several of one speech: the first says it all. `text`: what, if not all of them in turn."""

    points: tuple[str, ...]
    text: str | None = None


@command
class SplitPoint:
    """Make several points of one: it says the first of these texts, and a new point each of the others."""

    point: str
    texts: tuple[str, ...]


@command
class RemovePoints:
    """These points were entered by mistake; they are kept aside in `meeting.removed_points`."""

    points: tuple[str, ...]


@command
class RestorePoints:
    """Let points that were removed count again."""

    points: tuple[str, ...]


@command
class MakeMessage:
    """Put points together because they say the same; those that are in another message leave it."""

    points: tuple[str, ...]
    text: str = ""


@command
class NameMessage:
    """Let a message say this; what its first point says, if empty."""

    message: str
    text: str


@command
class AddToMessage:
    """Put more points into a message; those that are in another message leave it."""

    message: str
    points: tuple[str, ...]


@command
class TakeOutOfMessage:
    """Let points of a message stand on their own; the last one dissolves it."""

    message: str
    points: tuple[str, ...]


@command
class DissolveMessage:
    """Let all points of a message stand on their own."""

    message: str


@command
class MarkCovered:
    """Note what an expert's presentation covers of what the note asks for, or that it does not."""

    intervention: str
    covered: Covered
    on: bool = True


@command
class KeepDraft:
    """Keep a version of a draft for good. Its text must be in the record already (`control.drafts` does both)."""

    purpose: Purpose
    block: str | None
    reason: DraftReason
    text_hash: str
    attribution: Attribution | None = None


@command
class DecideName:
    """Let a name recognized in a sentence stay there, or be replaced; `names_in_text` says by which keys."""

    name: str
    sentence: str
    replacement: str | None = None


@command
class UndoNote:
    """Take back the latest step about points and messages."""


@command
class RedoNote:
    """Restore the step about points and messages that was taken back last."""


NoteCommand = (
    ChangePoint
    | MovePoint
    | MarkPoints
    | MergePoints
    | SplitPoint
    | RemovePoints
    | RestorePoints
    | MakeMessage
    | NameMessage
    | AddToMessage
    | TakeOutOfMessage
    | DissolveMessage
    | MarkCovered
    | KeepDraft
    | DecideName
    | UndoNote
    | RedoNote
)
