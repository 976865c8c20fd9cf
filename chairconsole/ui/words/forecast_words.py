"""The forecast as one sentence, an answer, what else is to be known, and a bar."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.event_parts import ListState
from chairconsole.domain.base.notation import format_duration
from chairconsole.domain.base.timing import NO_TIME, nearest_second
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.forecast.floor_forecast import FloorForecast
from chairconsole.domain.forecast.forecast import BlockForecast, Forecast
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import BlockKind
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.segment_bar import Mark, Span
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.forecast_bar import forecast_bar
from chairconsole.ui.words.time_words import clock_time, minutes_words

MINUTE = dt.timedelta(minutes=1)


@dataclass(frozen=True)
class ForecastWords:
    """A sentence, the answer to "who can I still take?" with its tone, what else is to be known, and the bar."""

    sentence: tuple[Run, ...]
    answer: str = ""
    tone: str = ""
    besides: tuple[Run, ...] = ()
    spans: tuple[Span, ...] = ()
    marks: tuple[Mark, ...] = ()


def forecast_words(meeting: Meeting, forecast: Forecast, tried: FloorForecast | None = None) -> ForecastWords:
    """What the forecast card shows; with the floor as it would be under a limit that is only `tried`."""
    ahead = forecast.block
    if ahead is None:
        words = QCoreApplication.translate("forecast", "The forecast begins when a block is open.")
        return ForecastWords((Run(words, "muted"),))
    floor = tried or ahead.floor
    if floor is None:
        sentence, answer, tone = _without_floor(meeting, ahead)
    else:
        sentence = _with_floor(floor)
        answer, tone = _answer(ahead, floor)
    spans, marks = forecast_bar(meeting, forecast, ahead, floor)
    return ForecastWords(sentence, answer, tone, _besides(meeting, forecast, ahead, floor), spans, marks)


def drift_minutes(forecast: Forecast) -> int:
    """How many whole minutes the meeting is behind its plan; negative if it is ahead."""
    return 0 if forecast.drift is None else _minutes_later(forecast.drift)


def drift_words(minutes: int) -> tuple[str, str]:
    """So many minutes behind or ahead, with a symbol, and the tone; nothing for none."""
    translate = QCoreApplication.translate
    if minutes > 0:
        return fill(translate("forecast", "\u25b2 %1 behind"), minutes_words(minutes)), "amber"
    if minutes < 0:
        return fill(translate("forecast", "\u25bc %1 ahead"), minutes_words(-minutes)), "green"
    return "", ""


def drift_hint(meeting: Meeting, forecast: Forecast) -> str:
    """What the drift is about, and apart from it what becomes of the block."""
    translate = QCoreApplication.translate
    lines = []
    step, ahead = meeting.step, forecast.block
    if step is not None:
        words = drift_words(drift_minutes(forecast))[0] or translate("forecast", "on time")
        lines.append(fill(translate("forecast", "%1: %2"), step.title, words))
    if ahead is not None:
        lines.append("".join(run.text for run in _block_end(ahead)))
    return "\n".join(lines)


def _minutes_later(span: dt.timedelta) -> int:
    minutes = abs(span) // MINUTE
    return minutes if span > NO_TIME else -minutes


def _without_floor(meeting: Meeting, ahead: BlockForecast) -> tuple[tuple[Run, ...], str, str]:
    translate = QCoreApplication.translate
    block = meeting.block
    words = translate("forecast", "The block ends at %1")
    if block is not None and block.kind is BlockKind.BREAK:
        words = translate("forecast", "The break ends at %1")
    return (Run(fill(words, clock_time(ahead.times.planned_end))),), *_time_left(ahead.left)


def _time_left(left: dt.timedelta) -> tuple[str, str]:
    if -MINUTE < left <= NO_TIME:
        return QCoreApplication.translate("forecast", "\u25b2 at its end"), "red"
    if left < NO_TIME:
        words = QCoreApplication.translate("forecast", "\u25b2 %1 past its end")
        return fill(words, minutes_words(-left // MINUTE)), "red"
    words = QCoreApplication.translate("forecast", "%1 left")
    return fill(words, minutes_words(left // MINUTE)), "muted"


def _with_floor(floor: FloorForecast) -> tuple[Run, ...]:
    translate = QCoreApplication.translate
    until = (
        Run(" \u00b7 " + translate("forecast", "floor until") + " ", "muted"),
        Run(clock_time(floor.speeches_until), bold=True),
    )
    if not floor.waiting:
        return (Run(translate("forecast", "Nobody is waiting"), bold=True), *until)
    listed = floor.list_done_at.astimezone(dt.UTC) - floor.opens.astimezone(dt.UTC)
    needed = -(-listed // MINUTE)
    each = format_duration(round(floor.pace.per_intervention.total_seconds()))
    words = (
        translate("forecast", "%2 at %1 each, the pace so far")
        if floor.pace.observed
        else translate("forecast", "%2 at %1 each, by the limit")
    )
    return (
        Run(Counted.tr("%n waiting", "", floor.waiting), bold=True),
        *until,
        # What may be cut off in a narrow window stands last.
        Run(f" \u00b7 {fill(words, each, minutes_words(needed))}", "muted"),
    )


def _answer(ahead: BlockForecast, floor: FloorForecast) -> tuple[str, str]:
    translate = QCoreApplication.translate
    if -MINUTE < ahead.floor_left < NO_TIME:
        return translate("forecast", "\u25b2 at the end of the floor"), "red"
    if ahead.floor_left < NO_TIME:
        words = translate("forecast", "\u25b2 %1 past the end of the floor")
        return fill(words, minutes_words(-ahead.floor_left // MINUTE)), "red"
    if not floor.waiting:
        return Counted.tr("Room for %n", "", floor.room_for_more), "green"
    if floor.all_fit:
        if floor.room_for_more:
            return Counted.tr("All fit \u00b7 room for %n more", "", floor.room_for_more), "green"
        return translate("forecast", "All fit \u00b7 no room for more"), "amber"
    words = translate("forecast", "\u25b2 %1 of %2 fit")
    words = fill(words, floor.fits, floor.waiting)
    if floor.all_fit_at is None:
        return words + " \u00b7 " + translate("forecast", "close the list now"), "red"
    at = fill(translate("forecast", "all fit at %1"), format_duration(floor.all_fit_at))
    return f"{words} \u00b7 {at}", "amber"


def _besides(
    meeting: Meeting, forecast: Forecast, ahead: BlockForecast, floor: FloorForecast | None
) -> tuple[Run, ...]:
    """The line below the sentence: what is urgent first, for the rest may be cut off."""
    parts = [*_hard_stop(ahead), *_closing(meeting, forecast, floor), *_replies(floor)]
    if abs(drift_minutes(forecast)) > 0 or ahead.projected_over >= MINUTE:
        parts.append(_block_end(ahead))
    runs: list[Run] = []
    for part in parts:
        runs += [Run(" \u00b7 ", "muted")] if runs else []
        runs += part
    return tuple(runs)


def _hard_stop(ahead: BlockForecast) -> Iterator[tuple[Run, ...]]:
    """The end of interpretation, where it comes before the block is over."""
    if ahead.hard_stop is None:
        return
    latest = max(end.astimezone(dt.UTC) for end in (ahead.times.planned_end, ahead.projected_end))
    if latest - ahead.hard_stop.astimezone(dt.UTC) >= MINUTE:
        words = QCoreApplication.translate("forecast", "\u25b2 interpretation ends %1, before the block")
        yield (Run(fill(words, clock_time(ahead.hard_stop)), "amber"),)


def _closing(meeting: Meeting, forecast: Forecast, floor: FloorForecast | None) -> Iterator[tuple[Run, ...]]:
    """When to close the list, as long as it is open and somebody waits."""
    translate = QCoreApplication.translate
    if floor is None or not floor.waiting or meeting.list_status.state is ListState.CLOSED:
        return
    if floor.all_fit_at is None:
        # The answer says so already.
        return
    if meeting.session.instant_of(floor.close_list_at) <= nearest_second(forecast.now.at):
        yield (Run(translate("forecast", "close the list now"), "amber"),)
    else:
        words = fill(translate("forecast", "close the list at %1"), clock_time(floor.close_list_at))
        yield (Run(words, "muted"),)


def _replies(floor: FloorForecast | None) -> Iterator[tuple[Run, ...]]:
    """What the panellists still owe, if anything."""
    if floor is None or not floor.replies.expected:
        return
    time = minutes_words(-(-(floor.replies.expected * floor.replies.length) // MINUTE))
    words = Counted.tr("%n replies owed, %1", "", floor.replies.expected)
    if floor.replies.come_first:
        words = Counted.tr("panellists' turn, %n replies, %1", "", floor.replies.expected)
    yield (Run(fill(words, time), "purple"),)


def _block_end(ahead: BlockForecast) -> tuple[Run, ...]:
    """What becomes of the block, whatever the drift of its step."""
    translate = QCoreApplication.translate
    over = _minutes_later(ahead.projected_over)
    end = clock_time(ahead.projected_end)
    if over > 0:
        words = translate("forecast", "\u25b2 the block would end %1, %2 over")
        return (Run(fill(words, end, minutes_words(over)), "amber"),)
    if over < 0:
        words = translate("forecast", "the block would end %1, %2 early")
        return (Run(fill(words, end, minutes_words(-over)), "muted"),)
    return (Run(fill(translate("forecast", "the block would end on time, %1"), end), "muted"),)
