"""Names in a draft on its way to a file: which are undecided, and the text without those that are replaced."""

from chairconsole.control.files.document_exports import DraftExport
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.names.directory import Directory
from chairconsole.domain.queries.names_in_text import NameFound, name_finder
from chairconsole.report.draft.draft_text import Draft, Heading, Paragraph, Piece, parse


def undecided_names(made: DraftExport) -> list[tuple[NameFound, str]]:
    """The names that have to be kept or replaced, each with the text in which it was found."""
    document = made.document
    texts = [document.title, *(str(getattr(part, "text", "")) for part in document.parts)]

    def around(found: NameFound) -> str:
        return next((text for text in texts if text[found.start : found.end] == found.text), found.text)

    return [(found, around(found)) for found in made.undecided]


def without_names(meeting: Meeting, directory: Directory, text: str) -> str:
    """The text with the names that are to be replaced replaced; what stands on points keeps its references."""
    finder, decided = name_finder(directory, meeting), meeting.names_decided

    def reworded(part: Heading | Paragraph) -> Heading | Paragraph:
        if isinstance(part, Heading):
            return Heading(part.level, finder.reworded(part.text, decided))
        return Paragraph(tuple(Piece(finder.reworded(piece.text, decided), piece.references) for piece in part.pieces))

    return str(Draft(tuple(reworded(part) for part in parse(text).parts)))
