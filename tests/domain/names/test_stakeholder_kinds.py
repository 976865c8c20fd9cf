"""What kind of stakeholder the directory says somebody is."""

from chairconsole.domain.base.participants import ParticipantKind, StakeholderKind
from chairconsole.domain.plan.parts import ParticipantEntry


def _override(code: str, name: str, **more: object) -> ParticipantEntry:
    return ParticipantEntry.model_validate({"code": code, "name": name, **more})


def test_a_stakeholder_is_of_a_kind_and_stays_so_under_another_name(directory):
    kinds = {entry.code: entry.participant.stakeholder_kind for entry in directory.entries}
    assert {code for code, kind in kinds.items() if kind} == {
        entry.code for entry in directory.entries if entry.kind is ParticipantKind.STAKEHOLDER
    }
    assert (kinds["ITUC"], kinds["ACADEMIA"]) == (StakeholderKind.TRADE_UNION, StakeholderKind.ACADEMIA)
    renamed = directory.with_session(
        [
            _override("ITUC", "Unions"),
            _override("IOE", "Employers", stakeholder_kind="academia"),
            _override("CARE", "Care", kind="igo"),
            _override("WALKIN", "A university", stakeholder_kind="academia"),
        ]
    )
    kinds = {code: renamed.get(code).stakeholder_kind for code in ("ITUC", "IOE", "CARE", "WALKIN")}
    academia = StakeholderKind.ACADEMIA
    assert kinds == {"ITUC": StakeholderKind.TRADE_UNION, "IOE": academia, "CARE": None, "WALKIN": academia}
    assert renamed.get("WALKIN").kind is ParticipantKind.STAKEHOLDER
