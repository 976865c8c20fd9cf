"""The steps of a block, and which of them is left out."""

import pytest

from chairconsole.domain.commands.plan_commands import PlanCommand, SkipStep
from chairconsole.ui.agenda.steps_page import StepsPage
from chairconsole.ui.theme import Look
from tests.domain.given import Stage
from tests.there import there


@pytest.fixture
def page(look: Look) -> StepsPage:
    return StepsPage(look)


@pytest.fixture
def proposed(page: StepsPage) -> list[PlanCommand | None]:
    commands: list[PlanCommand | None] = []
    page.proposed.connect(commands.append)
    return commands


def test_the_first_step_to_come_is_marked_and_can_be_left_out(
    page: StepsPage, proposed: list[PlanCommand | None]
) -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.next()
    stage.after(60).next()
    block = there(stage.meeting.block)
    page.show_block(stage.meeting, block)
    assert [row.symbol for row in page.table.rows()] == ["\u2713", "\u25b6", *["\u25cb"] * 4]
    page.skip()
    assert proposed == [SkipStep("panel-1", "expert-2")]
    page.show_block(stage.meeting, block, proposed[-1])
    shown = [page.table.model().index(2, column).data() for column in range(3)]
    assert shown == ["\u25cb", "Expert 2 \u00b7 left out", "5\u20137"]


def test_a_block_without_steps_has_nothing_to_leave_out(page: StepsPage, proposed: list[PlanCommand | None]) -> None:
    stage = Stage()
    page.show_block(stage.meeting, there(stage.session.block("lunch-1")))
    page.skip()
    assert proposed == []
