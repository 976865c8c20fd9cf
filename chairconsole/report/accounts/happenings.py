"""Everything that happened in a session, one line each, in the order in which it did: for looking up, not for export.

A point stands directly after the speech it was taken from, since its time is the speech's.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from chairconsole.domain.base.event_parts import Outcome
from chairconsole.domain.base.participants import Participant
from chairconsole.domain.base.timing import Stamp, whole_seconds
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting


class What(StrEnum):
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One line. `of` is the id of the thing itself: a speech, a point, a request, a step.

    `seconds` is how long a speech took, `over_seconds` by how much it was too long; both None for anything else.
    `text` is what was noted, raised or ruled, the title of a step, and of remarks by plan what they are.
    """

    id: str
    of: str
    what: What
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


def happenings(meeting: Meeting, now: Stamp) -> tuple[Happening, ...]:
    """All lines, the earliest first; `now` measures the speech that goes on."""
    points: dict[str | None, list[Point]] = {}
    for point in meeting.points.values():
        known = point.intervention if point.intervention in meeting.interventions else None
        points.setdefault(known, []).append(point)
    entries: list[tuple[dt.datetime, int, tuple[Happening, ...]]] = []
    for rank, lines in (
        (0, _agenda(meeting)),
        (1, _floor(meeting)),
        (2, ((_point(point, None),) for point in points.get(None, ()))),
    ):
        entries += [(group[0].at, rank, group) for group in lines]
    for speech in meeting.interventions.values():
        noted = [_point(point, speech) for point in points.get(speech.id, ())]
        entries.append((speech.began.at, 3, (_speech(meeting, speech, now), *noted)))
    entries += [(block.at, 4, (block,)) for block in _ends(meeting)]
    return tuple(line for _, _, group in sorted(entries, key=lambda entry: entry[:2]) for line in group)


def _agenda(meeting: Meeting) -> Iterator[tuple[Happening, ...]]:
    for block, run in meeting.blocks.items():
        yield (Happening(id=f"began:{block}", of=block, what=What.BLOCK_BEGAN, at=run.began.at, block=block),)
    spoken_in = {(speech.block, speech.step) for speech in meeting.interventions.values()}
    for (block, step), run in meeting.steps.items():
        planned = meeting.session.block(block)
        found = planned.step(step) if planned else None
        if found is not None and found.kind == "remarks" and (block, step) in spoken_in:
            continue  # the speech says it
        yield (
            Happening(
                id=f"step:{block}/{step}",
                of=step,
                what=What.STEP_BEGAN,
                at=run.began.at,
                block=block,
                text=found.title if found else step,
            ),
        )


def _ends(meeting: Meeting) -> Iterator[Happening]:
    for block, run in meeting.blocks.items():
        if run.ended is not None:
            yield Happening(id=f"ended:{block}", of=block, what=What.BLOCK_ENDED, at=run.ended.at, block=block)


NEVER_SPOKE = {
    Outcome.WITHDRAWN: What.WITHDRAWN,
    Outcome.ABSENT: What.ABSENT,
    Outcome.NOT_REACHED: What.NOT_REACHED,
}


def _floor(meeting: Meeting) -> Iterator[tuple[Happening, ...]]:
    """Who never had the floor (at the time of asking: nothing later is kept), and what interrupted the meeting."""
    for request in meeting.requests.values():
        what = NEVER_SPOKE.get(request.outcome) if request.outcome else None
        if what is not None and request.intervention is None and not request.is_void:
            yield (
                Happening(
                    id=f"request:{request.id}",
                    of=request.id,
                    what=what,
                    at=request.asked.at,
                    block=request.block,
                    participant=request.participant,
                    behalf=request.behalf,
                ),
            )
    for order in meeting.points_of_order.values():
        yield (
            Happening(
                id=f"order:{order.id}",
                of=order.id,
                what=What.POINT_OF_ORDER,
                at=order.raised.at,
                block=order.block,
                participant=order.participant,
                text=" \u2192 ".join(part for part in (order.text, order.ruling) if part),
            ),
        )
    for number, stop in enumerate(meeting.suspensions):
        began = Happening(
            id=f"suspended:{number}",
            of=str(number),
            what=What.SUSPENDED,
            at=stop.began.at,
            block=stop.block,
            text=stop.reason,
        )
        yield (began,)
        if stop.ended is not None:
            at = stop.ended.at
            yield (Happening(id=f"resumed:{number}", of=str(number), what=What.RESUMED, at=at, block=stop.block),)


def _speech(meeting: Meeting, speech: Intervention, now: Stamp) -> Happening:
    left = speech.left(now)
    block = meeting.session.block(speech.block)
    step = block.step(speech.step) if block and speech.step else None
    return Happening(
        id=f"speech:{speech.id}",
        of=speech.id,
        what=What.SPEECH,
        at=speech.began.at,
        block=speech.block,
        participant=speech.participant,
        behalf=speech.behalf,
        seat=speech.seat,
        text=step.title if step is not None and step.kind == "remarks" else "",
        seconds=whole_seconds(speech.spoken(now)),
        over_seconds=None if left is None else max(0, whole_seconds(-left)),
        is_running=speech.ended is None,
        is_void=speech.void is not None,
    )


def _point(point: Point, speech: Intervention | None) -> Happening:
    return Happening(
        id=f"point:{point.id}",
        of=point.id,
        what=What.POINT,
        at=(speech.began if speech else point.kept).at,
        block=point.block,
        participant=speech.participant if speech else None,
        behalf=speech.behalf if speech else None,
        seat=speech.seat if speech else None,
        text=point.text,
        themes=point.themes,
    )
