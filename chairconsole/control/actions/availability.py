"""When an action can be asked for and why not, and what it asks: read off the meeting and the marked entry."""

from collections.abc import Callable
from dataclasses import replace

from chairconsole.control.actions.action import Condition, Selection
from chairconsole.domain.base.command import Command
from chairconsole.domain.base.errors import Code
from chairconsole.domain.base.event_parts import Part
from chairconsole.domain.commands.agenda_commands import Next
from chairconsole.domain.commands.list_commands import MoveRequest
from chairconsole.domain.commands.proceedings_commands import RuleOnPointOfOrder
from chairconsole.domain.commands.speech_commands import Pause, Resume
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.calling import calling_order
from chairconsole.domain.queries.next_step import step_to_read
from chairconsole.domain.queries.segments import panellists


def unless(
    code: Code, *, first: Condition | None = None
) -> Callable[[Callable[[Meeting, Selection], bool]], Condition]:
    """Make a condition of a function: it is refused with this code; `first` must hold before it is asked at all."""
    return lambda holds: Condition(holds, code, first)


always = Condition(lambda _meeting, _selection: True)
"""Whatever the meeting is like."""


@unless("no_speaker")
def is_speaking(meeting: Meeting, _selection: Selection) -> bool:
    """Whether somebody has the floor."""
    return meeting.speech is not None


@unless("point_of_order_is_pending", first=is_speaking)
def clock_is_free(meeting: Meeting, _selection: Selection) -> bool:
    """Whether somebody has the floor whose clock no point of order holds."""
    return meeting.point_of_order is None


@unless("no_limit", first=clock_is_free)
def is_timed(meeting: Meeting, _selection: Selection) -> bool:
    """Whether somebody has the floor whose speech has a limit that can be changed now."""
    return meeting.speech is not None and meeting.speech.limit is not None


@unless("no_block_open")
def block_is_open(meeting: Meeting, _selection: Selection) -> bool:
    """Whether a block is open."""
    return meeting.block is not None


@unless("no_such_step")
def has_step_to_read(meeting: Meeting, _selection: Selection) -> bool:
    """Whether remarks go on or come next, for which a text can be prepared."""
    return step_to_read(meeting) is not None


@unless("no_discussion")
def in_discussion(meeting: Meeting, _selection: Selection) -> bool:
    """Whether a discussion goes on, whose segments can be switched."""
    return meeting.segment is not None


def can_reply(number: int) -> Condition:
    """Whether a discussion goes on with so many panellists, of whom the last one does not have the floor yet."""

    @unless("no_such_seat", first=in_discussion)
    def has_such_seat(meeting: Meeting, _selection: Selection) -> bool:
        return meeting.block is not None and len(panellists(meeting.block)) >= number

    @unless("already_open", first=has_such_seat)
    def is_another_one(meeting: Meeting, _selection: Selection) -> bool:
        block, speech = meeting.block, meeting.speech
        return block is None or speech is None or speech.seat != panellists(block)[number - 1].id

    return is_another_one


@unless("not_suspended")
def is_suspended(meeting: Meeting, _selection: Selection) -> bool:
    """Whether the meeting stands still."""
    return meeting.suspension is not None


@unless("is_suspended", first=block_is_open)
def can_suspend(meeting: Meeting, _selection: Selection) -> bool:
    """Whether a block is open and the meeting does not stand still yet."""
    return meeting.suspension is None


@unless("no_point_of_order")
def has_point_of_order(meeting: Meeting, _selection: Selection) -> bool:
    """Whether a point of order was raised and waits."""
    return meeting.point_of_order is not None


@unless("is_suspended", first=has_point_of_order)
def ruling_is_due(meeting: Meeting, _selection: Selection) -> bool:
    """Whether a point of order waits for the chair's ruling."""
    return meeting.suspension is None


@unless("nothing_marked")
def is_marked(meeting: Meeting, selection: Selection) -> bool:
    """Whether a waiting entry of the floor list is marked."""
    return selection.request in meeting.waiting


@unless("nothing_marked")
def is_marked_or_speaking(meeting: Meeting, selection: Selection) -> bool:
    """Whether an entry of the floor list is marked or somebody has the floor."""
    return is_marked(meeting, selection) or meeting.speech is not None


def on_marked(make: Callable[[str], Command]) -> Callable[[Meeting, Selection], Command | None]:
    """What is asked for the marked entry; nothing if none is marked."""
    return lambda meeting, selection: make(selection.request) if selection.request else None


