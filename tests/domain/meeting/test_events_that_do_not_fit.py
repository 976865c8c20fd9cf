"""What each event changes, and what cannot change: events that decide would never give, as a united record may."""

import pytest

from chairconsole.domain.base.event_parts import Body, Mode, Part
from chairconsole.domain.commands.speech_commands import Finish, Pause, Resume
from chairconsole.domain.events import agenda_events, speech_events
from chairconsole.domain.events.list_events import RequestAdded, RequestEnded, RequestMoved, RequestVoided
from chairconsole.domain.events.session_events import SessionBegan
from chairconsole.domain.meeting.state import Meeting
from tests.domain.elsewhere import after_event, why_not
from tests.domain.given import Stage, seconds, two_days, who


def given(intervention: str = "one", block: str = "panel-1", request: str | None = None) -> speech_events.FloorGiven:
    return speech_events.FloorGiven(
        intervention=intervention, block=block, step=None, participant=who("Kenya"), request=request
    )


def added(request: str, block: str = "panel-1") -> RequestAdded:
    return RequestAdded(request=request, block=block, participant=who("Kenya"))


def start(of: Part, part: str) -> agenda_events.StartSet:
    return agenda_events.StartSet(of=of, id=part, block="panel-1")


def end(of: Part, part: str) -> agenda_events.EndSet:
    return agenda_events.EndSet(of=of, id=part, block="panel-1")


@pytest.mark.parametrize(
    "body",
    [
        SessionBegan(session=two_days(), mode=Mode.REHEARSAL),
        agenda_events.BlockOpened(block="lunch-1"),
        agenda_events.BlockOpened(block="no-such-block"),
        agenda_events.BlockClosed(block="lunch-1"),
        agenda_events.BlockClosed(block="panel-1"),
        agenda_events.StepStarted(block="lunch-1", step="opening"),
        agenda_events.StepStarted(block="panel-1", step="none"),
        agenda_events.StepStarted(block="panel-1", step="opening"),
        agenda_events.StepFinished(block="panel-1", step="opening"),
        added("one", block="lunch-1"),
        RequestMoved(request="none", before=None),
        RequestEnded.model_validate({"request": "none", "outcome": "absent"}),
        RequestVoided(request="none"),
        given(block="lunch-1"),
        given(request="none"),
        speech_events.FloorFinished(intervention="none"),
        speech_events.FloorPaused(intervention="none"),
        speech_events.FloorResumed(intervention="none"),
        speech_events.TimeAdded(intervention="none", seconds=30),
        speech_events.InterventionVoided(intervention="none", reason="absent"),
        start(Part.BLOCK, "lunch-1"),
        start(Part.STEP, "concluding"),
        start(Part.SPEECH, "none"),
        end(Part.BLOCK, "panel-1"),
        end(Part.STEP, "concluding"),
        end(Part.SPEECH, "none"),
    ],
    ids=lambda body: body.kind,
)
def test_what_does_not_fit_changes_nothing_and_says_why(stage: Stage, body: Body) -> None:
    assert why_not(stage, body)


def test_days_beyond_every_calendar_do_not_begin_a_session() -> None:
    stage = Stage()
    stage.meeting, stage.events = Meeting(given=stage.session, session=stage.session), ()
    in_the_last_years = stage.session.shifted((9990 - 2017) * 365)
    beyond = SessionBegan(session=in_the_last_years, mode=Mode.LIVE, shifted_days=10_000)
    assert why_not(stage, beyond) == "no calendar has such a day"


def test_while_somebody_speaks_nothing_around_it_ends(stage: Stage) -> None:
    speech = stage.give("Kenya")
    assert why_not(stage, agenda_events.StepFinished(block="panel-1", step="discussion")) == "somebody has the floor"
    assert why_not(stage, agenda_events.BlockClosed(block="panel-1")) == "somebody has the floor"
    assert why_not(stage, given()) == "somebody has the floor"
    assert why_not(stage, speech_events.FloorResumed(intervention=speech)) == "the clock is not standing still"
    stage.do(Pause())
    assert why_not(stage, speech_events.FloorPaused(intervention=speech)) == "the clock stands still already"
    stage.do(Resume())
    stage.do(Finish())
    assert why_not(stage, given(speech)) == "that speech has begun already"


def test_a_request_is_not_added_twice_nor_put_before_itself(stage: Stage) -> None:
    (kenya,) = stage.add("Kenya")
    assert why_not(stage, added(kenya)) == "that request is on the list already"
    assert why_not(stage, RequestMoved(request=kenya, before=kenya)) == "a request cannot be put before itself"
    assert why_not(stage, RequestMoved(request=kenya, before="none")) == "no such request is waiting"


def test_nothing_ends_before_it_begins(stage: Stage) -> None:
    speech = stage.speaks("Kenya", seconds(60))
    stage.after(30)
    assert why_not(stage, start(Part.SPEECH, speech)) == "it would end before it begins"
    assert why_not(stage, start(Part.STEP, "expert-3")) == "it would end before it begins"
    assert why_not(stage, end(Part.SPEECH, speech), before=91) == "it would end before it begins"
    assert after_event(stage, end(Part.SPEECH, speech), before=90).interventions[speech].spoken(stage.now) == seconds(0)


def test_nothing_goes_on_before_it_was_left(stage: Stage) -> None:
    stage.after(60).open("lunch-1")
    stage.after(60).open("panel-1")
    stage.after(10)
    assert why_not(stage, start(Part.BLOCK, "panel-1"), before=71) == "it would go on before it was left"
    assert after_event(stage, start(Part.BLOCK, "panel-1"), before=30).blocks["panel-1"].gaps[-1].lasted(
        stage.now
    ) == seconds(40)


def test_a_start_set_later_cuts_the_pauses_before_it(stage: Stage) -> None:
    speech = stage.give("Kenya")
    stage.after(10).pauses(seconds(20)).after(30)
    meeting = after_event(stage, start(Part.SPEECH, speech), before=40)
    # it began in the middle of its pause: 10 seconds of that are left, and 30 of speech
    assert meeting.interventions[speech].spoken(stage.now) == seconds(30)


def test_an_end_set_later_adds_to_the_speech(stage: Stage) -> None:
    speech = stage.speaks("Kenya", seconds(60))
    stage.after(30)
    assert after_event(stage, end(Part.SPEECH, speech)).interventions[speech].spoken(stage.now) == seconds(90)


@pytest.mark.parametrize(("reason", "outcome", "is_void"), [("absent", "absent", False), ("mistake", None, False)])
def test_a_speech_found_void_later_changes_its_request(
    stage: Stage, reason: str, outcome: str | None, *, is_void: bool
) -> None:
    (kenya,) = stage.add("Kenya")
    speech = stage.call(kenya)
    stage.after(5).do(Finish())
    voided = speech_events.InterventionVoided.model_validate({"intervention": speech, "reason": reason})
    meeting = after_event(stage, voided)
    assert meeting.interventions[speech].void == reason
    assert (meeting.requests[kenya].outcome, meeting.requests[kenya].is_void) == (outcome, is_void)
