"""What can be read from a meeting: lengths, countdowns and who waits."""

import datetime as dt
from dataclasses import replace

import pytest

from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.domain.commands.note_commands import KeepPoint, MakeMessage, RemovePoints
from chairconsole.domain.commands.speech_commands import AddTime, Finish, Pause, SpeakerAbsent
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.events.speech_events import FloorResumed
from chairconsole.domain.meeting.speech import Intervention, Phase, Run
from chairconsole.domain.meeting.state import Meeting
from tests.domain.elsewhere import after_event
from tests.domain.given import Stage, minutes, seconds, two_days, who

START = Stamp(dt.datetime(2026, 6, 1, 8, tzinfo=dt.UTC), "one", 0)


def after(length: float) -> Stamp:
    return START.later_by(seconds(length))


def speech(limit: Limit | None, *, added: int = 0) -> Intervention:
    return Intervention(
        id="one",
        block="panel-1",
        step="discussion",
        participant=who("Kenya"),
        behalf=None,
        request=None,
        seat=None,
        limit=limit,
        began=START,
        added_seconds=added,
    )


def test_a_run_lasts_until_now_or_its_end() -> None:
    assert Run(START).lasted(after(9)) == seconds(9)
    assert Run(START, after(5)).lasted(after(9)) == seconds(5)
    assert Run(after(5), START).lasted(after(9)) == seconds(0)


def test_a_run_that_was_reopened_leaves_out_its_gaps() -> None:
    run = Run(START, after(10)).reopened(after(15))
    assert (run.is_open, run.since, run.lasted(after(20))) == (True, after(15), seconds(15))
    again = Run(run.began, after(20), run.gaps).reopened(after(30))
    assert again.lasted(after(31)) == seconds(16)
    assert again.starting(after(25)).lasted(after(31)) == seconds(21)


def test_a_run_starts_where_it_is_said_to_start() -> None:
    assert Run(START).since == START
    assert Run(START).starting(after(3)) == Run(after(3))


@pytest.mark.parametrize(
    ("spoken", "phase"),
    [
        (0, Phase.RUNNING),
        (149.9, Phase.RUNNING),
        (150, Phase.LAST),
        (180, Phase.LAST),
        (180.1, Phase.OVER),
    ],
)
def test_the_countdown_of_a_limit(spoken: float, phase: Phase) -> None:
    assert speech(Limit.of(180)).phase(after(spoken)) is phase


@pytest.mark.parametrize(
    ("spoken", "phase"),
    [
        (299.9, Phase.RUNNING),
        (300, Phase.IN_RANGE),
        (420, Phase.IN_RANGE),
        (420.1, Phase.OVER),
    ],
)
def test_the_countdown_of_a_range(spoken: float, phase: Phase) -> None:
    assert speech(Limit(lower=300, upper=420)).phase(after(spoken)) is phase


def test_added_time_moves_both_bounds_of_a_range() -> None:
    longer = speech(Limit(lower=300, upper=420), added=60)
    assert [longer.phase(after(at)) for at in (359, 360, 480, 481)] == [
        Phase.RUNNING,
        Phase.IN_RANGE,
        Phase.IN_RANGE,
        Phase.OVER,
    ]


def test_what_is_left_turns_negative() -> None:
    assert speech(Limit.of(180), added=30).left(after(200)) == seconds(10)
    assert speech(Limit.of(180)).left(after(200)) == seconds(-20)


def test_without_a_limit_nothing_runs_out() -> None:
    unlimited = speech(None)
    assert (unlimited.allowed(), unlimited.left(after(9999))) == (None, None)
    assert unlimited.phase(after(9999)) is Phase.RUNNING


def test_a_pause_and_an_end_stop_the_countdown() -> None:
    stage = Stage().in_discussion()
    kenya = stage.give("Kenya")
    stage.after(200).do(Pause())
    stage.after(60)
    assert stage.speech(kenya).phase(stage.now) is Phase.PAUSED
    assert stage.speech(kenya).left(stage.now) == seconds(-20)
    stage.do(AddTime(30))
    stage.do(Finish())
    stage.after(60)
    assert stage.speech(kenya).phase(stage.now) is Phase.FINISHED
    assert stage.speech(kenya).left(stage.now) == seconds(10)


