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
- `events`: the record itself, in its order: `seq` (of arrival), `origin` (the laptop), `n` (from 1 for each), `hlc`
  (hybrid logical clock, microseconds since 1970), `step` (what one undo takes back), `id`, `at` and `effective_at`
  (UTC), `boot` and `steady_ns` (nanoseconds of the machine's steady clock), `body` with its `kind`
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
  `name`), `kept` (instant), `marks` ("star", "not_for_attribution"), `shape` ("noun", "verb", "clause", "as_typed";
  null where it is found by rule), `written` (from a text that nobody spoke), `written_by`
  (whose text it is, as `participant`; null if not known), `short` (its short name, or ""), `part` (of the thematic
  expert's remarks, in which a conclusion stands: "interlinkages", "overarching_themes", "ideas_for_discussion",
  "potential_commitments" or "options_for_ways_forward"; null where none was chosen)
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
- `messages`: points put together because they say the same: `id`, `text`, `points` (ids), `short` (or "")
- `differences`: messages or single points that differ: `sides` (two ids, the one noted first is first), `issue` (or "")
- `likenesses`: pairs of ids of messages or single points that say the same in two panels or under two themes
- `stakeholder_kinds`: by the key of a participant, what was said of them in the course: "civil_society",
  "private_sector", "academia", "trade_union", "local_authority", "parliament", "diaspora", "human_rights_institution"
- `removed_points`: those entered by mistake, merged into another or taken back, which count nowhere
- `covered`: by the id of an expert's speech, what it covered: "frame_the_issues", "facts_and_figures", "gaps",
  "priorities"
- `counts`: per kind of participant `kind`, `interventions`, `participants` (distinct), `on_behalf`, `not_reached`,
  `withdrawn`, `absent`, `waiting`
- `speaking_time`: `by_kind`, `by_region` (of States; "" is no regional group) and `by_group` (for which somebody
  spoke, a group itself or another on its behalf): `of`, `interventions`, `participants` (distinct), `seconds`
- `not_applied`: events that could not change the meeting: `seq`, `id`, `kind`, `why`
"""

import datetime as dt
import json
import re
from dataclasses import fields, is_dataclass
from typing import Any

from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.overrides import OVERRIDES
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.events.session_events import SessionBegan
from chairconsole.domain.meeting.floor import Request
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.pairs import differences, likenesses
from chairconsole.report.accounts.agenda import agenda
from chairconsole.report.accounts.counts import counts
from chairconsole.report.accounts.instants import Instant, instant
from chairconsole.report.accounts.interventions import (
    SpeechRef,
    interventions,
    point_row,
    speaker,
    unattached_points,
)
from chairconsole.report.accounts.proceedings import interruptions, limits_set, segments
from chairconsole.report.accounts.statistics import statistics

FORMAT = "chairconsole.meeting"
FORMAT_NUMBER = 1

_ESCAPED = re.compile(f"[\ud800-\udfff{OVERRIDES}]")


def json_report(meeting: Meeting, now: Stamp) -> str:
    """The document as text, which can always be written: half a character, which UTF-8 cannot hold, is escaped.

    So are signs that turn the direction of a text: whoever looks at the file sees them, and none is obeyed.
    """
    text = json.dumps(_document(meeting, now), ensure_ascii=False, indent=2)
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


def _document(meeting: Meeting, now: Stamp) -> dict[str, Any]:
    bodies = (event.body for event in meeting.history)
    began = next((body for body in bodies if isinstance(body, SessionBegan)), None)
    times = statistics(meeting, now)
    places = {request: place for place, request in enumerate(meeting.waiting, start=1)}
    return {
        "format": FORMAT,
        "format_number": FORMAT_NUMBER,
        "session": (began.session if began else meeting.given).model_dump(mode="json"),
        "mode": meeting.mode.value,
        "shifted_days": began.shifted_days if began else 0,
        "room_clock_ahead_seconds": round(meeting.session.clock_offset.total_seconds()),
        "as_of": _plain(instant(meeting.session, now.at)),
        "events": [event.model_dump(mode="json") for event in meeting.history],
        "interventions": _plain(interventions(meeting, now)),
        "unattached_points": _plain(unattached_points(meeting)),
        "requests": [_request(meeting, request, places) for request in meeting.requests.values()],
        "segments": _plain(segments(meeting, now)),
        "limits": _plain(limits_set(meeting)),
        "interruptions": _plain(interruptions(meeting)),
        "agenda": _plain(agenda(meeting, now)),
        "messages": [
            {
                "id": message.id,
                "text": meeting.message_text(message),
                "points": list(message.points),
                "short": message.short,
            }
            for message in meeting.messages.values()
        ],
        "differences": [{"sides": list(found.sides), "issue": found.issue} for found in differences(meeting)],
        "likenesses": [list(sides) for sides in likenesses(meeting)],
        "stakeholder_kinds": dict(meeting.stakeholder_kinds),
        "removed_points": [_plain(point_row(meeting.session, point)) for point in meeting.removed_points.values()],
        "covered": {speech: list(covered) for speech, covered in meeting.covered.items()},
        "counts": _plain(counts(meeting)),
        "speaking_time": {
            "by_kind": _plain(times.by_kind),
            "by_region": _plain(times.by_region),
            "by_group": _plain(times.by_group),
        },
        "not_applied": [
            {"seq": misfit.event.seq, "id": misfit.event.id, "kind": misfit.event.body.kind, "why": misfit.why}
            for misfit in meeting.not_applied
        ],
    }


def _plain(value: object) -> Any:  # noqa: ANN401 - whatever JSON holds
    """A row, or a part of one, as JSON holds it: an object with its fields in their order, or a list.

    The times of a part of the agenda stand among its own fields.
    """
    match value:
        case Instant():
            utc = value.utc.isoformat().removesuffix("+00:00") + "Z"
            return {"utc": utc, "venue": value.venue.isoformat()}
        case Limit():
            return {"text": value.as_text(), "lower_seconds": value.lower, "upper_seconds": value.upper}
        case SpeechRef():
            return value.id
        case dt.date():
            return value.isoformat()
        case tuple():
            return [_plain(one) for one in value]
        case _ if is_dataclass(value):
            row: dict[str, Any] = {}
            for field in fields(value):
                plain = _plain(getattr(value, field.name))
                row |= plain if field.name == "times" else {field.name: plain}
            return row
        case _:
            return value


def _request(meeting: Meeting, request: Request, places: dict[str, int]) -> dict[str, Any]:
    return {
        "id": request.id,
        "block": request.block,
        "participant": _plain(speaker(meeting.session, request.participant)),
        "behalf": _plain(speaker(meeting.session, request.behalf)) if request.behalf else None,
        "asked": _plain(instant(meeting.session, request.asked.at)),
        "state": _state(request),
        "outcome": request.outcome,
        "place": places.get(request.id),
        "intervention": request.intervention,
        "since": _plain(instant(meeting.session, request.since.at)),
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
