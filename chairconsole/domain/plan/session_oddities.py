"""What is odd in a session that can be held all the same: overlaps, gaps, remarks that leave no floor time.

Real agendas contain such things, so each is a warning, with a repair where one suggests itself.
"""

from collections.abc import Iterator
from itertools import pairwise

from chairconsole.domain.base.notation import TimeRange, format_duration, format_wall_time, quoted
from chairconsole.domain.base.translatable import Translatable
from chairconsole.domain.plan.parts import Agenda, Block, BlockKind, Day, Step
from chairconsole.domain.plan.session_check import Place, Problem, Repair, placed
from chairconsole.domain.plan.spoken_oddities import spoken_oddities

_Found = Iterator[tuple[Place, str] | tuple[Place, str, Repair]]
_Placed = list[tuple[Place, Block]]

_WITHOUT_INTERPRETATION = (BlockKind.BREAK, BlockKind.OTHER)


def find_oddities(agenda: Agenda) -> list[Problem]:
    """The warnings about a session whose parts are all there, in the order of the file."""
    found = [placed(agenda, *one) for one in spoken_oddities(agenda)]
    for position, day in enumerate(agenda.days):
        place: Place = ("days", position)
        blocks: _Placed = [((*place, "blocks", number), block) for number, block in enumerate(day.blocks)]
        for one in (*_times_of_day(place, day, blocks), *_blocks_alone(agenda, blocks)):
            found.append(placed(agenda, *one))
    return sorted(found, key=lambda problem: [(isinstance(step, str), step) for step in problem.place])


def _times_of_day(place: Place, day: Day, blocks: _Placed) -> _Found:
    if not blocks:
        yield (*place, "blocks"), Translatable("this day has no blocks")
    yield from _order(blocks)
    yield from _overlaps(blocks)
    yield from _gaps(place, day)
    yield from _outside_interpretation(day, blocks)
    yield from _side_events(place, day)


def _blocks_alone(agenda: Agenda, blocks: _Placed) -> _Found:
    for place, block in blocks:
        yield from _welcome(agenda, place, block)
        yield from _time_of_remarks(place, block)
        yield from _reserves(place, block)
        if block.rules.floor_kinds == ():
            yield (
                (*place, "rules", "floor_kinds"),
                Translatable("with no kind of participant, nobody may take the floor"),
            )


def _order(blocks: _Placed) -> _Found:
    for (_, earlier), (place, block) in pairwise(blocks):
        if block.start < earlier.start:
            yield (
                (*place, "start"),
                Translatable(
                    "this block begins at %1 but is written after %2, which begins at %3",
                    format_wall_time(block.start),
                    quoted(earlier.title),
                    format_wall_time(earlier.start),
                ),
            )


def _overlaps(blocks: _Placed) -> _Found:
    in_time = sorted(blocks, key=lambda entry: (entry[1].start, entry[1].end))
    for (place, block), (_, following) in pairwise(in_time):
        if following.start >= block.end:
            continue
        start, end = format_wall_time(following.start), format_wall_time(block.end)
        at: Place = (*place, "end")
        overlap = Translatable("this block ends at %1, but %2 begins at %3", end, quoted(following.title), start)
        if following.start > block.start:
            yield (
                at,
                Translatable(
                    "%1; repair: end %2 at %3, when the next block starts", overlap, quoted(block.title), start
                ),
                Repair(at, start),
            )
        else:
            yield at, Translatable("%1, at the same time as this one", overlap)


def _gaps(place: Place, day: Day) -> _Found:
    for number, hours in enumerate(day.interpretation):
        reached = hours.start
        for block in sorted(day.blocks, key=lambda block: block.start):
            if reached < min(block.start, hours.end):
                yield _gap(place, number, hours, reached, min(block.start, hours.end))
            reached = max(reached, block.end)
        if reached < hours.end and day.blocks:
            yield _gap(place, number, hours, reached, hours.end)


