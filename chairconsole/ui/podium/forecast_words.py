"""The forecast as one sentence, an answer and a bar."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.forecast import BlockForecast, FloorForecast, Forecast
from chairconsole.domain.meeting import Meeting
from chairconsole.domain.notation import format_duration
from chairconsole.domain.timing import NO_TIME, Stamp
from chairconsole.ui.counted import Counted
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.segment_bar import Mark, Span
from chairconsole.ui.wording import clock_time, minutes_words

MINUTE = dt.timedelta(minutes=1)


@dataclass(frozen=True)
class ForecastWords:
    """A sentence, the answer to "who can I still take?" with its tone, and the bar."""

    sentence: tuple[Run, ...]
    answer: str = ""
    tone: str = ""
    spans: tuple[Span, ...] = ()
    marks: tuple[Mark, ...] = ()


def forecast_words(meeting: Meeting, forecast: Forecast) -> ForecastWords:
    """What the forecast card shows."""
    ahead = forecast.block
    if ahead is None:
        words = QCoreApplication.translate("forecast", "The forecast begins when a block is open.")
        return ForecastWords((Run(words, "muted"),))
    if ahead.floor is None:
        sentence, answer, tone = _without_floor(ahead)
    else:
        sentence = _with_floor(ahead.floor)
        answer, tone = _answer(ahead, ahead.floor)
    spans, marks = _bar(meeting, forecast, ahead)
    return ForecastWords(sentence, answer, tone, spans, marks)


def drift_minutes(forecast: Forecast) -> int:
    """How many whole minutes the meeting is behind its plan; negative if it is ahead."""
    if forecast.drift is None:
        return 0
    minutes = abs(forecast.drift) // MINUTE
    return minutes if forecast.drift > NO_TIME else -minutes


def _without_floor(ahead: BlockForecast) -> tuple[tuple[Run, ...], str, str]:
    translate = QCoreApplication.translate
    words = translate("forecast", "The block ends at %1").replace("%1", clock_time(ahead.times.planned_end))
    return (Run(words),), *_time_left(ahead.left)


def _time_left(left: dt.timedelta) -> tuple[str, str]:
    if left < NO_TIME:
        words = QCoreApplication.translate("forecast", "\u25b2 %1 past its end")
        return words.replace("%1", minutes_words(-left // MINUTE)), "red"
    words = QCoreApplication.translate("forecast", "%1 left")
    return words.replace("%1", minutes_words(left // MINUTE)), "muted"


def _with_floor(floor: FloorForecast) -> tuple[Run, ...]:
    translate = QCoreApplication.translate
    until = (
        Run(" \u00b7 " + translate("forecast", "floor until") + " ", "muted"),
        Run(clock_time(floor.until), bold=True),
    )
    if not floor.waiting:
        return (Run(translate("forecast", "Nobody is waiting"), bold=True), *until)
    needed = -((floor.opens - floor.list_done_at) // MINUTE)
    each = format_duration(round(floor.pace.per_intervention.total_seconds()))
    words = (
        translate("forecast", "%2 at %1 each, the pace so far")
        if floor.pace.observed is not None
        else translate("forecast", "%2 at %1 each, the limit and a handover")
    )
    return (
        Run(Counted().waiting(floor.waiting), bold=True),
        *until,
        # What may be cut off in a narrow window stands last.
        Run(f" \u00b7 {words.replace('%1', each).replace('%2', minutes_words(needed))}", "muted"),
    )


def _answer(ahead: BlockForecast, floor: FloorForecast) -> tuple[str, str]:
    translate = QCoreApplication.translate
    if ahead.floor_left < NO_TIME:
        words = translate("forecast", "\u25b2 %1 past the end of the floor")
        return words.replace("%1", minutes_words(-ahead.floor_left // MINUTE)), "red"
    if not floor.waiting:
        return Counted().room(floor.room_for_more), "green"
    if floor.all_fit:
        if floor.room_for_more:
            return Counted().room_for_more(floor.room_for_more), "green"
        return translate("forecast", "All fit \u00b7 no room for more"), "amber"
    words = translate("forecast", "\u25b2 %1 of %2 fit")
    words = words.replace("%1", str(floor.fits)).replace("%2", str(floor.waiting))
    if floor.all_fit_at is None:
        return words + " \u00b7 " + translate("forecast", "close the list now"), "red"
    at = translate("forecast", "all fit at %1").replace("%1", format_duration(floor.all_fit_at))
    return f"{words} \u00b7 {at}", "amber"


def _bar(meeting: Meeting, forecast: Forecast, ahead: BlockForecast) -> tuple[tuple[Span, ...], tuple[Mark, ...]]:
    translate = QCoreApplication.translate
    now = meeting.session.venue_time(forecast.now.at)
    start = ahead.times.began or ahead.times.planned_start
    floor = ahead.floor
    end = max(ahead.times.planned_end, now, floor.list_done_at if floor and floor.waiting else now)
    whole = max(end - start, MINUTE)

    def at(instant: dt.datetime) -> float:
        return min(1.0, max(0.0, (instant - start) / whole))

    spans = [Span(0.0, at(now), "past_fill")]
    marks = [
        Mark(0.0, clock_time(start), "muted", 1),
        Mark(at(now), translate("forecast", "now %1").replace("%1", clock_time(now)), "amber", 5),
        Mark(at(ahead.times.planned_end), clock_time(ahead.times.planned_end), "muted", 4),
    ]
    if ahead.floor_until < ahead.times.planned_end:
        spans.append(Span(at(ahead.floor_until), at(ahead.times.planned_end), "green_fill"))
        marks.append(Mark(at(ahead.floor_until), clock_time(ahead.floor_until), "muted", 3))
    if floor is not None:
        spans.extend(_speeches(meeting, floor, forecast.now, at))
        if floor.waiting:
            done = translate("forecast", "list done \u2248%1").replace("%1", clock_time(floor.list_done_at))
            marks.append(Mark(at(floor.list_done_at), done, "accent", 2))
    return tuple(spans), tuple(marks)


def _speeches(meeting: Meeting, floor: FloorForecast, stamp: Stamp, at: Callable[[dt.datetime], float]) -> list[Span]:
    spans = []
    now = meeting.session.venue_time(stamp.at)
    starts = [*floor.expected.values(), floor.list_done_at]
    speech = meeting.speech
    left = (speech.left(stamp) if speech is not None else None) or NO_TIME
    speech_ends = now + max(NO_TIME, left)
    if speech_ends > now:
        spans.append(Span(at(now), at(speech_ends), "amber"))
    if starts[0] > speech_ends:
        # What lies between the speech and the next from the floor is the panellists', or remarks by plan.
        spans.append(Span(at(speech_ends), at(starts[0]), "purple_fill"))
    for begin, finish in pairwise(starts):
        spans.append(Span(at(begin), at(finish), "accent_fill", gap=True))
    return spans
