"""The forecast in one sentence, one answer and one bar."""

import pytest

from chairconsole.domain.commands import CloseBlock, Finish, GoToStep
from chairconsole.domain.forecast import forecast
from chairconsole.ui.podium.forecast_words import ForecastWords, drift_minutes, forecast_words
from tests.domain.given import Stage

pytestmark = pytest.mark.usefixtures("qapp")


def words(stage: Stage) -> ForecastWords:
    return forecast_words(stage.meeting, forecast(stage.meeting, stage.now))


def sentence(stage: Stage) -> str:
    return "".join(run.text for run in words(stage).sentence)


def test_nothing_is_forecast_until_a_block_is_open() -> None:
    shown = words(Stage())
    assert shown.answer == ""
    assert shown.spans == ()


def test_nobody_waits() -> None:
    stage = Stage().in_discussion()
    assert sentence(stage).startswith("Nobody is waiting")
    assert "12:53" in sentence(stage)
    assert words(stage).answer.startswith("Room for ")
    assert words(stage).tone == "green"


def test_all_who_wait_fit_with_room_for_more() -> None:
    stage = Stage().in_discussion()
    stage.add("Germany", "Mali")
    shown = words(stage)
    assert sentence(stage).startswith("2 waiting")
    assert "All fit" in shown.answer
    assert shown.tone == "green"


def test_the_pace_is_said_to_be_that_of_the_limit_until_people_have_spoken() -> None:
    stage = Stage().in_discussion()
    stage.add(*(f"Delegation {number}" for number in range(9)))
    assert "limit" in sentence(stage)
    for _ in range(6):
        stage.next()
        stage.after(minutes=2)
    stage.do(Finish())
    assert "pace" in sentence(stage)
    assert "%" not in sentence(stage)


def test_more_wait_than_fit() -> None:
    stage = Stage().in_discussion().at("12:30")
    stage.add(*(f"Delegation {number}" for number in range(9)))
    shown = words(stage)
    assert shown.answer.startswith("\u25b2 ")
    assert "of 9 fit" in shown.answer
    assert shown.tone in ("amber", "red")


def test_nobody_else_can_be_taken() -> None:
    stage = Stage().in_discussion().at("12:50")
    stage.add(*(f"Delegation {number}" for number in range(40)))
    shown = words(stage)
    assert shown.tone == "red"
    assert "close the list now" in shown.answer


def test_the_end_of_the_floor_is_past() -> None:
    stage = Stage().in_discussion().at("12:56")
    shown = words(stage)
    assert "3 min past the end of the floor" in shown.answer
    assert shown.tone == "red"


def test_a_block_without_a_floor_tells_its_end_and_what_is_left() -> None:
    stage = Stage().in_discussion()
    stage.at("12:53").do(GoToStep("panel-1", "concluding"))
    assert "13:00" in sentence(stage)
    assert words(stage).answer == "7 min left"
    assert "2 min past its end" in words(stage.at("13:02")).answer


def test_every_place_of_the_bar_is_on_it_and_every_colour_in_the_theme(look: object) -> None:
    stage = Stage().in_discussion()
    stage.add(*(f"Delegation {number}" for number in range(60)))
    stage.next()
    for time in ("10:50", "12:00", "12:55", "13:30"):
        shown = words(stage.at(time))
        assert all(0 <= span.start <= span.end <= 1 for span in shown.spans)
        assert all(0 <= mark.position <= 1 for mark in shown.marks)
        for name in [part.colour for part in (*shown.spans, *shown.marks)]:
            assert look.colour(name).isValid()  # type: ignore[attr-defined]
        assert any(mark.text.endswith(time) for mark in shown.marks)


@pytest.mark.parametrize(("late", "drift"), [("10:15", 0), ("10:21", 6)])
def test_the_drift_is_told_in_whole_minutes(late: str, drift: int) -> None:
    stage = Stage().at("10:00").open("opening-1")
    stage.at("10:15").do(CloseBlock())
    stage.at(late)
    assert drift_minutes(forecast(stage.meeting, stage.now)) == drift


def test_the_present_speech_and_the_panellists_turn_after_it_have_colours_of_their_own() -> None:
    stage = Stage().in_discussion()
    stage.add(*(f"Delegation {number}" for number in range(8)))
    for _ in range(6):
        stage.next()
        stage.after(minutes=3)
    stage.next()
    stage.after(minutes=1)
    parts = {span.colour: span for span in words(stage).spans if not span.gap}
    whole = 165 * 60
    assert parts["amber"].end - parts["amber"].start == pytest.approx(120 / whole, abs=0.002)
    assert parts["purple_fill"].start == parts["amber"].end
    listed = [span for span in words(stage).spans if span.gap]
    assert parts["purple_fill"].end == listed[0].start
