"""Why a file or a text is no note, as codes, and the sentences for them."""

from typing import Literal

from chairconsole.domain.base.translatable import Translatable

NotANoteCode = Literal[
    "binary",
    "damaged",
    "empty",
    "encrypted",
    "no_agenda",
    "no_text",
    "other_kind",
    "too_large",
    "too_long",
    "too_slow",
    "unsafe",
]


class NotANote(Exception):
    """A file or text that cannot be read as a note, or has no agenda: a code, and details for its sentence.

    Details are texts: `kind` (what the file is instead, as a Translatable), `size` and `limit` (with their units),
    `lines`, `why`.
    """

    def __init__(self, code: NotANoteCode, name: str, **details: str) -> None:
        super().__init__(code, name, details)
        self.code: NotANoteCode = code
        self.name = name
        self.details = details

    def __str__(self) -> str:
        return sentence(self)


def sentence(error: NotANote) -> Translatable:
    """The sentence for an error."""
    words, *names = _SENTENCES[error.code]
    return Translatable(words.template, error.name, *(error.details[name] for name in names))


_SENTENCES: dict[NotANoteCode, tuple[Translatable, *tuple[str, ...]]] = {
    "binary": (Translatable("%1 is not a text, a Word document, a PDF or a web page."),),
    "damaged": (Translatable("%1 is damaged and cannot be read."),),
    "empty": (Translatable("%1 is empty."),),
    "encrypted": (Translatable("%1 is protected by a password. Save it without one, or paste its text."),),
    "no_agenda": (
        Translatable(
            'No agenda was found in %1: a note has rows with a time and a title, as in "10:00 – 10:15 Opening".'
        ),
    ),
    "no_text": (
        Translatable("%1 has pictures of pages only and no text. Paste the text, or give the document itself."),
    ),
    "other_kind": (Translatable("%1 is %2. Save it as .docx, .pdf, .html or plain text, or paste its text."), "kind"),
    "too_large": (Translatable("%1 is %2 large, and a note has at most %3."), "size", "limit"),
    "too_long": (Translatable("%1 is far longer than a note: it has %2 lines."), "lines"),
    "too_slow": (Translatable("%1 takes too long to read. Save its text as plain text, or paste it."),),
    "unsafe": (Translatable("%1 is not opened: %2."), "why"),
}
"""Each sentence, in which %1 is the name of the note, and the names of the details for its %2 and so on."""
