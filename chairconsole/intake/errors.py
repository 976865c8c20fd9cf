"""Why a file or a text is no note, as codes, and the English sentences the command line has for them."""

from typing import Literal

NotANoteCode = Literal[
    "binary",
    "damaged",
    "empty",
    "encrypted",
    "no_agenda",
    "no_text",
    "other_kind",
    "too_large",
    "too_slow",
    "unsafe",
]


class NotANote(Exception):
    """Something that cannot be read as a note, or that has no agenda: a code, and details for its sentence.

    Details are texts: `kind` (what the file is instead), `size` and `limit` (with their units), `why`.
    """

    def __init__(self, code: NotANoteCode, name: str, **details: str) -> None:
        super().__init__(code, name, details)
        self.code: NotANoteCode = code
        self.name = name
        self.details = details

    def __str__(self) -> str:
        return sentence(self)


def sentence(error: NotANote) -> str:
    """What is wrong in English."""
    name, details = error.name, error.details
    match error.code:
        case "binary":
            return f"{name} is not a text, a Word document, a PDF or a web page."
        case "damaged":
            return f"{name} is damaged: its {details.get('kind', 'text')} cannot be read."
        case "empty":
            return f"{name} is empty."
        case "encrypted":
            return f"{name} is protected by a password. Save it without one, or paste its text."
        case "no_agenda":
            return (
                f"No agenda was found in {name}: a note has rows with a time and a title, as in "
                '"10:00 – 10:15 Opening segment".'
            )
        case "no_text":
            return f"{name} has pictures of pages only and no text. Paste the text, or give the document itself."
        case "other_kind":
            return f"{name} is {details['kind']}. Save it as .docx, .pdf, .html or plain text, or paste its text."
        case "too_large":
            return f"{name} is {details['size']} large, and a note has at most {details['limit']}."
        case "too_slow":
            return f"{name} takes too long to read. Save its text as plain text, or paste it."
        case "unsafe":
            return f"{name} is not opened: {details['why']}."
