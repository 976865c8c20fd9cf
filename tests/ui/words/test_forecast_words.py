"""The forecast in one sentence, one answer and one bar."""

import datetime as dt
import random

import pytest

from chairconsole.domain.base.event_parts import About, ListState
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest, SetListState
from chairconsole.domain.commands.plan_commands import ExtendBlock
from chairconsole.domain.commands.proceedings_commands import SwitchSegment
from chairconsole.domain.commands.speech_commands import Finish
from chairconsole.domain.forecast.floor_forecast import what_if
from chairconsole.domain.forecast.forecast import forecast
from chairconsole.ui.words.forecast_bar import Bar
from chairconsole.ui.words.forecast_words import ForecastWords, drift_hint, drift_minutes, drift_words, forecast_words
from tests.domain.forecast.situations import play
from tests.domain.given import Stage, who

pytestmark = pytest.mark.usefixtures("qapp")


def words(stage: Stage) -> ForecastWords:
    return forecast_words(stage.meeting, forecast(stage.meeting, stage.now))


def sentence(stage: Stage) -> str:
    return "".join(run.text for run in words(stage).versions[0])


def test_nothing_is_forecast_until_a_block_is_open() -> None:
    shown = words(Stage())
    assert shown.answer == ""
    assert shown.bar == Bar()


def test_nobody_waits() -> None:
    stage = Stage().in_discussion()
    assert sentence(stage).startswith("Nobody is waiting")
    # one time, and what the answer rests on
    assert words(stage).until == "floor until 12:53"
    assert words(stage).rest[0] == "3:15 each, by the limit; with 4 turns of the panellists"
    assert words(stage).answer == "Room for 30"
    assert words(stage).tone == "green"


def test_in_a_break_nobody_is_said_to_wait() -> None:
    stage = Stage().at("13:10").open("lunch-1")
    assert sentence(stage).startswith("The break ends at 15:00")
    assert words(stage).answer == "1 h 50 min left"


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
    assert words(stage).rest[0].startswith("2:02 each so far")
    assert "2:02 each so far; with 7 turns of the panellists (the limit is 3:00)" in words(stage).facts
    assert "%" not in sentence(stage) + besides(stage)


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


NOT_ALL_FIT = {
    # 7:00 hold one of 3:15 and no three replies after it
    "12:46; ask; ask; ask; wait 3": "\u25b2 0 of 3 fit \u00b7 close the list now \u00b7 3 replies owed, 6 min",
    "12:46; ask; ask; ask; wait 3; close": "\u25b2 0 of 3 fit \u00b7 3 replies owed, 6 min",
    "speak 2:45 x6; 12:45; wait 2; close": "\u25b2 0 of 2 fit \u00b7 panellists' turn, 3 replies, 6 min",
    "12:33; wait 20; close": "\u25b2 6 of 20 fit",
}


@pytest.mark.parametrize("script", NOT_ALL_FIT)
def test_where_not_all_fit_it_says_what_is_kept_free_and_asks_for_what_is_not_done_yet(script: str) -> None:
    stage = play(Stage().in_discussion(), script.removesuffix("; close"))
    if script.endswith("close"):
        stage.do(SetListState(ListState.CLOSED))
    assert words(stage).answer == NOT_ALL_FIT[script]
    assert words(stage).tone == "red"


def test_there_is_no_green_room_for_nobody() -> None:
    shown = words(Stage().in_discussion().at("12:51"))
    assert (shown.answer, shown.tone) == ("No time for another speaker", "amber")


def test_replies_that_are_counted_shorter_than_planned_are_said_to_be() -> None:
    stage = play(Stage().in_discussion(), "panel; reply expert-1 0:10; reply expert-2 0:20; floor")
    assert "a reply" not in words(stage).rest[0]
    assert "a turn after each 6 from the floor: 3 \u00d7 2:00 a reply" in words(stage).facts
    # 1:00 and five times 2:00
    play(stage, "panel; reply expert-3 1:00; floor")
    assert words(stage).rest[0] == "3:15 each, by the limit; with 5 turns of the panellists, 1:50 a reply so far"
    assert "a turn after each 6 from the floor: 3 \u00d7 1:50 a reply so far" in words(stage).facts


