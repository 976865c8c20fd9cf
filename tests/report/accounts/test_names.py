"""The words of reports."""

from chairconsole.domain.base.event_parts import Mode, Outcome, PointKind
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.report.accounts import names


def test_every_kind_has_words():
    assert set(names.KINDS) == set(names.KINDS_AS_PLURAL) == set(ParticipantKind)
    assert set(names.OUTCOMES) == set(Outcome)
    assert set(names.POINT_KINDS) == set(PointKind)
    assert set(names.MODES) == set(Mode)
    assert names.void_reason("absent") != names.void_reason("mistake")
