"""The twenty minutes at the end of the session: what all panels raised, what some did, and what each had of its own.

Before it stands the theme of the whole session, if the moderator chose or typed one: none is ever found by rule.
The reactions in the summary panel come last before the end: they are a paragraph of their own, which fills as points
are noted.
"""

from collections.abc import Sequence

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.report.composing import surroundings
from chairconsole.report.composing.across_panels import Panels
from chairconsole.report.composing.admission import WORDS_OF_REACTIONS
from chairconsole.report.composing.bounded import within
from chairconsole.report.composing.context import Context, paragraph
from chairconsole.report.composing.flow import Flow
from chairconsole.report.composing.items import Item, without
from chairconsole.report.composing.session_facts import panels, summary_panels
from chairconsole.report.composing.theme_sentences import by_theme, theme_sentences
from chairconsole.report.draft.draft_text import Part, Piece
from chairconsole.report.draft.length import spoken_words


def session_conclusions(context: Context) -> list[Part]:
    """The parts of the main conclusions; those without anything to tell are left out."""
    return _Session(context).parts()


class _Session:
    def __init__(self, context: Context) -> None:
        self._context = context
        self._frames = context.frames
        self._flow = Flow(context.wording, turn=1, said_before=context.said_before)
        self._panels = Panels(context)
        self._left = list(context.told)
        summary = summary_panels(context.meeting)
        self._reactions = [item for item in self._left if item.blocks and item.blocks <= summary]

    def parts(self) -> list[Part]:
        """All parts in their order."""
        context, flow, frames = self._context, self._flow, self._frames
        reactions = self._take(self._reactions)
        apart = {of.reference for one in context.told_differences() for of in (one.first, one.second)}
        differing = self._take([item for item in self._left if item.reference in apart])
        questions = self._take([item for item in self._left if item.what is PointKind.QUESTION])
        opening = flow.framed("opening", frames.session_opening, address=frames.address)
        heard = surroundings.who_was_heard(context, flow, frames.heard_in_session, None)
        parts = paragraph([opening, heard, surroundings.overarching_theme(context, flow)])
        number = len(panels(context.meeting))
        raised = {item.reference: len(self._panels.of(item)) for item in self._left}
        by_all = [item for item in self._left if number > 1 and raised[item.reference] == number]
        parts += self._part("all-panels", (frames.session_all,) * 2, self._take(by_all))
        by_some = [item for item in self._left if raised[item.reference] > 1]
        parts += self._part("some-panels", frames.session_some, self._take(by_some), with_panels=True)
        proposed = self._take([item for item in self._left if item.what is PointKind.RECOMMENDATION])
        for block in panels(context.meeting):
            own = [item for item in self._left if self._panels.of(item) == [block.id]]
            lead_in = frames.session_panel
            name = self._panels.called([block.id])
            parts += self._part(f"new-{block.id}", lead_in, self._take(own), panel=name)
        parts += self._part("elsewhere", frames.other_points, self._take(list(self._left)))
        if differing:
            is_many = len(context.told_differences()) > 1
            lead_in_of_pairs = flow.framed("differences", frames.session_differences[is_many])
            pairs = theme_sentences(differing, context.differences, flow, panels_of=self._panels.of_sides)
            parts += paragraph([lead_in_of_pairs, *pairs])
        parts += self._part("proposals", ("", frames.session_proposals), proposed)
        words = WORDS_OF_REACTIONS if context.room is not None else None
        parts += self._part(surroundings.REACTIONS, frames.session_reactions, reactions, words=words)
        if questions:
            lead_in_of_questions = [flow.framed("questions", frames.session_questions)] if len(questions) > 1 else []
            parts += paragraph([*lead_in_of_questions, *(flow.asked(item) for item in questions)])
        concluded = context.own_conclusions()
        return [
            *parts,
            *paragraph(
                [
                    *surroundings.conclusions(context, flow, concluded),
                    surroundings.issues_of_relevance(context, flow),
                    flow.framed("next-step", frames.session_next),
                    flow.framed("thanks", frames.thanks),
                ]
            ),
        ]

    def _take(self, items: list[Item]) -> list[Item]:
        self._left = without(self._left, items)
        return items

    def _part(
        self,
        name: str,
        one_or_many: Sequence[str],
        items: Sequence[Item],
        *,
        with_panels: bool = False,
        panel: str = "",
        words: int | None = None,
    ) -> list[Part]:
        """A sentence about a part and what is told in it, theme by theme; in so many words if they are limited.

        `one_or_many` is about one item and about several; there may be nothing to say about one.
        """
        if not items:
            return []
        lead_in = one_or_many[len(items) > 1]
        first = [self._flow.framed(name, lead_in, panel=panel)] if lead_in else []
        groups: list[list[Piece]] = []
        for theme, under in by_theme(items, self._context.themes()):
            bundles = self._context.bundles
            told = theme_sentences(under, (), self._flow, bundles=bundles)
            sentences = surroundings.without_long_runs(self._context, self._flow, theme, told)
            pieces = surroundings.under_theme(self._context, self._flow, theme, sentences)
            beside = under if with_panels else ()
            groups += self._panels.each_beside_others(pieces, beside, self._flow)
        room = words - sum(spoken_words(piece.text) for piece in first) if words is not None else None
        return paragraph([*first, *within(groups, room, self._context.meeting, self._context.starred())])
