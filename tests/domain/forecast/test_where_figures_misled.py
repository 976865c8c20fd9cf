"""Situations in which the forecast once misled, with the right values: each is a kind and not a case."""

import datetime as dt

import pytest

from chairconsole.domain.base.event_parts import LimitOf
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep, Next
from chairconsole.domain.commands.proceedings_commands import SetLimit, SwitchSegment
from chairconsole.domain.commands.speech_commands import Finish, GiveFloorBack
from chairconsole.domain.forecast.pace import pace_of
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.domain.plan.session import Session
from tests.domain.forecast.ahead import block, clock, floor, now
from tests.domain.forecast.situations import play
from tests.domain.forecast.test_forecast_of_days import GENEVA, NEW_YORK, shipped
from tests.domain.given import Stage, discussion, minutes, remarks, seconds, written


def afternoon(*steps: dict[str, object], end: str = "16:00", limit: str = "3:00") -> Stage:
    """A block from 15:00 on in which nobody sits but the moderator, with its first discussion open."""
    plan = written()
    panel = plan["days"][0]["blocks"][3]
    panel |= {"end": end, "seats": panel["seats"][:1], "steps": [{"title": step["id"], **step} for step in steps]}
    plan["rules"] |= {"floor_limit": limit}
    stage = Stage(Session.model_validate(plan)).at("15:00").open("panel-2")
    stage.next()
    return stage


ROOM = [
    # minutes of discussion, a turn of 25:30 for each six: 130 hold five, 140 and 135 three and two more
    (GENEVA, "2017-05-08T10:15", "panel-1", 30),
    (GENEVA, "2017-05-08T15:00", "panel-2", 33),
    (GENEVA, "2017-05-09T10:05", "panel-3", 33),
    (NEW_YORK, "2017-05-22T10:15", "panel-1", 30),
    (NEW_YORK, "2017-05-22T15:00", "panel-2", 32),
    (NEW_YORK, "2017-05-23T10:15", "panel-3", 30),
    # four panellists: three turns of 27:30 are 82:30 of 90, and two more; with three it would be 22, so "21"
    (GENEVA, "2017-05-09T15:00", "summary-panel", 20),
    (NEW_YORK, "2017-05-23T15:00", "summary-panel", 20),
]


@pytest.mark.parametrize(("name", "at", "panel", "room"), ROOM)
def test_turns_of_the_panellists_that_are_still_to_come_are_counted(name: str, at: str, panel: str, room: int) -> None:
    stage = Stage(shipped(name), at=at).open(panel)
    assert floor(stage).room_for_more == room, "before the presentations"
    planned = stage.meeting.session.block(panel)
    assert planned is not None
    for step in planned.steps:
        stage.next()
        if step.kind == "discussion":
            break
        assert step.limit is not None
        stage.after(step.limit.upper)
    assert floor(stage).room_for_more == room


def test_played_so_as_many_can_still_speak_as_it_said(stage: Stage) -> None:
    said = [floor(stage).room_for_more]
    for _ in range(4):
        play(stage, "speak 3:00 x6; panel; reply expert-1 2:00; reply expert-2 2:00; reply expert-3 2:00; floor")
        said.append(floor(stage).room_for_more)
    assert said == [30, 24, 18, 12, 6]


def test_the_seventh_of_twelve_waits_for_the_turn_before_it(stage: Stage) -> None:
    entries = stage.add(*(f"State {number}" for number in range(12)))
    seen = floor(stage)
    assert clock(seen.expected[entries[6]]) == "11:08:30"
    assert seen.after_turn == {entries[6]}
    assert [(clock(turn.start), clock(turn.end)) for turn in seen.turns][:2] == [
        ("11:02:30", "11:08:30"),
        ("11:28:00", "11:34:00"),
    ]
    # no turn is kept between the thirtieth and the remarks
    assert len(seen.turns) == 4


def test_a_turn_takes_as_long_as_those_so_far(stage: Stage) -> None:
    a_turn = "panel; reply expert-1 1:00; reply expert-2 1:00; reply expert-3 1:00; floor"
    # after one turn, 2:00 still stand for three of six replies
    for length in (4.5, 3):
        play(stage, f"speak 3:00 x6; {a_turn}")
        turn = floor(stage).turns[0]
        assert turn.end - turn.start == minutes(length)


def test_a_turn_does_not_shrink_for_the_sake_of_slips(stage: Stage) -> None:
    play(stage, "panel; reply expert-1 0:04; reply expert-2 0:02; reply expert-3 0:09; floor")
    turn = floor(stage).turns[0]
    assert turn.end - turn.start == minutes(6)
    assert floor(stage).room_for_more == 30


def test_where_nobody_answers_no_turn_is_kept() -> None:
    assert floor(afternoon(discussion())).turns == ()
    plan = written()
    plan["rules"]["segments"] = ["floor"]
    seen = floor(Stage(Session.model_validate(plan)).in_discussion())
    assert (seen.room_for_more, seen.turns) == (40, ())


def test_a_block_has_its_own_number_after_which_a_turn_comes() -> None:
    plan = written()
    plan["days"][0]["blocks"][1]["rules"]["propose_switch_after"] = 3
    # three of 3:15 and three replies are 15:45: eight times in 130 minutes, with one more after them
    assert floor(Stage(Session.model_validate(plan)).in_discussion()).room_for_more == 25


