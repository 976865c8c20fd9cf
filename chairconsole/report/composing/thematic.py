"""The thematic expert's fifteen minutes over all panels: what links them, and what could come of it.

Interlinkages; messages of more than one panel; ideas for discussion; potential commitments; options for the way
forward. Each part ends with the expert's own lines, as many as there are, in turn.
"""

from collections.abc import Callable, Sequence

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.plan.parts import BlockKind
from chairconsole.report.composing import surroundings
from chairconsole.report.composing.across_panels import Panels
from chairconsole.report.composing.bounded import within
from chairconsole.report.composing.context import Context, paragraph
from chairconsole.report.composing.flow import Flow
from chairconsole.report.composing.items import Item
from chairconsole.report.composing.theme_sentences import by_theme, theme_sentences
from chairconsole.report.draft.draft_text import Part, Piece, Reference
from chairconsole.report.draft.length import spoken_words

_WORDS = (450, 300, 250, 250, 150)
_ALL_WORDS = 1480
"""The largest share of each part, of the words of fifteen minutes; the rest is for the opening and the thanks."""


def thematic(context: Context) -> list[Part]:
    """The five parts, each within its share of the room; those without anything to tell are left out."""
    flow, across = Flow(context.wording, turn=2), Panels(context)
    left = _Left(context.told)
    opening = flow.framed("opening", context.frames.expert_opening, address=context.frames.address)
    parts = [*paragraph([opening])]
    differing = {of.reference for one in context.told_differences() for of in (one.first, one.second)}
    linked = {of.reference for pair in context.material.links for of in pair}
    lines = context.conclusions_of(BlockKind.SUMMARY_PANEL)
    own = [lines[place::5] for place in range(5)]

    def part(place: int, groups: Sequence[Sequence[Piece]]) -> None:
        own_lines = [_own_line(context, flow, point) for point in own[place]]
        lead_in = flow.framed(f"part-{place + 1}", context.frames.expert_parts[place])
        around = sum(spoken_words(one.text) for one in (lead_in, *own_lines))
        room = context.room and context.room * _WORDS[place] / _ALL_WORDS - around
        if told := [*within(groups, room, context.meeting, context.starred()), *own_lines]:
            parts.extend(paragraph([lead_in, *told]))

    def told(items: Sequence[Item]) -> list[list[Piece]]:
        groups: list[list[Piece]] = []
        for theme, under in by_theme(items, context.themes()):
            pieces = surroundings.under_theme(context, flow, theme, theme_sentences(under, (), flow))
            groups += across.each_beside_others(pieces, under, flow)
        return groups

    def is_free(item: Item) -> bool:
        return item.reference not in differing

    ran_through = left.take(lambda item: is_free(item) and (len(item.themes) > 1 or item.reference in linked))
    part(0, [*_each(surroundings.threads(context, flow)), *told(ran_through)])
    part(1, told(left.take(lambda item: is_free(item) and item.is_many and len(across.of(item)) > 1)))
    pairs = theme_sentences(left.take(lambda item: not is_free(item)), context.differences, flow)
    asked = [flow.asked(item) for item in left.take(lambda item: item.what is PointKind.QUESTION)]
    part(2, _each([*pairs, *asked]))
    offers = left.take(lambda item: item.what is PointKind.OFFER)
    shared = left.take(lambda item: item.what is PointKind.RECOMMENDATION and item.is_many)
    part(3, [*told(offers), *told(shared)])
    part(4, told(left.take(lambda item: item.what is PointKind.RECOMMENDATION)))
    return [*parts, *paragraph([flow.framed("thanks", context.frames.thanks_short)])]


def _each(pieces: Sequence[Piece]) -> list[list[Piece]]:
    return [[piece] for piece in pieces]


class _Left:
    """Items that were not told yet."""

    def __init__(self, items: Sequence[Item]) -> None:
        self._items = list(items)

    def take(self, is_wanted: Callable[[Item], bool]) -> list[Item]:
        """Those that are wanted; they are not left any more."""
        taken = [item for item in self._items if is_wanted(item)]
        self._items = [item for item in self._items if item not in taken]
        return taken


def _own_line(context: Context, flow: Flow, point: Point) -> Piece:
    said = context.wording.spoken_point(point)
    return Piece(flow.fill(context.frames.as_i_see_it, x=said.words), (Reference("p", (point.id,)),))
