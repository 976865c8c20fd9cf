"""The moderator's fifteen minutes on the day after, before other people: not the seven minutes once more.

Three messages, each with what belongs to it; where views differed; what was proposed, by theme; this panel beside the
others; what else was said; questions that remain; conclusions, issues, and the end.
"""

import re
from collections import Counter
from collections.abc import Sequence

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.report.composing import surroundings
from chairconsole.report.composing.across_panels import Panels
from chairconsole.report.composing.context import Context, paragraph
from chairconsole.report.composing.flow import Flow
from chairconsole.report.composing.items import OTHER, Item, without
from chairconsole.report.composing.session_facts import panels
from chairconsole.report.composing.theme_sentences import (
    asked_by_theme,
    by_theme,
    differing_by_theme,
    theme_sentences,
    under_theme,
    without_long_runs,
)
from chairconsole.report.doubts.sure_reading import surely_spoken
from chairconsole.report.draft.draft_text import Part, Piece, said_safely
from chairconsole.report.remarks.languages import other_language
from chairconsole.report.remarks.shapes import Shape

_MESSAGES = 3
_LEAST = 3
"""A theme of so many statements makes a message, if not enough themes have one that several voices share."""

_MOST_BESIDE = 6
"""So many statements are told with the messages of a theme."""

_MOST_TOGETHER = 8
"""Of more sentences each theme has a paragraph of its own."""

_LONGER = 1.5
"""How much longer than another sentence one of the agenda may be."""

_SENTENCE = re.compile(r".+?(?:[.!?](?= [^\W\d_])|$)")
_BESIDE = (PointKind.FIGURE, PointKind.EXAMPLE, PointKind.CAUTION, PointKind.RECOMMENDATION)
"""One of each is told with the messages of a theme, after what panellists gave it."""


def perspective(context: Context) -> list[Part]:
    """The parts of the perspective; those without anything to tell are left out."""
    return _Perspective(context).parts()