def test_a_speech_is_its_parts_together() -> None:
    stage = afternoon(discussion())
    for _ in range(6):
        stage.give("Kenya")
        stage.after(60).give("Moderator", seat="moderator")
        stage.after(10).do(GiveFloorBack())
        stage.after(120).do(Finish())
        stage.after(15)
    panel = stage.meeting.block
    assert panel is not None
    assert pace_of(stage.meeting, panel).per_intervention == seconds(205)
    assert floor(stage).room_for_more == 11


def test_breaks_pass_by_themselves() -> None:
    stage = Stage().in_discussion().at("13:00")
    stage.do(CloseBlock())
    stage.at("14:50")
    seen = now(stage)
    assert seen.drift == minutes(0)
    lunch, panel = seen.times_of("lunch-1"), seen.times_of("panel-2")
    assert lunch is not None
    assert panel is not None
    assert (clock(lunch.projected_start), clock(lunch.projected_end)) == ("13:00:00", "15:00:00")
    assert clock(panel.projected_start) == "15:00:00"
    assert now(stage.at("15:04")).drift == minutes(4)
    # and nobody opens it then to close it again
    stage.do(Next())
    assert stage.meeting.block_id == "panel-2"


def test_a_break_at_the_end_of_a_day_is_nothing_to_be_late_for() -> None:
    plan = written()
    plan["days"][0]["blocks"][4]["kind"] = "break"
    stage = Stage(Session.model_validate(plan)).at("15:00").open("panel-2").at("17:52")
    stage.do(CloseBlock())
    assert now(stage).drift == minutes(0)
    assert now(stage.at("18:10")).drift is None


def test_what_stands_after_a_discussion_is_kept_free() -> None:
    stage = afternoon(discussion(), remarks("end", "10:00"), limit="2:45")
    assert clock(block(stage).floor_until) == clock(floor(stage).until) == "15:50:00"
    assert floor(stage).room_for_more == 16


def test_it_is_kept_free_after_each_of_two_discussions() -> None:
    steps = (discussion(), remarks("between", "10:00"), discussion("again"), remarks("end", "5:00", reserve=True))
    stage = afternoon(*steps)
    assert clock(block(stage).floor_until) == "15:45:00"
    stage.at("15:20").do(GoToStep("panel-2", "between"))
    # the floor that is open next is that of the second
    assert clock(block(stage).floor_until) == "15:55:00"
    stage.at("15:30").do(GoToStep("panel-2", "again"))
    assert clock(block(stage).floor_until) == "15:55:00"
    # what was held already is not held again
    stage.do(GoToStep("panel-2", "discussion"))
    assert clock(block(stage).floor_until) == "15:55:00"


def test_once_the_remarks_after_the_discussion_have_begun_there_is_no_floor() -> None:
    stage = afternoon(discussion(), remarks("end", "10:00"))
    stage.add("Kenya")
    stage.at("15:50").do(GoToStep("panel-2", "end"))
    assert block(stage).floor is None
    assert clock(block(stage).floor_until) == "15:50:00"


def test_the_next_is_expected_after_the_handover(stage: Stage) -> None:
    stage.at("12:40").give("Kenya")
    (entry,) = stage.add("Brazil")
    assert clock(floor(stage.after(60)).expected[entry]) == "12:43:15"
    stage.after(120).do(Finish())
    assert clock(floor(stage).expected[entry]) == clock(floor(stage.after(10)).expected[entry]) == "12:43:15"
    # whoever is later than that may begin at any moment
    assert clock(floor(stage.after(10)).expected[entry]) == "12:43:20"


def test_a_limit_that_is_proposed_holds_once_it_is_set() -> None:
    stage = afternoon(discussion(), end="15:38")
    for length in (330, 330, 90):
        stage.speaks("Kenya", seconds(length))
        stage.after(15)
    stage.add(*(f"State {number}" for number in range(8)))
    proposed = floor(stage).all_fit_at
    assert proposed is not None
    stage.do(SetLimit(LimitOf.FLOOR, Limit.of(proposed)))
    assert (floor(stage).fits, floor(stage).all_fit_at) == (8, proposed)


def test_the_next_longer_limit_would_not_have_been_enough() -> None:
    stage = afternoon(discussion(), end="15:38")
    for length in (330, 330, 90):
        stage.speaks("Kenya", seconds(length))
        stage.after(15)
    stage.add(*(f"State {number}" for number in range(8)))
    proposed = floor(stage).all_fit_at
    assert proposed is not None
    stage.do(SetLimit(LimitOf.FLOOR, Limit.of(proposed + 15)))
    assert floor(stage).fits < 8


def test_a_turn_that_goes_on_is_part_of_the_list_of_turns(stage: Stage) -> None:
    play(stage, "speak 3:00 x6; panel; answer expert-1")
    entry = stage.add("Kenya")[0]
    stage.after(30)
    seen = floor(stage)
    # 1:30 of the first reply, two of 2:00
    assert (clock(seen.turns[0].end), seen.after_turn) == (clock(seen.expected[entry]), {entry})
    assert seen.turns[0].end.astimezone(dt.UTC) - stage.now.at == minutes(5.5)
    stage.do(SwitchSegment(SegmentOf.FLOOR))
    assert floor(stage).after_turn == frozenset()
