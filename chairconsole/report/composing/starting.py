"""What a draft begins with: nothing or, where its speaker spoke before, what was written by hand then."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.plan.parts import BlockKind
from chairconsole.domain.plan.session import Session
from chairconsole.report.composing.taken import is_of_the_meeting, pieces_by_references
from chairconsole.report.draft.draft_text import Draft, Heading, Paragraph, Part, Piece, Reference

_THANKS = Reference("s", ("thanks",))


class Former(NamedTuple):
    """A draft that another one starts from: as it was read out, or is, and as it was generated last."""

    of: DraftId
    text: Draft
    generated: Draft


_Told = tuple[str, str]
_Place = tuple[int, int]
"""A paragraph by its number among all parts, and a sentence by its number in it."""


def starts_from(session: Session, draft: DraftId) -> tuple[DraftId, ...]:
    """The drafts that another one starts from; none if it starts from the points alone.

    A panel's perspective starts from its concluding remarks, the main conclusions from the panels' perspectives,
    and the written summary from those and from what the thematic expert said.
    """
    purpose, block = draft
    if purpose is Purpose.PERSPECTIVE:
        return ((Purpose.CONCLUDING, block),)
    if purpose is Purpose.MAIN_CONCLUSIONS:
        panels = (block.id for _, block in session.blocks() if block.kind is BlockKind.PANEL)
        return tuple((Purpose.PERSPECTIVE, panel) for panel in panels)
    if purpose is Purpose.WRITTEN_SUMMARY:
        return (Purpose.MAIN_CONCLUSIONS, None), (Purpose.THEMATIC_EXPERT, None)
    return ()


def begun(
    generated: Draft, formers: Iterable[Former], retold: Callable[[DraftId, str], str] = lambda _, text: text
) -> Draft:
    """A first version with all that was written by hand in the former drafts.

    It stands for what tells the same, else beside what it stood beside, else behind what was said, and never behind the
    thanks. The sentences around what was said are not taken over. `retold` is how it is said in the new draft.
    """
    beginning = _Beginning(generated)
    for former in formers:
        beginning.take_over(former, partial(retold, former.of))
    return beginning.draft()


def said_in(formers: Iterable[Draft]) -> frozenset[str]:
    """What stands in former drafts, piece by piece."""
    every = (part for former in formers for part in former.parts if isinstance(part, Paragraph))
    return frozenset(piece.text for part in every for piece in part.pieces)


class _Beginning:
    """Puts the sentences of former drafts among those of a new one, which are known by the points they tell."""

    def __init__(self, generated: Draft) -> None:
        self._parts = generated.parts
        self._places: dict[_Told, _Place] = {}
        self._end = len(self._parts)
        for number, part in enumerate(self._parts):
            if isinstance(part, Paragraph):
                for place, piece in enumerate(part.pieces):
                    self._places |= {told: (number, place) for told in _told(piece) if told not in self._places}
                    if _THANKS in piece.references:
                        self._end = min(self._end, number)
        of_points = (number for number, _ in self._places.values() if number < self._end)
        self._last = max(of_points, default=self._end - 1)
        self._before: dict[_Place, list[Piece]] = {}
        self._behind: dict[_Place, list[Piece]] = {}
        self._apart: dict[int, list[Paragraph]] = {}
        self._taken: set[Piece] = set()
        self._told_by_hand: set[_Told] = set()

    def take_over(self, former: Former, retold: Callable[[str], str]) -> None:
        """What was written by hand in a former draft, by what was generated of it."""
        known = pieces_by_references(former.generated)
        beside = self._last
        for part in former.text.parts:
            if isinstance(part, Paragraph):
                own = {piece for piece in part.pieces if known.get(piece.references) != piece}
                places = [None if piece in own else self._place_of(piece) for piece in part.pieces]
                apart: list[Piece] = []
                for number, piece in enumerate(part.pieces):
                    if piece in own - self._taken and not is_of_the_meeting(piece.references):
                        told_here = self._place_of(piece)
                        before = (told_here,) if told_here else places[:number]
                        told = replace(piece, text=retold(piece.text))
                        self._list_beside(before, places[number + 1 :], apart).append(told)
                        self._taken.add(piece)
                        self._told_by_hand.update(_told(piece))
                found = [place[0] for place in places if place is not None]
                beside = found[-1] if found and found[-1] < self._end else beside
                if apart:
                    self._apart.setdefault(beside, []).append(Paragraph(tuple(apart)))

    def draft(self) -> Draft:
        """The new draft with all that was taken over."""
        parts: list[Part] = []
        for number, part in enumerate(self._parts):
            parts += [part if isinstance(part, Heading) else self._with_others(number, part)]
            parts += self._apart.get(number, [])
        return Draft((*self._apart.get(-1, ()), *parts))

    def _with_others(self, number: int, part: Paragraph) -> Paragraph:
        pieces: list[Piece] = []
        for place, piece in enumerate(part.pieces):
            here = number, place
            told = set(_told(piece))
            said = [] if told and told <= self._told_by_hand else [piece]
            pieces += [*self._before.get(here, ()), *said, *self._behind.get(here, ())]
        return Paragraph(tuple(pieces))

    def _place_of(self, piece: Piece) -> _Place | None:
        return next((self._places[told] for told in _told(piece) if told in self._places), None)

    def _list_beside(
        self, before: Sequence[_Place | None], behind: Sequence[_Place | None], apart: list[Piece]
    ) -> list[Piece]:
        """Where a sentence goes: behind the one it stood behind, else before the one it stood before, else apart."""
        if place := next((one for one in reversed(before) if one is not None), None):
            return self._behind.setdefault(place, [])
        if place := next((one for one in behind if one is not None), None):
            return self._before.setdefault(place, [])
        return apart


def _told(piece: Piece) -> Iterator[_Told]:
    """The points, messages and themes that a sentence is about."""
    return ((one.kind, of) for one in piece.references if one.kind != "s" for of in one.ids)
