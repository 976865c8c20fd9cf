"""The agenda rail in words: each block, and the steps of the one that is open."""

import pytest

from chairconsole.domain.base.event_parts import About
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.plan_commands import EndEarlierBlock, ExtendBlock
from chairconsole.domain.commands.proceedings_commands import SwitchSegment
from chairconsole.domain.commands.speech_commands import Finish
from chairconsole.domain.forecast.forecast import forecast
from chairconsole.ui.words.rail_words import RailBlock, RailDay, RailStep, rail_day
from tests.domain.given import Stage, who
from tests.ui.meeting_room import Room

pytestmark = pytest.mark.usefixtures("qapp")


def day(stage: Stage) -> RailDay:
    return rail_day(stage.meeting, forecast(stage.meeting, stage.now))


def block(stage: Stage, block_id: str) -> RailBlock:
    return next(one for one in day(stage).blocks if one.id == block_id)


def step(stage: Stage, step_id: str) -> RailStep:
    return next(one for one in block(stage, "panel-1").steps if one.id == step_id)


def lines(stage: Stage, block_id: str) -> str:
    return "\n".join(text for text, _ in block(stage, block_id).lines)


def test_the_day_is_that_of_the_block_that_is_open_or_comes_next() -> None:
    stage = Stage()
    assert day(stage).number == 1
    assert [one.time for one in day(stage).blocks][:2] == ["10:00", "10:15"]
    stage.open("summary")
    assert day(stage).number == 2


def test_the_last_day_stays_when_the_session_is_over() -> None:
    stage = Stage()
    for _, one in stage.session.blocks():
        stage.open(one.id)
    stage.do(CloseBlock())
    assert day(stage).number == 2


def test_only_the_open_block_shows_its_steps() -> None:
    stage = Stage().open("panel-1")
    assert block(stage, "panel-1").is_current
    assert len(block(stage, "panel-1").steps) == 6
    assert block(stage, "panel-2").steps == ()


def test_a_block_that_was_held_says_when_it_ended_and_how_late() -> None:
    stage = Stage().at("10:00").open("opening-1")
    # so many whole minutes as it said while it went on
    stage.at("10:21:40").do(CloseBlock())
    shown = block(stage, "opening-1")
    assert shown.is_done
    assert "10:21" in lines(stage, "opening-1")
    assert "6 min over" in lines(stage, "opening-1")
    assert shown.lines[0][1] == "faint", "nothing can be done about it any more"


def test_a_block_that_ended_in_time_says_no_more() -> None:
    stage = Stage().at("10:00").open("opening-1")
    stage.at("10:14").do(CloseBlock())
    assert "over" not in lines(stage, "opening-1")


def test_an_open_block_past_its_end_says_so_with_a_symbol() -> None:
    stage = Stage().at("10:00").open("opening-1").at("10:15:30")
    assert "\u25b2 at its end" in lines(stage, "opening-1")
    stage.at("10:19")
    assert "\u25b2 4 min past its end" in lines(stage, "opening-1")


def test_an_overlap_of_the_plan_is_told_at_the_later_block() -> None:
    assert "Panel 2 is planned to 17:55" in lines(Stage(), "closing-1")


def test_the_end_of_interpretation_is_told_where_it_falls() -> None:
    stage = Stage()
    assert "interpretation ends 13:00" in lines(stage, "lunch-1")
    assert "interpretation ends 18:00" in lines(stage, "closing-1")


def test_a_step_goes_from_planned_to_current_to_done() -> None:
    stage = Stage().open("panel-1")
    planned = step(stage, "opening")
    assert not planned.is_current
    assert planned.figure == "7:00"
    stage.next()
    stage.after(65)
    current = step(stage, "opening")
    assert current.is_current
    assert current.figure == "1:05 / 7:00"
    assert current.figure_tone == "accent"
    stage.next()
    done = step(stage, "opening")
    assert (done.figure, done.figure_tone) == ("1:05 / 7:00", "faint")
    assert len({planned.symbol, current.symbol, done.symbol}) == 3


@pytest.mark.parametrize(("after", "tone"), [(419, "accent"), (420, "accent"), (421, "amber")])
def test_a_range_is_over_only_past_its_upper_bound(after: float, tone: str) -> None:
    stage = Stage().open("panel-1")
    stage.next()
    stage.after(5).next()
    shown = step(stage.after(after), "expert-1")
    assert shown.figure.endswith("/ 5\u20137")
    assert shown.figure_tone == tone


def test_reserved_remarks_say_when_they_must_start() -> None:
    stage = Stage().open("panel-1")
    assert step(stage, "concluding").figure == "12:53 \u00b7 7:00"


def test_a_discussion_tells_how_long_it_has_lasted() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.do(GoToStep("panel-1", "discussion"))
    stage.after(minutes=70, seconds=53)
    assert step(stage, "discussion").figure == "1:10:53"


