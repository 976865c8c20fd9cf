"""Everything about a meeting as JSON, from which the meeting can be built again.

The document is one object. Lengths are whole seconds, parts of a second dropped; an `instant` is
`{"utc": "2017-05-08T08:15:00Z", "venue": "2017-05-08T10:15:00+02:00"}`; null stands for what does not exist or has
not happened yet. Keys are only ever added; a change of meaning gets another `format_number`.

- `format` "chairconsole.meeting", `format_number` 1
- `session`: the plan as its file has it (times "10:15" at the venue, limits "3:00" or "5:00-7:00"); `mode` "live" or
  "rehearsal"; `shifted_days`: by how many days it was held later than its file says
- `room_clock_ahead_seconds`: by how much the room's clock was ahead of the computer's, as the chair said (negative if
  behind, 0 if they agreed): every `venue` time is the room's, every `utc` the computer's, and no length is changed
- `as_of`: the instant of the last event, up to which everything that still goes on is measured
- `events`: the record itself, in its order: `seq`, `step` (what one undo takes back), `id`, `origin`, `at` and
  `effective_at` (UTC), `boot` and `steady_ns` (nanoseconds of the machine's steady clock), `body` with its `kind`
- `interventions`: every speech, void ones included: `number` (from 1), `id`, `block` and `step` (`id`, `title`),
  `participant` and `behalf` (`key`, `name` as shown, `spoken` as the chair says it, `kind`, `regional_group`),
  `seat` (`id`, `label`), `request` (id), `asked`, `began`, `ended` (instants), `limit` (`text`, `lower_seconds`,
  `upper_seconds`), `added_seconds` (negative if taken off), `allowed_seconds`, `spoken_seconds` (pauses left out),
  `over_seconds`, `paused_seconds`, `pauses` (`began`, `ended`), `void` ("absent", "mistake" or null), `outcome`
  ("spoke", "absent" or null), `points`, `about` ("question", "comment", "observation" or null), `to` (seats: `id`,
  `name`), `continues` and `answers` (ids of the speech it goes on with and of the one it replies to), `is_reply`,
  `segment` (`number` from 1, `of` "floor" or "panellists"; null outside a discussion), `limit_set` (when the chair
  set its limit; null if it is the plan's), `slow_downs` (when it was asked to be slower)
- a point: `id`, `intervention` and `block` (ids), `kind`, `text`, `themes` (`id`, `name`), `to` (seats: `id`,
  `name`), `kept` (instant), `marks` ("star", "not_for_attribution")
- `unattached_points`: those whose speech is unknown or was taken back
- `requests`: `id`, `block` (id), `participant`, `behalf`, `asked`, `state` ("waiting", "has_the_floor", "ended",
  "void"), `outcome` ("spoke", "withdrawn", "absent", "not_reached" or null), `place` on the floor list from 1,
  `intervention` (id), `since` (when its present wait began), `about`, `to` (ids of seats), `together` (raised at
  the same time as others), `after_closing`, `is_held`, `is_reply`, `answers` (id of a speech), `carried_from` (id of
  a request of an earlier block), `text_received`
- `segments`: of every discussion: `block` and `step` (ids), `number`, `of`, `began`, `ended`, `seconds`, `speeches`
- `limits`: every limit set in the course: `block`, `of` ("floor", "group", "stakeholder"), `limit` (null: the plan's
  again), `until` ("block", "session"), `reason`, `since`
- `interruptions`: `kind` ("point_of_order", "suspension"), `block`, `by`, `text`, `ruling`, `intervention`, `began`,
  `ended`
- `agenda`: per block `id`, `kind`, `title`, `date`, `planned_start`, `planned_end`, `began`, `ended`, `seconds`, and
  `steps`: `id`, `kind`, `title`, `limit`, the same times (planned ones as they follow from the limits) and `seconds`
- `messages`: points put together because they say the same: `id`, `text`, `points` (ids)
- `removed_points`: those entered by mistake, merged into another or taken back, which count nowhere
- `covered`: by the id of an expert's speech, what it covered: "frame_the_issues", "facts_and_figures", "gaps",
  "priorities"
- `counts`: per kind of participant `kind`, `interventions`, `participants` (distinct), `on_behalf`, `not_reached`,
  `withdrawn`, `absent`, `waiting`
- `not_applied`: events that could not change the meeting: `seq`, `id`, `kind`, `why`
"""

