"""The bar of the forecast, on ordinary days and on those with an hour more or less."""

import datetime as dt

import pytest

from chairconsole.domain.commands.proceedings_commands import SetRoomClock
from chairconsole.domain.forecast.forecast import forecast
from chairconsole.ui.widgets.segment_bar import Mark, Span
from chairconsole.ui.words.forecast_bar import forecast_bar
from chairconsole.ui.words.forecast_words import forecast_words
from tests.domain.forecast.test_forecast_of_days import CLOCK_CHANGES, on
from tests.domain.given import Stage

pytestmark = pytest.mark.usefixtures("qapp")


def bar(stage: Stage) -> tuple[tuple[Span, ...], tuple[Mark, ...]]:
    told = forecast(stage.meeting, stage.now)
    assert told.block is not None
    return forecast_bar(stage.meeting, told, told.block, told.block.floor)


def span(stage: Stage, colour: str) -> Span:
    return next(one for one in bar(stage)[0] if one.colour == colour)


@pytest.mark.parametrize(("date", "zone", "length"), [change[:3] for change in CLOCK_CHANGES])
@pytest.mark.parametrize("part", [0.25, 0.5, 0.75])
def test_the_bar_has_the_true_length_of_the_block_when_the_clocks_change(
    date: str, zone: str, length: int, part: float
) -> None:
    stage = on(date, zone, "01:00", "04:00")
    stage.after(minutes=length * part)
    assert span(stage, "past_fill").end == pytest.approx(part)
    # the last ten minutes are reserved
    assert span(stage, "green_fill").start == pytest.approx(1 - 10 / length)
    assert span(stage, "green_fill").end == 1
    places = {mark.text.split()[-1]: mark.position for mark in bar(stage)[1]}
    assert places["03:50"] == pytest.approx(1 - 10 / length)


@pytest.mark.parametrize(("date", "zone", "length"), [change[:3] for change in CLOCK_CHANGES])
def test_the_speeches_stand_where_they_will_be_when_the_clocks_change(date: str, zone: str, length: int) -> None:
    stage = on(date, zone, "01:00", "04:00")
    stage.add(*(f"Delegation {number}" for number in range(20)))
    listed = [one for one in bar(stage)[0] if one.gap]
    assert len(listed) == 20
    assert [round((one.end - one.start) * length * 60) for one in listed] == [195] * 20
    assert listed[-1].end == pytest.approx(20 * 3.25 / length)


def test_who_does_not_fit_has_another_colour() -> None:
    stage = on("2026-06-01", "Europe/Zurich", "12:00", "13:00")
    stage.add(*(f"Delegation {number}" for number in range(17)))
    colours = [one.colour for one in bar(stage)[0] if one.gap]
    # fifty minutes hold fifteen times 3:15
    assert colours == ["accent_fill"] * 15 + ["border_strong"] * 2


def test_a_room_clock_that_is_ahead_moves_the_labels_and_not_the_bar() -> None:
    stage = Stage().in_discussion()
    # twenty minutes ahead: the block began at 10:35 by the room's clock, and 145 minutes are between that and 13:00
    stage.do(SetRoomClock(dt.time(11, 3)))
    stage.add("Kenya", "Mali")
    assert span(stage, "past_fill").end == pytest.approx(28 / 145)
    assert span(stage, "green_fill").start == pytest.approx(138 / 145)
    listed = [one for one in bar(stage)[0] if one.gap]
    assert [one.start for one in listed] == pytest.approx([28 / 145, 31.25 / 145])
    texts = [mark.text for mark in bar(stage)[1]]
    assert texts == ["10:35", "now 11:03", "13:00", "list done \u224811:09", "12:53"]
    told = forecast(stage.meeting, stage.now)
    besides = "".join(run.text for run in forecast_words(stage.meeting, told).besides)
    assert "close the list at 12:46" in besides
