"""The bar of the forecast: who still fits, the panellists' turns between them, and the remarks that are kept free."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.timing import NO_TIME, Stamp
from chairconsole.domain.forecast.floor_forecast import FloorForecast
from chairconsole.domain.forecast.forecast import BlockForecast, Forecast
from chairconsole.domain.meeting.state import Meeting
from chairconsole.ui.widgets.segment_bar import Line, Span, Words
from chairconsole.ui.words.counted import Counted

MINUTE = dt.timedelta(minutes=1)

PAST = 0.06
"""What is past takes no more of the bar than this while the floor is to come: that is what the chair asks about."""

HATCH_SEEN = 8.0
"""How much of the hatch of the remarks is seen at both sides of their name, in pixels."""

TURN = "\u2756"

Place = Callable[[dt.datetime], float]


@dataclass(frozen=True)
class Bar:
    """What the bar shows: stretches, words in it, and lines across it."""

    spans: tuple[Span, ...] = ()
    words: tuple[Words, ...] = ()
    lines: tuple[Line, ...] = ()


def forecast_bar(meeting: Meeting, forecast: Forecast, ahead: BlockForecast, floor: FloorForecast | None) -> Bar:
    """The bar of a block, from its start to its end or, if that is later, to when the list would be done.

    Lengths are taken between instants: on the wall of the venue an hour may be missing or come twice, and its clock
    need not agree with the computer's.
    """
    translate, true = QCoreApplication.translate, meeting.session.instant_of
    now, ends = forecast.now.at, true(ahead.times.planned_end)
    start = min(true(ahead.times.began or ahead.times.planned_start), now)
    # Remarks that are held have what is left of theirs, wherever the plan has them; a break has none.
    remarks, remarks_over = now, true(ahead.projected_end) if ahead.steps else now
    if floor is not None:
        remarks, remarks_over = true(ahead.floor_until), ends
    end = max(ends, now, remarks_over, true(floor.list_done_at) if floor and floor.waiting else now)
    past = (now - start) / max(end - start, MINUTE)
    if floor is not None:
        past = min(PAST, past)

    def at(instant: dt.datetime) -> float:
        return past + (1 - past) * min(1.0, max(0.0, (instant - now) / max(end - now, MINUTE)))

    spans = [Span(0.0, past, "past_fill")]
    words: list[Words] = []
    lines = [Line(past, "text")]
    if floor is not None:
        speeches = _speeches(meeting, floor, forecast.now, at)
        spans += speeches
        closes = true(floor.speeches_until)
        words += [*_words(speeches, floor), *_room(meeting, floor, at)]
        if max(now, closes) < remarks:
            spans.append(Span(at(closes), at(remarks), "bar_turn", hatch="rising"))
    if max(now, remarks) < remarks_over:
        spans.append(Span(at(remarks), at(remarks_over), "bar_remarks", hatch="level"))
        words.append(
            Words(at(remarks), at(remarks_over), translate("forecast", "remarks"), "bar_room", beside=HATCH_SEEN)
        )
    if ahead.hard_stop is not None and now <= true(ahead.hard_stop) <= end:
        lines.append(Line(at(true(ahead.hard_stop)), "red", is_double=True))
    return Bar(tuple(spans), tuple(words), tuple(lines))


def _speeches(meeting: Meeting, floor: FloorForecast, stamp: Stamp, at: Place) -> list[Span]:
    true, spans = meeting.session.instant_of, list[Span]()
    speech = meeting.speech
    left = (speech.left(stamp) if speech is not None else None) or NO_TIME
    if left > NO_TIME:
        spans.append(Span(at(stamp.at), at(min(stamp.at + left, true(floor.opens))), "amber"))
    turns = [(true(turn.start), true(turn.end)) for turn in floor.turns]
    spans += [Span(at(begin), at(finish), "bar_turn", hatch="rising") for begin, finish in turns]
    starts = [true(one) for one in (*floor.expected.values(), floor.list_done_at)]
    for place, (begin, following) in enumerate(pairwise(starts)):
        finish = next((turn for turn, _ in turns if begin < turn < following), following)
        colour = "bar_waiting" if place < floor.fits else "border_strong"
        spans.append(Span(at(begin), at(finish), colour, gap=True))
    return spans


def _words(speeches: list[Span], floor: FloorForecast) -> list[Words]:
    """A sign in every turn, and between two turns how many wait there, or fit."""
    words = [Words(one.start, one.end, TURN, "bar_room", "purple") for one in speeches if one.hatch]
    cells = [one for one in speeches if one.colour == "bar_waiting"]
    while cells:
        row = [cells.pop(0)]
        while cells and cells[0].start - row[-1].end < 1e-9:
            row.append(cells.pop(0))
        told = Counted.tr("%n waiting", "", len(row)) if floor.all_fit else Counted.tr("%n fit", "", len(row))
        words.append(Words(row[0].start, row[-1].end, told, "bar_waiting", "bar_words"))
    return words


def _room(meeting: Meeting, floor: FloorForecast, at: Place) -> list[Words]:
    """How many more fit before the next turn, and between the turns after it."""
    true, begin, words = meeting.session.instant_of, meeting.session.instant_of(floor.list_done_at), list[Words]()
    ahead = floor.turns[len(floor.turns) - len(floor.room) + 1 :]
    ends = [*(true(one.start) for one in ahead), true(floor.speeches_until)]
    for more, end, goes_on in zip(floor.room, ends, [*(true(one.end) for one in ahead), ends[-1]], strict=True):
        if more > 0:
            words.append(Words(at(begin), at(end), Counted.tr("%n more", "", more), "bar_room", "muted"))
        begin = goes_on
    return words
