"""When a block begins and ends, typed or moved."""

import pytest
from pytestqt.qtbot import QtBot

from chairconsole.domain.commands.plan_commands import (
    EndEarlierBlock,
    ExchangeBlocks,
    ExtendBlock,
    MergeBlocks,
    MoveBlock,
    PlanCommand,
    SkipBlock,
)
from chairconsole.ui.agenda.block_page import BlockPage
from chairconsole.ui.agenda.times_page import TimesPage, change_of_times
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.chip import ChipButton
from tests.domain.given import Stage
from tests.there import there


@pytest.fixture
def proposed() -> list[PlanCommand | None]:
    return []


@pytest.fixture
def page(look: Look, proposed: list[PlanCommand | None]) -> TimesPage:
    page = TimesPage(look)
    page.proposed.connect(proposed.append)
    return page


def show(page: BlockPage, stage: Stage, block_id: str, command: PlanCommand | None = None) -> None:
    page.show_block(stage.meeting, there(stage.meeting.session.block(block_id)), command)


def chip(page: TimesPage, name: str) -> ChipButton:
    return there(page.findChild(ChipButton, f"agenda_{name}"))


def test_minutes_are_added_to_what_is_proposed(page: TimesPage, proposed: list[PlanCommand | None]) -> None:
    stage = Stage().in_discussion()
    show(page, stage, "panel-1")
    chip(page, "end_5").click()
    show(page, stage, "panel-1", proposed[-1])
    assert page.end.text() == "13:05"
    chip(page, "end_10").click()
    show(page, stage, "panel-1", proposed[-1])
    chip(page, "end_minus_5").click()
    assert proposed == [ExtendBlock("panel-1", 785), ExtendBlock("panel-1", 795), ExtendBlock("panel-1", 790)]


def test_a_block_to_come_can_be_moved_left_out_merged_and_repaired(
    page: TimesPage, proposed: list[PlanCommand | None]
) -> None:
    stage = Stage().in_discussion()
    show(page, stage, "panel-2")
    chip(page, "start_10").click()
    show(page, stage, "panel-2", proposed[-1])
    assert (page.start.text(), page.end.text()) == ("15:10", "18:05")
    chip(page, "repair").click()
    show(page, stage, "panel-2", proposed[-1])
    assert (page.start.text(), page.end.text()) == ("15:00", "17:50")
    for name in ("merge", "skip"):
        chip(page, name).click()
    assert proposed == [
        MoveBlock("panel-2", 910, 1085),
        EndEarlierBlock("panel-2"),
        MergeBlocks("panel-2"),
        SkipBlock("panel-2"),
    ]
    assert chip(page, "repair").label() == "End it at 17:50, when Closing begins"


def test_a_block_changes_places_with_a_neighbour(page: TimesPage, proposed: list[PlanCommand | None]) -> None:
    stage = Stage()
    show(page, stage, "panel-1")
    labels = [chip(page, f"change_places_{which}").label() for which in ("earlier", "later")]
    assert labels == ["Change places with Opening", "Change places with Panel 2"]
    chip(page, "change_places_later").click()
    assert proposed == [ExchangeBlocks("panel-1", "panel-2")]
    # a break has every neighbour
    show(page, stage, "lunch-1")
    assert chip(page, "change_places_earlier").label() == "Change places with Panel 1"
    show(page, stage, "closing-1")
    assert chip(page, "change_places_later").isHidden()


def test_a_block_that_ends_after_midnight(page: TimesPage, proposed: list[PlanCommand | None], qtbot: QtBot) -> None:
    stage = Stage()
    show(page, stage, "closing-1")
    page.end.clear()
    qtbot.keyClicks(page.end, "0:30")
    assert proposed[-1] == ExtendBlock("closing-1", 24 * 60 + 30)
    show(page, stage, "closing-1", proposed[-1])
    assert page.end.text() in ("0:30", "00:30")
    chip(page, "end_10").click()
    assert proposed[-1] == ExtendBlock("closing-1", 24 * 60 + 40)


def test_what_has_begun_is_neither_moved_nor_left_out(page: TimesPage) -> None:
    stage = Stage().at("10:15").open("panel-1")
    show(page, stage, "panel-1")
    assert not page.start.isEnabled()
    assert page.end.isEnabled()
    assert [chip(page, name).isHidden() for name in ("start_5", "skip", "repair", "merge")] == [True, True, True, False]
    stage.open("panel-2")
    show(page, stage, "panel-1")
    assert not page.end.isEnabled()
    assert chip(page, "merge").isHidden()


def test_times_are_typed_as_on_a_clock(page: TimesPage, proposed: list[PlanCommand | None], qtbot: QtBot) -> None:
    stage = Stage().in_discussion()
    wrong: list[str] = []
    page.wrong.connect(wrong.append)
    show(page, stage, "panel-2")
    page.end.clear()
    qtbot.keyClicks(page.end, "17.45")
    assert proposed[-1] == ExtendBlock("panel-2", 17 * 60 + 45)
    assert wrong
    page.end.setText("17:55")
    page.start.clear()
    qtbot.keyClicks(page.start, "15h12")
    # who moves the start moves the block
    assert proposed[-1] == MoveBlock("panel-2", 15 * 60 + 12, 18 * 60 + 7)


def test_no_block_is_moved_out_of_its_day(page: TimesPage, proposed: list[PlanCommand | None]) -> None:
    show(page, Stage(), "panel-2")
    page.move_times(0, 24 * 60)
    page.move_times(-16 * 60, 0)
    page.move_times(0, -8 * 60)
    assert proposed == []


def test_what_is_as_planned_is_no_change() -> None:
    block = there(Stage().session.block("panel-2"))
    assert change_of_times(block, block.start, block.end) is None
