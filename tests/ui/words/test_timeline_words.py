"""The timeline in words, for its last column and for whoever does not see it."""

import pytest

from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.domain.rules.room_clock import typed_room_clock
from chairconsole.report.accounts.timeline import timeline
from chairconsole.ui.words.timeline_words import heading, row_words, state_words, timeline_words
from tests.domain.given import Stage

pytestmark = pytest.mark.usefixtures("qapp")


def words(stage: Stage) -> dict[tuple[str, str | None], str]:
    return {(row.block, row.step): state_words(row)[0] for row in timeline(stage.meeting, stage.now).rows}


def test_each_state_has_a_sign_and_words_of_its_own() -> None:
    stage = Stage().at("10:00").open("opening-1").at("10:20").open("panel-1")
    stage.next()
    stage.after(minutes=1)
    told = words(stage)
    assert told["opening-1", None] == "\u2713 10:00\u201310:20 \u00b7 5 min over"
    assert told["panel-1", None] == "\u25b6 to 13:00"
    assert told["panel-1", "opening"] == "\u25b6 to 10:27 \u00b7 5 min over"
    assert told["panel-1", "expert-1"].startswith("\u25cb 10:27\u201310:34")
    assert told["opening-1", "welcome"] == "not held"
    stage.at("13:10")
    stage.do(CloseBlock())
    assert words(stage)["panel-1", None] == "\u2713 10:20\u201313:10 \u00b7 10 min over"


def test_late_is_told_by_another_colour_too() -> None:
    stage = Stage().at("10:00").open("opening-1").at("10:20").open("panel-1")
    colours = {(row.block, row.step): state_words(row)[1] for row in timeline(stage.meeting, stage.now).rows}
    assert colours["opening-1", None] == "amber"
    assert colours["panel-1", None] == "text"
    assert colours["lunch-1", None] == "muted"
    assert colours["opening-1", "brief"] == "faint"


def test_a_row_and_the_whole_are_read_aloud() -> None:
    stage = Stage().at("10:15").open("panel-1")
    drawn = timeline(stage.meeting, stage.now)
    panel = next(row for row in drawn.rows if row.block == "panel-1")
    assert row_words(panel) == "Panel 1: planned 10:15\u201313:00, \u25b6 to 13:00"
    whole = timeline_words(drawn)
    assert whole.startswith("A made-up session \u00b7 Monday 1 June 2026")
    assert "now 10:15" in whole
    assert len(whole.splitlines()) == len(drawn.rows) + 2
    assert "REHEARSAL" not in heading(drawn)


def test_another_rooms_clock_is_told() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.do(typed_room_clock("10:18:00"))
    assert "by the room's clock, 3:00 ahead" in heading(timeline(stage.meeting, stage.now))
