"""What happens to a speech, and what it changes: also events that decide would never give."""

from chairconsole.domain.base.event_parts import Outcome
from chairconsole.domain.commands.list_commands import MarkAbsent, ReturnRequest
from chairconsole.domain.commands.speech_commands import CallRequest
from chairconsole.domain.events.speech_events import InterventionChanged, InterventionVoided, SlowDownAsked
from tests.domain.given import Stage, after_event, who, why_not


def test_the_request_goes_with_the_change_of_its_speech() -> None:
    stage = Stage().in_discussion()
    (kenya,) = stage.add("Kenya")
    speech = stage.call(kenya)
    changed = after_event(stage, InterventionChanged(intervention=speech, participant=who("Niger")))
    assert changed.interventions[speech].participant == who("Niger")
    assert changed.requests[kenya].participant == who("Niger")
    assert changed.interventions[speech].began == stage.speech(speech).began


def test_a_speech_before_does_not_touch_a_request_that_waits_again() -> None:
    stage = Stage().in_discussion()
    (kenya,) = stage.add("Kenya")
    speech = stage.call(kenya)
    stage.after(5).do(MarkAbsent(kenya))
    stage.do(ReturnRequest(kenya))
    stage.do(CallRequest(kenya))
    after = after_event(stage, InterventionChanged(intervention=speech, participant=who("Niger")))
    assert after.requests[kenya].participant == who("Kenya")
    assert (
        why_not(stage, InterventionVoided(intervention=speech, reason="absent")) == "that speech does not count already"
    )
    assert after.requests[kenya].outcome is not Outcome.ABSENT


def test_only_who_speaks_can_be_asked_to_slow_down_and_only_a_speech_be_changed() -> None:
    stage = Stage().in_discussion()
    assert why_not(stage, SlowDownAsked(intervention="one")) == "that speech is not going on"
    unknown = InterventionChanged(intervention="one", participant=who("Kenya"))
    assert why_not(stage, unknown) == "there is no such speech"
