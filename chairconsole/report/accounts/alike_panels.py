"""What was said in several panels: messages and single points that are alike, offered and never taken for the same."""

from collections.abc import Iterator
from dataclasses import dataclass

from chairconsole.domain.meeting.notes import pair
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import BlockKind
from chairconsole.domain.queries.pairs import likenesses, refused_likenesses
from chairconsole.report.accounts.bench import entries
from chairconsole.report.accounts.concepts import Concepts
from chairconsole.report.accounts.similar import Likeness, said_by


@dataclass(frozen=True, slots=True)
class _Side:
    """A message or single point, by its id, and the panel in which it was said."""

    id: str
    panel: int


def alike_in_panels(meeting: Meeting, concepts: Concepts) -> tuple[tuple[str, ...], ...]:
    """Groups of messages and single points of different panels that may be alike, the likest first.

    Each group has one of a panel at most, in the order of the panels, and each of them is in one group at most. What a
    person decided already is not offered again.
    """
    side_of = dict(_sides(meeting))
    said = said_by((meeting.points[point] for point in side_of), concepts)
    decided = refused_likenesses(meeting) | {pair(*sides) for sides in likenesses(meeting)}
    groups: dict[_Side, list[_Side]] = {}
    for _, first, second in Likeness(said).pairs():
        ours, theirs = (groups.get(side_of[one], [side_of[one]]) for one in (first, second))
        is_open = all(pair(one.id, other.id) not in decided for one in ours for other in theirs)
        if is_open and not {one.panel for one in ours} & {one.panel for one in theirs}:
            joined = [*ours, *theirs]
            groups |= dict.fromkeys(joined, joined)
    distinct = {id(group): group for group in groups.values()}.values()
    return tuple(tuple(side.id for side in sorted(group, key=lambda side: side.panel)) for group in distinct)


def _sides(meeting: Meeting) -> Iterator[tuple[str, _Side]]:
    """The points of the panels, each with what it is a part of; those of a message of two panels are left out."""
    panels = [block.id for _, block in meeting.session.blocks() if block.kind is BlockKind.PANEL]
    for number, panel in enumerate(panels):
        for entry in entries(meeting, panel):
            in_others = entry.message is not None and len(entry.points) < len(meeting.points_in(entry.message))
            for point in () if in_others else entry.points:
                yield point.id, _Side(entry.id, number)
