"""When a draft is about to be read out."""

import datetime as dt

from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.forecast.forecast import BlockForecast
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.draft_places import read_in

SHORTLY = dt.timedelta(minutes=5)


def is_about_to_be_read(meeting: Meeting, draft: DraftId, ahead: BlockForecast | None) -> bool:
    """Whether a draft is read out within five minutes, as far as the open block and its forecast tell.

    Concluding remarks end their block; all others are read in a block of their own, which is open or the next.
    """
    block, place = meeting.block, read_in(meeting.session, draft)
    if block is None or place is None or ahead is None:
        return False
    is_here, is_next = place.id == block.id, meeting.session.block_after(block) == place
    is_at_its_end = ahead.floor_left <= SHORTLY
    if draft[0] is Purpose.CONCLUDING:
        return is_here and is_at_its_end
    return is_here or (is_next and is_at_its_end)
