"""A meeting while events are applied to it: its fields, mutable, and used by a fold only."""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any

from chairconsole.domain.base.event_parts import Body
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.meeting.floor import (
    PointOfOrder,
    Request,
    Suspension,
)
from chairconsole.domain.meeting.speech import Intervention, Run
from chairconsole.domain.meeting.state import FieldsToChange, Meeting, NotApplied
from chairconsole.domain.meeting.undo_history import UndoHistory


class CannotApply(Exception):
    """An event does not fit the meeting as it is: the sentence says why."""


COUNTED = frozenset({"history", "done", "undone", "notes_done", "notes_undone", "undo_history"})
"""The fields of Meeting that no event changes: the fold counts them, for `finish`."""

CHANGED = tuple(field.name for field in fields(Meeting) if field.name not in COUNTED)
"""The fields that a builder has: all others."""


class MeetingBuilder(FieldsToChange):
    """The fields of Meeting, by the same names, whose mappings are dicts: they are copied once for many events."""

    def __init__(self, meeting: Meeting) -> None:
        self._from = meeting
        for name in CHANGED:
            value = getattr(meeting, name)
            setattr(self, name, dict(value) if isinstance(value, Mapping) else value)

    def finish(self, history: tuple[Event, ...], undo_history: UndoHistory) -> Meeting:
        """The meeting as it stands now; the builder is not to be used afterwards."""
        return replace(
            self._from,
            **{name: getattr(self, name) for name in CHANGED},
            history=history,
            done=tuple(undo_history.chair.done),
            undone=tuple(undo_history.chair.undone),
            notes_done=tuple(undo_history.notes.done),
            notes_undone=tuple(undo_history.notes.undone),
            undo_history=undo_history,
        )

    def leave_out(self, event: Event, why: str) -> None:
        """List an event that changes nothing."""
        self.not_applied = (*self.not_applied, NotApplied(event, why))

    def stop_waiting(self, request_id: str) -> None:
        """Take a request off the list."""
        self.waiting = tuple(one for one in self.waiting if one != request_id)

    def wait_at(self, place: int, request_id: str) -> None:
        """Put a request on the list, at this place."""
        self.waiting = (*self.waiting[:place], request_id, *self.waiting[place:])

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
        """The point of order on which the chair has to rule next."""
        return next((point for point in self.points_of_order.values() if point.ended is None), None)

    def suspension(self) -> Suspension | None:
        """The suspension that goes on."""
        latest = self.suspensions[-1] if self.suspensions else None
        return latest if latest is not None and latest.ended is None else None


Change = Callable[[MeetingBuilder, Event, Any], None]
"""Changes what is built by an event, whose body comes last. Raises CannotApply, and then has changed nothing."""

Changes = Mapping[type[Body], Change]
