"""What happens to a speech, and what it changes: also events that decide would never give."""

from chairconsole.domain.base.event_parts import Outcome
from chairconsole.domain.commands.list_commands import MarkAbsent, ReturnRequest
from chairconsole.domain.commands.speech_commands import CallRequest
from chairconsole.domain.events.speech_events import InterventionChanged, InterventionVoided, SlowDownAsked
from tests.domain.elsewhere import after_event, why_not
from tests.domain.given import Stage, seconds, who


def test_the_request_goes_with_the_change_of_its_speech() -> None:
    stage = Stage().in_discussion()
    (kenya,) = stage.add("Kenya")
    speech = stage.call(kenya)
    change = InterventionChanged(intervention=speech, participant=who("Niger"), to=("expert-1",))
    changed = after_event(stage, change)
    for one in (changed.interventions[speech], changed.requests[kenya]):
        assert (one.participant, one.to) == (who("Niger"), ("expert-1",))
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


def test_whoever_speaks_goes_on_when_a_speech_before_does_not_count() -> None:
    stage = Stage().in_discussion()
    before = stage.speaks("Kenya", seconds(60))
    speech = stage.give("Fiji")
    after = after_event(stage, InterventionVoided(intervention=before, reason="mistake"))
    assert (after.speaking, after.interventions[before].void) == (speech, "mistake")


def test_a_speech_has_each_of_its_pauses() -> None:
    stage = Stage().in_discussion()
    speech = stage.give("Kenya")
    stage.after(5).pauses(seconds(10)).after(5).pauses(seconds(20)).after(5)
    assert [pause.lasted(stage.now) for pause in stage.speech(speech).pauses] == [seconds(10), seconds(20)]
    assert stage.spoken(speech) == 15


def test_a_speech_of_remarks_belongs_to_no_segment() -> None:
    stage = Stage().in_discussion()
    stage.give("Kenya")
    segments = [speech.segment for speech in stage.meeting.speeches("panel-1")]
    assert segments == [None, None, None, None, 0]


def test_only_who_speaks_can_be_asked_to_slow_down_and_only_a_speech_be_changed() -> None:
    stage = Stage().in_discussion()
    assert why_not(stage, SlowDownAsked(intervention="one")) == "that speech is not going on"
    unknown = InterventionChanged(intervention="one", participant=who("Kenya"))
    assert why_not(stage, unknown) == "there is no such speech"
