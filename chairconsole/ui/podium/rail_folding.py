"""What is over of the open block, in one line of the rail, so that what goes on is seen without scrolling."""

from collections.abc import Sequence

from chairconsole.domain.base.notation import format_duration
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.rail_words import RailLine, RailStep

OVER = "\u2713"
"""The symbol of what is over."""

LEAST = 2
"""One step that is over needs no more room than the line in its place would."""


def over_and_other(steps: Sequence[RailStep]) -> tuple[list[RailStep], list[RailStep]]:
    """Those that are over and would be one line, and all others; none is folded unless one goes on or is to come."""
    over = [step for step in steps if step.symbol == OVER]
    if len(over) < LEAST or len(over) == len(steps):
        return [], list(steps)
    return over, [step for step in steps if step.symbol != OVER]


def folded_line(over: Sequence[RailStep], *, is_opened: bool) -> RailLine:
    """The line in the place of steps that are over: how many they are, and how long they took together."""
    words = Counted.tr("%n steps", "", len(over))
    sign = "\u25be" if is_opened else "\u25b8"
    return RailLine(OVER, "green", words, f"{format_duration(sum(step.seconds for step in over))} {sign}", "faint")
