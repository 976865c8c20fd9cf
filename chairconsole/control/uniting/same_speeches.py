"""Which speeches of two records of one session are the same: those of one participant that overlap.

The clocks of two laptops differ. By how much is told by the speeches themselves: for each pair of speeches of one
participant there is a difference with which they would have begun together, and the true one is where most agree.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from statistics import median

from chairconsole.domain.base.folding import fold
from chairconsole.domain.base.participants import TYPED, Participant, ParticipantKind, is_unnamed
from chairconsole.domain.base.timing import EPOCH
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting

AGREEING = 90.0
"""Two people begin the clock of one speech that many seconds apart at most."""

FARTHEST = 1800.0
"""Clocks that differ by more than these seconds are believed only where at least FEW speeches say so."""

FEW = 3

_Pair = tuple[Intervention, Intervention]


@dataclass(frozen=True)
class SameSpeeches:
    """The speeches of another record with those of the podium's that they are, by their ids.

    `ahead` is by how much its clock was ahead of the podium's, `ahead_in` the same block by block where that is known.
    """

    speeches: Mapping[str, str]
    ahead: dt.timedelta
    ahead_in: Mapping[str, dt.timedelta]

    def clock_ahead(self, block: str | None) -> dt.timedelta:
        """By how much the other clock was ahead in a block."""
        return self.ahead_in.get(block or "", self.ahead)


def same_speeches(podium: Meeting, other: Meeting) -> SameSpeeches:
    """Match the speeches that count."""
    of_key: dict[str, list[Intervention]] = {}
    for speech in podium.speeches():
        for key in _keys(speech):
            of_key.setdefault(key, []).append(speech)
    pairs = [
        (here, there)
        for there in other.speeches()
        for here in {one.id: one for key in sorted(_keys(there)) for one in of_key.get(key, ())}.values()
    ]
    ahead = _ahead(pairs) or 0.0
    blocks: dict[str, list[_Pair]] = {}
    for pair in pairs:
        blocks.setdefault(pair[1].block, []).append(pair)
    ahead_in = {block: by for block, own in blocks.items() if (by := _ahead(own, at_least=FEW)) is not None}
    found: dict[str, tuple[float, str]] = {}
    for here, there in pairs:
        overlap = _overlap(podium, here, other, there, ahead_in.get(there.block, ahead))
        if overlap >= 0 and (there.id not in found or overlap > found[there.id][0]):
            found[there.id] = overlap, here.id
    return SameSpeeches(
        speeches={there: here for there, (_, here) in found.items()},
        ahead=dt.timedelta(seconds=ahead),
        ahead_in={block: dt.timedelta(seconds=by) for block, by in ahead_in.items()},
    )


def participant_keys(participant: Participant) -> Iterator[str]:
    """By what a participant is known: its key, and its names, since one laptop may have typed what the other chose.

    None where the name was still to follow.
    """
    if not is_unnamed(participant):
        yield participant.key
        # A seat that nobody sits in yet is called alike in each panel.
        if participant.kind is not ParticipantKind.SEAT:
            names = (participant.name, participant.spoken, participant.acronym)
            yield from (f"{TYPED}{fold(name)}" for name in names if fold(name))


def _keys(speech: Intervention) -> set[str]:
    keys = {key for one in (speech.participant, speech.behalf) if one for key in participant_keys(one)}
    return keys | ({f"seat:{speech.block}/{speech.seat}"} if speech.seat else set())


def _ahead(pairs: Iterable[_Pair], *, at_least: int = 1) -> float | None:
    """The difference in seconds on which the most speeches agree, the smallest of several; None if too few do."""
    apart = sorted((_seconds(there.began.at) - _seconds(here.began.at), there.id, here.id) for here, there in pairs)
    best: tuple[int, float] | None = None
    first = 0
    for last in range(len(apart)):
        while apart[last][0] - apart[first][0] > AGREEING:
            first += 1
        agreeing = apart[first : last + 1]
        number = min(len({there for _, there, _ in agreeing}), len({here for _, _, here in agreeing}))
        by = median(difference for difference, _, _ in agreeing)
        if number >= (at_least if abs(by) <= FARTHEST else max(FEW, at_least)):
            best = max(best or (number, by), (number, by), key=lambda one: (one[0], -abs(one[1]), one[1]))
    return None if best is None else best[1]


def _overlap(podium: Meeting, here: Intervention, other: Meeting, there: Intervention, ahead: float) -> float:
    """For how many seconds two speeches went on at once; negative if they did not."""
    began = max(_seconds(here.began.at), _seconds(there.began.at) - ahead)
    return min(_ended(podium, here), _ended(other, there) - ahead) - began


def _ended(meeting: Meeting, speech: Intervention) -> float:
    """When a speech was over; one that goes on, at the end of the record."""
    return _seconds((speech.ended or meeting.history[-1].stamp).at)


def _seconds(instant: dt.datetime) -> float:
    return (instant - EPOCH).total_seconds()
