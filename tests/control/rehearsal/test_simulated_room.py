"""A room to rehearse with: the same again by its seed, at any speed, and never in the way of the chair."""

import datetime as dt
import random

import pytest

from chairconsole.control.rehearsal.simulated_room import SimulatedRoom
from chairconsole.control.rehearsal.simulated_speech import SIMULATED
from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import Outcome
from chairconsole.domain.commands.agenda_commands import Next
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.proceedings_commands import LeavePointOfOrder, RaisePointOfOrder, SuspendMeeting
from chairconsole.domain.commands.speech_commands import CallRequest, Finish, Pause, Resume
from chairconsole.domain.commands.undo_commands import Redo, Undo
from chairconsole.domain.names.directory import free_text
from chairconsole.report.accounts.instants import last_instant
from chairconsole.report.formats.meeting_formats import Format, report
from tests.desk import Desk
from tests.rehearsal import Rehearsal


def _with_a_speaker(**how: object) -> Rehearsal:
    """A person chairs; the first of the list has the floor."""
    rehearsal = Rehearsal(start="10:45", plays_chair=False, **how)
    rehearsal.discuss()
    rehearsal.live(60, until=lambda: bool(rehearsal.meeting.waiting))
    rehearsal.do(CallRequest(rehearsal.meeting.waiting[0]))
    return rehearsal


def test_the_same_seed_gives_the_same_meeting_and_another_one_another() -> None:
    histories = []
    for seed in (1, 1, 2):
        rehearsal = Rehearsal(seed=seed)
        rehearsal.live(90 * 60, step=3)
        histories.append(rehearsal.meeting.history)
    assert histories[0] == histories[1]
    assert len(histories[0]) > 60
    assert [event.body for event in histories[0]] != [event.body for event in histories[2]]


def test_whether_notes_are_taken_changes_nothing_else() -> None:
    noting, listening = Rehearsal(), Rehearsal(takes_notes=False)
    for rehearsal in (noting, listening):
        rehearsal.live(90 * 60, step=3)
    assert noting.meeting.points
    assert not listening.meeting.points
    for one, other in zip(noting.meeting.interventions.values(), listening.meeting.interventions.values(), strict=True):
        assert (one.participant, one.began.at, one.limit) == (other.participant, other.began.at, other.limit)


def test_a_person_in_the_chair_calls_and_the_room_does_the_rest() -> None:
    rehearsal = _with_a_speaker()
    rehearsal.live(6 * 60, until=lambda: rehearsal.meeting.speaking is None)
    (speech,) = rehearsal.meeting.interventions.values()
    assert speech.ended is not None
    assert 40 < speech.spoken(speech.ended).total_seconds() < 260
    rehearsal.live(10 * 60)
    assert len(rehearsal.meeting.interventions) == 1, "only the chair calls"
    rehearsal.do(Next())
    assert len(rehearsal.meeting.interventions) == 2


def test_a_room_does_nothing_before_the_chair_opens_a_block() -> None:
    rehearsal = Rehearsal(plays_chair=False)
    before = rehearsal.meeting.history
    rehearsal.live(60 * 60, step=10)
    assert rehearsal.meeting.history == before


def test_after_the_undo_of_a_point_of_order_nobody_has_finished_in_the_time_that_was_undone() -> None:
    rehearsal = _with_a_speaker()
    rehearsal.live(5)
    rehearsal.do(RaisePointOfOrder())
    rehearsal.live(300)
    rehearsal.do(Undo())
    rehearsal.live(5, until=lambda: rehearsal.meeting.speaking is None)
    (speech,) = rehearsal.meeting.interventions.values()
    assert speech.ended is not None
    assert speech.spoken(speech.ended).total_seconds() >= 300


def test_an_end_that_was_noticed_late_is_dated_back() -> None:
    often, seldom = _with_a_speaker(), _with_a_speaker()
    often.live(10 * 60, step=1, until=lambda: often.meeting.speaking is None)
    seldom.live(10 * 60, step=600)
    lengths = [speech.spoken(speech.ended) for r in (often, seldom) for speech in r.meeting.interventions.values()]
    assert lengths[0] == lengths[1]


@pytest.mark.parametrize(("stop", "go_on"), [(Pause(), Resume()), (RaisePointOfOrder(), LeavePointOfOrder())])
@pytest.mark.parametrize("plays_chair", [False, True])
def test_a_speaker_whose_clock_stands_says_nothing_and_does_not_end(
    stop: Command, go_on: Command, *, plays_chair: bool
) -> None:
    rehearsal = _with_a_speaker()
    rehearsal.room.plays_chair = plays_chair
    rehearsal.do(stop)
    rehearsal.live(30 * 60, step=5)
    assert rehearsal.meeting.speech.is_paused
    assert rehearsal.meeting.points == {}
    rehearsal.room.plays_chair = False
    rehearsal.do(go_on)
    rehearsal.live(6 * 60, until=lambda: rehearsal.meeting.speaking is None)
    assert rehearsal.meeting.speaking is None
    (speech,) = rehearsal.meeting.interventions.values()
    assert speech.spoken(speech.ended) < dt.timedelta(minutes=5)


def test_a_suspended_meeting_waits() -> None:
    rehearsal = _with_a_speaker()
    rehearsal.do(SuspendMeeting())
    before = rehearsal.meeting.history
    rehearsal.live(30 * 60, step=5)
    assert rehearsal.meeting.history == before


