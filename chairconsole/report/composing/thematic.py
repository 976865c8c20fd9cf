"""The thematic expert's fifteen minutes over all panels: what links them, and what could come of it.

Interlinkages; messages of more than one panel; ideas for discussion; potential commitments; options for the way
forward. Each part ends with the expert's own lines for it; those of no part stand at the end. Of a part in which
nothing was said, only those lines stand, and nothing announces them.
"""

from collections.abc import Callable, Sequence

from chairconsole.domain.base.event_parts import ExpertPart, PointKind
from chairconsole.domain.meeting.notes import Point
from chairconsole.report.composing import surroundings
from chairconsole.report.composing.across_panels import Panels
from chairconsole.report.composing.admission import FULL
from chairconsole.report.composing.bounded import within
from chairconsole.report.composing.context import Context, paragraph
from chairconsole.report.composing.flow import Flow
from chairconsole.report.composing.items import Item, without
from chairconsole.report.composing.theme_sentences import (
    asked_by_theme,
    by_theme,
    differing_by_theme,
    theme_sentences,
    under_theme,
    without_long_runs,
)
from chairconsole.report.draft.draft_text import Part, Piece, Reference
from chairconsole.report.draft.length import spoken_words

_WORDS = (450, 300, 250, 250, 150)
"""The share of each part in what the opening and the end leave."""

_LATER = (PointKind.QUESTION, PointKind.OFFER, PointKind.RECOMMENDATION)
"""What has a part of its own, wherever else it would fit: the note asks for ideas, commitments and options."""


def thematic(context: Context) -> list[Part]:
    """The five parts within the room, each with its share of it and what others leave; empty ones are left out."""
    return _Expert(context).parts()


def is_commitment(item: Item) -> bool:
    """Whether it is told among the potential commitments, with nobody as its subject."""
    return item.what is PointKind.OFFER or (item.what is PointKind.RECOMMENDATION and item.is_many)


def of_the_expert(context: Context) -> list[Item]:
    """The items that one of the five parts is for."""
    return _Expert(context).told()


