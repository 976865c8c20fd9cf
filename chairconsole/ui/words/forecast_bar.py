"""The bar of the forecast: what is past of the block, who still fits, what is owed and what is reserved."""

import datetime as dt
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.timing import NO_TIME, Stamp
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.forecast.floor_forecast import FloorForecast
from chairconsole.domain.forecast.forecast import BlockForecast, Forecast
from chairconsole.domain.forecast.pace import HANDOVER
from chairconsole.domain.meeting.state import Meeting
from chairconsole.ui.widgets.segment_bar import Mark, Span
from chairconsole.ui.words.time_words import clock_time

MINUTE = dt.timedelta(minutes=1)

Place = Callable[[dt.datetime], float]


def forecast_bar(
    meeting: Meeting, forecast: Forecast, ahead: BlockForecast, floor: FloorForecast | None
) -> tuple[tuple[Span, ...], tuple[Mark, ...]]:
    """The stretches of the bar and the labels under it.

    Lengths are taken between instants: on the wall of the venue an hour may be missing or come twice, and its clock
    need not agree with the computer's.
    """
    translate, true = QCoreApplication.translate, meeting.session.instant_of
    now, ends, conclusion = forecast.now.at, true(ahead.times.planned_end), true(ahead.floor_until)
    start = min(true(ahead.times.began or ahead.times.planned_start), now)
    end = max(ends, now, true(floor.list_done_at) if floor and floor.waiting else now)
    whole = max(end - start, MINUTE)

    def at(instant: dt.datetime) -> float:
        return min(1.0, max(0.0, (instant - start) / whole))

    def clock(instant: dt.datetime) -> str:
        return clock_time(meeting.session.venue_time(instant))

    spans = [Span(0.0, at(now), "past_fill")]
    marks = [
        Mark(0.0, clock(start), "muted", 1),
        Mark(at(now), fill(translate("forecast", "now %1"), clock(now)), "amber", 5),
        Mark(at(ends), clock(ends), "muted", 4),
    ]
    if conclusion < ends:
        spans.append(Span(at(conclusion), at(ends), "green_fill"))
    closes = conclusion if floor is None else true(floor.speeches_until)
    if floor is not None:
        spans.extend(_speeches(meeting, floor, forecast.now, at))
        if max(now, closes) < conclusion:
            spans.append(Span(at(closes), at(conclusion), "purple_fill"))
        if floor.waiting:
            done = true(floor.list_done_at)
            words = fill(translate("forecast", "list done \u2248%1"), clock(done))
            marks.append(Mark(at(done), words, "accent", 2))
    if closes < ends:
        marks.append(Mark(at(closes), clock(closes), "muted", 3))
    return tuple(spans), tuple(marks)


def _speeches(meeting: Meeting, floor: FloorForecast, stamp: Stamp, at: Place) -> list[Span]:
    spans = []
    starts = [meeting.session.instant_of(one) for one in (*floor.expected.values(), floor.list_done_at)]
    speech = meeting.speech
    left = (speech.left(stamp) if speech is not None else None) or NO_TIME
    speech_ends = stamp.at + max(NO_TIME, left)
    if speech_ends > stamp.at:
        spans.append(Span(at(stamp.at), at(speech_ends), "amber"))
    opens = meeting.session.instant_of(floor.opens)
    if opens > speech_ends + HANDOVER:
        # What lies between the speech and the next from the floor is the panellists', or remarks by plan.
        spans.append(Span(at(speech_ends), at(starts[0]), "purple_fill"))
    for place, (begin, finish) in enumerate(pairwise(starts)):
        colour = "accent_fill" if place < floor.fits else "border_strong"
        spans.append(Span(at(begin), at(finish), colour, gap=True))
    return spans
