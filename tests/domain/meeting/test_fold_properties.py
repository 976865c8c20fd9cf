"""What always holds of the pure core, whatever is asked for and in whatever order its events are folded."""

from dataclasses import replace

from hypothesis import given

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands import (
    agenda_commands,
    note_commands,
    proceedings_commands,
    session_commands,
    speech_commands,
    undo_commands,
)
from chairconsole.domain.events.point_events import PointKept
from chairconsole.domain.meeting.fold import apply, fold
from chairconsole.domain.rules.decide import handlers
from tests.domain.chance import Chance, let_time_pass
from tests.domain.given import Stage, who
from tests.domain.hasty_chair import some_command
from tests.domain.meeting.what_holds import (
    SESSION,
    STEPS,
    chances,
    follow_one_another,
    holds,
    holds_of_any,
    in_this_order,
    played,
    seen,
    stretches,
    thorough,
)


@thorough
@given(chances)
def test_every_command_leaves_a_meeting_in_order_or_is_refused(chance: Chance) -> None:
    played(chance, check=holds)


@thorough
@given(chances)
def test_no_two_speeches_overlap_and_each_lies_in_its_step(chance: Chance) -> None:
    stage = Stage(SESSION)
    for _ in range(2 * STEPS):
        stage.after(chance.choice([0, 0.4, 1, 7, 20, 45.25, 90]))
        try:
            stage.do(some_command(stage.meeting, chance, stage.now))
        except Refused:
            continue
        meeting, now = stage.meeting, stage.now
        speeches = [speech for speech in meeting.interventions.values() if speech.void is None]
        follow_one_another([(speech.began, speech.ended or now) for speech in speeches])
        follow_one_another([stretch for run in meeting.blocks.values() for stretch in stretches(run, now)])
        follow_one_another([stretch for run in meeting.steps.values() for stretch in stretches(run, now)])
        for speech in speeches:
            if speech.step is not None:
                around = stretches(meeting.steps[speech.block, speech.step], now)
                assert any(
                    began.at <= speech.began.at and (speech.ended or now).at <= ended.at for began, ended in around
                )
        for (block, _), run in meeting.steps.items():
            around = stretches(meeting.blocks[block], now)
            for began, ended in stretches(run, now):
                assert any(first.at <= began.at and ended.at <= last.at for first, last in around)


@thorough
@given(chances)
def test_undo_restores_the_meeting_exactly_and_redo_brings_it_back(chance: Chance) -> None:
    stage = Stage(SESSION)
    for _ in range(STEPS):
        let_time_pass(stage, chance)
        command = some_command(stage.meeting, chance, stage.now)
        before = stage.meeting
        try:
            stage.do(command)
        except Refused:
            continue
        after = stage.meeting
        if after.done[:-1] != before.done or len(after.done) == len(before.done):
            continue
        stage.after(5).do(undo_commands.Undo())
        assert seen(stage.meeting) == seen(before)
        assert list(stage.meeting.interventions) == list(before.interventions)
        stage.after(5).do(undo_commands.Redo())
        assert seen(stage.meeting) == seen(after)
        assert (stage.meeting.done, stage.meeting.undone) == (after.done, after.undone)


@thorough
@given(chances)
def test_the_undo_of_notes_restores_them_exactly_and_keeps_aside_what_was_typed(chance: Chance) -> None:
    stage = Stage(SESSION)
    for _ in range(2 * STEPS):
        let_time_pass(stage, chance)
        before = stage.meeting
        try:
            stage.do(some_command(stage.meeting, chance, stage.now))
        except Refused:
            continue
        after = stage.meeting
        if after.notes_done[:-1] != before.notes_done or len(after.notes_done) == len(before.notes_done):
            continue
        stage.after(5).do(note_commands.UndoNote())
        undone = stage.meeting
        assert replace(seen(undone), removed_points={}) == replace(seen(before), removed_points={})
        typed = {*after.points, *after.removed_points}
        assert {*undone.points, *undone.removed_points} == typed
        assert undone.done == before.done
        stage.after(5).do(note_commands.RedoNote())
        assert seen(stage.meeting) == seen(after)
        assert stage.meeting.notes_done == after.notes_done


@thorough
@given(chances)
def test_all_steps_are_taken_back_one_by_one_and_restored_in_turn(chance: Chance) -> None:
    stage = played(chance)
    end = stage.meeting
    stage.do(agenda_commands.OpenBlock(next(one.id for _, one in end.session.blocks() if one.id != end.block_id)))
    end = stage.meeting
    while stage.meeting.done:
        stage.do(undo_commands.Undo())
    assert stage.meeting.blocks == {}
    while stage.meeting.undone:
        stage.do(undo_commands.Redo())
    assert seen(stage.meeting) == seen(end)
    assert stage.meeting.done == end.done