def test_the_end_of_the_floor_is_past() -> None:
    stage = Stage().in_discussion().at("12:53:20")
    assert words(stage).answer == "\u25b2 at the end of the floor"
    stage.at("12:56")
    shown = words(stage)
    assert "3 min past the end of the floor" in shown.answer
    assert shown.tone == "red"


def test_a_block_without_a_floor_tells_its_end_and_what_is_left() -> None:
    stage = Stage().in_discussion()
    stage.at("12:53").do(GoToStep("panel-1", "concluding"))
    assert "13:00" in sentence(stage)
    assert words(stage).answer == "7 min left"
    assert words(stage.at("13:00")).answer == words(stage.at("13:00:59")).answer == "\u25b2 at its end"
    assert "2 min past its end" in words(stage.at("13:02")).answer


def test_every_place_of_the_bar_is_on_it_and_every_colour_in_the_theme(look: object) -> None:
    stage = Stage().in_discussion()
    stage.add(*(f"Delegation {number}" for number in range(60)))
    stage.next()
    for time in ("10:50", "12:00", "12:55", "13:30"):
        shown = words(stage.at(time))
        bar = shown.bar
        assert all(0 <= span.start <= span.end <= 1 for span in (*bar.spans, *bar.words))
        assert all(0 <= line.position <= 1 for line in bar.lines)
        colours = [part.colour for part in (*bar.spans, *bar.lines)]
        for name in (*colours, *(word.ground for word in bar.words), *(word.ink for word in bar.words)):
            assert look.colour(name).isValid()  # type: ignore[attr-defined]


@pytest.mark.parametrize(("late", "drift"), [("10:15", 0), ("10:21", 6)])
def test_the_drift_is_told_in_whole_minutes(late: str, drift: int) -> None:
    stage = Stage().at("10:00").open("opening-1")
    stage.at("10:15").do(CloseBlock())
    stage.at(late)
    assert drift_minutes(forecast(stage.meeting, stage.now)) == drift


def test_the_present_speech_and_the_panellists_turn_after_it_are_told_apart() -> None:
    stage = Stage().in_discussion()
    stage.add(*(f"Delegation {number}" for number in range(8)))
    for _ in range(6):
        stage.next()
        stage.after(minutes=3)
    stage.next()
    stage.after(minutes=1)
    spans = words(stage).bar.spans
    speech = next(span for span in spans if span.colour == "amber")
    listed = [span for span in spans if span.gap]
    turn = next(span for span in spans if span.hatch)
    ahead = (13 * 60 - 11 * 60 - 2) * 60
    assert speech.end - speech.start == pytest.approx(0.94 * 120 / ahead, abs=0.002)
    # the seventh who speaks goes before the turn that was due, which is of six minutes
    assert turn.end - turn.start == pytest.approx(0.94 * 360 / ahead, abs=0.002)
    assert turn.end == pytest.approx(listed[0].start)


def besides(stage: Stage) -> str:
    shown = words(stage)
    return " | ".join([*(run.text for run in shown.urgent), *shown.facts])


def test_when_to_close_the_list() -> None:
    stage = Stage().in_discussion()
    stage.add(*(f"Delegation {number}" for number in range(8)))
    # eight times 3:15 and a turn of the panellists before 12:53
    assert "close the list at 12:21" in words(stage).facts
    assert words(stage).urgent == ()
    stage.at("12:30")
    assert besides(stage).startswith("close the list now")
    stage.do(SetListState(ListState.CLOSED))
    assert "close the list" not in besides(stage)


def test_what_the_panellists_owe_is_told_and_ends_the_floor_earlier() -> None:
    stage = Stage().in_discussion()
    ask_two(stage)
    assert "2 replies owed, 4 min" in besides(stage)
    assert words(stage).until == "floor until 12:49"
    # what is owed is kept free before the remarks, where no turn comes before
    kept = [span for span in words(stage.at("12:40")).bar.spans if span.hatch]
    assert [span.hatch for span in kept] == ["rising", "level"]
    assert kept[0].end == kept[1].start


