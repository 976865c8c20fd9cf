"""The bar of the forecast, on ordinary days and on those with an hour more or less."""

import datetime as dt

import pytest

from chairconsole.domain.commands.agenda_commands import GoToStep
from chairconsole.domain.commands.proceedings_commands import SetRoomClock
from chairconsole.domain.commands.speech_commands import Finish
from chairconsole.domain.forecast.forecast import forecast
from chairconsole.ui.widgets.segment_bar import Span
from chairconsole.ui.words.forecast_bar import Bar, forecast_bar
from chairconsole.ui.words.forecast_words import forecast_words
from tests.domain.forecast.situations import play
from tests.domain.forecast.test_forecast_of_days import CLOCK_CHANGES, on
from tests.domain.given import Stage

pytestmark = pytest.mark.usefixtures("qapp")


def bar(stage: Stage) -> Bar:
    told = forecast(stage.meeting, stage.now)
    assert told.block is not None
    return forecast_bar(stage.meeting, told, told.block, told.block.floor)


def span(stage: Stage, colour: str) -> Span:
    return next(one for one in bar(stage).spans if one.colour == colour)


def listed(stage: Stage) -> list[Span]:
    return [one for one in bar(stage).spans if one.gap]


def words(stage: Stage) -> list[str]:
    return [one.text for one in bar(stage).words]


@pytest.mark.parametrize(("date", "zone", "length"), [change[:3] for change in CLOCK_CHANGES])
@pytest.mark.parametrize("part", [0.25, 0.5, 0.75])
def test_what_is_ahead_has_its_true_length_when_the_clocks_change(
    date: str, zone: str, length: int, part: float
) -> None:
    stage = on(date, zone, "01:00", "04:00")
    stage.after(minutes=length * part)
    assert span(stage, "past_fill").end == 0.06
    # the last ten minutes are reserved
    assert span(stage, "bar_remarks").start == pytest.approx(1 - 0.94 * 10 / (length * (1 - part)))
    assert span(stage, "bar_remarks").end == 1


@pytest.mark.parametrize(("date", "zone", "length"), [change[:3] for change in CLOCK_CHANGES])
def test_the_speeches_stand_where_they_will_be_when_the_clocks_change(date: str, zone: str, length: int) -> None:
    stage = on(date, zone, "01:00", "04:00")
    stage.add(*(f"Delegation {number}" for number in range(20)))
    cells = listed(stage)
    assert len(cells) == 20
    assert [round((one.end - one.start) * length * 60) for one in cells] == [195] * 20
    assert cells[-1].end == pytest.approx(20 * 3.25 / length)


def test_what_is_past_is_as_long_as_it_was_until_it_would_take_much() -> None:
    stage = on("2026-06-01", "Europe/Zurich", "12:00", "13:00")
    assert span(stage, "past_fill").end == 0
    assert span(stage.after(minutes=3), "past_fill").end == pytest.approx(0.05)
    assert span(stage.after(minutes=10), "past_fill").end == 0.06
    assert bar(stage).lines[0].position == 0.06


def test_who_does_not_fit_has_another_colour() -> None:
    stage = on("2026-06-01", "Europe/Zurich", "12:00", "13:00")
    stage.add(*(f"Delegation {number}" for number in range(17)))
    # fifty minutes hold fifteen times 3:15
    assert [one.colour for one in listed(stage)] == ["bar_waiting"] * 15 + ["border_strong"] * 2
    assert words(stage) == ["15 fit", "remarks"]


def test_every_coming_turn_of_the_panellists_is_hatched_and_cuts_who_waits_and_the_room() -> None:
    stage = Stage().in_discussion()
    stage.add(*(f"Delegation {number}" for number in range(9)))
    assert words(stage) == [
        "\u2756",
        "\u2756",
        "\u2756",
        "\u2756",
        "6 waiting",
        "3 waiting",
        "3 more",
        "6 more",
        "6 more",
        "6 more",
        "remarks",
    ]
    turns = [one for one in bar(stage).spans if one.hatch == "rising"]
    cells = listed(stage)
    assert turns[0].start == pytest.approx(cells[5].end)
    assert turns[0].end == pytest.approx(cells[6].start)
    assert len(turns) == 4
    # none is kept just before the remarks
    assert turns[-1].end < span(stage, "bar_remarks").start - (turns[0].end - turns[0].start)


