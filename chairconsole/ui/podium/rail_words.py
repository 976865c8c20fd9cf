"""What the agenda rail says of the day: each block, and the steps of the one that is open."""

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from chairconsole.domain import next_step as upcoming
from chairconsole.domain.meeting import Meeting
from chairconsole.domain.notation import format_duration, format_wall_time
from chairconsole.domain.session import Block, BlockKind, Day, Step
from chairconsole.domain.timing import NO_TIME, Stamp, whole_seconds
from chairconsole.ui.wording import clock_time, limit_words, minutes_words, short_title


@dataclass(frozen=True)
class RailStep:
    """A step of the open block: whether it is over, goes on or is to come, and its times."""

    id: str
    symbol: str
    tone: str
    title: str
    figure: str
    figure_tone: str = ""
    is_current: bool = False


@dataclass(frozen=True)
class RailBlock:
    """A block of the day: its start, its title and what is special about it (text and tone)."""

    id: str
    time: str
    title: str
    lines: tuple[tuple[str, str], ...]
    is_current: bool
    is_done: bool
    steps: tuple[RailStep, ...] = ()


@dataclass(frozen=True)
class RailDay:
    """The day that the rail shows, and its number within the session."""

    number: int
    date: dt.date
    blocks: tuple[RailBlock, ...]


def rail_day(meeting: Meeting, now: Stamp) -> RailDay:
    """The day of the open block, else of the block that comes next, else the last one."""
    session = meeting.session
    block = meeting.block or upcoming.next_block(meeting, now)
    day = (session.day_of(block.id) if block else None) or session.days[-1]
    blocks = tuple(_block(meeting, day, place, now) for place in range(len(day.blocks)))
    return RailDay(session.days.index(day) + 1, day.date, blocks)


def _block(meeting: Meeting, day: Day, place: int, now: Stamp) -> RailBlock:
    block = day.blocks[place]
    run = meeting.blocks.get(block.id)
    is_current = meeting.block_id == block.id
    return RailBlock(
        id=block.id,
        time=format_wall_time(block.start),
        title=block.title,
        lines=tuple(_lines(meeting, day, place, now)),
        is_current=is_current,
        is_done=run is not None and not run.is_open,
        steps=tuple(_step(meeting, block, step, now) for step in block.steps) if is_current else (),
    )


def _lines(meeting: Meeting, day: Day, place: int, now: Stamp) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    block = day.blocks[place]
    run = meeting.blocks.get(block.id)
    lines: list[tuple[str, str]] = []
    end = meeting.session.instant(day.date, block.end)
    if run is not None and run.ended is not None:
        ended = clock_time(meeting.session.venue_time(run.ended.at))
        words = translate("rail", "ended %1").replace("%1", ended)
        late = round((run.ended.at - end) / dt.timedelta(minutes=1))
        if late > 0:
            words += " \u00b7 " + QCoreApplication.translate("rail", "%1 over").replace("%1", minutes_words(late))
        lines.append((words, "amber" if late > 0 else "faint"))
    elif run is not None and now.at > end:
        minutes = (now.at - end) // dt.timedelta(minutes=1)
        lines.append(
            (
                "\u25b2 " + QCoreApplication.translate("rail", "%1 past its end").replace("%1", minutes_words(minutes)),
                "amber",
            )
        )
    if block.kind is BlockKind.BREAK and day.side_events is not None:
        events = day.side_events
        if block.start <= events.start < block.end:
            start, stop = format_wall_time(events.start), format_wall_time(events.end)
            lines.append(
                (translate("rail", "side events %1\u2013%2").replace("%1", start).replace("%2", stop), "faint")
            )
    for hours in day.interpretation:
        if hours.end == block.start or (hours.end == block.end and place == len(day.blocks) - 1):
            words = translate("rail", "interpretation ends %1").replace("%1", format_wall_time(hours.end))
            lines.append((words, "faint"))
    lines.extend(_overlaps(day, place))
    return lines


def _overlaps(day: Day, place: int) -> list[tuple[str, str]]:
    block = day.blocks[place]
    words = QCoreApplication.translate("rail", "%1 is planned to %2")
    return [
        ("\u25b2 " + words.replace("%2", format_wall_time(earlier.end)).replace("%1", short_title(earlier)), "amber")
        for earlier in day.blocks[:place]
        if earlier.end > block.start
    ]


def _step(meeting: Meeting, block: Block, step: Step, now: Stamp) -> RailStep:
    run = meeting.steps.get((block.id, step.id))
    limit = limit_words(step.limit) if step.limit else ""
    if run is None:
        return RailStep(step.id, "\u25cb", "faint", step.title, _planned(meeting, block, step, limit))
    is_current = meeting.step_id == step.id
    if step.kind == "discussion":
        figure, over = format_duration(whole_seconds(run.lasted(now))), False
    else:
        spoken = sum((speech.spoken(now) for speech in meeting.speeches_in(block.id, step.id)), NO_TIME)
        allowed = [speech.allowed() for speech in meeting.speeches_in(block.id, step.id)]
        over = bool(allowed and allowed[-1] is not None and spoken > allowed[-1])
        figure = format_duration(whole_seconds(spoken)) + (f" / {limit}" if limit else "")
    tone = "amber" if over else "accent" if is_current else "faint"
    if is_current:
        return RailStep(step.id, "\u25b6", "accent", step.title, figure, tone, is_current=True)
    return RailStep(step.id, "\u2713", "green", step.title, figure, tone)


def _planned(meeting: Meeting, block: Block, step: Step, limit: str) -> str:
    due = upcoming.conclusion_due(meeting, block) if step.reserve else None
    if due is None:
        return limit
    return f"{clock_time(meeting.session.venue_time(due))} \u00b7 {limit}"
