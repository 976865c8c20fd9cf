"""What the correction of a start or an end changes: the pauses of a speech go with it."""

import pytest

from chairconsole.domain.base.event_parts import Part
from chairconsole.domain.commands.agenda_commands import CloseBlock, StartAgain, StartedEarlier
from chairconsole.domain.commands.speech_commands import Finish
from chairconsole.domain.events.agenda_events import EndSet, StartSet
from tests.domain.elsewhere import after_event, why_not
from tests.domain.given import Stage, seconds


def test_a_later_end_is_told_of_what_has_ended_only() -> None:
    stage = Stage().in_discussion()
    speech = stage.give("Kenya")
    stage.after(30)
    assert why_not(stage, EndSet(of=Part.SPEECH, id=speech, block="panel-1")) == "it has not ended yet"
    stage.do(Finish())
    stage.after(10)
    changed = after_event(stage, EndSet(of=Part.SPEECH, id=speech, block="panel-1"), before=5)
    assert changed.interventions[speech].spoken(stage.now) == seconds(35)


@pytest.mark.parametrize("of", [Part.STEP, Part.SPEECH])
def test_what_is_over_may_have_begun_when_it_ended_but_not_later(of: Part) -> None:
    stage = Stage().open("panel-1")
    stage.next()
    stage.after(30)
    speech = stage.meeting.speaking or ""
    stage.do(Finish())
    stage.after(10)
    start = StartSet(of=of, id=speech if of is Part.SPEECH else "opening", block="panel-1")
    assert why_not(stage, start, before=9) == "it would end before it begins"
    assert after_event(stage, start, before=10).not_applied == ()


def test_a_block_left_twice_did_not_go_on_before_it_was_left_last() -> None:
    stage = Stage().open("panel-1")
    for _ in range(2):
        stage.after(minutes=10).do(CloseBlock())
        stage.after(30).open("panel-1")
    start = StartSet(of=Part.BLOCK, id="panel-1", block="panel-1")
    assert why_not(stage, start, before=31) == "it would go on before it was left"


def test_a_speech_that_began_earlier_keeps_the_time_that_was_added() -> None:
    stage = Stage().in_discussion()
    speech = stage.give("Kenya")
    stage.after(20).add_time(30).do(StartedEarlier(Part.SPEECH, seconds(4)))
    assert stage.speech(speech).allowed() == seconds(180 + 30)


def test_a_clock_that_runs_anew_has_no_pauses() -> None:
    stage = Stage().in_discussion()
    speech = stage.give("Kenya")
    stage.after(20).pauses(seconds(10))
    stage.after(5).do(StartAgain(Part.SPEECH))
    assert stage.speech(speech).pauses == ()
    stage.after(10).do(StartedEarlier(Part.SPEECH, seconds(4)))
    assert stage.spoken(speech) == 14
