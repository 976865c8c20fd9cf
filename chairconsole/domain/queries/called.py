"""Who speaks when somebody is called: by an entry of the floor list, or by name, with an entry or without."""

from typing import Any

from chairconsole.domain.commands.speech_commands import GiveFloor, SwapSpeaker
from chairconsole.domain.meeting.floor import Request
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block
from chairconsole.domain.queries.calling import calling_order
from chairconsole.domain.queries.limits import limit_for, limit_of, panel_limit, seat_participant
from chairconsole.domain.queries.segments import panellists


def of_entry(meeting: Meeting, block: Block, request: Request) -> dict[str, Any]:
    """What a speech is when a waiting entry is called: the fields of its event."""
    return {
        "participant": request.participant,
        "behalf": request.behalf,
        "request": request.id,
        "limit": limit_of(meeting, block, request),
        "about": request.about,
        "to": request.to,
        "is_reply": request.is_reply,
        "answers": request.answers,
    }


def who_is_meant(
    meeting: Meeting, block: Block, command: GiveFloor | SwapSpeaker, *, is_reply: bool = False
) -> dict[str, Any]:
    """What a speech is when somebody is named, by whose waiting entry if there is one: the fields of its event.

    What was typed goes before what the entry says. A seat that answers in a discussion has the panel's limit, if there
    is one, and any other seat has none.
    """
    typed = {"behalf": command.behalf, "seat": command.seat, "about": command.about, "to": command.to}
    if command.seat is not None:
        answers = meeting.segment is not None and command.seat in {seat.id for seat in panellists(block)}
        limit = panel_limit(meeting, block) if answers else None
        return typed | {"participant": seat_participant(meeting.session, block, command.seat), "limit": limit}
    entry = _entry_of(meeting, command, is_reply=is_reply)
    if entry is None:
        limit = limit_for(meeting, block, command.participant, command.behalf)
        return typed | {"participant": command.participant, "limit": limit}
    said = {name: value for name, value in typed.items() if value}
    behalf = command.behalf or entry.behalf
    limit = limit_of(meeting, block, entry)
    if behalf != entry.behalf and entry.limit is None and not entry.is_reply:
        limit = limit_for(meeting, block, command.participant, behalf)
    return of_entry(meeting, block, entry) | said | {"participant": command.participant, "limit": limit}


def _entry_of(meeting: Meeting, command: GiveFloor | SwapSpeaker, *, is_reply: bool) -> Request | None:
    """The first waiting entry of a participant in this capacity; in any, if none was typed."""
    theirs = [
        request
        for request in calling_order(meeting)
        if request.participant.key == command.participant.key and request.is_reply == is_reply
    ]
    same = [request for request in theirs if request.behalf == command.behalf]
    other = [request for request in theirs if command.behalf is None or request.behalf is None]
    return next(iter([*same, *other]), None)
