"""Everything that happened in a session, one line each, in the order in which it did: for looking up, not for export.

A point stands directly after the speech it was taken from, since its time is the speech's; a conclusion is nobody's.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from chairconsole.domain.base.event_parts import Body, Outcome, PointKind
from chairconsole.domain.base.participants import Participant
from chairconsole.domain.base.timing import Stamp, whole_seconds
from chairconsole.domain.events.speech_events import SpeechBody
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting


class LineKind(StrEnum):
    """What a line is about."""

    SPEECH = "speech"
    POINT = "point"
    WITHDRAWN = "withdrawn"
    ABSENT = "absent"
    NOT_REACHED = "not_reached"
    POINT_OF_ORDER = "point_of_order"
    SUSPENDED = "suspended"
    RESUMED = "resumed"
    BLOCK_BEGAN = "block_began"
    BLOCK_ENDED = "block_ended"
    STEP_BEGAN = "step_began"
    EVENT = "event"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordLine:
    """One line. `of` is the id of the thing itself: a speech, a point, a request, a step, an event.

    `seconds` is how long a speech took, `over_seconds` by how much it was too long; both None for anything else.
    `is_not_ruled_on`: the meeting went on from a point of
    order without a ruling. `text` is what was noted, raised or ruled, the title of a step, and of remarks by plan what
    they are. `body` is what happened, where the line is of an event and of nothing else.
    """

    id: str
    of: str
    kind: LineKind
    at: dt.datetime
    block: str | None
    participant: Participant | None = None
    behalf: Participant | None = None
    seat: str | None = None
    text: str = ""
    themes: tuple[str, ...] = ()
    seconds: int | None = None
    over_seconds: int | None = None
    is_running: bool = False
    is_void: bool = False
    is_not_ruled_on: bool = False
    body: Body | None = None


def record_lines(meeting: Meeting, now: Stamp) -> tuple[RecordLine, ...]:
    """All lines, the earliest first; `now` measures the speech that goes on.

    Of the same instant, what begins comes before what is said, and what is said before the end of a block.
    """
    lines = [
        *_blocks_begun(meeting),
        *_steps_begun(meeting),
        *_never_spoke(meeting),
        *_interruptions(meeting),
        *_events(meeting),
        *_loose_points(meeting),
        *_speeches(meeting, now),
        *_blocks_ended(meeting),
    ]
    return tuple(sorted(lines, key=lambda line: line.at))


def _blocks_begun(meeting: Meeting) -> Iterator[RecordLine]:
    for block, run in meeting.blocks.items():
        yield RecordLine(id=f"began:{block}", of=block, kind=LineKind.BLOCK_BEGAN, at=run.began.at, block=block)


def _blocks_ended(meeting: Meeting) -> Iterator[RecordLine]:
    for block, run in meeting.blocks.items():
        if run.ended is not None:
            yield RecordLine(id=f"ended:{block}", of=block, kind=LineKind.BLOCK_ENDED, at=run.ended.at, block=block)


def _steps_begun(meeting: Meeting) -> Iterator[RecordLine]:
    """The steps that began, without remarks by plan that were made: the speech has a line of its own."""
    spoken_in = {(speech.block, speech.step) for speech in meeting.interventions.values()}
    for (block, step), run in meeting.steps.items():
        found = meeting.session.step(block, step)
        if found is None or found.kind != "remarks" or (block, step) not in spoken_in:
            title = found.title if found else step
            name = f"step:{block}/{step}"
            yield RecordLine(id=name, of=step, kind=LineKind.STEP_BEGAN, at=run.began.at, block=block, text=title)


NEVER_SPOKE = {
    Outcome.WITHDRAWN: LineKind.WITHDRAWN,
    Outcome.ABSENT: LineKind.ABSENT,
    Outcome.NOT_REACHED: LineKind.NOT_REACHED,
}


def _never_spoke(meeting: Meeting) -> Iterator[RecordLine]:
    """The requests that never led to a speech, at the time of asking: when they ended is not kept."""
    for request in meeting.requests.values():
        kind = NEVER_SPOKE.get(request.outcome) if request.outcome else None
        if kind is not None and request.intervention is None and not request.is_void:
            yield RecordLine(
                id=f"request:{request.id}",
                of=request.id,
                kind=kind,
                at=request.asked.at,
                block=request.block,
                participant=request.participant,
                behalf=request.behalf,
            )


def _interruptions(meeting: Meeting) -> Iterator[RecordLine]:
    for order in meeting.points_of_order.values():
        yield RecordLine(
            id=f"order:{order.id}",
            of=order.id,
            kind=LineKind.POINT_OF_ORDER,
            at=order.raised.at,
            block=order.block,
            participant=order.participant,
            text=" \u2192 ".join(part for part in (order.text, order.ruling) if part),
            is_not_ruled_on=order.ended is not None and order.ruling is None,
        )
    for number, stop in enumerate(meeting.suspensions):
        of, began, ended = str(number), stop.began.at, stop.ended
        yield RecordLine(
            id=f"suspended:{of}", of=of, kind=LineKind.SUSPENDED, at=began, block=stop.block, text=stop.reason
        )
        if ended is not None:
            yield RecordLine(id=f"resumed:{of}", of=of, kind=LineKind.RESUMED, at=ended.at, block=stop.block)


def _events(meeting: Meeting) -> Iterator[RecordLine]:
    """The events that say themselves that they are to be seen: of a speech, or of the block that was open."""
    for event in meeting.counting_events():
        if event.body.is_on_record:
            at = event.effective.at
            speech = meeting.interventions.get(event.body.intervention) if isinstance(event.body, SpeechBody) else None
            yield RecordLine(
                id=f"event:{event.seq}",
                of=event.id,
                kind=LineKind.EVENT,
                at=at,
                block=speech.block if speech else _open_at(meeting, at),
                participant=speech.participant if speech else None,
                behalf=speech.behalf if speech else None,
                seat=speech.seat if speech else None,
                body=event.body,
            )


def _open_at(meeting: Meeting, at: dt.datetime) -> str | None:
    """The block that was open at this instant."""
    open_then = [
        block for block, run in meeting.blocks.items() if run.began.at <= at and (not run.ended or at <= run.ended.at)
    ]
    return open_then[-1] if open_then else None


def _loose_points(meeting: Meeting) -> Iterator[RecordLine]:
    for point in meeting.points.values():
        if point.intervention not in meeting.interventions or point.what is PointKind.CONCLUSION:
            yield _point(point, None)


def _speeches(meeting: Meeting, now: Stamp) -> Iterator[RecordLine]:
    """Every speech, each with its points directly after it."""
    points: dict[str | None, list[Point]] = {}
    for point in meeting.points.values():
        if point.what is not PointKind.CONCLUSION:
            points.setdefault(point.intervention, []).append(point)
    for speech in meeting.interventions.values():
        yield _speech(meeting, speech, now)
        yield from (_point(point, speech) for point in points.get(speech.id, ()))


def _speech(meeting: Meeting, speech: Intervention, now: Stamp) -> RecordLine:
    over = speech.over(now)
    step = meeting.session.step(speech.block, speech.step)
    return RecordLine(
        id=f"speech:{speech.id}",
        of=speech.id,
        kind=LineKind.SPEECH,
        at=speech.began.at,
        block=speech.block,
        participant=speech.participant,
        behalf=speech.behalf,
        seat=speech.seat,
        text=step.title if step is not None and step.kind == "remarks" else "",
        seconds=whole_seconds(speech.spoken(now)),
        over_seconds=None if over is None else whole_seconds(over),
        is_running=speech.ended is None,
        is_void=speech.void is not None,
    )


def _point(point: Point, speech: Intervention | None) -> RecordLine:
    return RecordLine(
        id=f"point:{point.id}",
        of=point.id,
        kind=LineKind.POINT,
        at=(speech.began if speech else point.kept).at,
        block=point.block,
        participant=speech.participant if speech else point.written_by,
        behalf=speech.behalf if speech else None,
        seat=speech.seat if speech else None,
        text=point.text,
        themes=point.themes,
    )
