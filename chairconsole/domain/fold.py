"""From events to the meeting: `fold` for all of them, `apply` for those that come next.

Both are total: any sequence of valid events, in any order, gives a meeting. An event that cannot apply
changes nothing and is listed in `not_applied`; a point always applies.
"""

from collections.abc import Iterable

from chairconsole.domain.apply_event import apply_event
from chairconsole.domain.building import Building, CannotApply
from chairconsole.domain.envelope import Event
from chairconsole.domain.events import PointKept, Redone, Undone
from chairconsole.domain.meeting import Meeting, NotApplied
from chairconsole.domain.session import Session


def fold(session: Session, events: Iterable[Event], earlier: Iterable[Meeting] = ()) -> Meeting:
    """The meeting that follows from the events, in the order in which they are given.

    `earlier` are meetings of the same record that are still at hand: what they tell need not be folded again,
    unless a step of theirs was taken back or restored since.
    """
    history = tuple(events)
    steps = _Steps()
    for place, event in enumerate(history):
        steps.take(place, event)
    known = {len(meeting.history): meeting for meeting in earlier if meeting.given is session}
    holding = (place for place in sorted(known, reverse=True) if steps.hold_since(place))
    start = next((place for place in holding if known[place].history == history[:place]), 0)
    building = Building(known[start] if start else Meeting(given=session, session=session))
    for place, event in enumerate(history[start:], start):
        if place in steps.misfits:
            building.not_applied.append(NotApplied(event, steps.misfits[place]))
        elif event.step not in steps.taken_back or not event.is_the_chairs:
            _take(building, event)
    return building.finish(history=history, done=tuple(steps.done), undone=tuple(steps.undone))


def apply(meeting: Meeting, events: Iterable[Event], earlier: Iterable[Meeting] = ()) -> Meeting:
    """The meeting after the events that come next; equal to folding all of them from the start.

    An undo or a redo folds again, from the latest of the `earlier` meetings that still holds.
    """
    new = tuple(events)
    history = meeting.history + new
    done, known = list(meeting.done), set(meeting.done)
    earlier_ids = {event.id for event in meeting.history}
    earlier_steps = {event.step for event in meeting.history}
    has_new_step = False
    for event in new:
        if isinstance(event.body, Undone | Redone) or event.id in earlier_ids:
            return fold(meeting.given, history, earlier)
        earlier_ids.add(event.id)
        if event.is_the_chairs and event.step not in known:
            if event.step in earlier_steps:
                return fold(meeting.given, history, earlier)
            done.append(event.step)
            known.add(event.step)
            has_new_step = True
    building = Building(meeting)
    for event in new:
        _take(building, event)
    return building.finish(history=history, done=tuple(done), undone=() if has_new_step else meeting.undone)


def _take(building: Building, event: Event) -> None:
    try:
        apply_event(building, event)
    except CannotApply as misfit:
        building.not_applied.append(NotApplied(event, str(misfit)))


class _Steps:
    """Which of the chair's steps count, found before anything is applied: undo is an event like others."""

    def __init__(self) -> None:
        self.done: dict[str, None] = {}  # a dict for its order and its quick look-up
        self.undone: list[str] = []
        self.taken_back: set[str] = set()
        self.misfits: dict[int, str] = {}
        self._seen: set[str] = set()
        self._began: dict[str, int] = {}
        self._turned: list[tuple[int, int]] = []  # where a step was taken back or restored, and where it had begun

    def hold_since(self, place: int) -> bool:
        """Whether no step that had begun before this place was taken back or restored from it on."""
        return not any(began < place <= turned for turned, began in self._turned)

    def take(self, place: int, event: Event) -> None:
        body = event.body
        if event.id in self._seen and not isinstance(body, PointKept):
            self.misfits[place] = "the same event is there already"
            return
        self._seen.add(event.id)
        if event.is_the_chairs:
            step = event.step
            if step not in self.done and step not in self.taken_back:
                self.done[step] = None
                self._began[step] = place
                self.undone.clear()
        elif isinstance(body, Undone):
            if body.taken_back in self.done:
                del self.done[body.taken_back]
                self.undone.append(body.taken_back)
                self.taken_back.add(body.taken_back)
                self._turned.append((place, self._began[body.taken_back]))
            else:
                self.misfits[place] = "there is no such step to take back"
        elif isinstance(body, Redone):
            if body.restored in self.undone:
                self.undone.remove(body.restored)
                self.done[body.restored] = None
                self.taken_back.discard(body.restored)
                self._turned.append((place, self._began[body.restored]))
            else:
                self.misfits[place] = "there is no such step to restore"
