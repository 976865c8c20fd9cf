"""The state of the meeting on one page, for the moment the laptop dies: what goes on, who waits, who was heard."""

from collections.abc import Iterator

from chairconsole.domain.base.english_dates import long_date
from chairconsole.domain.base.notation import format_duration, shown_wall_time
from chairconsole.domain.base.timing import Stamp, whole_seconds
from chairconsole.domain.meeting.floor import Request
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.calling import calling_order
from chairconsole.domain.queries.heard import tallies
from chairconsole.report.accounts.instants import room_clock_note
from chairconsole.report.accounts.interventions import speaker
from chairconsole.report.accounts.names import rehearsal_mark, rehearsal_warning
from chairconsole.report.document.direction import isolated
from chairconsole.report.document.document import BulletList, Document, DocumentPart, SectionHeading, TextParagraph


def state_document(meeting: Meeting, now: Stamp) -> Document:
    """Block and clock, who has the floor, the list as it would be called, and who was heard in the block so far."""
    at = meeting.session.venue_time(now.at)
    opening = (*rehearsal_warning(meeting.mode), *room_clock_note(meeting.session))
    parts = (*_block(meeting), *_floor(meeting, now), *_waiting(meeting), *_heard(meeting, now))
    title = f"{isolated(meeting.session.title)}: {long_date(at.date())}, {at:%H:%M:%S}"
    return Document(title, parts, now.at, opening, rehearsal_mark(meeting.mode))


def _block(meeting: Meeting) -> Iterator[DocumentPart]:
    block = meeting.block
    if block is None:
        yield TextParagraph("No block is open.")
        return
    began = meeting.session.venue_time(meeting.blocks[block.id].since.at)
    planned = f"{shown_wall_time(block.start)}–{shown_wall_time(block.end)}"
    step = f" Now: {isolated(meeting.step.title)}." if meeting.step else ""
    yield TextParagraph(f"{isolated(block.title)}, planned {planned}, open since {began:%H:%M}.{step}")


def _floor(meeting: Meeting, now: Stamp) -> Iterator[DocumentPart]:
    yield SectionHeading(1, "Has the floor")
    speech = meeting.speech
    if speech is None:
        yield TextParagraph("Nobody.")
        return
    spoken = format_duration(whole_seconds(speech.spent(now)))
    limit = f" of {speech.limit.longer_by(speech.added_seconds).as_text()}" if speech.limit else ", no limit"
    paused = ", paused" if speech.is_paused else ""
    yield TextParagraph(f"{_name(meeting, speech)}: {spoken}{limit}{paused}.")


def _waiting(meeting: Meeting) -> Iterator[DocumentPart]:
    waiting = [_name(meeting, request) for request in calling_order(meeting)]
    yield SectionHeading(1, f"Floor list ({meeting.list_status.state.value.replace('_', ' ')}): {len(waiting)}")
    if waiting:
        yield BulletList(tuple(f"{number}. {name}" for number, name in enumerate(waiting, start=1)))
    else:
        yield TextParagraph("Nobody waits.")


def _heard(meeting: Meeting, now: Stamp) -> Iterator[DocumentPart]:
    heard: dict[str, str] = {}
    told = tallies(meeting, now)
    for speech in meeting.speeches(meeting.block_id or ""):
        if speech.id != meeting.speaking:
            tally = told[speech.participant.key]
            times = f" ×{tally.times_in_block}" if tally.times_in_block > 1 else ""
            length = format_duration(whole_seconds(tally.time_in_block))
            heard[speech.participant.key] = f"{_name(meeting, speech)} {length}{times}"
    yield SectionHeading(1, f"Heard so far: {len(heard)}")
    # As running text: sixty names as a list would not fit the page.
    yield TextParagraph("; ".join(heard.values()) + "." if heard else "Nobody.")


def _name(meeting: Meeting, of: Intervention | Request) -> str:
    """Who speaks or asks for the floor, and on whose behalf."""
    behalf = f" (for {isolated(speaker(meeting.session, of.behalf).spoken)})" if of.behalf else ""
    return isolated(speaker(meeting.session, of.participant).name) + behalf
