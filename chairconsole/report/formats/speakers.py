"""The list of speakers: names under the heading of their kind, without anything that was said."""

from collections.abc import Container

from chairconsole.domain.base.folding import fold
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.accounts.names import KINDS_AS_PLURAL, rehearsal_mark, rehearsal_warning
from chairconsole.report.document.direction import isolated
from chairconsole.report.document.document import BulletList, Document, DocumentPart, SectionHeading, TextParagraph

_ORDER = (
    ParticipantKind.MEMBER_STATE,
    ParticipantKind.OBSERVER_STATE,
    ParticipantKind.GROUP,
    ParticipantKind.IGO,
    ParticipantKind.UN_ENTITY,
    ParticipantKind.STAKEHOLDER,
    ParticipantKind.OTHER,
)
"""Those who speak by plan are not of the list."""

_HEADINGS = {**KINDS_AS_PLURAL, ParticipantKind.GROUP: "Groups and regional organizations"}


def speakers_document(meeting: Meeting, now: Stamp, regional: Container[str]) -> Document:
    """Everybody who took the floor in the session, each once; panellists and the chair are not of it.

    Each kind that spoke has a heading. Who spoke for a group is listed with it, and nationally besides.
    `regional` are the keys of organizations that stand with the groups.
    """
    names: dict[ParticipantKind, dict[str, str]] = {kind: {} for kind in _ORDER}
    for speech in meeting.speeches():
        if speech.is_from_floor:
            name = _name(speech)
            is_regional = speech.participant.key in regional
            kind = ParticipantKind.GROUP if is_regional else speech.participant.kind
            names[kind].setdefault(fold(name), name)
    parts: list[DocumentPart] = []
    for kind, found in names.items():
        if found:
            parts.append(SectionHeading(1, _HEADINGS[kind]))
            parts.append(BulletList(tuple(found[key] for key in sorted(found))))
    title = f"List of speakers: {isolated(meeting.session.title)}"
    told = tuple(parts) or (TextParagraph("Nobody."),)
    return Document(title, told, now.at, rehearsal_warning(meeting.mode), rehearsal_mark(meeting.mode))


def _name(speech: Intervention) -> str:
    if speech.behalf is None or speech.behalf.key == speech.participant.key:
        return speech.participant.name
    return f"{isolated(speech.participant.name)} (on behalf of {isolated(speech.behalf.spoken)})"
