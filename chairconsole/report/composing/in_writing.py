"""What a summary writes in its own way: what was only received in writing, questions, and conclusions."""

from collections.abc import Iterator, Sequence

from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.meeting.notes import DraftId, Point
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import BlockKind
from chairconsole.report.composing.flow import Flow
from chairconsole.report.composing.items import Item
from chairconsole.report.composing.session_facts import panels
from chairconsole.report.composing.wording import Wording
from chairconsole.report.draft.draft_text import Piece, said_safely
from chairconsole.report.draft.third_person import in_the_third_person, is_own
from chairconsole.report.remarks.first_letter import with_small_first
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.signs import statements, stripped
from chairconsole.report.remarks.spoken import QUESTIONS, Spoken

SPOKEN_VERBS = frozenset({"hear"})
"""Verbs of "we", which no summary writes."""

_SPEAKERS = {Purpose.MAIN_CONCLUSIONS: "co_facilitators", Purpose.THEMATIC_EXPERT: "thematic_expert"}
"""Who reads a draft out; a panel's is read by its moderator."""

_WHOLE = QUESTIONS | {
    Shape.NOUN,
    Shape.INFINITIVE,
    Shape.CLAUSE,
    Shape.FIGURE,
    Shape.QUOTATION,
    Shape.AS_TYPED,
}
"""Of these shapes the words are all that was typed; of others a "no" or a verb stands in the frame of a sentence."""


def concluded(meeting: Meeting, point: Point, flow: Flow) -> str:
    """A conclusion, as that of whoever speaks in its block; outside panels it is the co-facilitators'.

    What says "we" stands behind a colon, where it can be quoted.
    """
    said = flow.wording.spoken_point(point)
    for_clause, for_others = _concluded_by(meeting, point, flow)
    is_told = said.shape is Shape.CLAUSE and not is_own(said.words, flow.wording.lexicon)
    return flow.fill(for_clause if is_told else for_others, x=said.words)


def _concluded_by(meeting: Meeting, point: Point, flow: Flow) -> Sequence[str]:
    block = meeting.session.block(meeting.block_of(point) or "")
    frames = flow.wording.lexicon.remarks.written.concluded
    if block is not None and block.kind is BlockKind.PANEL:
        panel = _panel_called(meeting, block.id, flow.wording.lexicon)
        return [frame.replace("{panel}", panel) for frame in frames.moderator]
    is_of_expert = block is not None and block.kind is BlockKind.SUMMARY_PANEL
    return frames.thematic_expert if is_of_expert else frames.co_facilitators


def _panel_called(meeting: Meeting, block: str, lexicon: Lexicon) -> str:
    number = 1 + [panel.id for panel in panels(meeting)].index(block)
    return lexicon.remarks.panel[0].format(list=number)


def of_its_speaker(meeting: Meeting, lexicon: Lexicon, draft: DraftId, text: str) -> str:
    """What was written by hand into a draft that was read out, as that of whoever read it."""
    purpose, block = draft
    panel = _panel_called(meeting, block, lexicon) if block else ""
    return in_the_third_person(text, _SPEAKERS.get(purpose, "moderator"), lexicon, panel)


def submitted(item: Item, flow: Flow) -> Piece:
    """That an item was submitted in writing, and by whom as far as the draft names them."""
    frames = flow.wording.lexicon.remarks.written
    writers = flow.wording.writers(item)
    if not writers:
        return announced(item, frames.was_received, flow)
    return announced(item, frames.was_received_from, flow, who=writers)


def announced(item: Item, template: str, flow: Flow, **parts: str) -> Piece:
    """The words of an item in this frame; what follows them in the note has a sentence of its own."""
    lexicon = flow.wording.lexicon
    told: list[str] = []
    as_typed = lexicon.sentences.frames[Shape.AS_TYPED].nobody[0].says
    asked = lexicon.remarks.written.question.partition(": ")[2]
    if flow.wording.spoken(item).shape in QUESTIONS:
        template = f"{template.partition(': ')[0]}: {asked}"
    for said, words in _in_turn(item, flow.wording):  # "who checks? when?"
        told.append(flow.fill(template, x=words.strip(" ¿?"), **parts))
        is_asked = said.following is not None and said.following.shape in QUESTIONS
        template = asked if is_asked else as_typed
    return Piece(" ".join(told), (item.reference,))


def in_a_list(item: Item, wording: Wording) -> str:
    """The words of an item by themselves, with what follows them in the note."""
    return wording.lexicon.remarks.heard_next.join(words for _, words in _in_turn(item, wording))


def _in_turn(item: Item, wording: Wording) -> Iterator[tuple[Spoken, str]]:
    """A note and what follows in it, each with its words: "ratify C189; train inspectors" are two recommendations.

    They are as they were typed where the words alone, without "no" or "opposes", would say the opposite.
    """
    said: Spoken | None = wording.spoken(item)
    typed = _typed(item, wording)
    while said is not None:
        is_whole = said.stands_alone or (said.shape in _WHOLE and said.tail is None)
        whole = said.words if is_whole else with_small_first(stripped(said.typed or typed), wording.lexicon)
        yield said, whole
        said = said.following


def _typed(item: Item, wording: Wording) -> str:
    """The first statement of the note that gives an item its words: one whose shape a person marked keeps no copy."""
    said = wording.spoken(item)
    texts = (point.text for point in item.spoken_points if wording.spoken_point(point) is said)
    return statements(wording.glossary.said(said_safely(next(texts, item.text))))[0]
