"""A first version of a draft from what was noted, in the skeleton of what it is for.

Nothing is invented: each sentence says what was noted, how many were noted to have said it, or figures of the meeting,
and carries what it stands on. Nobody is ever said to have agreed. The same meeting and choices always give the same.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, partial

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.events.draft_events import Attribution, Purpose
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.draft_places import summary_panels
from chairconsole.domain.queries.known_names import beyond_the_directory
from chairconsole.report.composing.admission import (
    WORDS_OF_REACTIONS,
    Admitted,
    admitted,
    speakable,
    within_reach,
    without_halves,
    without_unclear,
)
from chairconsole.report.composing.concluding import concluding
from chairconsole.report.composing.context import Context, Writer
from chairconsole.report.composing.items import Item, Material, material, without
from chairconsole.report.composing.left_out import LeftOut
from chairconsole.report.composing.perspective import perspective
from chairconsole.report.composing.session_conclusions import session_conclusions
from chairconsole.report.composing.session_facts import heard, own_points
from chairconsole.report.composing.surroundings import REACTIONS
from chairconsole.report.composing.taken import NOTHING, Taken, told_points
from chairconsole.report.composing.thematic import of_the_expert, thematic
from chairconsole.report.composing.wording import MEAN, Wording
from chairconsole.report.composing.written import written
from chairconsole.report.draft.draft_text import Draft, Heading, Paragraph, Part, Reference
from chairconsole.report.draft.length import TARGET, spoken_words
from chairconsole.report.draft.openings import leads_in, sentences_of
from chairconsole.report.draft.pace import USUAL_PACE
from chairconsole.report.draft.planned_drafts import planned_draft
from chairconsole.report.draft.quantifiers import USUAL, Quantifiers
from chairconsole.report.remarks.subjects import Bounds
from chairconsole.report.remarks.vocabulary import Vocabulary

_WRITERS: Mapping[Purpose, Writer] = {
    Purpose.CONCLUDING: concluding,
    Purpose.PERSPECTIVE: perspective,
    Purpose.THEMATIC_EXPERT: thematic,
    Purpose.MAIN_CONCLUSIONS: session_conclusions,
    Purpose.WRITTEN_SUMMARY: written,
}
_MANY_STATEMENTS = 27
"""A text of so many statements fills its room; a shorter one is not stretched."""

_MEAN_OF = 20
_BEFORE_REACTIONS = (Reference("s", (REACTIONS,)),)


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user chose: who is named, the words for numbers, the pace in words a minute, whether it must fit.

    `reworded` is what becomes of a generated sentence, as when a name in it was decided to be replaced. Points kept
    after `newer_than` are never left out: they are what one drafts again for; those after `first_drafted` that are told
    come before what else one speaker said. `taken` is what a person wrote about or took out. `glossary` is what is
    said for what is typed, beside the shipped entries and those of the session. `said_before` are sentences of drafts
    that this one starts from: they are said with another verb if one fits.
    """

    attribution: Attribution = Attribution.NONE
    quantifiers: Quantifiers = USUAL
    pace: int = USUAL_PACE
    fits_slot: bool = True
    reworded: Callable[[str], str] = lambda sentence: sentence
    newer_than: Stamp | None = None
    first_drafted: Stamp | None = None
    taken: Taken = NOTHING
    glossary: Mapping[Language, Mapping[str, str]] = field(default_factory=dict)
    names_panellists: bool = True
    said_before: frozenset[str] = frozenset()


DEFAULT = Choices()


@dataclass(frozen=True, slots=True)
class GeneratedDraft:
    """A draft, and what it does not tell, by the ids of points, with the reason."""

    draft: Draft
    why_left_out: Mapping[str, LeftOut] = field(default_factory=dict)

    @property
    def left_out(self) -> tuple[str, ...]:
        """The points that have no room."""
        return tuple(point for point, reason in self.why_left_out.items() if reason is LeftOut.NO_ROOM)


