"""Who has had the floor: how often and how long each has spoken, which regions, and who has not spoken yet."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.base.timing import NO_TIME, Stamp
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.names.directory import Entry


@dataclass(frozen=True, slots=True)
class Tally:
    """How often and how long somebody has spoken, in the open block and in the session. Void speeches do not count."""

    times_in_block: int = 0
    time_in_block: dt.timedelta = NO_TIME
    times_in_session: int = 0
    time_in_session: dt.timedelta = NO_TIME


NOT_HEARD = Tally()
"""The tally of somebody who has not spoken."""


def tallies(meeting: Meeting, now: Stamp) -> Mapping[str, Tally]:
    """By key, the tally of each, the speech that goes on included; that of a group has what was spoken on its behalf.

    What a delegation says on behalf of a group counts for both. A speech that was continued counts once.
    """
    found: dict[str, tuple[int, dt.timedelta, int, dt.timedelta]] = {}
    for speech in meeting.speeches():
        is_new, is_here, spoken = speech.continues is None, speech.block == meeting.block_id, speech.spoken(now)
        for key in _keys(speech.participant, speech.behalf):
            times_here, time_here, times, time = found.get(key, (0, NO_TIME, 0, NO_TIME))
            if is_here:
                times_here, time_here = times_here + is_new, time_here + spoken
            found[key] = (times_here, time_here, times + is_new, time + spoken)
    return {key: Tally(*numbers) for key, numbers in found.items()}


def voice(participant: Participant, behalf: Participant | None) -> str:
    """The key of the capacity in which a participant speaks: that of the group it speaks for, else its own."""
    return participant.key if behalf is None else behalf.key


def voices(meeting: Meeting) -> Mapping[str, tuple[int, int]]:
    """How often each was heard in its own capacity, in the open block and in the session."""
    found: dict[str, tuple[int, int]] = {}
    for speech in meeting.speeches():
        if speech.continues is None:
            key = voice(speech.participant, speech.behalf)
            in_block, in_session = found.get(key, (0, 0))
            found[key] = (in_block + (speech.block == meeting.block_id), in_session + 1)
    return found


def regions_heard(meeting: Meeting) -> frozenset[str]:
    """The regional groups of those who had the floor in the open block."""
    groups = (speech.participant.regional_group for speech in meeting.speeches() if speech.block == meeting.block_id)
    return frozenset(group for group in groups if group)


def not_yet_heard(meeting: Meeting, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries that are present and have not spoken in the session; a group, if none has spoken on its behalf.

    Without a list of who is present, all Member States are.
    """
    heard = {key for speech in meeting.speeches() for key in _keys(speech.participant, speech.behalf)}
    return tuple(entry for entry in entries if _is_present(meeting, entry) and entry.code not in heard)


def _is_present(meeting: Meeting, entry: Entry) -> bool:
    if meeting.present is None:
        return entry.kind is ParticipantKind.MEMBER_STATE
    return entry.code in meeting.present


def _keys(participant: Participant, behalf: Participant | None) -> tuple[str, ...]:
    if behalf is None or behalf.key == participant.key:
        return (participant.key,)
    return (participant.key, behalf.key)