def test_undo_takes_back_the_chairs_call_and_with_it_how_the_room_ended_the_speech() -> None:
    rehearsal = _with_a_speaker(takes_notes=False)
    (called,) = rehearsal.meeting.interventions.values()
    rehearsal.live(6 * 60, until=lambda: rehearsal.meeting.speaking is None)
    plates = rehearsal.meeting.requests.keys()
    ended = rehearsal.meeting.interventions
    rehearsal.do(Undo())
    assert rehearsal.meeting.interventions == {}
    assert called.request in rehearsal.meeting.waiting
    assert rehearsal.meeting.requests.keys() == plates, "plates that went up meanwhile stay"
    assert rehearsal.meeting.not_applied == ()
    rehearsal.do(Redo())
    assert rehearsal.meeting.interventions == ended


def test_whoever_was_absent_waits_again_once_the_call_is_taken_back() -> None:
    for seed in range(40):
        rehearsal = Rehearsal(start="10:45", seed=seed, plays_chair=False)
        rehearsal.discuss()
        rehearsal.live(60, until=lambda r=rehearsal: bool(r.meeting.waiting))
        rehearsal.do(CallRequest(rehearsal.meeting.waiting[0]))
        (speech,) = rehearsal.meeting.interventions.values()
        rehearsal.live(20)
        if rehearsal.meeting.requests[speech.request].outcome is Outcome.ABSENT:
            break
    assert rehearsal.meeting.requests[speech.request].outcome is Outcome.ABSENT
    rehearsal.do(Undo())
    assert speech.request in rehearsal.meeting.waiting
    assert rehearsal.meeting.not_applied == ()


def test_plates_that_went_up_or_down_in_a_discussion_are_taken_back_with_its_beginning() -> None:
    rehearsal = Rehearsal(start="10:45", plays_chair=False)
    rehearsal.discuss()
    rehearsal.do(AddRequests((NewRequest(free_text("Kenya")),)))
    rehearsal.live(30 * 60, step=5)
    ended = {one.outcome for one in rehearsal.meeting.requests.values()}
    assert len(rehearsal.meeting.requests) > 3
    assert Outcome.WITHDRAWN in ended
    (entry,) = [one.id for one in rehearsal.meeting.requests.values() if one.participant.name == "Kenya"]
    rehearsal.do(Undo())
    assert entry not in rehearsal.meeting.requests
    assert len(rehearsal.meeting.requests) > 2, "what the chair typed was the chair's latest step"
    rehearsal.do(Undo())
    assert rehearsal.meeting.requests == {}
    assert rehearsal.meeting.step is None
    assert rehearsal.meeting.not_applied == ()


def test_what_the_room_does_ends_what_the_chair_could_redo() -> None:
    rehearsal = _with_a_speaker(takes_notes=False)
    rehearsal.do(Finish())
    rehearsal.do(Undo())
    rehearsal.live(6 * 60, until=lambda: rehearsal.meeting.speaking is None)
    assert rehearsal.meeting.undone == ()
    assert rehearsal.meeting.not_applied == ()


def test_who_takes_notes_by_hand_is_told_what_is_said() -> None:
    rehearsal = _with_a_speaker(takes_notes=False)
    assert rehearsal.room.heard == ""
    heard = set()
    for _ in range(300):
        rehearsal.live(1)
        if rehearsal.meeting.speaking is not None:
            heard.add(rehearsal.room.heard)
    assert rehearsal.room.heard == "", "nobody speaks"
    assert heard - {""}
    assert all(text.endswith(SIMULATED) for text in heard - {""})
    assert rehearsal.meeting.points == {}


def test_no_room_is_simulated_in_a_live_meeting(desk: Desk) -> None:
    with pytest.raises(ValueError, match="live"):
        SimulatedRoom(desk.running.console, (), random.Random(1))  # noqa: S311


def test_somebody_is_not_there_and_the_chair_goes_on_with_the_next() -> None:
    absent = []
    for seed in range(6):
        rehearsal = Rehearsal(start="10:45", seed=seed)
        rehearsal.discuss()
        rehearsal.live(90 * 60, step=3)
        absent += [one for one in rehearsal.meeting.requests.values() if one.outcome is Outcome.ABSENT]
        assert sum(one.outcome is Outcome.SPOKE for one in rehearsal.meeting.requests.values()) > 10
    assert absent


def test_after_a_restart_another_room_goes_on_and_notes_nothing_twice() -> None:
    rehearsal = _with_a_speaker()
    rehearsal.live(6 * 60, until=lambda: bool(rehearsal.meeting.points) or rehearsal.meeting.speaking is None)
    speech = rehearsal.meeting.speaking
    before = len(rehearsal.meeting.points)
    assert speech is not None
    rehearsal.enter()
    rehearsal.live(8 * 60, until=lambda: rehearsal.meeting.speaking is None)
    assert rehearsal.meeting.interventions[speech].ended is not None
    assert rehearsal.meeting.interventions[speech].void is None
    assert len(rehearsal.meeting.points) == before


@pytest.mark.parametrize("kind", Format)
def test_every_export_marks_what_is_said_as_simulated(kind: Format) -> None:
    rehearsal = Rehearsal()
    rehearsal.live(90 * 60, step=3)
    text = report(rehearsal.meeting, kind, last_instant(rehearsal.meeting)).decode()
    assert "rehearsal" in text.casefold()
    said = {point.text for point in rehearsal.meeting.points.values()}
    assert said
    for words in {one.removesuffix(SIMULATED).strip() for one in said}:
        assert text.count(words) == text.count(f"{words} {SIMULATED}")
