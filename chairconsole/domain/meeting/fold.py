"""From events to the meeting: `fold` for all of them, `apply` for those that come next.

Events count in the order of their hybrid logical clock, then origin, then number, on whichever laptop and in whatever
order they arrived. Both are total: any valid events give a meeting. An event that cannot apply
changes nothing and is listed in `not_applied`; a point always applies.
"""

import functools
from collections.abc import Iterable
from operator import attrgetter

from chairconsole.domain.base.joining import without_doubles
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.meeting import (
    apply_agenda,
    apply_drafts,
    apply_list,
    apply_notes,
    apply_pairs,
    apply_plan,
    apply_proceedings,
    apply_speech,
    apply_times,
)
from chairconsole.domain.meeting.apply_notes import keep_removed_point
from chairconsole.domain.meeting.builder import CannotApply, Changes, MeetingBuilder
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.meeting.undo_history import UndoHistory
from chairconsole.domain.plan.session import Session

_SUBJECTS = (
    apply_agenda,
    apply_drafts,
    apply_list,
    apply_notes,
    apply_pairs,
    apply_plan,
    apply_proceedings,
    apply_speech,
    apply_times,
)


_PLACE = attrgetter("order")


def fold(session: Session, events: Iterable[Event]) -> Meeting:
    """The meeting that follows from the events, whatever the order in which they are given."""
    return apply(Meeting(given=session, session=session), events)


def apply(meeting: Meeting, events: Iterable[Event], earlier: Iterable[Meeting] = ()) -> Meeting:
    """The meeting with more events; equal to folding all of them from the start.

    An undo or a redo changes what lies before the end of the record, and so does an event that belongs before others
    that are known already: then the fold goes on from one of the `earlier` meetings or, if none of them holds, from
    the start.
    """
    known, new = meeting.history, tuple(sorted(events, key=_PLACE))
    history, undo_history = known + new, meeting.undo_history.copy()
    if known and new and new[0].order < known[-1].order:
        known, history, undo_history = (), tuple(sorted(history, key=_PLACE)), UndoHistory()
    for place, event in enumerate(history[len(known) :], len(known)):
        undo_history.take(place, event)
    start = _start((*earlier, meeting), meeting.given, history, undo_history)
    builder, begin = MeetingBuilder(start), len(start.history)
    for place, event in enumerate(history[begin:], begin):
        if place in undo_history.misfits:
            builder.leave_out(event, undo_history.misfits[place])
        elif not undo_history.is_taken_back(event):
            _take(builder, event)
        elif event.body.is_a_note:
            keep_removed_point(builder, event)
    return builder.finish(history, undo_history)


def _start(known: Iterable[Meeting], given: Session, history: tuple[Event, ...], undo_history: UndoHistory) -> Meeting:
    """The latest of these meetings whose undo entries all count as they did; an empty one if there is none."""
    places = {len(meeting.history): meeting for meeting in known if meeting.given is given}
    holding = (place for place in sorted(places, reverse=True) if undo_history.hold_since(place))
    found = (places[place] for place in holding if places[place].history == history[:place])
    return next(found, Meeting(given=given, session=given))


@functools.cache
def changes() -> Changes:
    """What changes a meeting, for each kind of event. Raises ValueError if two modules change it by the same one."""
    return without_doubles(*(subject.CHANGES for subject in _SUBJECTS))


def _take(builder: MeetingBuilder, event: Event) -> None:
    """Change the meeting by one event. What the console noted, and undo itself, change nothing."""
    change = changes().get(type(event.body))
    try:
        if change is not None:
            change(builder, event, event.body)
    except CannotApply as misfit:
        builder.leave_out(event, str(misfit))
