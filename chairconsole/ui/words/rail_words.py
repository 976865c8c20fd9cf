"""What the agenda rail says of the day: each block, and the steps of the one that is open."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.notation import format_duration, shown_wall_time
from chairconsole.domain.base.timing import NO_TIME, Stamp, whole_seconds
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.forecast.forecast import Forecast
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, BlockKind, Day, SegmentOf, Step
from chairconsole.domain.queries import next_step as upcoming
from chairconsole.domain.queries.replies import answers_owed
from chairconsole.domain.queries.segments import panellists, segments_of, spoke_from_floor
from chairconsole.domain.queries.timetable import BlockTimes, goes_beyond_interpretation, latest_step_start
from chairconsole.domain.rules.plan_times import next_overlapping
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.name_words import short_title
from chairconsole.ui.words.time_words import clock_time, limit_words, minutes_words

MINUTE = dt.timedelta(minutes=1)


@dataclass(frozen=True)
class RailLine:
    """A step, or a segment: how many spoke from the floor, how long the panel did or, in its turn, what it owes.

    `brief` is what is said of it where there is room for a word or a time.
    """

    symbol: str
    tone: str
    title: str
    figure: str
    figure_tone: str = ""
    is_current: bool = False
    brief: str = ""


@dataclass(frozen=True, kw_only=True)
class RailStep(RailLine):
    """A step of the open block; its segments if it is the discussion that goes on; `seconds` of it that are over."""

    id: str
    seconds: int = 0
    segments: tuple[RailLine, ...] = ()


@dataclass(frozen=True)
class RailRepair:
    """An overlap that a click repairs: which block would end earlier, and what the click says."""

    block: str
    label: str


@dataclass(frozen=True)
class RailBlock:
    """A block of the day: its start, its title and what is special about it (text and tone).

    `is_current` if it should be on now: the open block, or the later one that has overtaken it by the plan.
    """

    id: str
    time: str
    title: str
    brief: str
    lines: tuple[tuple[str, str], ...]
    is_current: bool
    is_done: bool
    steps: tuple[RailStep, ...] = ()
    repair: RailRepair | None = None


@dataclass(frozen=True)
class RailDay:
    """The day that the rail shows, and its number within the session."""

    number: int
    date: dt.date
    blocks: tuple[RailBlock, ...]


def rail_day(meeting: Meeting, told: Forecast) -> RailDay:
    """The day of the open block, else of the block that comes next, else the last one."""
    session = meeting.session
    block = meeting.block or upcoming.next_block(meeting, told.now)
    day = (session.day_of(block.id) if block else None) or session.days[-1]
    blocks = tuple(_block(meeting, day, place, told) for place in range(len(day.blocks)))
    return RailDay(session.days.index(day) + 1, day.date, blocks)


def running_seconds(meeting: Meeting, now: Stamp) -> tuple[int, ...]:
    """The seconds that the rail counts of the current step; while they stay the same, so do its figures."""
    if meeting.block_id is None or meeting.step_id is None:
        return ()
    run = meeting.steps[meeting.block_id, meeting.step_id]
    spoken = sum((one.spoken(now) for one in meeting.speeches(meeting.block_id, meeting.step_id)), NO_TIME)
    return whole_seconds(run.lasted(now)), whole_seconds(spoken)


def _block(meeting: Meeting, day: Day, place: int, told: Forecast) -> RailBlock:
    block = day.blocks[place]
    run = meeting.blocks.get(block.id)
    is_open = meeting.block_id == block.id
    overtaken_by = _overtaken_by(meeting, told)
    overlapping = [one for one in day.blocks[:place] if one.end > block.start and not _is_over(meeting, one)]
    return RailBlock(
        id=block.id,
        time=shown_wall_time(block.start),
        title=block.title,
        brief=short_title(block),
        lines=tuple(_lines(meeting, day, place, told, overlapping)),
        is_current=is_open if overtaken_by is None else block.id == overtaken_by,
        is_done=run is not None and not run.is_open,
        steps=tuple(_step(meeting, block, step, told) for step in block.steps) if is_open else (),
        repair=_repair(block, overlapping[-1]) if overlapping and run is None else None,
    )


def _lines(meeting: Meeting, day: Day, place: int, told: Forecast, overlapping: list[Block]) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    block = day.blocks[place]
    times = told.times_of(block.id)
    lines: list[tuple[str, str]] = []
    # A colour of warning belongs to what is now or next: what is odd in a later block can wait.
    sign, warned = ("\u25b2", "amber") if _is_now_or_next(meeting, block, told) else ("\u25b3", "faint")
    if times is not None and times.ended is not None:
        lines.append(_ended(times))
    elif times is not None and times.began is not None:
        lines.extend(_going_on(meeting, times, told))
    elif times is not None:
        if not overlapping:
            lines.extend(_coming(times, warned))
        if warned == "amber" and goes_beyond_interpretation(meeting, block, times):
            words = translate("rail", "\u25b2 would end \u2248%1, after interpretation")
            lines.append((fill(words, clock_time(times.projected_end or times.planned_end)), warned))
    if _overtaken_by(meeting, told) == block.id:
        words = fill(translate("rail", "\u25b6 should be on since %1"), shown_wall_time(block.start))
        lines.append((words, "accent"))
    if block.kind is BlockKind.BREAK and day.side_events is not None:
        events = day.side_events
        if block.start <= events.start < block.end:
            start, stop = shown_wall_time(events.start), shown_wall_time(events.end)
            lines.append((fill(translate("rail", "side events %1\u2013%2"), start, stop), "faint"))
    for hours in day.interpretation:
        words = fill(translate("rail", "interpretation ends %1"), shown_wall_time(hours.end))
        if block.start < hours.end < block.end and block.kind is not BlockKind.BREAK:
            lines.append((f"{sign} {words}", warned))
        elif hours.end == block.start or (hours.end == block.end and place == len(day.blocks) - 1):
            lines.append((words, "faint"))
    words = translate("rail", "%1 is planned to %2")
    lines.extend(
        (f"{sign} {fill(words, short_title(earlier), shown_wall_time(earlier.end))}", warned) for earlier in overlapping
    )
    return lines


def _ended(times: BlockTimes) -> tuple[str, str]:
    translate = QCoreApplication.translate
    words = fill(translate("rail", "ended %1"), "" if times.ended is None else clock_time(times.ended))
    # Whole minutes, as long as it went on and now.
    if (late := (times.over or NO_TIME) // MINUTE) > 0:
        words += " \u00b7 " + fill(translate("rail", "%1 over"), minutes_words(late))
    return words, "faint"


def _going_on(meeting: Meeting, times: BlockTimes, told: Forecast) -> Iterator[tuple[str, str]]:
    """When the open block began, if late, and whether it is over its end or will be."""
    translate = QCoreApplication.translate
    late = (times.late or NO_TIME) // MINUTE
    if late > 0 and times.began is not None:
        words = translate("rail", "began %1 \u00b7 %2 late")
        yield fill(words, clock_time(times.began), minutes_words(late)), "faint"
    ahead = told.block
    if ahead is None or ahead.times.block != times.block:
        return
    if _overtaken_by(meeting, told) is not None:
        words = translate("rail", "\u25b2 running over for %1")
        yield fill(words, minutes_words(max(1, ahead.runs_over // MINUTE))), "amber"
    elif -MINUTE < ahead.left <= NO_TIME:
        yield translate("rail", "\u25b2 at its end"), "amber"
    elif ahead.left < NO_TIME:
        words = translate("rail", "\u25b2 %1 past its end")
        yield fill(words, minutes_words(-ahead.left // MINUTE)), "amber"
    elif ahead.projected_over >= MINUTE:
        words = translate("rail", "would end %1 \u00b7 %2 over")
        over = minutes_words(ahead.projected_over // MINUTE)
        yield fill(words, clock_time(ahead.projected_end), over), "amber"


def _is_now_or_next(meeting: Meeting, block: Block, told: Forecast) -> bool:
    following = upcoming.next_block(meeting, told.now)
    return block.id == meeting.block_id or (following is not None and block.id == following.id)


def _coming(times: BlockTimes, tone: str) -> Iterator[tuple[str, str]]:
    """When a block would start, if later than planned."""
    if times.projected_start is None:
        return
    late = (times.projected_start.astimezone(dt.UTC) - times.planned_start.astimezone(dt.UTC)) // MINUTE
    if late > 0:
        words = QCoreApplication.translate("rail", "starts \u2248%1 \u00b7 %2 late")
        yield fill(words, clock_time(times.projected_start), minutes_words(late)), tone


def _overtaken_by(meeting: Meeting, told: Forecast) -> str | None:
    """The later block that is current in the place of the open one: by an overlap of the plan, not by mere lateness."""
    block, later = meeting.block, told.block.overtaken_by if told.block is not None else None
    overlapping = next_overlapping(meeting.session, block) if block is not None else None
    return None if overlapping is None else later


def _is_over(meeting: Meeting, block: Block) -> bool:
    run = meeting.blocks.get(block.id)
    return run is not None and not run.is_open


def _repair(block: Block, earlier: Block) -> RailRepair:
    words = fill(QCoreApplication.translate("rail", "End %1 at %2"), short_title(earlier), shown_wall_time(block.start))
    return RailRepair(earlier.id, words)


def _step(meeting: Meeting, block: Block, step: Step, told: Forecast) -> RailStep:
    now = told.now
    run = meeting.steps.get((block.id, step.id))
    limit = limit_words(step.limit) if step.limit else ""
    if run is None:
        planned = _planned(meeting, block, step, limit, told)
        return RailStep("\u25cb", "faint", step.title, planned, id=step.id, brief=planned.split(" \u00b7 ")[0])
    is_current = meeting.step_id == step.id
    if step.kind == "discussion":
        seconds, over = whole_seconds(run.lasted(now)), False
        figure = brief = format_duration(seconds)
    else:
        spoken = sum((speech.spoken(now) for speech in meeting.speeches(block.id, step.id)), NO_TIME)
        allowed = [speech.allowed() for speech in meeting.speeches(block.id, step.id)]
        over = bool(allowed and allowed[-1] is not None and spoken > allowed[-1])
        seconds = whole_seconds(spoken)
        brief = format_duration(seconds)
        figure = f"{brief} / {limit}" if limit else brief
    tone = "amber" if over else "accent" if is_current else "faint"
    if is_current:
        segments = _segments(meeting, block, step, now)
        return RailStep("\u25b6", "accent", step.title, figure, tone, True, brief, id=step.id, segments=segments)
    return RailStep("\u2713", "green", step.title, figure, tone, brief=brief, id=step.id, seconds=seconds)


def _segments(meeting: Meeting, block: Block, step: Step, now: Stamp) -> tuple[RailLine, ...]:
    """The segments of the discussion that goes on; none where the rules or the block know no panellists.

    While the floor has it, what the panellists owe stands where their turn would.
    """
    translate = QCoreApplication.translate
    if SegmentOf.PANELLISTS not in meeting.session.rules.segments or not panellists(block):
        return ()
    owing = Counted.tr("%n owed", "", owed) if (owed := answers_owed(meeting, block)) else ""
    segments, number, turn, spoke = list[RailLine](), 0, 0, 0
    for place, times in enumerate(segments_of(meeting, block.id, step.id, now)):
        if times.of is SegmentOf.FLOOR:
            # Whatever is over before this one is told in one line.
            over = fill(translate("rail", "Segments 1\u2013%1") if turn > 1 else translate("rail", "Segment %1"), turn)
            segments = [RailLine("\u2713", "green", over, Counted.tr("%n spoke", "", spoke))] if turn else []
            here = spoke_from_floor(meeting, block.id, step.id, place)
            number, spoke = number + 1, spoke + here
            title = fill(translate("rail", "Floor \u00b7 %1"), number)
            figure = Counted.tr("%n spoke", "", here)
            brief = fill(translate("rail", "floor %1"), number)
        else:
            turn += 1
            title = fill(translate("rail", "Panellists \u00b7 %1"), turn)
            figure = format_duration(whole_seconds(times.spoken))
            brief = fill(translate("rail", "panel %1"), turn)
        if times.ended is None and times.of is SegmentOf.PANELLISTS:
            segments.append(RailLine("\u2756", "purple", title, owing or figure, "purple", True, owing or brief))
        elif times.ended is None:
            segments.append(RailLine("\u25b6", "accent", title, figure, "accent", True, brief))
            title = fill(translate("rail", "Panellists \u00b7 %1"), turn + 1)
            segments += [RailLine("\u25cb", "faint", title, owing, "purple", brief=owing)] if owed else []
        else:
            segments.append(RailLine("\u2713", "green", title, figure, brief=brief))
    return tuple(segments)


def _planned(meeting: Meeting, block: Block, step: Step, limit: str, told: Forecast) -> str:
    """When a step should start, if that is fixed, or would, if that is later than planned; and its limit."""
    kept = {one.id for one in upcoming.after_the_floor(meeting, block) if one.limit is not None}
    if step.id not in kept:
        steps = () if told.block is None else told.block.steps
        times = next((one for one in steps if one.step == step.id), None)
        if times is None or times.projected_start is None or times.planned_start is None:
            return limit
        late = times.projected_start.astimezone(dt.UTC) - times.planned_start.astimezone(dt.UTC)
        if late < MINUTE:
            return limit
        return " \u00b7 ".join(filter(None, (f"\u2248{clock_time(times.projected_start)}", limit)))
    return f"{clock_time(latest_step_start(meeting, block, step))} \u00b7 {limit}"
