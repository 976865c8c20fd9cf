"""How long an intervention takes, all in all; every figure is computed by hand."""

from dataclasses import replace

import pytest

from chairconsole.domain.base.event_parts import LimitOf
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.proceedings_commands import ResumeMeeting, SetLimit, SuspendMeeting
from chairconsole.domain.commands.speech_commands import (
    ChangeSpeech,
    Finish,
    GiveFloor,
    GiveFloorBack,
    Pause,
    Resume,
    SpeakerAbsent,
)
from chairconsole.domain.forecast.pace import Pace, pace_of
from tests.domain.given import Stage, seconds, who


def pace_in(stage: Stage) -> Pace:
    assert stage.meeting.block is not None
    return pace_of(stage.meeting, stage.meeting.block)


def observed(stage: Stage) -> float | None:
    """The seconds that the interventions that tell something took on average, under the ordinary limit."""
    pace = pace_in(stage)
    limit = int(pace.usual_limit.total_seconds())
    taken = [one.under(limit).total_seconds() for one in pace.observed]
    return sum(taken) / len(taken) if taken else None


def each(stage: Stage) -> float:
    return pace_in(stage).per_intervention.total_seconds()


def test_before_anybody_spoke_it_is_the_limit_and_a_handover() -> None:
    stage = Stage().in_discussion()
    assert (observed(stage), each(stage)) == (None, 195)


def test_few_count_for_little() -> None:
    stage = Stage().in_discussion()
    found = []
    for _ in range(7):
        stage.speaks("Kenya", seconds(60))
        stage.after(15)
        found.append(each(stage))
    # each of the first six takes the place of one by the limit: a sixth of 75 instead of one of 195
    assert found == [175, 155, 135, 115, 95, 75, 75]


def test_very_short_speeches_count_for_nothing() -> None:
    stage = Stage().in_discussion()
    for length in (2, 5, 0, 29, 3, 8):
        stage.speaks("Kenya", seconds(length))
    assert (observed(stage), each(stage)) == (None, 195)
    stage.speaks("Brazil", seconds(30))
    assert (observed(stage), each(stage)) == (45, 170)


def test_slips_among_ordinary_speeches_leave_the_pace_as_it_is() -> None:
    stage = Stage().in_discussion()
    for _ in range(6):
        stage.speaks("Kenya", seconds(4))
        stage.speaks("Brazil", seconds(105))
        stage.after(15)
    assert each(stage) == 120


def test_it_is_their_mean_from_start_to_start() -> None:
    stage = Stage().in_discussion()
    for name, length in (("Kenya", 100), ("Brazil", 200), ("Fiji", 155)):
        stage.speaks(name, seconds(length))
        stage.after(20)
    # 120, 220 and, as nobody has followed yet, 155 + 15
    assert observed(stage) == (120 + 220 + 170) / 3


def test_only_the_latest_six_count() -> None:
    stage = Stage().in_discussion()
    for length in (900, 895, 60, 60, 60, 60, 60):
        stage.speaks("Kenya", seconds(length))
        stage.after(10)
    # one of 895 + 10, four of 60 + 10, the last 60 + 15
    assert observed(stage) == (905 + 4 * 70 + 75) / 6


def test_whoever_speaks_now_does_not_count_yet_but_ends_a_handover() -> None:
    stage = Stage().in_discussion()
    for _ in range(3):
        stage.speaks("Kenya", seconds(60))
        stage.after(30)
    stage.give("Brazil")
    stage.after(500)
    assert observed(stage) == 90


def test_a_pause_is_time_that_passes() -> None:
    stage = Stage().in_discussion()
    for _ in range(3):
        stage.give("Kenya")
        stage.after(30)
        stage.do(Pause())
        stage.after(30)
        stage.do(Resume())
    # the third goes on; the first two took 60 seconds each
    assert len(pace_in(stage).observed) == 2
    stage.give("Brazil")
    assert (len(pace_in(stage).observed), observed(stage)) == (3, 60)


def test_answers_of_panellists_and_long_gaps_are_no_handover() -> None:
    stage = Stage().in_discussion()
    stage.speaks("Kenya", seconds(60))
    stage.after(minutes=5)
    stage.speaks("Brazil", seconds(60))
    stage.after(5)
    stage.give("Expert 1", seat="expert-1")
    stage.after(minutes=2)
    stage.speaks("Fiji", seconds(60))
    assert observed(stage) == 75


@pytest.mark.parametrize(("gap", "expected"), [(120, 60 + 120), (121, 60 + 15)])
def test_a_handover_takes_two_minutes_at_most(gap: int, expected: int) -> None:
    stage = Stage().in_discussion()
    for _ in range(3):
        stage.speaks("Kenya", seconds(60))
        stage.after(gap)
    stage.give("Brazil")
    assert observed(stage) == expected


def test_a_speaker_who_was_absent_does_not_count() -> None:
    stage = Stage().in_discussion()
    for _ in range(3):
        stage.speaks("Kenya", seconds(60))
    stage.give("Brazil")
    stage.do(SpeakerAbsent())
    stage.speaks("Fiji", seconds(60))
    # three that followed at once, the last with the handover that is to be expected
    assert observed(stage) == (3 * 60 + 75) / 4


def test_at_a_pace_each_needs_what_its_own_limit_allows_and_no_more_than_was_used() -> None:
    stage = Stage().in_discussion()
    assert [pace_in(stage).under(limit) for limit in (120, 180)] == [seconds(135), seconds(195)]
    for _ in range(6):
        stage.speaks("Brazil", seconds(85))
        stage.after(15)
    assert [pace_in(stage).under(limit) for limit in (60, 120, 180)] == [seconds(75), seconds(100), seconds(100)]


