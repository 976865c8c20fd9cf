"""Events of the points noted from speeches, and of what an expert covered."""

from enum import StrEnum
from typing import Literal

from chairconsole.domain.base.event_parts import Body, ExpertPart, PointKind, PointShape
from chairconsole.domain.base.participants import Participant, StakeholderKind
from chairconsole.domain.base.translatable import Translatable


class PointMark(StrEnum):
    """What may be marked on a point."""

    STAR = "star"
    NOT_FOR_ATTRIBUTION = "not_for_attribution"


class Covered(StrEnum):
    """What the note asks of an expert's presentation."""

    ISSUES = "frame_the_issues"
    FACTS_AND_FIGURES = "facts_and_figures"
    GAPS = "gaps"
    PRIORITIES = "priorities"


class PointBody(Body):
    """An event of points, of what was covered, or of who a stakeholder is."""

    is_the_chairs = False
    is_a_note = True


class PointKept(PointBody):
    """A note was taken from an intervention (from none, before the first one).

    `block` is where a point of no speech belongs, as a conclusion, which is of none. `split_from` is the point of
    which it was a part. `shape` is None where it is found by rule. `written`: from a text that was received and not
    spoken; `written_by`: whose text that is, if known, and the group's if it is one's on behalf of a group. `part`: in
    which part of the thematic expert's remarks a conclusion stands, at the end if None.
    """

    kind: Literal["point_kept"] = "point_kept"
    point: str
    intervention: str | None
    block: str | None
    text: str
    themes: tuple[str, ...] = ()
    what: PointKind = PointKind.POINT
    to: tuple[str, ...] = ()
    marks: tuple[PointMark, ...] = ()
    split_from: str | None = None
    shape: PointShape | None = None
    written: bool = False
    written_by: Participant | None = None
    part: ExpertPart | None = None


class PointChanged(PointBody):
    """What a point says and is: text, themes, kind, to whom it is put, shape, and if and by whom it was written."""

    kind: Literal["point_changed"] = "point_changed"
    point: str
    text: str
    themes: tuple[str, ...] = ()
    what: PointKind = PointKind.POINT
    to: tuple[str, ...] = ()
    shape: PointShape | None = None
    written: bool = False
    written_by: Participant | None = None


class PointPartChosen(PointBody):
    """In which part of the thematic expert's remarks a conclusion stands; at the end, if None."""

    kind: Literal["point_part_chosen"] = "point_part_chosen"
    in_brief = Translatable("part of the line")
    point: str
    part: ExpertPart | None


class PointMoved(PointBody):
    """A point was taken from another speech than it was kept for; from none, if None."""

    kind: Literal["point_moved"] = "point_moved"
    point: str
    intervention: str | None
    block: str | None


class PointsMarked(PointBody):
    """A mark was set on points, or taken off."""

    kind: Literal["points_marked"] = "points_marked"
    points: tuple[str, ...]
    mark: PointMark
    on: bool = True


class PointsMerged(PointBody):
    """Points of one speech became one: `point` says all of it from now on, `merged` are no more.

    `what`, `to` and `marks` are those of the one point; None, as in older records, where they stay as they were.
    """

    kind: Literal["points_merged"] = "points_merged"
    point: str
    merged: tuple[str, ...]
    text: str
    themes: tuple[str, ...] = ()
    what: PointKind | None = None
    to: tuple[str, ...] | None = None
    marks: tuple[PointMark, ...] | None = None
    shape: PointShape | None = None
    written: bool = False
    written_by: Participant | None = None
    short: str = ""


class PointsRemoved(PointBody):
    """Points were entered by mistake: they count no longer, and are kept among the removed ones."""

    kind: Literal["points_removed"] = "points_removed"
    points: tuple[str, ...]


class PointsRestored(PointBody):
    """Points that were removed count again."""

    kind: Literal["points_restored"] = "points_restored"
    points: tuple[str, ...]


class SpeechCovered(PointBody):
    """What an expert's presentation has covered of what the note asks for."""

    kind: Literal["speech_covered"] = "speech_covered"
    intervention: str
    covered: tuple[Covered, ...]


class StakeholderKindSet(PointBody):
    """What kind of stakeholder a participant is, by key, in all that they said; None takes it back."""

    kind: Literal["stakeholder_kind_set"] = "stakeholder_kind_set"
    in_brief = Translatable("kind of stakeholder")
    participant: str
    stakeholder_kind: StakeholderKind | None
