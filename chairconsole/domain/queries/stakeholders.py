"""What kind of stakeholder somebody is, as a text says it of one that it does not name."""

from chairconsole.domain.base.participants import Participant, ParticipantKind, StakeholderKind
from chairconsole.domain.meeting.state import Meeting


def stakeholder_kind(meeting: Meeting, participant: Participant) -> StakeholderKind | None:
    """What was said of a stakeholder in the course, else what it was entered as, else what the session says.

    None if nobody said it, and for all that are no stakeholders.
    """
    if participant.kind is not ParticipantKind.STAKEHOLDER:
        return None
    said = meeting.stakeholder_kinds.get(participant.key) or participant.stakeholder_kind
    planned = (one.stakeholder_kind for one in meeting.session.participants if one.code == participant.key)
    return said or next(planned, None)
