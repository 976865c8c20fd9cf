"""A meeting while events are applied to it: the same fields, changeable, and never seen from outside a fold."""

from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.events.all_events import Covered, Mode
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.meeting.state import (
    Chair,
    DraftId,
    DraftVersion,
    Intervention,
    LimitChange,
    ListStatus,
    Meeting,
    Message,
    NotApplied,
    Point,
    PointOfOrder,
    Request,
    Run,
    Segment,
    StakeholderTurn,
    Suspension,
)
from chairconsole.domain.meeting.undo_history import Steps
from chairconsole.domain.plan.session import Session


class CannotApply(Exception):
    """An event does not fit the meeting as it is: the sentence says why."""


class Building:
    """Copies a meeting's containers once, so that many events can be applied at the cost of one copy."""

    def __init__(self, meeting: Meeting) -> None:
        self.given: Session = meeting.given
        self.session: Session = meeting.session
        self.mode: Mode = meeting.mode
        self.began: Stamp | None = meeting.began
        self.blocks: dict[str, Run] = dict(meeting.blocks)
        self.steps: dict[tuple[str, str], Run] = dict(meeting.steps)
        self.block_id: str | None = meeting.block_id
        self.step_id: str | None = meeting.step_id
        self.requests: dict[str, Request] = dict(meeting.requests)
        self.waiting: list[str] = list(meeting.waiting)
        self.interventions: dict[str, Intervention] = dict(meeting.interventions)
        self.speaking: str | None = meeting.speaking
        self.points: dict[str, Point] = dict(meeting.points)
        self.removed_points: dict[str, Point] = dict(meeting.removed_points)
        self.messages: dict[str, Message] = dict(meeting.messages)
        self.covered: dict[str, tuple[Covered, ...]] = dict(meeting.covered)
        self.drafts: dict[DraftId, tuple[DraftVersion, ...]] = dict(meeting.drafts)
        self.names_decided: dict[tuple[str, str], str | None] = dict(meeting.names_decided)
        self.list_status: ListStatus = meeting.list_status
        self.stakeholders: StakeholderTurn = meeting.stakeholders
        self.limit_changes: tuple[LimitChange, ...] = meeting.limit_changes
        self.segments: dict[tuple[str, str], tuple[Segment, ...]] = dict(meeting.segments)
        self.answered: dict[str, str | None] = dict(meeting.answered)
        self.points_of_order: dict[str, PointOfOrder] = dict(meeting.points_of_order)
        self.suspensions: tuple[Suspension, ...] = meeting.suspensions
        self.chair: Chair | None = meeting.chair
        self.present: frozenset[str] | None = meeting.present
        self.not_applied: list[NotApplied] = list(meeting.not_applied)

    def finish(self, history: tuple[Event, ...], steps: Steps) -> Meeting:
        """The meeting as it stands now; the building is not to be used afterwards."""
        return Meeting(
            given=self.given,
            session=self.session,
            mode=self.mode,
            began=self.began,
            blocks=self.blocks,
            steps=self.steps,
            block_id=self.block_id,
            step_id=self.step_id,
            requests=self.requests,
            waiting=tuple(self.waiting),
            interventions=self.interventions,
            speaking=self.speaking,
            points=self.points,
            removed_points=self.removed_points,
            messages=self.messages,
            covered=self.covered,
            drafts=self.drafts,
            names_decided=self.names_decided,
            list_status=self.list_status,
            stakeholders=self.stakeholders,
            limit_changes=self.limit_changes,
            segments=self.segments,
            answered=self.answered,
            points_of_order=self.points_of_order,
            suspensions=self.suspensions,
            chair=self.chair,
            present=self.present,
            not_applied=tuple(self.not_applied),
            history=history,
            done=tuple(steps.chair.done),
            undone=tuple(steps.chair.undone),
            notes_done=tuple(steps.notes.done),
            notes_undone=tuple(steps.notes.undone),
            counting=steps,
        )

    def open_block(self, block_id: str) -> Run:
        """The run of the block that must be open. Raises CannotApply."""
        if self.block_id != block_id:
            raise CannotApply("that block is not open")
        return self.blocks[block_id]

    def waiting_request(self, request_id: str) -> Request:
        """The request that must still wait. Raises CannotApply."""
        request = self.requests.get(request_id)
        if request is None or not request.is_waiting:
            raise CannotApply("no such request is waiting")
        return request

    def speech(self, intervention_id: str) -> Intervention:
        """The speech with this id. Raises CannotApply."""
        speech = self.interventions.get(intervention_id)
        if speech is None:
            raise CannotApply("there is no such speech")
        return speech

    def current_speech(self, intervention_id: str) -> Intervention:
        """The speech that must be going on. Raises CannotApply."""
        if self.speaking != intervention_id:
            raise CannotApply("that speech is not going on")
        return self.speech(intervention_id)

    def pending_point_of_order(self) -> PointOfOrder | None:
        """The point of order on which the chair has yet to rule."""
        return next((point for point in self.points_of_order.values() if point.ended is None), None)

    def suspension(self) -> Suspension | None:
        """The suspension that goes on."""
        latest = self.suspensions[-1] if self.suspensions else None
        return latest if latest is not None and latest.ended is None else None
