"""What kind of stakeholder the directory says somebody is."""

import pytest

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


@pytest.mark.parametrize(
    "name",
    [
        "The International Chamber of Commerce",
        "International Chamber of Commerce",
        "Chambre de commerce internationale",
        "la Cámara de Comercio Internacional",
    ],
)
def test_the_chamber_of_commerce_speaks_for_the_private_sector(directory, name):
    first = directory.resolve(name).matches[0].entry.participant
    assert (first.kind, first.stakeholder_kind) == (ParticipantKind.STAKEHOLDER, StakeholderKind.PRIVATE_SECTOR)
    assert first.spoken == "the International Chamber of Commerce"
