"""Who may speak: a delegation of the directory, a seat, or a name typed by hand."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class ParticipantKind(StrEnum):
    """What a participant is, in the order in which UN reports list them."""

    GROUP = "group"
    MEMBER_STATE = "member_state"
    OBSERVER_STATE = "observer_state"
    IGO = "igo"
    UN_ENTITY = "un_entity"
    STAKEHOLDER = "stakeholder"
    SEAT = "seat"
    OTHER = "other"


class StakeholderKind(StrEnum):
    """What kind of stakeholder speaks: what a text says of one that it does not name."""

    CIVIL_SOCIETY = "civil_society"
    PRIVATE_SECTOR = "private_sector"
    ACADEMIA = "academia"
    TRADE_UNION = "trade_union"
    LOCAL_AUTHORITY = "local_authority"
    PARLIAMENT = "parliament"
    DIASPORA = "diaspora"
    HUMAN_RIGHTS_INSTITUTION = "human_rights_institution"


_UNNAMED = "someone:"
TYPED = "text:"
"""What the key of a name begins with that was typed by hand."""


class Participant(BaseModel):
    """Who asks for the floor or has it, as an event remembers them.

    The event holds the name as it was on the day, so a record can be read without the directory. `key` is what joins: a
    directory code ("PHL"), "seat:panel-1/expert-2", "text:" with the folded name, or "someone:" with an id as long as
    the name is to follow. `spoken` is the form in which the chair says the name ("the Philippines"); `name` is what is
    shown, and `acronym`, where there is one, what is shown where a long name has no room ("IOM"). `stakeholder_kind`
    is known of some stakeholders. `is_person`: an office that one person holds, who is called by it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    key: str
    name: str
    spoken: str
    kind: ParticipantKind
    acronym: str = ""
    regional_group: str | None = None
    stakeholder_kind: StakeholderKind | None = None
    is_person: bool = False


def unnamed_participant(unique: str) -> Participant:
    """A participant whose name is to follow; `unique` distinguishes it from all others."""
    name = "Name to follow"
    return Participant(key=f"{_UNNAMED}{unique}", name=name, spoken=name, kind=ParticipantKind.OTHER)


def is_typed(participant: Participant) -> bool:
    """Whether the name was typed by hand, whatever kind it was given since."""
    return participant.key.startswith(TYPED)


def is_unnamed(participant: Participant) -> bool:
    """Whether the name is still to follow."""
    return participant.key.startswith(_UNNAMED)
