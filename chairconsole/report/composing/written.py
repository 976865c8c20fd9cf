"""The written summary: headings, nothing of "we", no ordinals, single statements each by itself, and annexes."""

from collections.abc import Sequence
from dataclasses import replace

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.plan.parts import BlockKind
from chairconsole.report.composing import surroundings
from chairconsole.report.composing.context import Context, paragraph
from chairconsole.report.composing.flow import Flow
from chairconsole.report.composing.in_writing import SPOKEN_VERBS, announced, concluded, in_a_list, submitted
from chairconsole.report.composing.items import OTHER, Item, without
from chairconsole.report.composing.session_facts import number_not_reached, panellists
from chairconsole.report.composing.taken import is_of_the_meeting
from chairconsole.report.composing.theme_sentences import by_theme, theme_sentences
from chairconsole.report.composing.variants import with_unsaid_words
from chairconsole.report.draft.draft_text import Heading, Paragraph, Part, Piece, Reference, said_safely
from chairconsole.report.draft.third_person import with_own_words_quoted

_HEARD = (BlockKind.PANEL, BlockKind.SUMMARY_PANEL)
"""The blocks of which it is said who was heard, even where nothing was noted: an opening is no panel."""


def written(context: Context) -> list[Part]:
    """Participation, main points by theme, conclusions, issues, panels, what was received in writing, annexes."""
    return _Summary(context).parts()