class _Expert:
    def __init__(self, context: Context) -> None:
        self._context = context
        self._flow = Flow(context.wording, turn=2, open_questions=context.open_questions)
        self._across = Panels(context)
        self._left = list(context.told)
        self._lines = 0
        pairs = context.told_differences()
        self._differing = {of.reference for one in pairs for of in (one.first, one.second)}
        self._linked = {of.reference for pair in context.material.links for of in pair}

    def told(self) -> list[Item]:
        """What any part would take."""
        own = (item for item in self._left if not self._is_of_themes(item))
        across = (item for item in self._left if self._runs_through(item) or len(self._across.of(item)) > 1)
        return sorted({item.reference: item for item in (*own, *across)}.values(), key=lambda item: item.place)

    def parts(self) -> list[Part]:
        """All parts in their order."""
        context, flow = self._context, self._flow
        opening = flow.framed("opening", context.frames.expert_opening, address=context.frames.address)
        parts = [*paragraph([opening])]
        made: list[tuple[Piece, list[list[Piece]], list[Piece]]] = []
        for part, lead_in, told in zip(ExpertPart, context.frames.expert_parts, self._parts(), strict=True):
            announced = flow.framed(f"part-{len(made) + 1}", lead_in)
            made.append((announced, told(), self._own_lines(part)))
        wanted = [_words([one for group in groups for one in group]) for _, groups, _ in made]
        around = [_words([first, *own_lines]) for first, _, own_lines in made]
        taken_up = [surroundings.taken_up(context, flow)] if context.has_points else []
        end = [*taken_up, flow.framed("thanks", context.frames.thanks_short)]
        room = None if context.room is None else context.room * FULL - _words([opening, *end])
        rooms = _rooms(wanted, around, room)
        for (first, groups, own_lines), room in zip(made, rooms, strict=True):
            kept = within(groups, room, context.meeting, context.starred())
            parts += paragraph([*([first] if kept else []), *kept, *own_lines])
        return [*parts, *paragraph(end)]

    def _parts(self) -> Sequence[Callable[[], list[list[Piece]]]]:
        """What tells each part. It is asked in their order: verbs take turns as they are heard."""
        return self._interlinkages, self._themes, self._ideas, self._commitments, self._options

    def _interlinkages(self) -> list[list[Piece]]:
        threads = [[one] for one in surroundings.threads(self._context, self._flow)]
        told = self._take(self._runs_through)
        return [*threads, *self._told(told)]

    def _themes(self) -> list[list[Piece]]:
        return self._told(self._take(lambda item: self._is_of_themes(item) and len(self._across.of(item)) > 1))

    def _ideas(self) -> list[list[Piece]]:
        context, flow = self._context, self._flow
        apart = self._take(lambda item: item.reference in self._differing)
        pairs = differing_by_theme(context, flow, apart, self._across.of_sides)
        asked = asked_by_theme(context, flow, self._take(lambda item: item.what is PointKind.QUESTION))
        return [[piece] for piece in (*pairs, *asked)]

    def _commitments(self) -> list[list[Piece]]:
        offers = self._take(lambda item: item.what is PointKind.OFFER)
        shared = self._take(is_commitment)
        return [*self._told(offers, impersonal=True), *self._told(shared, impersonal=True)]

    def _options(self) -> list[list[Piece]]:
        return self._told(self._take(lambda item: item.what is PointKind.RECOMMENDATION))

    def _told(self, items: Sequence[Item], *, impersonal: bool = False) -> list[list[Piece]]:
        context, flow = self._context, self._flow
        groups: list[list[Piece]] = []
        for theme, under in by_theme(items, context.themes()):
            told = theme_sentences(under, (), flow, impersonal=impersonal)
            pieces = under_theme(context, flow, theme, without_long_runs(flow, told))
            groups += self._across.each_beside_others(pieces, under, flow)
        return groups

    def _runs_through(self, item: Item) -> bool:
        """Whether it came up under several themes, or was found to be like another one."""
        return self._is_of_themes(item) and (len(item.themes) > 1 or item.reference in self._linked)

    def _is_of_themes(self, item: Item) -> bool:
        return item.what not in _LATER and item.reference not in self._differing

    def _take(self, is_wanted: Callable[[Item], bool]) -> list[Item]:
        """Those of the items not told yet that are wanted; they are not left any more."""
        taken = [item for item in self._left if is_wanted(item)]
        self._left = without(self._left, taken)
        return taken

    def _own_lines(self, part: ExpertPart) -> list[Piece]:
        points = self._context.own_conclusions()
        return [self._own_line(point) for point in points if (point.part or ExpertPart.OPTIONS) is part]

    def _own_line(self, point: Point) -> Piece:
        frames = self._context.frames.as_i_see_it
        template = frames[self._lines % len(frames)]
        self._lines += 1
        said = self._context.wording.spoken_point(point)
        return Piece(self._flow.fill(template, x=said.words), (Reference("p", (point.id,)),))


def _rooms(wanted: Sequence[int], around: Sequence[int], room: float | None) -> list[float | None]:
    """How many words each part has for what it tells: its share; what others leave goes to the first that want it."""
    if room is None:
        return [None] * len(wanted)
    shares = [room * share / sum(_WORDS) - lines for share, lines in zip(_WORDS, around, strict=True)]
    left = sum(max(share - want, 0) for share, want in zip(shares, wanted, strict=True))
    rooms: list[float | None] = []
    for share, want in zip(shares, wanted, strict=True):
        more = min(max(want - share, 0), left)
        left -= more
        rooms.append(share + more)
    return rooms


def _words(pieces: Sequence[Piece]) -> int:
    return sum(spoken_words(one.text) for one in pieces)