@unless("is_held", first=is_marked)
def is_waiting_in_turn(meeting: Meeting, selection: Selection) -> bool:
    """Whether an entry is marked that is not held."""
    return not meeting.requests[selection.request or ""].is_held


@unless("no_limit_of_its_own", first=is_marked)
def has_own_limit(meeting: Meeting, selection: Selection) -> bool:
    """Whether an entry is marked that has a limit of its own."""
    return meeting.requests[selection.request or ""].limit is not None


@unless("not_held", first=is_marked)
def is_held(meeting: Meeting, selection: Selection) -> bool:
    """Whether an entry is marked that waits until there is time."""
    return meeting.requests[selection.request or ""].is_held


def move_up(meeting: Meeting, selection: Selection) -> Command | None:
    """Let the marked entry be called one earlier; nothing changes for the first one."""
    return _move(meeting, selection, -1)


def move_down(meeting: Meeting, selection: Selection) -> Command | None:
    """Let the marked entry be called one later; nothing changes for the last one."""
    return _move(meeting, selection, 1)


def move_to(meeting: Meeting, request: str, place: int) -> MoveRequest:
    """Let a waiting entry be called at this place, or as near to it as the chair's rule for stakeholders lets it."""
    return min(_moves(meeting, request), key=lambda move: abs(_place_after(meeting, move) - place))


def _move(meeting: Meeting, selection: Selection, by: int) -> Command | None:
    if selection.request not in meeting.waiting:
        return None
    place = _place(meeting, selection.request)
    moves = [(by * (_place_after(meeting, move) - place), move) for move in _moves(meeting, selection.request)]
    farther = [(steps, order) for order, (steps, _) in enumerate(moves) if steps > 0]
    stays = MoveRequest(request=selection.request, before=selection.request)
    return moves[min(farther)[1]][1] if farther else stays


def _moves(meeting: Meeting, request: str) -> list[MoveRequest]:
    """Every place of the list to which an entry can be moved, its own first."""
    return [MoveRequest(request, before) for before in (request, *_others(meeting, request), None)]


def _place_after(meeting: Meeting, move: MoveRequest) -> int:
    if move.before == move.request:
        return _place(meeting, move.request)
    others = _others(meeting, move.request)
    place = len(others) if move.before is None else others.index(move.before)
    waiting = (*others[:place], move.request, *others[place:])
    return _place(replace(meeting, waiting=waiting), move.request)


def _others(meeting: Meeting, request: str) -> tuple[str, ...]:
    return tuple(other for other in meeting.waiting if other != request)


def _place(meeting: Meeting, request: str) -> int:
    """When it is called, counted from 0."""
    return [one.id for one in calling_order(meeting)].index(request)


@unless("list_is_empty")
def somebody_waits(meeting: Meeting, _selection: Selection) -> bool:
    """Whether anybody is on the floor list."""
    return bool(meeting.waiting)


def what_comes_next(meeting: Meeting, selection: Selection) -> Command | None:
    """Go on with what comes next; from a point of order with the ruling, if one was chosen."""
    is_ruled = meeting.point_of_order is not None and meeting.suspension is None and bool(selection.ruling.strip())
    return RuleOnPointOfOrder(selection.ruling) if is_ruled else Next()


def pause_or_resume(meeting: Meeting, _selection: Selection) -> Command | None:
    """Stop the speaker's clock, or let it go on."""
    return Resume() if meeting.speech is not None and meeting.speech.is_paused else Pause()


def started(meeting: Meeting) -> Part:
    """What "started earlier" and "start again" mean now: the speech, else the step, else the block."""
    if meeting.speech is not None:
        return Part.SPEECH
    return Part.STEP if meeting.step is not None else Part.BLOCK


@unless("nothing_to_undo")
def can_undo(meeting: Meeting, _selection: Selection) -> bool:
    """Whether there is a step to take back."""
    return bool(meeting.done)


@unless("nothing_to_redo")
def can_redo(meeting: Meeting, _selection: Selection) -> bool:
    """Whether there is a step to restore."""
    return bool(meeting.undone)


@unless("no_note_to_undo")
def can_undo_note(meeting: Meeting, _selection: Selection) -> bool:
    """Whether there is a step about points and messages to take back."""
    return bool(meeting.notes_done)


@unless("no_note_to_redo")
def can_redo_note(meeting: Meeting, _selection: Selection) -> bool:
    """Whether there is a step about points and messages to restore."""
    return bool(meeting.notes_undone)
