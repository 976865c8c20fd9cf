"""The steps of a block, and which of them is left out."""

from pytestqt.qtbot import QtBot

from chairconsole.domain.commands.plan_commands import PlanCommand, SkipStep
from chairconsole.ui.agenda.steps_page import StepsPage
from chairconsole.ui.theme import Look
from tests.domain.given import Stage


def test_the_first_step_to_come_is_marked_and_can_be_left_out(look: Look, qtbot: QtBot) -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.next()
    stage.after(60).next()
    block = stage.meeting.block
    assert block is not None
    page = StepsPage(look)
    qtbot.addWidget(page)
    proposed: list[PlanCommand | None] = []
    page.proposed.connect(proposed.append)
    page.show_block(stage.meeting, block, None)
    assert [row.symbol for row in page.table.model.rows()] == ["\u2713", "\u25b6", *["\u25cb"] * 4]
    page.skip()
    assert proposed == [SkipStep("panel-1", "expert-2")]
    page.show_block(stage.meeting, block, proposed[-1])
    model = page.table.model
    assert [model.index(place, 1).data() for place in range(1, 4)] == [
        "Expert 1",
        "Expert 2 \u00b7 left out",
        "Expert 3",
    ]
    assert model.index(2, 2).data() == "5\u20137"


def test_a_block_without_steps_has_nothing_to_leave_out(look: Look, qtbot: QtBot) -> None:
    stage = Stage()
    block = stage.session.block("lunch-1")
    assert block is not None
    page = StepsPage(look)
    qtbot.addWidget(page)
    proposed: list[PlanCommand | None] = []
    page.proposed.connect(proposed.append)
    page.show_block(stage.meeting, block, None)
    page.skip()
    assert proposed == []
