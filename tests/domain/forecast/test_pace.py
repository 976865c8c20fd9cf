"""How long an intervention takes, all in all; every figure is computed by hand."""

import pytest

from chairconsole.domain.base.event_parts import LimitOf
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.proceedings_commands import ResumeMeeting, SetLimit, SuspendMeeting
from chairconsole.domain.commands.speech_commands import Finish, GiveFloorBack, Pause, Resume, SpeakerAbsent
from chairconsole.domain.forecast.pace import needed_for, pace_of
from tests.domain.given import Stage, seconds, who


def observed(stage: Stage) -> float | None:
    """The seconds of the observed pace of the open block."""
    assert stage.meeting.block is not None
    pace = pace_of(stage.meeting, stage.meeting.block).observed
    return None if pace is None else pace.total_seconds()


def test_before_the_third_intervention_it_is_the_limit_and_a_handover() -> None:
    stage = Stage().in_discussion()
    stage.speaks("Kenya", seconds(60))
    stage.speaks("Brazil", seconds(60))
    assert stage.meeting.block is not None
    pace = pace_of(stage.meeting, stage.meeting.block)
    assert pace.observed is None
    assert pace.per_intervention == seconds(195)
    assert pace.beyond_the_limit == seconds(15)


def test_from_the_third_on_it_is_their_mean_from_start_to_start() -> None:
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
    assert observed(stage) is None
    stage.give("Brazil")
    assert observed(stage) == 60


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


def test_a_speaker_who_was_absent_does_not_count() -> None:
    stage = Stage().in_discussion()
    for _ in range(3):
        stage.speaks("Kenya", seconds(60))
    stage.give("Brazil")
    stage.do(SpeakerAbsent())
    stage.speaks("Fiji", seconds(60))
    # three that followed at once, the last with the handover that is to be expected
    assert observed(stage) == (3 * 60 + 75) / 4


def test_nobody_is_quicker_than_a_handover() -> None:
    stage = Stage().in_discussion()
    for _ in range(4):
        stage.give("Kenya")
    assert observed(stage) == 15


def test_what_a_waiting_request_needs_follows_its_own_limit_until_a_pace_is_observed() -> None:
    stage = Stage().in_discussion()
    wanted = (NewRequest(who("Migrants in Town", ParticipantKind.STAKEHOLDER)), NewRequest(who("Kenya")))
    stage.do(AddRequests(wanted))
    block = stage.meeting.block
    assert block is not None
    needed = [needed_for(one, pace_of(stage.meeting, block), stage.meeting, block) for one in stage.meeting.floor_list]
    assert needed == [seconds(135), seconds(195)]
    for _ in range(3):
        stage.speaks("Brazil", seconds(85))
        stage.after(15)
    needed = [needed_for(one, pace_of(stage.meeting, block), stage.meeting, block) for one in stage.meeting.floor_list]
    assert needed == [seconds(100), seconds(100)]


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


def test_a_suspension_is_no_part_of_a_speech() -> None:
    stage = Stage().in_discussion()
    for name in ("Kenya", "Brazil"):
        stage.speaks(name, seconds(100))
    stage.give("Fiji")
    stage.after(40).do(SuspendMeeting())
    stage.after(minutes=20).do(ResumeMeeting())
    stage.after(60).do(Finish())
    assert observed(stage) == (100 + 100 + 115) / 3


def test_a_speech_that_is_continued_is_no_other_intervention() -> None:
    stage = Stage().in_discussion()
    for name in ("Kenya", "Brazil"):
        stage.speaks(name, seconds(100))
    stage.do(GiveFloorBack())
    stage.after(30).do(Finish())
    assert observed(stage) is None


def test_whoever_used_a_limit_up_would_use_a_longer_one_up() -> None:
    stage = Stage().in_discussion()
    for length in (60, 170, 185):
        stage.speaks("Kenya", seconds(length))
        stage.after(15)
    # 75, 185 and 200 seconds
    assert observed(stage) == pytest.approx(460 / 3)
    stage.do(SetLimit(LimitOf.FLOOR, Limit.of(240)))
    assert observed(stage) == pytest.approx((460 + 2 * 60) / 3)
