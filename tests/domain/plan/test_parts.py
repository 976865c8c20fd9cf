"""The parts of a plan, each by itself."""

import datetime as dt

import pytest

from chairconsole.domain.plan.parts import Agenda, Block, Theme
from tests.domain.given import two_days


def test_what_a_person_may_leave_out_is_completed():
    assert Theme.completed("Data") == {"id": "data", "name": "Data", "short": "Data"}
    assert Theme.completed("!!!")["id"] == "theme"
    assert Block.completed({"steps": [{"kind": "discussion"}, "odd"]}) == {
        "steps": [{"id": "step-1", "kind": "discussion"}, "odd"]
    }
    agenda = {"title": "Second session", "days": [{"date": dt.date(2017, 5, 22)}]}
    assert Agenda.completed(agenda)["id"] == "second-session-2017-05-22"


@pytest.mark.parametrize("odd", [[], "text", 5, None, {"days": 5}, {"days": [5], "title": 7}, {"steps": "x"}])
def test_anything_odd_stays_as_it_is(odd):
    for model in (Agenda, Block):
        completed = model.completed(odd)
        assert completed == (odd if not isinstance(odd, dict) or model is Block else {"id": "session", **odd})


def test_a_block_is_interpreted_in_the_hours_in_which_it_begins():
    day = two_days().days[0]
    told = {block.id: day.interpretation_of(block) for block in day.blocks}
    assert {block: hours and hours.end for block, hours in told.items()} == {
        "opening-1": 13 * 60,
        "panel-1": 13 * 60,
        "lunch-1": None,
        "panel-2": 18 * 60,
        "closing-1": 18 * 60,
    }
