"""The list of speakers: names under two headings, without anything that was said."""

from chairconsole.domain.base.folding import fold
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.accounts.names import rehearsal_warning
from chairconsole.report.document.document import BulletList, Document, DocumentPart, SectionHeading, TextParagraph

MEMBER_STATES, OTHERS = "Member States", "Other stakeholders"

_OF_STATES = frozenset({ParticipantKind.MEMBER_STATE, ParticipantKind.GROUP})


def speakers_document(meeting: Meeting, now: Stamp) -> Document:
    """Everybody who took the floor in the session, each once; panellists and the chair are not of it.

    Groups of States stand with the Member States. Who spoke for a group is listed with it, and nationally besides.
    """
    states: dict[str, str] = {}
    others: dict[str, str] = {}
    for speech in meeting.speeches():
        if speech.is_from_floor:
            name = _name(speech)
            (states if speech.participant.kind in _OF_STATES else others).setdefault(fold(name), name)
    parts: list[DocumentPart] = []
    for title, found in ((MEMBER_STATES, states), (OTHERS, others)):
        parts.append(SectionHeading(1, title))
        parts.append(BulletList(tuple(found[key] for key in sorted(found))) if found else TextParagraph("Nobody."))
    title = f"List of speakers: {meeting.session.title}"
    return Document(title, tuple(parts), now.at, rehearsal_warning(meeting.mode))


def _name(speech: Intervention) -> str:
    if speech.behalf is None or speech.behalf.key == speech.participant.key:
        return speech.participant.name
    return f"{speech.participant.name} (on behalf of {speech.behalf.spoken})"