@thorough
@given(chances)
def test_a_clock_that_stands_still_leaves_the_same_time(chance: Chance) -> None:
    stage = Stage(SESSION)
    for _ in range(STEPS):
        stage.after(chance.choice([0, 0.0000004, 0.0000011, 0.4, 1, 7.3333333, 20]))
        before, paused_at = stage.meeting.speech, stage.now
        command = some_command(stage.meeting, chance, stage.now)
        if before is not None and chance.random() < 0.5:
            command = chance.choice(
                [
                    proceedings_commands.RaisePointOfOrder(who("State")),
                    proceedings_commands.SuspendMeeting(),
                    speech_commands.Pause(),
                ]
            )
        try:
            stage.do(command)
        except Refused:
            continue
        after = stage.meeting.speech
        stops = isinstance(
            command,
            proceedings_commands.RaisePointOfOrder | proceedings_commands.SuspendMeeting | speech_commands.Pause,
        )
        if not stops or before is None or after is None or before.is_paused:
            continue
        left = before.left(paused_at)
        assert after.left(stage.after(chance.choice([0, 0.0000007, 33.3333333, 900])).now) == left
        how = {
            "point_of_order_raised": proceedings_commands.RuleOnPointOfOrder("upheld"),
            "meeting_suspended": proceedings_commands.ResumeMeeting(),
        }
        stage.do(how.get(stage.events[-1].body.kind, speech_commands.Resume()))
        resumed = stage.meeting.speech
        assert resumed is not None
        assert not resumed.is_paused
        assert resumed.left(stage.now) == left


@thorough
@given(chances)
def test_whatever_the_order_of_arrival_the_meeting_is_the_same(chance: Chance) -> None:
    stage = played(chance)
    arrived = chance.sample(stage.events, len(stage.events))
    assert fold(SESSION, arrived) == stage.meeting
    half = len(arrived) // 2
    assert apply(fold(SESSION, arrived[:half]), arrived[half:]) == stage.meeting


@thorough
@given(chances)
def test_any_events_in_any_order_give_a_meeting(chance: Chance) -> None:
    events = list(played(chance).events)
    for _ in range(3):
        some = chance.sample(events, chance.randrange(len(events) + 1)) + chance.choices(events, k=chance.randrange(20))
        chance.shuffle(some)
        some = in_this_order(some)
        chance.shuffle(some)
        meeting = fold(SESSION, some)
        holds_of_any(meeting, some)
        half = len(some) // 2
        later = apply(fold(SESSION, some[:half]), some[half:])
        assert later == meeting
        one_by_one = fold(SESSION, ())
        for event in some:
            one_by_one = apply(one_by_one, (event,))
        assert one_by_one == meeting


@thorough
@given(chances)
def test_earlier_meetings_only_save_work(chance: Chance) -> None:
    """Whatever was taken back since, and also where they are meetings of another record."""
    events = list(played(chance).events)
    strangers = [fold(SESSION, chance.sample(events, len(events) // 2)) for _ in range(2)]
    elsewhere = in_this_order(chance.sample(events, len(events)))
    for arrived in (events, chance.sample(events, len(events)), elsewhere, chance.sample(elsewhere, len(events))):
        meeting, earlier = fold(SESSION, ()), strangers.copy()
        for event in arrived:
            earlier.append(meeting)
            meeting = apply(meeting, (event,), earlier[-chance.randrange(1, 20) :])
        assert meeting == fold(SESSION, arrived)


@thorough
@given(chances)
def test_a_step_that_is_missing_costs_no_point(chance: Chance) -> None:
    events = played(chance).events
    dropped = {event.step for event in chance.sample(events, len(events) // 4)}
    rest = [event for event in events if event.step not in dropped or isinstance(event.body, PointKept)]
    meeting = fold(SESSION, rest)
    holds_of_any(meeting, rest)
    kept = {event.body.point for event in events if isinstance(event.body, PointKept)}
    assert {*meeting.points, *meeting.removed_points} == kept


def test_the_hasty_chair_gives_every_command_there_is() -> None:
    stage, chance = Stage(SESSION), Chance(1)
    stage.do(agenda_commands.GoToStep("panel-1", "discussion"))
    lacking = set(handlers()) - {session_commands.BeginSession}
    for _ in range(20_000):
        lacking.discard(type(some_command(stage.meeting, chance, stage.now)))
        if not lacking:
            break
    assert not lacking
