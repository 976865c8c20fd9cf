"""The agenda of a day as a table: when each block is planned, and when it would be."""

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.notation import shown_wall_time
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.forecast.projection import Span, project
from chairconsole.domain.forecast.remainder import remainder_of_block
from chairconsole.domain.meeting.speech import Run
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, Day
from chairconsole.ui.words.time_words import clock_time

MINUTE = dt.timedelta(minutes=1)

NEW, NEW_SYMBOL = "", "+"
"""The id of the row with which one more block is typed in, and the symbol of one that is not there yet."""


@dataclass(frozen=True)
class PlanRow:
    """A block: whether it is over, goes on or is to come, its planned times and those that are to be expected.

    `differs` if the expected times would be other than they are now, or it is to end later than planned.
    """

    id: str
    symbol: str
    title: str
    planned: str
    expected: str
    differs: bool


def plan_rows(meeting: Meeting, day: Day, now: Stamp, changed: Meeting | None = None) -> list[PlanRow]:
    """The blocks of a day; with `changed`, the meeting as it would be, what is to be expected then."""
    was = project(meeting, remainder_of_block(meeting, now), now)
    would = was if changed is None else project(changed, remainder_of_block(changed, now), now)
    rows = []
    for block in _with_new(meeting, day, changed):
        is_new = meeting.session.block(block.id) is None
        is_gone = changed is not None and changed.session.block(block.id) is None
        before, after = was.of_block(block.id), would.of_block(block.id)
        shown = "" if is_gone else _expected(meeting, block, after)
        planned = f"{shown_wall_time(block.start)}\u2013{shown_wall_time(block.end)}"
        rows.append(
            PlanRow(
                id=block.id,
                symbol=NEW_SYMBOL if is_new else symbol_of(meeting.blocks.get(block.id)),
                title=block.title,
                planned="" if is_new else planned,
                expected=QCoreApplication.translate("agenda", "left out") if is_gone else shown,
                differs=is_gone
                or shown != _expected(meeting, block, before)
                or _is_late(changed or meeting, block, after),
            )
        )
    return rows


def new_row() -> PlanRow:
    """The row below the blocks, with which one more is typed in."""
    another = QCoreApplication.translate("agenda", "Another block\u2026")
    return PlanRow(id=NEW, symbol=NEW_SYMBOL, title=another, planned="", expected="", differs=False)


def _with_new(meeting: Meeting, day: Day, changed: Meeting | None) -> list[Block]:
    """The blocks of a day as they are, and those that would be new, where their times put them."""
    blocks = list(day.blocks)
    would = () if changed is None else changed.session.days
    for one in (block for other in would if other.date == day.date for block in other.blocks):
        if meeting.session.block(one.id) is None:
            place = next((place for place, block in enumerate(blocks) if block.start >= one.start), len(blocks))
            blocks.insert(place, one)
    return blocks


def symbol_of(run: Run | None) -> str:
    """The symbol of a block or step that is to come (no run yet), goes on or is over."""
    if run is None:
        return "\u25cb"
    return "\u25b6" if run.is_open else "\u2713"


def _is_late(meeting: Meeting, block: Block, span: Span) -> bool:
    """Whether a block that is not over would end a minute or more after its planned end."""
    planned, run = meeting.session.block(block.id), meeting.blocks.get(block.id)
    if planned is None or span.end is None or (run is not None and not run.is_open):
        return False
    return span.end.astimezone(dt.UTC) - meeting.session.end_of(planned) >= MINUTE


def _expected(meeting: Meeting, block: Block, span: Span) -> str:
    """From when to when, with the sign for "about" until the block is over."""
    if span.start is None:
        return QCoreApplication.translate("agenda", "not held")
    run = meeting.blocks.get(block.id)
    about = "" if run is not None and not run.is_open else "\u2248"
    return f"{about}{clock_time(span.start)}\u2013{'' if span.end is None else clock_time(span.end)}"
