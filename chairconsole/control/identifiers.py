"""Identifiers that sort by time and are unique on every machine."""

import datetime as dt
import secrets
import uuid
from collections.abc import Callable

from chairconsole.control.meeting_clock import Clock

EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
MILLISECOND = dt.timedelta(milliseconds=1)
CHANCE_BITS = 74
STEP_BITS = 32


def time_ordered_ids(clock: Clock) -> Callable[[], str]:
    """A source of UUIDs of version 7 (RFC 9562): milliseconds since 1970, then chance.

    Each sorts after the one before, also within a millisecond, where a random step is added to the last one.
    """
    latest = (-1, 0)

    def new_id() -> str:
        nonlocal latest
        milliseconds = ((clock.read().at - EPOCH) // MILLISECOND) & ((1 << 48) - 1)
        chance = secrets.randbits(CHANCE_BITS)
        if milliseconds <= latest[0]:
            milliseconds, chance = latest[0], latest[1] + 1 + secrets.randbits(STEP_BITS)
            if chance >> CHANCE_BITS:
                milliseconds, chance = milliseconds + 1, secrets.randbits(CHANCE_BITS)
        latest = milliseconds, chance
        value = (milliseconds << 80) | (0x7 << 76) | ((chance >> 62) << 64)
        value |= (0b10 << 62) | (chance & ((1 << 62) - 1))
        return str(uuid.UUID(int=value))

    return new_id
