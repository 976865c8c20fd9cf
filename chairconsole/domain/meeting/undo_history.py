"""Which steps of a record count: undo and redo are events like others, of the chair and of the notes apart."""

from chairconsole.domain.events.draft_events import NoteRedone, NoteUndone
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.events.point_events import PointKept
from chairconsole.domain.events.undo_events import Redone, Undone


class UndoStack:
    """Steps that are taken back last first, and restored until the next one."""

    def __init__(self) -> None:
        self.done: dict[str, None] = {}  # a dict for its order and its quick look-up
        self.undone: list[str] = []
        self.taken_back: set[str] = set()
        self._began: dict[str, int] = {}
        self._turned: list[tuple[int, int]] = []  # where a step was taken back or restored, and where it had begun

    def copy(self) -> "UndoStack":
        """Another that tells the same, and goes on by itself."""
        other = UndoStack()
        other.done, other.undone, other.taken_back = self.done.copy(), self.undone.copy(), self.taken_back.copy()
        other._began, other._turned = self._began.copy(), self._turned.copy()
        return other

    def take(self, step: str, place: int) -> None:
        """A step counts from this place of the record on, unless it was there before."""
        if step not in self.done and step not in self.taken_back:
            self.done[step] = None
            self._began[step] = place
            self.undone.clear()

    def take_back(self, step: str, place: int) -> bool:
        """A step counts no longer; whether it did."""
        if step not in self.done:
            return False
        del self.done[step]
        self.undone.append(step)
        self.taken_back.add(step)
        self._turned.append((place, self._began[step]))
        return True

    def restore(self, step: str, place: int) -> bool:
        """A step counts again; whether it could be restored."""
        if step not in self.undone:
            return False
        self.undone.remove(step)
        self.done[step] = None
        self.taken_back.discard(step)
        self._turned.append((place, self._began[step]))
        return True

    def holds_since(self, place: int) -> bool:
        """Whether nothing that had begun before this place was taken back or restored from it on."""
        return not any(began < place <= turned for turned, began in self._turned)


class UndoHistory:
    """Which of the steps count, found before anything is applied."""

    def __init__(self) -> None:
        self.chair = UndoStack()
        self.notes = UndoStack()
        self.misfits: dict[int, str] = {}
        self._seen: set[str] = set()
        self._first: dict[str, int] = {}  # of each step, where its first event is

    def copy(self) -> "UndoHistory":
        """Another that tells the same, and goes on by itself."""
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
            self.chair.take(event.step, place)
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

    def began(self, step: str) -> int:
        """The place of the record before which there is nothing of a step."""
        return self._first.get(step, 0)

    def hold_since(self, place: int) -> bool:
        """Whether a meeting that was at this place of the record still tells what the record told until then."""
        return self.chair.holds_since(place) and self.notes.holds_since(place)

    def is_taken_back(self, event: Event) -> bool:
        """Whether the step of an event counts no longer."""
        if event.body.is_the_chairs:
            return event.step in self.chair.taken_back
        return event.body.is_a_note and event.step in self.notes.taken_back
