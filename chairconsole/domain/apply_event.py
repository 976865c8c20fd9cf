"""What each kind of event changes in a meeting."""

from dataclasses import replace
from typing import assert_never

from chairconsole.domain.building import Building, CannotApply
from chairconsole.domain.envelope import Event
from chairconsole.domain.events import (
    BlockClosed,
    BlockOpened,
    ClockStepped,
    ConsoleResumed,
    EndSet,
    FloorFinished,
    FloorGiven,
    FloorPaused,
    FloorResumed,
    InterventionVoided,
    Outcome,
    Part,
    PointKept,
    Redone,
    RequestAdded,
    RequestEnded,
    RequestMoved,
    RequestVoided,
    SessionBegan,
    StartSet,
    StepFinished,
    StepStarted,
    TimeAdded,
    Undone,
)
from chairconsole.domain.meeting import Intervention, Point, Request, Run
from chairconsole.domain.replaced import replaced
from chairconsole.domain.timing import NO_TIME, Stamp, between


def apply_event(building: Building, event: Event) -> None:
    """Change the building by one event. Raises CannotApply, and then has changed nothing."""
    body = event.body
    match body:
        case SessionBegan():
            _begin_session(building, event, body)
        case BlockOpened() | BlockClosed() | StepStarted() | StepFinished():
            _change_agenda(building, event, body)
        case RequestAdded() | RequestMoved() | RequestEnded() | RequestVoided():
            _change_floor_list(building, event, body)
        case FloorGiven():
            _give_floor(building, event, body)
        case FloorFinished() | FloorPaused() | FloorResumed() | TimeAdded() | InterventionVoided():
            _change_speech(building, event, body)
        case StartSet():
            _set_start(building, event, body)
        case EndSet():
            _set_end(building, event, body)
        case PointKept():
            building.points[body.point] = Point(
                id=body.point,
                intervention=body.intervention,
                block=body.block,
                text=body.text,
                themes=body.themes,
                what=body.what,
                to=body.to,
                kept=event.effective,
            )
        case ConsoleResumed() | ClockStepped() | Undone() | Redone():
            pass
        case _:
            assert_never(body)


def _begin_session(building: Building, event: Event, body: SessionBegan) -> None:
    if building.began is not None:
        raise CannotApply("the session has begun already")
    try:
        building.session = body.session.shifted(body.shifted_days)
    except OverflowError as beyond:
        raise CannotApply("no calendar has such a day") from beyond
    building.began = event.effective
    building.mode = body.mode


def _change_agenda(
    building: Building, event: Event, body: BlockOpened | BlockClosed | StepStarted | StepFinished
) -> None:
    at = event.effective
    if isinstance(body, BlockOpened):
        if building.session.block(body.block) is None:
            raise CannotApply("the session has no such block")
        if building.block_id is not None:
            raise CannotApply("a block is open already")
        run = building.blocks.get(body.block)
        building.blocks[body.block] = Run(at) if run is None else run.reopened(at)
        building.block_id = body.block
        return
    run = building.open_block(body.block)
    if isinstance(body, StepStarted):
        block = building.session.block(body.block)
        if block is None or block.step(body.step) is None:
            raise CannotApply("the block has no such step")
        if building.step_id is not None:
            raise CannotApply("another step goes on")
        earlier = building.steps.get((body.block, body.step))
        building.steps[body.block, body.step] = Run(at) if earlier is None else earlier.reopened(at)
        building.step_id = body.step
        return
    if building.speaking is not None:
        raise CannotApply("somebody has the floor")
    if isinstance(body, StepFinished):
        if building.step_id != body.step:
            raise CannotApply("that step does not go on")
        key = (body.block, body.step)
        building.steps[key] = replace(building.steps[key], ended=at)
        building.step_id = None
        return
    if building.step_id is not None:
        raise CannotApply("a step of the block goes on")
    building.blocks[body.block] = replace(run, ended=at)
    building.block_id = None


def _change_floor_list(
    building: Building, event: Event, body: RequestAdded | RequestMoved | RequestEnded | RequestVoided
) -> None:
    if isinstance(body, RequestAdded):
        building.open_block(body.block)
        if body.request in building.requests:
            raise CannotApply("that request is on the list already")
        building.requests[body.request] = Request(
            id=body.request,
            block=body.block,
            participant=body.participant,
            behalf=body.behalf,
            asked=event.effective,
        )
        building.waiting.append(body.request)
        return
    request = building.waiting_request(body.request)
    if isinstance(body, RequestMoved):
        if body.before is not None:
            building.waiting_request(body.before)
        if body.before == body.request:
            raise CannotApply("a request cannot be put before itself")
        building.waiting.remove(body.request)
        place = len(building.waiting) if body.before is None else building.waiting.index(body.before)
        building.waiting.insert(place, body.request)
        return
    building.waiting.remove(body.request)
    if isinstance(body, RequestEnded):
        building.requests[body.request] = replace(request, outcome=body.outcome)
    else:
        building.requests[body.request] = replace(request, is_void=True)


