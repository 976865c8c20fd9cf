"""The bar of the forecast: what is past of the block, who still fits, what is owed and what is reserved."""

import datetime as dt
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.forecast import BlockForecast, FloorForecast, Forecast
from chairconsole.domain.meeting import Meeting
from chairconsole.domain.timing import NO_TIME, Stamp
from chairconsole.ui.widgets.segment_bar import Mark, Span
from chairconsole.ui.wording import clock_time

MINUTE = dt.timedelta(minutes=1)

Place = Callable[[dt.datetime], float]


def forecast_bar(
    meeting: Meeting, forecast: Forecast, ahead: BlockForecast, floor: FloorForecast | None
) -> tuple[tuple[Span, ...], tuple[Mark, ...]]:
    """The stretches of the bar and the labels under it.

    Lengths are taken between instants in UTC: on the wall of the venue an hour may be missing, or come twice.
    """
    translate = QCoreApplication.translate
    now, begins, ends = forecast.now.at, _utc(ahead.times.began or ahead.times.planned_start), _ends(ahead)
    start = min(begins, now)
    end = max(ends, now, _utc(floor.list_done_at) if floor and floor.waiting else now)
    whole = max(end - start, MINUTE)

    def at(instant: dt.datetime) -> float:
        return min(1.0, max(0.0, (_utc(instant) - start) / whole))

    def clock(instant: dt.datetime) -> str:
        return clock_time(meeting.session.venue_time(instant))

    spans = [Span(0.0, at(now), "past_fill")]
    marks = [
        Mark(0.0, clock(start), "muted", 1),
        Mark(at(now), translate("forecast", "now %1").replace("%1", clock(now)), "amber", 5),
        Mark(at(ends), clock(ends), "muted", 4),
    ]
    if _utc(ahead.floor_until) < ends:
        spans.append(Span(at(ahead.floor_until), at(ends), "green_fill"))
    if floor is not None:
        spans.extend(_speeches(meeting, floor, forecast.now, at))
        if max(now, _utc(floor.speeches_until)) < _utc(ahead.floor_until):
            spans.append(Span(at(floor.speeches_until), at(ahead.floor_until), "purple_fill"))
        if _utc(floor.speeches_until) < ends:
            marks.append(Mark(at(floor.speeches_until), clock(floor.speeches_until), "muted", 3))
        if floor.waiting:
            done = translate("forecast", "list done \u2248%1").replace("%1", clock(floor.list_done_at))
            marks.append(Mark(at(floor.list_done_at), done, "accent", 2))
    elif _utc(ahead.floor_until) < ends:
        marks.append(Mark(at(ahead.floor_until), clock(ahead.floor_until), "muted", 3))
    return tuple(spans), tuple(marks)


def _speeches(meeting: Meeting, floor: FloorForecast, stamp: Stamp, at: Place) -> list[Span]:
    spans = []
    starts = [_utc(instant) for instant in (*floor.expected.values(), floor.list_done_at)]
    speech = meeting.speech
    left = (speech.left(stamp) if speech is not None else None) or NO_TIME
    speech_ends = stamp.at + max(NO_TIME, left)
    if speech_ends > stamp.at:
        spans.append(Span(at(stamp.at), at(speech_ends), "amber"))
    if starts[0] > speech_ends:
        # What lies between the speech and the next from the floor is the panellists', or remarks by plan.
        spans.append(Span(at(speech_ends), at(starts[0]), "purple_fill"))
    not_fitting = len(floor.expected) - floor.fits
    for place, (begin, finish) in enumerate(pairwise(starts)):
        fits = place < len(floor.expected) - not_fitting
        spans.append(Span(at(begin), at(finish), "accent_fill" if fits else "amber_soft", gap=True))
    return spans


def _ends(ahead: BlockForecast) -> dt.datetime:
    return _utc(ahead.times.planned_end)


def _utc(instant: dt.datetime) -> dt.datetime:
    return instant.astimezone(dt.UTC)