ADDING_UP = {
    # 3:15 each and 6:00 for a turn after each six
    "none waits": ("10:43", ["6 more", "6 more", "6 more", "6 more", "6 more"]),
    "waiting and room share a part": ("11:43; wait 8", ["6 waiting", "2 waiting", "4 more", "5 more"]),
    # 2:56.7 each, of which the fraction must not cost one: from 10:57:25 on
    "a pace of no whole seconds": (
        "speak 2:38 x5; wait 1",
        ["1 waiting", "6 more", "6 more", "6 more", "6 more", "4 more"],
    ),
    # from 11:56 on; after the second turn 6:00 are left
    "the panellists have their turn": ("11:50; panel; wait 6", ["6 waiting", "6 more", "1 more"]),
    "a turn that is due": ("speak 2:45 x6; wait 6", ["6 waiting", "6 more", "6 more", "6 more", "3 more"]),
}


@pytest.mark.parametrize("situation", ADDING_UP)
def test_what_is_written_in_the_bar_adds_up_to_what_is_said(situation: str) -> None:
    script, expected = ADDING_UP[situation]
    stage = play(Stage().in_discussion(), script)
    told = [one for one in words(stage) if one[0].isdigit()]
    assert told == expected
    ahead = forecast(stage.meeting, stage.now).block
    assert ahead is not None
    assert ahead.floor is not None
    assert sum(int(one.split()[0]) for one in told) == ahead.floor.waiting + ahead.floor.room_for_more


def test_remarks_that_are_held_early_have_what_is_left_of_theirs_and_none_once_they_are_over() -> None:
    stage = Stage().in_discussion().at("12:40")
    stage.do(GoToStep("panel-1", "concluding"))
    # it is 145 minutes since 10:15, of 165; and they take 7:00
    assert span(stage, "bar_remarks").start == span(stage, "past_fill").end == pytest.approx(145 / 165)
    assert span(stage, "bar_remarks").end == pytest.approx(152 / 165)
    assert words(stage.after(minutes=4)) == ["remarks"]
    stage.do(Finish())
    assert words(stage) == []


def test_a_block_without_a_floor_is_as_far_as_it_has_come() -> None:
    stage = Stage().at("13:00").open("lunch-1")
    assert span(stage.at("14:59"), "past_fill").end == pytest.approx(119 / 120)
    assert [one.colour for one in bar(stage).spans] == ["past_fill"]
    assert span(stage.at("15:07"), "past_fill").end == 1


def test_the_end_of_interpretation_is_a_double_line_where_it_is_ahead() -> None:
    stage = Stage().in_discussion()
    assert [(one.position, one.is_double) for one in bar(stage).lines] == [(0.06, False), (1, True)]
    stage.at("13:02")
    assert [one.is_double for one in bar(stage).lines] == [False]


def test_a_room_clock_that_is_ahead_moves_the_times_and_not_the_bar() -> None:
    stage = Stage().in_discussion()
    # twenty minutes ahead: it is 11:03 by the room's clock, and 117 minutes are between that and 13:00
    stage.do(SetRoomClock(dt.time(11, 3)))
    stage.add("Kenya", "Mali")
    assert span(stage, "bar_remarks").start == pytest.approx(1 - 0.94 * 7 / 117)
    assert [one.start for one in listed(stage)] == pytest.approx([0.06, 0.06 + 0.94 * 3.25 / 117])
    told = forecast_words(stage.meeting, forecast(stage.meeting, stage.now))
    assert told.until == "floor until 12:53"
    assert {"list done \u224811:09", "close the list at 12:46"} <= set(told.facts)
