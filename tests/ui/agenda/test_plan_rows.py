"""The agenda of a day as a table: planned, and to be expected."""

import pytest

from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.domain.commands.plan_commands import ExtendBlock, PlanCommand
from chairconsole.domain.forecast.consequences import previewed
from chairconsole.ui.agenda.plan_rows import plan_rows
from tests.domain.given import Stage

pytestmark = pytest.mark.usefixtures("qapp")


def rows(stage: Stage, command: PlanCommand | None = None) -> dict[str, tuple[str, str, str, bool]]:
    changed = None if command is None else previewed(stage.meeting, command, stage.now)
    told = plan_rows(stage.meeting, stage.meeting.session.days[0], stage.now, changed)
    return {row.id: (row.symbol, row.planned, row.expected, row.differs) for row in told}


def test_what_was_held_what_goes_on_and_what_is_to_come() -> None:
    stage = Stage().at("10:00").open("opening-1").at("10:21")
    stage.do(CloseBlock())
    stage.open("panel-1")
    assert rows(stage) == {
        "opening-1": ("\u2713", "10:00\u201310:15", "10:00\u201310:21", False),
        "panel-1": ("\u25b6", "10:15\u201313:00", "\u224810:21\u201313:00", False),
        "lunch-1": ("\u25cb", "13:00\u201315:00", "\u224813:00\u201315:00", False),
        "panel-2": ("\u25cb", "15:00\u201317:55", "\u224815:00\u201317:55", False),
        # by the plan it begins before that is over, and would end later than planned
        "closing-1": ("\u25cb", "17:50\u201318:00", "\u224817:55\u201318:05", True),
    }


def test_what_would_be_stands_beside_what_is_planned() -> None:
    stage = Stage().in_discussion()
    told = rows(stage, ExtendBlock("panel-1", 15 * 60 + 12))
    assert told["panel-1"][1:] == ("10:15\u201313:00", "\u224810:15\u201315:12", True)
    assert told["lunch-1"][2:] == ("left out", True)
    assert told["panel-2"][1:] == ("15:00\u201317:55", "\u224815:12\u201317:55", True)
    assert not told["opening-1"][3]


def test_a_block_that_was_passed_over_is_not_held() -> None:
    stage = Stage().at("10:15").open("panel-1")
    assert rows(stage)["opening-1"] == ("\u25cb", "10:00\u201310:15", "not held", False)