def test_the_segments_of_the_discussion_are_told(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali", "Chad")
    room.press("F5")
    room.press("F5")
    room.press("Ctrl+G")
    room.press("F6")
    shown = rail_day(room.meeting, room.feed.forecast)
    (step,) = [step for block in shown.blocks for step in block.steps if step.is_current]
    told = [(segment.title, segment.figure, segment.is_current) for segment in step.segments]
    assert told == [("Floor \u00b7 1", "2 spoke", False), ("Panellists \u00b7 1", "0:00", True)]


def test_a_block_that_began_late_and_will_end_late_says_both() -> None:
    stage = Stage().at("10:21").open("panel-1")
    assert lines(stage, "panel-1") == "began 10:21 \u00b7 6 min late"
    assert block(stage, "panel-1").lines[0][1] == "faint"
    stage.at("12:40").next()
    stage.after(60)
    # twenty-one minutes for the experts and seven at the end are still to come
    assert "would end 13:15 \u00b7 15 min over" in lines(stage, "panel-1")
    assert ("would end 13:15 \u00b7 15 min over", "amber") in block(stage, "panel-1").lines
    # the break absorbs it
    assert "starts \u224813:15 \u00b7 15 min late" in lines(stage, "lunch-1")
    assert "starts" not in lines(stage, "panel-2")


def test_steps_ahead_say_when_they_would_start_if_they_are_late() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.next()
    assert step(stage, "expert-1").figure == "5\u20137"
    stage.at("10:20").next()
    stage.after(minutes=10)
    assert step(stage, "expert-2").figure == "\u224810:30 \u00b7 5\u20137"


def test_an_overlap_offers_its_repair_where_it_is_told() -> None:
    stage = Stage().open("panel-1")
    repair = block(stage, "closing-1").repair
    assert repair is not None
    assert (repair.block, repair.label) == ("panel-2", "End Panel 2 at 17:50")
    stage.do(EndEarlierBlock("panel-2"))
    assert block(stage, "closing-1").repair is None
    assert "planned to" not in lines(stage, "closing-1")


def test_an_overlap_with_what_is_over_is_none() -> None:
    stage = Stage().at("15:00").open("panel-2")
    stage.at("17:40").do(CloseBlock())
    assert "planned to" not in lines(stage, "closing-1")
    assert block(stage, "closing-1").repair is None


def test_without_the_repair_the_later_block_is_current_and_the_earlier_one_runs_over() -> None:
    stage = Stage().at("15:00").open("panel-2")
    stage.at("17:49")
    assert block(stage, "panel-2").is_current
    # ten minutes after the remarks of 35, and it comes next
    assert ("\u25b2 would end \u224818:34, after interpretation", "amber") in block(stage, "closing-1").lines
    stage.at("17:52")
    assert not block(stage, "panel-2").is_current
    assert "\u25b2 running over for 2 min" in lines(stage, "panel-2")
    # its steps are still shown: it is open
    assert block(stage, "panel-2").steps
    assert block(stage, "closing-1").is_current
    assert "\u25b6 should be on since 17:50" in lines(stage, "closing-1")
    stage.open("closing-1")
    assert block(stage, "closing-1").is_current
    assert "should be on" not in lines(stage, "closing-1")
    assert "ended 17:52" in lines(stage, "panel-2")


def test_the_end_of_interpretation_is_told_in_a_block_that_was_extended_past_it() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.do(ExtendBlock("panel-1", 13 * 60 + 10))
    assert ("\u25b2 interpretation ends 13:00", "amber") in block(stage, "panel-1").lines
    assert "interpretation" not in lines(stage, "lunch-1")


@pytest.mark.parametrize(
    ("at", "open_", "line"),
    [
        ("10:15", "panel-1", ("\u25b3 Panel 2 is planned to 17:55", "faint")),
        ("13:00", "lunch-1", ("\u25b3 Panel 2 is planned to 17:55", "faint")),
        ("15:00", "panel-2", ("\u25b2 Panel 2 is planned to 17:55", "amber")),
    ],
)
def test_what_is_odd_in_a_later_block_is_grey_until_that_block_is_next(
    at: str, open_: str, line: tuple[str, str]
) -> None:
    assert line in toned(Stage().at(at).open(open_), "closing-1")


def test_a_later_block_that_will_start_late_is_grey_until_it_is_next() -> None:
    stage = Stage(at="2026-06-02T10:00").open("summary").at("2026-06-02T12:10")
    assert ("starts \u224812:10 \u00b7 10 min late", "amber") in toned(stage, "closing-2"), "it is next"
    stage = Stage(at="2026-06-01T17:50").open("closing-1")
    stage.at("2026-06-01T17:58").do(CloseBlock())
    late = ("starts \u224812:10 \u00b7 10 min late", "faint")
    assert late in toned(stage.at("2026-06-02T12:10"), "closing-2")


def toned(stage: Stage, block: str) -> tuple[tuple[str, str], ...]:
    """What is special about a block, each with its tone."""
    day = rail_day(stage.meeting, forecast(stage.meeting, stage.now))
    return next(one.lines for one in day.blocks if one.id == block)


def test_what_the_panellists_owe_stands_where_their_turn_would() -> None:
    stage = Stage().in_discussion()
    discussion = next(one for one in block(stage, "panel-1").steps if one.is_current)
    assert [one.title for one in discussion.segments] == ["Floor \u00b7 1"]
    stage.do(AddRequests((NewRequest(who("Kenya"), about=About.QUESTION),)))
    stage.next()
    discussion = next(one for one in block(stage, "panel-1").steps if one.is_current)
    floor, owed = discussion.segments
    assert (floor.brief, owed.title, owed.figure, owed.brief) == ("floor 1", "Panellists \u00b7 1", "1 owed", "1 owed")


def test_segments_that_are_over_are_one_line() -> None:
    stage = Stage().in_discussion()
    for waiting in ("Kenya", "Ghana"):
        stage.do(AddRequests((NewRequest(who(waiting), about=About.QUESTION),)))
        stage.next()
        for command in (Finish(), SwitchSegment(), SwitchSegment()):
            stage.do(command)
    discussion = next(one for one in block(stage, "panel-1").steps if one.is_current)
    told = [(one.symbol, one.title, one.figure) for one in discussion.segments][:2]
    assert told == [("\u2713", "Segments 1\u20132", "2 spoke"), ("\u25b6", "Floor \u00b7 3", "0 spoke")]
