"""From events to the meeting: `fold` for all of them, `apply` for those that come next.

Both are total: any sequence of valid events, in any order, gives a meeting. An event that cannot apply
changes nothing and is listed in `not_applied`; a point always applies.
"""

from collections.abc import Iterable

from chairconsole.domain.apply_event import apply_event
from chairconsole.domain.apply_notes import keep_aside
from chairconsole.domain.building import Building, CannotApply
from chairconsole.domain.counting_steps import UNDOING, Steps
from chairconsole.domain.envelope import Event
from chairconsole.domain.meeting import Meeting, NotApplied
from chairconsole.domain.session import Session


def fold(session: Session, events: Iterable[Event], earlier: Iterable[Meeting] = ()) -> Meeting:
    """The meeting that follows from the events, in the order in which they are given.

    `earlier` are meetings of the same record that are still at hand: what they tell need not be folded again,
    unless a step of theirs was taken back or restored since.
    """
    history = tuple(events)
    steps = Steps()
    for place, event in enumerate(history):
        steps.take(place, event)
    known = {len(meeting.history): meeting for meeting in earlier if meeting.given is session}
    holding = (place for place in sorted(known, reverse=True) if steps.hold_since(place))
    start = next((place for place in holding if known[place].history == history[:place]), 0)
    building = Building(known[start] if start else Meeting(given=session, session=session))
    for place, event in enumerate(history[start:], start):
        if place in steps.misfits:
            building.not_applied.append(NotApplied(event, steps.misfits[place]))
        elif not steps.is_taken_back(event):
            _take(building, event)
        elif event.is_a_note:
            keep_aside(building, event)
    return building.finish(
        history=history,
        done=tuple(steps.chair.done),
        undone=tuple(steps.chair.undone),
        notes_done=tuple(steps.notes.done),
        notes_undone=tuple(steps.notes.undone),
    )


def apply(meeting: Meeting, events: Iterable[Event], earlier: Iterable[Meeting] = ()) -> Meeting:
    """The meeting after the events that come next; equal to folding all of them from the start.

    An undo or a redo folds again, from the latest of the `earlier` meetings that still holds.
    """
    new = tuple(events)
    history = meeting.history + new
    chair, notes = dict.fromkeys(meeting.done), dict.fromkeys(meeting.notes_done)
    earlier_ids = {event.id for event in meeting.history}
    earlier_steps = {event.step for event in meeting.history}
    for event in new:
        if isinstance(event.body, UNDOING) or event.id in earlier_ids:
            return fold(meeting.given, history, earlier)
        earlier_ids.add(event.id)
        done = chair if event.is_the_chairs else notes if event.is_a_note else None
        if done is not None and event.step not in done:
            if event.step in earlier_steps:
                return fold(meeting.given, history, earlier)
            done[event.step] = None
    building = Building(meeting)
    for event in new:
        _take(building, event)
    return building.finish(
        history=history,
        done=tuple(chair),
        undone=meeting.undone if len(chair) == len(meeting.done) else (),
        notes_done=tuple(notes),
        notes_undone=meeting.notes_undone if len(notes) == len(meeting.notes_done) else (),
    )


def _take(building: Building, event: Event) -> None:
    try:
        apply_event(building, event)
    except CannotApply as misfit:
        building.not_applied.append(NotApplied(event, str(misfit)))
