"""What an entry of a record says, in a few English words: for lists of what does not count in a meeting."""

import datetime as dt
from collections.abc import Iterator
from enum import Enum

from pydantic import BaseModel

from chairconsole.domain.base.event_parts import Body
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import Participant
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.events.draft_events import NoteRedone, NoteUndone
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.events.undo_events import Redone, Undone
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, Person
from chairconsole.domain.plan.session import Session

MOST_NAMED = 6
"""So many of a list are named; the others are counted."""

_TURNS = (Undone, NoteUndone, Redone, NoteRedone)
_TYPED = frozenset({"text", "reason", "ruling", "short", "issue", "replacement", "theme"})
_PLAIN = frozenset(
    {"block", "codes", "description", "gone", "label", "name", "part", "participant", "people", "person", "role"}
    | {"seat", "speaker", "step", "themes", "title", "to"}
)


def entry_words(meeting: Meeting, event: Event) -> str:
    """What happened and to whom, as in "floor given: Kenya, Panel 1"; `meeting` knows what its ids stand for.

    What was typed is there whole. Of undo and redo it says what they are about.
    """
    body = event.body
    if isinstance(body, _TURNS):
        of = body.taken_back if isinstance(body, Undone | NoteUndone) else body.restored
        others = (one for one in meeting.events_of(of) if not isinstance(one.body, _TURNS))
        return ": ".join((body.kind.replace("_", " "), "; ".join(entry_words(meeting, one) for one in others)))
    found = (words for name, value in body if name != "kind" for words in _field_words(meeting, body, name, value))
    return ": ".join(part for part in (body.kind.replace("_", " "), ", ".join(dict.fromkeys(found))) if part)


def speaker_words(speech: Intervention) -> str:
    """Who speaks, and for whom, as in "Kenya (for the African Group)"."""
    return speech.participant.name + (f" (for {speech.behalf.name})" if speech.behalf else "")


def _field_words(meeting: Meeting, body: Body, name: str, value: object) -> Iterator[str]:
    """The words for a field of a body; a step is called by its title, which only its block tells."""
    step = meeting.session.step(getattr(body, "block", None) or "", str(value)) if name in {"step", "part"} else None
    return value_words(meeting, name, value) if step is None else iter((step.title,))


def value_words(meeting: Meeting, name: str, value: object) -> Iterator[str]:
    """The words for a field of this name, one by one; none where it says nothing.

    The last word of the name tells what a text is, as in "expert-2 label".
    """
    match value:
        case None | "" | () | False:
            return
        case True:
            yield name.replace("_", " ")
        case Enum():
            yield str(value.value).replace("_", " ")
        case str():
            yield from _of_text(meeting, name, value)
        case int() | float():
            yield f"{value:g} {name}"
        case dt.datetime() | Stamp():
            at = value.at if isinstance(value, Stamp) else value
            yield f"{meeting.session.venue_time(at):%H:%M:%S}"
        case dt.date():
            yield value.isoformat()
        case tuple():
            every = [words for one in value for words in value_words(meeting, name, one)]
            yield from every[:MOST_NAMED]
            if len(every) > MOST_NAMED:
                yield f"and {len(every) - MOST_NAMED} more"
        case BaseModel():
            yield from _of_model(name, value)


def _of_text(meeting: Meeting, name: str, value: str) -> Iterator[str]:
    name = name.rpartition(" ")[2]
    if name in _TYPED:
        yield f"“{value}”"
    elif (known := _known(meeting, value)) is not None:
        yield known
    elif name in _PLAIN:
        yield value


def _of_model(name: str, value: BaseModel) -> Iterator[str]:
    match value:
        case Participant():
            yield f"for {value.name}" if name == "behalf" else value.name
        case Limit():
            yield value.as_text()
        case Block() | Session():
            yield value.title
        case Person():
            yield value.name


def _known(meeting: Meeting, key: str) -> str | None:
    """What is called so: a speech by its speaker, a point or a message by its text; None for what is unknown."""
    if speech := meeting.interventions.get(key):
        return speaker_words(speech)
    if request := meeting.requests.get(key):
        return request.participant.name
    if point := meeting.points.get(key) or meeting.removed_points.get(key):
        return f"“{point.text}”"
    if message := meeting.messages.get(key):
        return f"“{meeting.message_text(message)}”"
    if (raised := meeting.points_of_order.get(key)) and raised.participant:
        return raised.participant.name
    block = meeting.session.block(key)
    return None if block is None else block.title
