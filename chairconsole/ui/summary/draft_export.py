"""A draft on its way to a file: names are decided about first, where nobody is to be named."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from chairconsole.control.files.document_exports import draft_export
from chairconsole.domain.events.draft_events import Attribution
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.names.directory import Directory
from chairconsole.domain.queries.names_in_text import NameFound, name_finder
from chairconsole.report.document.document import Document
from chairconsole.report.draft.draft_text import Draft, Heading, Paragraph, Piece, parse
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.summary.names_question import NamesQuestion
from chairconsole.ui.theme import Look


@dataclass(frozen=True)
class Ready:
    """A draft that may be saved: its text as it is from now on, and the document."""

    text: str
    document: Document


def ready_to_save(
    look: Look,
    feed: Feed,
    bridge: Bridge,
    directory: Directory,
    draft: DraftId,
    text: str,
    named: Attribution,
    suggestion: str,
    parent: QWidget,
) -> Ready | None:
    """Ask about every name that is undecided; None if that was left, and then nothing is changed in the draft."""
    made = draft_export(feed.meeting, draft, text, named, directory.entries)
    if made.undecided:
        texts = _texts(made.document)
        names = [(found, _text_with(texts, found)) for found in made.undecided]
        decided = NamesQuestion(look, names, suggestion, parent).ask()
        if decided is None or not all(bridge.do(one) for one in decided):
            return None
    text = without_names(feed, directory, text) if named is not Attribution.FULL else text
    made = draft_export(feed.meeting, draft, text, named, directory.entries)
    return None if made.undecided else Ready(text, made.document)


def without_names(feed: Feed, directory: Directory, text: str) -> str:
    """The text with the names that are to be replaced replaced; what stands on points keeps its references."""
    finder, decided = name_finder(directory.entries, feed.meeting), feed.meeting.names_decided

    def reworded(part: Heading | Paragraph) -> Heading | Paragraph:
        if isinstance(part, Heading):
            return Heading(part.level, finder.reworded(part.text, decided))
        return Paragraph(tuple(Piece(finder.reworded(piece.text, decided), piece.references) for piece in part.pieces))

    return str(Draft(tuple(reworded(part) for part in parse(text).parts)))


def _texts(document: Document) -> list[str]:
    return [document.title, *(str(getattr(part, "text", "")) for part in document.parts)]


def _text_with(texts: list[str], found: NameFound) -> str:
    """The text in which a name was found."""
    return next((text for text in texts if text[found.start : found.end] == found.text), found.text)
