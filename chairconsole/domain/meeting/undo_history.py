"""Which undo entries of a record count: undo and redo are events, of the chair and of the notes separately."""

from chairconsole.domain.events.draft_events import NoteRedone, NoteUndone
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.events.point_events import PointKept
from chairconsole.domain.events.proceedings_events import PointOfOrderDescribed
from chairconsole.domain.events.undo_events import Redone, Undone


class UndoStack:
    """Undo entries, by id: the last one is undone first, and may be redone until the next entry is added."""

    def __init__(self) -> None:
        self.done: dict[str, None] = {}  # a dict for its order and its quick look-up
        self.undone: list[str] = []
        self.taken_back: set[str] = set()
        self._began: dict[str, int] = {}
        self._turned: list[tuple[int, int]] = []  # where an entry was undone or redone, and where it began

    def copy(self) -> "UndoStack":
        """An independent copy."""
        other = UndoStack()
        other.done, other.undone, other.taken_back = self.done.copy(), self.undone.copy(), self.taken_back.copy()
        other._began, other._turned = self._began.copy(), self._turned.copy()
        return other

    def take(self, entry: str, place: int, *, ends_redo: bool = True) -> None:
        """Add an entry that begins at this place of the record, unless it is known already.

        More of an entry ends what may be redone as another entry does: it may not fit what would be restored. With
        `ends_redo` false it does not.
        """
        if entry in self.taken_back:
            return
        is_new = entry not in self.done
        if is_new:
            self.done[entry] = None
            self._began[entry] = place
        if is_new or ends_redo:
            self.undone.clear()

    def take_back(self, entry: str, place: int) -> bool:
        """Undo an entry. Returns whether it counted."""
        if entry not in self.done:
            return False
        del self.done[entry]
        self.undone.append(entry)
        self.taken_back.add(entry)
        self._turned.append((place, self._began[entry]))
        return True

    def restore(self, entry: str, place: int) -> bool:
        """Redo an entry. Returns whether it could be redone."""
        if entry not in self.undone:
            return False
        self.undone.remove(entry)
        self.done[entry] = None
        self.taken_back.discard(entry)
        self._turned.append((place, self._began[entry]))
        return True

    def holds_since(self, place: int) -> bool:
        """Whether no entry that began before this place was undone or redone at it or later."""
        return not any(began < place <= turned for turned, began in self._turned)


class UndoHistory:
    """Which of the undo entries count, found before anything is applied."""

    def __init__(self) -> None:
        self.chair = UndoStack()
        self.notes = UndoStack()
        self.misfits: dict[int, str] = {}
        self._seen: set[str] = set()
        self._first: dict[str, int] = {}  # of each entry, the place of its first event

    def copy(self) -> "UndoHistory":
        """An independent copy."""
        other = UndoHistory()
        other.chair, other.notes = self.chair.copy(), self.notes.copy()
        other.misfits, other._seen, other._first = self.misfits.copy(), self._seen.copy(), self._first.copy()
        return other

    def take(self, place: int, event: Event) -> None:
        """Go on with the event at this place of the record."""
        body = event.body
        self._first.setdefault(event.step, place)
        if event.id in self._seen and not isinstance(body, PointKept):
            self.misfits[place] = "the same event is there already"
            return
        self._seen.add(event.id)
        if event.body.is_the_chairs:
            # Who raised a point of order can be told at any time, and fits whatever else is restored.
            self.chair.take(event.step, place, ends_redo=not isinstance(body, PointOfOrderDescribed))
        elif event.body.is_a_note:
            self.notes.take(event.step, place)
        elif isinstance(body, Undone | NoteUndone):
            stack = self.chair if isinstance(body, Undone) else self.notes
            if not stack.take_back(body.taken_back, place):
                self.misfits[place] = "there is no such step to take back"
        elif isinstance(body, Redone | NoteRedone):
            stack = self.chair if isinstance(body, Redone) else self.notes
            if not stack.restore(body.restored, place):
                self.misfits[place] = "there is no such step to restore"

    def began(self, entry: str) -> int:
        """The place in the record of the first event of an entry."""
        return self._first.get(entry, 0)

    def hold_since(self, place: int) -> bool:
        """Whether the state of a meeting at this place of the record still holds: no earlier entry changed since."""
        return self.chair.holds_since(place) and self.notes.holds_since(place)

    def is_taken_back(self, event: Event) -> bool:
        """Whether the undo entry of an event was undone."""
        if event.body.is_the_chairs:
            return event.step in self.chair.taken_back
        return event.body.is_a_note and event.step in self.notes.taken_back
