"""What holds on the floor now that the plan does not say: limits, stakeholders, whose floor it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.event_parts import LimitOf, StakeholderRule, Until
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.meeting.floor import LimitChange
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.limits import changes_in_force
from chairconsole.ui.words.name_words import kind_name
from chairconsole.ui.words.time_words import clock_time, limit_words


@dataclass(frozen=True)
class RuleChip:
    """A few words, their tone, and more about them."""

    text: str
    tone: str = ""
    hint: str = ""


def rule_chips(meeting: Meeting) -> list[RuleChip]:
    """A chip for each rule of the chair's that holds now, and one for whose floor it is."""
    chips = [_limit_chip(meeting, change) for change in changes_in_force(meeting, meeting.block_id).values()]
    turn = meeting.stakeholders
    if turn.rule is not StakeholderRule.ACCEPT:
        chips.append(RuleChip(stakeholder_words(turn.rule, turn.every), "amber"))
    kinds = meeting.block.rules.floor_kinds if meeting.block else None
    if kinds:
        words = fill(QCoreApplication.translate("rules", "floor: %1"), _kinds_words(kinds))
        hint = QCoreApplication.translate("rules", "Anybody else can be added all the same; it is asked for once.")
        chips.append(RuleChip(words, "accent", hint))
    return chips


def stakeholder_words(rule: StakeholderRule, every: int | None) -> str:
    """When stakeholders are called."""
    translate = QCoreApplication.translate
    match rule:
        case StakeholderRule.ACCEPT:
            return translate("rules", "stakeholders: in turn")
        case StakeholderRule.HOLD:
            return translate("rules", "stakeholders: held")
        case StakeholderRule.ONE_EVERY:
            return fill(translate("rules", "stakeholders: one every %1"), every or 1)
        case _:
            assert_never(rule)


def _limit_chip(meeting: Meeting, change: LimitChange) -> RuleChip:
    translate = QCoreApplication.translate
    match change.of:
        case LimitOf.FLOOR:
            words = translate("rules", "limit %1 from %2")
        case LimitOf.GROUP:
            words = translate("rules", "groups %1 from %2")
        case LimitOf.STAKEHOLDER:
            words = translate("rules", "stakeholders %1 from %2")
        case LimitOf.PANELLIST:
            words = translate("rules", "replies %1 from %2")
        case _:
            assert_never(change.of)
    limit = limit_words(change.limit) if change.limit else ""
    since = clock_time(meeting.session.venue_time(change.since.at))
    until = (
        translate("rules", "until the end of the session")
        if change.until is Until.SESSION
        else translate("rules", "until the end of the block")
    )
    hint = f"{until} \u00b7 {change.reason}" if change.reason else until
    return RuleChip(fill(words, limit, since), "amber", hint)


def _kinds_words(kinds: Sequence[ParticipantKind]) -> str:
    translate = QCoreApplication.translate
    plurals = {
        ParticipantKind.MEMBER_STATE: translate("rules", "Member States"),
        ParticipantKind.OBSERVER_STATE: translate("rules", "observer States"),
        ParticipantKind.GROUP: translate("rules", "groups"),
        ParticipantKind.IGO: translate("rules", "organizations"),
        ParticipantKind.UN_ENTITY: translate("rules", "UN entities"),
        ParticipantKind.STAKEHOLDER: translate("rules", "stakeholders"),
    }
    words = [plurals.get(kind, kind_name(kind)) for kind in kinds]
    if len(words) == 1:
        return words[0]
    return fill(translate("rules", "%1 and %2"), ", ".join(words[:-1]), words[-1])


def whom_words(of: LimitOf, kept: Mapping[LimitOf, Limit]) -> str:
    """To whom a limit applies that is set now, where these limits are kept apart from the floor's."""
    translate = QCoreApplication.translate
    match of:
        case LimitOf.GROUP:
            return translate("rules", "for groups alone")
        case LimitOf.STAKEHOLDER:
            return translate("rules", "for stakeholders alone")
        case LimitOf.PANELLIST:
            return translate("rules", "for panellists' replies alone")
    if not kept:
        return translate("rules", "for everybody on the floor: groups and stakeholders follow")
    groups, stakeholders = kept.get(LimitOf.GROUP), kept.get(LimitOf.STAKEHOLDER)
    parts = [
        fill(translate("rules", "groups keep %1"), limit_words(groups))
        if groups is not None
        else translate("rules", "groups follow"),
        fill(translate("rules", "stakeholders keep %1"), limit_words(stakeholders))
        if stakeholders is not None
        else translate("rules", "stakeholders follow"),
    ]
    return fill(translate("rules", "for Member States and others: %1"), ", ".join(parts))
