"""Two days at six hundred times the speed: the record is complete and consistent, and waiting costs no memory."""

import datetime as dt
import gc
import random
import tracemalloc
from pathlib import Path

import pytest

from chairconsole.control import opening
from chairconsole.control.files.exports import export_record, read_meeting
from chairconsole.control.opening import Machine, RunningSession
from chairconsole.control.rehearsal.simulated_room import SimulatedRoom
from chairconsole.domain.base.event_parts import Outcome
from chairconsole.domain.base.timing import NO_TIME, between
from chairconsole.domain.forecast.forecast import forecast
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.session import Session
from chairconsole.domain.queries.questions import questions
from chairconsole.domain.queries.segments import segments_of
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.session_file import load_session
from chairconsole.record.verify import verify
from chairconsole.report.formats.meeting_formats import Format
from tests.desk import SESSIONS, FakeTime, shipped_directory
from tests.rehearsal import Rehearsal

SPEED = 600
USUAL_DELAYS = (0.02, 0.05, 0.1, 0.1, 0.1, 0.2)
"""Seconds between two ticks: what the window's timer has."""
RARE_DELAYS = (0.5, 1.0, 2.0, 5.0)
"""What a busy machine makes of it, once in `RARELY` ticks."""
RARELY = 60
LONGEST_WAIT = dt.timedelta(seconds=SPEED * max(RARE_DELAYS))
TICKS = 4000


class Soak:
    """A session that plays itself on a real record, with a restart in between."""

    def __init__(self, folder: Path, session: Session, seed: int) -> None:
        self._source = FakeTime(dt.datetime(2017, 4, 3, 8, tzinfo=dt.UTC))
        self._machine = Machine(self._source, "soak", Elsewhere(folder / "second"))
        self._delay = random.Random(seed + 1)  # noqa: S311 - chance to be told again, no secrets
        self._chance = random.Random(seed)  # noqa: S311
        self.path = folder / "soak.record"
        self.session = session
        self.ticks = 0
        self._sit_down(opening.begin_rehearsal(session, self.path, self._machine, speed=SPEED))

    def run(self) -> Meeting:
        """Live through all of it, with the console closed and opened again at noon of each day."""
        for day in self.session.days:
            self._until(self.session.instant(day.date, 12 * 60))
            self.running.close()
            self._source.advance(minutes=self._delay.uniform(1, 1000))
            self._sit_down(opening.resume(self.path, self._machine, speed=SPEED))
            self._until(self.session.instant(day.date, 19 * 60))
        meeting = self.running.console.meeting
        self.running.close()
        return meeting

    def _sit_down(self, running: RunningSession) -> None:
        self.running = running
        self._room = SimulatedRoom(running.console, shipped_directory().entries, self._chance)
        self._room.plays_chair = self._room.takes_notes = True

    def _until(self, end: dt.datetime) -> None:
        console = self.running.console
        while console.now().at < end:
            is_rare = self._delay.randrange(RARELY) == 0
            self._source.advance(seconds=self._delay.choice(RARE_DELAYS if is_rare else USUAL_DELAYS))
            now = console.now()
            self.running.working_texts.flush(now)
            assert console.note_clock_step() is None
            assert console.note_sleep() is None
            self._room.advance(now)
            forecast(console.meeting, now)
            self.ticks += 1


