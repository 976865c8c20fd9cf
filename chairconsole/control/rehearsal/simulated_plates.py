"""The name plates of a simulated room: who asks for the floor, on whose behalf, what for, and who gives up."""

import datetime as dt
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import About, ListState
from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.base.timing import Stamp, between
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest, Withdraw
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.names.directory import Entry
from chairconsole.domain.plan.parts import Block, Step
from chairconsole.domain.queries.segments import panellists

_KINDS = {
    ParticipantKind.MEMBER_STATE: 30,
    ParticipantKind.OBSERVER_STATE: 1,
    ParticipantKind.GROUP: 2,
    ParticipantKind.IGO: 2,
    ParticipantKind.UN_ENTITY: 2,
    ParticipantKind.STAKEHOLDER: 3,
}
"""How many of forty plates are of each kind."""

_FIRST_BURST, _BURST = (4, 5, 6, 7, 8), (1, 1, 1, 2, 2, 3, 4)
_FIRST_WAIT, _WAIT, _MIND = (5, 40), (120, 540), (600, 3000)
"""Seconds until plates go up when a discussion begins, between bursts, and until somebody withdraws."""
_ON_BEHALF, _AGAIN, _TOGETHER, _UNASKED = 0.06, 0.04, 0.6, 0.03
"""How many speak for their group, have asked before, raise the plate with others, are not of this floor."""


@dataclass(slots=True)
class _Wait:
    """So many seconds from an instant on."""

    since: Stamp
    seconds: float

    def is_over(self, now: Stamp) -> bool:
        return between(self.since, now) >= dt.timedelta(seconds=self.seconds)


@dataclass(slots=True)
class _Discussion:
    """The discussion that goes on, until when no more plates go up and until when nobody withdraws."""

    block: str
    step: str
    burst: _Wait
    mind: _Wait


class SimulatedPlates:
    """Raises plates in every discussion, and now and then takes one down."""

    def __init__(self, entries: Iterable[Entry], chance: random.Random) -> None:
        self._chance = chance
        self._by_kind: dict[ParticipantKind, list[Participant]] = {}
        for entry in entries:
            self._by_kind.setdefault(entry.kind, []).append(entry.participant)
        self._discussion: _Discussion | None = None

    def commands(self, meeting: Meeting, now: Stamp) -> Iterator[Command]:
        """What the room asks for at this instant; nothing outside a discussion."""
        block, step = meeting.block, meeting.step
        if block is None or step is None or step.kind != "discussion" or meeting.suspension is not None:
            return
        going_on = self._going_on(meeting, block, step, now)
        if going_on.burst.is_over(now):
            number = self._chance.choice(_BURST if _have_asked(meeting, block) else _FIRST_BURST)
            going_on.burst = self._wait(now, _WAIT)
            if meeting.list_status.state is not ListState.CLOSED:
                yield from self._raised(meeting, block, number)
        if going_on.mind.is_over(now):
            going_on.mind = self._wait(now, _MIND)
            if meeting.waiting:
                yield Withdraw(self._chance.choice(meeting.waiting))

    def _going_on(self, meeting: Meeting, block: Block, step: Step, now: Stamp) -> _Discussion:
        known = self._discussion
        if known is None or (known.block, known.step) != (block.id, step.id):
            first = self._wait(now, _WAIT if _have_asked(meeting, block) else _FIRST_WAIT)
            known = self._discussion = _Discussion(block.id, step.id, first, self._wait(now, _MIND))
        return known

    def _wait(self, now: Stamp, seconds: tuple[float, float]) -> _Wait:
        return _Wait(now, self._chance.uniform(*seconds))

    def _raised(self, meeting: Meeting, block: Block, number: int) -> Iterator[AddRequests]:
        requests = self._new_requests(meeting, block, number)
        if len(requests) > 1 and self._chance.random() < _TOGETHER:
            yield AddRequests(tuple(requests), together=True)
        else:
            for request in requests:
                yield AddRequests((request,))

    def _new_requests(self, meeting: Meeting, block: Block, number: int) -> list[NewRequest]:
        asked = {request.participant.key for request in meeting.requests.values() if request.block == block.id}
        requests: list[NewRequest] = []
        for _ in range(number):
            participant = self._somebody(block)
            if participant is None or (participant.key in asked and self._chance.random() >= _AGAIN):
                continue
            asked.add(participant.key)
            about, to = self._wish(block)
            requests.append(NewRequest(participant, behalf=self._behalf(participant), about=about, to=to))
        return requests

    def _somebody(self, block: Block) -> Participant | None:
        welcome = block.rules.floor_kinds
        if welcome is None or self._chance.random() < _UNASKED:
            welcome = tuple(_KINDS)
        kinds = [kind for kind in _KINDS if kind in welcome and self._by_kind.get(kind)]
        if not kinds:
            return None
        kind = self._chance.choices(kinds, [_KINDS[kind] for kind in kinds])[0]
        return self._chance.choice(self._by_kind[kind])

    def _behalf(self, participant: Participant) -> Participant | None:
        """The regional group of a State that speaks for it; mostly a State speaks for itself."""
        region = participant.regional_group
        if region is None or self._chance.random() >= _ON_BEHALF:
            return None
        groups = self._by_kind.get(ParticipantKind.GROUP, [])
        own = [group for group in groups if region == group.key or group.name == f"{region} Group"]
        return own[0] if own else None

    def _wish(self, block: Block) -> tuple[About | None, tuple[str, ...]]:
        about = self._chance.choices((None, *About), (9, 5, 4, 2))[0]
        seats = [seat.id for seat in panellists(block)]
        if about is not About.QUESTION or not seats:
            return about, ()
        return about, tuple(self._chance.sample(seats, min(len(seats), self._chance.choice((0, 1, 1, 1, 2)))))


def _have_asked(meeting: Meeting, block: Block) -> bool:
    return any(request.block == block.id for request in meeting.requests.values())
