"""Who asked for the floor and did not speak, as the table and its tab show it."""

from dataclasses import dataclass

from chairconsole.domain.base.event_parts import Outcome
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.calling import to_carry_over
from chairconsole.ui.words.name_words import request_name, short_title

ENDED = (Outcome.WITHDRAWN, Outcome.ABSENT, Outcome.NOT_REACHED)


@dataclass(frozen=True)
class MissedRow:
    """One request that ended without a speech; `is_here` if it is of the open block."""

    id: str
    name: str
    outcome: Outcome
    where: str
    has_text: bool
    is_here: bool


def missed_rows(meeting: Meeting) -> list[MissedRow]:
    """Those of the open block in the order of request, then those of other blocks that can be carried over."""
    here = [
        request
        for request in meeting.requests.values()
        if meeting.block_id is not None
        and request.block == meeting.block_id
        and request.outcome in ENDED
        and not request.is_void
    ]
    rows = []
    for request in (*here, *to_carry_over(meeting)):
        block = meeting.session.block(request.block)
        rows.append(
            MissedRow(
                id=request.id,
                name=request_name(request),
                outcome=request.outcome or Outcome.NOT_REACHED,
                where=short_title(block) if block else request.block,
                has_text=request.text_received,
                is_here=request.block == meeting.block_id,
            )
        )
    return rows