def generate(meeting: Meeting, draft: DraftId, vocabulary: Vocabulary, choices: Choices = DEFAULT) -> GeneratedDraft:
    """The draft from points and messages."""
    what_for = planned_draft(meeting.session, draft)
    making = Making(meeting, draft, vocabulary, choices)
    room = what_for.slot * TARGET * choices.pace / 60 if choices.fits_slot and what_for.slot is not None else None
    chosen = making.chosen(room)
    parts = making.written(chosen.items, room)
    why = {point.id: reason for item, reason in chosen.left_out for point in item.points}
    told = set(told_points(meeting, Draft(tuple(parts))))
    admitted_points = [point.id for item in chosen.items for point in item.points]
    untold = [one for one in admitted_points if one not in told]
    if untold:
        # What a part of the form has no room for stands in the text if no part is limited.
        is_of_expert = what_for.purpose is Purpose.THEMATIC_EXPERT  # all that it is given is of its form
        whole = [] if is_of_expert else making.written(chosen.items, None)
        unlimited = set(untold if is_of_expert else told_points(meeting, Draft(tuple(whole))))
        why |= {one: LeftOut.NO_ROOM if one in unlimited else LeftOut.NOT_OF_THIS_FORM for one in untold}
    why |= dict.fromkeys((one for one in choices.taken.out if one in meeting.points), LeftOut.TAKEN_BACK)
    title = making.wording.lexicon.remarks.titles[what_for.purpose].format(panel=what_for.panel)
    return GeneratedDraft(Draft((Heading(1, title), *parts)), why)


def language_of(meeting: Meeting, draft: DraftId) -> Language:
    """In which language a draft is made: English unless another was chosen."""
    return meeting.draft_state(draft).language or Language.ENGLISH


def wording_for(meeting: Meeting, draft: DraftId, vocabulary: Vocabulary, choices: Choices) -> Wording:
    """The words for a draft in its language."""
    language = language_of(meeting, draft)
    session = getattr(meeting.session.rules.glossary, language.value)
    own = {**session, **choices.glossary.get(language, {})}
    numbers = choices.quantifiers
    bounds = Bounds(numbers.a_few, numbers.several, numbers.many)
    lexicon, glossary = vocabulary.words(language, own, beyond_the_directory(meeting))
    return Wording(meeting, lexicon, glossary, choices.attribution, bounds, heard(meeting, draft[1]))


