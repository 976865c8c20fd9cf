"""What a meeting holds of the floor."""

import datetime as dt
from dataclasses import replace

import pytest

from chairconsole.domain.base.event_parts import ListState, Outcome, StakeholderRule
from chairconsole.domain.meeting.floor import ListStatus, Request, StakeholderTurn
from tests.domain.given import Stage, who


@pytest.mark.parametrize(
    ("change", "waits"),
    [({}, True), ({"outcome": Outcome.ABSENT}, False), ({"intervention": "one"}, False), ({"is_void": True}, False)],
)
def test_a_request_waits_until_it_has_the_floor_or_an_end(change: dict[str, object], waits: bool) -> None:
    now = Stage().now
    request = Request("r", "panel-1", who("Kenya"), None, now, now)
    assert replace(request, **change).is_waiting is waits  # type: ignore[arg-type]


def test_a_last_call_is_over_when_its_announced_end_has_come() -> None:
    now = Stage().now.at
    assert ListStatus(ListState.LAST_CALL, now).is_over(now)
    assert not ListStatus(ListState.LAST_CALL, now).is_over(now - dt.timedelta(seconds=1))
    assert not ListStatus(ListState.LAST_CALL).is_over(now), "no time was announced"
    assert not ListStatus(ListState.CLOSED, now).is_over(now)


def test_a_list_is_open_and_stakeholders_are_called_in_turn_unless_somebody_says_so() -> None:
    assert ListStatus().state is ListState.OPEN
    assert StakeholderTurn().rule is StakeholderRule.ACCEPT
