"""Commands about points, messages and drafts."""

from dataclasses import dataclass

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import ExpertPart, Language, PointKind, PointShape
from chairconsole.domain.base.participants import Participant, StakeholderKind
from chairconsole.domain.events.draft_events import Attribution, DraftReason, Purpose
from chairconsole.domain.events.point_events import Covered, PointMark


@dataclass(frozen=True, slots=True)
class KeepPoint(Command):
    """Keep a note taken from a speech; from none before the first one.

    `block` is where a note of no speech belongs, the open block if it is None. A conclusion is of no speech: without a
    `block` it belongs to the open one or, in a break or between blocks, to that of the speech. Without a `shape` it is
    found by rule; `written` notes are from a text that was received and not spoken, of whoever it was `written_by`, if
    known. `part` is that of the thematic expert's remarks in which a conclusion stands.
    """

    text: str
    themes: tuple[str, ...]
    intervention: str | None
    what: PointKind = PointKind.POINT
    to: tuple[str, ...] = ()
    marks: tuple[PointMark, ...] = ()
    shape: PointShape | None = None
    written: bool = False
    written_by: Participant | None = None
    block: str | None = None
    part: ExpertPart | None = None


@dataclass(frozen=True, slots=True)
class KeepStatement(Command):
    """Keep sentences of a statement as points, all or none: of a speech or, if it is None, of a text not spoken.

    `written_by` is whose text that is, None if it is not known; `block` where it belongs, the open one if None.
    """

    sentences: tuple[str, ...]
    intervention: str | None
    written_by: Participant | None = None
    block: str | None = None


@dataclass(frozen=True, slots=True)
class ChangePoint(Command):
    """Let a point say this, have these themes, be this, be put to these seats, and be from a text that was not spoken.

    What is None stays as it is. With `written` goes whose text it is, None if that is not known. A point that becomes
    a conclusion is of no speech any more.
    """

    point: str
    text: str | None = None
    themes: tuple[str, ...] | None = None
    what: PointKind | None = None
    to: tuple[str, ...] | None = None
    written: bool | None = None
    written_by: Participant | None = None


@dataclass(frozen=True, slots=True)
class ShapePoint(Command):
    """Let the words of a point be read in this shape; in the one that is found by rule, if None."""

    point: str
    shape: PointShape | None


@dataclass(frozen=True, slots=True)
class MovePoint(Command):
    """Let a point be taken from this speech; from no speech if None. A conclusion moves to the speech's block."""

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
    """Make one point of several of one speech, which says all of them in turn.

    It is a question if one of them is. It is the first of them or, so that no answer is taken for another's, the
    first question that waits.
    """

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
class ChoosePart(Command):
    """Let a conclusion stand in a part of the thematic expert's remarks; at the end, if None."""

    point: str
    part: ExpertPart | None


@dataclass(frozen=True, slots=True)
class GiveShortName(Command):
    """Say what the issues of major relevance call a message or a point; nothing, if empty."""

    of: str
    short: str


@dataclass(frozen=True, slots=True)
class MarkDiffering(Command):
    """Let two messages, or single points, stand for views that differ; each is in one such pair.

    A pair that is there already gets the issue.
    """

    one: str
    other: str
    issue: str = ""


@dataclass(frozen=True, slots=True)
class TakeBackDifference(Command):
    """Let two messages, or single points, differ no longer."""

    one: str
    other: str


@dataclass(frozen=True, slots=True)
class DecideLikeness(Command):
    """Let messages, or single points, be alike, each with each, or not."""

    of: tuple[str, ...]
    alike: bool


@dataclass(frozen=True, slots=True)
class SetStakeholderKind(Command):
    """Say what kind of stakeholder a participant is, by key, in all that they said; None takes it back."""

    participant: str
    stakeholder_kind: StakeholderKind | None


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
class ChooseDraftLanguage(Command):
    """Let a draft be made in this language."""

    purpose: Purpose
    block: str | None
    language: Language


@dataclass(frozen=True, slots=True)
class LockDraft(Command):
    """Let no sentence of a draft change by itself. Its text must be in the record already, under this hash.

    `but_reactions`: but for the reactions in the summary panel; locked once more, they are locked too.
    """

    purpose: Purpose
    block: str | None
    text_hash: str
    but_reactions: bool = False


@dataclass(frozen=True, slots=True)
class UnlockDraft(Command):
    """Let a draft be made again from its points."""

    purpose: Purpose
    block: str | None


@dataclass(frozen=True, slots=True)
class DeclineConclusions(Command):
    """Draw no conclusions in a draft, so that nobody is asked for them; or do so after all."""

    purpose: Purpose
    block: str | None
    declined: bool = True


@dataclass(frozen=True, slots=True)
class ChooseOverarchingTheme(Command):
    """Say what ran through the whole session: a theme of the session by any of its names, or other words; "" is none.

    Where none is chosen or typed, the check before reading asks.
    """

    words: str


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
