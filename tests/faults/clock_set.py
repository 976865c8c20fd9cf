"""The computer's clock is set while the console is closed, in one boot: what is told, and the time, are true."""

import datetime as dt

from chairconsole.domain.events.session_events import ClockStepped
from tests.faults.frame.rounds import LOST, WRONG, Round
from tests.faults.frame.seat import chair

ABOUT = "the clock is set while it is closed"
SHORT, LONG = 2, 30
IN_MEMORY = True

STEPS = (dt.timedelta(days=2), -dt.timedelta(days=2), dt.timedelta(hours=3), -dt.timedelta(minutes=7))


def try_it(turn: Round) -> None:
    """Let somebody speak, cut the power, set the clock, and come back after some seconds."""
    step = turn.chance.choice(STEPS) + dt.timedelta(seconds=turn.chance.randrange(60))
    away = turn.chance.randrange(3, 50)
    with chair() as podium:
        podium.open()
        podium.wait_until("10:00:00")
        podium.press("F5")
        podium.wait_until("10:00:05")
        podium.press("F5")
        began = podium.time.steady_ns()
        podium.pass_time(20)
        record, before = podium.record, podium.meeting
        podium.cut_the_power()
        podium.time.advance(seconds=away)
        podium.time.wall_at += step
        podium.go_on_with(record)
        podium.let_notices_pass()
        turn.says(podium.notice)
        if step < dt.timedelta(0):
            turn.expect("clock is behind" in podium.notice, WRONG, f"by {step} set, told: {podium.notice}")
            turn.counts["set back to before the last entry"] += 1
            return
        noted = [event.body.seconds for event in podium.meeting.history if isinstance(event.body, ClockStepped)]
        turn.expect(noted == [step.total_seconds()], WRONG, f"by {step} set, noted: {noted}")
        turn.expect("was set" in podium.notice, WRONG, f"by {step} set, told: {podium.notice}")
        speech = podium.meeting.speech
        turn.expect(speech is not None and speech.id == before.speaking, LOST, "who has the floor")
        if speech is not None:
            spoken = speech.spoken(podium.console.now()).total_seconds()
            passed = (podium.time.steady_ns() - began) / 1_000_000_000
            turn.expect(abs(spoken - passed) < 1, WRONG, f"{spoken} s of speech instead of {passed}")
        clock = podium.clock(podium.console.now().at)
        expected = podium.clock(podium.time.wall() - step)
        turn.expect(clock == expected, WRONG, f"the clock says {clock}, not {expected}")
