"""What another record of the same session has besides points, messages and drafts, and the podium's has not."""

from collections import Counter
from collections.abc import Iterator, Mapping

from chairconsole.control.uniting.same_speeches import SameSpeeches
from chairconsole.domain.base.folding import fold
from chairconsole.domain.base.participants import Participant
from chairconsole.domain.events.draft_events import DraftBody
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.events.list_events import ListBody
from chairconsole.domain.events.session_events import SessionBody
from chairconsole.domain.events.speech_events import FloorFinished, FloorGiven, SpeechBody
from chairconsole.domain.events.undo_events import UndoBody
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting

_Subject = tuple[object, ...]

_TOLD_OTHERWISE = (DraftBody, SessionBody, UndoBody, FloorGiven, FloorFinished)
"""What is taken over, counts on its own laptop only, or is told with the speech."""

_WITHOUT = frozenset({"kind", "intervention", "paused", "point_of_order", "answers", "continues", "questions"})
"""Fields that name something by an id of one laptop."""


def speeches_only_there(there: Meeting, same: SameSpeeches) -> tuple[Intervention, ...]:
    """The speeches that count and that the podium does not have."""
    return tuple(speech for speech in there.speeches() if speech.id not in same.speeches)


def entries_only_there(here: Meeting, there: Meeting, same: SameSpeeches) -> Iterator[Event]:
    """The other entries that say of somebody or something what no entry of the podium's does, each as often."""
    known = Counter(_subjects(here, {speech.id: speech.id for speech in here.speeches()}).values())
    unmatched = {speech.id for speech in speeches_only_there(there, same)}
    subjects = _subjects(there, same.speeches)
    for event in there.counting_events():
        subject = subjects.get(event.id)
        if subject is None or getattr(event.body, "intervention", None) in unmatched:
            continue
        if known[subject]:
            known[subject] -= 1
        else:
            yield event


def _subjects(meeting: Meeting, speeches: Mapping[str, str]) -> dict[str, _Subject]:
    """What each entry is about, by its id, told alike on both laptops; entries that are not compared are left out."""
    return {
        event.id: (event.body.kind, *_subject(meeting, event, speeches))
        for event in meeting.counting_events()
        if not event.body.is_a_note and not isinstance(event.body, _TOLD_OTHERWISE)
    }


def _subject(meeting: Meeting, event: Event, speeches: Mapping[str, str]) -> Iterator[object]:
    body = event.body
    if isinstance(body, SpeechBody):
        yield speeches.get(body.intervention) or _whose(meeting, body.intervention)
    elif isinstance(body, ListBody) and (request := getattr(body, "request", None)):
        found = meeting.requests.get(request)
        yield (found.block, fold(found.participant.name)) if found else None
    else:
        for name, value in body:
            if name not in _WITHOUT:
                yield _alike(value, speeches)


def _alike(value: object, speeches: Mapping[str, str]) -> object:
    if isinstance(value, Participant):
        return fold(value.name)
    if isinstance(value, str):
        return speeches.get(value, value)
    return repr(value)


def _whose(meeting: Meeting, speech: str) -> object:
    found = meeting.interventions.get(speech)
    return fold(found.participant.name) if found else None