import datetime as dt
import json
import re
from dataclasses import asdict
from typing import Any

from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.events.session_events import SessionBegan
from chairconsole.domain.meeting.floor import Request
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.accounts.agenda import BlockRow, Held, StepRow, agenda
from chairconsole.report.accounts.counts import counts
from chairconsole.report.accounts.instants import Instant, instant
from chairconsole.report.accounts.interventions import (
    InterventionRow,
    PointRow,
    Speaker,
    interventions,
    point_row,
    speaker,
    unattached_points,
)
from chairconsole.report.accounts.proceedings import interruptions, limits_set, segments

FORMAT = "chairconsole.meeting"
FORMAT_NUMBER = 1

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def json_report(meeting: Meeting, now: Stamp) -> str:
    """The document as text. Half a character, which UTF-8 cannot hold, is escaped, so that it can always be written."""
    text = json.dumps(_document(meeting, now), ensure_ascii=False, indent=2)
    return _LONE_SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


def _document(meeting: Meeting, now: Stamp) -> dict[str, Any]:
    bodies = (event.body for event in meeting.history)
    began = next((body for body in bodies if isinstance(body, SessionBegan)), None)
    places = {request: place for place, request in enumerate(meeting.waiting, start=1)}
    return {
        "format": FORMAT,
        "format_number": FORMAT_NUMBER,
        "session": (began.session if began else meeting.given).model_dump(mode="json"),
        "mode": meeting.mode.value,
        "shifted_days": began.shifted_days if began else 0,
        "room_clock_ahead_seconds": round(meeting.session.clock_offset.total_seconds()),
        "as_of": _instant(instant(meeting.session, now.at)),
        "events": [event.model_dump(mode="json") for event in meeting.history],
        "interventions": [_intervention(row) for row in interventions(meeting, now)],
        "unattached_points": [_point(point) for point in unattached_points(meeting)],
        "requests": [_request(meeting, request, places) for request in meeting.requests.values()],
        "segments": [
            {**asdict(row), "began": _instant(row.began), "ended": _instant(row.ended)}
            for row in segments(meeting, now)
        ],
        "limits": [
            {**asdict(row), "limit": _limit(row.limit), "since": _instant(row.since)} for row in limits_set(meeting)
        ],
        "interruptions": [
            {**asdict(row), "began": _instant(row.began), "ended": _instant(row.ended)}
            for row in interruptions(meeting)
        ],
        "agenda": [_block(block) for block in agenda(meeting, now)],
        "messages": [
            {"id": message.id, "text": meeting.message_text(message), "points": list(message.points)}
            for message in meeting.messages.values()
        ],
        "removed_points": [_point(point_row(meeting.session, point)) for point in meeting.removed_points.values()],
        "covered": {speech: list(covered) for speech, covered in meeting.covered.items()},
        "counts": [asdict(count) for count in counts(meeting)],
        "not_applied": [
            {"seq": misfit.event.seq, "id": misfit.event.id, "kind": misfit.event.body.kind, "why": misfit.why}
            for misfit in meeting.not_applied
        ],
    }


