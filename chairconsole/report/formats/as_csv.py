"""One row per intervention as CSV, for spreadsheets.

RFC 4180: commas, CRLF, quotation marks around every text. It begins with a byte order mark, without which Excel
takes UTF-8 for something else; readers in a program want "utf-8-sig". No cell starts a formula, and no figure is
negative: time added and time taken off have columns of their own. Times have the form "2017-05-08 10:15:00", which
spreadsheets know; lengths are whole seconds, for "3:00" would become a time of day. Void speeches have their row and
say "no" under "Counts"; a speech that goes on has no end, and its seconds are those so far. Points of texts that
nobody spoke have rows without a number below the others, one for each text, which say "no" as well. Lines of a point
are joined by " / ", points by " | ".
"""

import csv
import io
from collections.abc import Callable, Iterator, Sequence

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.accounts.instants import Instant, room_clock
from chairconsole.report.accounts.interventions import (
    InterventionRow,
    PointRow,
    Speaker,
    interventions,
    unattached_points,
)
from chairconsole.report.accounts.names import (
    ABOUT,
    KINDS,
    MODES,
    OUTCOMES,
    POINT_KINDS,
    SEGMENTS,
    in_writing,
    void_reason,
)
from chairconsole.report.document.direction import isolated
from chairconsole.report.document.plain_text import one_line, spreadsheet_cell

BYTE_ORDER_MARK = "\ufeff"

COLUMNS: tuple[tuple[str, Callable[[InterventionRow], str | int | None]], ...] = (
    ("Number", lambda row: row.number),
    ("Block", lambda row: row.block.title),
    ("Step", lambda row: row.step.title if row.step else None),
    ("Speaker", lambda row: row.participant.name),
    ("Kind of speaker", lambda row: KINDS[row.participant.kind]),
    ("Regional group", lambda row: row.participant.regional_group),
    ("On behalf of", lambda row: row.behalf.name if row.behalf else None),
    ("Seat", lambda row: row.seat.label if row.seat else None),
    ("Asked for the floor (venue time)", lambda row: _venue(row.asked)),
    ("Began (venue time)", lambda row: _venue(row.began)),
    ("Ended (venue time)", lambda row: _venue(row.ended)),
    ("Spoken (seconds)", lambda row: row.spoken_seconds),
    ("Limit, lower bound (seconds)", lambda row: row.limit.lower if row.limit else None),
    ("Limit (seconds)", lambda row: row.limit.upper if row.limit else None),
    ("Time added (seconds)", lambda row: max(0, row.added_seconds)),
    ("Time taken off (seconds)", lambda row: max(0, -row.added_seconds)),
    ("Allowed in all (seconds)", lambda row: row.allowed_seconds),
    ("Over the limit (seconds)", lambda row: row.over_seconds),
    ("Pauses (number)", lambda row: len(row.pauses)),
    ("Paused (seconds)", lambda row: row.paused_seconds),
    ("Counts (yes or no)", lambda row: "no" if row.void else "yes"),
    ("Why it does not count", lambda row: void_reason(row.void) if row.void else None),
    ("Outcome", lambda row: _outcome(row)),
    ("Points", lambda row: _points(row.points)),
    ("Themes", lambda row: _themes(row.points)),
    ("About", lambda row: ABOUT[row.about] if row.about else None),
    ("Put to", lambda row: "; ".join(isolated(seat.shown) for seat in row.to)),
    ("Right of reply (yes or no)", lambda row: "yes" if row.is_reply else "no"),
    ("Replies to (speaker)", lambda row: row.answers.speaker.name if row.answers else None),
    ("Replies to (number)", lambda row: row.answers.number if row.answers else None),
    ("Continues (number)", lambda row: row.continues.number if row.continues else None),
    ("Segment (number)", lambda row: row.segment.number if row.segment else None),
    ("Segment of", lambda row: SEGMENTS[row.segment.of] if row.segment and row.segment.of else None),
    ("Limit set by the chair (venue time)", lambda row: _venue(row.limit_set)),
    ("Asked to speak more slowly (times)", lambda row: len(row.slow_downs)),
    ("Asked for the floor (UTC)", lambda row: _utc(row.asked)),
    ("Began (UTC)", lambda row: _utc(row.began)),
    ("Ended (UTC)", lambda row: _utc(row.ended)),
    ("Speaker key", lambda row: row.participant.key),
    ("Block id", lambda row: row.block.id),
    ("Step id", lambda row: row.step.id if row.step else None),
    ("Intervention id", lambda row: row.id),
    ("Request id", lambda row: row.request),
)
"""What each column is called and what it says of an intervention; None is an empty cell."""

MODE = "Live or rehearsal"
"""A column that is the same in every row, so that practice is never taken for the meeting."""

ROOM_CLOCK = "Room's clock"
"""The last column, the same in every row: whether venue times are other than the computer's."""


def csv_report(meeting: Meeting, now: Stamp) -> str:
    """The file as text, its byte order mark included; to be written without changing its line ends."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerow([*(title for title, _ in COLUMNS), MODE, ROOM_CLOCK])
    clock = room_clock(meeting.session)
    for row in interventions(meeting, now):
        writer.writerow([*(_cell(what(row)) for _, what in COLUMNS), MODES[meeting.mode], clock])
    for texts in _received(meeting):
        writer.writerow([*(_cell(texts.get(title)) for title, _ in COLUMNS), MODES[meeting.mode], clock])
    return BYTE_ORDER_MARK + file.getvalue()


def _received(meeting: Meeting) -> Iterator[dict[str, str]]:
    """By column, what was received in writing: a row for whoever handed in a text, in each block."""
    texts: dict[tuple[str | None, Speaker | None], list[PointRow]] = {}
    for point in unattached_points(meeting):
        if point.written:
            texts.setdefault((point.block, point.written_by), []).append(point)
    for (block, by), points in texts.items():
        plan = meeting.session.block(block or "")
        yield {
            "Block": plan.title if plan else block or "",
            "Speaker": by.name if by else "",
            "Kind of speaker": KINDS[by.kind] if by else "",
            "Regional group": (by.regional_group or "") if by else "",
            "Counts (yes or no)": "no",
            "Why it does not count": in_writing(""),
            "Points": _points(points),
            "Themes": _themes(points),
            "Speaker key": by.key if by else "",
            "Block id": block or "",
        }


def _points(points: Sequence[PointRow]) -> str:
    return " | ".join(map(_point, points))


def _themes(points: Sequence[PointRow]) -> str:
    return "; ".join(dict.fromkeys(isolated(theme.shown) for point in points for theme in point.themes))


def _cell(value: str | int | None) -> str | int:
    if isinstance(value, int):
        return value
    return spreadsheet_cell(value or "")


def _outcome(row: InterventionRow) -> str | None:
    if row.is_running:
        return "has the floor"
    return OUTCOMES[row.outcome] if row.outcome else None


def _point(point: PointRow) -> str:
    text = isolated(one_line(point.text))
    said = text if point.kind is PointKind.POINT else f"{POINT_KINDS[point.kind]}: {text}"
    # Of a speech: its text had more than was spoken.
    return f"{said} ({in_writing('')})" if point.written and point.intervention else said


def _venue(when: Instant | None) -> str | None:
    return None if when is None else f"{when.venue:%Y-%m-%d %H:%M:%S}"


def _utc(when: Instant | None) -> str | None:
    return None if when is None else f"{when.utc:%Y-%m-%d %H:%M:%S}"
