"""What the correction of a start or an end changes in a meeting."""

from dataclasses import replace

from chairconsole.domain.base.timing import NO_TIME, between
from chairconsole.domain.events.all_events import EndSet, Part, StartSet
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.meeting.builder import Building, CannotApply
from chairconsole.domain.meeting.speech import pauses_from, pauses_until
from chairconsole.domain.meeting.state import Run


def set_start(building: Building, event: Event, body: StartSet) -> None:
    """Let a part begin when the event says. Raises CannotApply."""
    at = event.effective
    if body.of is not Part.SPEECH:
        run = _run(building, body)
        if run.ended is not None and between(at, run.ended) < NO_TIME:
            raise CannotApply("it would end before it begins")
        if run.gaps and between(run.gaps[-1].began, at) < NO_TIME:
            raise CannotApply("it would go on before it was left")
        _set_run(building, body, run.starting(at))
        return
    speech = building.speech(body.id)
    if speech.ended is not None and between(at, speech.ended) < NO_TIME:
        raise CannotApply("it would end before it begins")
    pauses = () if body.again else pauses_from(speech, at)
    added = 0 if body.again else speech.added_seconds
    building.interventions[speech.id] = replace(speech, began=at, pauses=pauses, added_seconds=added)


def set_end(building: Building, event: Event, body: EndSet) -> None:
    """Let a part end when the event says. Raises CannotApply."""
    at = event.effective
    speech = building.speech(body.id) if body.of is Part.SPEECH else None
    run = _run(building, body) if speech is None else Run(speech.began, speech.ended)
    if run.is_open:
        raise CannotApply("it has not ended yet")
    if between(run.since, at) < NO_TIME:
        raise CannotApply("it would end before it begins")
    if speech is None:
        _set_run(building, body, replace(run, ended=at))
    else:
        building.interventions[body.id] = replace(speech, ended=at, pauses=pauses_until(speech, at))


def _run(building: Building, body: StartSet | EndSet) -> Run:
    run = building.blocks.get(body.id) if body.of is Part.BLOCK else building.steps.get((body.block, body.id))
    if run is None:
        raise CannotApply("it has not begun")
    return run


def _set_run(building: Building, body: StartSet | EndSet, run: Run) -> None:
    if body.of is Part.BLOCK:
        building.blocks[body.id] = run
    else:
        building.steps[body.block, body.id] = run
