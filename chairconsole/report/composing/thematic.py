"""The thematic expert's fifteen minutes over all panels: what links them, and what could come of it.

Interlinkages; messages of more than one panel; ideas for discussion; potential commitments; options for the way
forward. Each part ends with the expert's own lines, as many as there are, in turn.
"""

from collections.abc import Callable, Sequence

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.meeting.notes import Point
from chairconsole.report.composing import surroundings
from chairconsole.report.composing.across_panels import Panels
from chairconsole.report.composing.bounded import within
from chairconsole.report.composing.context import Context, paragraph
from chairconsole.report.composing.flow import Flow
from chairconsole.report.composing.items import Item, without
from chairconsole.report.composing.theme_sentences import by_theme, theme_sentences
from chairconsole.report.draft.draft_text import Part, Piece, Reference
from chairconsole.report.draft.length import spoken_words

_WORDS = (450, 300, 250, 250, 150)
_ALL_WORDS = 1480
"""The share of each part, of the words of fifteen minutes; the rest is for the opening and the thanks."""


def thematic(context: Context) -> list[Part]:
    """The five parts within the room, each with its share of it and what others leave; empty ones are left out."""
    flow, across = Flow(context.wording, turn=2), Panels(context)
    left = _Left(context.told)
    opening = flow.framed("opening", context.frames.expert_opening, address=context.frames.address)
    parts = [*paragraph([opening])]
    differing = {of.reference for one in context.told_differences() for of in (one.first, one.second)}
    linked = {of.reference for pair in context.material.links for of in pair}
    lines = context.own_conclusions()
    own = [lines[place::5] for place in range(5)]

    made: list[tuple[Piece, list[Sequence[Piece]], list[Piece]]] = []

    def part(groups: Sequence[Sequence[Piece]]) -> None:
        place = len(made)
        own_lines = [_own_line(context, flow, point) for point in own[place]]
        lead_in = flow.framed(f"part-{place + 1}", context.frames.expert_parts[place])
        made.append((lead_in, list(groups), own_lines))

    def told(items: Sequence[Item]) -> list[list[Piece]]:
        groups: list[list[Piece]] = []
        for theme, under in by_theme(items, context.themes()):
            sentences = surroundings.without_long_runs(context, flow, theme, theme_sentences(under, (), flow))
            pieces = surroundings.under_theme(context, flow, theme, sentences)
            groups += across.each_beside_others(pieces, under, flow)
        return groups

    def is_free(item: Item) -> bool:
        return item.reference not in differing

    ran_through = left.take(lambda item: is_free(item) and (len(item.themes) > 1 or item.reference in linked))
    part([*_each(surroundings.threads(context, flow)), *told(ran_through)])
    part(told(left.take(lambda item: is_free(item) and item.is_many and len(across.of(item)) > 1)))
    apart = left.take(lambda item: not is_free(item))
    pairs = theme_sentences(apart, context.differences, flow, panels_of=across.of_sides)
    asked = [flow.asked(item) for item in left.take(lambda item: item.what is PointKind.QUESTION)]
    part(_each([*pairs, *asked]))
    offers = left.take(lambda item: item.what is PointKind.OFFER)
    shared = left.take(lambda item: item.what is PointKind.RECOMMENDATION and item.is_many)
    part([*told(offers), *told(shared)])
    part(told(left.take(lambda item: item.what is PointKind.RECOMMENDATION)))
    wanted = [_words([one for group in groups for one in group]) for _, groups, _ in made]
    around = [_words([lead_in, *own_lines]) for lead_in, _, own_lines in made]
    rooms = _rooms(wanted, around, context.room)
    for (lead_in, groups, own_lines), room in zip(made, rooms, strict=True):
        if kept := [*within(groups, room, context.meeting, context.starred()), *own_lines]:
            parts.extend(paragraph([lead_in, *kept]))
    next_step = surroundings.taken_up_in_conclusions(context, flow)
    return [*parts, *paragraph([next_step, flow.framed("thanks", context.frames.thanks_short)])]


def _rooms(wanted: Sequence[int], around: Sequence[int], room: float | None) -> list[float | None]:
    """How many words each part has for what it tells: its share; what others leave goes to the first that want it."""
    if room is None:
        return [None] * len(wanted)
    shares = [room * share / _ALL_WORDS - lines for share, lines in zip(_WORDS, around, strict=True)]
    left = sum(max(share - want, 0) for share, want in zip(shares, wanted, strict=True))
    rooms: list[float | None] = []
    for share, want in zip(shares, wanted, strict=True):
        more = min(max(want - share, 0), left)
        left -= more
        rooms.append(share + more)
    return rooms


def _words(pieces: Sequence[Piece]) -> int:
    return sum(spoken_words(one.text) for one in pieces)


def _each(pieces: Sequence[Piece]) -> list[list[Piece]]:
    return [[piece] for piece in pieces]


class _Left:
    """Items that were not told yet."""

    def __init__(self, items: Sequence[Item]) -> None:
        self._items = list(items)

    def take(self, is_wanted: Callable[[Item], bool]) -> list[Item]:
        """Those that are wanted; they are not left any more."""
        taken = [item for item in self._items if is_wanted(item)]
        self._items = without(self._items, taken)
        return taken


def _own_line(context: Context, flow: Flow, point: Point) -> Piece:
    said = context.wording.spoken_point(point)
    return Piece(flow.fill(context.frames.as_i_see_it, x=said.words), (Reference("p", (point.id,)),))