def test_who_used_a_shorter_limit_up_does_not_make_the_others_quicker() -> None:
    stage = Stage().in_discussion()
    for _ in range(6):
        stage.do(GiveFloor(who("Migrants in Town", ParticipantKind.STAKEHOLDER)))
        stage.after(120).do(Finish())
        stage.after(15)
    assert [pace_in(stage).under(limit) for limit in (120, 180)] == [seconds(135), seconds(195)]


def test_a_shorter_limit_is_believed_at_once_with_the_overrun_of_before() -> None:
    stage = Stage().in_discussion()
    for length in (170, 100, 200):
        stage.speaks("Kenya", seconds(length))
        stage.after(20)
    stage.do(SetLimit(LimitOf.FLOOR, Limit.of(120)))
    assert stage.meeting.block is not None
    assert pace_of(stage.meeting, stage.meeting.block).usual_limit == seconds(120)
    # 120 instead of 170, 100 as it was, 120 and 20 over instead of 200; 20, 20 and the usual 15 between them
    assert observed(stage) == pytest.approx((140 + 120 + 155) / 3)


@pytest.mark.parametrize(
    ("suspended_for", "ended_before", "expected"),
    [
        ((20 * 60,), 0, 40 + 60),
        ((20 * 60, 10 * 60), 0, 40 + 60 + 60),
        # it ended while the meeting stood still, and what came next came much later than a handover
        ((20 * 60,), 60 + 15 * 60, 40 + 15),
        # it ended before the meeting stood still
        ((20 * 60,), 60 + 20 * 60 + 10, 30 + 15),
    ],
)
def test_a_suspension_is_no_part_of_a_speech(suspended_for: tuple[int, ...], ended_before: int, expected: int) -> None:
    stage = Stage().in_discussion()
    stage.speaks("Kenya", seconds(100))
    stage.give("Fiji")
    stage.after(40)
    for suspended in suspended_for:
        stage.do(SuspendMeeting())
        stage.after(suspended).do(ResumeMeeting())
        stage.after(60)
    stage.do(Finish(ended_before=seconds(ended_before)))
    stage.speaks("Brazil", seconds(100))
    # of the speech after it, it is no part either
    assert observed(stage) == pytest.approx((100 + expected + 115) / 3)


def test_a_speech_finished_while_the_meeting_stands_still_ended_when_that_began() -> None:
    stage = Stage().in_discussion()
    for name in ("Kenya", "Brazil"):
        stage.speaks(name, seconds(100))
    stage.give("Fiji")
    stage.after(40).do(SuspendMeeting())
    stage.after(minutes=5).do(Finish())
    assert observed(stage) == (100 + 100 + 40 + 15) / 3


def test_a_speech_that_is_continued_is_no_other_intervention() -> None:
    stage = Stage().in_discussion()
    for name in ("Kenya", "Brazil"):
        stage.speaks(name, seconds(100))
    stage.do(GiveFloorBack())
    stage.after(30).do(Finish())
    assert len(pace_in(stage).observed) == 2


def test_a_speech_is_its_parts_and_what_came_between_together() -> None:
    stage = Stage().in_discussion()
    stage.give("Kenya")
    stage.after(60).give("Moderator", seat="moderator")
    stage.after(10).do(GiveFloorBack())
    assert observed(stage) is None, "it goes on"
    stage.add_time(30).after(40).give("Brazil")
    # the interruption by a delegation is no speech of its own, and what was added belongs to the whole
    stage.after(20).do(GiveFloorBack())
    stage.after(100).do(Finish())
    (one,) = pace_in(stage).observed
    assert (one.length, one.limit, one.allowed) == (seconds(230), 180, 210)


def test_what_goes_on_after_a_mistake_is_a_speech_of_its_own() -> None:
    stage = Stage().in_discussion()
    stage.speaks("Fiji", seconds(100))
    first = stage.give("Kenya")
    stage.after(60).give("Moderator", seat="moderator")
    stage.after(10).do(GiveFloorBack())
    stage.after(50).do(Finish())
    wrong = {**stage.meeting.interventions, first: replace(stage.speech(first), void="mistake")}
    assert stage.meeting.block is not None
    pace = pace_of(replace(stage.meeting, interventions=wrong), stage.meeting.block)
    assert [one.length for one in pace.observed] == [seconds(50), seconds(100)]


@pytest.mark.parametrize(
    ("limit", "expected"),
    [
        # the limit they had: as long as they were
        (180, 250),
        # a shorter one: as long as that, and 10 seconds over the minute that was added to the one before
        (120, 120 + 10),
    ],
)
def test_time_that_was_added_is_no_overrun(limit: int, expected: int) -> None:
    stage = Stage().in_discussion()
    for _ in range(3):
        stage.give("Kenya")
        stage.add_time(60).after(250)
    stage.give("Brazil")
    stage.do(SetLimit(LimitOf.FLOOR, Limit.of(limit)))
    assert observed(stage) == expected


def test_a_speech_without_a_limit_counts_as_it_was() -> None:
    stage = Stage().in_discussion()
    for _ in range(3):
        stage.give("Expert 1", seat="expert-1")
        stage.after(200).do(ChangeSpeech(who("Kenya")))
    stage.give("Brazil")
    assert observed(stage) == 200


def test_whoever_used_a_limit_up_would_use_a_longer_one_up() -> None:
    stage = Stage().in_discussion()
    for length in (150, 151, 185):
        stage.speaks("Kenya", seconds(length))
        stage.after(15)
    # and 15 after each; of 180 seconds the first left the last half minute
    assert observed(stage) == pytest.approx((165 + 166 + 200) / 3)
    stage.do(SetLimit(LimitOf.FLOOR, Limit.of(240)))
    assert observed(stage) == pytest.approx((165 + 166 + 200 + 2 * 60) / 3)
