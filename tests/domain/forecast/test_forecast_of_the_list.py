"""When those who wait are expected, who fits, and at which limit; every figure is computed by hand.

Panel 1 is planned from 10:15 to 13:00, with 7 minutes reserved: the floor is open until 12:53. The limit is three
minutes, and 15 seconds for the handover as long as no pace has been observed. After each six the three experts have
their turn, of six minutes.
"""

from chairconsole.domain.base.event_parts import LimitOf
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.list_commands import AddRequests, HoldRequest, NewRequest
from chairconsole.domain.commands.proceedings_commands import SetLimit
from chairconsole.domain.commands.speech_commands import AddTime, Finish, Pause
from tests.domain.forecast.ahead import clock, floor
from tests.domain.given import Stage, seconds, who


def test_an_empty_list_has_room_for_what_fits_into_the_time(stage: Stage) -> None:
    # 10:43 to 12:53 are 7800 seconds: five times six of 195 and the experts' 360 are 7650
    seen = floor(stage)
    assert (seen.waiting, seen.fits, seen.room_for_more, seen.all_fit_at) == (0, 0, 30, None)
    assert (clock(seen.opens), clock(seen.list_done_at)) == ("10:43:00", "10:43:00")
    assert seen.all_fit


def test_those_who_wait_are_expected_one_after_the_other(stage: Stage) -> None:
    stage.at("12:43").add("Kenya", "Brazil", "Fiji")
    seen = floor(stage)
    assert [clock(at) for at in seen.expected.values()] == ["12:43:00", "12:46:15", "12:49:30"]
    # the third is done at 12:52:45; 15 seconds are left
    assert (seen.fits, clock(seen.list_done_at), seen.room_for_more, seen.all_fit_at) == (3, "12:52:45", 0, 180)


def test_with_one_too_many_a_shorter_limit_is_proposed(stage: Stage) -> None:
    stage.at("12:43").add("Kenya", "Brazil", "Fiji", "Chad")
    seen = floor(stage)
    # 600 seconds for four are 150 each, of which 15 for the handover: 135
    assert (seen.fits, seen.all_fit, seen.room_for_more, seen.all_fit_at) == (3, False, 0, 135)
    assert clock(seen.list_done_at) == "12:56:00"


def test_a_limit_is_rounded_down_to_a_quarter_of_a_minute(stage: Stage) -> None:
    stage.at("12:43:10").add("Kenya", "Brazil", "Fiji", "Chad")
    # 590 / 4 - 15 = 132.5
    assert floor(stage).all_fit_at == 120


def test_no_limit_below_a_minute_is_proposed(stage: Stage) -> None:
    names = [f"State {number}" for number in range(6)]
    stage.at("12:45:30").add(*names)
    # 450 / 6 - 15 = 60
    assert floor(stage).all_fit_at == 60
    stage.add("one more")
    assert (floor(stage).all_fit_at, floor(stage).fits) == (None, 2)


def test_a_shorter_own_limit_leaves_more_for_the_others(stage: Stage) -> None:
    town = NewRequest(who("Migrants in Town", ParticipantKind.STAKEHOLDER))
    stage.at("12:44").do(AddRequests((town, NewRequest(who("Kenya")), NewRequest(who("Fiji")))))
    # by their limits 135 + 195 + 195 = 525 of 540 seconds
    assert (floor(stage).fits, floor(stage).all_fit_at) == (3, 180)
    stage.after(30)
    # 510 seconds - 3 * 15 = 465 = 120 + 2 * 172.5
    assert (floor(stage).fits, floor(stage).all_fit_at) == (2, 165)


def test_whoever_speaks_is_awaited_until_the_limit(stage: Stage) -> None:
    stage.at("12:40").give("Kenya")
    stage.add("Brazil")
    stage.after(60)
    # and the handover after it
    assert (clock(floor(stage).opens), clock(floor(stage).list_done_at)) == ("12:43:15", "12:46:30")
    # 12:46:30 to 12:53 are 390 seconds: twice 195
    assert floor(stage).room_for_more == 2