def _gap(place: Place, number: int, hours: TimeRange, start: int, end: int) -> tuple[Place, str]:
    return (
        (*place, "interpretation", number),
        Translatable(
            "nothing is planned from %1 to %2, inside the interpretation hours that end at %3",
            format_wall_time(start),
            format_wall_time(end),
            format_wall_time(hours.end),
        ),
    )


def _outside_interpretation(day: Day, blocks: _Placed) -> _Found:
    if not day.interpretation:
        return
    for place, block in blocks:
        if block.kind in _WITHOUT_INTERPRETATION:
            continue
        hours = day.interpretation_of(block)
        if hours is None:
            yield (
                (*place, "start"),
                Translatable("this block begins at %1, when there is no interpretation", format_wall_time(block.start)),
            )
        elif block.end > hours.end:
            stop = format_wall_time(hours.end)
            yield (
                (*place, "end"),
                Translatable("this block ends at %1, but interpretation ends at %2", format_wall_time(block.end), stop),
                Repair((*place, "end"), stop),
            )


def _side_events(place: Place, day: Day) -> _Found:
    window = day.side_events
    breaks = [block for block in day.blocks if block.kind is BlockKind.BREAK]
    if window is not None and not any(block.start <= window.start and window.end <= block.end for block in breaks):
        yield (
            (*place, "side_events"),
            Translatable(
                "side events from %1 to %2 lie within no break of this day",
                format_wall_time(window.start),
                format_wall_time(window.end),
            ),
        )


def _welcome(agenda: Agenda, place: Place, block: Block) -> _Found:
    """The procedural note gives the welcoming remarks ten minutes; they are the first of an opening block."""
    rule = agenda.rules.welcome_limit
    remarks = [(number, step) for number, step in enumerate(block.steps) if step.kind == "remarks"]
    if rule is None or block.kind is not BlockKind.OPENING or not remarks:
        return
    number, welcome = remarks[0]
    length = welcome.limit.upper if welcome.limit is not None else (block.end - block.start) * 60
    if length == rule.upper or (welcome.limit is None and length > rule.upper):
        return
    at: Place = (*place, "steps", number) + (("limit",) if welcome.limit is not None else ())
    lengths = (format_duration(length), format_duration(rule.upper))
    yield (
        at,
        Translatable("the welcome has %1, shorter than the %2 that the rules give it (welcome_limit)", *lengths)
        if length < rule.upper
        else Translatable("the welcome has %1, longer than the %2 that the rules give it (welcome_limit)", *lengths),
    )


def _time_of_remarks(place: Place, block: Block) -> _Found:
    """The procedural note lets a discussion follow the presentations, so something must be left for it."""
    longest = sum(step.limit.upper for step in block.steps if step.limit is not None)
    length = (block.end - block.start) * 60
    sentence = Translatable(
        "the remarks take %1 at their longest and the block lasts %2", format_duration(longest), format_duration(length)
    )
    if any(step.kind == "discussion" for step in block.steps):
        if longest >= length:
            yield (*place, "steps"), Translatable("%1: no time is left for the floor", sentence)
    elif longest > length:
        yield (*place, "steps"), Translatable("%1: they do not fit", sentence)


def _reserves(place: Place, block: Block) -> _Found:
    """By the procedural note a panel ends with its moderator's concluding remarks, which need their time."""
    for number, step in enumerate(block.steps):
        at: Place = (*place, "steps", number)
        if step.reserve and step.limit is None:
            yield at, Translatable("%1 is reserved but has no limit, so no time is kept for it", quoted(step.title))
        if block.kind is BlockKind.PANEL and step.kind == "discussion" and not _concludes(block.steps[number + 1 :]):
            yield (
                at,
                Translatable("after %1 no remarks follow, so no time is kept to conclude", quoted(step.title)),
            )


def _concludes(steps: tuple[Step, ...]) -> bool:
    return any(step.kind == "remarks" for step in steps)
