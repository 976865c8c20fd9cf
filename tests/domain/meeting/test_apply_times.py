"""What the correction of a start or an end changes: the pauses of a speech go with it."""

from chairconsole.domain.base.event_parts import Part
from chairconsole.domain.commands.agenda_commands import StartAgain, StartedEarlier
from chairconsole.domain.commands.speech_commands import Finish
from chairconsole.domain.events.agenda_events import EndSet
from tests.domain.given import Stage, after_event, seconds, why_not


def test_a_later_end_is_told_of_what_has_ended_only() -> None:
    stage = Stage().in_discussion()
    speech = stage.give("Kenya")
    stage.after(30)
    assert why_not(stage, EndSet(of=Part.SPEECH, id=speech, block="panel-1")) == "it has not ended yet"
    stage.do(Finish())
    stage.after(10)
    changed = after_event(stage, EndSet(of=Part.SPEECH, id=speech, block="panel-1"), before=5)
    assert changed.interventions[speech].spoken(stage.now) == seconds(35)


def test_a_clock_that_runs_anew_has_no_pauses() -> None:
    stage = Stage().in_discussion()
    speech = stage.give("Kenya")
    stage.after(20).pauses(seconds(10))
    stage.after(5).do(StartAgain(Part.SPEECH))
    assert stage.speech(speech).pauses == ()
    stage.after(10).do(StartedEarlier(Part.SPEECH, seconds(4)))
    assert stage.spoken(speech) == 14
