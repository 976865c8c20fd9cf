"""The meeting: the state that follows from the session and everything that happened."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import StakeholderKind
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.events.point_events import Covered
from chairconsole.domain.meeting.floor import (
    Chair,
    LimitChange,
    ListStatus,
    PointOfOrder,
    Request,
    Segment,
    StakeholderTurn,
    Suspension,
)
from chairconsole.domain.meeting.notes import (
    UNTOUCHED,
    DraftId,
    DraftState,
    DraftVersion,
    Message,
    Pair,
    Point,
)
from chairconsole.domain.meeting.speech import Intervention, Run
from chairconsole.domain.meeting.undo_history import UndoHistory
from chairconsole.domain.plan.parts import Block, SegmentOf, Step
from chairconsole.domain.plan.session import Session


@dataclass(frozen=True, slots=True)
class NotApplied:
    """An event that could not change the meeting, and why: kept, listed, never an exception."""

    event: Event
    why: str


@dataclass(frozen=True)
class Meeting:
    """The state of a session. Mappings are never changed in place: a later meeting is another object.

    `given` is the session the fold began with, `session` the one in force; `done` and `undone` are the undo
    entries that undo and redo would take, the next one last; `notes_done` and `notes_undone` those of the notes.
    `removed_points` were entered by mistake, merged into another or taken back: they count nowhere, and are kept.
    `differences` are the pairs of messages or single points that differ, with the issue ("" if it has no name);
    `likenesses` those of which it was decided whether they are alike (`queries.pairs` is what both mean now).
    `covered` is what an expert covered, by speech; `stakeholder_kinds` are what was said of participants, by key
    (`queries.stakeholders` is what holds); `drafts` the kept versions of each draft, the latest last, and
    `draft_states` what else holds for it; `overarching_theme` is the id of a theme, or words, of the whole session, ""
    if it has none, None while nobody said;
    `names_decided` by folded name and sentence with what a name is replaced, None if it may stay. `planned_limits` are
    those of remarks that were made shorter, and `segments`, by block and step; `answered` is the speech in which a
    question was answered, by question; `present` are codes, None where no list is kept; `room_notice` is the chair's
    text on the room display. `undo_history` is how it was found which undo entries count: the next fold goes on with
    a copy of it.
    """

    given: Session
    session: Session
    mode: Mode = Mode.LIVE
    began: Stamp | None = None
    blocks: Mapping[str, Run] = field(default_factory=dict)
    steps: Mapping[tuple[str, str], Run] = field(default_factory=dict)
    block_id: str | None = None
    step_id: str | None = None
    requests: Mapping[str, Request] = field(default_factory=dict)
    waiting: tuple[str, ...] = ()
    interventions: Mapping[str, Intervention] = field(default_factory=dict)
    speaking: str | None = None
    points: Mapping[str, Point] = field(default_factory=dict)
    removed_points: Mapping[str, Point] = field(default_factory=dict)
    messages: Mapping[str, Message] = field(default_factory=dict)
    differences: Mapping[Pair, str] = field(default_factory=dict)
    likenesses: Mapping[Pair, bool] = field(default_factory=dict)
    covered: Mapping[str, tuple[Covered, ...]] = field(default_factory=dict)
    stakeholder_kinds: Mapping[str, StakeholderKind] = field(default_factory=dict)
    drafts: Mapping[DraftId, tuple[DraftVersion, ...]] = field(default_factory=dict)
    draft_states: Mapping[DraftId, DraftState] = field(default_factory=dict)
    overarching_theme: str | None = None
    names_decided: Mapping[tuple[str, str], str | None] = field(default_factory=dict)
    list_status: ListStatus = field(default_factory=ListStatus)
    stakeholders: StakeholderTurn = field(default_factory=StakeholderTurn)
    limit_changes: tuple[LimitChange, ...] = ()
    planned_limits: Mapping[tuple[str, str], Limit] = field(default_factory=dict)
    segments: Mapping[tuple[str, str], tuple[Segment, ...]] = field(default_factory=dict)
    answered: Mapping[str, str | None] = field(default_factory=dict)
    points_of_order: Mapping[str, PointOfOrder] = field(default_factory=dict)
    suspensions: tuple[Suspension, ...] = ()
    chair: Chair | None = None
    present: frozenset[str] | None = None
    room_notice: str = ""
    not_applied: tuple[NotApplied, ...] = ()
    history: tuple[Event, ...] = ()
    done: tuple[str, ...] = ()
    undone: tuple[str, ...] = ()
    notes_done: tuple[str, ...] = ()
    notes_undone: tuple[str, ...] = ()
    undo_history: UndoHistory = field(default_factory=UndoHistory, repr=False, compare=False)

    @cached_property
    def block(self) -> Block | None:
        """The block that is open; kept, since each second asks some thirty times for it and its step."""
        return None if self.block_id is None else self.session.block(self.block_id)

    @cached_property
    def step(self) -> Step | None:
        """The step of the open block that goes on."""
        return self.block.step(self.step_id) if self.block and self.step_id else None

    @property
    def speech(self) -> Intervention | None:
        """The speech of the participant who has the floor."""
        return None if self.speaking is None else self.interventions.get(self.speaking)

    @property
    def floor_list(self) -> tuple[Request, ...]:
        """The requests still waiting, in the order of the list; `calling.calling_order` is how they are called."""
        return tuple(self.requests[request] for request in self.waiting)

    @property
    def segment(self) -> SegmentOf | None:
        """Whose turn it is in the discussion that goes on."""
        if self.block_id is None or self.step_id is None:
            return None
        segments = self.segments.get((self.block_id, self.step_id), ())
        return segments[-1].of if segments else None

    @property
    def point_of_order(self) -> PointOfOrder | None:
        """The point of order on which the chair has to rule next."""
        return next((point for point in self.points_of_order.values() if point.ended is None), None)

    @property
    def suspension(self) -> Suspension | None:
        """The suspension that goes on."""
        latest = self.suspensions[-1] if self.suspensions else None
        return latest if latest is not None and latest.ended is None else None

    def latest_speech(self) -> Intervention | None:
        """The speech that goes on or, between speeches, the last one that counts: its time stays on screen."""
        return next(reversed(self.speeches()), None)

    def speeches(self, block: str | None = None, step: str | None = None) -> tuple[Intervention, ...]:
        """The speeches that count of the session, of a block or of one step of it, in the order in which they began."""
        return self._speeches.get((block, step), ())

    @cached_property
    def _speeches(self) -> Mapping[tuple[str | None, str | None], tuple[Intervention, ...]]:
        """The speeches that count, by block and step; kept, since a key press asks for them some fourteen times."""
        places: dict[tuple[str | None, str | None], list[Intervention]] = {}
        for speech in self.interventions.values():
            if speech.void is None:
                for place in {(None, None), (speech.block, None), (speech.block, speech.step)}:
                    places.setdefault(place, []).append(speech)
        return {place: tuple(speeches) for place, speeches in places.items()}

    def points_of(self, intervention: str) -> tuple[Point, ...]:
        """The notes taken from one speech."""
        return tuple(point for point in self.points.values() if point.intervention == intervention)

    def speech_of(self, point: Point) -> Intervention | None:
        """The speech that a point was taken from, if it is known."""
        return None if point.intervention is None else self.interventions.get(point.intervention)

    def block_of(self, point: Point) -> str | None:
        """The block that a point belongs to: that of its speech or, without one, that in which it was kept."""
        speech = self.speech_of(point)
        return point.block if speech is None else speech.block

    def points_in(self, message: Message) -> tuple[Point, ...]:
        """The points of a message that count, in its order."""
        return tuple(self.points[point] for point in message.points if point in self.points)

    def message_text(self, message: Message) -> str:
        """What a message says: its own text, else that of its first point."""
        return message.text or next((point.text for point in self.points_in(message)), "")

    def draft_state(self, draft: DraftId) -> DraftState:
        """What holds for a draft besides its versions."""
        return self.draft_states.get(draft, UNTOUCHED)

    def counting_events(self) -> Iterator[Event]:
        """The events that are neither taken back nor misfits, in order."""
        left_out = {misfit.event.seq for misfit in self.not_applied}
        for event in self.history:
            if event.seq not in left_out and not self.undo_history.is_taken_back(event):
                yield event

    def events_of(self, step: str) -> tuple[Event, ...]:
        """The events of one undo entry, in order."""
        return tuple(event for event in self.history[self.undo_history.began(step) :] if event.step == step)


class FieldsToChange:
    """The fields of Meeting with the types that they have while events are applied: mappings can be written to.

    For the type checker alone, which cannot derive them. `builder.MeetingBuilder` has them.
    """

    given: Session
    session: Session
    mode: Mode
    began: Stamp | None
    blocks: dict[str, Run]
    steps: dict[tuple[str, str], Run]
    block_id: str | None
    step_id: str | None
    requests: dict[str, Request]
    waiting: tuple[str, ...]
    interventions: dict[str, Intervention]
    speaking: str | None
    points: dict[str, Point]
    removed_points: dict[str, Point]
    messages: dict[str, Message]
    differences: dict[Pair, str]
    likenesses: dict[Pair, bool]
    covered: dict[str, tuple[Covered, ...]]
    stakeholder_kinds: dict[str, StakeholderKind]
    drafts: dict[DraftId, tuple[DraftVersion, ...]]
    draft_states: dict[DraftId, DraftState]
    overarching_theme: str | None
    names_decided: dict[tuple[str, str], str | None]
    list_status: ListStatus
    stakeholders: StakeholderTurn
    limit_changes: tuple[LimitChange, ...]
    planned_limits: dict[tuple[str, str], Limit]
    segments: dict[tuple[str, str], tuple[Segment, ...]]
    answered: dict[str, str | None]
    points_of_order: dict[str, PointOfOrder]
    suspensions: tuple[Suspension, ...]
    chair: Chair | None
    present: frozenset[str] | None
    room_notice: str
    not_applied: tuple[NotApplied, ...]