def test_whoever_is_over_the_limit_is_expected_to_end_now(stage: Stage) -> None:
    stage.at("12:40").give("Kenya")
    stage.after(200)
    assert clock(floor(stage).opens) == "12:43:35"


def test_a_pause_and_added_time_put_the_end_off(stage: Stage) -> None:
    stage.at("12:40").give("Kenya")
    stage.after(60).do(Pause())
    stage.after(30).do(AddTime(30))
    # 60 seconds of 210 are spoken at 12:41:30
    assert clock(floor(stage).opens) == "12:44:15"


def test_a_reply_without_a_limit_is_awaited_for_the_planned_two_minutes(stage: Stage) -> None:
    stage.at("12:40").give("Expert 1", seat="expert-1")
    assert clock(floor(stage.after(60)).opens) == "12:42:00"
    # after 150 seconds it may end at any moment
    assert clock(floor(stage.after(90)).opens) == "12:42:30"


def test_a_remark_of_the_moderator_may_end_at_any_moment(stage: Stage) -> None:
    stage.at("12:40").give("Moderator", seat="moderator")
    assert clock(floor(stage.after(60)).opens) == "12:41:15"


def test_an_observed_pace_tells_more_than_the_limit(stage: Stage) -> None:
    for _ in range(6):
        stage.speaks("Kenya", seconds(105))
        stage.after(15)
    stage.give("Expert 1", seat="expert-1")
    stage.do(Finish())
    stage.at("12:43").add("Brazil", "Fiji", "Chad", "Peru")
    seen = floor(stage)
    # 120 seconds each: done at 12:51, and nobody else by 12:53
    assert (seen.fits, clock(seen.list_done_at), seen.room_for_more, seen.all_fit_at) == (4, "12:51:00", 1, 180)


def test_who_runs_over_the_limit_makes_the_proposed_one_shorter(stage: Stage) -> None:
    for _ in range(3):
        stage.speaks("Kenya", seconds(235))
        stage.after(15)
    stage.at("12:43").add("Brazil", "Fiji", "Chad")
    seen = floor(stage)
    # three of 250 and three of 195 are 222.5 each; at 150 they would be 220 and 165, 192.5 each
    assert (seen.fits, seen.all_fit_at) == (2, 150)


def test_past_the_start_of_the_remarks_nobody_fits(stage: Stage) -> None:
    stage.at("12:55").add("Kenya")
    seen = floor(stage)
    assert (seen.fits, seen.room_for_more, seen.all_fit_at) == (0, 0, None)
    assert [clock(at) for at in seen.expected.values()] == ["12:55:00"]


def test_a_discussion_with_its_own_limits() -> None:
    stage = Stage(at="2026-06-02T10:00").open("summary")
    stage.next()
    stage.do(AddRequests((NewRequest(who("African Group", ParticipantKind.GROUP)), NewRequest(who("Kenya")))))
    assert [clock(at) for at in floor(stage).expected.values()] == ["10:00:00", "10:04:15"]
    assert clock(floor(stage).list_done_at) == "10:06:30"
    assert clock(floor(stage).until) == "12:00:00"


def test_a_limit_from_now_on_makes_room(stage: Stage) -> None:
    stage.at("12:30")
    stage.add(*(f"State {number}" for number in range(9)))
    before = floor(stage)
    assert (before.fits, before.all_fit_at) == (6, 90)
    stage.do(SetLimit(LimitOf.FLOOR, Limit.of(90)))
    after = floor(stage)
    assert (after.fits, after.all_fit, after.all_fit_at) == (9, True, 90)


def test_who_is_held_is_expected_after_the_others(stage: Stage) -> None:
    stage.at("11:00")
    town, kenya = stage.add("Town", "Kenya")
    stage.do(HoldRequest(town))
    assert [clock(floor(stage).expected[one]) for one in (kenya, town)] == ["11:00:00", "11:03:15"]
