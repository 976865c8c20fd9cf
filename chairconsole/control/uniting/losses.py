"""What a record tells of a meeting and the united one does not, although somebody said it after the two parted.

What neither applied nor changed is no loss: the other record changed it on purpose.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from chairconsole.domain.base.notation import shown_wall_time
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.meeting.speech import Run
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block
from chairconsole.report.accounts.entry_words import speaker_words, value_words

Thing = tuple[str, object]
"""What it is, as in "point", and its key."""

Fields = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that is otherwise in the united record, or missing there: its key, and what the record says of it."""

    key: object
    words: str


def losses(before: Meeting, side: Meeting, united: Meeting, told: frozenset[str]) -> Iterator[Loss]:
    """What a record says and the united one does not; `before` is the meeting as both of them knew it.

    `told` are the ids of what is listed already because its event could not apply.
    """
    known, own, whole = _things(before), _things(side), _things(united)
    for thing in {**own, **known}:
        kind, key = thing
        was, now, became = known.get(thing, {}), own.get(thing, {}), whole.get(thing, {})
        if thing not in whole and key in told:
            continue
        changed = [name for name in {**now, **was} if _differ(now, was, name)]
        differing = [name for name in changed if _differ(now, became, name)]
        if changed and now.get("counts") and became.get("counts") is False and "counts" not in differing:
            differing.append("counts")
        if differing:
            said = "; ".join(_compared(side, united, name, now, became) for name in differing)
            name = _name(side if thing in own else before, key)
            yield Loss(key, f"{' '.join(part for part in (kind, name) if part)}: {said}")


def _compared(side: Meeting, united: Meeting, name: str, now: Fields, became: Fields) -> str:
    here, there = (_shown(meeting, name, fields.get(name)) for meeting, fields in ((side, now), (united, became)))
    return f"{name.replace('_', ' ')} {here}" + (f" (united: {there})" if became else "")


def _shown(meeting: Meeting, name: str, value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(value_words(meeting, name, value)) or "none"


def _differ(one: Fields, other: Fields, name: str) -> bool:
    """Whether two say different things in a field; to say nothing is to say nothing, in whichever way."""
    return (one.get(name) or None) != (other.get(name) or None)


def _name(meeting: Meeting, key: object) -> str:
    keys = key if isinstance(key, tuple) else (key,)
    words = [", ".join(value_words(meeting, "part", one)) for one in keys if one is not None]
    return " and ".join(word for word in words if word)


def _things(meeting: Meeting) -> dict[Thing, Fields]:
    """Everything that a person said, each with its fields."""
    found: dict[Thing, Fields] = {}
    for block in meeting.session.blocks():
        found["plan of", block[1].id] = dict(_planned(block[1]))
    found |= {("person", one.id): {"name": one.name} for one in meeting.session.people}
    found |= {("block", key): _times(run) for key, run in meeting.blocks.items()}
    found |= {("step", key): _times(run) for key, run in meeting.steps.items()}
    found |= {("speech of", key): _speech(meeting, key) for key in meeting.interventions}
    found |= {("request of", key): _request(meeting, key) for key in meeting.requests}
    found |= {("point", key): _point(point, counts=True) for key, point in meeting.points.items()}
    found |= {("point", key): _point(point, counts=False) for key, point in meeting.removed_points.items()}
    for message in meeting.messages.values():
        found["message", message.id] = {"text": message.text, "short": message.short, "points": message.points}
    for order in meeting.points_of_order.values():
        raised: Fields = {"participant": order.participant, "text": order.text, "ruling": order.ruling}
        found["point of order of", order.id] = raised
    found |= {("differing views of", key): {"text": issue or "differ"} for key, issue in meeting.differences.items()}
    found |= {("likeness of", key): {"alike": alike} for key, alike in meeting.likenesses.items()}
    found |= {("what was covered by", key): {"covered": one} for key, one in meeting.covered.items()}
    found |= {("kind of stakeholder", key): {"kind": one} for key, one in meeting.stakeholder_kinds.items()}
    found |= {("name", key): {"replacement": one or "kept"} for key, one in meeting.names_decided.items()}
    for draft, state in meeting.draft_states.items():
        locked = {"locked": state.locked is not None, "but_reactions": state.but_reactions}
        found["draft", draft] = {"language": state.language, "declined": state.conclusions_declined, **locked}
    session = {"theme": meeting.overarching_theme, "codes": tuple(sorted(meeting.present or ()))}
    return {**found, ("session", None): {**session, "text": meeting.room_notice}}


def _planned(block: Block) -> Iterator[tuple[str, object]]:
    """The fields of a block as it is planned, each step and seat by itself."""
    for name, value in block:
        if name not in {"steps", "seats", "start", "end"}:
            yield name, value
    yield from (("start label", shown_wall_time(block.start)), ("end label", shown_wall_time(block.end)))
    for step in block.steps:
        yield from ((f"{step.id} {name}", value) for name, value in step)
    for seat in block.seats:
        yield from ((f"{seat.id} {name}", value) for name, value in seat)


def _times(run: Run) -> Fields:
    return {"began": run.began, "ended": run.ended}


def _speech(meeting: Meeting, key: str) -> Fields:
    speech = meeting.interventions[key]
    return {
        "speaker": speaker_words(speech),
        "began": speech.began,
        "ended": speech.ended,
        "added": speech.added_seconds,
        "counts": speech.void is None,
        "about": speech.about,
        "to": speech.to,
    }


def _request(meeting: Meeting, key: str) -> Fields:
    request = meeting.requests[key]
    return {
        "participant": request.participant,
        "behalf": request.behalf,
        "outcome": request.outcome,
        "counts": not request.is_void,
        "about": request.about,
        "to": request.to,
        "limit": request.limit,
        "text_received": request.text_received,
    }


def _point(point: Point, *, counts: bool) -> Fields:
    fields = {name: getattr(point, name) for name in point.__dataclass_fields__ if name not in {"id", "kept"}}
    return {**fields, "counts": counts}


def told_ids(meeting: Meeting) -> frozenset[str]:
    """The ids in the events of a meeting that could not apply."""
    bodies = (one.event.body for one in meeting.not_applied)
    return frozenset(value for body in bodies for _, value in body if isinstance(value, str))
