"""Sentences said once more: one for what is put in by hand, and those of a draft when other people are to be named."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.meeting.notes import DraftId, Message
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.composing.flow import Flow
from chairconsole.report.composing.generate import DEFAULT, Choices, wording_for
from chairconsole.report.composing.in_writing import SPOKEN_VERBS, announced, concluded, submitted
from chairconsole.report.composing.items import Item, item_of_points, material
from chairconsole.report.composing.taken import pieces_by_references
from chairconsole.report.composing.thematic import is_commitment
from chairconsole.report.draft.draft_text import Draft, Heading, Paragraph, Part, Piece, Reference
from chairconsole.report.remarks.vocabulary import Vocabulary


def sentence_for(
    meeting: Meeting, draft: DraftId, vocabulary: Vocabulary, kind: str, of: str, choices: Choices = DEFAULT
) -> str:
    """The sentence of one point ("p") or message ("m") with its reference, to be put into a draft; empty if unknown."""
    restating = _Restating(meeting, draft, vocabulary, choices)
    text = restating.said((Reference(kind, (of,)),))
    return str(Piece(text, (Reference(kind, (of,)),))) if text else ""


def sentence_if_alike(
    meeting: Meeting,
    draft: DraftId,
    vocabulary: Vocabulary,
    points: Sequence[str],
    message: str | None = None,
    choices: Choices = DEFAULT,
) -> str:
    """The sentence that points would give as one message or after they joined one; without its reference."""
    known = meeting.messages.get(message or "", Message("supposed", (), ""))
    joined = replace(known, points=(*known.points, *points))
    # Nothing else of the meeting is looked at: a sentence of three points need not wait for six hundred.
    only = {one: meeting.points[one] for one in joined.points if one in meeting.points}
    supposed = replace(meeting, points=only, messages={joined.id: joined}, differences={}, likenesses={})
    return _Restating(supposed, draft, vocabulary, choices).said((Reference("m", (joined.id,)),))


def renamed(
    meeting: Meeting, draft: DraftId, vocabulary: Vocabulary, texts: tuple[Draft, Draft], choices: Choices
) -> Draft:
    """A draft with others named in it: what still is as it was generated is said anew, what was edited stays.

    `texts` are the draft as it is, and as it was generated last. Nothing comes in or leaves.
    """
    current, generated_last = texts
    before = pieces_by_references(generated_last)
    restating = _Restating(meeting, draft, vocabulary, choices)

    def again(piece: Piece) -> Piece:
        if not piece.references or before.get(piece.references) != piece or restating.names_nobody(piece.references):
            return piece
        return replace(piece, text=restating.said(piece.references) or piece.text)

    parts: list[Part] = [
        part if isinstance(part, Heading) else Paragraph(tuple(map(again, part.pieces))) for part in current.parts
    ]
    return Draft(tuple(parts))


class _Restating:
    """Says what references stand for, in one text."""

    def __init__(self, meeting: Meeting, draft: DraftId, vocabulary: Vocabulary, choices: Choices) -> None:
        self._meeting = meeting
        self._wording = wording_for(meeting, draft, vocabulary, choices)
        self._is_of_expert = draft[0] is Purpose.THEMATIC_EXPERT
        self._is_read_out = draft[0] is not Purpose.WRITTEN_SUMMARY
        without = frozenset[str]() if self._is_read_out else SPOKEN_VERBS
        self._choices = choices
        self._block = draft[1]
        self._items: dict[Reference, Item] = {}
        self._pairs: set[tuple[Reference, ...]] = set()
        number = 0
        for block in dict.fromkeys((draft[1], None)):
            found = material(meeting, block, self._wording.glossary, self._wording.lexicon)
            for item in found.items:
                self._items.setdefault(item.reference, item)
                number += item.is_open_question and block == draft[1]
            self._pairs.update((pair.first.reference, pair.second.reference) for pair in found.differences)
        turn = int(draft[0] is Purpose.PERSPECTIVE)
        self._flow = Flow(self._wording, turn=turn, without=without, open_questions=number)

    def names_nobody(self, references: tuple[Reference, ...]) -> bool:
        """Whether a sentence is the same whoever is named: a conclusion, or two views that differ."""
        return references in self._pairs or any(any(self._concluded(reference)) for reference in references)

    def said(self, references: Sequence[Reference]) -> str:
        """The sentences of these points and messages; empty for figures and what is there no more."""
        said = [one for reference in references for one in self._concluded(reference)]
        said = said or [self._told(item) for reference in references for item in self._found(reference)]
        text = " ".join(said)
        return self._choices.reworded(text if self._is_read_out else self._wording.in_writing(text, tuple(references)))

    def _told(self, item: Item) -> str:
        if item.is_written:
            return submitted(item, self._flow).text
        if item.what is PointKind.QUESTION and not self._is_read_out:
            return announced(item, self._wording.lexicon.remarks.written.question, self._flow).text
        is_impersonal = self._is_of_expert and is_commitment(item)
        return self._flow.told(item, with_variant=True, impersonal=is_impersonal).text

    def _concluded(self, reference: Reference) -> Iterator[str]:
        """The sentences of conclusions among points, each by itself."""
        frames = self._wording.lexicon.remarks
        for one in reference.ids if reference.kind == "p" else ():
            point = self._meeting.points.get(one)
            if point is None or point.what is not PointKind.CONCLUSION:
                continue
            if self._is_of_expert:
                yield self._flow.fill(frames.as_i_see_it[0], x=self._wording.spoken_point(point).words)
            elif self._is_read_out:
                as_who = frames.as_who if self._block else frames.as_who_session
                yield self._flow.fill(frames.conclusion, as_who=as_who, x=self._wording.spoken_point(point).words)
            else:
                yield concluded(self._meeting, point, self._flow)

    def _found(self, reference: Reference) -> Iterator[Item]:
        if reference in self._items:
            yield self._items[reference]
        elif reference.kind == "p":
            for one in reference.ids:
                alone = self._items.get(Reference("p", (one,)))
                # A point of a message can be put in by itself; then it counts for itself.
                yield from [alone] if alone else item_of_points(self._meeting, (one,))
