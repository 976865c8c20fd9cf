"""Speeches that were interrupted and went on: their parts together, and whose speech was interrupted."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from chairconsole.domain.base.timing import NO_TIME, Stamp
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting


@dataclass(frozen=True, slots=True)
class WholeSpeech:
    """One speech with all that continues it, in the order of time; mostly it is one part."""

    parts: tuple[Intervention, ...]

    @property
    def first(self) -> Intervention:
        """Its first part: who speaks, in which capacity."""
        return self.parts[0]

    def spoken(self, now: Stamp) -> dt.timedelta:
        """How long was spoken in all."""
        return sum((part.spoken(now) for part in self.parts), NO_TIME)

    def left(self, now: Stamp) -> dt.timedelta | None:
        """What is left of its limit and of what was added to it; negative when it is over, None without a limit."""
        limit = self.first.limit
        if limit is None:
            return None
        added = sum(part.added_seconds for part in self.parts)
        return dt.timedelta(seconds=limit.upper + added) - self.spoken(now)


def whole_speeches(speeches: Iterable[Intervention]) -> tuple[WholeSpeech, ...]:
    """These speeches, in the order in which they began, each with those that continue it."""
    wholes: dict[str, list[Intervention]] = {}
    firsts: dict[str, str] = {}
    for speech in speeches:
        first = firsts.get(speech.continues or "", speech.id)
        firsts[speech.id] = first
        wholes.setdefault(first, []).append(speech)
    return tuple(WholeSpeech(tuple(parts)) for parts in wholes.values())


def interrupted(meeting: Meeting, block: str) -> Intervention | None:
    """Whose speech goes on when the floor is given back; None if there is none in the block.

    Interruptions lie upon each other: whoever interrupted an interruption gives back to it, and that to the first.
    """
    lying: list[Intervention] = []
    for speech in meeting.speeches(block):
        places = [place for place, one in enumerate(lying) if one.id == speech.continues]
        if places:
            del lying[places[-1] :]
        lying.append(speech)
    if lying and lying[-1].id == meeting.speaking:
        lying.pop()
    return lying[-1] if lying else None
