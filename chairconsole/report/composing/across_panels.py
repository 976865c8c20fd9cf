"""What a panel has in common with the others: where a message was raised, what belongs together, what was new."""

from collections.abc import Sequence
from functools import cached_property

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.pairs import likenesses
from chairconsole.report.composing.context import Context
from chairconsole.report.composing.flow import Flow
from chairconsole.report.composing.items import Difference, Item, points_under
from chairconsole.report.composing.session_facts import panels
from chairconsole.report.composing.surroundings import in_a_row
from chairconsole.report.draft.draft_text import Piece, Reference

PANELS = "panels-"
"""How what a sentence stands on begins that says in which panels something was raised."""


class Panels:
    """In which panels each item was raised; likenesses that a person confirmed count as the same item."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._number = {block.id: place for place, block in enumerate(panels(context.meeting), 1)}
        self._alike: dict[str, set[str]] = {}
        for one, other in likenesses(context.meeting):
            for here, there in ((one, other), (other, one)):
                self._alike.setdefault(here, set()).update(_blocks_of(context.meeting, there))
        self._of: dict[Reference, list[str]] = {}

    @cached_property
    def _with_points(self) -> list[str]:
        """The panels in which anything was noted, in their order."""
        meeting = self._context.meeting
        heard = {meeting.block_of(point) for point in meeting.points.values() if _is_heard(point)}
        return [block for block in self._number if block in heard]

    def of(self, item: Item) -> list[str]:
        """The panels in which an item was raised, in their order."""
        if item.reference not in self._of:
            alike = (self._alike.get(of, ()) for of in (*item.reference.ids, *_points(item)))
            raised = item.blocks.union(*alike)
            self._of[item.reference] = [block for block in self._number if block in raised]
        return self._of[item.reference]

    def called(self, blocks: Sequence[str]) -> str:
        """What panels are called in a sentence: "panels 1 and 3"."""
        numbers = [str(self._number[block]) for block in blocks]
        return self._context.frames.panel[len(numbers) > 1].format(list=in_a_row(numbers, self._context))

    def of_sides(self, pair: Difference) -> list[str]:
        """What the panels of two views that differ are called; nothing if both were heard in one of them."""
        first, second = self.of(pair.first), self.of(pair.second)
        return [self.called(first), self.called(second)] if first and second and set(first).isdisjoint(second) else []

    def same_point(self, item: Item, flow: Flow) -> Piece | None:
        """That the item that was just told was raised elsewhere too; nothing if it was not."""
        raised, frames, name = self.of(item), self._context.frames, _name(item)
        if len(raised) < 2:
            return None
        if len(raised) == len(self._number) > 2:
            return flow.framed(name, frames.this_raised_in_all, number=frames.number(len(raised)))
        return flow.framed(name, frames.this_raised_in, panels=self.called(raised))

    def each_beside_others(self, pieces: Sequence[Piece], items: Sequence[Item], flow: Flow) -> list[list[Piece]]:
        """Each sentence with the one behind it that says where else its item was raised, if it was."""
        by_reference = {item.reference: item for item in items}
        groups: list[list[Piece]] = []
        for piece in pieces:
            item = by_reference.get(piece.references[0]) if len(piece.references) == 1 else None
            beside = self.same_point(item, flow) if item is not None else None
            groups.append([piece] if beside is None else [piece, beside])
        return groups

    def beside_others(self, item: Item, flow: Flow) -> Piece | None:
        """The same, or that the item or its theme was new in its panel; nothing if only one panel has any points."""
        told = self.same_point(item, flow)
        raised = self.of(item)
        if told is not None or not raised or len(self._with_points) < 2:
            return told
        frames, here = self._context.frames, raised[0]
        is_new_theme = self._with_theme(item.theme) == [here]
        template = frames.this_new_theme if is_new_theme else frames.this_new
        return flow.framed(_name(item), template, panels=self.called([here]))

    def theme_beside_others(self, theme: str, flow: Flow) -> Piece | None:
        """In which panels the theme that was just told came up; nothing if only one panel has any points."""
        frames, panels_of = self._context.frames, self._with_theme(theme)
        if len(self._with_points) < 2 or not panels_of:
            return None
        template = frames.this_new_theme if len(panels_of) == 1 else frames.this_theme_raised_in
        return flow.framed(f"{PANELS}{theme}", template, panels=self.called(panels_of))

    def _with_theme(self, theme: str) -> list[str]:
        """The panels that have points under a theme, in their order."""
        meeting = self._context.meeting
        return [block for block in self._with_points if any(map(_is_heard, points_under(meeting, theme, block)))]


def _name(item: Item) -> str:
    return f"{PANELS}{item.reference.ids[0]}"


def _points(item: Item) -> tuple[str, ...]:
    return tuple(point.id for point in item.points)


def _blocks_of(meeting: Meeting, side: str) -> set[str]:
    """The blocks in which a message or a single point was raised."""
    message = meeting.messages.get(side)
    points = meeting.points_in(message) if message else [meeting.points[side]] if side in meeting.points else []
    return {block for block in map(meeting.block_of, filter(_is_heard, points)) if block is not None}


def _is_heard(point: Point) -> bool:
    """Whether it was said in the panel: not only received in writing, and no line of the moderator's own."""
    return not point.written and point.what is not PointKind.CONCLUSION
