"""What was only received in writing, and questions, as a summary writes them: announced, then as they were typed."""

from chairconsole.report.composing.flow import Flow
from chairconsole.report.composing.items import Item
from chairconsole.report.draft.draft_text import Piece
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.spoken import QUESTIONS, Spoken


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
    said: Spoken | None = flow.wording.spoken(item)
    told: list[str] = []
    as_typed = lexicon.sentences.frames[Shape.AS_TYPED].nobody[0].says
    while said is not None:  # "who checks? when?"
        told.append(flow.fill(template, x=said.words.strip(" ¿?"), **parts))
        said = said.following
        is_asked = said is not None and said.shape in QUESTIONS
        template = lexicon.remarks.written.question.partition(": ")[2] if is_asked else as_typed
    return Piece(" ".join(told), (item.reference,))