def _intervention(row: InterventionRow) -> dict[str, Any]:
    return {
        "number": row.number,
        "id": row.id,
        "block": {"id": row.block_id, "title": row.block_title},
        "step": None if row.step_id is None else {"id": row.step_id, "title": row.step_title},
        "participant": _speaker(row.speaker),
        "behalf": _speaker(row.behalf),
        "seat": None if row.seat_id is None else {"id": row.seat_id, "label": row.seat_label},
        "request": row.request_id,
        "asked": _instant(row.asked),
        "began": _instant(row.began),
        "ended": _instant(row.ended),
        "limit": _limit(row.limit),
        "added_seconds": row.added_seconds,
        "allowed_seconds": row.allowed_seconds,
        "spoken_seconds": row.spoken_seconds,
        "over_seconds": row.over_seconds,
        "paused_seconds": row.paused_seconds,
        "pauses": [{"began": _instant(pause.began), "ended": _instant(pause.ended)} for pause in row.pauses],
        "void": row.void,
        "outcome": row.outcome,
        "points": [_point(point) for point in row.points],
        "about": row.about,
        "to": [{"id": seat, "name": name} for seat, name in zip(row.to, row.to_names, strict=True)],
        "continues": row.continues.id if row.continues else None,
        "is_reply": row.is_reply,
        "answers": row.answers.id if row.answers else None,
        "segment": None if row.segment is None else {"number": row.segment, "of": row.segment_of},
        "limit_set": _instant(row.limit_set),
        "slow_downs": [_instant(asked) for asked in row.slow_downs],
    }


def _point(point: PointRow) -> dict[str, Any]:
    return {
        "id": point.id,
        "intervention": point.intervention,
        "block": point.block,
        "kind": point.kind,
        "text": point.text,
        "themes": [{"id": theme.id, "name": theme.name} for theme in point.themes],
        "to": [{"id": seat, "name": name} for seat, name in zip(point.to, point.to_names, strict=True)],
        "kept": _instant(point.kept),
        "marks": [mark.value for mark in point.marks],
    }


def _request(meeting: Meeting, request: Request, places: dict[str, int]) -> dict[str, Any]:
    return {
        "id": request.id,
        "block": request.block,
        "participant": _speaker(speaker(meeting.session, request.participant)),
        "behalf": _speaker(speaker(meeting.session, request.behalf) if request.behalf else None),
        "asked": _instant(instant(meeting.session, request.asked.at)),
        "state": _state(request),
        "outcome": request.outcome,
        "place": places.get(request.id),
        "intervention": request.intervention,
        "since": _instant(instant(meeting.session, request.since.at)),
        "about": request.about,
        "to": list(request.to),
        "together": request.together,
        "after_closing": request.after_closing,
        "is_held": request.is_held,
        "is_reply": request.is_reply,
        "answers": request.answers,
        "carried_from": request.carried_from,
        "text_received": request.text_received,
    }


def _state(request: Request) -> str:
    if request.is_void:
        return "void"
    if request.is_waiting:
        return "waiting"
    return "has_the_floor" if request.outcome is None else "ended"


def _block(block: BlockRow) -> dict[str, Any]:
    return {
        "id": block.id,
        "kind": block.kind,
        "title": block.title,
        "date": None if block.date is None else block.date.isoformat(),
        "planned_start": _instant(block.planned_start),
        "planned_end": _instant(block.planned_end),
        **_held(block.held),
        "steps": [_step(step) for step in block.steps],
    }


def _step(step: StepRow) -> dict[str, Any]:
    return {
        "id": step.id,
        "kind": step.kind,
        "title": step.title,
        "limit": _limit(step.limit),
        "planned_start": _instant(step.planned_start),
        "planned_end": _instant(step.planned_end),
        **_held(step.held),
    }


def _held(held: Held | None) -> dict[str, Any]:
    if held is None:
        return {"began": None, "ended": None, "seconds": None}
    return {"began": _instant(held.began), "ended": _instant(held.ended), "seconds": held.seconds}


def _speaker(who: Speaker | None) -> dict[str, Any] | None:
    return None if who is None else asdict(who)


def _limit(limit: Limit | None) -> dict[str, Any] | None:
    if limit is None:
        return None
    return {"text": limit.as_text(), "lower_seconds": limit.lower, "upper_seconds": limit.upper}


def _instant(when: Instant | None) -> dict[str, str] | None:
    return None if when is None else {"utc": _utc(when.utc), "venue": when.venue.isoformat()}


def _utc(when: dt.datetime) -> str:
    return when.isoformat().removesuffix("+00:00") + "Z"
