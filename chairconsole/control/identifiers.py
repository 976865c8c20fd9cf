"""Identifiers that sort by time and are unique on every machine."""

import secrets
import uuid
from collections.abc import Callable

from chairconsole.control.meeting_clock import Clock


def time_ordered_ids(clock: Clock) -> Callable[[], str]:
    """A source of UUIDs of version 7 (RFC 9562): milliseconds since 1970, then chance."""

    def new_id() -> str:
        milliseconds = int(clock.read().at.timestamp() * 1000) & ((1 << 48) - 1)
        value = (milliseconds << 80) | (0x7 << 76) | (secrets.randbits(12) << 64)
        value |= (0b10 << 62) | secrets.randbits(62)
        return str(uuid.UUID(int=value))

    return new_id
