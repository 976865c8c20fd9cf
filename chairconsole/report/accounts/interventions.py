"""The interventions of a meeting as rows: derived once, and the same in every format.

Lengths are whole seconds, parts of a second dropped, as the clocks on the screen count. They come from the
clock that nobody can set; the instants beside them are the wall clock's, so the two differ where that clock was set.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from chairconsole.domain.base.event_parts import About, ExpertPart, Outcome, PointKind, PointShape
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import Participant, ParticipantKind, is_unnamed
from chairconsole.domain.base.timing import NO_TIME, Stamp, whole_seconds
from chairconsole.domain.events.point_events import PointMark
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, Seat, SegmentOf
from chairconsole.domain.plan.session import Session
from chairconsole.domain.queries.limits import set_by
from chairconsole.report.accounts.instants import Instant, instant, instant_of
from chairconsole.report.accounts.names import NAME_TO_FOLLOW


@dataclass(frozen=True, slots=True)
class Speaker:
    """A participant as reports show them. A seat is shown with its label and the people who sit in it."""

    key: str
    name: str
    spoken: str
    kind: ParticipantKind
    regional_group: str | None


@dataclass(frozen=True, slots=True)
class NamedPart:
    """A theme, or a seat to which something is put; `name` is None for a theme that the session in force lacks."""

    id: str
    name: str | None

    @property
    def shown(self) -> str:
        """What people read: the name or, where there is none, the id."""
        return self.name or self.id


@dataclass(frozen=True, slots=True)
class AgendaPart:
    """The block or the step of a speech."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class SeatRef:
    """The seat from which somebody spoke."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class SegmentRef:
    """The segment of a discussion, numbered from 1, and whose it was."""

    number: int
    of: SegmentOf | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PointRow:
    """A point with the names of its themes and of the seats to which a question was put."""

    id: str
    intervention: str | None
    block: str | None
    kind: PointKind
    text: str
    themes: tuple[NamedPart, ...]
    to: tuple[NamedPart, ...]
    kept: Instant
    marks: tuple[PointMark, ...] = ()
    shape: PointShape | None = None
    written: bool = False
    written_by: Speaker | None = None
    short: str = ""
    part: ExpertPart | None = None


@dataclass(frozen=True, slots=True)
class Pause:
    """A stretch in which the clock of a speech stood still; `ended` is None while it does."""

    began: Instant
    ended: Instant | None


@dataclass(frozen=True, slots=True)
class SpeechRef:
    """Another speech, by its id, its number and who spoke."""

    id: str
    number: int
    speaker: Speaker


@dataclass(frozen=True, slots=True, kw_only=True)
class InterventionRow:
    """One speech, from the floor or not, void ones included; `number` counts all of them from 1.

    The fields have the names and the order in which the JSON export writes them.

    `ended` is None while it goes on; `asked` is None for a speech without a request. `added_seconds` is negative
    if time was taken off; `allowed_seconds` and `over_seconds` are None where there is no limit, and never negative.
    `about` and `to` (seats) are what it asked for; `continues` and `answers` are other speeches, the one it goes on
    with and, for a right of reply, the one it replies to. `segment` is None outside a discussion. `limit_set` is when
    the chair set its limit, None if it is the plan's.
    """

    number: int
    id: str
    block: AgendaPart
    step: AgendaPart | None
    participant: Speaker
    behalf: Speaker | None
    seat: SeatRef | None
    request: str | None
    asked: Instant | None
    began: Instant
    ended: Instant | None
    limit: Limit | None
    added_seconds: int
    allowed_seconds: int | None
    spoken_seconds: int
    over_seconds: int | None
    paused_seconds: int
    pauses: tuple[Pause, ...]
    void: Literal["absent", "mistake"] | None
    outcome: Outcome | None
    points: tuple[PointRow, ...]
    about: About | None
    to: tuple[NamedPart, ...]
    continues: SpeechRef | None
    is_reply: bool
    answers: SpeechRef | None
    segment: SegmentRef | None
    limit_set: Instant | None
    slow_downs: tuple[Instant, ...]

    @property
    def is_running(self) -> bool:
        """Whether the speaker has the floor at the instant of the report."""
        return self.ended is None


def interventions(meeting: Meeting, now: Stamp) -> tuple[InterventionRow, ...]:
    """Every speech in the order in which they began; `now` measures the one that goes on."""
    points: dict[str, list[PointRow]] = {}
    for point in meeting.points.values():
        if point.intervention is not None:
            points.setdefault(point.intervention, []).append(point_row(meeting.session, point))
    refs = {
        speech.id: SpeechRef(speech.id, number, speaker(meeting.session, speech.participant))
        for number, speech in enumerate(meeting.interventions.values(), start=1)
    }
    return tuple(
        _row(meeting, speech, refs, now, tuple(points.get(speech.id, ()))) for speech in meeting.interventions.values()
    )


def unattached_points(meeting: Meeting) -> tuple[PointRow, ...]:
    """The points that belong to no speech, or to one that is unknown or was taken back."""
    return tuple(
        point_row(meeting.session, point)
        for point in meeting.points.values()
        if point.intervention not in meeting.interventions
    )


def speaker(session: Session, participant: Participant) -> Speaker:
    """A participant as reports show them, with the session in force."""
    seated = _seat_of(session, participant)
    name, spoken = participant.name, participant.spoken
    if seated:
        name = spoken = seat_name(session, seated)
    if is_unnamed(participant):
        name = spoken = NAME_TO_FOLLOW
    return Speaker(participant.key, name, spoken, participant.kind, participant.regional_group)


def seat_name(session: Session, seat: Seat) -> str:
    """What a seat is called and who sits in it, as in "Expert 2 (Ana Silva)"."""
    names = [person.name for person in session.people if person.id in seat.people]
    return f"{seat.label} ({', '.join(names)})" if names else seat.label


def point_row(session: Session, point: Point) -> PointRow:
    """A point with the names of its themes and seats."""
    names = {theme.id: theme.name for theme in session.rules.themes}
    block = None if point.block is None else session.block(point.block)
    return PointRow(
        id=point.id,
        intervention=point.intervention,
        block=point.block,
        kind=point.what,
        text=point.text,
        themes=tuple(NamedPart(theme, names.get(theme)) for theme in point.themes),
        to=_seats_named(session, block, point.to),
        kept=instant(session, point.kept.at),
        marks=point.marks,
        shape=point.shape,
        written=point.written,
        written_by=speaker(session, point.written_by) if point.written_by else None,
        short=point.short,
        part=point.part,
    )


def _row(
    meeting: Meeting, speech: Intervention, refs: Mapping[str, SpeechRef], now: Stamp, points: tuple[PointRow, ...]
) -> InterventionRow:
    session = meeting.session
    block = session.block(speech.block)
    step = session.step(speech.block, speech.step)
    seat = session.seat(speech.block, speech.seat)
    request = meeting.requests.get(speech.request) if speech.request else None
    allowed, spoken = speech.allowed(), whole_seconds(speech.spoken(now))
    change = set_by(meeting, speech)
    allowed_seconds = None if allowed is None else max(0, whole_seconds(allowed - speech.used))
    return InterventionRow(
        number=refs[speech.id].number,
        id=speech.id,
        block=AgendaPart(speech.block, block.title if block else speech.block),
        step=AgendaPart(speech.step, step.title if step else speech.step) if speech.step else None,
        participant=speaker(session, speech.participant),
        behalf=speaker(session, speech.behalf) if speech.behalf else None,
        seat=SeatRef(speech.seat, seat.label if seat else speech.seat) if speech.seat else None,
        request=speech.request,
        asked=instant(session, request.asked.at) if request else None,
        began=instant(session, speech.began.at),
        ended=instant_of(session, speech.ended),
        limit=None if speech.limit is None else speech.limit.longer_by(-whole_seconds(speech.used)),
        added_seconds=speech.added_seconds,
        allowed_seconds=allowed_seconds,
        spoken_seconds=spoken,
        over_seconds=None if allowed_seconds is None else max(0, spoken - allowed_seconds),
        paused_seconds=whole_seconds(_paused(speech, now)),
        pauses=tuple(
            Pause(instant(session, pause.began.at), instant_of(session, pause.ended)) for pause in speech.pauses
        ),
        void=speech.void,
        outcome=_outcome(speech),
        points=points,
        about=speech.about,
        to=_seats_named(session, block, speech.to),
        continues=refs.get(speech.continues or ""),
        is_reply=speech.is_reply,
        answers=refs.get(speech.answers or ""),
        segment=_segment(meeting, speech),
        limit_set=instant_of(session, change.since if change else None),
        slow_downs=tuple(instant(session, asked.at) for asked in speech.slow_downs),
    )


def _segment(meeting: Meeting, speech: Intervention) -> SegmentRef | None:
    if speech.segment is None:
        return None
    segments = meeting.segments.get((speech.block, speech.step or ""), ())
    return SegmentRef(speech.segment + 1, segments[speech.segment].of if speech.segment < len(segments) else None)


def _paused(speech: Intervention, now: Stamp) -> dt.timedelta:
    return sum((pause.lasted(speech.ended or now) for pause in speech.pauses), NO_TIME)


def _outcome(speech: Intervention) -> Outcome | None:
    if speech.void is not None:
        return Outcome.ABSENT if speech.void == "absent" else None
    return None if speech.ended is None else Outcome.SPOKE


def _seat_of(session: Session, participant: Participant) -> Seat | None:
    if participant.kind is not ParticipantKind.SEAT:
        return None
    seats = ((block, seat) for _, block in session.blocks() for seat in block.seats)
    return next((seat for block, seat in seats if participant.key == f"seat:{block.id}/{seat.id}"), None)


def _seats_named(session: Session, block: Block | None, seats: Iterable[str]) -> tuple[NamedPart, ...]:
    """The seats of a block with their names; one that it does not have is named by its id."""
    found = [(one, block.seat(one) if block else None) for one in seats]
    return tuple(NamedPart(one, seat_name(session, seat) if seat else one) for one, seat in found)