def test_the_time_of_the_last_speech_stays_until_the_next_begins() -> None:
    stage = Stage().in_discussion()
    kenya = stage.speaks("Kenya", seconds(60))
    assert stage.meeting.speech is None
    assert stage.meeting.latest_speech() == stage.speech(kenya)
    brazil = stage.give("Brazil")
    assert stage.meeting.latest_speech() == stage.speech(brazil)
    stage.do(SpeakerAbsent())
    assert stage.meeting.latest_speech() == stage.speech(kenya)


def test_an_empty_meeting_has_nothing() -> None:
    meeting = Meeting(given=two_days(), session=two_days())
    assert (meeting.block, meeting.step, meeting.speech, meeting.latest_speech()) == (None, None, None, None)
    assert (meeting.floor_list, meeting.speeches("panel-1"), meeting.points_of("one")) == ((), (), ())


def test_the_open_block_its_step_its_list_and_its_speeches() -> None:
    stage = Stage().in_discussion()
    stage.add("Kenya", "Brazil")
    fiji = stage.speaks("Fiji", minutes(2))
    meeting = stage.meeting
    assert meeting.block is not None
    assert meeting.step is not None
    assert (meeting.block.id, meeting.step.id) == ("panel-1", "discussion")
    assert [request.participant.name for request in meeting.floor_list] == ["Kenya", "Brazil"]
    assert [one.id for one in meeting.speeches("panel-1", "discussion")] == [fiji]
    assert len(meeting.speeches("panel-1")) == 5


def test_a_speech_outside_of_any_step_is_one_of_its_block_once() -> None:
    stage = Stage().at("10:05").open("panel-1")
    raised = stage.speaks("Fiji", minutes(2))
    assert stage.speech(raised).step is None
    assert [one.id for one in stage.meeting.speeches("panel-1")] == [raised]


def test_points_are_found_by_their_speech_and_events_by_their_step() -> None:
    stage = Stage().in_discussion()
    kenya = stage.give("Kenya")
    stage.do(KeepPoint("visas", (), kenya))
    stage.do(KeepPoint("a remark of nobody", (), None))
    assert [point.text for point in stage.meeting.points_of(kenya)] == ["visas"]
    stage.do(CloseBlock())
    of_kenya, of_nobody = stage.meeting.points.values()
    assert (stage.meeting.speech_of(of_kenya), stage.meeting.speech_of(of_nobody)) == (
        stage.meeting.interventions[kenya],
        None,
    )
    assert stage.meeting.block_of(of_kenya) == stage.meeting.block_of(of_nobody) == "panel-1"
    assert stage.meeting.speech_of(replace(of_kenya, intervention="gone")) is None
    assert stage.meeting.block_of(replace(of_kenya, block="opening-1")) == "panel-1"
    last = stage.meeting.done[-1]
    assert [event.body.kind for event in stage.meeting.events_of(last)] == [
        "floor_finished",
        "step_finished",
        "block_closed",
    ]


def test_a_message_says_its_own_text_or_else_that_of_its_first_point_that_counts() -> None:
    stage = Stage().in_discussion()
    for text in "abc":
        stage.do(KeepPoint(text, (), None))
    a, b, c = stage.meeting.points
    stage.do(MakeMessage((a, b)))
    stage.do(MakeMessage((c,), "access"))
    first, second = stage.meeting.messages.values()
    assert [stage.meeting.message_text(one) for one in (first, second)] == ["a", "access"]
    stage.do(RemovePoints((a,)))
    assert stage.meeting.message_text(first) == "b"
    stage.do(RemovePoints((b,)))
    assert stage.meeting.message_text(first) == ""


def test_what_was_taken_back_and_what_does_not_fit_counts_no_more() -> None:
    stage = Stage().in_discussion()
    speech = stage.give("Mali")
    stage.after(5).do(AddTime(30))
    stage.after(5).do(Pause())
    stage.do(Undo())
    meeting = after_event(stage, FloorResumed(intervention=speech))
    kinds = [event.body.kind for event in meeting.counting_events()]
    assert kinds[-2:] == ["time_added", "undone"]
    assert len(kinds) == len(meeting.history) - 2
