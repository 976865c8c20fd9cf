"""Who asked for the floor and did not speak, as the table and its tab show it."""

from dataclasses import dataclass

from chairconsole.domain.base.event_parts import Outcome
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.calling import last_block, to_carry_over
from chairconsole.ui.words.name_words import request_name, short_title

GONE = (Outcome.WITHDRAWN, Outcome.ABSENT)
ENDED = (*GONE, Outcome.NOT_REACHED)


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
    """All of the block that is open or was last, then those of others that can be carried over, the latest first.

    Those of a block stand in the order of request.
    """
    here = meeting.block_id or last_block(meeting)
    ended = ENDED if meeting.block_id is not None else GONE
    own = [
        request
        for request in meeting.requests.values()
        if request.block == here and request.outcome in ended and not request.is_void
    ]
    places = {block.id: place for place, (_, block) in enumerate(meeting.session.blocks())}
    missed = [*own, *to_carry_over(meeting)]
    missed.sort(key=lambda request: (request.block != here, -places.get(request.block, 0)))
    rows = []
    for request in missed:
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