class _Perspective:
    def __init__(self, context: Context) -> None:
        self._context = context
        self._frames = context.frames
        self._flow = Flow(
            context.wording, turn=1, said_before=context.said_before, open_questions=context.open_questions
        )
        self._panels = Panels(context)
        self._differences = context.told_differences()
        self._apart = {of.reference for one in self._differences for of in (one.first, one.second)}
        many = [item for item in context.told if item.is_many and item.reference not in self._apart]
        many.sort(key=lambda item: (-len(item.voices), item.place))
        themes = dict.fromkeys(item.theme for item in sorted(many, key=lambda item: -item.weight))
        themes |= dict.fromkeys(self._other_themes())
        self._messages = {theme: self._leading(theme, many) for theme in list(themes)[:_MESSAGES]}
        told = [item for items in self._messages.values() for item in items]
        self._differing_items = [item for item in context.told if item.reference in self._apart]
        left = without(context.told, [*told, *self._differing_items])
        # All of it before the opening, which announces proposals only if some are left for a part of their own.
        self._with_messages = {
            theme: self._beside([one for one in left if one.theme == theme]) for theme in self._messages
        }
        self._left = without(left, [item for items in self._with_messages.values() for item in items])

    def parts(self) -> list[Part]:
        """All parts in their order."""
        parts = paragraph(self._opening())
        for place, (theme, messages) in enumerate(self._messages.items()):
            parts += self._message(place, theme, messages)
        parts += self._differing()
        parts += self._proposals()
        # Where nothing was told before, no point is another one.
        parts += self._by_theme(self._frames.left_out_lead_in if len(parts) > 1 else ("", ""), "left-out")
        parts += self._questions()
        return [*parts, *paragraph(self._end())]

    def _other_themes(self) -> list[str]:
        """Themes of which enough was said, the weightiest first."""
        questions = (PointKind.QUESTION,)
        free = [one for one in self._context.told if one.reference not in self._apart and one.what not in questions]
        number = Counter(item.theme for item in free)
        return [theme for theme in self._context.themes() if theme != OTHER and number[theme] >= _LEAST]

    def _leading(self, theme: str, many: Sequence[Item]) -> list[Item]:
        """What a message begins with: all that several voices share, else what is starred."""
        shared = [item for item in many if item.theme == theme]
        kinds = (PointKind.QUOTE, PointKind.QUESTION)
        alone = (item for item in self._context.told if item.is_starred and item.what not in kinds)
        starred = [item for item in alone if item.theme == theme and item.reference not in self._apart]
        return shared or starred[:1]

    def _opening(self) -> list[Piece]:
        frames, flow = self._frames, self._flow
        pieces = [flow.framed("opening", frames.report_opening, address=frames.address)]
        if described := self._description():
            pieces.append(flow.framed("described", frames.report_described, x=described))
        elif topic := self._topic():
            pieces.append(flow.framed("topic", frames.report_topic, x=topic))
        number = frames.number
        listed = []
        for items, one_or_many in (
            (self._messages, frames.announced_messages),
            (self._differences, frames.announced_differences),
        ):
            if items:
                listed.append(one_or_many[len(items) > 1].format(number=number(len(items))))
        if proposed := self._proposed():
            listed.append(frames.announced_proposals[len(proposed) + len(self._proposed_among_messages()) > 1])
        if listed:
            pieces.append(flow.framed("themes", frames.announced, list=surroundings.in_a_row(listed, self._context)))
        return pieces

    def _description(self) -> str:
        """The first sentence of the agenda about the panel; empty if there is none that can be read out as it is."""
        block = self._context.meeting.session.block(self._context.block or "")
        lexicon = self._context.wording.lexicon
        first = _SENTENCE.match(said_safely(block.description if block else ""))
        words = first[0].rstrip(".") if first else ""
        is_too_long = len(words.split()) > self._frames.longest * _LONGER
        return "" if is_too_long or other_language(words, lexicon) is not None else words

    def _topic(self) -> str:
        """What the panel was devoted to, from its title; empty if that is in another language or no noun."""
        block = next((one for one in panels(self._context.meeting) if one.id == self._context.block), None)
        _, colon, title = (block.title if block else "").partition(":")
        if not colon or not title.strip():
            return ""
        wording = self._context.wording
        said = surely_spoken(title.strip(), PointKind.POINT, wording.lexicon, wording.glossary)
        return said.words if said.shape is Shape.NOUN and said.language is None else ""

    def _message(self, place: int, theme: str, messages: Sequence[Item]) -> list[Part]:
        frames, flow, context = self._frames, self._flow, self._context
        template = frames.message_lead_ins[place] if len(self._messages) > 1 else frames.only_message_lead_in
        lead_in = flow.of_theme(theme, template, x=context.theme_name(theme))
        beside = self._with_messages[theme]
        pieces: list[Piece] = []
        lines = 0
        for message in messages:
            is_wanted = message.is_many and (not lines or len(self._messages) < _MESSAGES)
            across = (self._panels.beside_others if is_wanted else self._panels.same_point)(message, flow)
            lines += across is not None
            pieces += [flow.told(message, with_variant=True), *([across] if across else [])]
        pieces += theme_sentences(beside, (), flow, bundles=context.bundles)
        told = without_long_runs(flow, pieces)
        return paragraph([lead_in, *told, None if lines else self._panels.theme_beside_others(theme, flow)])

    def _beside(self, under: Sequence[Item]) -> list[Item]:
        """What is told with the messages of a theme: of panellists, one of each kind, a quotation, and others."""
        free = [item for item in under if item.what not in (PointKind.QUESTION, PointKind.QUOTE)]
        beside = [item for item in free if item.has_panellist][:2]
        for kind in _BESIDE:
            more = next((item for item in free if item.what is kind and item not in beside), None)
            beside += [more] if more else []
        quotation = next((item for item in under if item.what is PointKind.QUOTE), None)
        beside += [quotation] if quotation and beside else []
        others = [item for item in free if item.what is not PointKind.RECOMMENDATION and item not in beside]
        return [*beside, *others[: max(_MOST_BESIDE - len(beside), 0)]]

    def _differing(self) -> list[Part]:
        if not self._differences:
            return []
        lead_in = self._flow.framed("differences", self._frames.differences_lead_in)
        return paragraph([lead_in, *differing_by_theme(self._context, self._flow, self._differing_items)])

    def _proposed(self) -> list[Item]:
        return [item for item in self._left if item.what is PointKind.RECOMMENDATION]

    def _proposed_among_messages(self) -> list[Item]:
        told = (item for items in self._messages.values() for item in items)
        return [item for item in told if item.what is PointKind.RECOMMENDATION]

    def _proposals(self) -> list[Part]:
        proposed = self._proposed()
        if not proposed:
            return []
        self._left = without(self._left, proposed)
        among = self._proposed_among_messages()
        is_many = len(proposed) + len(among) > 1
        pieces = [self._flow.framed("proposed", self._frames.proposals_lead_in)] if is_many else []
        if names := [name for item in among if (name := self._context.wording.short_name(item))][:_MESSAGES]:
            names_listed = surroundings.in_a_row(names, self._context)
            pieces.append(self._flow.framed("among", self._frames.among_proposals[len(names) > 1], x=names_listed))
        return self._under_themes(pieces, proposed)

    def _by_theme(self, one_or_many: Sequence[str], name: str) -> list[Part]:
        items = [item for item in self._left if item.what is not PointKind.QUESTION]
        self._left = without(self._left, items)
        if not items:
            return []
        lead_in = one_or_many[len(items) > 1]
        return self._under_themes([self._flow.framed(name, lead_in)] if lead_in else [], items)

    def _under_themes(self, first: list[Piece], items: Sequence[Item]) -> list[Part]:
        """Items theme by theme behind the sentence that announces them."""
        themes: list[list[Piece]] = []
        for theme, under in by_theme(items, self._context.themes()):
            told = theme_sentences(under, (), self._flow, bundles=self._context.bundles)
            sentences = without_long_runs(self._flow, told)
            themes.append(under_theme(self._context, self._flow, theme, sentences))
        if sum(map(len, themes)) <= _MOST_TOGETHER:
            return paragraph([*first, *(piece for pieces in themes for piece in pieces)])
        themes[0] = [*first, *themes[0]]
        return [part for pieces in themes for part in paragraph(pieces)]

    def _questions(self) -> list[Part]:
        if not self._left:
            return []
        lead_in = self._flow.framed("questions", self._frames.questions_lead_in)
        asked = asked_by_theme(self._context, self._flow, self._left)
        groups = self._panels.each_beside_others(asked, self._left, self._flow)
        return paragraph([lead_in, *(piece for group in groups for piece in group)])

    def _end(self) -> list[Piece | None]:
        context, flow = self._context, self._flow
        return [
            *surroundings.conclusions(context, flow, context.conclusions, is_report=True),
            surroundings.issues_of_relevance(context, flow),
            *surroundings.threads(context, flow),
            surroundings.taken_up(context, flow) if context.has_points else None,
            flow.framed("thanks", self._frames.thanks_short),
        ]