def ask_two(stage: Stage) -> None:
    for seat in ("expert-1", "expert-2"):
        stage.do(AddRequests((NewRequest(who(f"To {seat}"), about=About.QUESTION, to=(seat,)),)))
        stage.next()
        stage.after(minutes=2)
    stage.do(Finish())


def test_a_turn_of_the_panellists_is_told_as_what_comes_first() -> None:
    stage = Stage().in_discussion()
    stage.do(SwitchSegment())
    assert "panellists' turn, 3 replies, 6 min" in besides(stage)


def test_the_drift_of_the_step_and_that_of_the_block_are_told_apart() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.at("10:22").next()
    stage.after(minutes=3)
    told = forecast(stage.meeting, stage.now)
    assert drift_words(drift_minutes(told)) == ("\u25b2 7 min behind", "amber")
    assert drift_hint(stage.meeting, told) == (
        "Opening remarks: \u25b2 7 min behind\nthe block would end on time, 13:00"
    )
    assert "the block would end on time, 13:00" in words(stage).facts
    stage.at("12:50")
    assert "\u25b2 the block would end 13:" in besides(stage)
    assert " over" in besides(stage)


def test_late_remarks_share_what_is_left_and_each_step_has_a_latest_start() -> None:
    stage = Stage().at("10:21").open("panel-1")
    assert "\u25b2 7:00 \u2192 5:30 each" in sentence(stage)
    facts = words(stage).facts
    assert "in time with 7:00 \u2192 5:30 each" in facts
    told = [fact for fact in facts if "to begin by" in fact]
    # 28 minutes of remarks, and seven more after the discussion
    assert told[:2] == ["Opening remarks: to begin by 12:25", "Expert 1: to begin by 12:32"]
    assert told[-2:] == ["Discussion: to begin by 12:53", "Concluding remarks: to begin by 12:53"]
    stage = Stage().at("10:15").open("panel-1")
    assert "\u2192" not in sentence(stage)


def test_the_end_of_interpretation_is_told_where_it_comes_before_the_end() -> None:
    stage = Stage().in_discussion()
    assert words(stage).urgent == ()
    assert "interpretation ends 13:00" in words(stage).facts
    stage.do(ExtendBlock("panel-1", 13 * 60 + 10))
    assert besides(stage).startswith("\u25b2 interpretation ends 13:00, before the block")
    # and nothing has moved it
    assert words(stage).until == "floor until 12:53"


def test_what_a_limit_would_bring_is_told_without_being_set() -> None:
    stage = Stage().in_discussion().at("12:30")
    stage.add(*(f"Delegation {number}" for number in range(9)))
    told = forecast(stage.meeting, stage.now)
    shown = forecast_words(stage.meeting, told, what_if(stage.meeting, stage.now, 90))
    assert "fit" in words(stage).answer
    assert shown.answer == "All fit \u00b7 no time for more"
    assert shown.rest[0].startswith("1:45 each, by the limit; with 1 turn")
    assert "list done \u224812:51" in shown.facts


def test_the_sentence_changes_with_its_meaning_and_not_with_every_tick() -> None:
    """Ten minutes of speeches, with ticks at uneven intervals: nothing is said twice, and little at all."""
    chance = random.Random(7)  # noqa: S311 - uneven, and the same in every run
    stage = Stage().in_discussion()
    stage.add(*(f"Delegation {number}" for number in range(12)))
    ask_two(stage)
    stage.next()
    said: list[str] = []
    for _ in range(1000):
        micros, rest = chance.randrange(40_000, 1_160_000), chance.randrange(1000)
        stage.now = Stamp(
            stage.now.at + dt.timedelta(microseconds=micros), stage.now.boot, stage.now.steady_ns + micros * 1000 + rest
        )
        shown = words(stage)
        now = " | ".join([*(run.text for run in (*shown.versions[0], *shown.urgent)), shown.until, *shown.facts])
        if not said or now != said[-1]:
            said.append(now)
    assert len(said) == len(set(said)), "something was said again that had been taken back"
    # the limit is kept for three minutes; after that, those who wait lose a minute with each that goes by
    assert len(said) < 12, said
