"""How reports word, in English, what the record keeps as keys: the one place for it."""

from typing import Literal

from chairconsole.domain.base.event_parts import About, LimitOf, Mode, Outcome, PointKind
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.plan.parts import SegmentOf

NAME_TO_FOLLOW = "(name not given)"
NO_REGIONAL_GROUP = "No regional group"

REHEARSAL = "REHEARSAL: practice, not the meeting. Nothing below was said in a session."
"""What stands on every page that comes from practice."""

MODES = {Mode.LIVE: "live", Mode.REHEARSAL: "REHEARSAL"}

KINDS = {
    ParticipantKind.GROUP: "group",
    ParticipantKind.MEMBER_STATE: "Member State",
    ParticipantKind.OBSERVER_STATE: "observer State",
    ParticipantKind.IGO: "intergovernmental organization or other observer",
    ParticipantKind.UN_ENTITY: "UN entity",
    ParticipantKind.STAKEHOLDER: "stakeholder",
    ParticipantKind.SEAT: "speaker by plan",
    ParticipantKind.OTHER: "other participant",
}

KINDS_AS_PLURAL = {
    ParticipantKind.GROUP: "Groups",
    ParticipantKind.MEMBER_STATE: "Member States",
    ParticipantKind.OBSERVER_STATE: "Observer States",
    ParticipantKind.IGO: "Intergovernmental organizations and other observers",
    ParticipantKind.UN_ENTITY: "United Nations entities",
    ParticipantKind.STAKEHOLDER: "Stakeholders",
    ParticipantKind.SEAT: "Speakers by plan (seats)",
    ParticipantKind.OTHER: "Other participants",
}

OUTCOMES = {
    Outcome.SPOKE: "spoke",
    Outcome.WITHDRAWN: "withdrawn",
    Outcome.ABSENT: "absent",
    Outcome.NOT_REACHED: "not reached",
}

POINT_KINDS = {
    PointKind.POINT: "Point",
    PointKind.QUESTION: "Question",
    PointKind.RECOMMENDATION: "Recommendation",
    PointKind.FIGURE: "Figure",
    PointKind.QUOTE: "Quote",
    PointKind.EXAMPLE: "Example",
    PointKind.CAUTION: "Caution",
    PointKind.OFFER: "Offer",
    PointKind.CONCLUSION: "Conclusion",
}

ABOUT = {About.QUESTION: "question", About.COMMENT: "comment", About.OBSERVATION: "observation"}

SEGMENTS = {SegmentOf.FLOOR: "floor", SegmentOf.PANELLISTS: "panellists"}

LIMITS_OF = {
    LimitOf.FLOOR: "the floor",
    LimitOf.GROUP: "groups",
    LimitOf.STAKEHOLDER: "stakeholders",
    LimitOf.PANELLIST: "panellists' replies",
}


def rehearsal_warning(mode: Mode) -> tuple[str, ...]:
    """The line with which every page from practice begins; none for the meeting itself."""
    return (REHEARSAL,) if mode is Mode.REHEARSAL else ()


def rehearsal_mark(mode: Mode) -> str:
    """What stands above every page from practice, whichever page is left of it; nothing for the meeting itself."""
    return MODES[mode] if mode is Mode.REHEARSAL else ""


def in_writing(whose: str) -> str:
    """That a point is from a text that nobody spoke, and whose text it is, if that is known."""
    return f"received in writing from {whose}" if whose else "received in writing"


def void_reason(reason: Literal["absent", "mistake"]) -> str:
    """Why a speech does not count."""
    return "called, but was absent" if reason == "absent" else "given the floor by mistake"
