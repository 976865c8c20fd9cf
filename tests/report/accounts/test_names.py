"""The words of reports."""

import datetime as dt

from chairconsole.domain.base.event_parts import Mode, Outcome, PointKind
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.report.accounts import names


def test_every_kind_has_words():
    assert set(names.KINDS) == set(names.KINDS_AS_PLURAL) == set(ParticipantKind)
    assert set(names.OUTCOMES) == set(Outcome)
    assert set(names.POINT_KINDS) == set(PointKind)
    assert set(names.MODES) == set(Mode)
    assert names.void_reason("absent") != names.void_reason("mistake")


def test_dates_are_english_whatever_the_language_of_the_computer():
    assert names.long_date(dt.date(2017, 5, 8)) == "Monday, 8 May 2017"
    assert names.short_date(dt.date(2017, 12, 31)) == "31 December 2017"
