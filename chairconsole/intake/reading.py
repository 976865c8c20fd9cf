"""From what somebody gives, a file's bytes or a pasted text, to a note."""

from chairconsole.intake.decoding import decoded
from chairconsole.intake.errors import NotANote
from chairconsole.intake.note import Note
from chairconsole.intake.plain_note import plain_note

LARGEST_TEXT = 2 * 1024 * 1024
LARGEST_FILE = 25 * 1024 * 1024


def read_note(content: bytes | str, name: str) -> Note:
    """The lines of a note: of a file's bytes, whatever its kind, or of a text that was pasted. Raises NotANote."""
    if isinstance(content, bytes):
        if len(content) > LARGEST_TEXT:
            raise NotANote("too_large", name, size=_megabytes(len(content)), limit=_megabytes(LARGEST_TEXT))
        content = decoded(content, name)
    if len(content) > LARGEST_TEXT:
        raise NotANote("too_large", name, size=_megabytes(len(content)), limit=_megabytes(LARGEST_TEXT))
    note = plain_note(content, name)
    if all(line.is_blank for line in note.lines):
        raise NotANote("empty", name)
    return note


def _megabytes(size: int) -> str:
    return f"{size / 1024 / 1024:.0f} MB" if size % (1024 * 1024) == 0 else f"{size / 1024 / 1024:.1f} MB"
