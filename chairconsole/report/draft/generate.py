"""A first version of a draft from what was noted, in the structure that the procedural note asks for.

Nothing is invented: each sentence says what was noted, how many said it if a person put it together, or figures of the
meeting, and carries what it stands on. Nobody is ever said to have agreed.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.events.draft_events import Attribution, Purpose
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.accounts.voices import delegations_heard, voices_of
from chairconsole.report.draft.draft_text import Draft, Heading, Paragraph, Part, Piece, Reference
from chairconsole.report.draft.figures import heard_in, not_heard, open_questions_of
from chairconsole.report.draft.length import TARGET, spoken_words
from chairconsole.report.draft.material import Item, Material, material
from chairconsole.report.draft.pace import USUAL_PACE
from chairconsole.report.draft.planned_drafts import planned_draft
from chairconsole.report.draft.quantifiers import USUAL, Quantifiers
from chairconsole.report.draft.sentences import Wording, how_many_spoke

_HEADINGS = {
    Purpose.THEMATIC_EXPERT: (
        "Interlinkages and overarching themes",
        "Potential commitments and ways forward",
        "Ideas for discussion",
    ),
}
_USUAL_HEADINGS = ("Main points discussed", "Conclusions", "Issues of major relevance")


@dataclass(frozen=True, slots=True)
class GeneratedDraft:
    """A draft, and the points on their own that it leaves out because they would not fit its slot."""

    draft: Draft
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user chose: who is named, the words for numbers, the pace in words a minute, whether it must fit.

    `reworded` is what becomes of a generated sentence, as when a name in it was decided to be replaced. Points kept
    after `newer_than` are never left out: they are what one drafts again for.
    """

    attribution: Attribution = Attribution.NONE
    quantifiers: Quantifiers = USUAL
    pace: int = USUAL_PACE
    fits_slot: bool = True
    reworded: Callable[[str], str] = lambda sentence: sentence
    newer_than: Stamp | None = None


DEFAULT = Choices()


def generate(meeting: Meeting, draft: DraftId, choices: Choices = DEFAULT) -> GeneratedDraft:
    """The draft from points and messages; the same meeting and choices always give the same."""
    purpose, block = draft
    what_for = planned_draft(meeting.session, draft)
    found = material(meeting, block)
    writer = _Writer(meeting, block, found, choices)
    if purpose is Purpose.WRITTEN_SUMMARY:
        return GeneratedDraft(Draft((Heading(1, what_for.title), *writer.written_summary())))
    headings = _HEADINGS.get(purpose, _USUAL_HEADINGS)
    left_out: list[Item] = []
    made = Draft((Heading(1, what_for.title), *writer.sections(headings, left_out)))
    if choices.fits_slot and what_for.slot is not None:
        room = what_for.slot * TARGET * choices.pace / 60
        while (too_much := spoken_words(made.plain) - room) > 0:
            more = writer.least_missed(left_out, too_much)
            if not more:
                break
            left_out += more
            made = Draft((Heading(1, what_for.title), *writer.sections(headings, left_out)))
    return GeneratedDraft(made, tuple(point.id for item in left_out for point in item.points))


