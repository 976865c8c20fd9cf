"""The twenty minutes at the end of the session: what all panels raised, what some did, and what each had of its own.

Before it stands the theme of the whole session, if the moderator chose or typed one: none is ever found by rule.
The reactions in the summary panel come last before the end: they are a paragraph of their own, which fills as points
are noted.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.queries.draft_places import summary_panels
from chairconsole.report.composing import surroundings
from chairconsole.report.composing.across_panels import Panels
from chairconsole.report.composing.admission import WORDS_OF_REACTIONS
from chairconsole.report.composing.bounded import within
from chairconsole.report.composing.context import Context, paragraph
from chairconsole.report.composing.flow import Flow
from chairconsole.report.composing.items import Item, without
from chairconsole.report.composing.session_facts import panels
from chairconsole.report.composing.theme_sentences import (
    asked_by_theme,
    by_theme,
    differing_by_theme,
    theme_sentences,
    under_theme,
    without_long_runs,
)
from chairconsole.report.draft.draft_text import Draft, Paragraph, Part, Piece, Reference
from chairconsole.report.draft.length import spoken_words

_LEAD_IN = Reference("s", (surroundings.REACTIONS,))


def session_conclusions(context: Context) -> list[Part]:
    """The parts of the main conclusions; those without anything to tell are left out."""
    return _Session(context).parts()


def reactions_of(draft: Draft) -> Paragraph | None:
    """The paragraph of the reactions in the summary panel; None if there is none."""
    found = (part for part in draft.parts if isinstance(part, Paragraph) and _LEAD_IN in part.pieces[0].references)
    return next(found, None)


def with_reactions(draft: Draft, reactions: Paragraph | None, made: Draft) -> Draft:
    """A draft with these reactions in place of its own, else before what follows them in the one that is made now."""
    there, others = reactions_of(draft), list(draft.parts)
    place = _place_of_reactions(others, made)
    if there is not None:
        place = others.index(there)
        others.remove(there)
    return Draft((*others[:place], *([reactions] if reactions is not None else []), *others[place:]))


def reaction_put_in(draft: Draft, reaction: Piece, beside: str, made: Draft, one_or_many: Sequence[str]) -> Draft:
    """A draft with one more reaction, behind that with the reference `beside`; the first begins their paragraph.

    `one_or_many` leads in one, or several; `made` is the draft as it is made now.
    """
    there = reactions_of(draft)
    one, many = one_or_many
    if there is None:
        return with_reactions(draft, Paragraph((Piece(one, (_LEAD_IN,)), reaction)), made)
    first, *others = there.pieces
    pieces = [replace(first, text=many) if first.text.strip() == one else first, *others]
    found = (place for place, piece in enumerate(pieces) if beside in map(str, piece.references))
    pieces.insert(max(found, default=len(others)) + 1, reaction)
    return with_reactions(draft, Paragraph(tuple(pieces)), made)


def _place_of_reactions(parts: Sequence[Part], made: Draft) -> int:
    """Before the first of these parts that tells what follows the reactions in a draft; else before the last."""
    now = reactions_of(made)
    behind = made.parts[made.parts.index(now) + 1 :] if now is not None else made.parts[-1:]
    later = {of for part in behind if isinstance(part, Paragraph) for piece in part.pieces for of in piece.references}

    def is_later(part: Part) -> bool:
        pieces = part.pieces if isinstance(part, Paragraph) else ()
        return any(not later.isdisjoint(piece.references) for piece in pieces)

    return next((place for place, part in enumerate(parts) if is_later(part)), max(len(parts) - 1, 0))


class _Session:
    def __init__(self, context: Context) -> None:
        self._context = context
        self._frames = context.frames
        self._flow = Flow(
            context.wording, turn=1, said_before=context.said_before, open_questions=context.open_questions
        )
        self._panels = Panels(context)
        self._left = list(context.told)
        summary = summary_panels(context.meeting)
        self._reactions = [item for item in self._left if item.blocks and item.blocks <= summary]
        self._held_reactions = sum(bool(item.blocks) and item.blocks <= summary for item in context.held)

    def parts(self) -> list[Part]:
        """All parts in their order."""
        context, flow, frames = self._context, self._flow, self._frames
        reactions = self._take(self._reactions)
        apart = {of.reference for one in context.told_differences() for of in (one.first, one.second)}
        differing = self._take([item for item in self._left if item.reference in apart])
        questions = self._take([item for item in self._left if item.what is PointKind.QUESTION])
        proposed = self._take([item for item in self._left if item.what is PointKind.RECOMMENDATION])
        opening = flow.framed("opening", frames.session_opening, address=frames.address)
        heard = surroundings.who_was_heard(context, flow, frames.heard_in_session, None)
        parts = paragraph([opening, heard, surroundings.overarching_theme(context, flow)])
        number = len(panels(context.meeting))
        by_all = [item for item in self._left if number > 1 and self._number_of(item) == number]
        parts += self._part("all-panels", (frames.session_all,) * 2, self._ranked(self._take(by_all)))
        by_some = [item for item in self._left if self._number_of(item) > 1]
        ranked = self._ranked(self._take(by_some))
        parts += self._part("some-panels", frames.session_some, ranked, with_panels=True)
        for block in panels(context.meeting):
            own = [item for item in self._left if self._panels.of(item) == [block.id]]
            name = self._panels.called([block.id])
            parts += self._part(f"new-{block.id}", frames.session_panel, self._ranked(self._take(own)), panel=name)
        others = frames.other_points if len(parts) > 1 else ("", "")
        parts += self._part("elsewhere", others, self._ranked(self._take(list(self._left))))
        if differing:
            is_many = len(context.told_differences()) > 1
            lead_in = flow.framed("differences", frames.session_differences[is_many])
            parts += paragraph([lead_in, *differing_by_theme(context, flow, differing, self._panels.of_sides)])
        shared = [item for item in proposed if self._number_of(item) > 1]
        in_order = [*self._ranked(shared), *by_theme(without(proposed, shared), context.themes())]
        parts += self._part("proposals", ("", frames.session_proposals), in_order, with_panels=True)
        words = WORDS_OF_REACTIONS if context.room is not None else None
        ranked = self._ranked(reactions)
        held = self._held_reactions
        parts += self._part(surroundings.REACTIONS, frames.session_reactions, ranked, words=words, held=held)
        if questions:
            announced = [flow.framed("questions", frames.session_questions)] if len(questions) > 1 else []
            parts += paragraph([*announced, *asked_by_theme(context, flow, questions)])
        concluded = surroundings.conclusions(context, flow, context.own_conclusions())
        return [*parts, *paragraph([*concluded, surroundings.issues_of_relevance(context, flow), *self._end()])]

    def _end(self) -> list[Piece]:
        """What follows the session, as far as its file says it, and the thanks."""
        flow, frames, session = self._flow, self._frames, self._context.meeting.session
        language = self._context.wording.lexicon.language.value
        under, following = (getattr(one, language) or "" for one in (session.summary_under, session.next_session))
        template = frames.session_next_under if under else frames.session_next
        told = [flow.framed("next-step", template, x=under)]
        if following:
            told.append(flow.framed("next-session", frames.session_next_session, x=following))
        return [*told, flow.framed("thanks", frames.thanks)]

    def _take(self, items: list[Item]) -> list[Item]:
        self._left = without(self._left, items)
        return items

    def _number_of(self, item: Item) -> int:
        """In how many panels it was raised."""
        return len(self._panels.of(item))

    def _ranked(self, items: Sequence[Item]) -> list[tuple[str, list[Item]]]:
        """The items by their panels, then by their voices; those that have as many of both by theme."""
        themes = {theme: place for place, theme in enumerate(self._context.themes())}

        def rank(item: Item) -> tuple[int, int, int, int]:
            voices = len(item.voices) if item.is_many else 1
            return -self._number_of(item), -voices, themes[item.theme], item.place

        found = groupby(sorted(items, key=rank), key=lambda item: (self._number_of(item), item.theme))
        return [(theme, list(under)) for (_, theme), under in found]

    def _part(
        self,
        name: str,
        one_or_many: Sequence[str],
        in_order: Sequence[tuple[str, Sequence[Item]]],
        *,
        with_panels: bool = False,
        panel: str = "",
        words: int | None = None,
        held: int = 0,
    ) -> list[Part]:
        """A sentence about a part and what is told in it, by themes; in so many words if they are limited.

        `one_or_many` is about one item and about several; there may be nothing to say about one. `held` more stand
        there in the words of a person.
        """
        number = sum(len(under) for _, under in in_order) + held
        if not number:
            return []
        lead_in = one_or_many[number > 1]
        first = [self._flow.framed(name, lead_in, panel=panel)] if lead_in else []
        groups: list[list[Piece]] = []
        before = ""
        for theme, under in in_order:
            told = theme_sentences(under, (), self._flow, bundles=self._context.bundles)
            pieces = without_long_runs(self._flow, told)
            if theme != before:
                pieces = under_theme(self._context, self._flow, theme, pieces)
            before = theme
            beside = under if with_panels else ()
            groups += self._panels.each_beside_others(pieces, beside, self._flow)
        room = words - sum(spoken_words(piece.text) for piece in first) if words is not None else None
        return paragraph([*first, *within(groups, room, self._context.meeting, self._context.starred())])