@pytest.fixture(scope="module", params=["gcm-1-geneva-2017", "gcm-2-new-york-2017"])
def soak(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Soak:
    """One of the two sessions, lived through."""
    session = load_session(SESSIONS / f"{request.param}.toml").session
    assert session is not None
    soak = Soak(tmp_path_factory.mktemp("soak"), session, seed=20170508)
    soak.meeting = soak.run()
    return soak


def test_the_record_is_sound_and_tells_the_same_meeting(soak: Soak) -> None:
    assert verify(soak.path).sentences == ()
    assert read_meeting(soak.path) == soak.meeting
    assert soak.meeting.not_applied == ()
    assert soak.ticks > 500
    assert len(soak.meeting.history) > 300


def test_every_block_and_step_was_held_and_is_over(soak: Soak) -> None:
    meeting = soak.meeting
    assert meeting.block is None
    assert meeting.speech is None
    assert list(meeting.blocks) == [block.id for _, block in soak.session.blocks()]
    assert list(meeting.steps) == [(block.id, step.id) for _, block in soak.session.blocks() for step in block.steps]
    for run in [*meeting.blocks.values(), *meeting.steps.values()]:
        assert run.ended is not None
        assert between(run.began, run.ended) >= NO_TIME
    for day, block in soak.session.blocks():
        late = meeting.blocks[block.id].began.at - soak.session.instant(day.date, block.start)
        assert NO_TIME <= late <= dt.timedelta(minutes=45) + LONGEST_WAIT


def test_every_request_ended_in_exactly_one_way(soak: Soak) -> None:
    meeting = soak.meeting
    assert meeting.waiting == ()
    assert {request.outcome for request in meeting.requests.values()} >= {Outcome.SPOKE, Outcome.NOT_REACHED}
    called = {speech.request: speech for speech in meeting.interventions.values() if speech.request is not None}
    for request in meeting.requests.values():
        assert not request.is_void
        speech = called.get(request.id)
        assert (request.outcome is Outcome.SPOKE) == (speech is not None and speech.void is None)
        if request.outcome is Outcome.SPOKE:
            assert request.intervention == speech.id
        assert request.outcome is not None


def test_no_time_is_negative_and_nobody_spoke_at_the_same_time(soak: Soak) -> None:
    meeting = soak.meeting
    instants = [event.at for event in meeting.history]
    assert instants == sorted(instants)
    assert all(event.effective_at <= event.at for event in meeting.history)
    end = meeting.history[-1].stamp
    before = None
    for speech in meeting.interventions.values():
        assert speech.ended is not None
        assert between(speech.began, speech.ended) >= NO_TIME
        assert speech.spoken(end) == between(speech.began, speech.ended)
        assert before is None or between(before, speech.began) >= NO_TIME
        before = speech.ended
        block = meeting.blocks[speech.block]
        assert between(block.began, speech.began) >= NO_TIME
        assert between(speech.ended, block.ended) >= NO_TIME
    for block, step in meeting.segments:
        assert all(one.spoken >= NO_TIME for one in segments_of(meeting, block, step, end))


def test_every_note_and_every_answer_belongs_to_a_speech(soak: Soak) -> None:
    meeting = soak.meeting
    assert len(meeting.points) > 50
    assert all(point.intervention in meeting.interventions for point in meeting.points.values())
    answered = [question for question in questions(meeting) if question.is_answered]
    assert len(answered) > 1
    for question in answered:
        assert meeting.interventions[question.answered_by].block == question.block


def test_every_format_of_it_can_be_exported(soak: Soak, tmp_path: Path) -> None:
    for kind in Format:
        target = tmp_path / f"account.{kind.value}"
        export_record(soak.path, target, kind, overwrite=False)
        assert "(simulated)" in target.read_text(encoding="utf-8") or kind is Format.CSV
        assert target.stat().st_size > 5000


def test_waiting_costs_no_memory() -> None:
    rehearsal = Rehearsal(start="10:00")
    rehearsal.live(3.1 * 3600, step=5)
    assert rehearsal.meeting.block_id == "lunch-1"
    before = rehearsal.meeting.history

    def held_after(ticks: int) -> int:
        rehearsal.live(ticks * 0.1, step=0.1)
        rehearsal.console.note_clock_step()
        rehearsal.console.note_sleep()
        gc.collect()
        return tracemalloc.get_traced_memory()[0]

    tracemalloc.start()
    try:
        held_after(TICKS // 10)
        once = held_after(TICKS)
        twice = held_after(2 * TICKS)
    finally:
        tracemalloc.stop()
    assert rehearsal.meeting.history == before
    # Less than a byte for each tick: what else goes on in the process, as talk with another one, allocates as well.
    assert twice - once < 2 * TICKS
