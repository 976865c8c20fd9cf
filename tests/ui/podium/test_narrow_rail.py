"""The narrow rail in symbols and times."""

import pytest

from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.domain.forecast.forecast import forecast
from chairconsole.ui.podium.narrow_rail import block_symbol, narrow_lines
from chairconsole.ui.words.rail_words import RailBlock, rail_day
from tests.domain.given import Stage

pytestmark = pytest.mark.usefixtures("qapp")


def block(stage: Stage, block_id: str) -> RailBlock:
    day = rail_day(stage.meeting, forecast(stage.meeting, stage.now))
    return next(one for one in day.blocks if one.id == block_id)


def lines(stage: Stage) -> list[str]:
    return [f"{one.symbol} {one.words}".strip() for one in narrow_lines(block(stage, "panel-1"))]


def test_steps_that_are_over_are_counted_and_the_others_have_a_line_each() -> None:
    stage = Stage().open("panel-1")
    assert lines(stage)[0].startswith("\u25cb")
    assert len(lines(stage)) == 6
    stage = Stage().in_discussion()
    assert lines(stage) == ["\u2713 4", "\u25b6 floor 1", "\u25cb 12:53"]


def test_a_block_tells_by_a_symbol_how_it_stands() -> None:
    stage = Stage().open("panel-1")
    assert block_symbol(block(stage, "panel-1")) == ("\u25b6", "accent")
    assert block_symbol(block(stage, "lunch-1")) == ("\u25cb", "faint")
    assert block_symbol(block(stage, "closing-1"))[0] == "\u25b3", "its overlap can wait"
    stage.do(CloseBlock())
    assert block_symbol(block(stage, "panel-1")) == ("\u2713", "green")