class Making:
    """One draft being made."""

    def __init__(self, meeting: Meeting, draft: DraftId, vocabulary: Vocabulary, choices: Choices) -> None:
        self._meeting = meeting
        self._draft = draft
        self._choices = choices
        self._write = _WRITERS[draft[0]]
        self.wording = wording_for(meeting, draft, vocabulary, choices)
        is_of_reactions = draft[0] is Purpose.MAIN_CONCLUSIONS
        self._summary_panels = summary_panels(meeting) if is_of_reactions else frozenset[str]()
        taken = choices.taken
        # Nobody says of themselves that they urged something.
        self._own = own_points(meeting, draft)
        self._all = self._material(taken.out)
        if taken.held:
            self._open = self._material(taken.out | taken.held)
        else:
            self._open = self._all
        self._with_items: dict[tuple[object, ...], list[Part]] = {}
        self._spoken_words = cache(spoken_words)  # most paragraphs are the same in the next text that is measured
        self._held = tuple(item for item in self._all.items if any(one.id in taken.held for one in item.points))

    def _material(self, without: frozenset[str]) -> Material:
        # What was said in a panel is locked by then: a reaction in its words would not be seen in its sentence.
        is_held = self._meeting.draft_state(self._draft).but_reactions
        apart = self._summary_panels if is_held else frozenset[str]()
        words = self.wording
        return material(self._meeting, self._draft[1], words.glossary, words.lexicon, without | self._own, apart)

    def chosen(self, room: float | None) -> Admitted:
        """What gets in, and what is left out; `room` is in words, None where nothing has to fit."""
        if self._draft[0] is Purpose.WRITTEN_SUMMARY:
            return Admitted(self._open.items)
        can_be_told = self._of_the_form(without_halves(speakable(self._open, room), self._open.differences))
        left = None if room is None else max(room - self._choices.taken.words, 0)
        within = within_reach(can_be_told.items, self._open.differences, self.wording, left, self)
        near = without_halves(within, self._open.differences)
        clear = without_unclear(near.items, self._open.differences, self.wording, self)
        if self._draft[0] is Purpose.THEMATIC_EXPERT:
            # Each of its parts has a share of the room, and leaves out what has none in it.
            return Admitted(clear.items, (*can_be_told.left_out, *near.left_out, *clear.left_out))
        found = admitted(clear.items, self._open.differences, left, partial(self._measure, room), self)
        before = (*can_be_told.left_out, *near.left_out)
        # What had no room may have been most of what is clear.
        told = without_unclear(found.items, self._open.differences, self.wording, self)
        return Admitted(told.items, (*before, *clear.left_out, *found.left_out, *told.left_out))

    def written(self, items: Sequence[Item], room: float | None) -> list[Part]:
        """The parts of the draft; statements that share a sentence are parted where there is room for that.

        So are those of long notes, where the mean sentence would be too long.
        """
        parts = self._usual_parts(items, room)
        if room is None:
            return parts
        if len(items) >= _MANY_STATEMENTS and self._words(parts) < room * TARGET:
            parted = self._parts(items, room, bundles=False)
            parts = parted if self._words(parted) <= room else parts
        if self._is_long_winded(parts):
            shorter = self._parts(items, room, bundles=False, wording=self.wording.with_short_sentences())
            parts = shorter if self._words(shorter) <= room else parts
        return parts

    def _is_long_winded(self, parts: Sequence[Part]) -> bool:
        """Whether its sentences are too long in the mean, but for those that lead in, of as many as a mean needs."""
        pieces = (one for part in parts if isinstance(part, Paragraph) for one in part.pieces)
        told = [one for piece in pieces if not leads_in(piece.references) for one in sentences_of(piece.text)]
        words = sum(len(one.split()) for one in told)
        return len(told) >= _MEAN_OF and words > len(told) * self.wording.lexicon.remarks.longest * MEAN

    def _parts(
        self, items: Sequence[Item], room: float | None, *, bundles: bool = True, wording: Wording | None = None
    ) -> list[Part]:
        context = self._context(items, room, bundles=bundles, wording=wording or self.wording)
        return [self._reworded(part) for part in self._write(context)]

    def _context(self, items: Sequence[Item], room: float | None, *, bundles: bool, wording: Wording) -> Context:
        return Context(
            meeting=self._meeting,
            draft=self._draft,
            wording=wording,
            material=self._all,
            told=tuple(items),
            held=self._held,
            differences=self._open.differences,
            conclusions=self._open.conclusions,
            bundles=bundles,
            names_panellists=self._choices.names_panellists,
            room=None if room is None else max(room - self._choices.taken.words, 0),
            said_before=self._choices.said_before,
        )

    def _of_the_form(self, spoken: Admitted) -> Admitted:
        """The items that a part of the form is for: others neither take its room nor are told beside them."""
        if self._draft[0] is not Purpose.THEMATIC_EXPERT:
            return spoken
        told = of_the_expert(self._context(spoken.items, None, bundles=True, wording=self.wording))
        others = without(spoken.items, told)
        return Admitted(tuple(told), (*spoken.left_out, *((item, LeftOut.NOT_OF_THIS_FORM) for item in others)))

    def _reworded(self, part: Part) -> Part:
        if isinstance(part, Heading):
            return part
        return Paragraph(tuple(replace(piece, text=self._choices.reworded(piece.text)) for piece in part.pieces))

    def _measure(self, room: float | None, items: Sequence[Item]) -> int:
        return self._words(self._usual_parts(items, room))

    def _usual_parts(self, items: Sequence[Item], room: float | None) -> list[Part]:
        """The parts with these items, made once: what fits is measured before it is written."""
        key = (room, *(item.reference for item in items))
        if key not in self._with_items:
            self._with_items[key] = self._parts(items, room)
        return self._with_items[key]

    def is_new(self, item: Item) -> bool:
        """Whether any of its points was kept since one drafted before."""
        since = self._choices.newer_than
        return since is not None and any(point.kept.at > since.at for point in item.points)

    def came_in_later(self, item: Item) -> bool:
        """Whether the draft tells a point of it that was kept after the first drafting."""
        first, told = self._choices.first_drafted, self._choices.taken.told
        return first is not None and any(point.kept.at > first.at and point.id in told for point in item.points)

    def is_told(self, item: Item) -> bool:
        """Whether the draft as it is tells any of its points."""
        told = self._choices.taken.told
        return bool(told) and any(point.id in told for point in item.points)

    def is_reaction(self, item: Item) -> bool:
        """Whether it is told among the reactions of the summary panel."""
        return bool(item.blocks) and item.blocks <= self._summary_panels

    def _words(self, parts: Sequence[Part]) -> int:
        """How many words are read aloud; reactions count for all of their room, since they come in until the end."""
        paragraphs = [part for part in parts if isinstance(part, Paragraph)]
        if self._summary_panels:
            paragraphs = [part for part in paragraphs if part.pieces[0].references != _BEFORE_REACTIONS]
        told = sum(self._spoken_words(part.text) for part in paragraphs)
        return told + WORDS_OF_REACTIONS * bool(self._summary_panels)
