"""From events to the meeting: `fold` for all of them, `apply` for those that come next.

Both are total: any sequence of valid events, in any order, gives a meeting. An event that cannot apply
changes nothing and is listed in `not_applied`; a point always applies.
"""

from collections.abc import Iterable

from chairconsole.domain.events.envelope import Event
from chairconsole.domain.meeting.apply_event import apply_event
from chairconsole.domain.meeting.apply_notes import keep_removed_point
from chairconsole.domain.meeting.builder import CannotApply, MeetingBuilder
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.meeting.undo_history import UndoHistory
from chairconsole.domain.plan.session import Session


def fold(session: Session, events: Iterable[Event]) -> Meeting:
    """The meeting that follows from the events, in the order in which they are given."""
    return apply(Meeting(given=session, session=session), events)


def apply(meeting: Meeting, events: Iterable[Event], earlier: Iterable[Meeting] = ()) -> Meeting:
    """The meeting after the events that come next; equal to folding all of them from the start.

    What an undo or a redo changes lies before its end: then it goes on from one of the `earlier` meetings of the
    same record or, if none of them holds, from the start.
    """
    new = tuple(events)
    history = meeting.history + new
    steps = meeting.undo_history.copy()
    for place, event in enumerate(new, len(meeting.history)):
        steps.take(place, event)
    start = _start((*earlier, meeting), meeting.given, history, steps)
    builder, begin = MeetingBuilder(start), len(start.history)
    for place, event in enumerate(history[begin:], begin):
        if place in steps.misfits:
            builder.leave_out(event, steps.misfits[place])
        elif not steps.is_taken_back(event):
            _take(builder, event)
        elif event.body.is_a_note:
            keep_removed_point(builder, event)
    return builder.finish(history, steps)


def _start(known: Iterable[Meeting], given: Session, history: tuple[Event, ...], steps: UndoHistory) -> Meeting:
    """The latest of these meetings whose steps all count still as they did; an empty one if there is none."""
    places = {len(meeting.history): meeting for meeting in known if meeting.given is given}
    holding = (place for place in sorted(places, reverse=True) if steps.hold_since(place))
    found = (places[place] for place in holding if places[place].history == history[:place])
    return next(found, Meeting(given=given, session=given))


def _take(builder: MeetingBuilder, event: Event) -> None:
    try:
        apply_event(builder, event)
    except CannotApply as misfit:
        builder.leave_out(event, str(misfit))
