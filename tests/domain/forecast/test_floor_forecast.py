"""Who can still be taken, in situations whose figures were all computed by hand: `situations.py` has most of them."""

import pytest

from chairconsole.domain.base.event_parts import About, LimitOf
from chairconsole.domain.base.notation import Limit, format_duration
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.proceedings_commands import SetLimit
from chairconsole.domain.commands.speech_commands import Finish
from chairconsole.domain.forecast.floor_forecast import FloorForecast, floor_forecast, what_if
from chairconsole.domain.forecast.remainder import remainder_of_block
from tests.domain.forecast.situations import SITUATIONS, play
from tests.domain.given import Stage, panel_of, remarks, who


def seen(stage: Stage) -> FloorForecast:
    ahead = remainder_of_block(stage.meeting, stage.now)
    assert ahead is not None
    found = floor_forecast(stage.meeting, ahead, stage.now)
    assert found is not None
    return found


def told(floor: FloorForecast) -> str:
    limit = "-" if floor.all_fit_at is None else format_duration(floor.all_fit_at)
    return (
        f"{floor.fits}/{floor.waiting} +{floor.room_for_more}, all {limit}, opens {floor.opens:%H:%M:%S}, "
        f"done {floor.list_done_at:%H:%M:%S}, close {floor.close_list_at:%H:%M:%S}"
    )


@pytest.mark.parametrize("situation", SITUATIONS)
def test_situation(stage: Stage, situation: str) -> None:
    script, expected = SITUATIONS[situation]
    assert told(seen(play(stage, script))) == expected


def test_the_situations_are_many() -> None:
    assert len(SITUATIONS) >= 40


def test_each_entry_is_expected_after_the_replies_before_it(stage: Stage) -> None:
    floor = seen(play(stage, "10:43; ask expert-1; wait 8"))
    assert [f"{at:%H:%M:%S}" for at in floor.expected.values()][4:] == ["10:56:00", "10:59:15", "11:08:30", "11:11:45"]


def test_who_fits_are_the_first_to_be_called(stage: Stage) -> None:
    floor = seen(play(stage, "12:43; wait 4"))
    assert floor.fitting == frozenset(list(floor.expected)[:3])


def test_nobody_fits_after_one_who_does_not(stage: Stage) -> None:
    # 5:00 hold one of 3:15; the stakeholder's 2:15 would end at 12:53:30, too late as well
    floor = seen(play(stage, "12:48; wait 2; town"))
    assert floor.fits == 1


def test_a_moved_limit_shows_at_once_who_would_fit(stage: Stage) -> None:
    play(stage, "12:30; wait 9")
    shorter = what_if(stage.meeting, stage.now, 120)
    assert shorter is not None
    assert told(shorter) == SITUATIONS["the limit was reduced"][1]
    assert told(seen(stage)) == SITUATIONS["before the limit is reduced"][1]
    # nine times 4:15; 23:00 hold five
    longer = what_if(stage.meeting, stage.now, 240)
    assert longer is not None
    assert (longer.fits, longer.all_fit_at) == (5, 90)
    stage.do(CloseBlock())
    assert what_if(stage.meeting, stage.now, 120) is None


def test_a_moved_limit_and_a_pace(stage: Stage) -> None:
    play(stage, "speak 2:45 x3; 12:33; wait 10")
    assert what_if(stage.meeting, stage.now, 120) == seen(play(stage, "limit 2:00"))


def test_a_limit_of_the_floor_does_not_shorten_what_a_group_was_given(stage: Stage) -> None:
    stage.do(SetLimit(LimitOf.GROUP, Limit.of(300)))
    stage.at("12:46").do(AddRequests((NewRequest(who("EU", ParticipantKind.GROUP)), NewRequest(who("Kenya")))))
    # 7:00 hold 5:15, but not 3:15 more; 1:45 are left
    assert (seen(stage).fits, seen(stage).all_fit_at) == (1, 90)


def test_without_a_discussion_there_is_a_floor_once_somebody_waits() -> None:
    stage = Stage(panel_of(remarks("first", "7:00"), remarks("last", "5:00", reserve=True))).at("10:15").open("panel-1")
    ahead = remainder_of_block(stage.meeting, stage.now)
    assert ahead is not None
    assert floor_forecast(stage.meeting, ahead, stage.now) is None
    stage.add("Kenya")
    # until 12:55 there are 160 minutes less the 7 of the remarks
    assert told(seen(stage)) == "1/1 +46, all 3:00, opens 10:22:00, done 10:25:15, close 12:51:45"


def test_with_no_discussion_left_there_is_no_seen(stage: Stage) -> None:
    stage.add("Kenya")
    stage.at("12:50").do(GoToStep("panel-1", "concluding"))
    ahead = remainder_of_block(stage.meeting, stage.now)
    assert ahead is not None
    assert floor_forecast(stage.meeting, ahead, stage.now) is None


def test_speeches_last_until_the_replies_that_follow_them_must_begin() -> None:
    stage = Stage().in_discussion()
    assert f"{seen(stage).speeches_until:%H:%M}" == "12:53"
    stage.do(AddRequests((NewRequest(who("Chad"), about=About.QUESTION, to=("expert-1",)),)))
    stage.next()
    stage.after(minutes=2)
    stage.do(Finish())
    assert f"{seen(stage).speeches_until:%H:%M}" == "12:51"
    # once they cannot be kept any more, it is now, and not in the past
    assert f"{seen(stage.at('12:52')).speeches_until:%H:%M}" == "12:52"
    assert f"{seen(stage.at('12:55')).speeches_until:%H:%M}" == "12:53"
