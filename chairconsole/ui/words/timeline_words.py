"""The timeline in words: what stands beside each row, and the whole of it for a screen reader."""

import datetime as dt

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.translatable import fill
from chairconsole.report.accounts.timeline import Period, Timeline, TimelineRow
from chairconsole.ui.words.time_words import clock_time, date_words, minutes_words, room_clock_words

MINUTE = dt.timedelta(minutes=1)


def heading(timeline: Timeline) -> str:
    """Which day is shown, of which session, and whether it was practice."""
    date = date_words(timeline.date, "dddd d MMMM yyyy")
    words = f"{timeline.title} \u00b7 {date}"
    if timeline.is_rehearsal:
        words += " \u00b7 " + QCoreApplication.translate("timeline", "REHEARSAL")
    offset = room_clock_words(timeline.clock_offset)
    if offset:
        by_room = fill(QCoreApplication.translate("timeline", "by the room's clock, %1"), offset)
        words = f"{words} \u00b7 {by_room}"
    return words


def state_words(row: TimelineRow) -> tuple[str, str]:
    """How a row stands, with a sign of its own and the colour that goes with it."""
    translate = QCoreApplication.translate
    minutes = 0 if row.over is None else round(row.over / MINUTE)
    late = fill(translate("timeline", "%1 over"), minutes_words(minutes)) if minutes > 0 else ""
    if row.goes_on and row.projected is not None:
        words = "\u25b6 " + fill(translate("timeline", "to %1"), clock_time(row.projected.end.venue))
    elif row.goes_on:
        words = "\u25b6 " + translate("timeline", "goes on")
    elif row.actual:
        words = "\u2713 " + _span(Period(row.actual[0].start, row.actual[-1].end))
    elif row.projected is not None:
        words = "\u25cb " + _span(row.projected)
    else:
        return translate("timeline", "not held"), "faint"
    colour = "amber" if late else "green" if row.actual and not row.goes_on else "text" if row.goes_on else "muted"
    return (f"{words} \u00b7 {late}" if late else words), colour


def row_words(row: TimelineRow) -> str:
    """A row as a sentence."""
    translate = QCoreApplication.translate
    planned = fill(translate("timeline", "planned %1"), _span(row.planned)) if row.planned else ""
    return f"{row.title}: {', '.join(part for part in (planned, state_words(row)[0]) if part)}"


def timeline_words(timeline: Timeline) -> str:
    """All of it, a line for each row."""
    lines = [heading(timeline), *(row_words(row) for row in timeline.rows)]
    if timeline.now is not None:
        now = fill(QCoreApplication.translate("timeline", "now %1"), clock_time(timeline.now.venue))
        lines.insert(1, now)
    return "\n".join(lines)


def _span(period: Period) -> str:
    return f"{clock_time(period.start.venue)}\u2013{clock_time(period.end.venue)}"