def _give_floor(building: Building, event: Event, body: FloorGiven) -> None:
    building.open_block(body.block)
    if building.speaking is not None:
        raise CannotApply("somebody has the floor")
    if body.intervention in building.interventions:
        raise CannotApply("that speech has begun already")
    if body.request is not None:
        request = building.waiting_request(body.request)
        building.waiting.remove(body.request)
        building.requests[body.request] = replaced(request, intervention=body.intervention)
    building.interventions[body.intervention] = Intervention(
        id=body.intervention,
        block=body.block,
        step=body.step,
        participant=body.participant,
        behalf=body.behalf,
        request=body.request,
        seat=body.seat,
        limit=body.limit,
        began=event.effective,
    )
    building.speaking = body.intervention


def _change_speech(
    building: Building,
    event: Event,
    body: FloorFinished | FloorPaused | FloorResumed | TimeAdded | InterventionVoided,
) -> None:
    at = event.effective
    match body:
        case FloorFinished():
            speech = building.current_speech(body.intervention)
            _end_speech(building, speech, event, Outcome.SPOKE)
        case FloorPaused():
            speech = building.current_speech(body.intervention)
            if speech.is_paused:
                raise CannotApply("the clock stands still already")
            building.interventions[speech.id] = replace(speech, pauses=(*speech.pauses, Run(at)))
        case FloorResumed():
            speech = building.current_speech(body.intervention)
            if not speech.is_paused:
                raise CannotApply("the clock is not standing still")
            pauses = (*speech.pauses[:-1], replace(speech.pauses[-1], ended=at))
            building.interventions[speech.id] = replace(speech, pauses=pauses)
        case TimeAdded():
            speech = building.current_speech(body.intervention)
            building.interventions[speech.id] = replace(speech, added_seconds=speech.added_seconds + body.seconds)
        case InterventionVoided():
            speech = building.speech(body.intervention)
            if speech.void is not None:
                raise CannotApply("that speech does not count already")
            outcome = Outcome.ABSENT if body.reason == "absent" else None
            if building.speaking == speech.id:
                _end_speech(building, speech, event, outcome)
            elif speech.request is not None:
                _set_outcome(building, speech.request, outcome)
            building.interventions[speech.id] = replace(building.interventions[speech.id], void=body.reason)
        case _:
            assert_never(body)


def _pauses_until(speech: Intervention, end: Stamp) -> tuple[Run, ...]:
    """The pauses as far as they lie before the end of the speech: what lies after it was no part of it."""
    until: list[Run] = []
    for pause in speech.pauses:
        if between(pause.began, end) > NO_TIME:
            is_cut = pause.ended is None or between(end, pause.ended) > NO_TIME
            until.append(replace(pause, ended=end) if is_cut else pause)
    return tuple(until)


def _pauses_from(speech: Intervention, start: Stamp) -> tuple[Run, ...]:
    """The pauses as far as they lie after the start of the speech."""
    since: list[Run] = []
    for pause in speech.pauses:
        if pause.ended is None or between(start, pause.ended) > NO_TIME:
            is_cut = between(pause.began, start) > NO_TIME
            since.append(replace(pause, began=start) if is_cut else pause)
    return tuple(since)


def _end_speech(building: Building, speech: Intervention, event: Event, outcome: Outcome | None) -> None:
    end = event.effective
    building.interventions[speech.id] = replaced(speech, ended=end, pauses=_pauses_until(speech, end))
    building.speaking = None
    if speech.request is not None:
        _set_outcome(building, speech.request, outcome)


def _set_outcome(building: Building, request_id: str, outcome: Outcome | None) -> None:
    request = building.requests.get(request_id)
    if request is not None:
        building.requests[request_id] = replaced(request, outcome=outcome, is_void=outcome is None)


def _set_start(building: Building, event: Event, body: StartSet) -> None:
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
    pauses = () if body.again else _pauses_from(speech, at)
    added = 0 if body.again else speech.added_seconds
    building.interventions[speech.id] = replace(speech, began=at, pauses=pauses, added_seconds=added)


def _set_end(building: Building, event: Event, body: EndSet) -> None:
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
        building.interventions[body.id] = replace(speech, ended=at, pauses=_pauses_until(speech, at))


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