class _Writer:
    """Writes the parts of one draft."""

    def __init__(self, meeting: Meeting, block: str | None, found: Material, choices: Choices) -> None:
        self._meeting = meeting
        self._block = block
        self._material = found
        self._choices = choices
        self._wording = Wording(choices.attribution, choices.quantifiers, delegations_heard(meeting, block))
        self._pieces = {item.reference: self._piece(item) for item in found.items}

    def piece_of(self, reference: Reference) -> Piece | None:
        """The sentence that stands on this, if there is one."""
        return self._pieces.get(reference)

    def sections(self, headings: tuple[str, str, str], left_out: Sequence[Item]) -> tuple[Part, ...]:
        """The opening line and the three parts of remarks."""
        gone = {item.reference for item in left_out}
        items = [item for item in self._material.items if item.reference not in gone]
        issues = [item for item in items if item.is_of_relevance]
        others = [item for item in items if not item.is_of_relevance]
        conclusions = [item for item in others if item.what is PointKind.RECOMMENDATION]
        main = [item for item in others if item.what is not PointKind.RECOMMENDATION]
        return (
            *self._figures("heard", heard_in(self._meeting, self._block)),
            Heading(2, headings[0]),
            *self._by_theme(main),
            Heading(2, headings[1]),
            *self._paragraphs(self._in_order(conclusions)),
            Heading(2, headings[2]),
            *self._paragraphs(self._in_order(issues)),
            *self._figures("questions", open_questions_of(self._meeting, self._block)),
        )

    def written_summary(self) -> Iterator[Part]:
        """Counts; themes with their messages; panels with the points that stand on their own."""
        yield Heading(2, "Participation")
        yield from self._figures("heard", heard_in(self._meeting, None))
        yield from self._figures("not-heard", not_heard(self._meeting))
        yield from self._figures("questions", open_questions_of(self._meeting, None))
        yield Heading(2, "Themes")
        messages = [item for item in self._material.items if item.is_message]
        yield from self._by_theme(messages, all_themes=True)
        yield Heading(2, "Panels")
        single = [item for item in self._material.items if not item.is_message]
        for block, title in self._blocks(single):
            yield Heading(3, title)
            yield from self._figures(f"heard-{block}" if block else "heard-elsewhere", heard_in(self._meeting, block))
            yield from self._paragraphs(self._in_order([item for item in single if self._block_of(item) == block]))

    def least_missed(self, left_out: Sequence[Item], words: float) -> list[Item]:
        """Plain points on their own to leave out, about so many words: the longest of whichever theme has most."""
        gone = {item.reference for item in left_out}
        by_theme: dict[str, list[Item]] = {}
        for item in self._material.items:
            if item.reference not in gone and not item.is_message and not self._is_kept(item):
                by_theme.setdefault(item.theme, []).append(item)
        for items in by_theme.values():
            items.sort(key=lambda item: len(self._pieces[item.reference].text))
        chosen: list[Item] = []
        while words > 0 and by_theme:
            fullest = max(by_theme, key=lambda theme: len(by_theme[theme]))
            item = by_theme[fullest].pop()
            if not by_theme[fullest]:
                del by_theme[fullest]
            chosen.append(item)
            words -= spoken_words(self._pieces[item.reference].text)
        return chosen

    def _is_kept(self, item: Item) -> bool:
        since = self._choices.newer_than
        is_new = since is not None and any(point.kept.at > since.at for point in item.points)
        return is_new or item.is_of_relevance or item.what is PointKind.RECOMMENDATION

    def _by_theme(self, items: list[Item], *, all_themes: bool = False) -> Iterator[Part]:
        chosen = {item.reference for item in items}
        for theme, name in self._material.themes:
            here = [item for item in self._material.under(theme) if item.reference in chosen]
            points = self._material.by_theme[theme]
            if not here and not (all_themes and points):
                continue
            yield Heading(3, name)
            voices = voices_of(self._meeting, points)
            # Of one alone, the sentence that follows tells as much.
            spoke = how_many_spoke(voices) if len(voices) > 1 or not here else ""
            if spoke:
                yield Paragraph((Piece(spoke, (Reference("t", (theme,)),)),))
            yield from self._paragraphs(here)

    def _in_order(self, items: list[Item]) -> list[Item]:
        chosen = {item.reference for item in items}
        in_order = (item for theme, _ in self._material.themes for item in self._material.under(theme))
        return [item for item in in_order if item.reference in chosen]

    def _paragraphs(self, items: Sequence[Item]) -> Iterator[Part]:
        """A paragraph for each message, and one for the points on their own."""
        for item in items:
            if item.is_message:
                yield Paragraph((self._pieces[item.reference],))
        single = tuple(self._pieces[item.reference] for item in items if not item.is_message)
        if single:
            yield Paragraph(single)

    def _piece(self, item: Item) -> Piece:
        word = self._wording.message if item.is_message else self._wording.point
        return Piece(self._choices.reworded(word(item.text, item.what, item.voices)), (item.reference,))

    def _figures(self, name: str, sentence: str) -> Iterator[Part]:
        if sentence:
            yield Paragraph((Piece(sentence, (Reference("s", (name,)),)),))

    def _blocks(self, items: Sequence[Item]) -> list[tuple[str | None, str]]:
        """The blocks in which anything was said or noted, in the order of the agenda."""
        session = self._meeting.session
        noted = {self._block_of(item) for item in items}
        spoken = {speech.block for speech in self._meeting.speeches()}
        known: list[tuple[str | None, str]] = [(block.id, block.title) for _, block in session.blocks()]
        titles = dict(known)
        others = [block for block in dict.fromkeys([*noted, *spoken]) if block is not None and block not in titles]
        every = [*known, *((block, block) for block in others)]
        found = [(block, title) for block, title in every if block in noted or block in spoken]
        return [*found, (None, "Outside any block")] if None in noted else found

    def _block_of(self, item: Item) -> str | None:
        return self._meeting.block_of(item.points[0])


def sentence_for(meeting: Meeting, draft: DraftId, kind: str, of: str, choices: Choices = DEFAULT) -> str:
    """The sentence of one point ("p") or message ("m") with its reference, to be put into a draft; empty if unknown."""
    reference = Reference(kind, (of,))
    for block in (draft[1], None):
        writer = _Writer(meeting, block, material(meeting, block), choices)
        if (piece := writer.piece_of(reference)) is not None:
            return str(piece)
    # A point of a message can be put in by itself; then it counts for itself.
    point = meeting.points.get(of) if kind == "p" else None
    if point is None:
        return ""
    wording = Wording(choices.attribution, choices.quantifiers, delegations_heard(meeting, draft[1]))
    said = wording.point(point.text, point.what, voices_of(meeting, (point,)))
    return str(Piece(choices.reworded(said), (reference,)))
