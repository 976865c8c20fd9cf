"""Numbers with which nothing can be reckoned are in no event."""

import pytest
from pydantic import ValidationError

from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.base.instants import LARGEST_SPAN
from chairconsole.domain.events.proceedings_events import RoomClockSet
from chairconsole.domain.events.session_events import ClockStepped, ConsoleResumed, MachineSlept, SessionBegan
from chairconsole.domain.events.speech_events import TimeAdded
from tests.desk import first_session

FIELDS = (
    (TimeAdded, "seconds", {"intervention": "i-1"}),
    (RoomClockSet, "ahead_seconds", {}),
    (ClockStepped, "seconds", {}),
    (MachineSlept, "seconds", {}),
    (ConsoleResumed, "down_seconds", {"exact": True}),
    (SessionBegan, "shifted_days", {"session": first_session(), "mode": Mode.LIVE}),
)


@pytest.mark.parametrize(("event", "field", "more"), FIELDS, ids=[event.__name__ for event, _, _ in FIELDS])
def test_a_span_is_none_that_no_two_instants_have_between_them(event, field, more) -> None:
    assert getattr(event(**{field: 30}, **more), field) == 30
    for span in (LARGEST_SPAN + 1, 2**63, float("inf"), float("nan")):
        with pytest.raises(ValidationError):
            event(**{field: span}, **more)
