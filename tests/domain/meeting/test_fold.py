"""From events to the meeting: undo, redo, and events that do not fit."""

from chairconsole.domain.base.event_parts import Part
from chairconsole.domain.commands.agenda_commands import CloseBlock, StartedEarlier
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.session_commands import NoteClockStep, ResumeConsole
from chairconsole.domain.commands.speech_commands import AddTime
from chairconsole.domain.commands.undo_commands import Redo, Undo
from chairconsole.domain.events.point_events import PointKept
from chairconsole.domain.meeting.fold import apply, fold
from tests.domain.given import Stage, kinds, minutes, seconds, two_days


def test_no_events_give_an_empty_meeting() -> None:
    assert fold(two_days(), ()).blocks == {}


def test_next_is_one_step_and_one_undo_takes_both_speeches_back(stage: Stage) -> None:
    first, second = stage.add("Kenya", "Brazil")
    kenya = stage.call(first)
    stage.after(60).next()
    stage.after(5).do(Undo())
    assert stage.meeting.speaking == kenya
    assert stage.spoken(kenya) == 65
    assert stage.meeting.waiting == (second,)


def test_redo_restores_the_original_instants(stage: Stage) -> None:
    kenya = stage.give("Kenya")
    stage.after(10).do(Undo())
    stage.after(10).do(Redo())
    assert stage.spoken(kenya) == 20


def test_meetings_of_another_plan_or_another_course_are_no_beginning(stage: Stage) -> None:
    stage.add("Kenya")
    before = stage.events
    elsewhere = Stage(stage.session).in_discussion()
    elsewhere.add("Brazil")
    stage.add("Fiji")
    meeting = stage.meeting
    stage.do(Undo())
    undone = stage.events[len(meeting.history) :]
    another_plan = two_days().model_copy(update={"title": "Another"})
    for other in (fold(another_plan, before), elsewhere.meeting):
        assert apply(meeting, undone, (other,)) == fold(stage.session, stage.events)


def test_undo_and_redo_go_step_by_step(stage: Stage) -> None:
    kenya = stage.give("Kenya")
    stage.add_time(30).add_time(60)
    for expected in (30, 0):
        stage.do(Undo())
        assert stage.speech(kenya).added_seconds == expected
    for expected in (30, 90):
        stage.do(Redo())
        assert stage.speech(kenya).added_seconds == expected


def test_a_new_step_ends_what_can_be_restored(stage: Stage) -> None:
    stage.give("Kenya")
    stage.do(AddTime(30))
    stage.do(Undo())
    stage.do(AddTime(60))
    assert stage.refusal(Redo()) == "nothing_to_redo"
    stage.do(Undo())
    assert stage.meeting.speech is not None
    assert stage.meeting.speech.added_seconds == 0


def test_a_point_ends_nothing_and_is_never_taken_back(stage: Stage) -> None:
    kenya = stage.give("Kenya")
    stage.do(Undo())
    stage.do(KeepPoint("before the redo", (), None))
    stage.do(Redo())
    stage.do(KeepPoint("visas", (), kenya))
    stage.do(Undo())
    assert kenya not in stage.meeting.interventions
    assert [point.text for point in stage.meeting.points.values()] == ["before the redo", "visas"]


def test_undo_survives_a_restart(stage: Stage) -> None:
    kenya = stage.give("Kenya")
    stage.do(AddTime(30))
    stage.reboot(minutes(3)).do(ResumeConsole(down=minutes(3), exact=False))
    stage.do(NoteClockStep(seconds(2)))
    stage.do(Undo())
    assert stage.speech(kenya).added_seconds == 0
    stage.reboot(minutes(1)).do(Redo())
    assert stage.speech(kenya).added_seconds == 30


def test_undoing_the_closing_of_a_block_brings_back_who_waited(stage: Stage) -> None:
    requests = stage.add("Kenya", "Brazil")
    speech = stage.give("Fiji")
    stage.after(30).do(CloseBlock())
    assert [stage.meeting.requests[one].outcome for one in requests] == ["not_reached"] * 2
    stage.do(Undo())
    assert list(stage.meeting.waiting) == requests
    assert (stage.meeting.block_id, stage.meeting.step_id, stage.meeting.speaking) == ("panel-1", "discussion", speech)


def test_undoing_the_opening_of_another_block_reopens_the_one_before(stage: Stage) -> None:
    requests = stage.add("Kenya")
    stage.open("lunch-1")
    stage.do(Undo())
    assert stage.meeting.block_id == "panel-1"
    assert list(stage.meeting.waiting) == requests
    assert "lunch-1" not in stage.meeting.blocks


def test_taking_back_what_was_never_there_is_listed(stage: Stage) -> None:
    stage.give("Kenya")
    stage.do(Undo())
    undone = stage.events[-1]
    elsewhere = fold(stage.session, [event for event in stage.events if event.step != stage.meeting.undone[-1]])
    assert [(misfit.event, misfit.why) for misfit in elsewhere.not_applied] == [
        (undone, "there is no such step to take back")
    ]
    again = undone.model_copy(update={"id": "another", "step": "another"})
    assert [misfit.event for misfit in apply(stage.meeting, [again]).not_applied] == [again]


def test_an_event_that_is_there_twice_counts_once(stage: Stage) -> None:
    kenya = stage.give("Kenya")
    stage.do(AddTime(30))
    twice = apply(stage.meeting, stage.events[-1:])
    assert twice.interventions[kenya].added_seconds == 30
    assert [misfit.why for misfit in twice.not_applied] == ["the same event is there already"]
    assert twice == fold(stage.session, [*stage.events, stage.events[-1]])


def test_a_point_that_is_there_twice_is_one_point(stage: Stage) -> None:
    stage.do(KeepPoint("visas", (), None))
    twice = apply(stage.meeting, stage.events[-1:])
    assert twice.points == stage.meeting.points
    assert twice.not_applied == ()


def test_what_does_not_fit_changes_nothing_and_is_listed(stage: Stage) -> None:
    stage.give("Kenya")
    stage.after(20).do(StartedEarlier(of=Part.SPEECH, by=seconds(5)))
    without_speech = [event for event in stage.events if event.body.kind != "floor_given"]
    meeting = fold(stage.session, without_speech)
    assert "start_set" in kinds(tuple(misfit.event.body for misfit in meeting.not_applied))
    assert meeting.speaking is None


def test_a_point_of_a_speech_that_is_unknown_stays(stage: Stage) -> None:
    kenya = stage.give("Kenya")
    stage.do(KeepPoint("visas", (), kenya))
    alone = [event for event in stage.events if isinstance(event.body, PointKept)]
    meeting = fold(stage.session, alone)
    assert [point.text for point in meeting.points.values()] == ["visas"]
    assert meeting.not_applied == ()


def test_applying_changes_no_earlier_meeting(stage: Stage) -> None:
    before = stage.meeting
    blocks, history = dict(before.blocks), before.history
    stage.open("lunch-1")
    assert (before.blocks, before.history, before.block_id) == (blocks, history, "panel-1")
