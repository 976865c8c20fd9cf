"""What kind of stakeholder somebody is."""

from chairconsole.domain.base.participants import Participant, ParticipantKind, StakeholderKind
from chairconsole.domain.commands.note_commands import SetStakeholderKind, UndoNote
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.plan.session import Session
from chairconsole.domain.queries.stakeholders import stakeholder_kind
from tests.domain.given import Stage, who, written


def union(entered: StakeholderKind | None = None) -> Participant:
    found = who("Union", ParticipantKind.STAKEHOLDER)
    return found.model_copy(update={"stakeholder_kind": entered})


def test_what_was_said_in_the_course_comes_before_what_was_entered_and_what_the_session_says() -> None:
    entry = {"code": "Union", "name": "Union", "stakeholder_kind": "private_sector"}
    stage = Stage(Session.model_validate({**written(), "participants": [entry]})).in_discussion()
    assert stakeholder_kind(stage.meeting, union()) is StakeholderKind.PRIVATE_SECTOR
    entered = union(StakeholderKind.ACADEMIA)
    assert stakeholder_kind(stage.meeting, entered) is StakeholderKind.ACADEMIA
    stage.do(GiveFloor(entered))
    stage.do(SetStakeholderKind("Union", StakeholderKind.TRADE_UNION))
    assert stakeholder_kind(stage.meeting, entered) is StakeholderKind.TRADE_UNION
    stage.do(UndoNote())
    assert stakeholder_kind(stage.meeting, entered) is StakeholderKind.ACADEMIA


def test_nobody_else_is_a_kind_of_stakeholder(stage: Stage) -> None:
    assert stakeholder_kind(stage.meeting, union()) is None
    state = union(StakeholderKind.ACADEMIA).model_copy(update={"kind": ParticipantKind.MEMBER_STATE})
    assert stakeholder_kind(stage.meeting, state) is None