class _Summary:
    def __init__(self, context: Context) -> None:
        self._context = context
        self._frames = context.frames.written
        self._flow = Flow(context.wording, without=SPOKEN_VERBS)
        apart = {of.reference for one in context.told_differences() for of in (one.first, one.second)}
        spoken = [item for item in context.told if not item.is_written]
        foreign = [item for item in spoken if context.wording.spoken(item).language is not None]
        self._foreign = foreign
        told = without(spoken, foreign)
        self._shared = [item for item in told if item.is_many or item.reference in apart]
        self._single = [one for item in without(told, self._shared) for one in self._by_block(item)]
        self._received = [item for item in context.told if item.is_written]

    def parts(self) -> list[Part]:
        """All parts in their order; a heading only where something stands under it."""
        every = [
            *self._participation(),
            *self._main_points(),
            *self._conclusions(),
            *self._under(1, self._frames.issues, [paragraph([self._issues()])]),
            *self._of_panels(),
            *self._under(1, self._frames.received, [paragraph([submitted(one, self._flow)]) for one in self._received]),
            *self._annexes(),
        ]
        return [self._in_writing(part) for part in every]

    def _in_writing(self, part: Part) -> Part:
        """A paragraph with the symbols of notes as they were typed, and with quotation marks for what says "we"."""
        if isinstance(part, Heading):
            return part
        return Paragraph(tuple(replace(one, text=self._as_written(one)) for one in part.pieces))

    def _as_written(self, piece: Piece) -> str:
        wording = self._context.wording
        text = wording.in_writing(piece.text, piece.references)
        return with_own_words_quoted(text, wording.lexicon) if not is_of_the_meeting(piece.references) else text

    def _under(self, level: int, heading: str, parts: Sequence[Sequence[Part]]) -> list[Part]:
        there = [part for some in parts for part in some]
        return [Heading(level + 1, heading), *there] if there else []

    def _participation(self) -> list[Part]:
        context, flow = self._context, self._flow
        number = number_not_reached(context.meeting, None)
        heard = surroundings.who_was_heard(context, flow, self._frames.heard, None)
        pieces = [heard]
        if number:
            template = self._frames.not_reached[number > 1]
            pieces.append(flow.framed("not-reached", template, number=context.frames.number(number)))
        nature = flow.framed("nature", self._frames.nature)
        return self._under(1, self._frames.participation, [paragraph(pieces), paragraph([nature])])

    def _main_points(self) -> list[Part]:
        context = self._context
        parts: list[Part] = []
        for theme, under in by_theme(self._shared, context.material.themes_by_weight):
            sentences = theme_sentences(under, context.differences, self._flow, bundles=False)
            parts += self._under(2, self._heading(theme), [[Paragraph((one,)) for one in sentences]])
        return self._under(1, self._frames.main_points, [parts])

    def _conclusions(self) -> list[Part]:
        # What was said of them by hand stands for these sentences.
        pieces = [
            Piece(concluded(self._context.meeting, point, self._flow), (Reference("p", (point.id,)),))
            for point in self._context.material.conclusions
        ]
        return self._under(1, self._frames.conclusions, [[Paragraph((one,)) for one in pieces]])

    def _issues(self) -> Piece | None:
        frames = self._frames
        return surroundings.issues_of_relevance(self._context, self._flow, frames.issue_was, frames.issues_were)

    def _of_panels(self) -> list[Part]:
        parts: list[Part] = []
        for block, title in self._blocks():
            name = f"heard-{block}" if block else "heard-elsewhere"
            heard = None
            if block is not None:
                heard = surroundings.who_was_heard(self._context, self._flow, self._frames.heard_in_panel, block, name)
            single = [item for item in self._single if self._block_of(item) == block]
            sentences = [
                piece
                for _, under in by_theme(single, self._context.material.themes_by_weight)
                for piece in self._told(under)
            ]
            foreign = [self._noted(item) for item in self._foreign if self._block_of(item) == block]
            parts += self._under(2, title, [paragraph([heard]), paragraph([*sentences, *foreign])])
        return self._under(1, self._frames.panels, [parts])

    def _told(self, items: Sequence[Item]) -> list[Piece]:
        asked = [item for item in items if item.what is PointKind.QUESTION]
        others = [item for item in items if item.what is not PointKind.QUESTION]
        questions = [announced(item, self._frames.question, self._flow) for item in asked]
        return [*theme_sentences(others, (), self._flow, bundles=False), *questions]

    def _noted(self, item: Item) -> Piece:
        lexicon = self._context.wording.lexicon
        language = self._context.wording.spoken(item).language or lexicon.language
        called = lexicon.sentences.languages.get(language, "")
        text = said_safely(item.text or item.points[0].text)
        return Piece(
            self._flow.fill(self._frames.other_language, language=called, x=text.rstrip(".")), (item.reference,)
        )

    def _annexes(self) -> list[Part]:
        context = self._context
        told = {point.id for item in context.told for point in item.points}
        held = [item for item in context.held if told.isdisjoint(point.id for point in item.points)]
        every_one = sorted((*context.told, *held), key=lambda item: item.place)
        proposed = [item for item in every_one if _is_proposed(item) and not item.is_written]
        proposed = without(proposed, self._foreign)
        lists = []
        for theme, under in by_theme(proposed, context.material.themes_by_weight):
            words = context.frames.heard_next.join(words for item in under for words in self._all_listed(item))
            heading = self._heading(theme)
            lists.append(
                paragraph([self._flow.framed(f"annex-{theme}", self._frames.in_theme, theme=heading, list=words)])
            )
        names = [
            name for _, block in context.meeting.session.blocks() for name in panellists(context.meeting, block.id)
        ]
        every = surroundings.in_a_row(list(dict.fromkeys(names)), context)
        experts = [paragraph([self._flow.framed("panellists", "{x}.", x=every)])] if every else []
        return [
            *self._under(1, self._frames.annex_proposals, lists),
            *self._under(1, self._frames.annex_panellists, experts),
        ]

    def _all_listed(self, item: Item) -> list[str]:
        """The words of a proposal, and of those of its notes of which they leave out a word.

        Of what is no proposal as a whole, those of its notes that are.
        """
        wording, is_whole = self._context.wording, item.what is PointKind.RECOMMENDATION
        listed = [self._listed(item)] if is_whole else []
        here = [one for one in item.spoken_points if wording.spoken_point(one).language is None]
        notes = [one for one in here if is_whole or one.what is PointKind.RECOMMENDATION]
        is_said = is_whole and (item.text != "" or len(notes) == 1)
        told = {} if is_said else {one.id: " ".join(listed) for one in notes}
        unsaid = with_unsaid_words(self._context.meeting, told, wording.lexicon, wording.glossary)
        fuller = (one for one in notes if one.id in unsaid)
        alone = (replace(item, reference=Reference("p", (one.id,)), points=(one,), text="") for one in fuller)
        return list(dict.fromkeys([*listed, *map(self._listed, alone)]))

    def _listed(self, item: Item) -> str:
        wording = self._context.wording
        return wording.in_writing(in_a_list(item, wording), (item.reference,))

    def _heading(self, theme: str) -> str:
        if theme == OTHER:
            return self._frames.other_points
        name = self._context.theme_name(theme)
        return name[:1].upper() + name[1:]

    def _blocks(self) -> list[tuple[str | None, str]]:
        """The blocks in which anything was noted, and the panels in which anything was said, as in the agenda."""
        meeting = self._context.meeting
        noted = {self._block_of(item) for item in (*self._single, *self._foreign)}
        spoken = {speech.block for speech in meeting.speeches()} - {
            block.id for _, block in meeting.session.blocks() if block.kind not in _HEARD
        }
        known: list[tuple[str | None, str]] = [(block.id, block.title) for _, block in meeting.session.blocks()]
        titles = dict(known)
        others = [block for block in dict.fromkeys([*noted, *spoken]) if block is not None and block not in titles]
        found = [*known, *((block, block) for block in others), (None, self._frames.elsewhere)]
        return [(block, title) for block, title in found if block in noted or block in spoken]

    def _by_block(self, item: Item) -> list[Item]:
        """What one voice said in several panels, for each panel by itself."""
        blocks: dict[str | None, list[Point]] = {}
        for point in item.points:
            blocks.setdefault(self._context.meeting.block_of(point), []).append(point)
        if len(blocks) < 2:
            return [item]
        return [
            replace(item, reference=Reference("p", tuple(point.id for point in points)), points=tuple(points))
            for points in blocks.values()
        ]

    def _block_of(self, item: Item) -> str | None:
        return self._context.meeting.block_of(item.points[0])


def _is_proposed(item: Item) -> bool:
    """Whether any of what was heard of an item is a proposal."""
    return any(point.what is PointKind.RECOMMENDATION for point in item.spoken_points)
