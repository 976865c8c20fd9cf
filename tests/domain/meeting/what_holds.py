"""What is true of every meeting, and meetings of a hasty chair to try it on.

Examples are derived from the code alone, so a run can be repeated; CHAIRCONSOLE_EXAMPLES=1000 asks for more of them.
"""

import datetime as dt
import os
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from hypothesis import Phase, settings
from hypothesis import strategies as st

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.timing import NO_TIME, Stamp
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.events.point_events import PointKept
from chairconsole.domain.meeting.speech import Run
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.domain.queries.calling import calling_order
from chairconsole.domain.queries.heard import tallies
from chairconsole.domain.queries.points_of_order import time_taken
from chairconsole.domain.queries.questions import open_questions, questions
from chairconsole.domain.queries.segments import segments_of
from chairconsole.domain.queries.suggestions import suggestions
from tests.domain.chance import Chance, let_time_pass
from tests.domain.given import Stage, two_days
from tests.domain.hasty_chair import some_command

EXAMPLES = int(os.environ.get("CHAIRCONSOLE_EXAMPLES", "40"))
STEPS = 60
SESSION = two_days()


thorough = settings(
    max_examples=EXAMPLES,
    derandomize=True,
    deadline=None,
    database=None,
    phases=[Phase.generate],
)
chances = st.integers(min_value=0, max_value=2**32).map(Chance)


def played(chance: Chance, steps: int = STEPS, *, check: Callable[[Meeting, Stamp], None] | None = None) -> Stage:
    """A stage after so many commands; those that are refused change nothing. `check` looks at it after each."""
    stage = Stage(SESSION)
    for _ in range(steps):
        let_time_pass(stage, chance)
        before = stage.meeting
        try:
            stage.do(some_command(stage.meeting, chance, stage.now))
        except Refused:
            assert stage.meeting is before
        if check is not None:
            check(stage.meeting, stage.now)
    return stage


def holds(meeting: Meeting, now: Stamp) -> None:
    """What is true of every meeting."""
    for request in meeting.requests.values():
        has_floor = request.intervention is not None and request.intervention == meeting.speaking
        states = [request.is_waiting, has_floor, request.outcome is not None, request.is_void]
        assert states.count(True) == 1, request
    assert sorted(meeting.waiting) == sorted(r.id for r in meeting.requests.values() if r.is_waiting)
    assert len(set(meeting.waiting)) == len(meeting.waiting)
    going_on = [speech.id for speech in meeting.interventions.values() if speech.ended is None]
    assert going_on == ([] if meeting.speaking is None else [meeting.speaking])
    assert [block for block, run in meeting.blocks.items() if run.is_open] == [meeting.block_id] * bool(
        meeting.block_id
    )
    assert [step for (_, step), run in meeting.steps.items() if run.is_open] == [meeting.step_id] * bool(
        meeting.step_id
    )
    for speech in meeting.interventions.values():
        assert speech.spoken(now) >= NO_TIME
        assert speech.limit is None or speech.limit.lower > 0
        assert all(pause.lasted(now) >= NO_TIME for pause in speech.pauses)
        assert [pause.is_open for pause in speech.pauses[:-1]] == [False] * (
            len(speech.pauses) - 1 if speech.pauses else 0
        )
        speech.phase(now)
    assert all(run.lasted(now) >= NO_TIME for run in [*meeting.blocks.values(), *meeting.steps.values()])
    floor_holds(meeting, now)


def floor_holds(meeting: Meeting, now: Stamp) -> None:
    """What is true of the floor of every meeting, and of all that is derived from it."""
    assert sorted(request.id for request in calling_order(meeting)) == sorted(meeting.waiting)
    assert sorted(one.request.id for one in suggestions(meeting, now)) == sorted(meeting.waiting)
    pending = [point for point in meeting.points_of_order.values() if point.ended is None]
    assert pending[:1] == ([] if meeting.point_of_order is None else [meeting.point_of_order])
    assert all(time_taken(meeting, point, now) >= NO_TIME for point in meeting.points_of_order.values())
    stands_still = [suspension for suspension in meeting.suspensions if suspension.ended is None]
    assert stands_still == ([] if meeting.suspension is None else [meeting.suspension])
    if meeting.block_id is None:
        assert (pending, stands_still, meeting.segment) == ([], [], None)
    assert (meeting.segment is None) == (meeting.step is None or meeting.step.kind != "discussion")
    for block, step in meeting.segments:
        parts = segments_of(meeting, block, step, now)
        assert all(part.spoken >= NO_TIME for part in parts)
        assert all(first.of is not second.of for first, second in pairwise(parts))
        spoken = [speech for speech in meeting.speeches(block, step) if speech.segment is not None]
        counted = [one for one in spoken if one.seat is None or parts[one.segment or 0].of is SegmentOf.PANELLISTS]
        assert sum(part.interventions for part in parts) == sum(speech.continues is None for speech in counted)
    assert all(tally.time_in_block <= tally.time_in_session for tally in tallies(meeting, now).values())
    assert all(tally.time_in_block >= NO_TIME for tally in tallies(meeting, now).values())
    notes_hold(meeting)
    known = questions(meeting)
    assert len({question.id for question in known}) == len(known)
    assert all(question in known for question in open_questions(meeting))


def notes_hold(meeting: Meeting) -> None:
    """What is true of the points and messages of every meeting."""
    assert not set(meeting.points) & set(meeting.removed_points)
    grouped = [point for message in meeting.messages.values() for point in message.points]
    assert len(set(grouped)) == len(grouped), "a point is in one message at most"
    for message in meeting.messages.values():
        assert meeting.message_text(message) or not meeting.points_in(message)


def seen(meeting: Meeting) -> Meeting:
    """All of a meeting but how it came about."""
    return replace(meeting, history=(), done=(), undone=(), notes_done=(), notes_undone=())


def in_this_order(events: list[Event]) -> list[Event]:
    """The events as if each had been made after the one before it."""
    return [event.model_copy(update={"hlc": place}) for place, event in enumerate(events)]


def stretches(run: Run, now: Stamp) -> list[tuple[Stamp, Stamp]]:
    """From when to when a run went on."""
    starts = [run.began, *(gap.ended or now for gap in run.gaps)]
    ends = [*(gap.began for gap in run.gaps), run.ended or now]
    return list(zip(starts, ends, strict=True))


def follow_one_another(times: list[tuple[Stamp, Stamp]]) -> None:
    """None begins before the one before it has ended, and none ends before it begins."""
    instants = [instant.at for stretch in sorted(times, key=lambda one: (one[0].at, one[1].at)) for instant in stretch]
    assert instants == sorted(instants)


def holds_of_any(meeting: Meeting, events: list[Event]) -> None:
    """What is true even of events that never belonged together."""
    now = Stamp(dt.datetime(2026, 6, 3, tzinfo=dt.UTC), "another boot", 0)
    holds(meeting, now)
    assert not any(isinstance(misfit.event.body, PointKept) for misfit in meeting.not_applied)
    all_points = {event.body.point for event in events if isinstance(event.body, PointKept)}
    assert {*meeting.points, *meeting.removed_points} == all_points
    assert meeting.history == tuple(sorted(events, key=lambda event: event.order))
