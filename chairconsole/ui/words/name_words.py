"""What participants, seats and blocks are called on the screen."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.event_parts import About
from chairconsole.domain.base.participants import Participant, ParticipantKind, StakeholderKind, is_unnamed
from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP, fill
from chairconsole.domain.meeting.floor import Request
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.plan.parts import Block
from chairconsole.domain.plan.session import Session

KINDS: dict[ParticipantKind, str] = {
    ParticipantKind.GROUP: QT_TRANSLATE_NOOP("wording", "Group"),
    ParticipantKind.MEMBER_STATE: QT_TRANSLATE_NOOP("wording", "Member State"),
    ParticipantKind.OBSERVER_STATE: QT_TRANSLATE_NOOP("wording", "Observer State"),
    ParticipantKind.IGO: QT_TRANSLATE_NOOP("wording", "Organization"),
    ParticipantKind.UN_ENTITY: QT_TRANSLATE_NOOP("wording", "UN entity"),
    ParticipantKind.STAKEHOLDER: QT_TRANSLATE_NOOP("wording", "Stakeholder"),
    ParticipantKind.SEAT: QT_TRANSLATE_NOOP("wording", "Podium"),
    ParticipantKind.OTHER: QT_TRANSLATE_NOOP("wording", "As typed"),
}

STAKEHOLDER_KINDS: dict[StakeholderKind, str] = {
    StakeholderKind.CIVIL_SOCIETY: QT_TRANSLATE_NOOP("wording", "Civil society"),
    StakeholderKind.PRIVATE_SECTOR: QT_TRANSLATE_NOOP("wording", "Private sector"),
    StakeholderKind.ACADEMIA: QT_TRANSLATE_NOOP("wording", "Academia"),
    StakeholderKind.TRADE_UNION: QT_TRANSLATE_NOOP("wording", "Trade union"),
    StakeholderKind.LOCAL_AUTHORITY: QT_TRANSLATE_NOOP("wording", "Local authority"),
    StakeholderKind.PARLIAMENT: QT_TRANSLATE_NOOP("wording", "Parliament"),
    StakeholderKind.DIASPORA: QT_TRANSLATE_NOOP("wording", "Diaspora"),
    StakeholderKind.HUMAN_RIGHTS_INSTITUTION: QT_TRANSLATE_NOOP("wording", "Human rights institution"),
}


def stakeholder_kind_name(kind: StakeholderKind) -> str:
    """What kind of stakeholder somebody is."""
    return QCoreApplication.translate("wording", STAKEHOLDER_KINDS[kind])


def kind_name(kind: ParticipantKind) -> str:
    """What a participant is, as the floor list says it."""
    return QCoreApplication.translate("wording", KINDS[kind])


def speaker_name(session: Session, speech: Intervention) -> str:
    """Who speaks, large: the seat's label, or the participant's name."""
    seat = seat_label(session, speech.block, speech.seat)
    return seat or shown_name(speech.participant)


def shown_name(participant: Participant) -> str:
    """What a participant is called on the screen; in the user's language if the name is still to follow."""
    if is_unnamed(participant):
        return QCoreApplication.translate("wording", "Name to follow")
    return participant.name


def short_name(participant: Participant) -> str:
    """The same where there is little room: a name that is known by its acronym as that ("IOM")."""
    return participant.acronym or shown_name(participant)


def short_speaker(session: Session, speech: Intervention) -> str:
    """Who speaks where there is little room: by the acronym, or without what is in brackets."""
    seat = seat_label(session, speech.block, speech.seat)
    return seat or short_name(speech.participant).split(" (")[0]


def seat_label(session: Session, block_id: str | None, seat_id: str | None) -> str:
    """What a seat of a block is called; empty if it is none."""
    seat = session.seat(block_id, seat_id)
    return seat.label if seat else ""


def seat_labels(session: Session, block_id: str | None, seats: Sequence[str]) -> list[str]:
    """What seats of a block are called; one that the plan has no longer is told by its id, never left out."""
    return [seat_label(session, block_id, seat) or seat for seat in seats]


def on_behalf(behalf: Participant | None) -> str:
    """On whose behalf somebody speaks: "for the African Group"; empty if for nobody else."""
    if behalf is None:
        return ""
    return fill(QCoreApplication.translate("wording", "for %1"), behalf.spoken)


def with_behalf(participant: Participant, behalf: Participant | None) -> str:
    """A participant and on whose behalf it speaks, in one line."""
    return f"{shown_name(participant)} {on_behalf(behalf)}".strip()


def request_name(request: Request) -> str:
    """Who asked for the floor, in one line."""
    return with_behalf(request.participant, request.behalf)


def about_words(
    session: Session, block_id: str, about: About | None, to: tuple[str, ...], *, short: bool = False
) -> str:
    """What somebody asks for the floor for: "question \u2192 Expert 1"; `short`: "\u2192 Expert 1", "?" to anybody."""
    if about is None:
        return ""
    seats = joined_labels(seat_labels(session, block_id, to))
    translate = QCoreApplication.translate
    match about:
        case About.QUESTION:
            kind = translate("wording", "question")
        case About.COMMENT:
            kind = translate("wording", "comment")
        case About.OBSERVATION:
            kind = translate("wording", "observation")
        case _:
            assert_never(about)
    if about is About.QUESTION and short:
        return f"\u2192 {seats}" if seats else "?"
    if about is About.QUESTION and not seats:
        seats = translate("wording", "any")
    return f"{kind} \u2192 {seats}" if seats else kind


def joined_labels(labels: Sequence[str]) -> str:
    """Labels in a row; those that differ in their number only have their name once: "Expert 1, 2, Moderator"."""
    told: list[str] = []
    before = ""
    for label in labels:
        name, _, number = label.rpartition(" ")
        told.append(number if number.isdigit() and name and name == before else label)
        before = name if number.isdigit() else ""
    return ", ".join(told)


def short_title(block: Block) -> str:
    """A block's title without its subject: "Panel 1" of "Panel 1: Human rights of all migrants"."""
    return block.title.split(":")[0].strip() or block.title
