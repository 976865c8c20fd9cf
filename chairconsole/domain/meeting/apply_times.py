"""How the correction of a start or an end changes a meeting."""

from dataclasses import replace

from chairconsole.domain.base.event_parts import Part
from chairconsole.domain.base.timing import NO_TIME, between
from chairconsole.domain.events.agenda_events import EndSet, StartSet
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.meeting.apply_speech import carry_on
from chairconsole.domain.meeting.builder import CannotApply, Changes, MeetingBuilder
from chairconsole.domain.meeting.speech import Run, pauses_from, pauses_until


def set_start(builder: MeetingBuilder, event: Event, body: StartSet) -> None:
    """Let a part begin when the event says. Raises CannotApply."""
    at = event.effective
    if body.of is not Part.SPEECH:
        run = _run(builder, body)
        if run.ended is not None and between(at, run.ended) < NO_TIME:
            raise CannotApply("it would end before it begins")
        if run.gaps and between(run.gaps[-1].began, at) < NO_TIME:
            raise CannotApply("it would go on before it was left")
        _set_run(builder, body, run.starting(at))
        return
    speech = builder.speech(body.id)
    if speech.ended is not None and between(at, speech.ended) < NO_TIME:
        raise CannotApply("it would end before it begins")
    pauses = () if body.again else pauses_from(speech, at)
    added = 0 if body.again else speech.added_seconds
    builder.interventions[speech.id] = replace(speech, began=at, pauses=pauses, added_seconds=added)
    carry_on(builder, speech.id)


def set_end(builder: MeetingBuilder, event: Event, body: EndSet) -> None:
    """Let a part end when the event says. Raises CannotApply."""
    at = event.effective
    speech = builder.speech(body.id) if body.of is Part.SPEECH else None
    run = _run(builder, body) if speech is None else Run(speech.began, speech.ended)
    if run.is_open:
        raise CannotApply("it has not ended yet")
    if between(run.since, at) < NO_TIME:
        raise CannotApply("it would end before it begins")
    if speech is None:
        _set_run(builder, body, replace(run, ended=at))
    else:
        builder.interventions[body.id] = replace(speech, ended=at, pauses=pauses_until(speech, at))
        carry_on(builder, body.id)


def _run(builder: MeetingBuilder, body: StartSet | EndSet) -> Run:
    run = builder.blocks.get(body.id) if body.of is Part.BLOCK else builder.steps.get((body.block, body.id))
    if run is None:
        raise CannotApply("it has not begun")
    return run


def _set_run(builder: MeetingBuilder, body: StartSet | EndSet, run: Run) -> None:
    if body.of is Part.BLOCK:
        builder.blocks[body.id] = run
    else:
        builder.steps[body.block, body.id] = run


CHANGES: Changes = {StartSet: set_start, EndSet: set_end}
